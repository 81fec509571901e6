/** The rows that set PRP and exosomes side by side. */
import { EvidenceError } from './errors.mjs';
import { fieldsOf } from './read.mjs';
import { resolveFacts, sentence } from './facts.mjs';
import { checkText } from './rules.mjs';

const FILE = 'treatments.json';
const SIDES = 'comparison-sides.json';

/** Rows by group, in the order in which they are shown. */
export const ROW_GROUPS = {
  'what-it-is': ['source', 'contents', 'growth-factors', 'size', 'penetration'],
  'how-it-is-done': ['preparation', 'dose', 'storage', 'who'],
  'what-research-shows': ['trials', 'head-to-head', 'hair', 'acne-scars', 'photo-ageing', 'wounds', 'knee'],
  'safety-and-rules': ['side-effects', 'variability', 'regulation'],
};

/** Never shown: prices differ by country and clinic, and the evidence asks for no price comparison. */
const LEFT_OUT_ROWS = ['cost'];

const qualify = (/** @type {string} */ id) => (id.includes(':') ? id : `treatments:${id}`);

/**
 * Which fact backs which side was decided by reading each fact; this checks that the decision is complete.
 * @param {any} row @param {any} sides
 */
function checkSides(row, sides) {
  const check = fieldsOf(SIDES, row.id, sides);
  const used = ['prp', 'exosomes', ...(sides.note ? ['note'] : [])].flatMap((side) => check.texts(side));
  const leftOut = Object.keys(sides.leftOut ?? {});
  for (const fact of row.facts) {
    if (!used.includes(fact) && !leftOut.includes(fact))
      check.fail('prp/exosomes', `the row's fact "${fact}" is on neither side`);
  }
  for (const fact of used) {
    if (!row.facts.includes(fact) && !(sides.added ?? {})[fact])
      check.fail('added', `"${fact}" is not among the row's facts; give the reason for adding it`);
  }
  for (const fact of leftOut) if (!row.facts.includes(fact)) check.fail('leftOut', `"${fact}" is not among the row's facts`);
}

/** @param {any} evidence @param {Parameters<typeof resolveFacts>[0]} facts @param {readonly string[]} salesWords */
export function assembleComparison(evidence, facts, salesWords) {
  const rows = new Map(evidence.comparison.map((/** @type {any} */ row) => [row.id, row]));
  const placed = [...Object.values(ROW_GROUPS).flat(), ...LEFT_OUT_ROWS];
  for (const id of rows.keys())
    if (!placed.includes(id)) throw new EvidenceError(FILE, id, 'comparison', 'belongs to no group of rows');
  for (const id of Object.keys(evidence.comparisonSides))
    if (!rows.has(id)) throw new EvidenceError(SIDES, id, 'id', `there is no such row in ${FILE}`);
  // A sentence that only says what something is must not look as if a trial had tested it: its badge names the kind of this fact.
  const leadsOf = (/** @type {Record<string, string>} */ leads, /** @type {string} */ id) =>
    Object.fromEntries(
      Object.entries(leads).map(([side, fact]) => {
        const place = { file: SIDES, id, field: `lead.${side}` };
        if (!evidence.comparisonSides[id][side]?.includes(fact))
          throw new EvidenceError(SIDES, id, place.field, `"${fact}" is not among the facts of this side`);
        return [side, resolveFacts(facts, [qualify(fact)], place)[0]];
      }),
    );
  return Object.entries(ROW_GROUPS).flatMap(([group, ids]) =>
    ids.map((id) => {
      const row = rows.get(id);
      if (!row) throw new EvidenceError(FILE, id, 'comparison', 'the row is missing');
      const check = fieldsOf(FILE, id, row);
      resolveFacts(facts, check.texts('facts').map(qualify), { file: FILE, id, field: 'facts' });
      const sides = evidence.comparisonSides[id];
      if (!sides) throw new EvidenceError(SIDES, id, 'id', 'the row is missing');
      checkSides(row, sides);
      const side = (/** @type {'prp' | 'exosomes'} */ name) => {
        const cited = resolveFacts(facts, sides[name].map(qualify), { file: SIDES, id, field: name });
        checkText(check.text(name), { file: FILE, id, field: name }, salesWords);
        return sentence(row[name], cited, { file: SIDES, id, field: name });
      };
      checkText(check.text('note'), { file: FILE, id, field: 'note' }, salesWords);
      const noteFacts = resolveFacts(facts, (sides.note ?? []).map(qualify), { file: SIDES, id, field: 'note' });
      return {
        id,
        group,
        label: check.text('label'),
        prp: side('prp'),
        exosomes: side('exosomes'),
        note: row.note,
        ...(noteFacts.length > 0 ? { noteFacts } : {}),
        locked: group === 'safety-and-rules',
        ...(sides.lead ? { leads: leadsOf(sides.lead, id) } : {}),
      };
    }),
  );
}

/**
 * Puts a region's rules into the row on rules, so that one wording of them, the newest read, stands in every widget.
 * @template {{ id: string }} Row
 * @param {string} region @param {Row[]} rows @param {{ id: string, prp: unknown, exosomes: unknown }[]} jurisdictions
 * @returns {Row[]}
 */
export function withRulesOf(region, rows, jurisdictions) {
  const rules = jurisdictions.find(({ id }) => id === region);
  if (!rules) throw new EvidenceError('routes-and-regulation.json', region, 'id', 'there are no rules of this region');
  return rows.map((row) => (row.id === 'regulation' ? { ...row, prp: rules.prp, exosomes: rules.exosomes } : row));
}
