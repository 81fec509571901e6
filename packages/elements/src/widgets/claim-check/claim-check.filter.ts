import type { ClaimBrief as Claim, ClaimGroup, Verdict } from '@exosome-widgets/content/types.js';
import { VERDICTS } from '../../primitives/verdict-icon.js';

/** The topics in the order of the article. */
export const CLAIM_GROUPS: readonly ClaimGroup[] = [
  'what-they-are',
  'context',
  'functions',
  'aesthetic-use',
  'medical-use',
  'advantages',
  'prp',
  'wound',
  'hair',
  'routes',
  'challenges',
  'regulation',
  'outlook',
];

/** What is asked of the claims. An empty list, `undefined` or an empty text asks nothing. */
export interface ClaimFilter {
  readonly verdicts: readonly Verdict[];
  readonly group?: ClaimGroup | undefined;
  readonly search: string;
}

export const NO_FILTER: ClaimFilter = { verdicts: [], search: '' };

/** How the list is put together. */
export type Arrangement = 'article' | 'verdict';

/** A part of the list under one heading. */
export interface ClaimSection {
  readonly key: ClaimGroup | Verdict;
  readonly claims: readonly Claim[];
}

/** A text as the search compares it: without accents, case or typographic marks. */
export function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[’‘]/g, "'").toLowerCase();
}

/**
 * The claims that fit, in the order given.
 *
 * @param textOf - what the search looks through; in the reader's language
 */
export function filterClaims(claims: readonly Claim[], filter: ClaimFilter, textOf: (claim: Claim) => string): readonly Claim[] {
  const words = fold(filter.search).split(/\s+/).filter(Boolean);
  return claims.filter((claim) => {
    if (filter.verdicts.length > 0 && !filter.verdicts.includes(claim.verdict)) return false;
    if (filter.group && claim.group !== filter.group) return false;
    if (words.length === 0) return true;
    const text = fold(textOf(claim));
    return words.every((word) => text.includes(word));
  });
}

/** The claims under headings: by topic as the article has them, or by verdict. Headings without claims are left out. */
export function sectionsOf(claims: readonly Claim[], arrangement: Arrangement): readonly ClaimSection[] {
  const keys = arrangement === 'verdict' ? VERDICTS : CLAIM_GROUPS;
  return keys
    .map((key) => ({ key, claims: claims.filter((claim) => (arrangement === 'verdict' ? claim.verdict : claim.group) === key) }))
    .filter((section) => section.claims.length > 0);
}

/** Which ids of a page's list are known, in its order and once each, and which are not. */
export function readIds(
  given: string,
  claims: readonly Claim[],
): { readonly known: readonly Claim[]; readonly unknown: readonly string[] } {
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  const known = new Set<Claim>();
  const unknown: string[] = [];
  for (const id of given.split(/[\s,;]+/).filter(Boolean)) {
    const claim = byId.get(id.toUpperCase());
    if (claim) known.add(claim);
    else unknown.push(id);
  }
  return { known: [...known], unknown };
}

/** Reads a list of names; `undefined` when one of them is not known. */
export function readNames<T extends string>(given: string, names: readonly T[]): readonly T[] | undefined {
  const parts = given.split(/[\s,;]+/).filter(Boolean);
  return parts.every((part): part is T => names.includes(part as T)) ? [...new Set(parts)] : undefined;
}

export function isEmpty(filter: ClaimFilter): boolean {
  return filter.verdicts.length === 0 && !filter.group && filter.search.trim() === '';
}

/** The list without a name that is in it, or with one that is not. */
export function toggled<T>(list: readonly T[], name: T): readonly T[] {
  return list.includes(name) ? list.filter((each) => each !== name) : [...list, name];
}
