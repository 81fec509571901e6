import { describe, expect, it } from 'vitest';
import { common } from '@exosome-widgets/content/en/common.js';
import { prpComparison } from '@exosome-widgets/content/en/prp-comparison.js';
import { createFormats } from '@exosome-widgets/content/formats.js';
import { allRows } from './prp-comparison.rows.js';
import { english } from '@exosome-widgets/content/languages.js';
import { createTranslator } from '@exosome-widgets/content/translate.js';
import { statusText, type Words } from './prp-comparison.describe.js';
import { copyTable, grounds, plainTable, toTabbedText } from './prp-comparison.plain.js';

const formats = createFormats('en-GB');
const words: Words = {
  formats,
  evidence: (text) => text,
  say: createTranslator(english, formats, 'common', common),
  t: createTranslator(english, formats, 'prp-comparison', prpComparison),
};
const source = allRows[0]!;

describe('statusText', () => {
  it('says how many rows are shown', () => {
    expect(statusText(words, { shown: 19, total: 19, group: '', differences: false })).toBe('19 of 19 rows shown.');
  });

  it('names the filters after the numbers', () => {
    expect(statusText(words, { shown: 4, total: 19, group: '', differences: true })).toBe(
      '4 of 19 rows shown. Differences only.',
    );
    expect(statusText(words, { shown: 3, total: 19, group: 'safety-and-rules', differences: false })).toBe(
      '3 of 19 rows shown. Safety and rules.',
    );
  });
});

describe('the table as text', () => {
  it('has one column for each side, in the order of the columns', () => {
    expect(plainTable(words, [source], ['prp', 'exosomes']).head.slice(1)).toEqual(['PRP', 'Exosomes']);
    const swapped = plainTable(words, [source], ['exosomes', 'prp']);
    expect(swapped.head.slice(1)).toEqual(['Exosomes', 'PRP']);
    expect(swapped.rows[0]?.[1]).toBe(source.exosomes.text);
  });

  it('takes kinds of evidence and notes along when copied', () => {
    const copied = copyTable(words, allRows, ['prp', 'exosomes']);
    expect(copied.rows).toHaveLength(19);
    for (const row of copied.rows) expect(row).toHaveLength(copied.head.length);
    expect(copied.rows[0]?.[3]).toMatch(/^PRP: .+ sources?\. Exosomes: .+ sources?\.$/);
  });

  it('keeps each cell in its cell', () => {
    expect(toTabbedText({ head: ['a', 'b'], rows: [['1\t2', '3\n4']] })).toBe('a\tb\n1 2\t3 4');
  });
});

it('calls a sentence without a fact general caution', () => {
  const row = { ...source, prp: { text: 'No rule found.', sourceCount: 0, cited: { text: 'No rule found.', facts: [] } } };
  expect(grounds(words, row, 'prp')).toBe('PRP: General caution.');
});

it('never says that one side is better', () => {
  const all = Object.values(prpComparison)
    .filter((message) => typeof message === 'string')
    .join(' ');
  expect(all).not.toMatch(/\b(better choice|best|superior|safer|winner is)\b/i);
});
