/** What the generator makes of sources that appear twice, and how it writes its modules. */
import { readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { EVIDENCE, change, copyEvidence } from './evidence-copy.mjs';
import { assemble, generate } from './generate.mjs';
import { normaliseUrl } from './merge-sources.mjs';
import { countWords, findSalesWord } from './rules.mjs';

/** @type {string} */
let folder;
beforeEach(() => {
  folder = copyEvidence();
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('merged sources', () => {
  const sourceOf = (/** @type {string} */ key) => assemble(folder).sources.get(key);

  it('are one object for one paper', () => {
    const { sources } = assemble(folder);
    expect(sources.get('routes:vandelen-2024')).toBe(sources.get('biology:van-delen-2024'));
    expect(sources.get('routes:fda-2019-psn')).toBe(sources.get('treatments:fda-2019'));
  });

  it('leave out what nobody verified', () => {
    change(folder, 'treatments.json', 'sources wu-2021 unverifiedFields', ['title', 'venue']);
    change(folder, 'treatments.json', 'sources wu-2021 description', 'A review.');
    const merged = sourceOf('treatments:wu-2021');
    expect(merged.title).toBeUndefined();
    expect(merged.venue).toBeUndefined();
    expect(merged).toMatchObject({ description: 'A review.', metadata: 'partial' });
  });

  it('keep a field that another file verified', () => {
    change(folder, 'routes-and-regulation.json', 'sources kwon-2020 unverifiedFields', [
      'authors',
      'title',
      'venue',
      'year',
      'doi',
    ]);
    expect(sourceOf('routes:kwon-2020')).toMatchObject({ year: 2020, metadata: 'verified' });
  });

  it('are held under every id of the paper', () => {
    expect(sourceOf('routes:evtrials-sr-2025')).toBeNull();
  });

  it('are not shown when there is nothing to look up', () => {
    expect(sourceOf('biology:vesiclepedia-2012')).toBeNull();
  });

  it('compare addresses without scheme, www, fragment and tracking, but with record numbers', () => {
    expect(normaliseUrl('https://www.example.org/Paper/?utm_source=x#top')).toBe('example.org/paper');
    expect(normaliseUrl('https://example.org/record?id=1')).not.toBe(normaliseUrl('https://example.org/record?id=2'));
  });
});

describe('the written modules', () => {
  it('are the same each time, and are not touched when nothing has changed', () => {
    const out = join(folder, 'out');
    expect(generate(EVIDENCE, out).length).toBeGreaterThan(20);
    const file = join(out, 'claims.ts');
    const before = statSync(file).mtimeMs;
    expect(generate(EVIDENCE, out)).toEqual([]);
    expect(statSync(file).mtimeMs).toBe(before);
    expect(readFileSync(file, 'utf8').split('\n')[0]).toMatch(/^\/\/ Generated .*do not edit/);
  });

  it('drop what is no longer generated, and write only what changed', () => {
    const out = join(folder, 'out');
    generate(folder, out);
    writeFileSync(join(out, 'facts/old-topic.ts'), '');
    change(folder, 'biology.json', 'facts size-range detail', 'Another detail.');
    expect(generate(folder, out).sort()).toEqual(['facts/biology-identity.ts', 'facts/old-topic.ts']);
    expect(readdirSync(join(out, 'facts'))).not.toContain('old-topic.ts');
  });
});

describe('the rules for words', () => {
  it.each([
    ['One two three.', 3],
    ['0.21-5.43 billion', 2],
    ['a – b', 2],
    ['TGF-beta and IGF', 3],
  ])('counts the words of "%s"', (text, count) => {
    expect(countWords(text)).toBe(count);
  });

  it('finds sales words whole, in any case, and with the endings that are listed', () => {
    const list = ['miracle', 'breakthrough*', 'game changer'];
    expect(findSalesWord('A Miracle.', list)).toBe('miracle');
    expect(findSalesWord('Breakthroughs everywhere', list)).toBe('breakthrough*');
    expect(findSalesWord('a game-changer', list)).toBe('game changer');
    expect(findSalesWord('A miraclelike claim', list)).toBeUndefined();
  });
});
