/** Which facts may be shown, and the name by which the code calls each of them. */
import { afterHold } from './after-hold.mjs';
import { EvidenceError } from './errors.mjs';

/**
 * @typedef {object} ShowableFact
 * @property {string} id - `<file name>:<fact id>`
 * @property {string} file - the JSON file it comes from
 * @property {string} fileName - `biology`, `treatments` or `routes`
 * @property {string} constant - its name in the generated references
 * @property {string} topic - `<file name>-<topic>`
 * @property {string} kind
 * @property {'source' | 'inference'} basis
 * @property {any[]} sources - merged, showable; none for an inference, which never carries a citation
 * @property {any} record - as it stands in the file
 */

/** @param {string} id @returns {string} `prp-face-reactions` → `prpFaceReactions` */
export const camelCase = (id) => id.replace(/[^a-zA-Z0-9]+([a-zA-Z0-9])/g, (_, letter) => letter.toUpperCase());

/** Words that no constant may have; a fact id has never been one of them so far. */
const RESERVED = new Set([
  'default',
  'delete',
  'export',
  'import',
  'in',
  'new',
  'package',
  'return',
  'switch',
  'this',
  'typeof',
  'void',
  'with',
]);

/**
 * A fact is shown when at least one showable source stands behind it. A line whose basis is inference is shown as general
 * caution, without a source.
 * @param {{ name: string, file: string, sources: any[], facts: any[] }[]} files
 * @param {Map<string, any>} sources - from `mergeSources`
 * @param {Record<string, any>} decisions - the content of after-hold.json
 * @param {Record<string, string>} [factKinds] - kinds decided in rules.json, where two files disagree
 * @returns {{ showable: Map<string, ShowableFact>, known: Map<string, string> }} `known` names every fact id with its file
 */
export function selectFacts(files, sources, decisions, factKinds = {}) {
  const decided = afterHold(files, sources, decisions);
  const showable = new Map();
  const known = new Map();
  for (const { name, file, sources: own, facts } of files) {
    const ownSources = new Map(own.map((source) => [source.id, source]));
    /** @type {Map<string, string>} */
    const constants = new Map();
    for (const record of facts) {
      const id = `${name}:${record.id}`;
      known.set(id, file);
      const constant = camelCase(record.id);
      if (!/^[a-zA-Z]\w*$/.test(constant) || RESERVED.has(constant))
        throw new EvidenceError(file, record.id, 'id', 'cannot be turned into a name');
      const twin = constants.get(constant);
      if (twin) throw new EvidenceError(file, record.id, 'id', `reads like "${twin}" as a name`);
      constants.set(constant, record.id);
      const basis = record.basis ?? 'source';
      const cited =
        basis === 'inference'
          ? []
          : [...new Set(record.sources.map((/** @type {string} */ source) => sources.get(`${name}:${source}`)).filter(Boolean))];
      if (basis === 'source' && cited.length === 0) continue;
      const allowed = decided.has(id) ? decided.get(id) : record;
      if (!allowed) continue;
      const shown = factKinds[id] ? { ...allowed, evidence: factKinds[id], kindDecided: factKinds[id] } : allowed;
      if (basis === 'source')
        checkKind(
          file,
          shown,
          record.sources.map((/** @type {string} */ source) => ownSources.get(source)),
          cited,
        );
      showable.set(id, {
        id,
        file,
        fileName: name,
        constant,
        topic: `${name}-${record.topic}`,
        kind: shown.evidence,
        basis,
        sources: cited,
        record: shown,
      });
    }
  }
  return { showable, known };
}

/** Kinds that promise a study in people, and the kinds of source that can keep the promise. */
const STUDIES = {
  'systematic-review': ['systematic-review'],
  rct: ['rct'],
  'human-trial': ['human-trial', 'rct', 'cohort', 'case-series'],
};

/**
 * A fact's kind has to be that of a source that is shown, where it promises a study in people, or where a source of that kind
 * has been lost. A planned trial is no trial, and a review is not a systematic one. rules.json (`factKinds`) decides otherwise.
 * @param {string} file @param {any} record - as it is shown @param {any[]} before - its sources in the file @param {any[]} after - those shown
 */
function checkKind(file, record, before, after) {
  const kind = record.evidence;
  const fitting = STUDIES[/** @type {keyof typeof STUDIES} */ (kind)] ?? [kind];
  const fits = (/** @type {any[]} */ sources) => sources.some((source) => fitting.includes(source.kind));
  if (kind === record.kindDecided || fits(after) || (!(kind in STUDIES) && !fits(before))) return;
  throw new EvidenceError(
    file,
    record.id,
    'evidence',
    `is "${kind}", but no source of that kind is shown; decide in rules.json, factKinds`,
  );
}

/**
 * Resolves fact ids of one field. Dangling ids stop the build; facts that may not be shown are left out.
 * @param {{ showable: Map<string, ShowableFact>, known: Map<string, string> }} facts
 * @param {string[]} ids - `<file name>:<fact id>`
 * @param {{ file: string, id: string, field: string }} place
 * @returns {ShowableFact[]}
 */
export function resolveFacts(facts, ids, { file, id, field }) {
  return ids.flatMap((factId) => {
    if (!facts.known.has(factId)) throw new EvidenceError(file, id, field, `there is no fact "${factId}"`);
    const fact = facts.showable.get(factId);
    return fact ? [fact] : [];
  });
}

/**
 * A sentence needs a fact that a source backs, unless it is general caution.
 * @param {string} text @param {ShowableFact[]} facts @param {{ file: string, id: string, field: string }} place
 * @param {'source' | 'inference'} [basis]
 */
export function sentence(text, facts, { file, id, field }, basis = 'source') {
  if (typeof text !== 'string' || text.trim() === '')
    throw new EvidenceError(file, id, field, 'has to be a text that is not empty');
  if (basis === 'inference') return { text, facts: [], basis };
  const cited = facts.filter((fact) => fact.basis === 'source');
  if (cited.length === 0) throw new EvidenceError(file, id, field, 'has lost all its facts: none of them may be shown');
  return { text, facts: cited };
}
