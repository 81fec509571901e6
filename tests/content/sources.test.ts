/** What is shown of a source, held against the raw files: nothing on hold, nothing unverified, one record per paper. */
import { readFileSync, readdirSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Source } from '../../packages/content/src/types.js';
import { allFacts } from './lay-texts.js';
import { rawSources, rules, type RawSource } from './raw-evidence.js';

const GENERATED = new URL('../../packages/content/src/generated/', import.meta.url);

let sources: readonly Source[];
let generated: string;
beforeAll(async () => {
  const facts = await allFacts();
  sources = [
    ...new Map(facts.flatMap((fact) => fact.sources.map((source) => [JSON.stringify(source), source] as const))).values(),
  ];
  generated = readdirSync(GENERATED, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(`${entry.parentPath}/${entry.name}`, 'utf8'))
    .join('\n');
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
