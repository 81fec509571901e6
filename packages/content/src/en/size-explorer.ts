import {
  denseCollagenSlows,
  diffusionCoefficient,
  diffusionTime,
  scalePlatelet,
  scalePlateletVsExosome,
  sizeRange,
  skinSurface,
  smallIsNotEnough,
  waterViscosity,
} from '../generated/references/biology.js';
import { barrierStratumCorneum } from '../generated/references/routes.js';
import { sizeRatio, skinBarrier } from '../generated/references/treatments.js';
import type { Catalogue, Formats } from '../messages.js';
import type { Sentence } from '../types.js';

/**
 * What each step of the tour says, word for word from the facts and answers, or shorter and saying no more; and what has to be
 * kept in mind with all of them.
 */
export const sizeTakeaways = {
  ruler: {
    text: 'Exosomes are usually quoted at about 30 to 150 nanometres across; 100 is a handy drawing size.',
    facts: [sizeRange],
  },
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
  small: {
    text: "Size alone does not decide. Exosomes hardly pass through whole skin, and PRP's dissolved proteins are smaller than exosomes.",
    facts: [scalePlateletVsExosome, smallIsNotEnough, skinSurface, skinBarrier, barrierStratumCorneum, sizeRatio],
  },
} as const satisfies Record<string, Sentence>;

interface SizeGaps {
  readonly low: number;
  readonly high: number;
  readonly unit: 'nm' | 'µm' | 'mm';
}
const figures: Intl.NumberFormatOptions = { maximumSignificantDigits: 3 };
const longUnit = {
  nm: ['nanometre', 'nanometres'],
  µm: ['micrometre', 'micrometres'],
  mm: ['millimetre', 'millimetres'],
} as const;
/** A number with three figures, and large ones whole. */
const plain = (formats: Formats, value: number): string =>
  formats.number(value, value >= 1000 ? { maximumFractionDigits: 0, maximumSignificantDigits: 3 } : figures);
/** Two figures, as uncertain things deserve. */
const rough = (formats: Formats, value: number): string => formats.number(value, { maximumSignificantDigits: 2 });

interface Span {
  readonly low: number;
  readonly high: number;
}
interface Names {
  readonly wider: string;
  readonly narrower: string;
}
/** `10 to 100 times`; one number when both say the same. */
const span = (formats: Formats, low: number, high: number): string => {
  const [from, to] = [rough(formats, low), rough(formats, high)];
  return from === to ? `${to} times` : `${from} to ${to} times`;
};

/** Words of the size explorer. */
export const sizeExplorer = {
  title: 'How small, how far, how fast?',
  'intro.ruler': 'Each step on this ruler is ten times larger than the one before.',
  'intro.race': 'Now let three of them drift, pushed only by the jostle of the water around them.',
  summary:
    'A ruler from an antibody to the depth of the skin, and below it a race: how long things of different size need to drift a short way.',

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

  size: (formats: Formats, { low, high, unit }: SizeGaps) =>
    low === high
      ? `${formats.number(low, figures)} ${unit}`
      : `${formats.number(low, figures)}–${formats.number(high, figures)} ${unit}`,
  aboutSize: (formats: Formats, { low, unit }: SizeGaps) => `about ${formats.number(low, figures)} ${unit}`,
  sizeSpoken: (formats: Formats, { low, high, unit }: SizeGaps) => {
    const words = formats.plural(high, { one: longUnit[unit][0], other: longUnit[unit][1] });
    return low === high
      ? `about ${formats.number(low, figures)} ${words}`
      : `${formats.number(low, figures)} to ${formats.number(high, figures)} ${words}`;
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
  notToScaleBy: (formats: Formats, { times }: { times: number }) =>
    `Not to scale: the drawings bend the sizes up to ${rough(formats, times)} times. Only the places on the ruler are true.`,
  trueScale: 'Same scale',
  trueScaleNote: 'Same scale: both are drawn with one measure.',
  noFibroblast: 'A skin cell is not on the ruler: we found no size for it that we could check.',

  // Comparing two.
  compare: 'Compare',
  compareWith: 'with',
  choose: 'Choose two things to compare',
  sumTitle: 'The sum',
  sumLow: (formats: Formats, { a, b, times }: { a: string; b: string; times: number }) =>
    `at least ${a} ÷ ${b} = ${plain(formats, times)}`,
  sumHigh: (formats: Formats, { a, b, times }: { a: string; b: string; times: number }) =>
    `at most ${a} ÷ ${b} = ${plain(formats, times)}`,
  sumOne: (formats: Formats, { a, b, times }: { a: string; b: string; times: number }) =>
    `${a} ÷ ${b} = ${plain(formats, times)}`,
  sameUnit: (formats: Formats, { value, unit }: { value: number; unit: string }) => `${formats.number(value)} ${unit}`,
  times: (formats: Formats, { low, high }: Span) => span(formats, low, high),
  ratio: (formats: Formats, { wider, narrower, low, high }: Span & Names) =>
    `${wider} measures ${span(formats, low, high)} as much as ${narrower}.`,
  ratioOverlap: (formats: Formats, { wider, narrower, low, high }: Span & Names) =>
    `${wider} measures ${span(formats, low, high)} as much as ${narrower}: their ranges overlap, so either can be the larger.`,
  ratioTypical: (formats: Formats, { size, low, high, name }: Span & { size: string; name: string }) =>
    `Set against ${name} of ${size}, our drawing size: ${span(formats, low, high)}.`,

  // The race, and what opens.
  raceTitle: 'How long does it take to drift there?',
  media: 'Drifting in',
  'medium.water': 'Water',
  'medium.tissue': 'Dense tissue',
  'medium.skin': 'Whole skin',
  paperTitle: 'Do the sum on paper',
  sizesTable: 'All sizes as a table',
  raceTable: 'The race as a table',

  gate: 'All three start to drift in water at the same moment. Which one is first to get 1 millimetre away?',
  gateSkip: 'Just show me',

  // The tour.
  tour: 'Tour',
  stepOf: (formats: Formats, { step, count }: { step: number; count: number }) =>
    `Tour ${formats.number(step)} of ${formats.number(count)}`,
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
  clampedTo: (_: Formats, { shown, low, high }: { shown: string; low: string; high: string }) =>
    `${shown} (from ${low} to ${high} is possible)`,
  pairShown: (_: Formats, { a, b }: { a: string; b: string }) => `${a} and ${b}`,
} as const satisfies Catalogue;
