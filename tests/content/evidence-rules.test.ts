/**
 * The rules of the evidence README, held against what was really generated. The generator has its own checks; this reads its
 * output and the raw files, so that a mistake in the generator shows as well.
 */
import { readFileSync, readdirSync } from 'node:fs';
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
import type { Fact, FactReference, Sentence, Source } from '../../packages/content/src/types.js';
import { allFacts, dataTexts, evidenceTexts, messageTexts } from './lay-texts.js';

const EVIDENCE = new URL('../../packages/content/evidence/', import.meta.url);
const GENERATED = new URL('../../packages/content/src/generated/', import.meta.url);
const readJson = (file: string) => JSON.parse(readFileSync(new URL(file, EVIDENCE), 'utf8'));

interface RawSource {
  readonly id: string;
  readonly checked: string;
  readonly unverifiedFields?: readonly string[];
  readonly [field: string]: unknown;
}
const files = ['biology.json', 'treatments.json', 'routes-and-regulation.json'].map((file) => ({
  file,
  ...(readJson(file) as { sources: RawSource[]; facts: { id: string; statement: string }[] }),
}));
const rawSources = files.flatMap(({ sources }) => sources);
const rules = readJson('rules.json') as { holdList: string[]; salesWords: string[]; salesWordExceptions: Record<string, string> };
const references: readonly FactReference[] = [biology, treatments, routesReferences].flatMap((module) => Object.values(module));

let facts: readonly Fact[];
let sources: readonly Source[];
let generated: string;
beforeAll(async () => {
  facts = await allFacts();
  sources = [
    ...new Map(facts.flatMap((fact) => fact.sources.map((source) => [JSON.stringify(source), source] as const))).values(),
  ];
  generated = readdirSync(GENERATED, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(`${entry.parentPath}/${entry.name}`, 'utf8'))
    .join('\n');
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
  const articleClaims = readJson('article-claims.json').claims as { id: string; claim: string }[];
  const verdicts = new Map(
    (readJson('claim-verdicts.json').claims as { claim: string; verdict: string; say: string }[]).map((entry) => [
      entry.claim,
      entry,
    ]),
  );
  const rewordings = readJson('lay.json').claims as Record<string, { say?: string }>;

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
    const statements = new Set(files.flatMap((file) => file.facts.map(({ statement }) => statement)));
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

describe('sources', () => {
  const isHeld = ({ id, checked }: RawSource): boolean => rules.holdList.includes(id) || checked.startsWith('not found');
  const bare = (address: unknown): string =>
    String(address)
      .toLowerCase()
      .replace(/^https?:\/\/(www\.)?/, '')
      .replace(/\/+$/, '');

  it('on hold or not found are nowhere: not their ids, titles, addresses or DOIs', () => {
    expect(rawSources.filter(isHeld).length).toBeGreaterThan(18);
    const haystack = generated.toLowerCase();
    const traces = rawSources
      .filter(isHeld)
      .flatMap(({ id, title, url, doi }) =>
        [`"${id}"`, title, url && bare(url), doi].filter(
          (trace): trace is string => typeof trace === 'string' && trace.length > 3,
        ),
      );
    expect(traces.filter((trace) => haystack.includes(trace.toLowerCase()))).toEqual([]);
  });

  it('show no field that nobody could verify', () => {
    const verified = new Set(
      rawSources.flatMap((source) =>
        Object.entries(source)
          .filter(([field]) => !(source.unverifiedFields ?? []).includes(field))
          .map(([field, value]) => `${field}=${String(value).toLowerCase()}`),
      ),
    );
    const shown = new Set(
      sources.flatMap((source) => Object.entries(source).map(([field, value]) => `${field}=${String(value).toLowerCase()}`)),
    );
    const unverified = rawSources.flatMap((source) =>
      (source.unverifiedFields ?? [])
        .filter((field) => source[field] !== null && source[field] !== undefined && field !== 'year')
        .map((field) => ({ id: source.id, entry: `${field}=${String(source[field]).toLowerCase()}` })),
    );
    expect(unverified.length).toBeGreaterThan(50);
    expect(unverified.filter(({ entry }) => shown.has(entry) && !verified.has(entry))).toEqual([]);
  });

  it('show no year that nobody could verify', () => {
    const doubtful = rawSources.filter(({ unverifiedFields, year }) => unverifiedFields?.includes('year') && year !== null);
    expect(doubtful.length).toBeGreaterThan(0);
    const sure = new Set(rawSources.filter(({ unverifiedFields }) => !unverifiedFields?.includes('year')).map(({ id }) => id));
    expect(
      sources.filter(
        ({ id, year, doi, url }) =>
          year !== undefined &&
          doubtful.some((raw) => raw.id === id) &&
          !sure.has(id) &&
          !rawSources.some((raw) => sure.has(raw.id) && (raw['doi'] === doi || bare(raw['url']) === bare(url))),
      ),
    ).toEqual([]);
  });

  it.each([
    ['id', (source: Source) => source.id],
    ['DOI', (source: Source) => source.doi?.toLowerCase()],
    ['address', (source: Source) => source.url && bare(source.url)],
    [
      'title',
      (source: Source) =>
        source.title
          ?.toLowerCase()
          .replace(/[^\p{L}\p{N}]+/gu, ' ')
          .trim(),
    ],
  ] as const)('are one record per paper by %s', (_, key) => {
    const keys = sources.map(key).filter((value) => value !== undefined && value !== '');
    expect(keys.filter((value, index) => keys.indexOf(value) !== index)).toEqual([]);
  });

  it.each([
    ['welsh-2024', 'misev2023'],
    ['fda-2019-psn', 'fda-2019'],
    ['vandelen-2024', 'van-delen-2024'],
  ])('know %s as %s', (alias, id) => {
    expect(sources.map((source) => source.id)).not.toContain(alias);
    expect(sources.map((source) => source.id)).toContain(id);
  });

  it('can be looked up: by a title, a description or an address', () => {
    expect(sources.filter(({ title, description, url }) => !title && !description && !url)).toEqual([]);
  });

  it('say how much was read, and when', () => {
    expect(
      sources.filter(
        ({ checked, checkedOn }) =>
          !['abstract', 'summary-page', 'full-text'].includes(checked) || !/^\d{4}-\d{2}-\d{2}$/.test(checkedOn),
      ),
    ).toEqual([]);
  });

  it('hold no null, and no text of nothing', () => {
    expect(generated).not.toMatch(/: null\b|: ""|: undefined/);
  });
});
