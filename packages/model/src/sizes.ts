/** A thing that can be laid on a ruler. */
export type SizeId =
  | 'antibody'
  | 'ribosome'
  | 'exosome'
  | 'virus'
  | 'collagen-fibril'
  | 'platelet'
  | 'red-cell'
  | 'horny-layer'
  | 'epidermis'
  | 'dermis';

/** How wide (or, for layers, how thick) something is. */
export interface SizeOfThing {
  readonly id: SizeId;
  /** Narrowest and widest that the evidence gives, nm. */
  readonly lowNm: number;
  readonly highNm: number;
  /** One figure to draw, nm. */
  readonly typicalNm: number;
  /** Whether that figure was measured or is a choice inside the range, for drawing only. */
  readonly typicalIs: 'measured' | 'drawing';
  /** What is measured: across a thing, or through a layer. */
  readonly measure: 'width' | 'thickness';
  /** The fact that gives the numbers; a test holds them equal to it. */
  readonly factId: `biology:${string}`;
}

const UM = 1e3;
const MM = 1e6;

/**
 * Sizes from an antibody to the skin's layers, smallest first. Left out because their sources are held back or were not found:
 * a skin fibroblast, animal cells in general, and the compartment that vesicles come from (`scale-cell`, `scale-mvb`).
 */
export const SIZES: readonly SizeOfThing[] = [
  {
    id: 'antibody',
    lowNm: 10,
    highNm: 18,
    typicalNm: 12,
    typicalIs: 'drawing',
    measure: 'width',
    factId: 'biology:scale-antibody',
  },
  {
    id: 'ribosome',
    lowNm: 25,
    highNm: 30,
    typicalNm: 27,
    typicalIs: 'measured',
    measure: 'width',
    factId: 'biology:scale-ribosome',
  },
  { id: 'exosome', lowNm: 30, highNm: 150, typicalNm: 100, typicalIs: 'drawing', measure: 'width', factId: 'biology:size-range' },
  { id: 'virus', lowNm: 80, highNm: 120, typicalNm: 100, typicalIs: 'measured', measure: 'width', factId: 'biology:scale-virus' },
  {
    id: 'collagen-fibril',
    lowNm: 70,
    highNm: 140,
    typicalNm: 100,
    typicalIs: 'measured',
    measure: 'width',
    factId: 'biology:scale-collagen-fibril',
  },
  {
    id: 'platelet',
    lowNm: 1.5 * UM,
    highNm: 3 * UM,
    typicalNm: 2.25 * UM,
    typicalIs: 'drawing',
    measure: 'width',
    factId: 'biology:scale-platelet',
  },
  {
    id: 'red-cell',
    lowNm: 7 * UM,
    highNm: 8 * UM,
    typicalNm: 7.5 * UM,
    typicalIs: 'measured',
    measure: 'width',
    factId: 'biology:scale-red-cell',
  },
  {
    id: 'horny-layer',
    lowNm: 17 * UM,
    highNm: 173 * UM,
    typicalNm: 17 * UM,
    typicalIs: 'measured',
    measure: 'thickness',
    factId: 'biology:scale-stratum-corneum',
  },
  {
    id: 'epidermis',
    lowNm: 30 * UM,
    highNm: 116 * UM,
    typicalNm: 100 * UM,
    typicalIs: 'measured',
    measure: 'thickness',
    factId: 'biology:scale-epidermis',
  },
  {
    id: 'dermis',
    lowNm: 0.76 * MM,
    highNm: 1.97 * MM,
    typicalNm: 1.2 * MM,
    typicalIs: 'drawing',
    measure: 'thickness',
    factId: 'biology:scale-dermis',
  },
];

/** The size of one thing. */
export function sizeOf(id: SizeId): SizeOfThing {
  const found = SIZES.find((each) => each.id === id);
  if (!found) throw new RangeError(`id has to be one of ${SIZES.map((each) => each.id).join(', ')}, not ${id}`);
  return found;
}

/** How many times as wide one thing is as another: from the narrowest against the typical width of the other to the widest. */
export function timesAsWide(
  wider: SizeOfThing,
  narrower: SizeOfThing,
): { readonly low: number; readonly high: number; readonly typical: number } {
  const by = narrower.typicalNm;
  return { low: wider.lowNm / by, high: wider.highNm / by, typical: wider.typicalNm / by };
}
