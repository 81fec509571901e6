import { svg } from 'lit';
import { type ComparisonRowId, type ComparisonSide, openAnswers } from '@exosome-widgets/content/comparison.js';
import { reviewDates } from '@exosome-widgets/content/generated/review.js';
import { subjectIcon } from '../../primitives/subject-icon.js';
import { paragraph, wrapText } from '../../primitives/svg-paragraph.js';
import { type Drawing, toSvgText } from '../../primitives/svg-text.js';
import type { FrameOptions } from '../../slides.js';
import { resolveTokens } from '../../theme/resolve-tokens.js';
import { question, sideName, type Words } from './prp-comparison.describe.js';
import type { RowGroup } from './prp-comparison.layout.js';
import type { Row } from './prp-comparison.rows.js';

/** The picture is drawn at this size and scaled to the one asked for. */
const WIDTH = 1280;
const HEIGHT = 720;
const MARGIN = 40;
const QUESTION_WIDTH = 290;
const HEAD_TOP = 84;
const HEAD_HEIGHT = 68;
const FOOT = 40;
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

interface PlacedRow {
  readonly y: number;
  readonly height: number;
  readonly question: readonly string[];
  readonly answers: readonly { readonly side: ComparisonSide; readonly lines: readonly string[]; readonly kind: string }[];
}

/** Writes a picture of the table as a stand-alone SVG file. */
export function frameText(
  content: FrameContent,
  { theme = 'light', width = WIDTH, height = HEIGHT, bare = false }: FrameOptions,
): string {
  const { words, rightToLeft } = content;
  const { t, say } = words;
  const title = content.agenda ? t('title') : t(`group.${content.groups[0]?.group ?? 'what-it-is'}`);
  // Bare, what lies between the heading and the foot.
  const view = bare ? `0 ${HEAD_TOP - 8} ${WIDTH} ${HEIGHT - HEAD_TOP - FOOT + 24}` : `0 0 ${WIDTH} ${HEIGHT}`;
  const drawing = svg`<svg xmlns="http://www.w3.org/2000/svg" viewBox="${view}" width="${width}" height="${height}" font-family="system-ui, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif" direction="${rightToLeft ? 'rtl' : 'ltr'}">
    <rect width="${WIDTH}" height="${HEIGHT}" fill="var(--_paper)" />
    ${bare ? '' : svg`<g fill="var(--_text)" font-size="34" font-weight="700">${paragraph([title], edge(content, MARGIN), 60, 40)}</g>`}
    ${content.agenda ? agendaBody(content) : tableBody(content)}
    ${bare ? '' : svg`<g fill="var(--_text-soft)" font-size="14">${paragraph([`${content.agenda ? '' : `${t('title')}. `}${say('reviewed', reviewDates)}`], edge(content, MARGIN), HEIGHT - 14, 16)}</g>`}
  </svg>`;
  return resolveTokens(toSvgText(drawing), theme);
}

/** Where text begins that is `x` px from the reading edge. */
const edge = ({ rightToLeft }: FrameContent, x: number): number => (rightToLeft ? WIDTH - x : x);
/** The left edge of a box that is `x` px from the reading edge. */
const box = ({ rightToLeft }: FrameContent, x: number, width: number): number => (rightToLeft ? WIDTH - x - width : x);

function tableBody(content: FrameContent): Drawing {
  const { words, sides, groups } = content;
  const rows = groups.flatMap((group) => group.rows);
  const columnWidth = (WIDTH - 2 * MARGIN - QUESTION_WIDTH) / sides.length;
  const columnAt = (index: number): number => MARGIN + QUESTION_WIDTH + index * columnWidth;
  const { sizePx, placed } = fitRows(words, rows, sides, columnWidth);
  const bottom = HEIGHT - FOOT;
  return svg`
    ${sides.map((side, index) => columnHead(content, side, columnAt(index), columnWidth, bottom))}
    ${placed.map(
      (row, index) => svg`
      ${index ? svg`<path d="M${MARGIN} ${row.y}H${WIDTH - MARGIN}" stroke="var(--_line)" stroke-width="1.500" />` : ''}
      <g fill="var(--_text)" font-size="${sizePx}" font-weight="700">${paragraph(row.question, edge(content, MARGIN), row.y + sizePx * 1.45, sizePx * 1.25)}</g>
      ${row.answers.map(({ lines, kind }, column) => {
        const x = edge(content, columnAt(column) + 18);
        return svg`<g fill="var(--_text)" font-size="${sizePx}">${paragraph(lines, x, row.y + sizePx * 1.45, sizePx * 1.25)}</g><g fill="var(--_text-soft)" font-size="${Math.round(sizePx * 7.2) / 10}">${paragraph([kind], x, row.y + sizePx * (1.45 + lines.length * 1.25 - 0.22), sizePx)}</g>`;
      })}`,
    )}`;
}

function columnHead(content: FrameContent, side: ComparisonSide, x: number, width: number, bottom: number): Drawing {
  const { words } = content;
  const [fill, line, text] = side === 'prp' ? ['prp-soft', 'prp', 'prp-text'] : ['exosome-soft', 'exosome', 'exosome-text'];
  return svg`
    <rect x="${box(content, x + 4, width - 8)}" y="${HEAD_TOP}" width="${width - 8}" height="${bottom - HEAD_TOP}" rx="10" fill="var(--_${fill})" opacity=".32" />
    <rect x="${box(content, x + 4, width - 8)}" y="${HEAD_TOP}" width="${width - 8}" height="${HEAD_HEIGHT}" rx="10" fill="var(--_${fill})" />
    <rect x="${box(content, x + 4, width - 8)}" y="${HEAD_TOP + HEAD_HEIGHT - 3}" width="${width - 8}" height="3" fill="var(--_${line})" />
    <g transform="translate(${box(content, x + 16, 54)} ${HEAD_TOP + 6}) scale(1.15)">${subjectIcon(side, `icon-${side}`)}</g>
    <g fill="var(--_${text})" font-size="26" font-weight="700">${paragraph([sideName(words, side)], edge(content, x + 84), HEAD_TOP + 33, 30)}</g>
    <g fill="var(--_${text})" font-size="16">${paragraph([words.t(`side.${side}.gloss`)], edge(content, x + 84), HEAD_TOP + 54, 20)}</g>`;
}

/** The largest type at which every row fits. */
function fitRows(
  words: Words,
  rows: readonly Row[],
  sides: readonly ComparisonSide[],
  columnWidth: number,
): { sizePx: number; placed: readonly PlacedRow[] } {
  const top = HEAD_TOP + HEAD_HEIGHT + 4;
  const room = HEIGHT - FOOT - top;
  for (let sizePx = LARGEST_PX; ; sizePx -= 0.5) {
    const placed: PlacedRow[] = [];
    let y = top;
    for (const row of rows) {
      const asked = wrapText(question(words, row), (QUESTION_WIDTH - 20) * SAFETY, sizePx * 1.06);
      const answers = sides.map((side) => ({
        side,
        lines: wrapText(words.evidence(row[side].text), (columnWidth - 36) * SAFETY, sizePx),
        kind: kindLine(words, row, side),
      }));
      const lineCount = Math.max(asked.length, ...answers.map(({ lines }) => lines.length + 0.75));
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

function agendaBody(content: FrameContent): Drawing {
  const { words, sides, groups } = content;
  const width = (WIDTH - 2 * MARGIN - 24) / 2;
  const top = HEAD_TOP + HEAD_HEIGHT + 16;
  const height = (HEIGHT - FOOT - 44 - top - 16) / 2;
  return svg`
    ${sides.map((side, index) => columnHead(content, side, MARGIN - 4 + index * (width + 24), width + 8, HEAD_TOP + HEAD_HEIGHT))}
    ${groups.map(({ group, rows }, index) => {
      const x = MARGIN + (index % 2) * (width + 24);
      const y = top + Math.floor(index / 2) * (height + 16);
      return svg`
      <rect x="${box(content, x, width)}" y="${y}" width="${width}" height="${height}" rx="12" fill="var(--_wash)" stroke="var(--_line)" />
      <g fill="var(--_text)" font-size="21" font-weight="700">${paragraph([words.t(`group.${group}`)], edge(content, x + 20), y + 34, 24)}</g>
      <g fill="var(--_text)" font-size="18">${paragraph(
        rows.map((row) => question(words, row)),
        edge(content, x + 20),
        y + 63,
        24,
      )}</g>`;
    })}
    <g fill="var(--_text)" font-size="20" font-weight="700">${paragraph([words.t('neitherTitle')], edge(content, MARGIN), HEIGHT - FOOT - 14, 24)}</g>`;
}
