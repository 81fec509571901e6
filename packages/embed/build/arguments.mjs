/** What `npm run build:embed -- …` understands. */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';

/** Where the pages are meant to lie when nothing is said: a server on this machine, for trying them. */
export const DEFAULT_BASE = 'http://localhost:8080/';

export const USAGE = `Usage: npm run build:embed -- [options]

  --base <address>   where the folder will lie, for example https://widgets.example.org/ or https://example.org/teaching/
                     (https, or http on this machine). oEmbed files need it: WordPress turns only these addresses into frames.
                     Default: ${DEFAULT_BASE}
  --out <folder>     where to write (default: packages/embed/dist). Only a folder that is empty or that this command wrote
  --test-languages   also makes pages in the two made-up languages en-XA and ar-XB, for looking and testing
  --help             this text
`;

/** Said to the person at the keyboard; nothing was written. */
export class UsageError extends Error {}

/**
 * @param {string[]} given - command line without `node` and the script
 * @param {string} usualOut
 * @returns {{ base: string, isBaseGiven: boolean, out: string, testLanguages: boolean, help: boolean }}
 * @throws {UsageError}
 */
export function readArguments(given, usualOut) {
  const options = {
    base: { type: 'string' },
    out: { type: 'string' },
    'test-languages': { type: 'boolean' },
    help: { type: 'boolean', short: 'h' },
  };
  let values;
  try {
    ({ values } = parseArgs({ args: given, options, strict: true, allowPositionals: false }));
  } catch (error) {
    throw new UsageError(error.message);
  }
  const out = values.out === undefined ? usualOut : values.out.trim();
  if (out === '') throw new UsageError('--out needs the name of a folder.');
  return {
    base: readBase(values.base ?? DEFAULT_BASE),
    isBaseGiven: values.base !== undefined,
    out: resolve(out),
    testLanguages: values['test-languages'] ?? false,
    help: values.help ?? false,
  };
}

const LOCAL = /^(?:localhost|127(?:\.\d+){3}|\[::1\]|[^.]+\.localhost)$/;

/** An absolute address that ends in a slash. */
export function readBase(text) {
  const wanted = 'an address such as https://widgets.example.org/';
  let url;
  try {
    url = new URL(text);
  } catch {
    throw new UsageError(`--base “${text}” is no address. It has to be ${wanted}`);
  }
  const isLocal = LOCAL.test(url.hostname);
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && isLocal)) {
    throw new UsageError(`--base “${text}” does not begin with https://. Pages on https may not show frames from anywhere else.`);
  }
  if (url.username || url.password) throw new UsageError('--base has a name or password in it, which every reader would see.');
  if (url.search || url.hash) throw new UsageError(`--base “${text}” has a ? or # in it. It has to be ${wanted}`);
  if (!url.pathname.endsWith('/')) url.pathname += '/';
  if (/[^\w./~-]/.test(url.pathname)) {
    throw new UsageError(`--base “${text}” has a folder name with other signs than letters, digits, “-”, “_”, “.” and “~”.`);
  }
  return url.href;
}
