/** Lays tables out: how wide the columns are, how large the letters, and which rows go on which slide. */
import type { Role } from './library.js';
import { countLines, linesHeight, textWidth, widestWord } from './measure.js';
import { type Box, CELL, type Run, type TableBlock, type TableCell } from './page.js';

/** A table before it has a place. */
export interface PlainTable {
  readonly name: string;
  readonly alt: (rows: number) => string;
  /** Whether the first column holds headings; taken from its shape when left out. */
  readonly headColumn?: boolean;
  /** Left out where the first column alone holds the headings. */
  readonly head?: readonly TableCell[];
  readonly rows: readonly (readonly TableCell[])[];
  /** Parts of the width; worked out from the words when left out. */
  readonly shares?: readonly number[];
  /** Font sizes that may be used, the best first. */
  readonly sizes: readonly number[];
}

const HEAD_PT = 14;
/** Size of words in a table that goes on over several slides. */
const SPLIT_PT = 16;
/** Raised numbers are set at this part of the size. */
const RAISED = 0.66;

const textOf = (runs: readonly Run[]): string => runs.map(({ text }) => text).join('');
const bold = (runs: readonly Run[]): boolean => runs.some((run) => run.bold === true);

/** Height that the words of a cell need, with the room above and below. */
function cellHeight({ runs }: TableCell, widthIn: number, sizePt: number): number {
  const inner = widthIn - 2 * CELL.side;
  let height = 0;
  // Runs of another size start a paragraph of their own.
  for (const paragraph of paragraphsOf(runs)) {
    const size = paragraph.find((run) => run.sizePt !== undefined)?.sizePt ?? sizePt;
    const text = textOf(paragraph.filter((run) => !run.raised));
    const raised = textOf(paragraph.filter((run) => run.raised));
    // The numbers stand after the last word; as many dots of full size take their room.
    const tail = raised ? '.'.repeat(Math.ceil(textWidth(raised, size * RAISED) / textWidth('.', size))) : '';
    height += linesHeight(countLines(text + tail, inner, size, bold(paragraph)), size);
  }
  return height + 2 * CELL.above;
}

/** A run that begins with a line feed begins a paragraph. */
export function paragraphsOf(runs: readonly Run[]): readonly (readonly Run[])[] {
  const paragraphs: Run[][] = [[]];
  for (const run of runs) {
    if (run.text.startsWith('\n')) paragraphs.push([{ ...run, text: run.text.slice(1) }]);
    else paragraphs.at(-1)?.push(run);
  }
  return paragraphs;
}

const rowHeight = (cells: readonly TableCell[], columns: readonly number[], sizePt: number): number =>
  Math.max(...cells.map((cell, index) => cellHeight(cell, columns[index] ?? 1, sizePt)));

/** Columns by how much is said in them: more words, more room, and never narrower than their widest word. */
function columnsFor(table: PlainTable, width: number, sizePt: number): readonly number[] {
  if (table.shares) {
    const sum = table.shares.reduce((total, share) => total + share, 0);
    return table.shares.map((share) => (share / sum) * width);
  }
  const lines = table.head ? [table.head, ...table.rows] : table.rows;
  const count = lines[0]?.length ?? 1;
  const cellsOf = (column: number): readonly string[] => lines.map((cells) => textOf(cells[column]?.runs ?? []));
  const least = Array.from({ length: count }, (_, column) =>
    Math.max(...cellsOf(column).map((text) => widestWord(text, sizePt, true) + 2 * CELL.side + 0.05)),
  );
  const weights = Array.from({ length: count }, (_, column) =>
    Math.sqrt(cellsOf(column).reduce((sum, text) => sum + text.length, 0) + 20),
  );
  const spare = width - least.reduce((sum, each) => sum + each, 0);
  if (spare <= 0) return least.map((each) => (each / (width - spare)) * width);
  const total = weights.reduce((sum, each) => sum + each, 0);
  const wanted = weights.map((weight) => (weight / total) * width);
  const over = wanted.map((each, index) => Math.max(0, each - (least[index] ?? 0)));
  const overall = over.reduce((sum, each) => sum + each, 0) || 1;
  return least.map((each, index) => each + (spare * (over[index] ?? 0)) / overall);
}

interface Measured {
  readonly sizePt: number;
  readonly columns: readonly number[];
  readonly headHeight: number;
  readonly heights: readonly number[];
}

function measure(table: PlainTable, width: number, sizePt: number): Measured {
  const columns = columnsFor(table, width, sizePt);
  return {
    sizePt,
    columns,
    headHeight: table.head ? rowHeight(table.head, columns, headSize(sizePt)) : 0,
    heights: table.rows.map((cells) => rowHeight(cells, columns, sizePt)),
  };
}

export const headSize = (sizePt: number): number => Math.min(sizePt, HEAD_PT);

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);

/** Where each page ends when no page is higher than a room. A row that is higher by itself stands alone. */
function fill(heights: readonly number[], room: number): readonly number[] {
  const ends: number[] = [];
  let used = 0;
  heights.forEach((height, index) => {
    if (used > 0 && used + height > room + 1e-6) {
      ends.push(index);
      used = 0;
    }
    used += height;
  });
  return [...ends, heights.length];
}

/** As few pages as it takes, each about as full as the others. */
function spread(heights: readonly number[], room: number): readonly number[] {
  let best = fill(heights, room);
  for (let smaller = room; smaller > 0; smaller -= 0.1) {
    const ends = fill(heights, smaller);
    if (ends.length > best.length) break;
    best = ends;
  }
  return best;
}

/** Rows `from` up to `to` of a table as a block at the top of a box. */
function place(table: PlainTable, measured: Measured, box: Box, from: number, to: number): TableBlock {
  const rows = table.rows.slice(from, to).map((cells, index) => ({ cells, height: measured.heights[from + index] ?? 0 }));
  const lines = table.head ? [{ cells: table.head, height: measured.headHeight }, ...rows] : rows;
  return {
    kind: 'table',
    name: table.name,
    alt: table.alt(rows.length),
    box: { ...box, h: sum(lines.map(({ height }) => height)) },
    sizePt: measured.sizePt,
    columns: measured.columns,
    rows: lines,
    headRow: table.head !== undefined,
    headColumn: table.headColumn ?? true,
  };
}

/** Places a table on as many slides as it needs, each with its head. The words are as large as they can be. */
export function layTable(table: PlainTable, box: Box): readonly TableBlock[] {
  const tries = table.sizes.map((size) => measure(table, box.w, size));
  const room = (measured: Measured): number => box.h - measured.headHeight;
  const whole = tries.find((measured) => sum(measured.heights) <= room(measured));
  // Not on one slide at any size: on several then, with words that are easy to read; smaller only where a single row asks for it.
  const easy = tries.filter(({ sizePt }) => sizePt <= SPLIT_PT);
  const chosen = whole ?? easy.find((each) => Math.max(...each.heights) <= room(each)) ?? tries.at(-1);
  if (!chosen) return [];
  const ends = spread(chosen.heights, room(chosen));
  return ends.map((to, page) => place(table, chosen, box, ends[page - 1] ?? 0, to));
}

/**
 * Places as many of the first rows as fit into a box, at the first size; at a smaller one where then all fit.
 *
 * @returns the block, and how many rows are in it: none where not even the first fits
 */
export function startTable(table: PlainTable, box: Box): { readonly block: TableBlock; readonly taken: number } | undefined {
  const tries = table.sizes.map((size) => measure(table, box.w, size));
  const whole = tries.find((measured) => sum(measured.heights) + measured.headHeight <= box.h);
  const chosen = whole ?? tries.at(-1);
  if (!chosen) return undefined;
  const taken = fill(chosen.heights, box.h - chosen.headHeight)[0] ?? 0;
  if ((chosen.heights[0] ?? 0) + chosen.headHeight > box.h) return undefined;
  return { block: place(table, chosen, box, 0, taken), taken };
}

/** Colours of a column about one of the two subjects. */
export const SUBJECT_COLOURS: Readonly<
  Record<'prp' | 'exosomes', { readonly fill: Role; readonly text: Role; readonly line: Role }>
> = {
  prp: { fill: 'prp-soft', text: 'prp-text', line: 'prp' },
  exosomes: { fill: 'exosome-soft', text: 'exosome-text', line: 'exosome' },
};
