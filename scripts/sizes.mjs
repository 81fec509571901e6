/** What a page downloads for each widget, measured on the built package as a user's bundler would take it. */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { build } from 'vite';

/**
 * @typedef {object} Chunk - what of rolldown's chunks is used here
 * @property {string} fileName
 * @property {string} name
 * @property {string} code
 * @property {string[]} imports
 * @property {Record<string, { renderedLength: number }>} modules
 */

export const root = dirname(dirname(fileURLToPath(import.meta.url)));
const cache = join(root, 'node_modules/.cache/exosome-widgets/entries');
export const dist = join(root, 'packages/elements/dist');
const source = join(root, 'packages/elements/src/widgets');
/** Names of the widgets: the folders that register a tag. */
export const widgets = readdirSync(source)
  .filter((name) => existsSync(join(source, name, `${name}.define.ts`)))
  .sort();

export function brotli(code) {
  const bytes = Buffer.from(code);
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length };
  return brotliCompressSync(bytes, { params }).length;
}

/**
 * Bundles one entry with everything it imports, Lit included, for a modern browser.
 *
 * @param {string} entry - a file
 * @returns {Promise<{ entry: Chunk, chunks: Chunk[] }>} rolldown's chunks
 */
export async function bundle(entry) {
  const result = await build({
    root,
    configFile: false,
    logLevel: 'error',
    // Said outright, for under a test Vite would take the development form of Lit.
    resolve: { conditions: ['module', 'browser', 'production'] },
    build: {
      write: false,
      target: 'es2022',
      // As a library: a page that loads the chunks by itself needs no preload helper of Vite's.
      lib: { entry, formats: ['es'], fileName: 'main' },
      rolldownOptions: {
        // As Vite bundles an app: what the first file and late ones share stays in the first, which is there anyway.
        preserveEntrySignatures: false,
        output: { minify: true, chunkFileNames: '[name]-[hash].js', comments: { legal: true, annotation: false, jsdoc: false } },
      },
    },
  });
  const chunks = [result].flat().flatMap((each) => each.output.filter((file) => file.type === 'chunk'));
  return { entry: chunks.find((chunk) => chunk.isEntry), chunks };
}

/**
 * The files loaded with an entry before anything is opened: itself and what it imports statically.
 *
 * @param {{ entry: Chunk, chunks: Chunk[] }} bundled
 * @returns {Chunk[]}
 */
export function firstChunks({ entry, chunks }) {
  return withImports([entry], chunks);
}

/** Some files and what they import statically, each once. */
function withImports(from, chunks) {
  const taken = new Set();
  const take = (chunk) => {
    if (!chunk || taken.has(chunk)) return;
    taken.add(chunk);
    for (const name of chunk.imports) take(chunks.find((each) => each.fileName === name));
  };
  from.forEach(take);
  return [...taken];
}

/** Bytes of one widget alone: before the reader opens anything, and what opening details and sources can load. */
export async function widgetSizes(name) {
  // As a page does: import '…/define.js', for what it does and not for what it exports.
  const entry = join(cache, `${name}.js`);
  mkdirSync(cache, { recursive: true });
  writeFileSync(entry, `import ${JSON.stringify(join(dist, `elements/widgets/${name}/${name}.define.js`))};\n`);
  const bundled = await bundle(entry);
  const first = firstChunks(bundled);
  const later = bundled.chunks
    .filter((chunk) => !first.includes(chunk))
    .map((chunk) => ({ name: chunk.name, bytes: brotli(chunk.code) }));
  const sum = (numbers) => numbers.reduce((total, each) => total + each, 0);
  const whole = withImports([bundled.entry, ...bundled.chunks.filter((chunk) => chunk.name === `${name}.later`)], bundled.chunks);
  return {
    name,
    /** The first load and the widget's own late part, `<name>.later`; neither facts nor what all widgets open (sources, print, saving). */
    whole: sum(whole.map((chunk) => brotli(chunk.code))),
    minified: sum(first.map((chunk) => Buffer.byteLength(chunk.code))),
    gzip: sum(first.map((chunk) => gzipSync(chunk.code, { level: 9 }).length)),
    first: sum(first.map((chunk) => brotli(chunk.code))),
    later: sum(later.map((each) => each.bytes)),
    laterLargest: Math.max(0, ...later.map((each) => each.bytes)),
    laterFiles: later.length,
    /** Bytes of minified code by source module, largest first: where a widget's weight comes from. */
    modules: first
      .flatMap((chunk) => Object.entries(chunk.modules))
      .map(([id, module]) => ({
        id: id.replace(`${root}/`, '').replace('packages/elements/dist/', ''),
        bytes: module.renderedLength,
      }))
      .sort((a, b) => b.bytes - a.bytes),
  };
}

export const fileSize = (name) => brotli(readFileSync(join(dist, name)));

/** Rows as text in columns: words to the left, numbers to the right. */
export function table(head, rows) {
  const all = [head, ...rows.map((row) => row.map(String))];
  const widths = head.map((_, column) => Math.max(...all.map((row) => row[column].length)));
  const isNumber = head.map((_, column) => rows.every((row) => /^[-+]?[\d.,–]*( \w+)?$/.test(String(row[column]))));
  return all
    .map((row) =>
      row
        .map((cell, column) => (isNumber[column] ? cell.padStart(widths[column]) : cell.padEnd(widths[column])))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
