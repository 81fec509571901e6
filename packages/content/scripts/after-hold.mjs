/**
 * What a fact may still say once one of its sources is not shown (on hold, not found, or with nothing verified).
 *
 * The remaining sources were held against each such fact by hand, in `after-hold.json`: it stands, it stands with less detail,
 * or it waits. A fact that loses a source without such a decision stops the build, and so does a decision that is not needed.
 */
import { EvidenceError } from './errors.mjs';
import { KINDS, fieldsOf } from './read.mjs';

const FILE = 'after-hold.json';

/** @param {string} text @returns {string[]} clauses, without the punctuation between them */
const clauses = (text) =>
  text
    .split(/[.;]\s+|[.;]$/)
    .map((clause) => clause.trim())
    .filter(Boolean);

/**
 * @param {string} id - `<file name>:<fact id>`
 * @param {any} record @param {any} decision
 * @returns {any | null} the fact with what it may still say, or null when it waits
 */
function decide(id, record, decision) {
  const check = fieldsOf(FILE, id, decision);
  if (decision.hold !== undefined) {
    check.text('hold');
    return null;
  }
  check.text('stands');
  const kept = { ...record };
  if (decision.kind !== undefined) kept.evidence = kept.kindDecided = check.oneOf('kind', KINDS);
  if ('value' in decision) kept.value = null;
  for (const field of ['detail', 'caveat']) {
    if (!(field in decision)) continue;
    kept[field] = check.optionalText(field);
    // Only words of the fact itself: leaving out is allowed, adding is not.
    for (const clause of clauses(kept[field] ?? '')) {
      if (!(record[field] ?? '').includes(clause)) check.fail(field, `"${clause}" is not in the fact`);
    }
  }
  return kept;
}

/**
 * @param {{ name: string, sources: any[], facts: any[] }[]} files
 * @param {Map<string, any>} sources - from `mergeSources`
 * @param {Record<string, any>} decisions - the content of after-hold.json
 * @returns {Map<string, any>} `<file name>:<fact id>` → the record with what it may say, or null when it waits
 */
export function afterHold(files, sources, decisions) {
  const result = new Map();
  const open = new Set(Object.keys(decisions));
  for (const { name, file, facts } of files) {
    for (const record of facts) {
      const id = `${name}:${record.id}`;
      const lost = record.sources.filter((/** @type {string} */ source) => !sources.get(`${name}:${source}`));
      if (lost.length === 0 || lost.length === record.sources.length || record.basis === 'inference') continue;
      open.delete(id);
      if (!decisions[id])
        throw new EvidenceError(
          file,
          record.id,
          'sources',
          `"${lost[0]}" is not shown; decide in ${FILE} what the fact may still say`,
        );
      result.set(id, decide(id, record, decisions[id]));
    }
  }
  for (const id of open) throw new EvidenceError(FILE, id, 'id', 'has not lost a source, or does not exist');
  return result;
}
