import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Deck, root, temporaryFolder } from './deck.js';

let folder: ReturnType<typeof temporaryFolder>;
let app: string;
let trouble = '';
const npm = (args: readonly string[], cwd: string): string =>
  execFileSync('npm', args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'], shell: process.platform === 'win32' });

beforeAll(() => {
  folder = temporaryFolder();
  app = join(folder.path, 'app');
  mkdirSync(app);
  writeFileSync(join(app, 'package.json'), '{"name":"app","private":true}');
  const tarballs = ['elements', 'slides'].map((name) => {
    const report: unknown = JSON.parse(
      npm(['pack', '--ignore-scripts', '--json', '--pack-destination', folder.path], join(root, 'packages', name)),
    );
    const [{ filename }] = Object.values(report as object) as [{ filename: string }];
    return join(folder.path, filename);
  });
  try {
    npm(['install', '--no-audit', '--no-fund', '--prefer-offline', ...tarballs], app);
  } catch (error) {
    trouble = `npm could not install the packages' own dependencies: ${String((error as { stderr?: string }).stderr).slice(0, 300)}`;
    console.warn(trouble);
  }
});
afterAll(() => folder.remove());

describe('the packed packages, installed in an empty folder', () => {
  it('write a deck with npx', ({ skip }) => {
    if (trouble) skip(trouble);
    const out = join(app, 'x.pptx');
    const { status, stderr } = spawnSync('npx', ['--no-install', 'exosome-widgets-slides', 'prp-comparison', '--out', 'x.pptx'], {
      cwd: app,
      encoding: 'utf8',
      shell: process.platform === 'win32',
    });
    expect(stderr).toContain('100 % done');
    expect(status).toBe(0);
    const slides = new Deck(new Uint8Array(readFileSync(out))).slides();
    expect(slides[0]?.title).toBe('PRP and exosomes, side by side');
    expect(slides.length).toBeGreaterThan(8);
  });

  it('have types that a program can lean on, without those of the library', ({ skip }) => {
    if (trouble) skip(trouble);
    writeFileSync(
      join(app, 'use.ts'),
      `import { DeckArgumentError, makeDeck, writeDeck, type WriteDeckOptions } from 'exosome-widgets-slides';
const options: WriteDeckOptions = { deck: 'lecture', out: 'x.pptx', theme: 'dark', onProgress: (done: number) => void done };
export const path: Promise<string> = writeDeck(options);
export const bytes: Promise<Uint8Array> = makeDeck({ deck: 'claim-check', claims: 'A01' });
export const wrong = new DeckArgumentError('x') instanceof Error;
// @ts-expect-error a theme that is not there
void makeDeck({ deck: 'lecture', theme: 'sepia' });
`,
    );
    const { status, stdout } = spawnSync(
      process.execPath,
      [
        join(root, 'node_modules/typescript/bin/tsc'),
        '--noEmit',
        '--strict',
        '--module',
        'nodenext',
        '--target',
        'es2022',
        '--types',
        '',
        'use.ts',
      ],
      { cwd: app, encoding: 'utf8' },
    );
    expect(stdout).toBe('');
    expect(status).toBe(0);
  });
});
