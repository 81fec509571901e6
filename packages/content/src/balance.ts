/** Whether the two sides of the comparison get equal care, in numbers. Reading grades are compared in `tests/content`. */
import { COMPARISON_ROW_IDS, type ComparisonRowId } from './comparison.js';
import { countPoints, type PointKind } from './comparison-points.js';
import type { ComparisonRow } from './types.js';

/** How far the sides may differ. Tightened when the content allows, never loosened to let a text through. */
export const BALANCE_LIMITS = {
  /** Words of all answers: the longer side over the shorter one. */
  totalLengthRatio: 1.25,
  /** Words of one row: the longer answer over the shorter one, for answers of more than six words. */
  rowLengthRatio: 2,
  /** Good points over all rows, and bad points over all rows: difference as a share of the larger count. */
  totalPointsShare: 0.25,
  /** Good points, and bad points, in one row: difference. */
  rowPoints: 2,
} as const;

const SHORT_ANSWER = 6;

export interface Imbalance {
  /** A row, or the whole comparison. */
  readonly where: ComparisonRowId | 'total';
  readonly what: 'length' | 'good' | 'bad';
  readonly prp: number;
  readonly exosomes: number;
}

const countWords = (text: string): number => text.split(/\s+/).filter((part) => /[\p{L}\p{N}]/u.test(part)).length;
const ratio = (a: number, b: number): number => Math.max(a, b) / Math.max(Math.min(a, b), 1);
const share = (a: number, b: number): number => Math.abs(a - b) / Math.max(a, b, 1);

/** Everything in which one side gets clearly more than the other. Nothing, when the comparison is balanced. */
export function findImbalances(rows: readonly ComparisonRow[]): readonly Imbalance[] {
  const lengths = rows.map((row) => ({
    where: row.id as ComparisonRowId,
    what: 'length' as const,
    prp: countWords(row.prp.text),
    exosomes: countWords(row.exosomes.text),
  }));
  const points = (where: Imbalance['where'], what: 'good' | 'bad', among: readonly ComparisonRowId[]): Imbalance => ({
    where,
    what,
    prp: countPoints('prp', what satisfies PointKind, among),
    exosomes: countPoints('exosomes', what, among),
  });
  const kinds = ['good', 'bad'] as const;
  const ids = COMPARISON_ROW_IDS.filter((id) => rows.some((row) => row.id === id));
  const sum = (side: 'prp' | 'exosomes'): number => lengths.reduce((total, row) => total + row[side], 0);
  const total: Imbalance = { where: 'total', what: 'length', prp: sum('prp'), exosomes: sum('exosomes') };
  return [
    ...[total].filter(({ prp, exosomes }) => ratio(prp, exosomes) > BALANCE_LIMITS.totalLengthRatio),
    ...lengths.filter(
      ({ prp, exosomes }) => Math.max(prp, exosomes) > SHORT_ANSWER && ratio(prp, exosomes) > BALANCE_LIMITS.rowLengthRatio,
    ),
    ...kinds
      .map((kind) => points('total', kind, ids))
      .filter(({ prp, exosomes }) => share(prp, exosomes) > BALANCE_LIMITS.totalPointsShare),
    ...ids
      .flatMap((id) => kinds.map((kind) => points(id, kind, [id])))
      .filter(({ prp, exosomes }) => Math.abs(prp - exosomes) > BALANCE_LIMITS.rowPoints),
  ];
}
