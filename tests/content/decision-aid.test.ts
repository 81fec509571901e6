/** The comparison as a patient decision aid: one test for each IPDAS item that applies. */
import { describe, expect, it } from 'vitest';
import {
  auditDecisionAid,
  decisionAid,
  ipdasItems,
  ipdasNotApplicable,
  ipdasOpen,
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

/** For an item that is open, an aid that would meet it. */
const MENDED: Readonly<Record<string, DecisionAid>> = {
  funding: { ...decisionAid, words: { ...decisionAid.words, aboutFunding: 'Example Clinic paid for this.' } },
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
    const whole = MENDED[id] ?? decisionAid;
    expect(isMet(whole)).toBe(true);
    const broken = BROKEN[id];
    expect(broken && isMet(broken), 'the predicate notices when it is missing').toBe(false);
  });
});

describe('the audit', () => {
  const results = (aid?: DecisionAid): Readonly<Record<string, string>> =>
    Object.fromEntries(auditDecisionAid(aid).map(({ item, result }) => [item.id, result]));

  it('finds every item met, but for who paid, which is open', () => {
    expect(results()).toEqual(Object.fromEntries(ipdasItems.map(({ id }) => [id, id === 'funding' ? 'open' : 'met'])));
  });

  it('gives the reason for what is open, and the aid says so itself', () => {
    expect(
      auditDecisionAid()
        .filter(({ reason }) => reason)
        .map(({ item }) => item.id),
    ).toEqual(['funding']);
    expect(String(decisionAid.words['aboutFunding'])).toContain('not stated');
  });

  it('lists as open only what is not met', () => {
    const failing = ipdasItems.filter(({ isMet }) => !isMet(decisionAid)).map(({ id }) => id);
    expect(Object.keys(ipdasOpen)).toEqual(failing);
  });

  it('calls an item not met that nobody has decided to leave open', () => {
    expect(results(BROKEN['updates'])['updates']).toBe('not-met');
  });

  it('finds the item met once the aid names who paid', () => {
    expect(results(MENDED['funding'])['funding']).toBe('met');
  });
});

it('leaves out the four items on tests and screening, each with its reason', () => {
  expect(ipdasNotApplicable).toHaveLength(4);
  expect(ipdasNotApplicable.every(({ reason }) => reason.length > 0)).toBe(true);
});
