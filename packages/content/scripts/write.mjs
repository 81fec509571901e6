/** Writes the generated modules. A file is touched only when its bytes change, so that running dev servers stay calm. */
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const BANNER = '// Generated from packages/content/evidence by packages/content/scripts/generate.mjs: do not edit.\n';
const IDENTIFIER = /^[A-Za-z_$][\w$]*$/;

/** Code inside data: the name of a constant. */
class Code {
  /** @param {string} text */
  constructor(text) {
    this.text = text;
  }
}

/** @param {unknown} value @returns {string} TypeScript */
function toCode(value) {
  if (value instanceof Code) return value.text;
  if (Array.isArray(value)) return `[${value.map(toCode).join(', ')}]`;
  if (value !== null && typeof value === 'object') {
    const entries = Object.entries(value).filter(([, item]) => item !== undefined);
    return `{ ${entries.map(([key, item]) => `${IDENTIFIER.test(key) ? key : JSON.stringify(key)}: ${toCode(item)}`).join(', ')} }`;
  }
  return JSON.stringify(value);
}

/** @param {unknown[]} items @returns {string} a list with one item on each line */
const toList = (items) => `[\n${items.map((item) => `  ${toCode(item)},\n`).join('')}]`;

/** @param {any} value @returns {any} the same data, with showable facts replaced by the names of their references */
function withReferences(value) {
  if (Array.isArray(value)) return value.map(withReferences);
  if (value === null || typeof value !== 'object') return value;
  if ('constant' in value) return new Code(`${value.fileName}Facts.${value.constant}`);
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, withReferences(item)]));
}

/** @param {Record<string, { type: string, items: unknown[] }>} lists - constant name → its type and items */
export function dataModule(lists) {
  const body = Object.entries(lists)
    .map(([constant, { type, items }]) => `\nexport const ${constant}: readonly ${type}[] = ${toList(withReferences(items))};\n`)
    .join('');
  const imports = ['biology', 'routes', 'treatments']
    .filter((name) => body.includes(`${name}Facts.`))
    .map((name) => `import * as ${name}Facts from './references/${name}.js';\n`)
    .join('');
  const types = [...new Set(Object.values(lists).map(({ type }) => type))].sort().join(', ');
  return `import type { ${types} } from '../types.js';\n${imports}${body}`;
}

/**
 * @param {import('./facts.mjs').ShowableFact[]} facts - of one file
 * @param {Map<any, number>} sourceNumbers - of every showable source, so that one that several facts share is counted once
 */
export function referencesModule(facts, sourceNumbers) {
  const constants = facts.map(
    ({ constant, id, topic, kind, sources }) =>
      `export const ${constant}: FactReference = ${toCode({ id, topic, kind, sources: sources.map((source) => sourceNumbers.get(source)) })};\n`,
  );
  return `import type { FactReference } from '../../types.js';\n\n${constants.join('')}`;
}

/** @param {import('./facts.mjs').ShowableFact[]} facts - of one topic; each source is written once, above the facts that share it */
export function factsModule(facts) {
  const sources = [...new Set(facts.flatMap((fact) => fact.sources))];
  const names = new Map(sources.map((source, index) => [source, new Code(`source${index + 1}`)]));
  const items = facts.map(({ id, topic, kind, basis, sources: cited, record }) => ({
    id,
    topic,
    statement: record.statement,
    detail: record.detail ?? undefined,
    caveat: record.caveat ?? undefined,
    value: record.value ? withoutNulls(record.value) : undefined,
    kind,
    basis,
    where: cited.length > 0 ? (record.where ?? undefined) : undefined,
    sources: cited.map((source) => names.get(source)),
  }));
  const types = sources.length > 0 ? 'Fact, Source' : 'Fact';
  return `import type { ${types} } from '../../types.js';\n\n${sources
    .map((source) => `const ${names.get(source)?.text}: Source = ${toCode(source)};\n`)
    .join('')}\nexport const facts: readonly Fact[] = ${toList(items)};\n`;
}

/** @param {Record<string, unknown>} record */
const withoutNulls = (record) => Object.fromEntries(Object.entries(record).filter(([, value]) => value !== null));

/** @param {string[]} topics */
export const loadersModule = (topics) =>
  `import type { Fact, FactTopic } from '../types.js';\n\n` +
  `export const loaders: Readonly<Record<FactTopic, () => Promise<{ readonly facts: readonly Fact[] }>>> = {\n` +
  topics.map((topic) => `  '${topic}': () => import('./facts/${topic}.js'),\n`).join('') +
  `};\n`;

/** @param {{ reviewedOn: string, nextDueOn: string }} rules */
export const reviewModule = ({ reviewedOn, nextDueOn }) =>
  `import type { ReviewDates } from '../types.js';\n\nexport const reviewDates: ReviewDates = ${toCode({ reviewedOn, nextDueOn })};\n`;

/**
 * @param {string} folder
 * @param {Map<string, string>} modules - path inside the folder → code
 * @returns {string[]} the paths that were written or removed
 */
export function writeModules(folder, modules) {
  const changed = [];
  for (const [path, code] of modules) {
    const file = join(folder, path);
    const text = BANNER + code;
    if (existsSync(file) && readFileSync(file, 'utf8') === text) continue;
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
    changed.push(path);
  }
  for (const entry of existsSync(folder) ? readdirSync(folder, { recursive: true, withFileTypes: true }) : []) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath ?? entry.path, entry.name).slice(folder.length + 1);
    if (modules.has(path)) continue;
    rmSync(join(folder, path));
    changed.push(path);
  }
  return changed;
}
