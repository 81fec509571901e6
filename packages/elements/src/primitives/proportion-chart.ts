import { svg } from 'lit';
import type { Verdict } from '@exosome-widgets/content/types.js';
import type { Drawing } from './svg-text.js';
import { verdictIcon } from './verdict-icon.js';

/** Where a mark stands, px. */
export interface MarkPlace {
  readonly x: number;
  readonly y: number;
}

/**
 * Places small square marks in lines of the same length, so that tens can be counted at a glance.
 *
 * @param count - how many marks, 0 or more
 * @param columns - marks in a line, 1 or more
 * @param pitchPx - from one mark to the next
 */
export function placeMarks(count: number, columns: number, pitchPx: number): readonly MarkPlace[] {
  return Array.from({ length: count }, (_, index) => ({
    x: (index % columns) * pitchPx,
    y: Math.floor(index / columns) * pitchPx,
  }));
}

/** Size of a block of marks, px: always the full line wide, so that blocks below each other compare. */
export function blockSize(count: number, columns: number, pitchPx: number): { readonly width: number; readonly height: number } {
  return { width: columns * pitchPx, height: Math.max(1, Math.ceil(count / columns)) * pitchPx };
}

/**
 * One mark for each claim of a verdict. A claim that a filter leaves out keeps its place as an outline, so that the whole
 * stays the whole.
 *
 * @param lit - for each claim, whether it is among those shown
 * @param direction - where lines begin
 */
export function proportionMarks(
  verdict: Verdict,
  lit: readonly boolean[],
  columns: number,
  pitchPx: number,
  direction: 'ltr' | 'rtl' = 'ltr',
): Drawing {
  const scale = (pitchPx * 0.84) / 16;
  const mirrored = (x: number): number => (direction === 'rtl' ? (columns - 1) * pitchPx - x : x);
  const places = placeMarks(lit.length, columns, pitchPx);
  return svg`${places.map(
    ({ x, y }, index) =>
      svg`<g transform=${`translate(${round(mirrored(x) + pitchPx * 0.08)} ${round(y + pitchPx * 0.08)}) scale(${round(scale)})`}>${verdictIcon(verdict, lit[index])}</g>`,
  )}`;
}

const round = (value: number): number => Math.round(value * 1000) / 1000;
