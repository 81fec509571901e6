import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { unzipSync } from 'fflate';

const root = fileURLToPath(new URL('../../../', import.meta.url));

/** Runs the script behind `npm run build:offline` with some arguments. */
export function runBuild(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'packages/offline/build.mjs'), ...args], {
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

/** A folder of its own, and what the script wrote into it. */
export interface Made {
  readonly folder: string;
  readonly text: (file: string) => string;
  /** Unpacks a package beside it and gives the folder's name. */
  readonly unpack: (zip: string) => string;
  readonly remove: () => void;
}

export function make(...args: string[]): Made {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'exosome-offline-')));
  const { status, stderr } = runBuild('--out', folder, ...args);
  if (status !== 0) throw new Error(`packages/offline/build.mjs ended with ${status}: ${stderr}`);
  return {
    folder,
    text: (file) => readFileSync(join(folder, file), 'utf8'),
    unpack(zip) {
      const name = zip.replace(/\.zip$/, '');
      for (const [path, content] of Object.entries(unzipSync(readFileSync(join(folder, zip))))) {
        mkdirSync(dirname(join(folder, name, path)), { recursive: true });
        writeFileSync(join(folder, name, path), content);
      }
      return name;
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
