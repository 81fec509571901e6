import {
  anomalousMotion,
  denseCollagenSlows,
  diffusionCoefficient,
  diffusionTime,
  gelTravel,
  scaleAntibody,
  scaleCollagenFibril,
  scaleDermis,
  scaleDermisGaps,
  scaleEpidermis,
  scalePlatelet,
  scalePlateletVsExosome,
  scaleRedCell,
  scaleRibosome,
  scaleStratumCorneum,
  scaleVirus,
  sizeRange,
  skinSurface,
  smallIsNotEnough,
  waterViscosity,
} from '../generated/references/biology.js';
import { barrierStratumCorneum } from '../generated/references/routes.js';
import { sizeRatio, skinBarrier } from '../generated/references/treatments.js';
import type { Catalogue, Formats } from '../messages.js';
import type { Sentence } from '../types.js';

/** What the evidence says of each thing on the ruler, word for word. Keys are the ids of `SIZES` in the model. */
export const sizeSentences = {
  antibody: { text: 'An antibody is about 10 to 18 nanometres across.', facts: [scaleAntibody] },
  ribosome: { text: "A ribosome, the cell's protein-making machine, is about 25 to 28 nanometres across.", facts: [scaleRibosome] },
  exosome: { text: 'Exosomes are usually quoted at about 30 to 150 nanometres across; 100 is a handy drawing size.', facts: [sizeRange] },
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

/** What each step of the tour says, word for word from the facts and answers, or shorter and saying no more. */
export const sizeTakeaways = {
  ruler: { text: 'Exosomes are usually quoted at about 30 to 150 nanometres across; 100 is a handy drawing size.', facts: [sizeRange] },
  pair: {
    text: "A platelet is roughly 10 to 100 times wider than an exosome. PRP's dissolved proteins are smaller than both.",
    facts: [sizeRatio, scalePlatelet, sizeRange, scalePlateletVsExosome],
  },
  water: {
    text: 'Drifting alone in water, a 100-nanometre exosome needs about four minutes for 0.1 millimetre, seven hours for 1 millimetre.',
    facts: [diffusionTime, diffusionCoefficient, waterViscosity],
  },
  tissue: { text: 'Dense collagen can slow large particles five- to ten-fold in living tissue.', facts: [denseCollagenSlows] },
  skin: {
    text: 'On human skin samples, exosomes put on top stayed mainly in the dead outer layer; under 1% passed through.',
    facts: [skinSurface],
  },
} as const satisfies Record<string, Sentence>;

/** What must be kept in mind beside the sums. */
export const sizeLimits = {
  small: {
    text: "Size alone does not decide. Exosomes hardly pass through whole skin, and PRP's dissolved proteins are smaller than exosomes.",
    facts: [scalePlateletVsExosome, smallIsNotEnough, skinSurface, skinBarrier, barrierStratumCorneum, sizeRatio],
  },
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

interface SizeGaps {
  readonly low: number;
  readonly high: number;
  readonly unit: 'nm' | 'µm' | 'mm';
}
const figures: Intl.NumberFormatOptions = { maximumSignificantDigits: 3 };
const longUnit = { nm: ['nanometre', 'nanometres'], µm: ['micrometre', 'micrometres'], mm: ['millimetre', 'millimetres'] } as const;
/** A number with three figures, and large ones whole. */
const plain = (formats: Formats, value: number): string =>
  formats.number(value, value >= 1000 ? { maximumFractionDigits: 0, maximumSignificantDigits: 3 } : figures);
/** Two figures, as uncertain things deserve. */
const rough = (formats: Formats, value: number): string => formats.number(value, { maximumSignificantDigits: 2 });

/** Words of the size explorer. */
export const sizeExplorer = {
  title: 'How small, how far, how fast?',
  'intro.ruler': 'Each step on this ruler is ten times larger than the one before.',
  'intro.race': 'Now let three of them drift, pushed only by the jostle of the water around them.',
  summary: 'A ruler from an antibody to the depth of the skin, and below it a race: how long things of different size need to drift a short way.',

  'name.antibody': 'Antibody',
  'name.ribosome': 'Ribosome',
  'name.exosome': 'Exosome',
  'name.virus': 'Flu or COVID virus',
  'name.collagen-fibril': 'Collagen fibril',
  'name.platelet': 'Platelet',
  'name.red-cell': 'Red blood cell',
  'name.horny-layer': 'Dead outer layer',
  'name.epidermis': 'Epidermis',
  'name.dermis': 'Dermis of the face',
  'inline.antibody': 'an antibody',
  'inline.ribosome': 'a ribosome',
  'inline.exosome': 'an exosome',
  'inline.virus': 'a flu or COVID virus',
  'inline.collagen-fibril': 'a collagen fibril',
  'inline.platelet': 'a platelet',
  'inline.red-cell': 'a red blood cell',
  'inline.horny-layer': 'the dead outer layer',
  'inline.epidermis': 'the epidermis',
  'inline.dermis': 'the dermis of the face',
  'measure.width': 'Width',
  'measure.thickness': 'Thickness',

  size: (formats: Formats, { low, high, unit }: SizeGaps) =>
    low === high ? `${formats.number(low, figures)} ${unit}` : `${formats.number(low, figures)}–${formats.number(high, figures)} ${unit}`,
  aboutSize: (formats: Formats, { low, unit }: SizeGaps) => `about ${formats.number(low, figures)} ${unit}`,
  sizeSpoken: (formats: Formats, { low, high, unit }: SizeGaps) => {
    const words = formats.plural(high, { one: longUnit[unit][0], other: longUnit[unit][1] });
    return low === high ? `about ${formats.number(low, figures)} ${words}` : `${formats.number(low, figures)} to ${formats.number(high, figures)} ${words}`;
  },
  tick: (formats: Formats, { value, unit }: { value: number; unit: string }) => `${formats.number(value)} ${unit}`,
  thing: (_: Formats, { name, size }: { name: string; size: string }) => `${name}, ${size}`,

  // The ruler and its controls.
  views: 'Show the sizes',
  'view.ruler': 'On the ruler',
  'view.pair': 'Side by side, same scale',
  things: 'Things on the ruler. Arrow keys move from one to the next.',
  zoom: 'Zoom of the ruler',
  zoomIn: 'Closer',
  zoomOut: 'Farther away',
  moveSmaller: 'Towards smaller things',
  moveLarger: 'Towards larger things',
  zoomAll: 'Whole ruler',
  zoomPair: 'Just these two',
  howToZoom: 'Drag to move. Pinch to zoom; so does the mouse wheel once you have clicked the ruler. Keys: plus, minus and 0.',
  inView: (formats: Formats, { from, to, count }: { from: string; to: string; count: number }) =>
    formats.plural(count, {
      one: `Ruler from ${from} to ${to}. ${formats.number(count)} thing in view.`,
      other: `Ruler from ${from} to ${to}. ${formats.number(count)} things in view.`,
    }),
  smallerAway: (formats: Formats, { count }: { count: number }) => `${formats.number(count)} smaller`,
  largerAway: (formats: Formats, { count }: { count: number }) => `${formats.number(count)} larger`,
  notToScale: 'Not to scale',
  notToScaleBy: (formats: Formats, { times }: { times: number }) =>
    `Not to scale: the drawings bend the sizes up to ${rough(formats, times)} times. Only the places on the ruler are true.`,
  trueScale: 'Same scale',
  trueScaleNote: 'Same scale: both are drawn with one measure.',
  dotTooLarge: (formats: Formats, { name, times }: { name: string; times: number }) =>
    `Not to scale: next to the other, ${name} would be too small to see. The dot is ${rough(formats, times)} times too large.`,
  magnified: (formats: Formats, { times }: { times: number }) => `magnified ${rough(formats, times)} times`,
  ghosts: 'Dashed lines: the smallest and the largest of its kind.',
  drawnFrom: (_: Formats, { size }: { size: string }) => `Drawn at ${size}, a choice inside the range.`,
  noFibroblast: 'A skin cell is not on the ruler: we found no size for it that we could check.',

  // Comparing two.
  compare: 'Compare',
  compareWith: 'with',
  choose: 'Choose two things to compare',
  sumTitle: 'The sum',
  sumLow: (formats: Formats, { a, b, times }: { a: string; b: string; times: number }) => `at least ${a} ÷ ${b} = ${plain(formats, times)}`,
  sumHigh: (formats: Formats, { a, b, times }: { a: string; b: string; times: number }) => `at most ${a} ÷ ${b} = ${plain(formats, times)}`,
  sumOne: (formats: Formats, { a, b, times }: { a: string; b: string; times: number }) => `${a} ÷ ${b} = ${plain(formats, times)}`,
  times: (formats: Formats, { low, high }: { low: number; high: number }) =>
    plain(formats, low) === plain(formats, high) ? `${plain(formats, low)} times` : `${plain(formats, low)} to ${plain(formats, high)} times`,
  sameUnit: (formats: Formats, { value, unit }: { value: number; unit: string }) => `${formats.number(value)} ${unit}`,
  ratio: (formats: Formats, { wider, narrower, low, high }: { wider: string; narrower: string; low: number; high: number }) =>
    plain(formats, low) === plain(formats, high)
      ? `${wider} measures ${plain(formats, low)} times as much as ${narrower}.`
      : `${wider} measures ${plain(formats, low)} to ${plain(formats, high)} times as much as ${narrower}.`,
  ratioOverlap: (formats: Formats, { wider, narrower, low, high }: { wider: string; narrower: string; low: number; high: number }) =>
    `${wider} measures ${plain(formats, low)} to ${plain(formats, high)} times as much as ${narrower}: their ranges overlap, so either can be the larger.`,
  ratioTypical: (formats: Formats, { size, low, high, name }: { size: string; low: number; high: number; name: string }) =>
    plain(formats, low) === plain(formats, high)
      ? `Set against ${name} of ${size}, our drawing size: ${plain(formats, low)} times.`
      : `Set against ${name} of ${size}, our drawing size: ${plain(formats, low)} to ${plain(formats, high)} times.`,

  // The race.
  raceTitle: 'How long does it take to drift there?',
  media: 'Drifting in',
  'medium.water': 'Water',
  'medium.tissue': 'Dense tissue',
  'medium.skin': 'Whole skin',
  'mediumNote.water': 'Still water at body warmth, 37 °C. Bars run from the smallest of a kind to the largest.',
  'mediumNote.tissue': 'Worked out for a mesh of fibres as thick as skin collagen, one fifth of the space. The share is our choice; nobody has measured it for skin.',
  'mediumNote.skin': 'No formula here, only what was measured.',
  distance: (formats: Formats, { um }: { um: number }) => (um < 1000 ? `${formats.number(um)} µm` : `${formats.number(um / 1000)} mm`),
  distanceSpoken: (formats: Formats, { um }: { um: number }) =>
    um < 1000
      ? formats.plural(um, { one: `${formats.number(um)} micrometre`, other: `${formats.number(um)} micrometres` })
      : formats.plural(um / 1000, { one: `${formats.number(um / 1000)} millimetre`, other: `${formats.number(um / 1000)} millimetres` }),
  time: (formats: Formats, { value, unit }: { value: number; unit: string }) =>
    formats.number(value, { style: 'unit', unit, unitDisplay: 'short', maximumSignificantDigits: 2 }),
  timeSpoken: (formats: Formats, { value, unit }: { value: number; unit: string }) =>
    formats.number(value, { style: 'unit', unit, unitDisplay: 'long', maximumSignificantDigits: 2 }),
  timeRange: (_: Formats, { low, high }: { low: string; high: string }) => `${low} to ${high}`,
  timeTypical: (_: Formats, { typical, low, high }: { typical: string; low: string; high: string }) => `${typical} (${low} to ${high})`,
  clockTick: (formats: Formats, { value, unit, short }: { value: number; unit: string; short: boolean }) =>
    formats.number(value, { style: 'unit', unit, unitDisplay: short ? 'short' : 'long' }),
  inWater: 'in water',
  stuck: 'Kept out: wider than the gaps',
  stuckLong: (formats: Formats, { gap, size }: { gap: number; size: string }) =>
    `Kept out: at ${size} it is wider than the widest gap of this mesh (${rough(formats, gap)} nm).`,
  skinThrough: 'Under 1% through in 24 hours',
  skinThroughWhere: 'human skin samples in a lab',
  skinUnknown: 'Not measured in the studies we read',
  slower: (formats: Formats, { low, high }: { low: number; high: number }) => `${rough(formats, low)} to ${rough(formats, high)} times slower than in water`,
  raceSummary: (_: Formats, { medium, lines }: { medium: string; lines: string }) => `${medium}. ${lines}`,
  raceLine: (_: Formats, { name, distance, time }: { name: string; distance: string; time: string }) => `${name}, ${distance}: ${time}.`,
  raceStuck: (_: Formats, { name }: { name: string }) => `${name}: kept out, wider than the gaps.`,
  limits: 'Keep in mind',

  // The clock.
  run: 'Let them drift',
  pause: 'Pause',
  clock: 'Set a time and see how far each has drifted',
  clockValue: (_: Formats, { time }: { time: string }) => `After ${time}`,
  drifted: (_: Formats, { name, size }: { name: string; size: string }) => `${name}: ${size}`,
  driftedNowhere: (_: Formats, { name }: { name: string }) => `${name}: kept out`,

  // The sum on paper.
  paperTitle: 'Do the sum on paper',
  paperWhich: 'Sum for',
  paperOver: 'over',
  paperFormula: 'D = k·T ÷ (3·π·η·d)     t = x² ÷ (6·D)',
  paperIntro: 'Two formulas. The first says how fast a small ball is jostled about in a still liquid; the second, how long it needs to get a distance away from its start.',
  'paper.k': (formats: Formats, { value }: { value: number }) => `k = ${formats.number(value * 1e23, { maximumSignificantDigits: 7 })} × 10⁻²³ J/K, a constant of nature`,
  'paper.T': (formats: Formats, { value }: { value: number }) => `T = ${formats.number(value)} K, which is 37 °C`,
  'paper.eta': (formats: Formats, { value }: { value: number }) => `η = ${formats.number(value, { maximumFractionDigits: 4 })} × 10⁻³ Pa·s, how thick water is at 37 °C`,
  'paper.d': (formats: Formats, { value }: { value: number }) => `d = ${formats.number(value)} × 10⁻⁹ m, the width of the thing`,
  'paper.x': (formats: Formats, { value }: { value: number }) => `x = ${formats.number(value)} µm, the distance`,
  'paper.D': (formats: Formats, { value }: { value: number }) => `D = ${formats.number(value, { maximumSignificantDigits: 3 })} µm² per second`,
  'paper.t': (formats: Formats, { x, d, seconds, time }: { x: number; d: number; seconds: number; time: string }) =>
    `t = ${formats.number(x)}² ÷ (6 × ${formats.number(d, { maximumSignificantDigits: 3 })}) = ${formats.number(seconds, { maximumSignificantDigits: 3 })} s, which is ${time}`,
  'paper.meshFormula': 'share of D kept = e^(−0.84·f^1.09) · e^(−π·φ^ν)     f = φ·(1 + λ)²     ν = 0.174·ln(59.6 ÷ λ)',
  'paper.meshIntro': 'Fibres stand in the way and hold the liquid between them back. A published formula (Phillips 2000) says how much of D is left.',
  'paper.phi': (formats: Formats, { value }: { value: number }) => `φ = ${formats.number(value)}, the share of space that fibres take up (our choice)`,
  'paper.lambda': (formats: Formats, { d, fibre, value }: { d: number; fibre: number; value: number }) =>
    `λ = ${formats.number(d)} nm ÷ ${formats.number(fibre)} nm = ${formats.number(value, { maximumSignificantDigits: 3 })}, thing over fibre`,
  'paper.fNu': (formats: Formats, { f, nu }: { f: number; nu: number }) =>
    `f = ${formats.number(f, { maximumSignificantDigits: 4 })}, ν = ${formats.number(nu, { maximumSignificantDigits: 4 })}`,
  'paper.kept': (formats: Formats, { kept, d }: { kept: number; d: number }) =>
    `share kept = ${formats.number(kept, { maximumSignificantDigits: 3 })}, so D = ${formats.number(d, { maximumSignificantDigits: 3 })} µm² per second`,
  'paper.stuck': (formats: Formats, { gap }: { gap: number }) =>
    `The widest gap that counts in this mesh is ${rough(formats, gap)} nm. This thing is wider, so there is no time to work out.`,
  'paper.simple': 'Simplified: a hard ball, alone, in a liquid that does not flow. Each thing is treated as a ball of its width. One formula was made for thin gel fibres; for collagen it is stretched.',

  // Tables.
  sizesTable: 'All sizes as a table',
  sizesCaption: 'Sizes of the things on the ruler, from small to large',
  'column.thing': 'Thing',
  'column.measure': 'Measured',
  'column.size': 'Size',
  'column.sources': 'What it rests on',
  raceTable: 'The race as a table',
  raceCaption: 'Time to drift a distance, for the usual drawing size and, in brackets, from the smallest to the largest',
  'column.distance': 'Distance',
  rowHead: (_: Formats, { thing, distance }: { thing: string; distance: string }) => `${thing}, ${distance}`,

  // The tour.
  tour: 'Tour',
  stepOf: (formats: Formats, { step, count }: { step: number; count: number }) => `${formats.number(step)} of ${formats.number(count)}`,
  previous: 'Back',
  next: 'Next',
  stepSpoken: (formats: Formats, { step, count, title }: { step: number; count: number; title: string }) =>
    `Step ${formats.number(step)} of ${formats.number(count)}. ${title}`,
  'step.0': 'How small is small?',
  'step.1': 'A platelet and an exosome at the same scale',
  'step.2': 'Drifting in water',
  'step.3': 'Drifting in dense tissue',
  'step.4': 'What whole skin lets through',

  // Settings that were not understood.
  clampedTo: (_: Formats, { shown, low, high }: { shown: string; low: string; high: string }) => `${shown} (from ${low} to ${high} is possible)`,
  pairShown: (_: Formats, { a, b }: { a: string; b: string }) => `${a} and ${b}`,
} as const satisfies Catalogue;
