import {
  alikeRows,
  COMPARISON_GROUPS,
  COMPARISON_SIDES,
  type ComparisonRowId,
  type ComparisonSide,
  isComparisonRowId,
} from '@exosome-widgets/content/comparison.js';
import type { ComparisonGroup } from '@exosome-widgets/content/types.js';

/** What filtering needs to know of a row. */
export interface Placed {
  readonly id: string;
  readonly group: ComparisonGroup;
  readonly locked: boolean;
}

/** Rows of one group, in the order in which they are shown. */
export interface RowGroup<R extends Placed> {
  readonly group: ComparisonGroup;
  readonly rows: readonly R[];
}

/** What a page made of the rows. */
export interface PageRows<R extends Placed> {
  readonly rows: readonly R[];
  /** Ids that are no rows. */
  readonly unknown: readonly string[];
  /** The page left rows out, so the widget says so. */
  readonly shortened: boolean;
}

/**
 * Which rows a page asked for, and in which order. Locked rows that it left out are put at the end: they are always shown.
 *
 * @param wanted - space separated ids; empty means all rows
 */
export function pageRows<R extends Placed>(all: readonly R[], wanted: string): PageRows<R> {
  const ids = [...new Set(wanted.split(/\s+/).filter(Boolean))];
  const unknown = ids.filter((id) => !isComparisonRowId(id));
  const known = ids.flatMap((id) => all.find((row) => row.id === id) ?? []);
  if (!known.length) return { rows: all, unknown, shortened: false };
  const rows = [...known, ...all.filter((row) => row.locked && !known.includes(row))];
  return { rows, unknown, shortened: rows.length < all.length };
}

/** What is left of the page's rows once the reader has filtered them. */
export interface ShownRows<R extends Placed> {
  readonly groups: readonly RowGroup<R>[];
  readonly rows: readonly R[];
  /** Rows that "Differences only" left out. */
  readonly leftOut: readonly R[];
}

/** Filters rows. "Differences only" never takes a locked row away. */
export function shownRows<R extends Placed>(
  rows: readonly R[],
  group: ComparisonGroup | '',
  differencesOnly: boolean,
): ShownRows<R> {
  const inGroup = rows.filter((row) => !group || row.group === group);
  const left = inGroup.filter((row) => !differencesOnly || row.locked || !isAlike(row));
  return { rows: left, leftOut: inGroup.filter((row) => !left.includes(row)), groups: byGroup(left) };
}

/** Whether both sides of a row say the same kind of thing, by a reviewed list. */
export function isAlike(row: Placed): boolean {
  return alikeRows[row.id as ComparisonRowId] !== undefined;
}

/** Rows under their groups; groups in the order in which their first row comes. */
export function byGroup<R extends Placed>(rows: readonly R[]): readonly RowGroup<R>[] {
  const order = [...new Set(rows.map((row) => row.group))];
  return order.map((group) => ({ group, rows: rows.filter((row) => row.group === group) }));
}

/** Step 0 shows all rows, each further step one group. */
export const STEP_COUNT = 1 + COMPARISON_GROUPS.length;

export function groupOfStep(step: number): ComparisonGroup | '' {
  return COMPARISON_GROUPS[step - 1] ?? '';
}

export function stepOfGroup(group: ComparisonGroup | ''): number {
  return group ? COMPARISON_GROUPS.indexOf(group) + 1 : 0;
}

export function sidesFrom(first: ComparisonSide): readonly [ComparisonSide, ComparisonSide] {
  return first === 'exosomes' ? ['exosomes', 'prp'] : ['prp', 'exosomes'];
}

export function isSide(value: unknown): value is ComparisonSide {
  return COMPARISON_SIDES.includes(value as ComparisonSide);
}

/** Ends of the ruler in the size row, nm: round decades around both ranges. */
export const RULER = { lowNm: 10, highNm: 10_000, ticksNm: [10, 100, 1000, 10_000] } as const;
