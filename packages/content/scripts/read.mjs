/** Reads the evidence files and checks the shape of every record before anything else looks at them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { EvidenceError } from './errors.mjs';

/** Short names of the three fact files, in the order in which their records win a tie. */
export const FACT_FILES = /** @type {const} */ ({
  biology: 'biology.json',
  treatments: 'treatments.json',
  routes: 'routes-and-regulation.json',
});

export const KINDS = [
  'animal',
  'case-series',
  'cohort',
  'consensus',
  'database',
  'expert-opinion',
  'guideline',
  'human-trial',
  'in-vitro',
  'law',
  'news',
  'position-statement',
  'rct',
  'regulator',
  'review',
  'systematic-review',
  'textbook',
  'trial-registry',
];
export const VERDICTS = ['supported', 'partly-supported', 'contested', 'unsupported', 'outdated'];
export const CLAIM_GROUPS = [
  'what-they-are',
  'context',
  'functions',
  'aesthetic-use',
  'medical-use',
  'advantages',
  'prp',
  'wound',
  'hair',
  'routes',
  'challenges',
  'regulation',
  'outlook',
];

/** How much was read, as the files write it, and as we show it. Sources that were not found have no place here. */
export const DEPTHS = { 'summary page': 'summary-page', abstract: 'abstract', 'full text': 'full-text' };
const NOT_FOUND = ['not found', 'not found in store'];
const SOURCE_FIELDS = ['authors', 'title', 'venue', 'year', 'doi', 'url', 'titleEn'];

/** @param {string} folder @param {string} file */
function readJson(folder, file) {
  let text;
  try {
    text = readFileSync(join(folder, file), 'utf8');
  } catch {
    throw new EvidenceError(file, '-', '-', 'the file is missing');
  }
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new EvidenceError(file, '-', '-', `not valid JSON (${/** @type {Error} */ (error).message})`);
  }
}

/**
 * Checks one record field by field.
 * @param {string} file @param {string} id @param {Record<string, unknown>} record
 */
export function fieldsOf(file, id, record) {
  const fail = (/** @type {string} */ field, /** @type {string} */ problem) => {
    throw new EvidenceError(file, id, field, problem);
  };
  return {
    text(/** @type {string} */ field) {
      const value = record[field];
      if (typeof value !== 'string' || value.trim() === '') fail(field, 'has to be a text that is not empty');
      return /** @type {string} */ (value);
    },
    optionalText(/** @type {string} */ field) {
      return record[field] === null || record[field] === undefined ? undefined : this.text(field);
    },
    oneOf(/** @type {string} */ field, /** @type {readonly string[]} */ allowed) {
      const value = this.text(field);
      if (!allowed.includes(value)) fail(field, `"${value}" is not one of ${allowed.join(', ')}`);
      return value;
    },
    texts(/** @type {string} */ field) {
      const value = record[field];
      if (!Array.isArray(value) || value.some((item) => typeof item !== 'string' || item === ''))
        fail(field, 'has to be a list of texts');
      const list = /** @type {string[]} */ (value);
      const twice = list.find((item, index) => list.indexOf(item) !== index);
      if (twice) fail(field, `names "${twice}" twice`);
      return list;
    },
    isoDate(/** @type {string} */ field) {
      const value = this.text(field);
      if (!/^\d{4}-\d{2}-\d{2}$/.test(value) || Number.isNaN(Date.parse(value)))
        fail(field, `"${value}" is not a date (YYYY-MM-DD)`);
      return value;
    },
    fail,
  };
}

/**
 * @template {{ id: string }} T
 * @param {string} file @param {unknown} list @param {string} field
 * @returns {T[]}
 */
function records(file, list, field, idField = 'id') {
  if (!Array.isArray(list)) throw new EvidenceError(file, '-', field, 'has to be a list');
  const seen = new Set();
  list.forEach((record, index) => {
    const id = record?.[idField];
    if (typeof id !== 'string' || id === '') throw new EvidenceError(file, `${field}[${index}]`, idField, 'is missing');
    if (seen.has(id)) throw new EvidenceError(file, id, idField, `is used twice in ${field}`);
    seen.add(id);
  });
  return list;
}

/** @param {string} file @param {Record<string, any>} source */
function checkSource(file, source) {
  const check = fieldsOf(file, source.id, source);
  check.oneOf('kind', KINDS);
  check.oneOf('checked', [...Object.keys(DEPTHS), ...NOT_FOUND]);
  check.isoDate('checkedOn');
  check.oneOf('metadata', ['verified', 'partial']);
  // What was never found is never shown, so its empty fields do no harm.
  if (NOT_FOUND.includes(source.checked)) return;
  for (const field of ['authors', 'title', 'titleEn', 'venue', 'doi', 'url', 'description']) check.optionalText(field);
  if (source.year !== null && source.year !== undefined && !Number.isInteger(source.year))
    check.fail('year', 'has to be a whole number or null');
  if (source.url && !/^https?:\/\/\S+$/.test(source.url)) check.fail('url', `"${source.url}" is not a web address`);
  if (source.doi && !/^10\.\d{4,}\/\S+$/.test(source.doi)) check.fail('doi', `"${source.doi}" is not a DOI`);
  if (source.unverifiedFields !== undefined) {
    for (const field of check.texts('unverifiedFields')) {
      if (!SOURCE_FIELDS.includes(field)) check.fail('unverifiedFields', `"${field}" is not a field of a source`);
    }
  }
}

/** @param {string} file @param {Record<string, any>} fact @param {Set<string>} sourceIds */
function checkFact(file, fact, sourceIds) {
  const check = fieldsOf(file, fact.id, fact);
  check.text('topic');
  check.text('statement');
  check.optionalText('detail');
  check.optionalText('caveat');
  check.optionalText('where');
  check.oneOf('verdict', VERDICTS);
  check.oneOf('evidence', KINDS);
  if (fact.basis !== undefined) check.oneOf('basis', ['source', 'inference']);
  for (const id of check.texts('sources')) {
    if (!sourceIds.has(id)) check.fail('sources', `there is no source "${id}" in this file`);
  }
  if (fact.value !== null && fact.value !== undefined) {
    const quantity = fieldsOf(file, fact.id, { 'value.unit': fact.value.unit });
    quantity.text('value.unit');
    for (const key of ['low', 'high', 'typical']) {
      const number = fact.value[key];
      if (number !== null && number !== undefined && !Number.isFinite(number))
        check.fail(`value.${key}`, 'has to be a number or null');
    }
  }
}

/**
 * @param {string} folder - where the evidence files lie
 * @returns everything as it stands in the files, shapes checked, references not yet resolved
 */
export function readEvidence(folder) {
  const files = Object.entries(FACT_FILES).map(([name, file]) => {
    const json = readJson(folder, file);
    const sources = records(file, json.sources, 'sources');
    const facts = records(file, json.facts, 'facts');
    sources.forEach((source) => checkSource(file, source));
    const sourceIds = new Set(sources.map((source) => source.id));
    facts.forEach((fact) => checkFact(file, fact, sourceIds));
    return { name, file, json, sources, facts };
  });
  const treatments = files[1].json;
  const routes = files[2].json;
  return {
    files,
    articleClaims: records('article-claims.json', readJson(folder, 'article-claims.json').claims, 'claims'),
    verdicts: records('claim-verdicts.json', readJson(folder, 'claim-verdicts.json').claims, 'claims', 'claim'),
    comparison: records(FACT_FILES.treatments, treatments.comparison, 'comparison'),
    routeGroups: records(FACT_FILES.routes, routes.routeGroups, 'routeGroups'),
    routes: records(FACT_FILES.routes, routes.routes, 'routes'),
    jurisdictions: records(FACT_FILES.routes, routes.jurisdictions, 'jurisdictions'),
    rules: readJson(folder, 'rules.json'),
    afterHold: readJson(folder, 'after-hold.json'),
    lay: readJson(folder, 'lay.json'),
    comparisonSides: readJson(folder, 'comparison-sides.json'),
    comparisonNeither: readJson(folder, 'comparison-neither.json'),
    routeFields: readJson(folder, 'route-fields.json'),
    jurisdictionFields: readJson(folder, 'jurisdiction-fields.json'),
  };
}
