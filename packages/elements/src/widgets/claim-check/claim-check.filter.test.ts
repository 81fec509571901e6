import { describe, expect, it } from 'vitest';
import { claims } from '@exosome-widgets/content/generated/claim-list.js';
import type { ClaimBrief as Claim } from '@exosome-widgets/content/types.js';
import { VERDICTS } from '../../primitives/verdict-icon.js';
import {
  CLAIM_GROUPS,
  filterClaims,
  fold,
  isEmpty,
  NO_FILTER,
  readIds,
  readNames,
  sectionsOf,
  toggled,
} from './claim-check.filter.js';

const textOf = (claim: Claim): string => `${claim.id} ${claim.claim} ${claim.answer} ${claim.note ?? ''}`;
const ids = (list: readonly Claim[]): string[] => list.map((claim) => claim.id);

describe('the 73 claims', () => {
  it('are all there, each under a known topic and verdict', () => {
    expect(claims).toHaveLength(73);
    expect(sectionsOf(claims, 'article').flatMap((section) => section.claims)).toHaveLength(73);
    expect(sectionsOf(claims, 'verdict').flatMap((section) => section.claims)).toHaveLength(73);
  });
  it('can each be found by their id', () => {
    for (const claim of claims) expect(ids(filterClaims(claims, { verdicts: [], search: claim.id }, textOf))).toContain(claim.id);
  });
});

describe('filterClaims', () => {
  it('leaves everything when nothing is asked', () => {
    expect(filterClaims(claims, NO_FILTER, textOf)).toEqual(claims);
  });
  it('keeps the order of the list', () => {
    const turned = [...claims].reverse();
    expect(ids(filterClaims(turned, { verdicts: ['outdated', 'contested'], search: '' }, textOf))).toEqual(
      ids(turned.filter((claim) => claim.verdict === 'outdated' || claim.verdict === 'contested')),
    );
  });
  it('finds words whatever their case and accents', () => {
    const one = { ...claims[0]!, claim: 'Die Größe und das Élan' };
    for (const search of ['grosse'.slice(0, 3), 'GRÖßE', 'elan', 'ÉLAN']) {
      expect(filterClaims([one], { verdicts: [], search }, textOf)).toHaveLength(1);
    }
  });
  it('wants every word, in any order', () => {
    const found = filterClaims(claims, { verdicts: [], search: 'scars laser' }, textOf);
    expect(found.length).toBeGreaterThan(0);
    for (const claim of found) {
      expect(fold(textOf(claim))).toContain('scars');
      expect(fold(textOf(claim))).toContain('laser');
    }
  });
  it('joins topic, verdict and words', () => {
    const found = filterClaims(claims, { verdicts: ['contested'], group: 'wound', search: 'people' }, textOf);
    expect(found.every((claim) => claim.group === 'wound' && claim.verdict === 'contested')).toBe(true);
  });
});

describe('sectionsOf', () => {
  it('follows the article by default', () => {
    expect(sectionsOf(claims, 'article').map((section) => section.key)).toEqual(CLAIM_GROUPS);
    expect(ids(sectionsOf(claims, 'article').flatMap((section) => section.claims))).toEqual(ids(claims));
  });
  it('can follow the verdicts', () => {
    expect(sectionsOf(claims, 'verdict').map((section) => section.key)).toEqual(VERDICTS);
  });
  it('leaves out headings without claims', () => {
    expect(sectionsOf(claims.slice(0, 1), 'article')).toHaveLength(1);
  });
});

describe('readIds', () => {
  it('keeps the order of the page, once each, in any case', () => {
    expect(ids(readIds('e06, A01 E06', claims).known)).toEqual(['E06', 'A01']);
  });
  it('names what is not known', () => {
    expect(readIds('A01 Z99 nonsense', claims).unknown).toEqual(['Z99', 'nonsense']);
  });
  it('knows nothing for nothing', () => {
    expect(readIds('  ', claims)).toEqual({ known: [], unknown: [] });
  });
});

it('reads a list of names, or none of it', () => {
  expect(readNames('contested outdated', VERDICTS)).toEqual(['contested', 'outdated']);
  expect(readNames('', VERDICTS)).toEqual([]);
  expect(readNames('contested bogus', VERDICTS)).toBeUndefined();
});

it('adds and takes away a name', () => {
  expect(toggled(['a'], 'b')).toEqual(['a', 'b']);
  expect(toggled(['a', 'b'], 'a')).toEqual(['b']);
});

it('knows an empty filter', () => {
  expect(isEmpty(NO_FILTER)).toBe(true);
  expect(isEmpty({ verdicts: [], search: '  ' })).toBe(true);
  expect(isEmpty({ verdicts: [], group: 'hair', search: '' })).toBe(false);
});
