import type { ClaimBrief as Claim, ClaimGroup, Verdict } from '@exosome-widgets/content/types.js';
import { VERDICTS } from '../../primitives/verdict-icon.js';
import { written } from '../../widget-element.js';
import { CLAIM_GROUPS, readIds, readNames } from './claim-check.filter.js';

/** Longer words to look for are cut. */
const LONGEST_SEARCH = 200;

/** What a page wrote in the attributes, of whatever type it came. */
export interface GivenSettings {
  readonly claims: unknown;
  readonly verdict: unknown;
  readonly group: unknown;
  readonly search: unknown;
}

export interface Settings {
  /** The page's choice of claims in its order; empty for all. */
  readonly subset: readonly Claim[];
  readonly verdicts: readonly Verdict[];
  readonly group: ClaimGroup | undefined;
  readonly search: string;
  /** What was not understood. */
  readonly faults: readonly { readonly setting: keyof GivenSettings; readonly given: unknown }[];
}

/** Reads the settings that choose claims; what is not understood chooses nothing and is named. */
export function readSettings(given: GivenSettings, all: readonly Claim[]): Settings {
  const faults: { setting: keyof GivenSettings; given: unknown }[] = [];
  const fault = (setting: keyof GivenSettings, value: unknown = given[setting]): void =>
    void faults.push({ setting, given: value });

  const { known, unknown } = readIds(written(given.claims), all);
  if (unknown.length > 0) fault('claims', unknown.join(' '));
  const verdicts = readNames(written(given.verdict), VERDICTS);
  if (!verdicts) fault('verdict');
  const groups = readNames(written(given.group), CLAIM_GROUPS);
  if (!groups || groups.length > 1) fault('group');
  const isText = typeof (given.search ?? '') === 'string';
  if (!isText) fault('search');

  return {
    subset: known,
    verdicts: verdicts ?? [],
    group: groups?.length === 1 ? groups[0] : undefined,
    search: isText ? written(given.search).slice(0, LONGEST_SEARCH) : '',
    faults,
  };
}
