/**
 * Each app of tests/apps as a stranger would have it: in a folder of its own, its packages installed, the packed tarball last.
 * What comes from the registry is kept in node_modules/.cache, by lock file and Node version, so that a second run downloads nothing.
 */
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { stripVTControlCharacters } from 'node:util';
import { packInto } from '../../packaging/pack.ts';

const root = dirname(dirname(dirname(dirname(fileURLToPath(import.meta.url)))));
const sources = join(root, 'tests/apps');
const cache = join(root, 'node_modules/.cache/exosome-widgets/apps');

export const frameworks = ['react', 'vue', 'svelte', 'angular', 'astro', 'next'] as const;
export type Framework = (typeof frameworks)[number];
/** Decks that are prepared in the same way (tests/doors/reveal). */
export type AppName = Framework | 'slidev' | 'marp';

/** Where an app's build puts its pages. */
const OUTPUT: Partial<Record<AppName, string>> = { next: 'out' };
/** Frameworks that start on newer Nodes only. */
const NEW_NODE: readonly AppName[] = ['angular', 'astro', 'slidev'];
/** Angular's answer to “which Node”; Astro's is lower. */
const NEW_ENOUGH = [24, 15] as const;
/** The Node that is fetched where this one is older. */
const NODE = '24.21.0';

/** Something that this machine cannot give: the tests that need it are skipped, and say so. */
export class Missing extends Error {}

export interface Ran {
  readonly code: number;
  readonly text: string;
}

export interface App {
  readonly folder: string;
  /** The built pages. */
  readonly output: string;
  /** Runs a script of the app's package.json. */
  readonly run: (script: string) => Promise<Ran>;
  readonly remove: () => void;
}

interface Manifest {
  readonly dependencies: Record<string, string>;
  readonly devDependencies: Record<string, string>;
  readonly scripts: Record<string, string>;
}

export const sourceOf = (app: AppName, ...path: string[]): string => join(sources, app, ...path);
export const readManifest = (app: AppName): Manifest =>
  JSON.parse(readFileSync(sourceOf(app, 'package.json'), 'utf8')) as Manifest;

/** Nothing is asked, nothing is reported home, no colours in what we read. */
const QUIET = {
  CI: '1',
  NO_COLOR: '1',
  FORCE_COLOR: '0',
  NEXT_TELEMETRY_DISABLED: '1',
  ASTRO_TELEMETRY_DISABLED: '1',
  NG_CLI_ANALYTICS: 'false',
  npm_config_update_notifier: 'false',
};

function run(command: string, args: readonly string[], cwd: string, path: string): Promise<Ran> {
  return new Promise((resolve, reject) => {
    // A Node of one's own knows nothing of the test runner around it.
    const { NODE_OPTIONS: _options, NODE_ENV: _mode, VITEST: _vitest, ...env } = process.env;
    const child = spawn(command, args, {
      cwd,
      env: { ...env, ...QUIET, PATH: path },
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
    });
    let text = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (text += chunk.toString()));
    child.on('error', reject);
    child.on('close', (code) => resolve({ code: code ?? 1, text }));
  });
}

const NO_NETWORK = /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ERR_SOCKET|ENOTCACHED/;
/** The same in every install: no scripts of strangers, no questions, the local cache first. */
const INSTALL = [
  '--ignore-scripts',
  '--no-audit',
  '--no-fund',
  '--prefer-offline',
  '--loglevel=error',
  '--fetch-retry-mintimeout=1000',
  '--fetch-retry-maxtimeout=5000',
];

async function npm(args: readonly string[], cwd: string, path: string): Promise<void> {
  const { code, text } = await run('npm', args, cwd, path);
  if (code === 0) return;
  if (NO_NETWORK.test(text)) throw new Missing(`npm's registry cannot be reached (${/E[A-Z_]{4,}/.exec(text)?.[0]})`);
  throw new Error(`npm ${args.join(' ')} ended with ${code}:\n${text}`);
}

/** PATH with a Node that the framework starts on, fetched from npm where this one is too old. */
async function pathFor(app: AppName): Promise<{ path: string; version: string }> {
  const path = process.env.PATH ?? '';
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const newEnough = major > NEW_ENOUGH[0] || (major === NEW_ENOUGH[0] && minor >= NEW_ENOUGH[1]);
  if (!NEW_NODE.includes(app) || newEnough) return { path, version: process.versions.node };
  const name = `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`;
  const folder = join(cache, `${name}-${NODE}`);
  const bin = join(folder, 'node_modules', name, 'bin');
  if (!existsSync(bin)) {
    mkdirSync(folder, { recursive: true });
    try {
      await npm(['install', '--prefix', folder, ...INSTALL, `${name}@${NODE}`], folder, path);
    } catch (error) {
      rmSync(folder, { recursive: true, force: true });
      if (error instanceof Missing) throw error;
      throw new Missing(`${app} needs Node ${NEW_ENOUGH.join('.')} or newer, and npm has none for ${name}`);
    }
  }
  return { path: `${bin}${delimiter}${path}`, version: NODE };
}

/** The package.json without our own package, which no registry has: it comes from the tarball. */
function withoutOurs(app: AppName): string {
  const manifest = JSON.parse(readFileSync(sourceOf(app, 'package.json'), 'utf8')) as Manifest;
  delete manifest.dependencies['exosome-widgets'];
  return JSON.stringify(manifest, null, 2);
}

/** The app's packages from the registry, installed once for a lock file and a Node. */
async function installed(app: AppName, { path, version }: { path: string; version: string }): Promise<string> {
  const lock = readFileSync(sourceOf(app, 'package-lock.json'));
  const key = createHash('sha256').update(lock).update(version).update(process.platform).digest('hex').slice(0, 16);
  const folder = join(cache, `${app}-${key}`);
  if (existsSync(folder)) return join(folder, 'node_modules');
  mkdirSync(cache, { recursive: true });
  for (const old of readdirSync(cache)) if (old.startsWith(`${app}-`)) rmSync(join(cache, old), { recursive: true, force: true });
  const half = mkdtempSync(join(cache, `.half-${app}-`));
  try {
    writeFileSync(join(half, 'package.json'), withoutOurs(app));
    copyFileSync(sourceOf(app, 'package-lock.json'), join(half, 'package-lock.json'));
    // Not `npm ci`: it refuses a lock file that leaves out builds for other systems, as npm itself writes it behind some registries.
    await npm(['install', ...INSTALL], half, path);
    // Whole or not at all: a run that is stopped leaves nothing that the next would take for done.
    renameSync(half, folder);
  } finally {
    rmSync(half, { recursive: true, force: true });
  }
  return join(folder, 'node_modules');
}

/** A copy that shares its files where the disk can do that: npm replaces files, it does not write into them. */
function copyModules(from: string, to: string): void {
  if (spawnSync('cp', ['-al', from, to]).status !== 0) {
    rmSync(to, { recursive: true, force: true });
    cpSync(from, to, { recursive: true, verbatimSymlinks: true });
  }
  // The one file that npm writes into.
  rmSync(join(to, '.package-lock.json'), { force: true });
}

/** The app in a folder of its own, ready to be built. */
export async function prepare(app: AppName): Promise<App> {
  const node = await pathFor(app);
  const modules = await installed(app, node);
  const folder = realpathSync(mkdtempSync(join(tmpdir(), `exosome-widgets-${app}-`)));
  const remove = (): void => rmSync(folder, { recursive: true, force: true });
  try {
    copyModules(modules, join(folder, 'node_modules'));
    cpSync(sourceOf(app), folder, {
      recursive: true,
      filter: (path) => !/[\\/](?:node_modules|dist|out|\.next|\.astro|\.angular)$/.test(path),
    });
    writeFileSync(join(folder, 'package.json'), withoutOurs(app));
    await npm(['install', '--no-save', ...INSTALL, packInto(folder)], folder, node.path);
    copyFileSync(sourceOf(app, 'package.json'), join(folder, 'package.json'));
  } catch (error) {
    remove();
    throw error;
  }
  return {
    folder,
    output: join(folder, OUTPUT[app] ?? 'dist'),
    run: (script) => run('npm', ['run', script], folder, node.path),
    remove,
  };
}

/** Lines that a checker finds fault with: `src/Wrong.vue:9`. All six write file, line and column, if not with the same signs. */
export function faultyLines({ text }: Ran): string[] {
  const places = stripVTControlCharacters(text).matchAll(/([\w.-]+\.(?:tsx?|vue|svelte|astro))(?:\((\d+),\d+\)|:(\d+):\d+)/g);
  return [...new Set([...places].map(([, file, comma, colon]) => `${file}:${comma ?? colon}`))].sort();
}
