import { execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { TestProject } from 'vitest/node';

/** An empty app that has installed the packed tarball, as a user has it. */
export interface PackedApp {
  /** The app's folder. */
  readonly folder: string;
  /** `node_modules/exosome-widgets` in it. */
  readonly package: string;
  readonly tarball: string;
}

declare module 'vitest' {
  interface ProvidedContext {
    packed: PackedApp;
  }
}

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** Installed by a user along with the package, or by these tests in it: linked from the workspace, so that nothing is downloaded. */
const LINKED = ['lit', '@types/trusted-types', '@lit-labs/ssr', '@lit-labs/ssr-client'];

/** Packs the built library into a folder and says which file that made. */
export function packInto(folder: string): string {
  const elements = join(root, 'packages/elements');
  if (!existsSync(join(elements, 'dist/sri.json'))) {
    throw new Error('packages/elements/dist is missing or half built: run `npm run build` before these tests.');
  }
  const npm = process.env.npm_execpath?.endsWith('npm-cli.js') ? [process.execPath, process.env.npm_execpath] : ['npm'];
  const [command = 'npm', ...before] = npm;
  const args = [...before, 'pack', '--ignore-scripts', '--json', '--pack-destination', folder];
  const report: unknown = JSON.parse(
    execFileSync(command, args, { cwd: elements, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }),
  );
  // npm 11 answers with a list, later ones with an object keyed by name.
  const [{ filename }] = Object.values(report as object) as [{ filename: string }];
  return join(folder, filename);
}

/** Packs the built library and unpacks it into an empty app, once for all files of this project. */
export default function setup(project: TestProject): () => void {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'exosome-widgets-')));
  const tarball = packInto(folder);

  const modules = join(folder, 'node_modules');
  mkdirSync(modules);
  execFileSync('tar', ['-xzf', tarball, '-C', modules]);
  renameSync(join(modules, 'package'), join(modules, 'exosome-widgets'));
  for (const name of LINKED) {
    mkdirSync(dirname(join(modules, name)), { recursive: true });
    symlinkSync(join(root, 'node_modules', name), join(modules, name), 'junction');
  }
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: 'app', private: true, type: 'module' }));
  project.provide('packed', { folder, package: join(modules, 'exosome-widgets'), tarball });
  return () => rmSync(folder, { recursive: true, force: true });
}

/** The manifest of the packed package. */
export function readPackage(app: PackedApp): {
  version: string;
  exports: Record<string, string | { types?: string; default?: string }>;
} {
  return JSON.parse(readFileSync(join(app.package, 'package.json'), 'utf8')) as ReturnType<typeof readPackage>;
}

/** Runs a module with Node in the app's folder and returns what it prints. */
export function runInApp(app: PackedApp, code: string): string {
  const file = join(app.folder, `run-${Math.random().toString(36).slice(2)}.mjs`);
  writeFileSync(file, code);
  try {
    return execFileSync(process.execPath, [file], { cwd: app.folder, encoding: 'utf8', maxBuffer: 2 ** 28 });
  } finally {
    rmSync(file);
  }
}
