/** Reviewed decisions about the comparison of PRP and exosomes: which rows are alike, what is still open, what is a quantity. */
import type { ComparisonGroup } from './types.js';

export type ComparisonSide = 'prp' | 'exosomes';

/** The two columns in one order or the other. Neither order is a ranking. */
export const COMPARISON_SIDES: readonly ComparisonSide[] = ['prp', 'exosomes'];

/** The groups in the order of the steps: step 0 shows all rows, step 1 the first group. */
export const COMPARISON_GROUPS: readonly ComparisonGroup[] = [
  'what-it-is',
  'how-it-is-done',
  'what-research-shows',
  'safety-and-rules',
];

/** Every row that is shown, by its id in the evidence file. A test holds this equal to the generated rows. */
export const COMPARISON_ROW_IDS = [
  'source',
  'contents',
  'growth-factors',
  'size',
  'penetration',
  'preparation',
  'dose',
  'storage',
  'who',
  'trials',
  'head-to-head',
  'hair',
  'acne-scars',
  'photo-ageing',
  'wounds',
  'knee',
  'side-effects',
  'variability',
  'regulation',
] as const;

export type ComparisonRowId = (typeof COMPARISON_ROW_IDS)[number];

export function isComparisonRowId(value: unknown): value is ComparisonRowId {
  return COMPARISON_ROW_IDS.includes(value as ComparisonRowId);
}

/**
 * Rows where both sides say the same kind of thing, each with the reason. "Differences only" leaves them out, unless they are
 * locked. A row stays when only the size or the quality of the evidence differs: that is a difference a reader should see.
 */
export const alikeRows: Readonly<Partial<Record<ComparisonRowId, string>>> = {
  penetration: 'Both are brought in by needles, injection or another device.',
  dose: 'Neither has an agreed best dose, and the two counts cannot be compared.',
  'head-to-head': 'The one published test found no clear difference; for hair no controlled comparison is published.',
  variability: 'Both vary from one preparation to the next, and both fields report poorly.',
};

/**
 * Answers that say themselves that something is not known. They are marked as loudly as any other answer, by a word, a sign and
 * an outline. Each entry quotes what makes it so.
 */
export const openAnswers: Readonly<Partial<Record<ComparisonRowId, Readonly<Partial<Record<ComparisonSide, string>>>>>> = {
  dose: { prp: 'Neither has an agreed best dose', exosomes: 'Neither has an agreed best dose' },
  who: { exosomes: 'tolerance for everyone is unproven' },
  'head-to-head': {
    prp: 'No winner can be named',
    exosomes: 'for hair, no published controlled comparison found',
  },
  wounds: { prp: 'Unclear', exosomes: 'Animal results may not carry over to people' },
};

/** A measured width, drawn on the ruler of the size row. */
export interface SizeRange {
  readonly side: ComparisonSide;
  readonly lowNm: number;
  readonly highNm: number;
  /** Id of the fact that holds the numbers; a test holds them equal. */
  readonly fact: string;
}

/** Widths in nanometres. A platelet is a part of PRP, not PRP itself: the ruler says so. */
export const sizeRanges: readonly SizeRange[] = [
  { side: 'prp', lowNm: 1500, highNm: 3000, fact: 'treatments:prp-platelet-size' },
  { side: 'exosomes', lowNm: 30, highNm: 150, fact: 'treatments:exo-size' },
];
