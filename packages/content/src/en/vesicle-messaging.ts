import {
  biocompatibleBiodegradable,
  calmsInflammation,
  canInflame,
  cargoClasses,
  cargoSelected,
  denseCollagenSlows,
  fusionIsLow,
  halfLifeMouse,
  highEfficiencyClaim,
  madeByInwardBudding,
  messengerRole,
  mostCompartmentsRecycle,
  nearAndFar,
  sizeRange,
  swallowedIsNotDelivered,
  uptakeRoutes,
  whatIsExosome,
  whereVesiclesGo,
} from '../generated/references/biology.js';
import {
  hairDpcMice,
  hairEvVegf,
  prpContainsVesicles,
  prpGrowthFactors,
  prpWhat,
  widerRangeClaim,
  woundCells,
  woundFirstHuman,
} from '../generated/references/treatments.js';
import type { Catalogue, Formats } from '../messages.js';
import type { FactReference, Sentence } from '../types.js';

/** Words of the story of a message. What it states stands in {@link script} and {@link responses}; questions and
 * explanations of parts are in `vesicle-messaging-questions.ts`, which loads when a reader opens one. */
export const vesicleMessaging = {
  title: 'How do cells send messages?',
  intro: (formats: Formats, gaps: { times: number }) =>
    `A cell packs, releases and delivers tiny vesicles. Not to scale: vesicles are drawn about ${formats.number(gaps.times)} times larger than life beside the red blood cells.`,

  view: 'What to show',
  'view.story': 'Story',
  'view.simulation': 'Simulation',
  simulationLoading: 'Loading the simulation.',
  simulationFailed: 'The simulation could not be loaded. Check the connection and try again.',

  // Steps.
  'step.meet': 'The parts',
  'step.pack': 'Pack',
  'step.release': 'Release',
  'step.travel': 'Travel',
  'step.arrive': 'Arrive',
  'step.unpack': 'Unpack',
  'step.respond': 'Respond',
  'step.compare': 'And PRP',
  steps: 'Steps of the story',
  stepOf: (formats: Formats, gaps: { number: number; count: number; title: string }) =>
    `Step ${formats.number(gaps.number)} of ${formats.number(gaps.count)}. ${gaps.title}.`,
  stepShown: (_: Formats, gaps: { step: string; caption: string }) => `${gaps.step} ${gaps.caption}`,
  numbered: (formats: Formats, gaps: { number: number; title: string }) => `${formats.number(gaps.number)} ${gaps.title}`,

  // What changes.
  'changes.meet': 'Nothing moves',
  'changes.pack': 'A new vesicle lies inside the compartment',
  'changes.release': 'The vesicles are outside the cell',
  'changes.travel': 'One vesicle is next door, one is in the blood',
  'changes.arrive': 'One vesicle is held, then swallowed; another fuses',
  'changes.unpack': 'As drawn: one of four frees its cargo; three are broken down',
  'changes.respond.fibroblast': 'It multiplies and moves faster, in dishes',
  'changes.respond.hair-follicle': 'It gives off more VEGF, in dishes',
  'changes.respond.immune': 'Its alarm calms, in animals',
  'changes.compare': 'Growth factors and vesicles leave the platelets',

  // Controls.
  toolbar: 'Play the story',
  play: (_: Formats, gaps: { title: string }) => `Play: ${gaps.title}`,
  show: (_: Formats, gaps: { title: string }) => `Show: ${gaps.title}`,
  pause: 'Pause',
  again: 'Start again',
  previous: 'Previous step',
  next: 'Next step',
  playAll: 'Play all',
  replay: 'Replay step',
  speed: (formats: Formats, gaps: { speed: number }) => `Speed ×${formats.number(gaps.speed)}`,
  scrubber: 'Place in the story',
  scrubbed: (formats: Formats, gaps: { number: number; count: number; title: string; percent: number }) =>
    `Step ${formats.number(gaps.number)} of ${formats.number(gaps.count)}, ${gaps.title}, ${formats.number(gaps.percent / 100, { style: 'percent' })}`,
  recipient: 'Receiving cell',
  'recipient.fibroblast': 'Fibroblast',
  'recipient.hair-follicle': 'Hair-root cell',
  'recipient.immune': 'Immune cell',

  // What is announced.
  playing: (_: Formats, gaps: { step: string }) => `Playing. ${gaps.step}`,
  paused: (_: Formats, gaps: { step: string }) => `Paused. ${gaps.step}`,
  finished: (formats: Formats, gaps: { count: number }) => `End. All ${formats.number(gaps.count)} steps shown.`,
  recipientChosen: (_: Formats, gaps: { recipient: string; caption: string }) =>
    `Receiving cell: ${gaps.recipient}. ${gaps.caption}`,
  motionChosen: (_: Formats, gaps: { motion: string }) => `Motion: ${gaps.motion}.`,

  // The picture in words.
  summary: 'About this picture',
  'summary.what': 'A sending cell, the fluid with collagen and a small blood vessel, and a receiving cell.',
  'summary.how': 'Choose a step or press play. Each part of the picture is a button with its own explanation.',
  now: 'Right now',
  'now.vesicles': (formats: Formats, gaps: { inside: number; between: number; received: number }) =>
    `Vesicles to follow: ${formats.number(gaps.inside)} in the sending cell, ${formats.number(gaps.between)} between the cells, ${formats.number(gaps.received)} in the receiving cell.`,
  parts: 'Parts of the picture',
  picture: (_: Formats, gaps: { step: string; caption: string }) => `${gaps.step} ${gaps.caption}`,
  transcript: 'All steps as text',
  table: 'All steps as a table',

  // Labels in the picture, and names of the buttons over it.
  'part.donor': 'Sending cell',
  'part.body': 'Compartment',
  'note.body': 'multivesicular body',
  'part.vesicle': 'Exosome',
  'note.vesicle': '30–150 nm across',
  'part.cargo': 'Cargo',
  'part.collagen': 'Collagen fibres',
  'part.vessel': 'Capillary',
  'note.vessel': 'smallest blood vessel',
  'part.receptor': 'Surface proteins',
  'part.recipient': 'Receiving cell',

  // Beside the picture.
} as const satisfies Catalogue;

/** One step: a caption of at most 15 words, and what a reader finds below it. */
export interface ScriptStep {
  readonly caption: Sentence;
  readonly more: readonly Sentence[];
}

const say = (text: string, ...facts: readonly FactReference[]): Sentence => ({ text, facts });

/** How the receiving cell answers. Each kind has its own evidence. */
export const responses = {
  fibroblast: {
    caption: say('In dishes, vesicles made skin repair cells multiply and move faster.', woundCells),
    more: [
      say('Cell results only show how it might work.', woundCells),
      say(
        'In a first controlled human test, wounds healed no faster with platelet vesicles than with dummy injections.',
        woundFirstHuman,
      ),
    ],
  },
  'hair-follicle': {
    caption: say('In dishes, stem-cell vesicles made hair-root cells give off more VEGF.', hairEvVegf),
    more: [
      say('More VEGF in cells is not proof of more oxygen or hair in people.', hairEvVegf),
      say(
        'In mice, vesicles from hair-root cells helped new follicles form in healing skin through the Wnt signal.',
        hairDpcMice,
      ),
    ],
  },
  immune: {
    caption: say('Vesicles from some stem cells calm inflammation in animals; human proof is limited.', calmsInflammation),
    more: [
      say('Vesicles from other cells can do the opposite and stir up immune reactions.', canInflame),
      say('Calming is a property of certain source cells, not of all exosomes.', calmsInflammation),
    ],
  },
} as const satisfies Record<string, ScriptStep>;

/** The story, step by step; `respond` is in {@link responses}. */
export const script = {
  meet: {
    caption: say('A sending cell, its tiny vesicles, and a cell that may take them in.', whatIsExosome, uptakeRoutes),
    more: [
      say(
        'Exosomes are tiny membrane-wrapped bubbles that cells make inside themselves and then release outside.',
        whatIsExosome,
      ),
      say('Exosomes are usually quoted at about 30 to 150 nanometres across; 100 is a handy drawing size.', sizeRange),
      say('Vesicles help cells to communicate and can influence immunity and repair.', messengerRole),
    ],
  },
  pack: {
    caption: say('A compartment inside the cell buds inward around proteins, fats and RNA.', madeByInwardBudding, cargoClasses),
    more: [
      say('Extracellular vesicles carry proteins, fats and RNA from the cell that made them.', cargoClasses),
      say('The cargo hints at the parent cell, but it is a selection, not an exact copy.', cargoSelected),
    ],
  },
  release: {
    caption: say('The compartment merges with the cell’s surface and spills its vesicles outside.', madeByInwardBudding),
    more: [
      say(
        "Exosomes form when an inner compartment buds inward, then merges with the cell's surface and spills them out.",
        madeByInwardBudding,
      ),
      say(
        "Many vesicle-filled compartments go to the cell's recycling centre instead of releasing exosomes.",
        mostCompartmentsRecycle,
      ),
    ],
  },
  travel: {
    caption: say('Some stay near. In animal studies, some go far with the blood.', nearAndFar),
    more: [
      say('Vesicles act on neighbouring cells and, in animal studies, can reach distant organs through the blood.', nearAndFar),
      say('In animals, most vesicles found after an injection were in the liver, lungs, kidneys and spleen.', whereVesiclesGo),
      say('In mice, vesicles injected into the blood mostly disappear within minutes.', halfLifeMouse),
      say('Dense collagen can slow large particles five- to ten-fold in living tissue.', denseCollagenSlows),
    ],
  },
  arrive: {
    caption: say('Cells take in vesicles by several routes, mostly by swallowing them.', uptakeRoutes),
    more: [
      say('Which way in a vesicle takes depends on both surfaces, its own and the cell’s.', uptakeRoutes),
      say('Natural vesicles fuse poorly with cells unless scientists add a virus-like fusion protein.', fusionIsLow),
    ],
  },
  unpack: {
    caption: say('Getting swallowed is not enough: only a fraction of vesicles free their cargo.', swallowedIsNotDelivered),
    more: [
      say('Receiving cells break down some vesicles.', biocompatibleBiodegradable),
      say("'High efficiency' delivery is not an agreed fact: careful studies disagree.", highEfficiencyClaim),
    ],
  },
  compare: {
    caption: say(
      'PRP is liquid from spun blood, with many platelets, growth factors and its own vesicles.',
      prpWhat,
      prpGrowthFactors,
      prpContainsVesicles,
    ),
    more: [
      say('PRP is the liquid part of your blood, spun so that it holds more platelets than normal.', prpWhat),
      say('PRP carries repair signals called growth factors, such as PDGF, TGF-beta, VEGF, EGF, FGF and IGF.', prpGrowthFactors),
      say(
        'PRP is more than growth factors: it also holds tiny vesicles, including exosomes, released by platelets.',
        prpContainsVesicles,
      ),
      say('No study found here shows exosomes hold a wider range of active molecules than PRP.', widerRangeClaim),
    ],
  },
} as const satisfies Record<string, ScriptStep>;
