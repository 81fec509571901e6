/** Sentences without their facts, for lists that start light: the facts load when a reader opens them. */

/** The order in which the badge of a sentence chooses one kind. A test holds it equal to the order of `strongest-kind.ts`. */
export const STRONGEST_FIRST = [
  'law',
  'regulator',
  'systematic-review',
  'rct',
  'human-trial',
  'cohort',
  'case-series',
  'guideline',
  'consensus',
  'position-statement',
  'trial-registry',
  'review',
  'animal',
  'in-vitro',
  'textbook',
  'database',
  'expert-opinion',
  'news',
];

/**
 * Kind of evidence and number of works behind facts, each work counted once.
 * @param {any[]} facts
 */
export function groundsOf(facts) {
  const kind = STRONGEST_FIRST.find((each) => facts.some((fact) => fact.kind === each && fact.sources.length > 0));
  return { kind, sourceCount: new Set(facts.flatMap((fact) => fact.sources)).size };
}

const briefSentence = (/** @type {any} */ { text, facts }) => ({ text, ...groundsOf(facts) });

/** @param {any} row */
export function briefRow({ id, group, prp, exosomes, note, noteFacts, locked, leads }) {
  const side = (/** @type {any} */ sentence, /** @type {any} */ lead) => ({
    ...briefSentence(sentence),
    ...(lead ? { kind: lead.kind } : {}),
  });
  return {
    id,
    group,
    prp: side(prp, leads?.prp),
    exosomes: side(exosomes, leads?.exosomes),
    note: noteFacts ? briefSentence({ text: note, facts: noteFacts }) : { text: note, sourceCount: 0 },
    locked,
  };
}

/** @param {any} topic */
export function briefTopic({ id, findings }) {
  const side = (/** @type {any[]} */ list) =>
    list.map(({ sentence, missing }) => ({ ...briefSentence(sentence), ...(missing ? { missing } : {}) }));
  return { id, prp: side(findings.prp), exosomes: side(findings.exosomes) };
}

export { briefSentence };
