/** The 73 claims of the source article, each with its answer. */
import { EvidenceError } from './errors.mjs';
import { CLAIM_GROUPS, KINDS, VERDICTS, fieldsOf } from './read.mjs';
import { resolveFacts, sentence } from './facts.mjs';
import { checkText } from './rules.mjs';

const FILE = 'claim-verdicts.json';
const LAY = 'lay.json';
const ARTICLE = 'article-claims.json';

/** @param {any} evidence @param {Parameters<typeof resolveFacts>[0]} facts @param {readonly string[]} salesWords */
export function assembleClaims(evidence, facts, salesWords) {
  const answers = new Map(evidence.verdicts.map((/** @type {any} */ verdict) => [verdict.claim, verdict]));
  const claims = new Set(evidence.articleClaims.map((/** @type {any} */ claim) => claim.id));
  for (const id of answers.keys())
    if (!claims.has(id)) throw new EvidenceError(FILE, id, 'claim', 'answers a claim that is not in article-claims.json');
  for (const id of Object.keys(evidence.lay.claims ?? {}))
    if (!claims.has(id)) throw new EvidenceError(LAY, id, 'claims', 'there is no such claim');
  return evidence.articleClaims.map((/** @type {any} */ record) => {
    const { id } = record;
    const article = fieldsOf(ARTICLE, id, record);
    if (!/^[A-L]\d\d$/.test(id)) article.fail('id', 'has to be a letter from A to L and two digits');
    const answer = answers.get(id);
    if (!answer) throw new EvidenceError(FILE, id, 'claim', 'is not answered');
    const lay = evidence.lay.claims?.[id];
    if (lay) fieldsOf(LAY, id, lay).text('reason');
    const check = fieldsOf(FILE, id, {
      ...answer,
      ...(lay?.say ? { say: lay.say } : {}),
      ...(lay?.kind ? { evidence: lay.kind } : {}),
    });
    const say = check.text('say');
    const place = { file: FILE, id, field: 'facts' };
    const cited = resolveFacts(facts, [...check.texts('facts'), ...(lay?.addFacts ?? [])], place);
    const reply = sentence(say, cited, place);
    const kind = check.oneOf('evidence', KINDS);
    if (!cited.some((fact) => fact.kind === kind))
      check.fail('evidence', `none of the facts that may be shown is of the kind "${kind}"`);
    checkText(say, { ...place, field: 'say' }, salesWords);
    const note = check.optionalText('note');
    return {
      id,
      group: article.oneOf('group', CLAIM_GROUPS),
      claim: article.text('claim'),
      verdict: check.oneOf('verdict', VERDICTS),
      answer: reply,
      kind,
      ...(note ? { note } : {}),
    };
  });
}
