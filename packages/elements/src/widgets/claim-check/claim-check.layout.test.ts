import { describe, expect, it } from 'vitest';
import { claims } from '@exosome-widgets/content/generated/claim-list.js';
import { chartColumns, chartRows } from './claim-check.layout.js';

describe('chartRows', () => {
  it('draws every claim, whatever is shown', () => {
    const rows = chartRows(claims, claims.slice(0, 3), 10);
    expect(rows.reduce((sum, row) => sum + row.lit.length, 0)).toBe(claims.length);
    expect(rows.reduce((sum, row) => sum + row.shown, 0)).toBe(3);
  });
  it('counts from the data', () => {
    for (const row of chartRows(claims, claims, 10)) {
      expect(row.lit.length).toBe(claims.filter((claim) => claim.verdict === row.verdict).length);
      expect(row.shown).toBe(row.lit.length);
    }
  });
  it('puts what stands first', () => {
    expect(chartRows(claims, claims, 10).map((row) => row.verdict)).toEqual([
      'supported',
      'partly-supported',
      'contested',
      'unsupported',
      'outdated',
    ]);
  });
});

it.each([
  [280, 13],
  [720, 20],
  [1120, 10],
])('at %s px puts %s marks in a line', (width, columns) => {
  expect(chartColumns(width)).toBe(columns);
});
