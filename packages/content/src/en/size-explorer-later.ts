import {
  anomalousMotion,
  gelTravel,
  scaleAntibody,
  scaleCollagenFibril,
  scaleDermis,
  scaleDermisGaps,
  scaleEpidermis,
  scalePlatelet,
  scaleRedCell,
  scaleRibosome,
  scaleStratumCorneum,
  scaleVirus,
  sizeRange,
  smallIsNotEnough,
} from '../generated/references/biology.js';
import { skinBarrier } from '../generated/references/treatments.js';
import type { Catalogue, Formats } from '../messages.js';
import type { Sentence } from '../types.js';

/** What must be kept in mind beside the sums. */
export const sizeLimits = {
  fluids: { text: 'In real body fluids and gels, vesicles do not follow the simple formula exactly.', facts: [anomalousMotion] },
  gaps: { text: "Gaps in the dermis exist at several scales, so no single 'pore size' is right.", facts: [scaleDermisGaps] },
  soft: { text: 'In gels, soft vesicles slipped through gaps smaller than themselves, unlike hard beads.', facts: [gelTravel] },
  skin: {
    text: 'Being small for a cell product is not small for skin: intact skin blocks most molecules above 500 daltons.',
    facts: [smallIsNotEnough],
  },
  pig: {
    text: 'Put on unbroken pig skin, exosomes hardly got through; tiny channels raised uptake almost six-fold.',
    facts: [skinBarrier],
  },
} as const satisfies Record<string, Sentence>;

/** What the evidence says of each thing on the ruler, word for word. Keys are the ids of `SIZES` in the model. */
export const sizeSentences = {
  antibody: { text: 'An antibody is about 10 to 18 nanometres across.', facts: [scaleAntibody] },
  ribosome: {
    text: "A ribosome, the cell's protein-making machine, is about 25 to 28 nanometres across.",
    facts: [scaleRibosome],
  },
  exosome: {
    text: 'Exosomes are usually quoted at about 30 to 150 nanometres across; 100 is a handy drawing size.',
    facts: [sizeRange],
  },
  virus: { text: 'A flu or COVID virus is about 100 nanometres wide, much like an exosome.', facts: [scaleVirus] },
  'collagen-fibril': {
    text: 'Collagen fibrils in human skin are about 70 to 140 nanometres thick, similar to an exosome.',
    facts: [scaleCollagenFibril],
  },
  platelet: { text: 'A platelet is about 1.5 to 3 micrometres wide.', facts: [scalePlatelet] },
  'red-cell': { text: 'A red blood cell is 7 to 8 micrometres wide.', facts: [scaleRedCell] },
  'horny-layer': {
    text: "The skin's dead outer layer is about 17 micrometres thick on the cheek and far thicker on the palm.",
    facts: [scaleStratumCorneum],
  },
  epidermis: { text: 'The epidermis averages about 100 micrometres thick, and is thinner on the face.', facts: [scaleEpidermis] },
  dermis: {
    text: 'Facial dermis ranges from about 0.8 millimetres on the eyelid to 2 millimetres beside the nose.',
    facts: [scaleDermis],
  },
} as const satisfies Record<string, Sentence>;

/** Two figures, as uncertain things deserve. */
const rough = (formats: Formats, value: number): string => formats.number(value, { maximumSignificantDigits: 2 });
/** Enough figures that the next line of a sum comes out the same. */
const four: Intl.NumberFormatOptions = { maximumSignificantDigits: 4 };

/** Words of the size explorer for what is loaded when it comes near or is opened: the race, two things at one scale, a thing, the tables. */
export const sizeExplorerLater = {
  // Two things at one scale.
  dotTooLarge: (formats: Formats, { name, times }: { name: string; times: number }) =>
    `Not to scale: next to the other, ${name} would be too small to see. The dot is ${rough(formats, times)} times too large.`,
  magnified: (formats: Formats, { times }: { times: number }) => `magnified ${rough(formats, times)} times`,
  ghosts: 'Dashed lines: the smallest and the largest of its kind.',

  // The race.
  'mediumNote.water': 'Still water at body warmth, 37 °C. Bars run from the smallest of a kind to the largest.',
  'mediumNote.tissue':
    'Worked out for a mesh of fibres as thick as skin collagen, one fifth of the space. The share is our choice: we found none measured in living skin.',
  'mediumNote.skin': 'No formula here, only what was measured.',
  distance: (formats: Formats, { um }: { um: number }) =>
    um < 1000 ? `${formats.number(um)} µm` : `${formats.number(um / 1000)} mm`,
  distanceSpoken: (formats: Formats, { um }: { um: number }) =>
    um < 1000
      ? formats.plural(um, { one: `${formats.number(um)} micrometre`, other: `${formats.number(um)} micrometres` })
      : formats.plural(um / 1000, {
          one: `${formats.number(um / 1000)} millimetre`,
          other: `${formats.number(um / 1000)} millimetres`,
        }),
  time: (formats: Formats, { value, unit }: { value: number; unit: string }) =>
    formats.number(value, { style: 'unit', unit, unitDisplay: 'short', maximumSignificantDigits: 2 }),
  timeSpoken: (formats: Formats, { value, unit }: { value: number; unit: string }) =>
    formats.number(value, { style: 'unit', unit, unitDisplay: 'long', maximumSignificantDigits: 2 }),
  timeTypical: (_: Formats, { typical, low, high }: { typical: string; low: string; high: string }) =>
    `${typical} (${low} to ${high})`,
  clockTick: (formats: Formats, { value, unit, short }: { value: number; unit: string; short: boolean }) =>
    formats.number(value, { style: 'unit', unit, unitDisplay: short ? 'short' : 'long' }),
  limits: 'Keep in mind',
  stuck: 'Kept out: wider than the gaps',
  skinThrough: 'Under 1% through in 24 hours',
  skinThroughWhere: 'human skin samples in a lab',
  skinUnknown: 'Not measured in the studies we read',
  raceSummary: (_: Formats, { medium, lines }: { medium: string; lines: string }) => `${medium}. ${lines}`,
  raceLine: (_: Formats, { name, distance, time }: { name: string; distance: string; time: string }) =>
    `${name}, ${distance}: ${time}.`,
  raceStuck: (_: Formats, { name }: { name: string }) => `${name}: kept out, wider than the gaps.`,

  // After the guess.
  gateRight: (_: Formats, { times }: { times: string }) =>
    `Yes: the smallest is first. Time for 1 millimetre in water: ${times}.`,
  gateWrong: (_: Formats, { guess, times }: { guess: string; times: string }) =>
    `You chose: ${guess}. The smallest is first. Time for 1 millimetre in water: ${times}.`,
  gateTime: (_: Formats, { name, time }: { name: string; time: string }) => `${name} ${time}`,

  // The clock.
  run: 'Let them drift',
  pause: 'Pause',
  clock: 'Set a time and see how far each has drifted',
  clockValue: (_: Formats, { time }: { time: string }) => `After ${time}`,
  drifted: (_: Formats, { name, size }: { name: string; size: string }) => `${name}: ${size}`,
  driftedNowhere: (_: Formats, { name }: { name: string }) => `${name}: kept out`,

  // Opened.
  'measure.width': 'Width',
  'measure.thickness': 'Thickness',
  paperFormula: 'D = k·T ÷ (3·π·η·d)     t = x² ÷ (6·D)',
  'column.thing': 'Thing',
  'column.measure': 'Measured',
  'column.size': 'Size',
  drawnFrom: (_: Formats, { size }: { size: string }) => `Drawn at ${size}, a choice inside the range.`,

  // The sum on paper.
  paperWhich: 'Sum for',
  paperOver: 'over',
  paperIntro:
    'Two formulas. The first says how fast a small ball is jostled about in a still liquid; the second, how long it needs to get a distance away from its start.',
  'paper.k': (formats: Formats, { value }: { value: number }) =>
    `k = ${formats.number(value * 1e23, { maximumSignificantDigits: 7 })} × 10⁻²³ J/K, a constant of nature`,
  'paper.T': (formats: Formats, { value }: { value: number }) => `T = ${formats.number(value)} K, which is 37 °C`,
  'paper.eta': (formats: Formats, { value }: { value: number }) =>
    `η = ${formats.number(value, { maximumFractionDigits: 4 })} × 10⁻³ Pa·s, how thick water is at 37 °C`,
  'paper.d': (formats: Formats, { value }: { value: number }) => `d = ${formats.number(value)} × 10⁻⁹ m, the width of the thing`,
  'paper.x': (formats: Formats, { value }: { value: number }) => `x = ${formats.number(value)} µm, the distance`,
  'paper.D': (formats: Formats, { value }: { value: number }) =>
    `D = ${formats.number(value, four)} × 10⁻¹² m²/s = ${formats.number(value, four)} µm² per second`,
  'paper.t': (formats: Formats, { x, d, seconds, time }: { x: number; d: number; seconds: number; time: string }) =>
    `t = ${formats.number(x)}² ÷ (6 × ${formats.number(d, four)}) = ${formats.number(seconds, { maximumSignificantDigits: 3 })} s, which is ${time}`,
  'paper.meshFormula': 'share of D kept = e^(−0.84·f^1.09) · e^(−π·φ^ν)     f = φ·(1 + λ)²     ν = 0.174·ln(59.6 ÷ λ)',
  'paper.meshIntro':
    'Fibres stand in the way and hold the liquid between them back. A published formula (Phillips 2000) says how much of D is left. It was made for proteins in gels; for collagen it is stretched.',
  'paper.phi': (formats: Formats, { value }: { value: number }) =>
    `φ = ${formats.number(value)}, the share of space that fibres take up (our choice)`,
  'paper.lambda': (formats: Formats, { d, fibre, value }: { d: number; fibre: number; value: number }) =>
    `λ = ${formats.number(d)} nm ÷ ${formats.number(fibre)} nm = ${formats.number(value, { maximumSignificantDigits: 3 })}, thing over fibre`,
  'paper.fNu': (formats: Formats, { f, nu }: { f: number; nu: number }) =>
    `f = ${formats.number(f, four)}, ν = ${formats.number(nu, four)}`,
  'paper.kept': (formats: Formats, { kept, d }: { kept: number; d: number }) =>
    `share kept = ${formats.number(kept, four)}, so D = ${formats.number(d, four)} µm² per second`,
  'paper.stuck': (formats: Formats, { gap }: { gap: number }) =>
    `The widest gap that counts in this mesh is ${rough(formats, gap)} nm. This thing is wider, so there is no time to work out.`,
  'paper.simple': 'Simplified: a hard ball, alone, in a liquid that does not flow. Each thing is treated as a ball of its width.',

  // Tables.
  sizesCaption: 'Sizes of the things on the ruler, from small to large',
  'column.sources': 'What it rests on',
  raceCaption: 'Time to drift a distance, for the usual drawing size and, in brackets, from the smallest to the largest',
  'column.distance': 'Distance',
} as const satisfies Catalogue;
