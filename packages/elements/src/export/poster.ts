import { reviewDates } from '@exosome-widgets/content/generated/review.js';
import type { Source } from '@exosome-widgets/content/types.js';
import { svg } from 'lit';
import { paragraph, wrapText } from '../primitives/svg-paragraph.js';
import { type Drawing, toSvgText } from '../primitives/svg-text.js';
import type { FrameOptions } from '../slides.js';
import type { Theme } from '../theme/host-tokens.js';
import { resolveTokens } from '../theme/resolve-tokens.js';
import { shortCitation } from './cite.js';
import type { PictureWords } from './words.js';

/** Fonts of other machines may run wider than estimated. */
const ROOM = 0.93;
/** Bold letters are that much wider. */
const BOLD = 1.1;
const FONTS = "system-ui, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, 'DejaVu Sans', sans-serif";

export interface Sheet {
  readonly width: number;
  readonly height: number;
  readonly theme: Theme;
  readonly words: PictureWords;
  /** Above the title: which widget, and which step of how many. */
  readonly kicker: string;
  readonly title: string;
  /** The sentence of the step. */
  readonly text: string;
  /** What the picture shows, for those who listen. */
  readonly alt: string;
  readonly sources: readonly Source[];
}

/** Where the drawing of the widget goes, px. */
export interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The drawings in the picture: each a stand-alone SVG, and its place. */
export interface Placed extends Area {
  readonly svg: string;
}

interface Layout {
  readonly em: number;
  readonly margin: number;
  readonly area: Area;
  readonly drawing: Drawing;
}

const round = (value: number): number => Math.round(value * 100) / 100;

/** Size of normal words: what reads well from the back of a room on a slide, and in the hand on a square. */
const emOf = (width: number, height: number): number => Math.max(9, Math.min(Math.sqrt(width * height) / 46, width / 26));

/** Head and foot of a picture that leaves the page, and the room that is left between them. */
function layout({ width, height, words, kicker, title, text, sources }: Sheet): Layout {
  const em = emOf(width, height);
  const margin = 1.7 * em;
  const inner = width - 2 * margin;
  const start = words.rtl ? width - margin : margin;

  const titlePx = 1.5 * em;
  const textPx = 1.02 * em;
  const titles = wrapText(title, (inner * ROOM) / BOLD, titlePx);
  const lines = text ? wrapText(text, inner * ROOM, textPx) : [];
  const kickers = kicker ? wrapText(kicker, inner * ROOM, 0.74 * em) : [];
  let y = 1.25 * em;
  const kickerY = y + 0.74 * em;
  y += kickers.length * 1.05 * em;
  const titleY = y + titlePx * 1.02;
  y += titles.length * titlePx * 1.2;
  const textY = y + textPx * 1.3;
  if (lines.length > 0) y += lines.length * textPx * 1.38 + 0.25 * em;
  y += 0.75 * em;

  const footPx = Math.max(0.56 * em, 8);
  const foot = footLines(sources, words, inner * ROOM, footPx);
  const footHeight = foot.length * footPx * 1.35 + 1.55 * em;
  const line = height - footHeight + 0.35 * em;

  const drawing = svg`<g fill="var(--_text-soft)" font-weight="600" font-size="${round(0.74 * em)}">${paragraph(kickers, start, kickerY, 1.05 * em)}</g>
    <g fill="var(--_text)" font-weight="700" font-size="${round(titlePx)}">${paragraph(titles, start, titleY, titlePx * 1.2)}</g>
    <g fill="var(--_text)" font-size="${round(textPx)}">${paragraph(lines, start, textY, textPx * 1.38)}</g>
    <path d="M${round(margin)} ${round(line)}H${round(width - margin)}" stroke="var(--_line)" stroke-width="${round(em / 14)}" />
    <g fill="var(--_text-soft)" font-size="${round(footPx)}">${paragraph(foot, start, line + 0.4 * em + footPx, footPx * 1.35)}</g>`;
  return { em, margin, area: { x: margin, y, width: inner, height: height - footHeight - y }, drawing };
}

/** At most two lines of sources, as many as fit, then one that says when it was reviewed and where it comes from. */
function footLines(sources: readonly Source[], { t, say }: PictureWords, width: number, px: number): readonly string[] {
  const origin = `${t('origin', reviewDates)} ${say('purpose')}`;
  // Those that have a name come first; those that only have an address go where there is room.
  const named = (source: Source): number => Number(!(source.authors ?? source.venue ?? source.title));
  const short = [...new Set(sources.toSorted((a, b) => named(a) - named(b)).map(shortCitation))];
  let lines: readonly string[] = [];
  for (let count = short.length; count > 0 && lines.length === 0; count--) {
    const first = short.slice(0, count).join('; ');
    const rest = short.length - count;
    const broken = wrapText(t('sources', { sources: rest ? t('andMore', { sources: first, count: rest }) : first }), width, px);
    if (broken.length <= 2 || count === 1) lines = broken;
  }
  return [...lines, ...wrapText(origin, width, px)];
}

/** The room for one drawing. */
export const areaOf = (sheet: Sheet): Area => layout(sheet).area;

/** Puts drawings onto a sheet with its head and foot: one file that needs nothing else. */
export function poster(sheet: Sheet, draw: (area: Area, em: number) => readonly Placed[]): string {
  const { width, height, theme, words, title, alt } = sheet;
  const { em, area, drawing } = layout(sheet);
  const head = toSvgText(svg`<title>${title}</title><desc>${alt}</desc>`);
  const ground = toSvgText(svg`<rect width="${width}" height="${height}" fill="var(--_paper)" />`);
  const body = draw(area, em)
    .map((each) => nested(each))
    .join('');
  const page = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" lang="${words.tag}" direction="${words.rtl ? 'rtl' : 'ltr'}" font-family="${FONTS}">${head}${ground}${body}${toSvgText(drawing)}</svg>`;
  return resolveTokens(page, theme);
}

/** A stand-alone picture inside another: the same text, with a place. */
function nested({ svg: text, x, y }: Placed): string {
  return text.replace('<svg ', `<svg x="${round(x)}" y="${round(y)}" `).replace(' xmlns="http://www.w3.org/2000/svg"', '');
}

/** Options for a drawing that fills an area, in whole px. */
export const inArea = (options: FrameOptions, { width, height }: Area): FrameOptions => ({
  ...options,
  bare: true,
  width: Math.floor(width),
  height: Math.floor(height),
});

export interface Cell extends Area {
  readonly em: number;
}

/** Places for several drawings with a heading each, as large as they can be at the shape of one drawing. */
export function gridOf(count: number, { x, y, width, height }: Area, em: number, rtl: boolean): readonly Cell[] {
  const gap = 1.1 * em;
  // Heading and two lines of words, roughly.
  const headEm = 3;
  let best = { columns: 1, size: 0 };
  for (let columns = 1; columns <= count; columns++) {
    const rows = Math.ceil(count / columns);
    const w = (width - gap * (columns - 1)) / columns;
    const h = (height - gap * (rows - 1)) / rows - headEm * em;
    const size = Math.min(w / 1.9, h);
    if (size > best.size) best = { columns, size };
  }
  const { columns } = best;
  const rows = Math.ceil(count / columns);
  const w = (width - gap * (columns - 1)) / columns;
  const h = (height - gap * (rows - 1)) / rows;
  return Array.from({ length: count }, (_, index) => {
    const column = index % columns;
    return {
      x: x + (rtl ? columns - 1 - column : column) * (w + gap),
      y: y + Math.floor(index / columns) * (h + gap),
      width: w,
      height: h,
      em,
    };
  });
}

/** A drawing with its number and title above it, and what it says. */
export function captioned(
  { heading, text }: { readonly heading: string; readonly text: string },
  cell: Cell,
  { rtl }: PictureWords,
  theme: Theme,
  draw: (area: Area) => string,
): readonly Placed[] {
  const px = 0.82 * cell.em;
  const textPx = 0.66 * cell.em;
  const titles = wrapText(heading, (cell.width * ROOM) / BOLD, px).slice(0, 2);
  const lines = text ? wrapText(text, cell.width * ROOM, textPx) : [];
  const titleHeight = titles.length * px * 1.25;
  const headHeight = titleHeight + lines.length * textPx * 1.35 + 0.45 * cell.em;
  const start = rtl ? cell.width : 0;
  const head =
    toSvgText(svg`<g fill="var(--_text)" font-weight="700" font-size="${round(px)}">${paragraph(titles, start, px, px * 1.25)}</g>
    <g fill="var(--_text)" font-size="${round(textPx)}">${paragraph(lines, start, titleHeight + textPx * 1.05, textPx * 1.35)}</g>`);
  const area = { x: cell.x, y: cell.y + headHeight, width: cell.width, height: cell.height - headHeight };
  const size = `width="${round(cell.width)}" height="${round(headHeight)}"`;
  return [
    {
      ...cell,
      height: headHeight,
      svg: resolveTokens(
        `<svg xmlns="http://www.w3.org/2000/svg" ${size} direction="${rtl ? 'rtl' : 'ltr'}">${head}</svg>`,
        theme,
      ),
    },
    { ...area, svg: draw(area) },
  ];
}
