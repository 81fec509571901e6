/** A broken evidence file stops the build and says where: each line breaks one thing in a copy of the evidence. */
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { EvidenceError } from './errors.mjs';
import { change, copyEvidence } from './evidence-copy.mjs';
import { assemble } from './generate.mjs';

/** @type {string} */
let folder;
beforeEach(() => {
  folder = copyEvidence();
});
afterEach(() => rmSync(folder, { recursive: true }));

/** @returns {{ file: string, id: string, field: string, message: string }} */
function failure() {
  try {
    assemble(folder);
  } catch (error) {
    if (error instanceof EvidenceError) return error;
    throw error;
  }
  throw new Error('The build went through.');
}

const BIOLOGY = 'biology.json';
const TREATMENTS = 'treatments.json';
const ROUTES = 'routes-and-regulation.json';
const CLAIMS = 'claim-verdicts.json';

/** @typedef {[what: string, file: string, path: string, value: unknown, where: string, says?: string]} Break */
/** @param {string} id @returns {(list: any[]) => any} the first record of a list once more, under another id */
const again = (id) => (list) => ({ ...list[0], id, claim: id });

/** What is broken, where and how; then `file › id › field` of the message, and words it has to hold. @type {Break[]} */
// oxfmt-ignore
const RECORDS = [
  ['a fact without a statement', BIOLOGY, 'facts size-range statement', '', 'biology.json › size-range › statement'],
  ['a fact of an unknown kind', BIOLOGY, 'facts size-range evidence', 'hearsay', 'biology.json › size-range › evidence', 'hearsay'],
  ['a fact with an unknown verdict', TREATMENTS, 'facts prp-what verdict', 'maybe', 'treatments.json › prp-what › verdict'],
  ['a fact with an unknown basis', ROUTES, 'facts q-source basis', 'guess', `${ROUTES} › q-source › basis`],
  ['a quantity that is a word', BIOLOGY, 'facts size-range value low', 'thirty', 'biology.json › size-range › value.low'],
  ['a quantity without a unit', BIOLOGY, 'facts size-range value unit', '', 'biology.json › size-range › value.unit'],
  ['a fact id that is used twice', BIOLOGY, 'facts +', again('size-range'), 'biology.json › size-range › id'],
  ['two fact ids that read alike as names', BIOLOGY, 'facts +', again('size--range'), 'biology.json › size--range › id'],
  ['a fact with a dangling source', BIOLOGY, 'facts size-range sources', ['nobody-2020'], 'biology.json › size-range › sources', 'nobody-2020'],
  ['a fact without an id', BIOLOGY, 'facts 3 id', undefined, 'biology.json › facts[3] › id'],
  ['a source of an unknown kind', TREATMENTS, 'sources kwon-2020 kind', 'blog', 'treatments.json › kwon-2020 › kind'],
  ['a source with a wrong date', TREATMENTS, 'sources kwon-2020 checkedOn', 'May', 'treatments.json › kwon-2020 › checkedOn'],
  ['a source read to an unknown depth', TREATMENTS, 'sources kwon-2020 checked', 'glanced', 'treatments.json › kwon-2020 › checked'],
  ['a source whose address is none', TREATMENTS, 'sources kwon-2020 url', 'shelf 3', 'treatments.json › kwon-2020 › url'],
  ['a source whose DOI is none', TREATMENTS, 'sources kwon-2020 doi', 'doi', 'treatments.json › kwon-2020 › doi'],
  ['a source whose year is a word', TREATMENTS, 'sources kwon-2020 year', '2020', 'treatments.json › kwon-2020 › year'],
  ['an unverified field of no source', TREATMENTS, 'sources kwon-2020 unverifiedFields', ['colour'], 'treatments.json › kwon-2020 › unverifiedFields'],
  ['two works under one id', ROUTES, 'sources kwon-2020 title', 'Sleep of arctic foxes', `${ROUTES} › kwon-2020 › title`, 'titles differ'],
  ['one work called two kinds', ROUTES, 'sources kwon-2020 kind', 'cohort', `${ROUTES} › kwon-2020 › kind`],
  ['one title under two ids', 'rules.json', 'sourceAliases exoflo-2023', 'exoflo-2023', `${ROUTES} › exoflo-2023 › title`, 'exoflo-rct-2023'],
];

/** @type {Break[]} */
// oxfmt-ignore
const RULES = [
  ['a statement of more than 30 words', BIOLOGY, 'facts size-range statement', 'word '.repeat(31), 'biology.json › size-range › statement', '31 words'],
  ['a sales word in a statement', TREATMENTS, 'facts exo-size statement', 'A breakthrough.', 'treatments.json › exo-size › statement', 'breakthrough'],
  ['a sales word in a caveat', TREATMENTS, 'facts exo-size caveat', 'Risk free.', 'treatments.json › exo-size › caveat', 'risk'],
  ['a sales word in an answer', CLAIMS, 'claims A01 say', 'They are miraculous.', 'claim-verdicts.json › A01 › say', 'miraculous'],
  ['a sales word in a comparison', TREATMENTS, 'comparison dose prp', 'Amazing.', 'treatments.json › dose › prp', 'amazing'],
  ['a sales word in a route', ROUTES, 'routes nasal exosomes', 'A revolutionary spray.', `${ROUTES} › nasal › exosomes`, 'revolution'],
  ['a sales word in a region', ROUTES, 'jurisdictions us prp', 'Guaranteed.', `${ROUTES} › us › prp`, 'guarantee'],
  ['an excuse for a sales word that is gone', TREATMENTS, 'facts ctx-stem-cells caveat', 'Plain.', 'rules.json › treatments:ctx-stem-cells.caveat › salesWordExceptions'],
  ['a hold list that names nobody', 'rules.json', 'holdList +', 'nobody-2020', 'rules.json › - › holdList', 'nobody-2020'],
  ['a review that is due before it was done', 'rules.json', 'nextDueOn', '2026-01-01', 'rules.json › - › nextDueOn'],
  ['a new hold that nobody weighed', 'rules.json', 'holdList +', 'golebiewska-2021', 'biology.json › not-recognised-as-foreign › sources', 'golebiewska-2021'],
  ['a decision on a fact that lost nothing', 'after-hold.json', 'biology:size-range', { stands: 'It does.' }, 'after-hold.json › biology:size-range › id'],
  ['a decision that adds words', 'after-hold.json', 'biology:scale-virus caveat', 'All is well.', 'after-hold.json › biology:scale-virus › caveat', 'All is well'],
  ['a kind that no shown source has', TREATMENTS, 'facts exo-visit evidence', 'systematic-review', 'treatments.json › exo-visit › evidence'],
];

/** @type {Break[]} */
// oxfmt-ignore
const ANSWERS = [
  ['a claim that is not answered', CLAIMS, 'claims L04', undefined, 'claim-verdicts.json › L04 › claim', 'not answered'],
  ['an answer to no claim', CLAIMS, 'claims +', again('Z01'), 'claim-verdicts.json › Z01 › claim'],
  ['a claim with an unknown verdict', CLAIMS, 'claims A01 verdict', 'true', 'claim-verdicts.json › A01 › verdict'],
  ['a claim with a dangling fact', CLAIMS, 'claims A01 facts +', 'biology:gone', 'claim-verdicts.json › A01 › facts', 'biology:gone'],
  ['a claim that loses all its facts', CLAIMS, 'claims A01 facts', ['treatments:wound-resurfacing'], 'claim-verdicts.json › A01 › facts', 'lost all its facts'],
  ['a claim of a kind it does not show', CLAIMS, 'claims A01 evidence', 'rct', 'claim-verdicts.json › A01 › evidence'],
  ['a claim in an unknown group', 'article-claims.json', 'claims A01 group', 'misc', 'article-claims.json › A01 › group'],
  ['a rewording without a reason', 'lay.json', 'claims D01 reason', '', 'lay.json › D01 › reason'],
  ['a rewording of no claim', 'lay.json', 'claims Z01', { reason: 'None.' }, 'lay.json › Z01 › claims'],
];

const LAY = 'lay.json';
const long = 'word '.repeat(41);

/** @type {Break[]} */
// oxfmt-ignore
const LAY_TEXTS = [
  ['of a kind of record that does not exist', LAY, 'texts page:size.note', { was: 'A.', say: 'B.', reason: 'C.' }, 'lay.json › page:size.note › texts'],
  ['of no row', LAY, 'texts row:nails.note', { was: 'A.', say: 'B.', reason: 'C.' }, 'lay.json › row:nails.note › texts', 'no such text'],
  ['of a field that a row does not have', LAY, 'texts row:size.label', { was: 'A.', say: 'B.', reason: 'C.' }, 'lay.json › row:size.label › texts', 'no such text'],
  ['of the note of a claim that has none', LAY, 'texts claim:A01.note', { was: 'A.', say: 'B.', reason: 'C.' }, 'lay.json › claim:A01.note › texts', 'no such text'],
  ['of a fact that is not shown', LAY, 'texts biology:wound-scar.caveat', { was: 'A.', say: 'B.', reason: 'C.' }, 'lay.json › biology:wound-scar.caveat › texts', 'no such text'],
  ['of the statement of a fact', LAY, 'texts biology:size-range.statement', { was: 'A.', say: 'B.', reason: 'C.' }, 'lay.json › biology:size-range.statement › texts', 'no such text'],
  ['without a reason', LAY, 'texts row:knee.note reason', '', 'lay.json › row:knee.note › reason'],
  ['of a row whose words have changed since', TREATMENTS, 'comparison knee note', 'Another note.', 'lay.json › row:knee.note › was', 'Another note.'],
  ['of a fact whose words have changed since', BIOLOGY, 'facts dna-cargo-disputed caveat', 'Another caveat.', 'lay.json › biology:dna-cargo-disputed.caveat › was', 'Another caveat.'],
  ['that is not needed any more', LAY, 'texts row:knee.note say', 'Outside aesthetics; shown for balance.', 'lay.json › row:knee.note › say', 'not needed'],
  ['of more than 40 words', LAY, 'texts row:knee.note say', long, 'lay.json › row:knee.note › say', '41 words'],
  ['with a sales word in a note', LAY, 'texts row:knee.note say', 'Amazing knees.', 'lay.json › row:knee.note › say', 'amazing'],
  ['with a sales word in a caveat', LAY, 'texts biology:dna-cargo-disputed.caveat say', 'A breakthrough.', 'lay.json › biology:dna-cargo-disputed.caveat › say', 'breakthrough'],
];

/** @type {Break[]} */
// oxfmt-ignore
const ROWS = [
  ['a row that is missing', TREATMENTS, 'comparison dose', undefined, 'comparison-sides.json › dose › id'],
  ['a row of no group', TREATMENTS, 'comparison +', again('nails'), 'treatments.json › nails › comparison'],
  ['a row with a dangling fact', TREATMENTS, 'comparison hair facts +', 'gone', 'treatments.json › hair › facts', 'gone'],
  ['a row without a note', TREATMENTS, 'comparison hair note', '', 'treatments.json › hair › note'],
  ['a fact of a row on neither side', 'comparison-sides.json', 'knee prp', ['oa-prp-meta'], 'comparison-sides.json › knee › prp/exosomes', 'oa-prp-restore'],
  ['a fact on a side without a reason', 'comparison-sides.json', 'size prp +', 'prp-what', 'comparison-sides.json › size › added', 'prp-what'],
  ['a side without a fact', 'comparison-sides.json', 'size', { prp: [], exosomes: ['exo-size', 'prp-platelet-size', 'size-ratio'] }, 'comparison-sides.json › size › prp', 'lost all its facts'],
];

/** @type {Break[]} */
// oxfmt-ignore
const PLACES = [
  ['a route that is missing', ROUTES, 'routes thermo-mechanical', undefined, `${ROUTES} › thermo-mechanical › routes`],
  ['a route in an unknown group', ROUTES, 'routes nasal group', 'air', `${ROUTES} › nasal › group`],
  ['a route without a target', ROUTES, 'routes nasal target', '', `${ROUTES} › nasal › target`],
  ['a depth in another unit', ROUTES, 'routes micro-needling deviceReach unit', 'mm', `${ROUTES} › micro-needling › deviceReach.unit`],
  ['a depth that ends before it begins', ROUTES, 'routes micro-needling deviceReach low', 9000, `${ROUTES} › micro-needling › deviceReach.low`],
  ['a risk without a source', ROUTES, 'routes nasal risks +', { text: 'Harm', basis: 'source', facts: [] }, `${ROUTES} › nasal › risks[4]`, 'lost all its facts'],
  ['a field that cites a fact of another route', 'route-fields.json', 'nasal exosomes +', 'route-eye-trials', 'route-fields.json › nasal › exosomes', 'route-eye-trials'],
  ['a fact of a route without a place', 'route-fields.json', 'nasal prp', [], 'route-fields.json › nasal › general', 'route-nasal-prp'],
  ['an inference with a citation', 'route-fields.json', 'nasal setting', ['route-nasal-ad'], 'route-fields.json › nasal › setting'],
  ['a region that is not known', ROUTES, 'jurisdictions us id', 'mars', `${ROUTES} › mars › jurisdictions`],
  ['a region without a date', ROUTES, 'jurisdictions us asOf', 'soon', `${ROUTES} › us › asOf`],
  ['a fact of a region without a place', 'jurisdiction-fields.json', 'us prp', [], 'jurisdiction-fields.json › us › general', 'us-prp'],
];

it('goes through when nothing is broken', () => {
  expect(() => assemble(folder)).not.toThrow();
});

describe.each([
  ['records', RECORDS],
  ['rules', RULES],
  ['claims', ANSWERS],
  ['a wording of our own', LAY_TEXTS],
  ['the comparison', ROWS],
  ['routes and regions', PLACES],
])('in %s, the build stops at', (_, breaks) => {
  it.each(breaks)('%s', (_what, file, path, value, where, says = '') => {
    change(folder, file, path, value);
    const { message, file: atFile, id, field } = failure();
    expect(`${atFile} › ${id} › ${field}`).toBe(where);
    expect(message).toContain(where);
    expect(message).toContain(says);
  });
});

describe('the build stops at', () => {
  it('a file that is missing', () => {
    rmSync(join(folder, 'biology.json'));
    expect(failure().message).toContain('biology.json');
  });

  it('a file that is not JSON', () => {
    writeFileSync(join(folder, 'treatments.json'), '{ "facts": [');
    expect(failure().message).toMatch(/treatments\.json.*not valid JSON/);
  });
});
