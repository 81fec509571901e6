/**
 * Evidence becomes typed content. Reads `packages/content/evidence`, applies the rules of its README and writes
 * `packages/content/src/generated`. Stops with the file, the id and the field when something is wrong.
 *
 *     node packages/content/scripts/generate.mjs
 */
import { argv, exit, stderr, stdout } from 'node:process';
import { fileURLToPath } from 'node:url';
import { assembleClaims } from './assemble-claims.mjs';
import { assembleComparison, withRulesOf } from './assemble-comparison.mjs';
import { assembleNeither } from './assemble-neither.mjs';
import { assembleJurisdictions, assembleRoutes } from './assemble-places.mjs';
import { briefRow, briefSentence, briefTopic } from './brief.mjs';
import { EvidenceError } from './errors.mjs';
import { selectFacts } from './facts.mjs';
import { applyLayFactTexts, applyLayTexts } from './lay-texts.mjs';
import { mergeSources } from './merge-sources.mjs';
import {
  assemblePlaces,
  briefJurisdiction,
  briefPlace,
  briefRoute,
  FIRST_PLACES,
  FIRST_REGIONS,
  FIRST_ROUTES,
} from './places.mjs';
import { readEvidence } from './read.mjs';
import { MAX_STATEMENT_WORDS, checkRules, checkText, findSalesWord } from './rules.mjs';
import { dataModule, factsModule, loadersModule, referencesModule, reviewModule, writeModules } from './write.mjs';

const here = (/** @type {string} */ path) => fileURLToPath(new URL(path, import.meta.url));

/**
 * @param {string} evidenceFolder
 * @returns everything the library may say
 * @throws {EvidenceError}
 */
export function assemble(evidenceFolder) {
  const evidence = readEvidence(evidenceFolder);
  const rules = checkRules(evidence.rules, evidence.files);
  const sources = mergeSources(evidence.files, rules);
  const facts = selectFacts(evidence.files, sources, evidence.afterHold, rules.factKinds);
  applyLayTexts(evidence, rules.salesWords);
  applyLayFactTexts(facts.showable, evidence.lay.texts, rules.salesWords);
  checkFactTexts(facts, rules);
  const jurisdictions = assembleJurisdictions(evidence, facts, rules.salesWords);
  return {
    rules,
    sources,
    facts,
    claims: assembleClaims(evidence, facts, rules.salesWords),
    comparisonRows: withRulesOf('us', assembleComparison(evidence, facts, rules.salesWords), jurisdictions),
    neither: assembleNeither(evidence, facts, rules.salesWords),
    routeGroups: evidence.routeGroups,
    routes: assembleRoutes(evidence, facts, rules.salesWords),
    jurisdictions,
    places: assemblePlaces(facts.showable),
  };
}

/**
 * Length of statements and sales words in every text of every fact that may be shown.
 * @param {ReturnType<typeof selectFacts>} facts @param {ReturnType<typeof checkRules>} rules
 */
function checkFactTexts(facts, { salesWords, salesWordExceptions }) {
  const unused = new Set(Object.keys(salesWordExceptions));
  for (const { id, file, record } of facts.showable.values()) {
    for (const field of ['statement', 'detail', 'caveat']) {
      if (!record[field]) continue;
      const excused = unused.delete(`${id}.${field}`);
      if (excused && !findSalesWord(record[field], salesWords)) {
        throw new EvidenceError('rules.json', `${id}.${field}`, 'salesWordExceptions', 'is not needed any more');
      }
      checkText(
        record[field],
        { file, id: record.id, field },
        excused ? [] : salesWords,
        field === 'statement' ? MAX_STATEMENT_WORDS : undefined,
      );
    }
  }
  for (const place of unused) throw new EvidenceError('rules.json', place, 'salesWordExceptions', 'there is no such text');
}

/** @param {ReturnType<typeof assemble>} content @returns {Map<string, string>} path → code */
export function toModules(content) {
  const showable = [...content.facts.showable.values()];
  const topics = [...new Set(showable.map(({ topic }) => topic))].sort();
  const fileNames = ['biology', 'treatments', 'routes'];
  const sourceNumbers = new Map(
    [...new Set(showable.flatMap(({ sources }) => sources))].map((source, index) => [source, index + 1]),
  );
  return new Map([
    ...fileNames.map(
      (name) =>
        /** @type {const} */ ([
          `references/${name}.ts`,
          referencesModule(
            showable.filter((fact) => fact.fileName === name),
            sourceNumbers,
          ),
        ]),
    ),
    ...topics.map(
      (topic) => /** @type {const} */ ([`facts/${topic}.ts`, factsModule(showable.filter((fact) => fact.topic === topic))]),
    ),
    ['loaders.ts', loadersModule(topics)],
    ['review.ts', reviewModule(content.rules)],
    ['claims.ts', dataModule({ claims: { type: 'Claim', items: content.claims } })],
    ['claim-list.ts', dataModule({ claims: { type: 'ClaimBrief', items: content.claims.map(toBrief) } })],
    [
      'claim-facts.ts',
      dataModule({
        claimFacts: { type: 'ClaimFacts', items: content.claims.map((claim) => ({ id: claim.id, facts: claim.answer.facts })) },
      }),
    ],
    [
      'comparison.ts',
      dataModule({
        comparisonRows: { type: 'ComparisonRow', items: content.comparisonRows.map(({ leads: _, ...row }) => row) },
        neitherLeads: { type: 'Sentence', items: [content.neither.lead] },
        neitherTopics: { type: 'NeitherTopic', items: content.neither.topics },
      }),
    ],
    [
      'comparison-list.ts',
      dataModule({
        comparisonList: { type: 'ComparisonBrief', items: content.comparisonRows.map(briefRow) },
        neitherLeadList: { type: 'BriefSentence', items: [briefSentence(content.neither.lead)] },
        neitherList: { type: 'NeitherBrief', items: content.neither.topics.map(briefTopic) },
      }),
    ],
    [
      'routes.ts',
      dataModule({
        routeGroups: { type: 'RouteGroup', items: content.routeGroups },
        routes: { type: 'Route', items: content.routes },
      }),
    ],
    // What the route explorer opens with, and what loads when a reader asks for more.
    ...[true, false].map(
      (first) =>
        /** @type {const} */ ([
          `route-list-${first ? 'first' : 'rest'}.ts`,
          dataModule({
            ...(first ? { routeGroups: { type: 'RouteGroup', items: content.routeGroups } } : {}),
            routeList: {
              type: 'RouteBrief',
              items: content.routes.filter(({ id }) => FIRST_ROUTES.includes(id) === first).map(briefRoute),
            },
            placeList: {
              type: 'PlaceBrief',
              items: content.places.filter(({ id }) => FIRST_PLACES.includes(id) === first).map(briefPlace),
            },
            jurisdictionList: {
              type: 'JurisdictionBrief',
              items: content.jurisdictions.filter(({ id }) => FIRST_REGIONS.includes(id) === first).map(briefJurisdiction),
            },
          }),
        ]),
    ),
    [
      'place-facts.ts',
      dataModule({ placeFacts: { type: 'PlaceFacts', items: content.places.map(({ id, fact }) => ({ id, facts: [fact] })) } }),
    ],
    ['jurisdictions.ts', dataModule({ jurisdictions: { type: 'Jurisdiction', items: content.jurisdictions } })],
  ]);
}

/**
 * A claim without its facts, which load when a reader opens them.
 *
 * @param {any} claim
 */
function toBrief({ answer, ...claim }) {
  return {
    ...claim,
    answer: answer.text,
    sourceCount: new Set(answer.facts.flatMap((/** @type {any} */ fact) => fact.sources)).size,
  };
}

/** @param {string} [evidenceFolder] @param {string} [outFolder] @returns {string[]} the paths that changed */
export function generate(evidenceFolder = here('../evidence'), outFolder = here('../src/generated')) {
  return writeModules(outFolder, toModules(assemble(evidenceFolder)));
}

if (argv[1] === fileURLToPath(import.meta.url)) {
  try {
    const changed = generate();
    stdout.write(changed.length > 0 ? `content: ${changed.length} generated files changed\n` : 'content: up to date\n');
  } catch (error) {
    if (!(error instanceof EvidenceError)) throw error;
    stderr.write(`content: ${error.message}\n`);
    exit(1);
  }
}
