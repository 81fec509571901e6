/**
 * Wordings of the library itself, in `lay.json` under `texts`: where a text of the evidence speaks to its writers, leaves out
 * its verbs, or says more than its facts. Each entry quotes what it replaces, so that a change in the evidence is weighed anew.
 */
import { EvidenceError } from './errors.mjs';
import { fieldsOf } from './read.mjs';
import { checkText } from './rules.mjs';

const FILE = 'lay.json';

/** Words of one such text at most: a reader meets it beside other text. */
export const MAX_LAY_WORDS = 40;

/** @typedef {{ get: () => unknown, set: (text: string) => void }} Place */

/** @param {any} holder @param {string | number} field @returns {Place} */
const at = (holder, field) => ({
  get: () => holder[field],
  set: (text) => {
    holder[field] = text;
  },
});

/** @param {string} place @param {any[]} records @param {readonly string[]} fields @returns {[string, Place][]} */
const placesOf = (place, records, fields, idField = 'id') =>
  records.flatMap((record) =>
    fields.map((field) => /** @type {[string, Place]} */ ([`${place}:${record[idField]}.${field}`, at(record, field)])),
  );

/**
 * Puts the wordings of the given kinds of place in the place of the evidence's own.
 * @param {Map<string, Place>} places @param {Record<string, any>} texts @param {readonly string[]} salesWords
 * @param {(place: string) => boolean} isOurs - which entries of the list are looked at
 */
function replace(places, texts, salesWords, isOurs) {
  for (const [name, entry] of Object.entries(texts)) {
    if (!isOurs(name)) continue;
    const check = fieldsOf(FILE, name, entry);
    const place = places.get(name);
    const evidence = place?.get();
    if (!place || typeof evidence !== 'string') check.fail('texts', 'there is no such text, or it is not shown');
    if (check.text('was') !== evidence) check.fail('was', `is not what the evidence says: "${evidence}"`);
    const text = check.text('say');
    if (text === evidence) check.fail('say', 'is not needed any more: the evidence says the same');
    check.text('reason');
    checkText(text, { file: FILE, id: name, field: 'say' }, salesWords, MAX_LAY_WORDS);
    /** @type {Place} */ (place).set(text);
  }
}

const PLACE = /^(claim|row|route|region):/;
const FACT = /^(biology|treatments|routes):/;

/**
 * Notes of claims, rows of the comparison, routes and regions. Changes the records that `readEvidence` has just read.
 * @param {any} evidence - from `readEvidence` @param {readonly string[]} salesWords
 */
export function applyLayTexts(evidence, salesWords) {
  const texts = evidence.lay.texts ?? {};
  for (const name of Object.keys(texts))
    if (!PLACE.test(name) && !FACT.test(name)) throw new EvidenceError(FILE, name, 'texts', 'names no kind of record');
  const places = new Map([
    ...placesOf('claim', evidence.verdicts, ['note'], 'claim'),
    ...placesOf('row', evidence.comparison, ['prp', 'exosomes', 'note']),
    ...placesOf('route', evidence.routes, ['target', 'barrier', 'setting', 'exosomes', 'prp', 'regulatory']),
    ...evidence.routes.flatMap((/** @type {any} */ { id, risks }) =>
      risks.map(
        (/** @type {any} */ risk, /** @type {number} */ index) =>
          /** @type {[string, Place]} */ ([`route:${id}.risks.${index}`, at(risk, 'text')]),
      ),
    ),
    ...placesOf('region', evidence.jurisdictions, ['exosomes', 'prp']),
  ]);
  replace(places, texts, salesWords, (name) => PLACE.test(name));
}

/**
 * Details and caveats of facts that are shown; their statements stay as they are.
 * @param {Map<string, import('./facts.mjs').ShowableFact>} showable @param {Record<string, any>} texts @param {readonly string[]} salesWords
 */
export function applyLayFactTexts(showable, texts = {}, salesWords) {
  const places = new Map(
    [...showable.values()].flatMap((fact) => {
      // A copy: the record belongs to the evidence, which a hold decision may quote.
      fact.record = { ...fact.record };
      return ['detail', 'caveat'].map(
        (field) => /** @type {[string, Place]} */ ([`${fact.id}.${field}`, at(fact.record, field)]),
      );
    }),
  );
  replace(places, texts, salesWords, (name) => FACT.test(name));
}
