/** The ten routes and the jurisdictions. */
import { EvidenceError } from './errors.mjs';
import { fieldsOf } from './read.mjs';
import { resolveFacts, sentence } from './facts.mjs';
import { checkText } from './rules.mjs';

const FILE = 'routes-and-regulation.json';
export const ROUTE_IDS = [
  'intravenous',
  'intramuscular',
  'direct-injection',
  'nebulised',
  'nasal',
  'eye-drops',
  'micro-needling',
  'fractional-laser',
  'thermo-mechanical',
  'topical-home',
];
export const ROUTE_GROUP_IDS = ['blood', 'injection', 'lining', 'skin-procedure', 'home'];
export const REGION_IDS = [
  'us',
  'eu',
  'uk',
  'canada',
  'australia',
  'japan',
  'south-korea',
  'south-africa',
  'brazil',
  'india',
  'taiwan',
];
const ROUTE_FIELDS = /** @type {const} */ (['barrier', 'setting', 'exosomes', 'prp', 'regulatory']);

const qualify = (/** @type {string} */ id) => (id.includes(':') ? id : `routes:${id}`);

/** @param {any[]} list @param {string[]} expected @param {string} field */
function sameIds(list, expected, field) {
  const ids = list.map(({ id }) => id);
  for (const id of ids) if (!expected.includes(id)) throw new EvidenceError(FILE, id, field, 'is not a known id');
  for (const id of expected) if (!ids.includes(id)) throw new EvidenceError(FILE, id, field, 'is missing');
}

/**
 * Checks one record of a mapping file: only facts of the record, and every fact of the record has a place.
 * @param {string} file @param {any} record @param {any} mapping @param {readonly string[]} fields @param {string[]} [usedElsewhere]
 */
function checkMapping(file, record, mapping, fields, usedElsewhere = []) {
  if (!mapping) throw new EvidenceError(file, record.id, 'id', 'is missing');
  const check = fieldsOf(file, record.id, mapping);
  const used = [...usedElsewhere];
  for (const field of [...fields, 'general']) {
    if (field === 'general' && mapping.general === undefined) continue;
    for (const fact of check.texts(field)) {
      if (!record.facts.includes(fact)) check.fail(field, `"${fact}" is not among the facts of this record`);
      used.push(fact);
    }
  }
  for (const fact of record.facts) if (!used.includes(fact)) check.fail('general', `"${fact}" has no place`);
}

/** @param {any} evidence @param {Parameters<typeof resolveFacts>[0]} facts @param {readonly string[]} salesWords */
export function assembleRoutes(evidence, facts, salesWords) {
  sameIds(evidence.routeGroups, ROUTE_GROUP_IDS, 'routeGroups');
  sameIds(evidence.routes, ROUTE_IDS, 'routes');
  return evidence.routes.map((/** @type {any} */ route) => {
    const { id } = route;
    const check = fieldsOf(FILE, id, route);
    const references = (/** @type {string[]} */ ids, /** @type {string} */ field) =>
      resolveFacts(facts, ids.map(qualify), { file: FILE, id, field });
    const all = references(check.texts('facts'), 'facts');
    const mapping = evidence.routeFields[id];
    const elsewhere = [
      ...(route.deviceReach?.facts ?? []),
      ...route.risks.flatMap((/** @type {any} */ risk) => risk.facts ?? []),
    ];
    for (const fact of elsewhere)
      if (!route.facts.includes(fact)) check.fail('risks', `"${fact}" is not among the facts of this route`);
    checkMapping('route-fields.json', route, mapping, ROUTE_FIELDS, elsewhere);
    /** @param {typeof ROUTE_FIELDS[number]} field */
    const fieldSentence = (field) => {
      const text = check.text(field);
      checkText(text, { file: FILE, id, field }, salesWords);
      // Without a fact, a field says what we did not find or offers caution: general, and shown without a citation.
      const basis = route[`${field}Basis`] === 'inference' || mapping[field].length === 0 ? 'inference' : 'source';
      if (basis === 'inference' && mapping[field].length > 0)
        throw new EvidenceError('route-fields.json', id, field, 'is an inference and cannot carry facts');
      return sentence(text, references(mapping[field], field), { file: 'route-fields.json', id, field }, basis);
    };
    return {
      id,
      group: check.oneOf('group', ROUTE_GROUP_IDS),
      label: check.text('label'),
      target: check.text('target'),
      ...(route.deviceReach ? { deviceReach: deviceReach(route, references) } : {}),
      ...Object.fromEntries(ROUTE_FIELDS.map((field) => [field, fieldSentence(field)])),
      risks: route.risks.map((/** @type {any} */ risk, /** @type {number} */ index) => {
        const field = `risks[${index}]`;
        const basis = fieldsOf(FILE, id, risk).oneOf('basis', ['source', 'inference']);
        checkText(risk.text, { file: FILE, id, field }, salesWords);
        const { text, facts: cited } = sentence(
          risk.text,
          references(risk.facts ?? [], field),
          { file: FILE, id, field },
          /** @type {any} */ (basis),
        );
        return { text, basis, facts: cited };
      }),
      facts: all,
    };
  });
}

/** @param {any} route @param {(ids: string[], field: string) => any[]} references */
function deviceReach({ id, deviceReach: reach }, references) {
  const fail = (/** @type {string} */ field, /** @type {string} */ problem) => {
    throw new EvidenceError(FILE, id, `deviceReach.${field}`, problem);
  };
  if (reach.unit !== 'um') fail('unit', `"${reach.unit}" is not um`);
  if (!Number.isFinite(reach.high) || reach.high <= 0) fail('high', 'has to be a number above 0');
  if (reach.low !== null && !(reach.low >= 0 && reach.low < reach.high)) fail('low', 'has to be null or a number below high');
  const cited = sentence(reach.measure, references(reach.facts, 'deviceReach.facts'), {
    file: FILE,
    id,
    field: 'deviceReach.facts',
  }).facts;
  return {
    measure: reach.measure,
    ...(reach.low === null ? {} : { lowUm: reach.low }),
    highUm: reach.high,
    ...(reach.note ? { note: reach.note } : {}),
    facts: cited,
  };
}

/** @param {any} evidence @param {Parameters<typeof resolveFacts>[0]} facts @param {readonly string[]} salesWords */
export function assembleJurisdictions(evidence, facts, salesWords) {
  sameIds(evidence.jurisdictions, REGION_IDS, 'jurisdictions');
  return evidence.jurisdictions.map((/** @type {any} */ region) => {
    const { id } = region;
    const check = fieldsOf(FILE, id, region);
    const mapping = evidence.jurisdictionFields[id];
    checkMapping('jurisdiction-fields.json', region, mapping, ['exosomes', 'prp']);
    const references = (/** @type {string[]} */ ids, /** @type {string} */ field) =>
      resolveFacts(facts, ids.map(qualify), { file: FILE, id, field });
    /** @param {'exosomes' | 'prp'} field */
    const fieldSentence = (field) => {
      checkText(check.text(field), { file: FILE, id, field }, salesWords);
      return sentence(
        region[field],
        references(mapping[field], field),
        { file: 'jurisdiction-fields.json', id, field },
        mapping[field].length === 0 ? 'inference' : 'source',
      );
    };
    if (!/^\d{4}(-\d{2}(-\d{2})?)?$/.test(check.text('asOf'))) check.fail('asOf', 'has to be a year, a month or a date');
    return {
      id,
      label: check.text('label'),
      authority: check.text('authority'),
      exosomes: fieldSentence('exosomes'),
      prp: fieldSentence('prp'),
      asOf: region.asOf,
      facts: references(check.texts('facts'), 'facts'),
    };
  });
}
