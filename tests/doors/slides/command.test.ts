import { spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { widgetList } from '../../../scripts/widget-list.mjs';
import { command, slidesDist, temporaryFolder } from './deck.js';

const names = widgetList().map(({ name }: { name: string }) => name);
const OLD = 'what was there before';
let folder: ReturnType<typeof temporaryFolder>;
const at = (name: string): string => join(folder.path, name);
beforeAll(() => {
  folder = temporaryFolder();
});
afterAll(() => folder.remove());

describe('what it says of itself', () => {
  it('explains every option, the exit codes and an example', () => {
    const { code, stdout, stderr } = command(['--help']);
    expect(code).toBe(0);
    expect(stderr).toBe('');
    for (const word of [
      '--out',
      '--lang',
      '--theme',
      '--video',
      '--slides',
      '--claims',
      '--recipient',
      '--list',
      '--quiet',
      '--help',
    ]) {
      expect(stdout).toContain(word);
    }
    expect(stdout).toMatch(/Exit codes[\s\S]*0[\s\S]*1[\s\S]*2[\s\S]*3/);
    expect(stdout).toContain('exosome-widgets-slides prp-comparison --out comparison.pptx');
    for (const line of stdout.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
  });

  it('lists every widget of the library, and the lecture', () => {
    expect(command(['--list']).stdout.trim().split('\n')).toEqual([...names, 'lecture']);
  });

  it('says its version', () => {
    const { version } = JSON.parse(readFileSync(join(slidesDist, '../package.json'), 'utf8')) as { version: string };
    expect(command(['--version']).stdout).toBe(`${version}\n`);
  });
});

describe('arguments that cannot be followed', () => {
  it.each([
    [[], 'Say which deck'],
    [['stone', '--out', 'x.pptx'], 'There is no widget "stone"'],
    [['lecture'], 'Say where to write the deck'],
    [['lecture', '--out', 'x.key'], 'does not end in .pptx'],
    [['lecture', 'lecture', '--out', 'x.pptx'], 'One deck at a time'],
    [['lecture', '--out', 'x.pptx', '--colour', 'red'], "Unknown option '--colour'"],
    [['lecture', '--out', 'x.pptx', '--theme', 'sepia'], 'Choose light or dark'],
    [['lecture', '--out', 'x.pptx', '--lang', 'tlh'], 'no words for the language "tlh"'],
    [['lecture', '--out', 'x.pptx', '--lang', '"><script>'], 'no words for the language'],
    [['lecture', '--out', 'x.pptx', '--slides', '2'], 'The lecture comes whole'],
    [['size-explorer', '--out', 'x.pptx', '--slides', '9'], 'size-explorer has 5 slides; there is no slide 9'],
    [['size-explorer', '--out', 'x.pptx', '--slides', '3-1'], 'no choice of slides'],
    [['size-explorer', '--out', 'x.pptx', '--slides', 'all'], 'no choice of slides'],
    [['size-explorer', '--out', 'x.pptx', '--claims', 'A01'], '--claims is for claim-check'],
    [['claim-check', '--out', 'x.pptx', '--claims', 'A01 Z99'], 'There is no claim Z99'],
    [['claim-check', '--out', 'x.pptx', '--claims', ' '], 'No claim is named'],
    [['vesicle-messaging', '--out', 'x.pptx', '--recipient', 'stone'], 'Choose fibroblast, hair-follicle, immune'],
  ])('%j: says why, points to --help, and ends with 2', (args, message) => {
    const { code, stdout, stderr } = command(args.map((each) => (each === 'x.pptx' ? at('x.pptx') : each)));
    expect(stderr).toContain(message);
    expect(stderr).toContain('exosome-widgets-slides --help');
    expect(stderr).not.toMatch(/\n\s+at /);
    expect(stdout).toBe('');
    expect(code).toBe(2);
    expect(existsSync(at('x.pptx'))).toBe(false);
  });
});

describe('places that cannot be written to', () => {
  it('says so before any work, and ends with 1', () => {
    const { code, stderr } = command(['lecture', '--out', at('missing/deck.pptx')]);
    expect(stderr).toContain('does not exist');
    expect(stderr).not.toContain('%');
    expect(code).toBe(1);
  });

  it('does not write over a folder', () => {
    mkdirSync(at('folder.pptx'));
    const { code, stderr } = command(['lecture', '--out', at('folder.pptx')]);
    expect(stderr).toContain('is a folder');
    expect(code).toBe(1);
  });

  it('tells a folder without leave to write', ({ skip }) => {
    if (process.platform === 'win32' || process.getuid?.() === 0) skip('who may do everything is stopped by no folder');
    mkdirSync(at('closed'));
    chmodSync(at('closed'), 0o555);
    const { code, stderr } = command(['lecture', '--out', at('closed/deck.pptx')]);
    expect(stderr).toContain('cannot be written to');
    expect(code).toBe(1);
  });

  it('tells a file system that takes no files', ({ skip }) => {
    if (!existsSync('/proc/self')) skip('this system has no /proc');
    const { code, stderr } = command(['size-explorer', '--slides', '1', '--out', '/proc/deck.pptx', '-q']);
    expect(stderr).toMatch(/exosome-widgets-slides: .+/);
    expect(stderr).not.toMatch(/\n\s+at /);
    expect(code).toBe(1);
  });
});

describe('writing', () => {
  it('tells how far it is on standard error, and the path on standard output', () => {
    const { code, stdout, stderr } = command(['size-explorer', '--slides', '1', '--out', at('one.pptx')]);
    expect(code).toBe(0);
    expect(stdout).toBe(`${at('one.pptx')}\n`);
    expect(stderr).toMatch(/^0 % [\s\S]*100 % done\n$/);
    expect(stderr).not.toContain('\u001b');
  });

  it('says nothing when asked to be quiet', () => {
    const { stdout, stderr } = command(['size-explorer', '--slides', '1', '--quiet', '--out', at('one.pptx')]);
    expect([stdout, stderr]).toEqual(['', '']);
  });

  it('replaces a file, and leaves nothing else beside it', () => {
    writeFileSync(at('again.pptx'), OLD);
    command(['size-explorer', '--slides', '1', '--out', at('again.pptx')]);
    expect(Object.keys(unzipSync(readFileSync(at('again.pptx'))))).toContain('ppt/presentation.xml');
    expect(readdirSync(folder.path).filter((name) => name.endsWith('.part'))).toEqual([]);
  });

  it('takes only the slides, the claims and the recipient that were asked for', () => {
    const texts = (args: string[]): string => {
      command([...args, '-q', '--out', at('some.pptx')]);
      const files = unzipSync(readFileSync(at('some.pptx')));
      const slides = Object.keys(files).filter((path) => /^ppt\/slides\/slide\d+\.xml$/.test(path));
      return slides.map((path) => new TextDecoder().decode(files[path])).join('\n');
    };
    const claims = texts(['claim-check', '--claims', 'e06,a01']);
    expect(claims).toMatch(/claim E06<[\s\S]*claim A01</);
    expect(claims).not.toContain('claim A02<');
    const steps = texts(['size-explorer', '--slides', '2,4-5']);
    expect(steps).not.toContain('How small is small');
    expect(steps).toContain('A platelet and an exosome');
    expect(steps).toContain('What whole skin lets through');
    expect(texts(['vesicle-messaging', '--slides', '7', '--recipient', 'immune'])).not.toBe(
      texts(['vesicle-messaging', '--slides', '7']),
    );
  });

  it('leaves the old file as it was when the work fails', () => {
    writeFileSync(at('kept.pptx'), OLD);
    expect(command(['vesicle-messaging', '--video', '-o', at('kept.pptx')], { ...process.env, PATH: folder.path }).code).toBe(3);
    expect(readFileSync(at('kept.pptx'), 'utf8')).toBe(OLD);
  });

  it('leaves the old file as it was when it is killed, at whatever moment', async () => {
    writeFileSync(at('killed.pptx'), OLD);
    for (const afterMs of [300, 900, 1500]) {
      const child = spawn(process.execPath, [join(slidesDist, 'cli.js'), 'size-explorer', '-q', '-o', at('killed.pptx')]);
      const ended = new Promise((resolve) => child.once('close', resolve));
      await new Promise((resolve) => setTimeout(resolve, afterMs));
      child.kill('SIGKILL');
      await ended;
      const bytes = readFileSync(at('killed.pptx'));
      if (bytes.toString() !== OLD) expect(Object.keys(unzipSync(bytes))).toContain('ppt/presentation.xml');
    }
  });

  it('leaves the old file as it was when it is killed in the middle of writing the new one', async () => {
    writeFileSync(at('half.pptx'), OLD);
    const write = pathToFileURL(join(slidesDist, 'write-file.js')).href;
    // Large enough that the writing can be met while it goes on.
    const program = `import { writeWhole } from ${JSON.stringify(write)}; writeWhole(${JSON.stringify(at('half.pptx'))}, new Uint8Array(6e8));`;
    const child = spawn(process.execPath, ['--input-type=module', '-e', program], { stdio: 'ignore' });
    const ended = new Promise((resolve) => child.once('close', resolve));
    const parts = (): string[] => readdirSync(folder.path).filter((name) => name.startsWith('.half.pptx'));
    for (let waited = 0; parts().length === 0 && waited < 60_000; waited += 5)
      await new Promise((resolve) => setTimeout(resolve, 5));
    expect(parts()).toHaveLength(1);
    child.kill('SIGKILL');
    await ended;
    expect(readFileSync(at('half.pptx'), 'utf8')).toBe(OLD);
  });
});

describe('films', () => {
  it('names the program that is missing, and ends with 3', () => {
    const { code, stderr } = command(['vesicle-messaging', '--video', '--out', at('film.pptx')], {
      ...process.env,
      PATH: folder.path,
    });
    expect(stderr).toContain('ffmpeg');
    expect(stderr).toContain('leave out --video');
    expect(code).toBe(3);
    expect(existsSync(at('film.pptx'))).toBe(false);
  });
});

describe('from a program', () => {
  interface Api {
    makeDeck(options: object): Promise<Uint8Array>;
    writeDeck(options: object): Promise<string>;
    widgetNames(): readonly string[];
    DeckArgumentError: new (message: string) => Error;
  }
  let api: Api;
  beforeAll(async () => {
    api = (await import(pathToFileURL(join(slidesDist, 'index.js')).href)) as Api;
  });

  it('makes a deck, tells how far it is, and writes the same bytes', async () => {
    const told: number[] = [];
    const options = { deck: 'size-explorer', slides: '2' };
    const bytes = await api.makeDeck({ ...options, onProgress: (done: number) => told.push(done) });
    expect(told[0]).toBe(0);
    expect(told.at(-1)).toBe(1);
    expect(told).toEqual(told.toSorted((one, other) => one - other));
    expect(await api.writeDeck({ ...options, out: at('api.pptx') })).toBe(at('api.pptx'));
    expect(Buffer.from(bytes).equals(readFileSync(at('api.pptx')))).toBe(true);
  });

  it('refuses what it cannot follow', async () => {
    await expect(api.makeDeck({ deck: 'stone' })).rejects.toThrow(api.DeckArgumentError);
    expect(api.widgetNames()).toEqual([...names, 'lecture']);
  });
});
