import { describe, expect, it } from 'vitest';
import { comparisonRows, neitherTopics } from '@exosome-widgets/content/generated/comparison.js';
import { sourceCount } from '../../controllers/sources.js';
import { strongestKind } from '../../controllers/strongest-kind.js';
import { allRows, neitherLead, neitherRows, referencesOf, withRules } from './prp-comparison.rows.js';

/** Answers whose badge names another kind than the strongest, as decided in comparison-sides.json. */
const LEADING: Readonly<Record<string, string>> = {
  'source exosomes': 'consensus',
  'side-effects prp': 'rct',
  'trials exosomes': 'review',
};

describe('rows without facts', () => {
  it('find their facts when asked', async () => {
    for (const [index, row] of comparisonRows.entries()) {
      const light = allRows[index]!;
      expect(await referencesOf(light.prp)).toEqual(row.prp.facts);
      expect(await referencesOf(light.exosomes)).toEqual(row.exosomes.facts);
      expect(await referencesOf(light.note)).toEqual(row.noteFacts ?? []);
    }
  });

  it('name the strongest kind, save where the evidence says which fact leads, and count each work once', () => {
    for (const [index, row] of comparisonRows.entries()) {
      const light = allRows[index]!;
      for (const side of ['prp', 'exosomes'] as const) {
        expect(light[side].sourceCount).toBe(sourceCount(row[side].facts));
        expect(light[side].kind, `${row.id} ${side}`).toBe(LEADING[`${row.id} ${side}`] ?? strongestKind(row[side].facts));
      }
    }
  });

  it('do the same for choosing neither', async () => {
    expect((await referencesOf(neitherLead)).length).toBeGreaterThan(2);
    for (const [index, topic] of neitherTopics.entries()) {
      for (const side of ['prp', 'exosomes'] as const) {
        const light = neitherRows[index]!.findings[side];
        expect(light.map(({ text }) => text)).toEqual(topic.findings[side].map(({ sentence }) => sentence.text));
        expect(await referencesOf(light[0]!)).toEqual(topic.findings[side][0]!.sentence.facts);
      }
    }
  });
});

it('takes over the rules of a region, also where nothing is cited', async () => {
  const regulation = allRows.find(({ id }) => id === 'regulation')!;
  const row = withRules(regulation, {
    id: 'india',
    label: 'India',
    authority: 'A court',
    asOf: '2026',
    facts: [],
    prp: { text: 'No rule found.', facts: [], basis: 'inference' },
    exosomes: { text: 'No rule found.', facts: [], basis: 'inference' },
  });
  expect(row.prp.kind).toBeUndefined();
  expect(await referencesOf(row.prp)).toEqual([]);
  expect(row.locked).toBe(true);
});
