/** The promises, each from the promise.json in its folder of `tests`. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** The order in which they are told; a folder that is not named here comes after these. */
const ORDER = [
  'three-engines',
  'policy-and-privacy',
  'hostile-hosts',
  'bad-input',
  'accessibility',
  'languages',
  'endurance',
  'looks',
  'packaging',
  'content',
];

/**
 * @typedef {object} PromiseKept
 * @property {string} folder - from the root, for example `tests/looks`
 * @property {string} title
 * @property {string} sentence - what is promised
 * @property {string} proof - how it is proven
 * @property {string[]} not - what that does not prove
 * @property {string[]} folders - where its tests are
 * @property {string[]} counts - other tests that prove it: paths, with `*` and `**`
 */

/** @returns {PromiseKept[]} */
export function promises() {
  const place = (name) => (ORDER.includes(name) ? ORDER.indexOf(name) : ORDER.length);
  return readdirSync(join(root, 'tests'))
    .filter((name) => existsSync(join(root, 'tests', name, 'promise.json')))
    .sort((one, other) => place(one) - place(other) || one.localeCompare(other))
    .map((name) => {
      const folder = `tests/${name}`;
      const told = JSON.parse(readFileSync(join(root, folder, 'promise.json'), 'utf8'));
      return { folder, folders: [folder], counts: [], ...told, not: [told.not ?? []].flat() };
    });
}

/** Whether a test file (from the root) proves a promise. */
export function proves({ folders, counts }, file) {
  if (folders.some((folder) => file.startsWith(`${folder}/`))) return true;
  return counts.some((pattern) => {
    const parts = pattern.split(/(\*\*|\*)/).map((part) => {
      if (part === '**') return '.*';
      return part === '*' ? '[^/]*' : part.replace(/[.+?^${}()|[\]\\]/g, '\\$&');
    });
    return new RegExp(`^${parts.join('')}$`).test(file);
  });
}
