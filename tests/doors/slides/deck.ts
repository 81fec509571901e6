import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
// A parser that reads as strictly as PowerPoint does; it comes with the tools that the simulation is tested with.
import { DOMParser } from '@xmldom/xmldom';
import { unzipSync } from 'fflate';

export const root = dirname(dirname(dirname(dirname(fileURLToPath(import.meta.url)))));
export const slidesDist = join(root, 'packages/slides/dist');
if (!existsSync(join(slidesDist, 'cli.js'))) {
  throw new Error('packages/slides/dist is missing: run `npm run build:slides` before these tests.');
}

export interface Result {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the command as a user does. */
export function command(args: readonly string[], env: NodeJS.ProcessEnv = process.env): Result {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(slidesDist, 'cli.js'), ...args], {
    encoding: 'utf8',
    env,
    maxBuffer: 2 ** 28,
  });
  return { code: status, stdout, stderr };
}

export function temporaryFolder(): { readonly path: string; readonly remove: () => void } {
  const path = mkdtempSync(join(tmpdir(), 'exosome-widgets-deck-'));
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}

/** A deck made by the command, read back. */
export function deckOf(...args: string[]): Deck {
  const folder = temporaryFolder();
  try {
    const out = join(folder.path, 'deck.pptx');
    const { code, stderr } = command([...args, '--quiet', '--out', out]);
    if (code !== 0) throw new Error(`The command ended with ${code}: ${stderr}`);
    return new Deck(new Uint8Array(readFileSync(out)));
  } finally {
    folder.remove();
  }
}

/** Parses strictly: anything that is not well-formed throws. */
export function parseXml(text: string, path: string): Document {
  const complain = (message: string): never => {
    throw new Error(`${path}: ${message}`);
  };
  return new DOMParser({ errorHandler: { warning: complain, error: complain, fatalError: complain } }).parseFromString(
    text,
    'text/xml',
  );
}

export const all = (node: Document | Element, name: string): Element[] => [...Array.from(node.getElementsByTagName(name))];
export const textIn = (node: Document | Element): string =>
  all(node, 'a:p')
    .map((paragraph) =>
      all(paragraph, 'a:t')
        .map((each) => each.textContent ?? '')
        .join(''),
    )
    .join('\n');

export interface Relation {
  readonly id: string;
  readonly type: string;
  readonly target: string;
  readonly external: boolean;
}

export interface Box {
  readonly name: string;
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

const EMU_PER_INCH = 914400;

export class Deck {
  readonly files: Record<string, Uint8Array>;
  constructor(readonly bytes: Uint8Array) {
    this.files = unzipSync(bytes);
  }

  text(path: string): string {
    const bytes = this.files[path];
    if (!bytes) throw new Error(`The deck has no ${path}`);
    return new TextDecoder().decode(bytes);
  }

  xml(path: string): Document {
    return parseXml(this.text(path), path);
  }

  /** Relations of a part, with targets as paths in the file. */
  relations(path: string): Relation[] {
    const rels = `${dirname(path)}/_rels/${path.split('/').at(-1)}.rels`.replace(/^\.\//, '');
    if (!this.files[rels]) return [];
    return all(this.xml(rels), 'Relationship').map((relation) => {
      const external = relation.getAttribute('TargetMode') === 'External';
      const target = relation.getAttribute('Target') ?? '';
      return {
        id: relation.getAttribute('Id') ?? '',
        type: (relation.getAttribute('Type') ?? '').split('/').at(-1) ?? '',
        target: external ? target : join(dirname(path), target).split('\\').join('/'),
        external,
      };
    });
  }

  get slidePaths(): string[] {
    const order = new Map(this.relations('ppt/presentation.xml').map(({ id, target }) => [id, target]));
    return all(this.xml('ppt/presentation.xml'), 'p:sldId').map((each) => order.get(each.getAttribute('r:id') ?? '') ?? '');
  }

  slides(): Slide[] {
    return this.slidePaths.map((path) => new Slide(this, path));
  }
}

export class Slide {
  readonly doc: Document;
  readonly relations: Relation[];
  constructor(
    readonly deck: Deck,
    readonly path: string,
  ) {
    this.doc = deck.xml(path);
    this.relations = deck.relations(path);
  }

  get titleShapes(): Element[] {
    return all(this.doc, 'p:sp').filter((shape) => all(shape, 'p:ph').some((each) => each.getAttribute('type') === 'title'));
  }

  get title(): string {
    return this.titleShapes.map(textIn).join('');
  }

  get notes(): string {
    const path = this.relations.find(({ type }) => type === 'notesSlide')?.target ?? '';
    const body = all(this.deck.xml(path), 'p:sp').find((shape) =>
      all(shape, 'p:ph').some((each) => each.getAttribute('type') === 'body'),
    );
    return body ? textIn(body) : '';
  }

  /** Rows of each table, a string for each cell; raised numbers are left out. */
  get tables(): string[][][] {
    return all(this.doc, 'a:tbl').map((table) =>
      all(table, 'a:tr').map((row) =>
        all(row, 'a:tc').map((cell) =>
          all(cell, 'a:r')
            .filter((run) => !all(run, 'a:rPr')[0]?.getAttribute('baseline'))
            .map((run) => all(run, 'a:t')[0]?.textContent ?? '')
            .join('')
            .trim(),
        ),
      ),
    );
  }

  /** Where everything stands, inches, in reading order. */
  get boxes(): Box[] {
    return ['p:sp', 'p:pic', 'p:graphicFrame']
      .flatMap((kind) => all(this.doc, kind))
      .flatMap((shape) => {
        const [at] = all(shape, 'a:off');
        const [size] = all(shape, 'a:ext').filter((each) => each.getAttribute('cx'));
        if (!at || !size) return [];
        const inches = (node: Element, name: string): number => Number(node.getAttribute(name)) / EMU_PER_INCH;
        return [
          {
            name: all(shape, 'p:cNvPr')[0]?.getAttribute('name') ?? '',
            x: inches(at, 'x'),
            y: inches(at, 'y'),
            w: inches(size, 'cx'),
            h: inches(size, 'cy'),
          },
        ];
      });
  }
}

export const hasProgram = (name: string, argument = '--version'): boolean => !spawnSync(name, [argument]).error;
export const pixelsOf = (png: string, width: number, height: number): Buffer =>
  execFileSync(
    'ffmpeg',
    ['-loglevel', 'error', '-i', png, '-vf', `scale=${width}:${height}`, '-f', 'rawvideo', '-pix_fmt', 'rgb24', '-'],
    {
      maxBuffer: 2 ** 28,
    },
  );
