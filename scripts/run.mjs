/**
 * `npm start`, `npm test`, `npm run build`, `npm run bench` and the others: from a fresh clone to the thing asked for.
 *
 * Uses Node's own modules only, because it runs before anything is installed. It is called from the scripts themselves and
 * not from pre-scripts, which `ignore-scripts` in a user's settings switches off. See docs/building.md.
 */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { constants } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { TestReport } from './test-report.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const inRoot = (...parts) => join(root, ...parts);
const stampFile = inRoot('node_modules', '.installed-for');

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

async function test() {
  await generate();
  await stage('format', () => tool('oxfmt', ['--check', '.']));
  await stage('lint', () => tool('oxlint', ['--type-aware']));
  await stage('layers', () => script('scripts/check-source.mjs'));
  for (const [name, project] of [
    ['types: model', 'packages/model'],
    ['types: content', 'packages/content'],
    ['types: elements', 'packages/elements'],
  ]) {
    await stage(name, () => tool('typescript', ['-p', inRoot(project)]));
  }
  await build();
  // After the build: tests read the manifest of the built package.
  await stage('types: stories and tests', () => tool('typescript', ['-p', root]));
  await stage('size budgets', () => script('scripts/budgets.mjs'));
  for (const name of MADE) await make(name);
  await ensureChromium();
  const failures = [];
  await attempt(failures, vitest('tests', ['--project', '!promises']));
  // By themselves: some of them watch what a page does when nothing else happens.
  await attempt(failures, vitest('promises', ['--project', 'promises']));
  if (failures.length > 0) throw failures[0];
}

/** Goes on after a stage that failed, and remembers it. */
async function attempt(failures, work) {
  try {
    await work;
  } catch (error) {
    if (!(error instanceof StageError)) throw error;
    failures.push(error);
  }
}

/** What the test runner reports of this command. */
const report = new TestReport(process.argv[2] ?? '');
const vitest = (name, args = [], env = {}) =>
  stage(name, () =>
    tool('vitest', ['run', ...report.arguments(), ...args], { env: { STORYBOOK_DISABLE_TELEMETRY: '1', ...env } }),
  );

/** The same tests and stories in Firefox, and the stories in WebKit. What cannot be had is named and skipped. */
async function testEngines() {
  await generate();
  await build();
  // Its pages stand in the story of the embed builder.
  await make('embed');
  await stage('browsers', () => script('scripts/engines.mjs'));
  const { findFirefox } = await import('./find-browser.mjs');
  const failures = [];
  if (await findFirefox()) {
    const env = { BROWSERS: 'firefox' };
    await attempt(failures, vitest('in Firefox', ['--project', '*browser*', '--project', 'stories*'], env));
  } else if (process.env.EXO_REQUIRE_ALL) throw new StageError('in Firefox: there is none, and none could be installed', 1);
  else console.warn('Firefox is not tried: there is none, and none could be installed.');
  const storybook = ['build', '-o', 'storybook-static', '--quiet', '--disable-telemetry'];
  await stage('build Storybook', () => tool('storybook', storybook));
  await attempt(failures, vitest('in WebKit', ['--config', 'vitest.engines.config.ts']));
  if (failures.length > 0) throw failures[0];
}

/** What every widget keeps on pages of every kind. */
async function testPromises() {
  await generate();
  await build();
  await ensureChromium();
  await vitest('promises', ['--project', 'promises']);
}

/** The doors whose hosts take minutes to set up. Their tests say what they skip, and why. */
async function testDoors() {
  await generate();
  await build();
  for (const name of MADE) await make(name);
  await ensureChromium();
  await stage('hosts for the doors', () => script('scripts/door-hosts.mjs'));
  await vitest('tests of the slow doors', ['--config', 'vitest.doors.config.ts']);
}

/** Runs tests to their end and prints how many passed, failed and were skipped, whatever happens. */
async function counted(work) {
  report.clear();
  let error = null;
  try {
    await install();
    report.clear(); // `npm ci` has taken the folder with it
    await work();
  } catch (caught) {
    if (!(caught instanceof StageError)) throw caught;
    error = caught;
    console.error(`\n✗ ${error.message}`);
    process.exitCode = error.code;
  }
  const { writeContext } = await import('./test-context.mjs');
  await writeContext(report.contextFile);
  report.print(error !== null);
}

const commands = {
  async start() {
    await install();
    await generate();
    // The embed builder's story shows real frame pages: they are made once, from the built package.
    if (existsSync(inRoot('packages/embed/dist'))) await stage('manifest', () => script('scripts/manifest.mjs'));
    else {
      await build();
      await make('embed');
    }
    const args = ['dev', '-p', process.env.PORT ?? '6006', '--ci', '--disable-telemetry', ...process.argv.slice(3)];
    process.exitCode = await tool('storybook', args);
  },
  test: () => counted(test),
  'test:engines': () => counted(testEngines),
  'test:promises': () => counted(testPromises),
  'test:doors': () => counted(testDoors),
  /** docs/promises.md, from what the last runs of the tests reported. */
  async promises() {
    await stage('promises', () => script('scripts/promises.mjs'));
  },
  /** Minutes: each promise is broken once, in a copy. */
  async mutate() {
    await install();
    await stage('mutate', () => script('scripts/mutate.mjs', ...process.argv.slice(3)));
  },
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
