import { svg } from 'lit';
import { claims as allClaims } from '@exosome-widgets/content/generated/claim-list.js';
import type { ClaimBrief as Claim } from '@exosome-widgets/content/types.js';
import { proportionMarks } from '../../primitives/proportion-chart.js';
import { estimateWidth, paragraph, wrapText } from '../../primitives/svg-paragraph.js';
import type { Drawing } from '../../primitives/svg-text.js';
import { VERDICT_TOKEN, verdictIcon } from '../../primitives/verdict-icon.js';
import type { Words } from './claim-check.describe.js';
import { chartRows, PITCH_PX } from './claim-check.layout.js';

// The drawings without heading and foot, laid out for the room there is: what a page that writes both takes.

/** The room, px, and the side on which lines begin. */
export interface Room {
  readonly width: number;
  readonly height: number;
  readonly rtl: boolean;
}

/** Part of the width that lines fill at most, so that a wide font does not run over. */
const ROOM = 0.93;
/** Bold letters are that much wider. */
const BOLD = 1.2;
/** The sizes below are those of a room of this many px². */
const USUAL_AREA = 1280 * 600;
const scaleOf = ({ width, height }: Room): number => Math.sqrt((width * height) / USUAL_AREA);

/** A claim, its verdict, and the answer, as large as fits. */
export function bareClaim(claim: Claim, sourceLine: string, { t, say, evidence }: Words, room: Room): Drawing {
  const { width, height, rtl } = room;
  const largest = 1.3 * scaleOf(room);
  const flow = (k: number) => {
    const quote = wrapText(t('quote', { claim: evidence(claim.claim) }), (width - 28 * k) * ROOM, 30 * k);
    const answer = wrapText(evidence(claim.answer), width * ROOM, 38 * k);
    return { k, quote, answer, total: (34 + quote.length * 42 + 100 + 64 + answer.length * 52 + 44) * k };
  };
  let fit = flow(largest);
  for (let part = 0.96; fit.total > height && part > 0.3; part -= 0.04) fit = flow(largest * part);
  const { k, quote, answer, total } = fit;
  const top = Math.max(0, (height - total) * 0.4);
  const quoteEnd = top + (34 + quote.length * 42) * k;
  const answerTop = quoteEnd + 164 * k;
  const verdict = say(`verdict.${claim.verdict}`);
  const token = VERDICT_TOKEN[claim.verdict];
  const badge = Math.round(estimateWidth(verdict, 25 * k) * BOLD) + 84 * k;
  const start = rtl ? width : 0;
  const along = (px: number): number => (rtl ? width - px : px);
  return svg`
    <rect x=${rtl ? width - 5 * k : 0} y=${top} width=${5 * k} height=${quoteEnd - top} fill="var(--_control-line)" />
    <g font-size=${22 * k} fill="var(--_text-soft)" font-weight="600">${paragraph([t('youMayRead')], along(28 * k), top + 22 * k, 0)}</g>
    <g font-size=${30 * k} font-style="italic" fill="var(--_text-soft)">${paragraph(quote, along(28 * k), top + 66 * k, 42 * k)}</g>
    <g transform=${`translate(${rtl ? width - badge : 0} ${quoteEnd + 28 * k})`}>
      <rect width=${badge} height=${48 * k} rx=${24 * k} fill=${`var(--_${token}-soft)`} />
      <g transform=${`translate(${rtl ? badge - 44 * k : 16 * k} ${10 * k}) scale(${1.75 * k})`}>${verdictIcon(claim.verdict)}</g>
      <text x=${rtl ? badge - 56 * k : 56 * k} y=${33 * k} font-size=${25 * k} font-weight="700" fill=${`var(--_${token})`}>${verdict}</text>
    </g>
    <g font-size=${22 * k} fill="var(--_text-soft)" font-weight="600">${paragraph([t('evidenceSays')], start, quoteEnd + 124 * k, 0)}</g>
    <g font-size=${38 * k} fill="var(--_text)">${paragraph(answer, start, answerTop + 10 * k, 52 * k)}</g>
    <g font-size=${22 * k} fill="var(--_text-soft)">${paragraph([sourceLine], start, answerTop + (answer.length * 52 + 14) * k, 0)}</g>`;
}

/** All verdicts with a mark for each claim, as large as fits. */
export function bareChart({ t, say }: Words, room: Room): Drawing {
  const { width, height, rtl } = room;
  const unit = Math.min(scaleOf(room), width / 700);
  const upright = width / height < 0.9;
  const labels = 300 * unit;
  const marks = upright ? width : width - labels;
  const foot = 44 * unit;
  const gap = (upright ? 96 : 24) * unit;
  const heightsAt = (columns: number, scale: number): readonly number[] =>
    chartRows(allClaims, allClaims, columns).map((row) => Math.max(row.height * scale, upright ? 0 : 62 * unit) + gap);
  const totalOf = (heights: readonly number[]): number => heights.reduce((sum, each) => sum + each, foot);
  // The largest marks at which all lines fit; longer lines where that is no loss.
  let best = { columns: 39, scale: 0 };
  for (const columns of [10, 13, 20, 39]) {
    let scale = Math.min(marks / (columns * PITCH_PX), 2.6 * unit);
    while (totalOf(heightsAt(columns, scale)) > height && scale > 0.2) scale *= 0.97;
    if (scale >= best.scale) best = { columns, scale };
  }
  const { columns, scale } = best;
  const rows = chartRows(allClaims, allClaims, columns);
  const blockWidth = columns * PITCH_PX * scale;
  const heights = heightsAt(columns, scale);
  const total = totalOf(heights);
  const spare = Math.max(0, height - total) / (rows.length + 1);
  const tops = heights.map((_, index) => spare / 2 + heights.slice(0, index).reduce((sum, each) => sum + each + spare, 0));
  const start = rtl ? width : 0;
  const blockX = upright ? (rtl ? width - blockWidth : 0) : rtl ? width - labels - blockWidth : labels;
  const blockDown = upright ? 62 * unit : 0;
  return svg`
    ${rows.map((row, index) => {
      const top = tops[index] ?? 0;
      return svg`
        <text x=${start} y=${top + 24 * unit} font-size=${28 * unit} font-weight="700" fill="var(--_text)">${say(`verdict.${row.verdict}`)}</text>
        <text x=${start} y=${top + 54 * unit} font-size=${23 * unit} fill="var(--_text-soft)">${t('verdictCount', { shown: row.lit.length, total: row.lit.length })}</text>
        <g transform=${`translate(${blockX} ${top + blockDown}) scale(${scale})`}>${proportionMarks(row.verdict, row.lit, columns, PITCH_PX, rtl ? 'rtl' : 'ltr')}</g>`;
    })}
    <text x=${start} y=${height - 12 * unit} font-size=${22 * unit} fill="var(--_text-soft)">${t('chartCaption')}</text>`;
}
