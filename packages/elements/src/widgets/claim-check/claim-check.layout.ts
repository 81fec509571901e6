import type { ClaimBrief as Claim, Verdict } from '@exosome-widgets/content/types.js';
import { blockSize } from '../../primitives/proportion-chart.js';
import { VERDICTS } from '../../primitives/verdict-icon.js';

/** One line of the picture: a verdict and a mark for each of its claims. */
export interface ChartRow {
  readonly verdict: Verdict;
  /** For each claim of the verdict, in the article's order: whether it is among those shown. */
  readonly lit: readonly boolean[];
  readonly shown: number;
  /** Size of the block of marks, px of the picture. */
  readonly width: number;
  readonly height: number;
}

/** From one mark to the next, px of the picture. */
export const PITCH_PX = 20;

/** Marks in a line. Tens beside the list, so that they can be counted; longer lines where the picture has more width or less height. */
export function chartColumns(inlineSizePx: number, onSlide = false): number {
  if (onSlide) return 13;
  if (inlineSizePx > 880) return 10;
  return inlineSizePx < 560 ? 13 : 20;
}

/**
 * The picture of how many claims stand. It always draws every claim; those that are not shown stay as outlines.
 *
 * @param all - every claim
 * @param shown - the claims that a filter or a page's choice leaves
 */
export function chartRows(all: readonly Claim[], shown: readonly Claim[], columns: number): readonly ChartRow[] {
  const left = new Set(shown);
  return VERDICTS.map((verdict) => {
    const lit = all.filter((claim) => claim.verdict === verdict).map((claim) => left.has(claim));
    return { verdict, lit, shown: lit.filter(Boolean).length, ...blockSize(lit.length, columns, PITCH_PX) };
  });
}
