/** The command line: reads the arguments, tells how far the work has come, says what went wrong. */
import { accessSync, constants, existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { DeckArgumentError, MissingProgramError } from './errors.js';
import { type DeckOptions, writeDeck, widgetNames } from './index.js';

/** How the program ends. Part of what it promises: scripts rely on it. */
export const EXIT = { done: 0, failed: 1, badArguments: 2, missingProgram: 3 } as const;

interface Output {
  write(text: string): unknown;
  readonly isTTY?: boolean;
}

export interface Terminal {
  readonly stdout: Output;
  readonly stderr: Output;
}

const HELP = `Writes a PowerPoint deck (.pptx) from a widget or from the whole sample lecture:
tables you can edit, vector pictures, words for those who do not see them,
speaker notes, and all sources on the last slides.

Usage
  exosome-widgets-slides <widget|lecture> --out <file.pptx> [options]
  exosome-widgets-slides --list

Options
  -o, --out <file>        where to write the deck; a file that is there is
                          replaced once the new one is whole
      --lang <tag>        language of the words (default: en)
      --theme <name>      light or dark (default: light)
      --video             films in the place of pictures that move; needs
                          ffmpeg, and takes up to a minute a film
      --slides <range>    only these slides of a widget: 2, 2-4 or 1,3-5
      --claims <ids>      claim-check only: these claims, for example "A01 E06"
      --recipient <cell>  vesicle-messaging only: who receives the message:
                          fibroblast, hair-follicle or immune
  -l, --list              list the widgets and end
  -q, --quiet             say nothing but what went wrong
  -h, --help              show this text and end
  -V, --version           show the version and end

Examples
  exosome-widgets-slides prp-comparison --out comparison.pptx
  exosome-widgets-slides lecture --out lesson.pptx --theme dark
  exosome-widgets-slides vesicle-messaging --out story.pptx --video

Exit codes
  0  written    1  could not be written    2  wrong arguments    3  no ffmpeg
`;

const OPTIONS = {
  out: { type: 'string', short: 'o' },
  lang: { type: 'string' },
  theme: { type: 'string' },
  video: { type: 'boolean' },
  slides: { type: 'string' },
  claims: { type: 'string' },
  recipient: { type: 'string' },
  list: { type: 'boolean', short: 'l' },
  quiet: { type: 'boolean', short: 'q' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'V' },
} as const;

const version = (): string =>
  (JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as { version: string }).version;

/** @throws {DeckArgumentError} when an argument is not understood */
function read(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true, strict: true });
  } catch (error) {
    // The first sentence says which; the rest of Node's message is for programmers.
    throw new DeckArgumentError((error as Error).message.split('. ')[0] ?? '');
  }
}

/** @throws {DeckArgumentError} when no file can be written there because of how it is named */
function checkOut(given: string | undefined): string {
  if (!given) throw new DeckArgumentError('Say where to write the deck: --out deck.pptx');
  if (!/\.pptx$/i.test(given)) throw new DeckArgumentError(`"${given}" does not end in .pptx, so PowerPoint would not open it.`);
  return given;
}

/** Before minutes of work: whether the file could be written at all. */
function checkFolder(out: string): void {
  const path = resolve(out);
  const folder = dirname(path);
  if (!existsSync(folder)) throw new Error(`The folder ${folder} does not exist.`);
  try {
    accessSync(folder, constants.W_OK);
  } catch {
    throw new Error(`The folder ${folder} cannot be written to.`);
  }
  if (existsSync(path) && statSync(path).isDirectory()) throw new Error(`${path} is a folder.`);
}

/** One line that is written over on a screen, and a line for every tenth in a log. */
function progressOn(output: Output): { readonly tell: NonNullable<DeckOptions['onProgress']>; readonly end: () => void } {
  let last = -1;
  return {
    tell: (done, what) => {
      const percent = Math.round(done * 100);
      if (output.isTTY) output.write(`\r\u001b[K${String(percent).padStart(3)} %  ${what}`);
      else if (Math.floor(percent / 10) > last) {
        last = Math.floor(percent / 10);
        output.write(`${percent} % ${what}\n`);
      }
    },
    end: () => {
      if (output.isTTY) output.write('\r\u001b[K');
    },
  };
}

const KNOWN: Readonly<Record<string, string>> = {
  EACCES: 'it may not be written',
  EBUSY: 'another program has it open',
  ENOSPC: 'the disk is full',
  EPERM: 'it may not be written, or another program has it open',
  EROFS: 'the disk is read-only',
};

function explain(error: unknown, out: string | undefined): string {
  const { code, message } = error as NodeJS.ErrnoException;
  const known = code === undefined ? undefined : KNOWN[code];
  return known ? `${out} could not be written: ${known}.` : message;
}

/**
 * Runs the command.
 *
 * @param args - what stands after the name of the program
 * @returns the exit code
 */
export async function run(args: readonly string[], { stdout, stderr }: Terminal): Promise<number> {
  let out: string | undefined;
  try {
    const { values, positionals } = read(args);
    if (values.help) {
      stdout.write(HELP);
      return EXIT.done;
    }
    if (values.version) {
      stdout.write(`${version()}\n`);
      return EXIT.done;
    }
    if (values.list) {
      stdout.write(`${widgetNames().join('\n')}\n`);
      return EXIT.done;
    }
    const [deck, ...more] = positionals;
    if (deck === undefined) throw new DeckArgumentError(`Say which deck: one of ${widgetNames().join(', ')}.`);
    if (more.length > 0) throw new DeckArgumentError(`One deck at a time: "${more.join(' ')}" is too much.`);
    out = checkOut(values.out);
    const { lang, theme, video = false, slides, claims, recipient, quiet } = values;
    const progress = progressOn(quiet ? { write: () => undefined } : stderr);
    const given = Object.entries({ lang, theme, slides, claims, recipient }).filter(([, value]) => value !== undefined);
    checkFolder(out);
    let path: string;
    try {
      path = await writeDeck({ deck, out, video, ...Object.fromEntries(given), onProgress: progress.tell });
    } finally {
      progress.end();
    }
    if (!quiet) stdout.write(`${path}\n`);
    return EXIT.done;
  } catch (error) {
    stderr.write(`exosome-widgets-slides: ${explain(error, out)}\n`);
    if (error instanceof DeckArgumentError) {
      stderr.write('See: exosome-widgets-slides --help\n');
      return EXIT.badArguments;
    }
    return error instanceof MissingProgramError ? EXIT.missingProgram : EXIT.failed;
  }
}
