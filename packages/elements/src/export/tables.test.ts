import type { Fact } from '@exosome-widgets/content/types.js';
import { describe, expect, it } from 'vitest';
import type { Slide } from '../slides.js';
import { factTable, joinTables } from './tables.js';
import { wordsIn } from './words.js';

const words = wordsIn('en');
const slide = (title: string, head: string[], rows: string[][]): Slide => ({ title, notes: '', table: { head, rows } });

describe('the tables of several slides as one', () => {
  it('is nothing where there is none, and the table itself where there is one', () => {
    expect(joinTables([{ title: 'a', notes: '' }], words)).toBeUndefined();
    expect(joinTables([slide('a', ['x'], [['1']])], words)).toEqual({ head: ['x'], rows: [['1']] });
  });
  it('puts tables of the same columns below each other', () => {
    const joined = joinTables([slide('A', ['x', 'y'], [['1', '2']]), slide('B', ['x', 'y'], [['3', '4']])], words);
    expect(joined).toEqual({
      head: ['Step', 'x', 'y'],
      rows: [
        ['A', '1', '2'],
        ['B', '3', '4'],
      ],
    });
  });
  it('writes one line for each slide where all answer the same questions', () => {
    const joined = joinTables(
      [
        slide(
          'A',
          ['Route', 'A'],
          [
            ['deep?', '1'],
            ['risk?', '2'],
          ],
        ),
        slide(
          'B',
          ['Route', 'B'],
          [
            ['deep?', '3'],
            ['risk?', '4'],
          ],
        ),
      ],
      words,
    );
    expect(joined).toEqual({
      head: ['Route', 'deep?', 'risk?'],
      rows: [
        ['A', '1', '2'],
        ['B', '3', '4'],
      ],
    });
  });
  it('keeps the name of a column that other tables call otherwise', () => {
    const joined = joinTables([slide('A', ['q', 'PRP'], [['1', '2']]), slide('B', ['topic', 'Neither'], [['3', '4']])], words);
    expect(joined?.rows[1]).toEqual(['B', '3', 'Neither: 4']);
  });
  it('writes tables of different widths cell by cell', () => {
    const joined = joinTables([slide('A', ['x', 'y'], [['1', '2']]), slide('B', ['x', 'y', 'z'], [['3', '4', '5']])], words);
    expect(joined).toEqual({
      head: ['Step', 'Row', 'Column', 'Text'],
      rows: [
        ['A', '1', 'y', '2'],
        ['B', '3', 'y', '4'],
        ['B', '3', 'z', '5'],
      ],
    });
  });
});

it('facts come with kind of evidence, caveat, source, link, how much was read, and the date', () => {
  const fact: Fact = {
    id: 'a:b',
    topic: 'a',
    statement: 'So it is.',
    caveat: 'In mice.',
    kind: 'animal',
    basis: 'source',
    sources: [
      {
        id: 's',
        kind: 'animal',
        authors: 'Who A',
        title: 'What',
        year: 2020,
        doi: '10.1/x',
        checked: 'abstract',
        checkedOn: '2026-11-22',
        metadata: 'verified',
      },
    ],
  };
  const { head, rows } = factTable([fact, { ...fact, basis: 'inference', sources: [] }], words);
  expect(head).toHaveLength(9);
  expect(rows[0]).toEqual([
    'So it is.',
    'Animal study',
    'In mice.',
    'Who A. What. 2020',
    '2020',
    'https://doi.org/10.1/x',
    'Animal study',
    'We read the summary (abstract), not the full paper.',
    '2026-11-22',
  ]);
  expect(rows[1]?.[3]).toContain('general caution');
});
