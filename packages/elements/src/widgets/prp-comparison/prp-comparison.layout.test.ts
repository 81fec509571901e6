import { describe, expect, it } from 'vitest';
import { alikeRows } from '@exosome-widgets/content/comparison.js';
import { allRows } from './prp-comparison.rows.js';
import { byGroup, groupOfStep, pageRows, shownRows, sidesFrom, STEP_COUNT, stepOfGroup } from './prp-comparison.layout.js';

const ids = (rows: readonly { id: string }[]): readonly string[] => rows.map(({ id }) => id);
const locked = ids(allRows.filter((row) => row.locked));

describe('pageRows', () => {
  it('shows all rows when nothing was asked for', () => {
    expect(pageRows(allRows, '')).toEqual({ rows: allRows, unknown: [], shortened: false });
  });

  it('keeps the order that was asked for, and puts locked rows at the end', () => {
    const page = pageRows(allRows, 'hair  source');
    expect(ids(page.rows)).toEqual(['hair', 'source', ...locked]);
    expect(page.shortened).toBe(true);
  });

  it('is not shortened when every row was asked for, in whatever order', () => {
    const page = pageRows(allRows, [...ids(allRows)].reverse().join(' '));
    expect(page.shortened).toBe(false);
    expect(ids(page.rows)).toEqual([...ids(allRows)].reverse());
  });

  it('names ids that are no rows, and shows all rows when none is left', () => {
    expect(pageRows(allRows, 'cost').unknown).toEqual(['cost']);
    expect(pageRows(allRows, 'cost').rows).toBe(allRows);
    expect(pageRows(allRows, 'cost hair').rows).toHaveLength(1 + locked.length);
  });

  it('takes a row once, however often it is named', () => {
    expect(ids(pageRows(allRows, 'hair hair').rows)).toEqual(['hair', ...locked]);
  });
});

describe('shownRows', () => {
  it('shows one group', () => {
    const shown = shownRows(allRows, 'how-it-is-done', false);
    expect(ids(shown.rows)).toEqual(['preparation', 'dose', 'storage', 'who']);
    expect(shown.groups).toHaveLength(1);
  });

  it('leaves alike rows out of the differences, but never a locked one', () => {
    const shown = shownRows(allRows, '', true);
    expect(ids(shown.rows)).toEqual(expect.arrayContaining([...locked]));
    expect(ids(shown.leftOut)).toEqual(
      Object.keys(alikeRows)
        .filter((id) => !locked.includes(id))
        .sort(inTableOrder),
    );
  });

  it('never loses a row between what is shown and what is left out', () => {
    for (const group of ['', 'what-it-is', 'safety-and-rules'] as const) {
      const all = shownRows(allRows, group, false).rows.length;
      const { rows, leftOut } = shownRows(allRows, group, true);
      expect(rows.length + leftOut.length).toBe(all);
    }
  });
});

const inTableOrder = (a: string, b: string): number => ids(allRows).indexOf(a) - ids(allRows).indexOf(b);

describe('steps', () => {
  it('are one for all rows and one for each group', () => {
    expect(STEP_COUNT).toBe(5);
    expect(groupOfStep(0)).toBe('');
    for (let step = 0; step < STEP_COUNT; step++) expect(stepOfGroup(groupOfStep(step))).toBe(step);
  });
});

it('groups rows in the order in which they come', () => {
  const page = pageRows(allRows, 'hair source trials');
  expect(byGroup(page.rows).map(({ group, rows }) => [group, ids(rows)])).toEqual([
    ['what-research-shows', ['hair', 'trials']],
    ['what-it-is', ['source']],
    ['safety-and-rules', locked],
  ]);
});

it('puts either side first', () => {
  expect(sidesFrom('prp')).toEqual(['prp', 'exosomes']);
  expect(sidesFrom('exosomes')).toEqual(['exosomes', 'prp']);
});
