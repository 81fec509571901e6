import {
  betweenAndInsideCells,
  biocompatibleBiodegradable,
  calmsInflammation,
  cargoClasses,
  cargoSelected,
  denseCollagenSlows,
  fusionIsLow,
  highEfficiencyClaim,
  madeByInwardBudding,
  messengerRole,
  mostCompartmentsRecycle,
  nearAndFar,
  scalePlatelet,
  scalePlateletVsExosome,
  scaleRedCell,
  sizeRange,
  swallowedIsNotDelivered,
  uptakeRoutes,
  whatIsExosome,
  whereVesiclesGo,
} from '../generated/references/biology.js';
import {
  hairEvVegf,
  prpContainsVesicles,
  prpGrowthFactors,
  prpWhat,
  sizeRatio,
  woundCells,
} from '../generated/references/treatments.js';
import type { Catalogue, Formats } from '../messages.js';
import type { FactReference, Sentence } from '../types.js';

/** Words of questions, size and recap. They share the catalogue name `vesicle-messaging`. */
export const messagingQuestions = {
  asking: (_: Formats, gaps: { question: string }) => `A question first. ${gaps.question}`,
  question: 'What do you think?',
  skip: 'Skip the question',
  right: 'Yes.',
  wrong: 'Not quite.',
  confidence: 'How sure are you?',
  confidenceValue: (formats: Formats, gaps: { percent: number; word: string }) =>
    `${formats.number(gaps.percent / 100, { style: 'percent' })}, ${gaps.word}`,
  'sure.low': 'a guess',
  'sure.middle': 'fairly sure',
  'sure.high': 'very sure',

  // Size, worked out.
  sizeTitle: 'How much smaller?',
  sizeSum: (formats: Formats, gaps: { plateletNm: number; vesicleNm: number; times: number }) =>
    `${formats.number(gaps.plateletNm)} nm ÷ ${formats.number(gaps.vesicleNm)} nm = ${formats.number(gaps.times)} times`,
  sizePicture: 'A platelet and an exosome at the same scale',
  'size.platelet': (formats: Formats, gaps: { um: number }) => `Platelet, ${formats.number(gaps.um)} µm`,
  'size.vesicle': (formats: Formats, gaps: { nm: number }) => `Exosome, ${formats.number(gaps.nm)} nm`,

  // Recap.
  recapTitle: 'Put the steps in order',
  recapHint: 'Choose the steps one after the other, from first to last.',
  recapChosen: (formats: Formats, gaps: { title: string; number: number }) =>
    `${gaps.title} is number ${formats.number(gaps.number)}.`,
  recapLater: (_: Formats, gaps: { title: string }) => `${gaps.title} comes later. Try another.`,
  recapDone: 'All in order.',
  recapAgain: 'Start over',

  // All steps as a table.
  'acts.meet': 'Nobody yet',
  'acts.pack': 'A compartment in the sending cell',
  'acts.release': 'The compartment and the cell’s surface',
  'acts.travel': 'The vesicles',
  'acts.arrive': 'The surface of the receiving cell',
  'acts.unpack': 'The swallowed vesicles',
  'acts.respond': 'The receiving cell',
  'acts.compare': 'Platelets in PRP',
  'table.step': 'Step',
  'table.happens': 'What happens',
  'table.acts': 'Who acts',
  'table.changes': 'What changes',
  'table.sure': 'How sure are we?',
} as const satisfies Catalogue;

const say = (text: string, ...facts: readonly FactReference[]): Sentence => ({ text, facts });

/** What each part of the picture is. */
export const parts = {
  donor: say('The cargo hints at the parent cell, but it is a selection, not an exact copy.', cargoSelected),
  body: say(
    "Exosomes form when an inner compartment buds inward, then merges with the cell's surface and spills them out.",
    madeByInwardBudding,
  ),
  vesicle: say('Exosomes are usually quoted at about 30 to 150 nanometres across; 100 is a handy drawing size.', sizeRange),
  cargo: say('Extracellular vesicles carry proteins, fats and RNA from the cell that made them.', cargoClasses),
  collagen: say('Dense collagen can slow large particles five- to ten-fold in living tissue.', denseCollagenSlows),
  vessel: say('A red blood cell is 7 to 8 micrometres wide.', scaleRedCell),
  receptor: say('Which way in a vesicle takes depends on both surfaces, its own and the cell’s.', uptakeRoutes),
  recipient: say('Vesicles help cells to communicate and can influence immunity and repair.', messengerRole),
  bud: say('Exosomes form when an inner compartment buds inward.', madeByInwardBudding),
  opening: say("The compartment merges with the cell's surface and spills the vesicles out.", madeByInwardBudding),
  resting: say(
    "Many vesicle-filled compartments go to the cell's recycling centre instead of releasing exosomes.",
    mostCompartmentsRecycle,
  ),
  near: say(
    'Exosomes drift between cells, but they also begin, and often end, their journey inside cells.',
    betweenAndInsideCells,
  ),
  far: say('In animals, most vesicles found after an injection were in the liver, lungs, kidneys and spleen.', whereVesiclesGo),
  dock: say('Which way in a vesicle takes depends on both surfaces, its own and the cell’s.', uptakeRoutes),
  swallow: say('Cells take in vesicles by several routes, mostly by swallowing them.', uptakeRoutes),
  fuse: say('Natural vesicles fuse poorly with cells unless scientists add a virus-like fusion protein.', fusionIsLow),
  freed: say('Only a fraction of vesicles free their cargo inside the cell.', swallowedIsNotDelivered),
  broken: say('Receiving cells break down some vesicles.', biocompatibleBiodegradable),
  blood: say('PRP is the liquid part of your blood, spun so that it holds more platelets than normal.', prpWhat),
  platelet: say('A platelet is about 1.5 to 3 micrometres wide.', scalePlatelet),
  factor: say(
    'PRP carries repair signals called growth factors, such as PDGF, TGF-beta, VEGF, EGF, FGF and IGF.',
    prpGrowthFactors,
  ),
  'prp-vesicle': say(
    'PRP is more than growth factors: it also holds tiny vesicles, including exosomes, released by platelets.',
    prpContainsVesicles,
  ),
} as const satisfies Record<string, Sentence>;

export interface Choice {
  readonly id: string;
  readonly text: string;
  readonly right?: true;
  /** Why, with the facts it rests on. */
  readonly feedback: Sentence;
}

export interface Question {
  readonly text: string;
  readonly choices: readonly Choice[];
}

const inPeople = (why: Sentence): Question => ({
  text: 'Does this show that it works in people?',
  choices: [
    { id: 'yes', text: 'Yes', feedback: why },
    { id: 'not-yet', text: 'Not yet', right: true, feedback: why },
    { id: 'never', text: 'It shows that it cannot work', feedback: why },
  ],
});

/** Questions before a step plays (`release`, `arrive`, `unpack`), after the response, and about size. */
export const questions = {
  release: {
    text: 'The full compartment reaches the edge of the cell. Where will its vesicles go?',
    choices: [
      {
        id: 'inside',
        text: 'They stay inside',
        feedback: say(
          "Many compartments do go to the cell's recycling centre. This one merges with the surface.",
          mostCompartmentsRecycle,
          madeByInwardBudding,
        ),
      },
      {
        id: 'fluid',
        text: 'Into the fluid between cells',
        right: true,
        feedback: say("The compartment merges with the cell's surface and spills them out.", madeByInwardBudding),
      },
      {
        id: 'nucleus',
        text: 'Into the nucleus',
        feedback: say('Cells make exosomes inside themselves and then release them outside.', whatIsExosome),
      },
    ],
  },
  arrive: {
    text: 'Which cell will take the vesicle in, and why that one?',
    choices: [
      {
        id: 'nearest',
        text: 'Always the nearest one',
        feedback: say(
          'Vesicles act on neighbours, but in animals some reach distant organs. Both surfaces matter.',
          nearAndFar,
          uptakeRoutes,
        ),
      },
      {
        id: 'suits',
        text: 'One whose surface suits the vesicle',
        right: true,
        feedback: say(
          'The way in depends on both surfaces. In mice, tumour vesicles settled in chosen organs.',
          uptakeRoutes,
          nearAndFar,
        ),
      },
      {
        id: 'every',
        text: 'Every cell that it meets',
        feedback: say(
          'The way in depends on both surfaces. And getting swallowed is not yet delivery.',
          uptakeRoutes,
          swallowedIsNotDelivered,
        ),
      },
    ],
  },
  unpack: {
    text: 'How much of the cargo gets out inside the cell?',
    choices: [
      {
        id: 'all',
        text: 'All of it',
        feedback: say(
          'Only a fraction of vesicles free their cargo. How efficiently is still being measured.',
          swallowedIsNotDelivered,
          highEfficiencyClaim,
        ),
      },
      {
        id: 'fraction',
        text: 'Only a fraction',
        right: true,
        feedback: say(
          'Getting swallowed is not enough: only a fraction of vesicles free their cargo inside the cell.',
          swallowedIsNotDelivered,
        ),
      },
      {
        id: 'none',
        text: 'None',
        feedback: say('Some do: a fraction of vesicles free their cargo inside the cell.', swallowedIsNotDelivered),
      },
    ],
  },
  size: {
    text: 'A platelet is 2,000 nanometres wide here. How many exosomes of 100 nanometres fit across it?',
    choices: [
      { id: '2', text: '2', feedback: say('Divide: 2,000 by 100 is 20.', scalePlatelet, sizeRange) },
      { id: '20', text: '20', right: true, feedback: say('2,000 divided by 100 is 20.', scalePlatelet, sizeRange) },
      { id: '200', text: '200', feedback: say('Divide: 2,000 by 100 is 20.', scalePlatelet, sizeRange) },
    ],
  },
} as const satisfies Record<string, Question>;

/** The question after the response, for each kind of receiving cell. */
export const responseQuestions: Readonly<Record<'fibroblast' | 'hair-follicle' | 'immune', Question>> = {
  fibroblast: inPeople(say('Cell results only show how it might work.', woundCells)),
  'hair-follicle': inPeople(say('More VEGF in cells is not proof of more oxygen or hair in people.', hairEvVegf)),
  immune: inPeople(say('It was seen in animals; human proof is limited.', calmsInflammation)),
};

/** Size, worked out: both numbers, and what not to conclude. */
export const sizeSentences: readonly Sentence[] = [
  say('A platelet is about 1.5 to 3 micrometres wide.', scalePlatelet),
  say('A platelet is roughly 15 to 30 times wider than a 100-nanometre exosome.', scalePlateletVsExosome),
  say('Comparing particles is not comparing medicines: the growth factors of PRP are smaller than either.', sizeRatio),
];
