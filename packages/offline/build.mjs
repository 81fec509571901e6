/**
 * Makes pages that hold everything they need, and SCORM packages, from the built package. Run by `npm run build:offline`, which builds
 * that first; docs/doors/offline.md and docs/doors/lms.md are for the people who use them.
 *
 *   dist/<widget>.<lang>.html               one file, opens from disk without a network
 *   dist/<widget>.<lang>.scorm12.zip        for learning platforms
 *   dist/<widget>.<lang>.scorm2004.zip
 *   dist/lecture.<lang>.…                   the sample lecture, likewise
 */
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ArgumentError, helpText, LECTURE, readArguments } from './src/arguments.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const root = dirname(dirname(here));

/** A file is there whole or not at all. */
function write(folder, name, content) {
  const path = join(folder, name);
  const unfinished = join(folder, `.${name}.unfinished`);
  writeFileSync(unfinished, content);
  renameSync(unfinished, path);
  const kilobytes = Math.round(Buffer.byteLength(content) / 1000);
  console.log(`${relative(process.cwd(), path)}  ${kilobytes} kB`);
}

async function main() {
  if (!existsSync(join(root, 'packages/elements/dist/sri.json'))) {
    console.error('packages/elements/dist is missing or half built: run `npm run build:offline`, which builds it first.');
    return 1;
  }
  const { widgetList, languages } = await import('../../scripts/widget-list.mjs');
  const { makeLecture, makeWidget } = await import('./src/make.mjs');
  const widgets = widgetList();
  const wanted = readArguments(process.argv.slice(2), { widgets, languages });
  if (wanted.help) {
    console.log(helpText(widgets, languages));
    return 0;
  }
  const out = wanted.out === undefined ? join(here, 'dist') : resolve(wanted.out);
  const isWhole = wanted.out === undefined && process.argv.length === 2;
  // Nothing of an earlier build stays beside a whole new one.
  if (isWhole) rmSync(out, { recursive: true, force: true });

  // Everything is made before the first file is written: a setting that is not understood leaves no half set behind.
  const made = [];
  for (const name of wanted.names) {
    const widget = widgets.find((each) => each.name === name);
    made.push(...(name === LECTURE || !widget ? await makeLecture(wanted) : await makeWidget(widget, wanted)));
  }
  mkdirSync(out, { recursive: true });
  for (const { file, content } of made) write(out, file, content);
  return 0;
}

try {
  process.exitCode = await main();
} catch (error) {
  if (!(error instanceof ArgumentError)) throw error;
  console.error(`${error.message}\nSee \`npm run build:offline -- --help\`.`);
  process.exitCode = 2;
}
