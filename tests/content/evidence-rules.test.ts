/**
 * The rules of the evidence README, held against what was really generated. The generator has its own checks; this reads its
 * output and the raw files, so that a mistake in the generator shows as well.
 */
import { beforeAll, describe, expect, it } from 'vitest';
import { claims } from '../../packages/content/src/generated/claims.js';
import { comparisonRows } from '../../packages/content/src/generated/comparison.js';
import { jurisdictions } from '../../packages/content/src/generated/jurisdictions.js';
import * as biology from '../../packages/content/src/generated/references/biology.js';
import * as routesReferences from '../../packages/content/src/generated/references/routes.js';
import * as treatments from '../../packages/content/src/generated/references/treatments.js';
import { routes } from '../../packages/content/src/generated/routes.js';
import { glossary } from '../../packages/content/src/en/glossary.js';
import { loadFacts } from '../../packages/content/src/evidence.js';
import type { Fact, FactReference, Sentence } from '../../packages/content/src/types.js';
import { allFacts, dataTexts, evidenceTexts, messageTexts } from './lay-texts.js';
import { rawFacts, readEvidenceFile, rules } from './raw-evidence.js';

const references: readonly FactReference[] = [biology, treatments, routesReferences].flatMap((module) => Object.values(module));

let facts: readonly Fact[];
beforeAll(async () => {
  facts = await allFacts();
});

const allSentences: readonly (readonly [place: string, sentence: Sentence])[] = [
  ...claims.map(({ id, answer }) => [`claim ${id}`, answer] as const),
  ...comparisonRows.flatMap(({ id, prp, exosomes }) => [
    [`row ${id}, PRP`, prp] as const,
    [`row ${id}, exosomes`, exosomes] as const,
  ]),
  ...routes.flatMap((route) =>
    (['barrier', 'setting', 'exosomes', 'prp', 'regulatory'] as const).map(
      (field) => [`route ${route.id}, ${field}`, route[field]] as const,
    ),
  ),
  ...routes.flatMap((route) => route.risks.map((risk) => [`route ${route.id}, risk`, risk] as const)),
  ...jurisdictions.flatMap(({ id, prp, exosomes }) => [
    [`region ${id}, PRP`, prp] as const,
    [`region ${id}, exosomes`, exosomes] as const,
  ]),
];

describe('the claims of the article', () => {
  const articleClaims = readEvidenceFile('article-claims.json').claims as { id: string; claim: string }[];
  const verdicts = new Map(
    (readEvidenceFile('claim-verdicts.json').claims as { claim: string; verdict: string; say: string }[]).map((entry) => [
      entry.claim,
      entry,
    ]),
  );
  const rewordings = readEvidenceFile('lay.json').claims as Record<string, { say?: string }>;

  it('are all 73 answered, in order', () => {
    expect(articleClaims).toHaveLength(73);
    expect(claims.map(({ id }) => id)).toEqual(articleClaims.map(({ id }) => id));
    expect(claims.map(({ claim }) => claim)).toEqual(articleClaims.map(({ claim }) => claim));
  });

  it.each(claims.map((claim) => [claim.id, claim] as const))(
    '%s: verdict and words are those of claim-verdicts.json, or a listed rewording',
    (id, claim) => {
      expect(claim.verdict).toBe(verdicts.get(id)?.verdict);
      expect(claim.answer.text).toBe(rewordings[id]?.say ?? verdicts.get(id)?.say);
      expect(claim.answer.facts.length).toBeGreaterThan(0);
    },
  );
});

describe('facts', () => {
  it('have a source that is shown, unless they are general caution', () => {
    expect(facts.filter(({ basis, sources }) => basis === 'source' && sources.length === 0).map(({ id }) => id)).toEqual([]);
    expect(facts.filter(({ basis, sources }) => basis === 'inference' && sources.length > 0).map(({ id }) => id)).toEqual([]);
  });

  it('stand behind every reference, as many sources as it says', async () => {
    const loaded = await loadFacts(references);
    expect(loaded.map(({ id }) => id)).toEqual(references.map(({ id }) => id));
    expect(loaded.map((fact) => fact.sources.length)).toEqual(references.map((reference) => reference.sources.length));
  });

  it('say no more than 30 words', () => {
    const count = (text: string): number => text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
    expect(facts.filter(({ statement }) => count(statement) > 30).map(({ id }) => id)).toEqual([]);
  });

  it('are worded as in the evidence', () => {
    const statements = new Set(rawFacts.map(({ statement }) => statement));
    expect(facts.filter(({ statement }) => !statements.has(statement)).map(({ id }) => id)).toEqual([]);
  });
});

describe('sentences', () => {
  it('cite facts with sources, or are marked as general caution', () => {
    const wrong = allSentences.filter(([, { facts: cited, basis }]) =>
      basis === 'inference' ? cited.length > 0 : cited.length === 0 || cited.some(({ sources }) => sources.length === 0),
    );
    expect(wrong.map(([place]) => place)).toEqual([]);
  });

  it('cite only facts that exist', () => {
    const known = new Set(facts.map(({ id }) => id));
    const cited = [
      ...allSentences.flatMap(([, sentence]) => sentence.facts),
      ...routes.flatMap((route) => route.facts),
      ...jurisdictions.flatMap((region) => region.facts),
    ];
    expect(cited.filter(({ id }) => !known.has(id))).toEqual([]);
  });

  it('use no sales words, and neither does any message', async () => {
    const texts = [
      ...(await evidenceTexts()),
      ...(await messageTexts()),
      ...(await dataTexts()),
      ...facts.flatMap(({ id, detail, caveat }) => [
        { place: `${id}.detail`, text: detail ?? '' },
        { place: `${id}.caveat`, text: caveat ?? '' },
      ]),
    ];
    const patterns = rules.salesWords.map(
      (word) =>
        new RegExp(
          `(?<!\\p{L})${word.replace(/\*$/, '').replace(/[- ]/g, '[- ]')}${word.endsWith('*') ? '' : '(?!\\p{L})'}`,
          'iu',
        ),
    );
    const found = texts.filter(
      ({ place, text }) => !(place in rules.salesWordExceptions) && patterns.some((pattern) => pattern.test(text)),
    );
    expect(found).toEqual([]);
  });
});

describe('the glossary', () => {
  it('cites facts, unless a term is plain vocabulary', () => {
    expect(glossary.filter(({ meaning, vocabulary }) => !vocabulary && meaning.facts.length === 0).map(({ id }) => id)).toEqual(
      [],
    );
    expect(glossary.filter(({ meaning, vocabulary }) => vocabulary && meaning.facts.length > 0).map(({ id }) => id)).toEqual([]);
  });

  it('explains each term once', () => {
    expect(new Set(glossary.map(({ id }) => id)).size).toBe(glossary.length);
  });
});
