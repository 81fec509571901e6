/** What comparison groups showed, where a trial had one: for "Choosing neither is also an option". */
import { EvidenceError } from './errors.mjs';
import { fieldsOf } from './read.mjs';
import { resolveFacts, sentence } from './facts.mjs';
import { checkText } from './rules.mjs';

const FILE = 'comparison-neither.json';
export const NEITHER_TOPICS = ['hair', 'scars', 'photo-ageing', 'wounds', 'knee'];
const SIDES = /** @type {const} */ (['prp', 'exosomes']);

const qualify = (/** @type {string} */ id) => (id.includes(':') ? id : `treatments:${id}`);

/** @param {any} evidence @param {Parameters<typeof resolveFacts>[0]} facts @param {readonly string[]} salesWords */
export function assembleNeither({ comparisonNeither }, facts, salesWords) {
  const line = (/** @type {any} */ record, /** @type {string} */ id, /** @type {string} */ field) => {
    const place = { file: FILE, id, field };
    const check = fieldsOf(FILE, id, record);
    checkText(check.text('text'), place, salesWords);
    return sentence(record.text, resolveFacts(facts, check.texts('facts').map(qualify), place), place);
  };
  const ids = comparisonNeither.topics.map((/** @type {any} */ topic) => topic.id);
  if (ids.join() !== NEITHER_TOPICS.join())
    throw new EvidenceError(FILE, '-', 'topics', `have to be ${NEITHER_TOPICS.join(', ')}`);
  return {
    lead: line(comparisonNeither.lead, 'lead', 'text'),
    topics: comparisonNeither.topics.map((/** @type {any} */ topic) => ({
      id: topic.id,
      findings: Object.fromEntries(
        SIDES.map((side) => {
          const records = topic[side];
          if (!Array.isArray(records) || records.length === 0)
            throw new EvidenceError(FILE, topic.id, side, 'has to say something');
          return [
            side,
            records.map((record) => ({ sentence: line(record, topic.id, side), ...(record.missing ? { missing: true } : {}) })),
          ];
        }),
      ),
    })),
  };
}
