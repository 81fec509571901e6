/** For tests: a copy of the evidence in a temporary folder, and a short way to break one thing in it. */
import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const EVIDENCE = fileURLToPath(new URL('../evidence', import.meta.url));

/** @returns {string} the folder of a fresh copy */
export function copyEvidence() {
  const folder = mkdtempSync(join(tmpdir(), 'evidence-'));
  cpSync(EVIDENCE, folder, { recursive: true });
  return folder;
}

/**
 * Steps into data by keys, by places in a list, or by the ids of its records: `facts size-range value low`. The last step may be
 * `+`, which adds to a list.
 * @param {string} folder @param {string} file @param {string} path @param {unknown} value - `undefined` removes what is there
 */
export function change(folder, file, path, value) {
  const json = JSON.parse(readFileSync(join(folder, file), 'utf8'));
  const steps = path.split(' ');
  const last = /** @type {string} */ (steps.pop());
  const holder = steps.reduce((data, step) => data[keyOf(data, step)], json);
  const key = keyOf(holder, last);
  if (last === '+') holder.push(typeof value === 'function' ? value(holder) : value);
  else if (value === undefined && Array.isArray(holder)) holder.splice(Number(key), 1);
  else holder[key] = value;
  writeFileSync(join(folder, file), JSON.stringify(json));
}

/** @param {any} data @param {string} step @returns {string | number} */
function keyOf(data, step) {
  if (!Array.isArray(data)) return step;
  const index = data.findIndex((record) => (record.id ?? record.claim) === step);
  return index >= 0 ? index : step;
}
