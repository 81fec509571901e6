/**
 * One record per paper. The same work appears in several files, at times under several ids: records that share an id, a DOI
 * or an address become one, which keeps every field that at least one of them verified.
 */
import { EvidenceError } from './errors.mjs';
import { DEPTHS } from './read.mjs';

const FIELDS = /** @type {const} */ (['authors', 'title', 'titleEn', 'venue', 'year', 'doi', 'url']);
const DEPTH_ORDER = ['summary-page', 'abstract', 'full-text'];

/** @param {string} url - without scheme, `www.`, fragment, tracking and closing slash. The query stays: some databases number records there */
export function normaliseUrl(url) {
  const { hostname, pathname, searchParams } = new URL(url);
  for (const key of [...searchParams.keys()]) if (/^utm_/i.test(key)) searchParams.delete(key);
  const query = searchParams.toString();
  return `${hostname.replace(/^www\./, '')}${pathname.replace(/\/+$/, '')}${query ? `?${query}` : ''}`.toLowerCase();
}

/** @param {string} doi */
const normaliseDoi = (doi) => decodeURIComponent(doi).toLowerCase().replace(/\/+$/, '');

/** @param {any} source @returns {string[]} everything that may show two records to be the same work */
function identities(source) {
  const keys = [`id:${source.id}`];
  if (source.doi) keys.push(`doi:${normaliseDoi(source.doi)}`);
  if (source.url) {
    const doi = /^https?:\/\/(?:dx\.)?doi\.org\/(10\..+)$/i.exec(source.url)?.[1];
    keys.push(doi ? `doi:${normaliseDoi(doi)}` : `url:${normaliseUrl(source.url)}`);
  }
  return keys;
}

/** @param {string} title */
const words = (title) => new Set(title.toLowerCase().match(/[\p{L}\p{N}]{4,}/gu) ?? []);

/** @param {string} a @param {string} b @returns share of the shorter title's words that the other one has too, 0 to 1 */
function titleOverlap(a, b) {
  const [few, many] = [words(a), words(b)].sort((x, y) => x.size - y.size);
  return few.size === 0 ? 1 : [...few].filter((word) => many.has(word)).length / few.size;
}

/** @param {any} record @param {string} field */
const isVerified = (record, field) =>
  record[field] !== null && record[field] !== undefined && !(record.unverifiedFields ?? []).includes(field);

/** @param {any[]} group @param {string} field */
function bestValue(group, field) {
  const values = group.filter((record) => isVerified(record, field)).map((record) => record[field]);
  if (field === 'authors') return values.find((value) => !/et al\.?$/i.test(value)) ?? values[0];
  if (field === 'url') return values.find((value) => /^https:\/\/doi\.org\//i.test(value)) ?? values[0];
  return values[0];
}

/** @param {any[]} group - records of one work @returns one source, with only what was verified */
function mergeGroup(group) {
  // The record with the most verified fields leads; between equals the first file does.
  const ranked = group
    .map((record, order) => ({ record, order, verified: FIELDS.filter((field) => isVerified(record, field)).length }))
    .sort((a, b) => b.verified - a.verified || a.order - b.order)
    .map(({ record }) => record);
  const doubtful = new Set(group.flatMap((record) => record.unverifiedFields ?? []));
  /** @type {Record<string, unknown>} */
  const source = { id: group[0].id, kind: ranked[0].kind };
  for (const field of FIELDS) {
    const value = bestValue(ranked, field);
    if (value !== undefined) source[field] = value;
  }
  if (source.title === undefined) {
    delete source.titleEn;
    const description = ranked.map((record) => record.description).find(Boolean);
    if (description) source.description = description;
  }
  const depths = group.map((record) => DEPTHS[/** @type {keyof typeof DEPTHS} */ (record.checked)]).filter(Boolean);
  source.checked = depths.sort((a, b) => DEPTH_ORDER.indexOf(b) - DEPTH_ORDER.indexOf(a))[0];
  source.checkedOn = group
    .map((record) => record.checkedOn)
    .sort()
    .at(-1);
  source.metadata =
    [...doubtful].some((field) => source[field] === undefined) ||
    group.every((record) => record.metadata === 'partial' && !record.unverifiedFields)
      ? 'partial'
      : 'verified';
  return source;
}

/**
 * @param {{ name: string, file: string, sources: any[] }[]} files
 * @param {{ holdList: string[], sourceAliases: Record<string, string>, sourceKinds: Record<string, string> }} rules
 * @returns {Map<string, any>} `<file name>:<source id>` → the merged source, or `null` when it may not be shown
 */
export function mergeSources(files, rules) {
  /** @type {Map<string, any[]>} */
  const groupOf = new Map();
  const keyed = files.flatMap(({ name, file, sources }) =>
    sources.map((record) => ({ key: `${name}:${record.id}`, file, record })),
  );
  for (const entry of keyed) {
    const known = [
      ...new Set(
        identities({ ...entry.record, id: rules.sourceAliases[entry.record.id] ?? entry.record.id }).concat(
          `id:${entry.record.id}`,
        ),
      ),
    ];
    const groups = [...new Set(known.map((key) => groupOf.get(key)).filter(Boolean))];
    const group = /** @type {any[]} */ (groups.flat());
    group.push({ ...entry, known });
    for (const member of group) for (const key of member.known) groupOf.set(key, group);
  }
  const merged = new Map();
  for (const group of new Set(groupOf.values())) {
    const titled = group.filter((entry) => isVerified(entry.record, 'title'));
    for (const { file, record } of titled.slice(1)) {
      if (titleOverlap(titled[0].record.title, record.title) < 0.6) {
        throw new EvidenceError(
          file,
          record.id,
          'title',
          `shares an id, DOI or address with "${titled[0].record.id}", but the titles differ`,
        );
      }
    }
    const kinds = new Set(group.map(({ record }) => record.kind));
    const decidedKind = group.map(({ record }) => rules.sourceKinds[record.id]).find(Boolean);
    if (kinds.size > 1 && !decidedKind) {
      throw new EvidenceError(
        group[1].file,
        group[1].record.id,
        'kind',
        `the files call one work ${[...kinds].join(' and ')}; decide in rules.json, sourceKinds`,
      );
    }
    const held = group.some(({ record }) => rules.holdList.includes(record.id));
    const found = group.map((entry) => entry.record).filter((record) => record.checked in DEPTHS);
    const source = held || found.length === 0 ? null : mergeGroup(found);
    if (source) source.id = rules.sourceAliases[source.id] ?? source.id;
    if (source && decidedKind) source.kind = decidedKind;
    // Nothing is left that a reader could look up.
    const showable = source && (source.title || source.description || source.url) ? source : null;
    for (const { key } of group) merged.set(key, showable);
  }
  refuseTwins([...new Set(merged.values())].filter(Boolean), files);
  return merged;
}

/**
 * Two records with one title are most likely one work that the ids, DOIs and addresses do not give away.
 * @param {any[]} sources @param {{ file: string, sources: any[] }[]} files
 */
function refuseTwins(sources, files) {
  const titles = new Map();
  for (const source of sources) {
    const title = source.title
      ?.toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
    if (!title) continue;
    const twin = titles.get(title);
    if (twin) {
      const file = files.findLast((entry) => entry.sources.some(({ id }) => id === source.id))?.file ?? '-';
      throw new EvidenceError(
        file,
        source.id,
        'title',
        `has the title of "${twin}"; name them as one in rules.json, sourceAliases`,
      );
    }
    titles.set(title, source.id);
  }
}
