/**
 * Breaks each promise once, in a copy, and shows that its tests notice: green before, red after. On demand, because it takes
 * minutes: `npm run mutate`, or `npm run mutate -- prose accessibility` for some (a part of the folder's name or the title).
 *
 * The copy is a clone of the last commit in the system's folder for temporary files, with the installed packages linked in.
 * What came of it is kept in docs/mutations.json and written out in docs/mutations.md; nothing else is changed.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { stripVTControlCharacters } from 'node:util';
import { mutations } from './mutations.mjs';
import { promises } from './promise-list.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const store = join(root, 'docs/mutations.json');
/** Longest run of one set of tests, ms. */
const PATIENCE_MS = 900_000;

const wanted = process.argv.slice(2).map((word) => word.toLowerCase());
const titleOf = (folder) => promises().find((each) => each.folder === folder)?.title ?? folder;
const chosen = mutations.filter(
  ({ promise }) =>
    !wanted.length || wanted.some((word) => promise.includes(word) || titleOf(promise).toLowerCase().includes(word)),
);
if (!chosen.length) {
  console.error(
    `No mutation for ${wanted.join(' ')}. There are: ${[...new Set(mutations.map((each) => each.promise))].join(', ')}`,
  );
  process.exit(1);
}

const git = (...args) => execFileSync('git', args, { cwd: root, encoding: 'utf8' }).trim();
const commit = git('rev-parse', '--short', 'HEAD');
if (git('status', '--porcelain')) console.warn(`Changes that are not committed are left out: the copy is ${commit}.`);

const temporary = mkdtempSync(join(tmpdir(), 'exosome-widgets-mutate-'));
const clone = join(temporary, 'clone');
const elements = join(clone, 'packages/elements');
/** What the build writes, and where its clean copy is kept. */
const built = ['dist', 'THIRD-PARTY-NOTICES.txt'].map((name) => [join(elements, name), join(temporary, name)]);
process.on('exit', () => rmSync(temporary, { recursive: true, force: true }));
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => process.exit(1));

/** The installed packages, as hard links where the system has them; caches stay behind. */
function linkPackages() {
  mkdirSync(join(clone, 'node_modules'));
  for (const name of readdirSync(join(root, 'node_modules'))) {
    if (name.startsWith('.') && name !== '.bin') continue;
    const [from, to] = [join(root, 'node_modules', name), join(clone, 'node_modules', name)];
    if (spawnSync('cp', ['-al', from, to], { stdio: 'ignore' }).status === 0) continue;
    rmSync(to, { recursive: true, force: true });
    cpSync(from, to, { recursive: true, verbatimSymlinks: true });
  }
}

const node = (args, env = {}) =>
  spawnSync(process.execPath, args, {
    cwd: clone,
    env: { ...process.env, STORYBOOK_DISABLE_TELEMETRY: '1', ...env },
    encoding: 'utf8',
    timeout: PATIENCE_MS,
    maxBuffer: 2 ** 28,
  });

function build() {
  const { status, stdout, stderr } = node(['scripts/build.mjs']);
  if (status !== 0) throw new Error(`The build failed:\n${stdout}\n${stderr}`);
}

/** What the tests say: how many passed, and the first that failed. */
function run({ tests, match, browsers }) {
  const report = join(temporary, 'report.json');
  rmSync(report, { force: true });
  const { stdout, stderr } = node(
    [
      'node_modules/vitest/vitest.mjs',
      'run',
      ...tests,
      ...(match ? ['-t', match] : []),
      '--reporter=json',
      `--outputFile.json=${report}`,
    ],
    browsers ? { BROWSERS: browsers } : {},
  );
  if (!existsSync(report)) {
    if (/No test files found/.test(`${stdout}${stderr}`)) return { passed: 0, failed: 0 };
    return { passed: 0, failed: 1, test: 'the run itself', message: firstLine(stderr || stdout) };
  }
  const result = JSON.parse(readFileSync(report, 'utf8'));
  for (const file of result.testResults) {
    const failed = file.assertionResults.find((each) => each.status === 'failed');
    const name = file.name.replace(`${clone}/`, '');
    if (failed)
      return { ...counts(result), test: `${name}: ${failed.fullName}`, message: firstLine(failed.failureMessages.join('\n')) };
    if (file.status === 'failed') return { ...counts(result), failed: 1, test: name, message: firstLine(file.message) };
  }
  return counts(result);
}

const counts = (result) => ({ passed: result.numPassedTests, failed: result.numFailedTests });
const firstLine = (text) =>
  stripVTControlCharacters(text ?? '')
    .split('\n')
    .map((line) => line.trim())
    // Firefox tells where before it tells what; a test out of time tells only where.
    .find((line) => line && !/^\S*@https?:|STACK_TRACE_ERROR|^at /.test(line))
    ?.replaceAll(clone, '')
    .slice(0, 220) ?? '';

/** The text of a file with one place replaced; the place has to be there, once. */
function mutated({ file, find, replace }) {
  const text = readFileSync(join(clone, file), 'utf8');
  const found = text.split(find).length - 1;
  if (found !== 1) throw new Error(`${file} holds this ${found} times, not once; write the mutation anew: ${find}`);
  return text.replace(find, () => replace);
}

function tryOne(mutation, before) {
  const kept = {
    promise: mutation.promise,
    what: mutation.what,
    file: mutation.file,
    commit,
    on: new Date().toISOString().slice(0, 10),
  };
  if (before.failed || !before.passed) {
    const why = before.failed
      ? `not green before: ${before.test}: ${before.message}`
      : `no tests in ${mutation.tests.join(', ')} yet`;
    return { ...kept, outcome: 'not tried', message: why };
  }
  const path = join(clone, mutation.file);
  const original = readFileSync(path, 'utf8');
  try {
    writeFileSync(path, mutated(mutation));
    if (mutation.built) build();
    const after = run(mutation);
    return after.failed
      ? { ...kept, outcome: 'red', before: before.passed, failed: after.failed, test: after.test, message: after.message }
      : { ...kept, outcome: 'still green', before: before.passed };
  } catch (error) {
    return { ...kept, outcome: 'not tried', message: firstLine(String(error)) };
  } finally {
    writeFileSync(path, original);
    if (mutation.built) {
      for (const [place, clean] of built) {
        rmSync(place, { recursive: true, force: true });
        cpSync(clean, place, { recursive: true });
      }
    }
  }
}

const cell = (text) =>
  String(text ?? '')
    .replaceAll('|', '\\|')
    .replaceAll('\n', ' ')
    .replaceAll('<', '&lt;');

function page(results) {
  const rows = results.map((each) =>
    [
      titleOf(each.promise),
      `${each.what} (\`${each.file}\`)`,
      each.outcome === 'red' ? `red: ${each.failed} of ${each.before} that were green` : `**${each.outcome}**`,
      each.test ? `\`${each.test}\`` : '',
      each.message ?? '',
      each.on ? `${each.on}, ${each.commit}` : '',
    ]
      .map(cell)
      .join(' | '),
  );
  return [
    '# Each promise, broken once',
    '',
    'Written by `npm run mutate` from `docs/mutations.json`; do not edit. Every row: something was broken in a copy, the tests of the promise ran, green before and red after.',
    'What is broken, and by which words, stands in [`scripts/mutations.mjs`](../scripts/mutations.mjs).',
    '',
    '| Promise | What was broken | Outcome | First test that noticed | What it said | When, at which commit |',
    '|---|---|---|---|---|---|',
    ...rows.map((row) => `| ${row} |`),
    '',
  ].join('\n');
}

console.log(`copying ${commit} …`);
execFileSync('git', ['clone', '-q', '--shared', root, clone]);
linkPackages();
const generated = node(['packages/content/scripts/generate.mjs']);
if (generated.status !== 0) throw new Error(generated.stderr);
// Always: also tests in the browser may read the manifest.
build();
for (const [place, clean] of built) cpSync(place, clean, { recursive: true });

const isSame = (one, other) => one.promise === other.promise && one.what === other.what;
/** Green before, by set of tests: several mutations share one. */
const before = new Map();
const results = [];
for (const mutation of chosen) {
  const key = `${mutation.tests} ${mutation.match} ${mutation.browsers}`;
  if (!before.has(key)) before.set(key, run(mutation));
  const result = tryOne(mutation, before.get(key));
  results.push(result);
  console.log(
    `${result.outcome === 'red' ? '✓ red' : `✗ ${result.outcome}`}  ${titleOf(mutation.promise)}: ${mutation.what}\n    ${result.test ?? ''} ${result.message ?? ''}`,
  );
  // After each: a run that is cut short keeps what it has seen, and two runs do not take each other's away.
  const known = existsSync(store) ? JSON.parse(readFileSync(store, 'utf8')) : [];
  const all = mutations.map(
    (each) =>
      results.find((one) => isSame(one, each)) ??
      known.find((one) => isSame(one, each)) ?? {
        promise: each.promise,
        what: each.what,
        file: each.file,
        outcome: 'not tried',
        message: 'not yet',
      },
  );
  writeFileSync(`${store}.new`, `${JSON.stringify(all, null, 2)}\n`);
  renameSync(`${store}.new`, store);
  writeFileSync(join(root, 'docs/mutations.md'), page(all));
}
const green = results.filter(({ outcome }) => outcome !== 'red');
console.log(`\n${results.length - green.length} of ${results.length} mutations were noticed; docs/mutations.md has them.`);
process.exitCode = green.length ? 1 : 0;
