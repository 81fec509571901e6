/** The comparison as a patient decision aid: one test for each IPDAS item that applies. */
import { describe, expect, it } from 'vitest';
import {
  auditDecisionAid,
  decisionAid,
  ipdasItems,
  ipdasNotApplicable,
  type DecisionAid,
} from '../../packages/content/src/decision-aid.js';

/** For each item, an aid that lacks just what the item asks for. */
const BROKEN: Readonly<Record<string, DecisionAid>> = {
  condition: without('intro'),
  decision: without('aboutDecision'),
  options: without('neitherTitle'),
  benefits: keeping('growth-factors', 'size', 'side-effects'),
  harms: keeping('growth-factors', 'hair', 'acne-scars', 'storage'),
  experience: keeping('side-effects'),
  'equal-detail': {
    ...decisionAid,
    rows: decisionAid.rows.map((row) => ({ ...row, prp: { ...row.prp, text: `${row.prp.text} and ${row.prp.text}` } })),
  },
  citations: {
    ...decisionAid,
    rows: decisionAid.rows.map((row) => (row.id === 'hair' ? { ...row, prp: { ...row.prp, facts: [] } } : row)),
  },
  date: { ...decisionAid, dates: { ...decisionAid.dates, reviewedOn: '' } },
  updates: without('aboutUpdates'),
  uncertainty: without('aboutUncertainty'),
  funding: without('aboutFunding'),
};

function without(key: string): DecisionAid {
  return { ...decisionAid, words: { ...decisionAid.words, [key]: '' } };
}

function keeping(...ids: string[]): DecisionAid {
  return { ...decisionAid, rows: decisionAid.rows.filter(({ id }) => ids.includes(id)) };
}

describe.each(['qualifying', 'certifying'] as const)('IPDAS %s items', (kind) => {
  const items = ipdasItems.filter((item) => item.kind === kind);

  it('are six', () => expect(items).toHaveLength(6));

  it.each(items)('$id: $asks', ({ id, isMet }) => {
    expect(isMet(decisionAid)).toBe(true);
    const broken = BROKEN[id];
    expect(broken && isMet(broken), 'the predicate notices when it is missing').toBe(false);
  });
});

it('says openly what only the owner of a site can add', () => {
  expect(ipdasItems.filter(({ open }) => open).map(({ id }) => id)).toEqual(['funding']);
  expect(String(decisionAid.words['aboutFunding'])).toContain('not stated');
});

it('leaves out the four items on tests and screening, each with its reason', () => {
  expect(ipdasNotApplicable).toHaveLength(4);
  expect(ipdasNotApplicable.every(({ reason }) => reason.length > 0)).toBe(true);
});

it('audits every item', () => {
  expect(auditDecisionAid().every(({ met }) => met)).toBe(true);
  expect(auditDecisionAid()).toHaveLength(12);
});
