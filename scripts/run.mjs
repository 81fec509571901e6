/**
 * `npm start`, `npm test`, `npm run build`, `npm run bench` and the others: from a fresh clone to the thing asked for.
 *
 * Uses Node's own modules only, because it runs before anything is installed. It is called from the scripts themselves and
 * not from pre-scripts, which `ignore-scripts` in a user's settings switches off. See docs/building.md.
 */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { appendFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { constants } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const inRoot = (...parts) => join(root, ...parts);
const stampFile = inRoot('node_modules', '.installed-for');
const resultsFile = inRoot('node_modules', '.cache', 'exosome-widgets', 'test-results.json');

const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`exosome-widgets needs Node 20.19 or newer; this is Node ${process.versions.node} (${process.execPath}).`);
  process.exit(1);
}

/** A stage that ended badly: its name, and the exit code to hand on. */
class StageError extends Error {
  constructor(stage, code) {
    super(`${stage} failed (exit code ${code})`);
    this.stage = stage;
    this.code = code;
  }
}

let running = null;
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.on(signal, () => {
    if (running) running.kill(signal);
    else process.exit(128 + constants.signals[signal]);
  });
}

/** Runs a program to its end. Nothing is asked of the reader: standard input is closed unless a terminal is there. */
function run(command, args, { env = {} } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd: root,
      stdio: [process.stdin.isTTY ? 'inherit' : 'ignore', 'inherit', 'inherit'],
      env: { ...process.env, ...env },
    });
    running = child;
    child.on('error', reject);
    child.on('exit', (code, signal) => {
      running = null;
      resolve(signal ? 128 + constants.signals[signal] : code);
    });
  });
}

/** A tool out of node_modules, run by this same Node. */
function tool(packageName, args, options) {
  const folder = inRoot('node_modules', packageName);
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = typeof bin === 'string' ? bin : (bin[packageName.split('/').pop()] ?? Object.values(bin)[0]);
  return run(process.execPath, [join(folder, file), ...args], options);
}

const script = (file, ...args) => run(process.execPath, [inRoot(file), ...args]);

async function stage(name, work) {
  console.log(`\n▶ ${name}`);
  const start = performance.now();
  const code = await work();
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  if (code) throw new StageError(name, code);
  console.log(`✓ ${name} (${seconds} s)`);
}

/** What the installed packages depend on: the lock file, and the platform their programs are built for. */
function installKey() {
  const lock = readFileSync(inRoot('package-lock.json'));
  return createHash('sha256').update(lock).update(`${process.platform} ${process.arch}`).digest('hex');
}

async function install() {
  const key = installKey();
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === key) return;
  await stage('install packages', () => {
    const args = ['ci', '--no-audit', '--no-fund', '--include=dev'];
    // Within `npm test` npm says where it is; `node scripts/run.mjs` on its own finds the one on the path.
    const npm = process.env.npm_execpath;
    if (npm?.endsWith('npm-cli.js')) return run(process.execPath, [npm, ...args]);
    return process.platform === 'win32' ? run('cmd', ['/c', 'npm', ...args]) : run('npm', args);
  });
  // Last, so that an install cut short is done again.
  writeFileSync(stampFile, key);
}

const isDebian = () => {
  try {
    return /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'));
  } catch {
    return false;
  }
};

async function ensureChromium() {
  const { findChromium } = await import('./find-browser.mjs');
  if (await findChromium()) return;
  await stage('install Chromium', async () => {
    const isRoot = process.getuid?.() === 0;
    if (isRoot && isDebian()) {
      const env = { DEBIAN_FRONTEND: 'noninteractive' };
      // Fonts too: without one, text has no width.
      const packages = ['chromium', 'fonts-dejavu-core', 'fonts-liberation'];
      await run('apt-get', ['update'], { env });
      const code = await run('apt-get', ['install', '-y', '--no-install-recommends', ...packages], { env });
      if (code === 0 && (await findChromium())) return 0;
    }
    await tool('playwright', ['install', ...(isRoot ? ['--with-deps'] : []), 'chromium']);
    if (await findChromium()) return 0;
    console.error('No Chromium found, and none could be installed. Install one and set CHROMIUM_PATH to its program.');
    return 1;
  });
}

const generate = () => stage('evidence to content', () => script('packages/content/scripts/generate.mjs'));
const build = () => stage('build', () => script('scripts/build.mjs'));

/** What is made from the built package, each by its own script: `packages/<name>/build.mjs`. */
const MADE = ['embed', 'offline', 'slides', 'wordpress'].filter((name) => existsSync(inRoot('packages', name, 'build.mjs')));
const make = (name) => stage(`build ${name}`, () => script(`packages/${name}/build.mjs`, ...extraArguments()));
/** Arguments after the command go to the build script when it was asked for by name. */
const extraArguments = () => (process.argv[2].startsWith('build:') ? process.argv.slice(3) : []);

/** How many tests passed, failed and were skipped, from the report of the last run; null when there is none. */
function testCounts() {
  if (!existsSync(resultsFile)) return null;
  const results = JSON.parse(readFileSync(resultsFile, 'utf8'));
  return {
    passed: results.numPassedTests,
    // A file that does not load has no tests to count, and still is a failure.
    failed:
      results.numFailedTests + results.testResults.filter((f) => f.status === 'failed' && !f.assertionResults.length).length,
    skipped: results.numPendingTests + results.numTodoTests,
  };
}

async function test() {
  await generate();
  await stage('format', () => tool('oxfmt', ['--check', '.']));
  await stage('lint', () => tool('oxlint', ['--type-aware']));
  await stage('layers', () => script('scripts/check-source.mjs'));
  for (const [name, project] of [
    ['types: model', 'packages/model'],
    ['types: content', 'packages/content'],
    ['types: elements', 'packages/elements'],
    ['types: stories and tests', '.'],
  ]) {
    await stage(name, () => tool('typescript', ['-p', inRoot(project)]));
  }
  await build();
  await stage('size budgets', () => script('scripts/budgets.mjs'));
  for (const name of MADE) await make(name);
  await ensureChromium();
  mkdirSync(dirname(resultsFile), { recursive: true });
  rmSync(resultsFile, { force: true });
  await vitest('tests');
}

const vitest = (name, ...args) => {
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${resultsFile}`];
  return stage(name, () => tool('vitest', ['run', ...reporters, ...args], { env: { STORYBOOK_DISABLE_TELEMETRY: '1' } }));
};

/** The doors whose hosts take minutes to set up. Their tests say what they skip, and why. */
async function testDoors() {
  await generate();
  await build();
  for (const name of MADE) await make(name);
  await ensureChromium();
  await stage('hosts for the doors', () => script('scripts/door-hosts.mjs'));
  mkdirSync(dirname(resultsFile), { recursive: true });
  await vitest('tests of the slow doors', '--config', 'vitest.doors.config.ts');
}

/** Runs tests to their end and prints how many passed, failed and were skipped, whatever happens. */
async function counted(work) {
  rmSync(resultsFile, { force: true });
  let error = null;
  try {
    await install();
    await work();
  } catch (caught) {
    if (!(caught instanceof StageError)) throw caught;
    error = caught;
  }
  const counts = testCounts() ?? { passed: 0, failed: 0, skipped: 0 };
  if (error) {
    console.error(`\n✗ ${error.message}`);
    process.exitCode = error.code;
    // A stage before the tests counts as the one failure: nothing after it ran.
    counts.failed = Math.max(counts.failed, 1);
  }
  const sum = `${counts.passed} passed, ${counts.failed} failed${counts.skipped ? `, ${counts.skipped} skipped` : ''}`;
  console.log(`\n${sum}`);
  // For whoever runs several commands and wants to end with all their sums: .ci/run.
  if (process.env.EXO_SUMS) appendFileSync(process.env.EXO_SUMS, `npm run ${process.argv[2]}: ${sum}\n`);
}

const commands = {
  async start() {
    await install();
    await generate();
    await stage('manifest', () => script('scripts/manifest.mjs'));
    const args = ['dev', '-p', process.env.PORT ?? '6006', '--ci', '--disable-telemetry', ...process.argv.slice(3)];
    process.exitCode = await tool('storybook', args);
  },
  test: () => counted(test),
  'test:doors': () => counted(testDoors),
  async build() {
    await install();
    await generate();
    await build();
    await stage('size budgets', () => script('scripts/budgets.mjs'));
  },
  async bench() {
    await install();
    await generate();
    await build();
    await ensureChromium();
    await stage('bench', () => script('scripts/bench.mjs', ...process.argv.slice(3)));
  },
};

for (const name of MADE) {
  commands[`build:${name}`] = async () => {
    await install();
    await generate();
    await build();
    await make(name);
  };
}

const command = commands[process.argv[2] ?? ''];
if (!command) {
  console.error(`Usage: node scripts/run.mjs ${Object.keys(commands).join('|')}`);
  process.exit(1);
}
try {
  await command();
} catch (error) {
  console.error(error instanceof StageError ? `\n✗ ${error.message}` : error);
  process.exitCode = error instanceof StageError ? error.code : 1;
}
