/**
 * The comparison read as a patient decision aid: one predicate for each qualifying and certifying item of the International
 * Patient Decision Aid Standards (IPDAS, minimum standards of 2013). Storybook shows the audit; a test holds each item.
 *
 * @see Joseph-Williams 2014, https://doi.org/10.1177/0272989X13501721
 * @see Item list, https://pmc.ncbi.nlm.nih.gov/articles/PMC5013503/table/BMJOPEN2016011918TB2
 */
import { findImbalances } from './balance.js';
import { COMPARISON_ROW_IDS, COMPARISON_SIDES, openAnswers } from './comparison.js';
import { neitherLead, neitherTopics } from './comparison-neither.js';
import { countPoints } from './comparison-points.js';
import { common } from './en/common.js';
import { prpComparison } from './en/prp-comparison.js';
import { comparisonRows } from './generated/comparison.js';
import { reviewDates } from './generated/review.js';
import type { ComparisonRow, ReviewDates } from './types.js';

/** What the audit looks at. */
export interface DecisionAid {
  readonly rows: readonly ComparisonRow[];
  readonly dates: ReviewDates;
  readonly words: Readonly<Record<string, unknown>>;
}

export interface IpdasItem {
  readonly id: string;
  readonly kind: 'qualifying' | 'certifying';
  /** The item in our words. */
  readonly asks: string;
  readonly isMet: (aid: DecisionAid) => boolean;
}

export const decisionAid: DecisionAid = { rows: comparisonRows, dates: reviewDates, words: prpComparison };

const says = ({ words }: DecisionAid, key: string, ...mentions: readonly string[]): boolean => {
  const text = words[key];
  return (
    typeof text === 'string' && text !== '' && mentions.every((mention) => text.toLowerCase().includes(mention.toLowerCase()))
  );
};

const rowsOf = ({ rows }: DecisionAid, ...ids: readonly string[]): readonly ComparisonRow[] =>
  rows.filter(({ id }) => ids.includes(id));

/** Both sides of each of these rows say something that facts with sources back. */
const bothSidesCited = (rows: readonly ComparisonRow[]): boolean =>
  rows.length > 0 &&
  rows.every((row) =>
    COMPARISON_SIDES.every((side) => row[side].text !== '' && row[side].facts.some(({ sources }) => sources.length > 0)),
  );

const isIsoDate = (date: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(date);

const shownIds = ({ rows }: DecisionAid): (typeof COMPARISON_ROW_IDS)[number][] =>
  COMPARISON_ROW_IDS.filter((id) => rows.some((row) => row.id === id));

export const ipdasItems: readonly IpdasItem[] = [
  {
    id: 'condition',
    kind: 'qualifying',
    asks: 'Describes the condition or problem that the decision is about.',
    isMet: (aid) => says(aid, 'intro', 'skin', 'hair', 'scar', 'wound', 'knee'),
  },
  {
    id: 'decision',
    kind: 'qualifying',
    asks: 'States the decision that has to be made.',
    isMet: (aid) => says(aid, 'aboutDecision', 'decision', 'PRP', 'exosome', 'neither'),
  },
  {
    id: 'options',
    kind: 'qualifying',
    asks: 'Describes the options, doing neither among them.',
    isMet: (aid) =>
      bothSidesCited(rowsOf(aid, 'source', 'contents')) &&
      bothSidesCited(rowsOf(aid, 'preparation')) &&
      says(aid, 'neitherTitle', 'neither') &&
      neitherTopics.length > 0,
  },
  {
    id: 'benefits',
    kind: 'qualifying',
    asks: 'Describes the good sides of each option.',
    isMet: (aid) =>
      COMPARISON_SIDES.every((side) => countPoints(side, 'good', shownIds(aid)) >= 3) && neitherLead.facts.length > 0,
  },
  {
    id: 'harms',
    kind: 'qualifying',
    asks: 'Describes the bad sides of each option: harms, side effects, drawbacks.',
    isMet: (aid) =>
      COMPARISON_SIDES.every((side) => countPoints(side, 'bad', shownIds(aid)) >= 3) &&
      bothSidesCited(rowsOf(aid, 'side-effects')) &&
      rowsOf(aid, 'side-effects').every(({ locked }) => locked),
  },
  {
    id: 'experience',
    kind: 'qualifying',
    asks: 'Describes what it is like to go through each option and what follows.',
    isMet: (aid) =>
      rowsOf(aid, 'preparation', 'side-effects').length === 2 && bothSidesCited(rowsOf(aid, 'preparation', 'side-effects')),
  },
  {
    id: 'equal-detail',
    kind: 'certifying',
    asks: 'Shows good and bad sides of the options in equal detail.',
    isMet: (aid) => findImbalances(aid.rows).length === 0 && says(aid, 'orderMeansNothing', 'order'),
  },
  {
    id: 'citations',
    kind: 'certifying',
    asks: 'Gives citations for the evidence.',
    isMet: (aid) =>
      bothSidesCited(aid.rows) &&
      neitherTopics.every(({ findings }) =>
        COMPARISON_SIDES.every((side) => findings[side].every(({ sentence }) => sentence.facts.length > 0)),
      ),
  },
  {
    id: 'date',
    kind: 'certifying',
    asks: 'Gives the date of the content.',
    isMet: ({ dates }) => isIsoDate(dates.reviewedOn) && typeof common.reviewed === 'function',
  },
  {
    id: 'updates',
    kind: 'certifying',
    asks: 'Says how and when it is brought up to date.',
    isMet: (aid) =>
      isIsoDate(aid.dates.nextDueOn) &&
      aid.dates.nextDueOn > aid.dates.reviewedOn &&
      says(aid, 'aboutUpdates', 'check date') &&
      typeof common.overdue === 'function',
  },
  {
    id: 'uncertainty',
    kind: 'certifying',
    asks: 'Says how sure the outcomes are.',
    isMet: (aid) =>
      says(aid, 'aboutUncertainty', 'not known') &&
      Object.keys(openAnswers).every((id) => rowsOf(aid, id).length === 1) &&
      aid.rows.every(
        (row) =>
          row.note !== '' && COMPARISON_SIDES.every((side) => row[side].facts.every(({ kind }) => `kind.${kind}` in common)),
      ),
  },
  {
    id: 'funding',
    kind: 'certifying',
    asks: 'Says who paid for it.',
    // To say that it is not stated is honest, but it is not what the item asks for.
    isMet: (aid) => says(aid, 'aboutFunding', 'paid') && !says(aid, 'aboutFunding', 'not stated'),
  },
];

/** Items that the minimum standards ask of aids for tests and screening. The comparison is about treatments. */
export const ipdasNotApplicable: readonly { readonly asks: string; readonly reason: string }[] = [
  { asks: 'Describes what a test is meant to measure.', reason: 'No test or screening is compared.' },
  { asks: 'Describes the next steps after a positive test.', reason: 'No test or screening is compared.' },
  { asks: 'Describes the next steps after a negative test.', reason: 'No test or screening is compared.' },
  {
    asks: 'Says how likely a test is to find a condition that would never have caused harm.',
    reason: 'No test or screening is compared.',
  },
];

/** Items that are not met, each with its reason. Reviewed: an item is open because it stands here, never because it fails. */
export const ipdasOpen: Readonly<Record<string, string>> = {
  funding: 'The owner has to name who paid. Until then the aid says that this is not stated.',
};

/** `open`: not met, for the reason given in {@link ipdasOpen}. `not-met`: something is missing that nobody has decided on. */
export type AuditResult = 'met' | 'open' | 'not-met';

export interface AuditLine {
  readonly item: IpdasItem;
  readonly result: AuditResult;
  /** Why the item is open. */
  readonly reason?: string;
}

const auditItem = (item: IpdasItem, aid: DecisionAid): AuditLine => {
  if (item.isMet(aid)) return { item, result: 'met' };
  const reason = ipdasOpen[item.id];
  return reason === undefined ? { item, result: 'not-met' } : { item, result: 'open', reason };
};

/** The whole audit, in the order of the standards. */
export const auditDecisionAid = (aid: DecisionAid = decisionAid): readonly AuditLine[] =>
  ipdasItems.map((item) => auditItem(item, aid));
