/** Slides of a widget → slides of a deck: what goes where. Pure; a test holds that nothing overlaps or leaves the slide. */
import { type Citations, ranges } from './citations.js';
import type { DeckWords, Role, Slide, SlideTable, Verdict } from './library.js';
import { countLines, linesHeight, textWidth } from './measure.js';
import {
  BODY,
  type Block,
  type Box,
  type Page,
  type Paragraph,
  type PictureBlock,
  type Run,
  type TableBlock,
  type TableCell,
  type TextBlock,
  TITLE,
  TITLE_PT,
} from './page.js';
import { layTable, type PlainTable, startTable, SUBJECT_COLOURS } from './tables.js';

/** Draws the picture of a step for a box of this size in px; `at` may lie between two steps. */
export type Draw = (at: number, size: { readonly width: number; readonly height: number }) => string;

export interface ComposeContext {
  readonly words: DeckWords;
  readonly citations: Citations;
  /** What every slide belongs to. */
  readonly kicker: string;
  readonly draw: Draw;
}

/** A slide of a widget, with what a deck adds. */
export interface Shown {
  readonly slide: Slide;
  readonly notes: string;
}

/** Pictures are laid out for this many px to the inch, so that their words come out as large as those of the slide. */
const PX_PER_INCH = 96;
const TABLE_SIZES = [24, 22, 20, 18, 17, 16, 15, 14] as const;
/** A table that is no higher than this stands below its picture, inches. */
const SMALL_TABLE = 1.5;
/** A picture above it needs this height at least, inches. */
const LEAST_PICTURE = 3.4;
const SMALL_SIZES = [18, 16] as const;
/** One row alone becomes a card: its headings stand beside, its words are large. */
const CARD_SIZES = [30, 28, 26, 24, 22, 20, 18, 16, 14] as const;
const PANEL_SIZES = [16, 15, 14] as const;
const TEXT_SIZES = [20, 18, 16] as const;
const PICTURE_SHARE = 0.665;
const GAP = 0.3;
const CARD_LABEL_PT = 16;
/** How much higher a row of a card may become where there is room, inches. */
const CARD_AIR = 0.42;

const VERDICT_ROLE: Readonly<Record<Verdict, 'supported' | 'partly' | 'contested' | 'unsupported' | 'outdated'>> = {
  supported: 'supported',
  'partly-supported': 'partly',
  contested: 'contested',
  unsupported: 'unsupported',
  outdated: 'outdated',
};

export const raised = (numbers: readonly number[]): readonly Run[] =>
  numbers.length > 0 ? [{ text: ranges(numbers).replaceAll(', ', ','), raised: true, color: 'link' }] : [];

/** The largest size at which a title takes no more than two lines. */
export function titleSize(title: string, box: Box = TITLE, largest = TITLE_PT): number {
  const fits = (size: number): boolean => linesHeight(countLines(title, box.w, size, true), size) <= box.h;
  for (let size = largest; size > 18; size -= 1) if (fits(size)) return size;
  return 18;
}

/** Paragraphs at the largest of the sizes at which all fit into a box. */
export function fitText(
  texts: readonly Paragraph[],
  box: Box,
  sizes: readonly number[],
): { readonly paragraphs: readonly Paragraph[]; readonly height: number } {
  let last = { paragraphs: texts, height: 0 };
  for (const size of sizes) {
    const scale = size / (sizes[0] ?? size);
    const paragraphs = texts.map((each) => ({
      ...each,
      sizePt: Math.round(each.sizePt * scale),
      ...(each.beforePt === undefined ? {} : { beforePt: Math.round(each.beforePt * scale) }),
    }));
    last = { paragraphs, height: paragraphs.reduce((sum, each) => sum + paragraphHeight(each, box.w), 0) };
    if (last.height <= box.h) break;
  }
  return last;
}

export function paragraphHeight({ runs, sizePt, beforePt = 0, bullet }: Paragraph, width: number): number {
  const text = runs.map((run) => (run.raised ? '' : run.text)).join('');
  const tail = runs.some((run) => run.raised)
    ? textWidth(runs.map((run) => (run.raised ? run.text : '')).join(''), sizePt * 0.66)
    : 0;
  const inner = width - (bullet ? sizePt * 0.02 : 0);
  const lines = countLines(
    text + '.'.repeat(Math.ceil(tail / textWidth('.', sizePt))),
    inner,
    sizePt,
    runs.every((run) => run.bold),
  );
  return linesHeight(lines, sizePt) + beforePt / 72;
}

/** The slides of a deck for one slide of a widget. */
export function composeSlide({ slide, notes }: Shown, context: ComposeContext): readonly Page[] {
  const { citations, words } = context;
  const own = citations.cite(slide.facts ?? []);
  const table = slide.table && plain(slide, slide.table, context);
  const card = slide.table && slide.table.rows.length === 1 ? asCard(slide, slide.table, context) : undefined;
  const hasPicture = slide.svg !== undefined && slide.pictureOfTable !== true;
  const beside = card ?? (slide.table?.head.length === 2 ? table : undefined);

  const bodies: (readonly Block[])[] = [];
  if (hasPicture && beside && slide.table) bodies.push(...besidePicture(slide, beside, context));
  else {
    const text = slide.text ? lead(slide.text, own) : undefined;
    const top = text ? text.box.y + text.box.h + 0.22 : BODY.top;
    const room: Box = { x: BODY.left, y: top, w: BODY.width, h: BODY.bottom - top };
    const full: Box = { x: BODY.left, y: BODY.top, w: BODY.width, h: BODY.bottom - BODY.top };
    const opening: Block[] = text ? [text] : [];
    if (hasPicture) {
      const small = table && layTable({ ...table, sizes: SMALL_SIZES }, room);
      const below =
        small?.length === 1 && small[0] && small[0].box.h <= SMALL_TABLE && room.h - small[0].box.h - GAP >= LEAST_PICTURE
          ? small[0]
          : undefined;
      const height = below ? room.h - below.box.h - GAP : room.h;
      const picture = pictureIn(slide, { ...room, h: height }, context);
      const placed = below && { ...below, box: { ...below.box, y: BODY.bottom - below.box.h } };
      bodies.push([...opening, picture, ...(placed ? [placed] : [])]);
      if (table && !below) bodies.push(...layTable(table, full).map((block) => [block]));
    } else if (card) bodies.push([...opening, ...layTable(card, room).map((block) => airy(block, room))]);
    else if (table) {
      const [start, ...more] = layTable(table, room);
      if (start) bodies.push([...opening, start]);
      bodies.push(...more.map((block) => [{ ...block, box: { ...block.box, y: full.y } }]));
    }
  }
  const parts = bodies.length;
  return bodies.map((blocks, index): Page => {
    const title = parts > 1 ? words.t('part', { title: slide.title, part: index + 1, parts }) : slide.title;
    return {
      layout: 'slide',
      title,
      titlePt: titleSize(title),
      ...(context.kicker && context.kicker !== slide.title ? { kicker: context.kicker } : {}),
      blocks,
      notes: index === 0 ? notes : [words.t('continued', { title: slide.title }), ...tableLines(blocks)].join('\n'),
      // Where the cells do not say what they rest on, every part rests on the same.
      cites: citedOn(blocks, index === 0 || !slide.table?.facts ? own : []),
    };
  });
}

/** The words of the tables on a slide, for its notes. */
const tableLines = (blocks: readonly Block[]): readonly string[] =>
  blocks.flatMap((block) =>
    block.kind === 'table'
      ? block.rows.slice(block.headRow ? 1 : 0).map(({ cells }) => cells.map(({ runs }) => wordsOf(runs)).join(' – '))
      : [],
  );

export const wordsOf = (runs: readonly Run[]): string =>
  runs
    .filter((run) => !run.raised)
    .map(({ text }) => text.replace('\n', ' '))
    .join('')
    .trim();

/** Numbers of what stands on one slide, small ones first. */
export const citedOn = (blocks: readonly Block[], own: readonly number[]): readonly number[] =>
  [
    ...new Set([
      ...own,
      ...blocks.flatMap((block) =>
        block.kind === 'table' ? block.rows.flatMap(({ cells }) => cells.flatMap(({ cites = [] }) => cites)) : [],
      ),
    ]),
  ].sort((one, other) => one - other);

/** A card fills its slide: rows as high as the room allows, within reason. */
function airy(block: TableBlock, room: Box): TableBlock {
  const air = Math.max(0, Math.min(CARD_AIR, (room.h - block.box.h) / block.rows.length));
  const rows = block.rows.map((row) => ({ ...row, height: row.height + air }));
  return { ...block, rows, middle: true, box: { ...block.box, h: block.box.h + air * rows.length } };
}

/** The sentence of a slide, across its width. */
function lead(text: string, numbers: readonly number[]): TextBlock {
  const box: Box = { x: BODY.left, y: BODY.top, w: BODY.width, h: 0.75 };
  const { paragraphs, height } = fitText([{ runs: [{ text }, ...raised(numbers)], sizePt: TEXT_SIZES[0] }], box, TEXT_SIZES);
  return { kind: 'text', name: 'Text', box: { ...box, h: height + 0.02 }, paragraphs };
}

/** Picture on one side; text and the first rows of the table on the other. What does not fit goes on to slides of its own. */
function besidePicture(slide: Slide, table: PlainTable, context: ComposeContext): readonly (readonly Block[])[] {
  const { words, citations } = context;
  const height = BODY.bottom - BODY.top;
  const width = BODY.width * PICTURE_SHARE;
  const mirrored = words.direction === 'rtl';
  const panelWidth = BODY.width - width - GAP;
  const picture = pictureIn(
    slide,
    { x: mirrored ? BODY.left + panelWidth + GAP : BODY.left, y: BODY.top, w: width, h: height },
    context,
  );
  const panel: Box = { x: mirrored ? BODY.left : BODY.left + width + GAP, y: BODY.top, w: panelWidth, h: height };
  const blocks: Block[] = [];
  let top = panel.y;
  if (slide.text) {
    const runs: readonly Run[] = [{ text: slide.text }, ...raised(citations.cite(slide.facts ?? []))];
    const box = { ...panel, h: height * 0.55 };
    const fitted = fitText([{ runs, sizePt: 22 }], box, [22, 20, 18, 16]);
    blocks.push({ kind: 'text', name: 'Text', box: { ...box, h: fitted.height + 0.02 }, paragraphs: fitted.paragraphs });
    top += fitted.height + 0.28;
  }
  const inPanel: PlainTable = { ...table, sizes: PANEL_SIZES, shares: [0.38, 0.62] };
  const start = startTable(inPanel, { ...panel, y: top, h: panel.y + panel.h - top });
  const rest = table.rows.slice(start?.taken ?? 0);
  const first: readonly Block[] = [picture, ...blocks, ...(start ? [start.block] : [])];
  const box: Box = { x: BODY.left, y: BODY.top, w: BODY.width, h: height };
  const more = rest.length > 0 ? layTable({ ...table, rows: rest, shares: [0.28, 0.72] }, box) : [];
  return [first, ...more.map((block) => [block])];
}

/** A picture as large as a box allows, in its own proportions; drawn for the box where the widget can. */
function pictureIn(slide: Slide, box: Box, { draw, words }: ComposeContext): PictureBlock {
  const { step, svg = '', alt = '', video } = slide;
  const size = { width: Math.round(box.w * PX_PER_INCH), height: Math.round(box.h * PX_PER_INCH) };
  const text = step === undefined ? svg : draw(step, size);
  const film = video && {
    seconds: video.seconds,
    frameAt: (share: number): string => draw(video.from + (video.to - video.from) * share, size),
  };
  return {
    kind: 'picture',
    name: 'Picture',
    box: inside(box, ratioOf(text)),
    svg: text,
    alt,
    ...(film ? { film, filmAlt: words.t('film.alt', { seconds: film.seconds, alt }) } : {}),
  };
}

/** Width by height, from the view box. */
export function ratioOf(svg: string): number {
  const [, , width = 16, height = 9] = (/viewBox="([^"]+)"/.exec(svg)?.[1] ?? '').split(/[\s,]+/).map(Number);
  return width / height;
}

/** The largest box of these proportions at the top of another one, in its middle. */
function inside(box: Box, ratio: number): Box {
  const w = Math.min(box.w, box.h * ratio);
  const h = w / ratio;
  return { x: box.x + (box.w - w) / 2, y: box.y, w, h };
}

const softly = (text: string): TableCell => ({ runs: [{ text, bold: true, color: 'text-soft' }] });

/** The table of a slide, with numbers of sources in its cells and the colours of the two subjects in its head. */
function plain(slide: Slide, table: SlideTable, { words, citations }: ComposeContext): PlainTable {
  const head = table.head.map((text, column): TableCell => {
    const subject = table.subjects?.[column];
    if (!subject) return { ...softly(text), fill: 'wash', line: 'control-line' };
    const { fill, text: color, line } = SUBJECT_COLOURS[subject];
    return { runs: [{ text, bold: true, color }], fill, line };
  });
  return {
    name: 'Table',
    alt: (rows) => words.t('table.alt', { title: slide.title, columns: table.head, rows }),
    ...(isAnswers(table) ? {} : { head }),
    headColumn: table.headColumn !== false,
    rows: table.rows.map((cells, row) =>
      cells.map((text, column): TableCell => {
        const cites = citations.cite(table.facts?.[row]?.[column] ?? []);
        return { runs: [{ text, bold: column === 0 && table.headColumn !== false }, ...raised(cites)], cites };
      }),
    ),
    sizes: TABLE_SIZES,
    ...(table.subjects ? { shares: [0.23, ...table.head.slice(1).map(() => 0.77 / (table.head.length - 1))] } : {}),
  };
}

/** Questions and their answers: the second heading only says what the whole slide is about. */
const isAnswers = (table: SlideTable): boolean => table.head.length === 2 && table.facts !== undefined;

/** A table of one row, turned: each heading beside its words. */
function asCard(slide: Slide, table: SlideTable, { words, citations }: ComposeContext): PlainTable {
  const own = citations.cite(slide.facts ?? []);
  const verdict = slide.verdict && words.say(`verdict.${slide.verdict}`);
  const role = slide.verdict && VERDICT_ROLE[slide.verdict];
  const [cells = []] = table.rows;
  const last = cells.length - 1;
  return {
    name: 'Table',
    alt: () => words.t('card.alt', { title: slide.title, lines: table.head }),
    rows: table.head.map((heading, index): readonly TableCell[] => {
      const text = cells[index] ?? '';
      const numbers = index === last && !slide.text ? raised(own) : [];
      const runs: readonly Run[] =
        role && text === verdict
          ? [{ text, bold: true, color: role as Role }]
          : [{ text, ...(role && index === 0 ? { italic: true, color: 'text-soft' as const } : {}) }, ...numbers];
      const tint = role && text === verdict ? { fill: `${role}-soft` as Role } : {};
      return [{ runs: [{ text: heading, bold: true, color: 'text-soft', sizePt: CARD_LABEL_PT }] }, { runs, ...tint }];
    }),
    shares: [0.2, 0.8],
    sizes: CARD_SIZES,
  };
}
