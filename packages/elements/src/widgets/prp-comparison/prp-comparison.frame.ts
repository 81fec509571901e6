import { svg } from 'lit';
import { type ComparisonRowId, type ComparisonSide, openAnswers } from '@exosome-widgets/content/comparison.js';
import { reviewDates } from '@exosome-widgets/content/generated/review.js';
import { subjectIcon } from '../../primitives/subject-icon.js';
import { estimateWidth, paragraph, wrapText } from '../../primitives/svg-paragraph.js';
import { type Drawing, toSvgText } from '../../primitives/svg-text.js';
import type { FrameOptions } from '../../slides.js';
import { resolveTokens } from '../../theme/resolve-tokens.js';
import { question, sideName, type Words } from './prp-comparison.describe.js';
import type { RowGroup } from './prp-comparison.layout.js';
import type { Row } from './prp-comparison.rows.js';

/** With heading and foot the picture is drawn at this size and scaled to the one asked for. */
const WIDTH = 1280;
const HEIGHT = 720;
const HEAD_HEIGHT = 68;
/** Fonts on other machines may run wider than estimated. */
const SAFETY = 0.92;
const LARGEST_PX = 24;
const SMALLEST_PX = 12;

export interface FrameContent {
  readonly words: Words;
  readonly rightToLeft: boolean;
  readonly sides: readonly ComparisonSide[];
  readonly groups: readonly RowGroup<Row>[];
  /** All groups become a list of questions, one group a table. */
  readonly agenda: boolean;
}

interface Placing extends FrameContent {
  readonly page: Page;
}

/** Where head, table and foot lie, px of the picture. */
interface Page {
  readonly width: number;
  readonly height: number;
  readonly margin: number;
  readonly questionWidth: number;
  readonly headTop: number;
  readonly foot: number;
}

const FULL: Page = { width: WIDTH, height: HEIGHT, margin: 40, questionWidth: 290, headTop: 84, foot: 40 };
/** px² of the picture without heading and foot, whatever its shape. */
const BARE_AREA = 1280 * 610;

/** Without heading and foot the table is laid out for the shape that is asked for. */
function barePage(width: number, height: number): Page {
  const scale = Math.sqrt(BARE_AREA / (width * height));
  const w = Math.round(width * scale);
  return { width: w, height: Math.round(height * scale), margin: 0, questionWidth: w * 0.225, headTop: 4, foot: 4 };
}

interface PlacedRow {
  readonly y: number;
  readonly height: number;
  readonly question: readonly string[];
  readonly answers: readonly {
    readonly side: ComparisonSide;
    readonly lines: readonly string[];
    readonly kind: readonly string[];
  }[];
}

/** Writes a picture of the table as a stand-alone SVG file. */
export function frameText(
  { words, rightToLeft, ...rest }: FrameContent,
  { theme = 'light', width = WIDTH, height = HEIGHT, bare = false }: FrameOptions,
): string {
  const { t, say } = words;
  const page = bare ? barePage(width, height) : FULL;
  const content: Placing = { words, rightToLeft, ...rest, page };
  const title = content.agenda ? t('title') : t(`group.${content.groups[0]?.group ?? 'what-it-is'}`);
  const drawing = svg`<svg xmlns="http://www.w3.org/2000/svg" viewBox="${`0 0 ${page.width} ${page.height}`}" width="${width}" height="${height}" font-family="system-ui, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif" direction="${rightToLeft ? 'rtl' : 'ltr'}">
    <rect width="${page.width}" height="${page.height}" fill="var(--_paper)" />
    ${bare ? '' : svg`<g fill="var(--_text)" font-size="34" font-weight="700">${paragraph([title], edge(content, page.margin), 60, 40)}</g>`}
    ${content.agenda ? agendaBody(content) : tableBody(content)}
    ${bare ? '' : svg`<g fill="var(--_text-soft)" font-size="14">${paragraph([`${content.agenda ? '' : `${t('title')}. `}${say('reviewed', reviewDates)}`], edge(content, page.margin), HEIGHT - 14, 16)}</g>`}
  </svg>`;
  return resolveTokens(toSvgText(drawing), theme);
}

/** Where text begins that is `x` px from the reading edge. */
const edge = ({ rightToLeft, page }: Placing, x: number): number => (rightToLeft ? page.width - x : x);
/** The left edge of a box that is `x` px from the reading edge. */
const box = ({ rightToLeft, page }: Placing, x: number, width: number): number => (rightToLeft ? page.width - x - width : x);

function tableBody(content: Placing): Drawing {
  const { words, sides, groups, page } = content;
  const { margin, questionWidth } = page;
  const rows = groups.flatMap((group) => group.rows);
  const columnWidth = (page.width - 2 * margin - questionWidth) / sides.length;
  const columnAt = (index: number): number => margin + questionWidth + index * columnWidth;
  const { sizePx, placed } = fitRows(words, rows, sides, columnWidth, page);
  const bottom = page.height - page.foot;
  return svg`
    ${sides.map((side, index) => columnHead(content, side, columnAt(index), columnWidth, bottom))}
    ${placed.map(
      (row, index) => svg`
      ${index ? svg`<path d="M${margin} ${row.y}H${page.width - margin}" stroke="var(--_line)" stroke-width="1.500" />` : ''}
      <g fill="var(--_text)" font-size="${sizePx}" font-weight="700">${paragraph(row.question, edge(content, margin), row.y + sizePx * 1.45, sizePx * 1.25)}</g>
      ${row.answers.map(({ lines, kind }, column) => {
        const x = edge(content, columnAt(column) + 18);
        return svg`<g fill="var(--_text)" font-size="${sizePx}">${paragraph(lines, x, row.y + sizePx * 1.45, sizePx * 1.25)}</g><g fill="var(--_text-soft)" font-size="${Math.round(sizePx * 7.2) / 10}">${paragraph(kind, x, row.y + sizePx * (1.45 + lines.length * 1.25 - 0.22), sizePx * 0.94)}</g>`;
      })}`,
    )}`;
}

function columnHead(content: Placing, side: ComparisonSide, x: number, width: number, bottom: number): Drawing {
  const { words } = content;
  const top = content.page.headTop;
  const glossPx = Math.min(16, ((width - 108) * SAFETY) / estimateWidth(words.t(`side.${side}.gloss`), 1));
  const [fill, line, text] = side === 'prp' ? ['prp-soft', 'prp', 'prp-text'] : ['exosome-soft', 'exosome', 'exosome-text'];
  return svg`
    <rect x="${box(content, x + 4, width - 8)}" y="${top}" width="${width - 8}" height="${bottom - top}" rx="10" fill="var(--_${fill})" opacity=".32" />
    <rect x="${box(content, x + 4, width - 8)}" y="${top}" width="${width - 8}" height="${HEAD_HEIGHT}" rx="10" fill="var(--_${fill})" />
    <rect x="${box(content, x + 4, width - 8)}" y="${top + HEAD_HEIGHT - 3}" width="${width - 8}" height="3" fill="var(--_${line})" />
    <g transform="translate(${box(content, x + 16, 54)} ${top + 6}) scale(1.15)">${subjectIcon(side, `icon-${side}`)}</g>
    <g fill="var(--_${text})" font-size="26" font-weight="700">${paragraph([sideName(words, side)], edge(content, x + 84), top + 33, 30)}</g>
    <g fill="var(--_${text})" font-size="${glossPx}">${paragraph([words.t(`side.${side}.gloss`)], edge(content, x + 84), top + 54, 20)}</g>`;
}

/** The largest type at which every row fits. */
function fitRows(
  words: Words,
  rows: readonly Row[],
  sides: readonly ComparisonSide[],
  columnWidth: number,
  { headTop, height: pageHeight, foot, questionWidth }: Page,
): { sizePx: number; placed: readonly PlacedRow[] } {
  const top = headTop + HEAD_HEIGHT + 4;
  const room = pageHeight - foot - top;
  for (let sizePx = LARGEST_PX; ; sizePx -= 0.5) {
    const placed: PlacedRow[] = [];
    let y = top;
    for (const row of rows) {
      const asked = wrapText(question(words, row), (questionWidth - 20) * SAFETY, sizePx * 1.06);
      const answers = sides.map((side) => ({
        side,
        lines: wrapText(words.evidence(row[side].text), (columnWidth - 36) * SAFETY, sizePx),
        kind: wrapText(kindLine(words, row, side), (columnWidth - 36) * SAFETY, sizePx * 0.72),
      }));
      const lineCount = Math.max(asked.length, ...answers.map(({ lines, kind }) => lines.length + 0.75 * kind.length));
      const height = sizePx * (lineCount * 1.25 + 1);
      placed.push({ y, height, question: asked, answers });
      y += height;
    }
    if (y - top <= room || sizePx <= SMALLEST_PX) {
      const spare = Math.max(0, room - (y - top)) / rows.length;
      return { sizePx, placed: placed.map((row, index) => ({ ...row, y: row.y + Math.min(spare, 24) * index })) };
    }
  }
}

function kindLine({ say, t }: Words, row: Row, side: ComparisonSide): string {
  const { kind, sourceCount: count } = row[side];
  const parts = kind ? [say(`kind.${kind}`), say('sourceCount', { count })] : [say('inference')];
  if (openAnswers[row.id as ComparisonRowId]?.[side] !== undefined) parts.unshift(t('stillOpen'));
  return parts.join(' · ');
}

/** Lines of type beside the questions of a box: its title, and air below. */
const BOX_LINES = 2.4;

function agendaBody(content: Placing): Drawing {
  const { words, sides, groups, page } = content;
  const { margin, headTop } = page;
  const gap = 16;
  const columns = page.width < 800 ? 1 : 2;
  const width = (page.width - 2 * margin - 24) / 2;
  const boxWidth = columns === 1 ? page.width - 2 * margin : width;
  const top = headTop + HEAD_HEIGHT + gap;
  const bottom = page.height - page.foot - 44;
  // Each row of boxes is as high as its longest list.
  const rows = Array.from({ length: Math.ceil(groups.length / columns) }, (_, row) =>
    groups.slice(row * columns, (row + 1) * columns),
  );
  const linesOf = rows.map((row) => Math.max(...row.map((group) => group.rows.length)) + BOX_LINES);
  const lines = linesOf.reduce((sum, each) => sum + each, 0);
  const asked = groups.flatMap((group) => group.rows.map((row) => question(words, row)));
  const widest = Math.max(...asked.map((text) => estimateWidth(text, 1)));
  const pitch = (bottom - top - gap * (rows.length - 1)) / lines;
  const textPx = Math.min(pitch / 1.32, LARGEST_PX, ((boxWidth - 40) * SAFETY) / widest);
  // Lines stand a little further apart where the words could not grow; what is left stays below them.
  const linePx = Math.min(pitch, textPx * 1.6);
  let y = top;
  return svg`
    ${sides.map((side, index) => columnHead(content, side, margin - 4 + index * (width + 24), width + 8, headTop + HEAD_HEIGHT))}
    ${rows.map((row, line) => {
      const [at, height] = [y, (linesOf[line] ?? 0) * pitch];
      y += height + gap;
      return row.map(({ group, rows: inGroup }, column) => {
        const x = margin + column * (width + 24);
        return svg`
      <rect x="${box(content, x, boxWidth)}" y="${at}" width="${boxWidth}" height="${height}" rx="12" fill="var(--_wash)" stroke="var(--_line)" />
      <g fill="var(--_text)" font-size="${textPx * 1.15}" font-weight="700">${paragraph([words.t(`group.${group}`)], edge(content, x + 20), at + linePx * 1.25, linePx)}</g>
      <g fill="var(--_text)" font-size="${textPx}">${paragraph(
        inGroup.map((each) => question(words, each)),
        edge(content, x + 20),
        at + linePx * 2.5,
        linePx,
      )}</g>`;
      });
    })}
    <g fill="var(--_text)" font-size="${Math.max(20, textPx)}" font-weight="700">${paragraph([words.t('neitherTitle')], edge(content, margin), y + 26, 24)}</g>`;
}
