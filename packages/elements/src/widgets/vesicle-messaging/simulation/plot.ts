import { HISTORY_POINTS, type Experiment } from '@exosome-widgets/model/experiment.js';
import { svg } from 'lit';
import { round } from '../../../primitives/shapes.js';
import type { Drawing } from '../../../primitives/svg-text.js';
import type { KindName } from './settings.js';

/** The plot's own units. */
export const PLOT = { width: 340, height: 168, left: 48, right: 8, top: 12, bottom: 26 } as const;

/** Token of each kind's lines, without `--_`. */
export const KIND_COLOUR: Readonly<Record<KindName, 'protein' | 'exosome' | 'prp'>> = {
  antibody: 'protein',
  exosome: 'exosome',
  vesicle: 'exosome',
  platelet: 'prp',
};

export interface PlotWords {
  readonly names: readonly KindName[];
  /** One label for each axis mark. */
  readonly time: (seconds: number) => string;
  readonly value: (value: number) => string;
}

/** The next round number that is not below: 10, 15, 20, 30, 40, 50, 60, 80, 100 … */
export function niceCeiling(value: number): number {
  const power = 10 ** Math.floor(Math.log10(Math.max(value, 1)));
  return power * ([1, 1.5, 2, 3, 4, 5, 6, 8].find((step) => step * power >= value) ?? 10);
}

/** The top of the value axis: room for what theory expects, and for what was counted so far. */
export function topOf(run: Experiment): number {
  let highest = 4;
  run.history.forEach((history, kind) => {
    highest = Math.max(highest, run.expected(kind, run.endS), run.expected(kind, 0), ...history.subarray(0, run.recorded));
  });
  return niceCeiling(highest);
}

/** What was counted as a full line, what theory expects as a dashed one. */
export function plot(run: Experiment, words: PlotWords): Drawing {
  const { width, height, left, right, top, bottom } = PLOT;
  const highest = topOf(run);
  const x = (seconds: number): number => round(left + ((width - left - right) * seconds) / run.endS);
  const y = (value: number): number => round(height - bottom - ((height - top - bottom) * value) / highest);
  const at = (index: number): number => (run.endS * index) / HISTORY_POINTS;
  const line = (points: readonly (readonly [number, number])[]): string =>
    points.map(([px, py], index) => `${index ? 'L' : 'M'}${px},${py}`).join('');
  const base = height - bottom;
  return svg`
    <path d="M${left},${y(highest)}H${width - right}M${left},${y(highest / 2)}H${width - right}" stroke="var(--_line)" stroke-width="1" fill="none" />
    <path d="M${left},${base}H${width - right}" stroke="var(--_control-line)" stroke-width="1" fill="none" />
    ${[0, highest / 2, highest].map((value) => svg`<text x="${left - 6}" y="${y(value) + 4}" text-anchor="end" font-size="12" fill="var(--_text-soft)">${words.value(value)}</text>`)}
    ${[0, 0.5, 1].map((share) => svg`<text x="${x(run.endS * share)}" y="${height - 8}" text-anchor="${share === 0 ? 'start' : share === 1 ? 'end' : 'middle'}" font-size="12" fill="var(--_text-soft)">${words.time(run.endS * share)}</text>`)}
    ${words.names.map((name, kind) => {
      const theory = Array.from(
        { length: 61 },
        (_, index) => [x(at(index * 2)), y(Math.min(highest, run.expected(kind, at(index * 2))))] as const,
      );
      const counted = [...run.history[kind]!.subarray(0, run.recorded)].map((value, index) => [x(at(index)), y(value)] as const);
      const last = counted.at(-1)!;
      const colour = `var(--_${KIND_COLOUR[name]})`;
      return svg`<path d="${line(theory)}" fill="none" stroke="${colour}" stroke-width="1.6" stroke-dasharray="2 5" stroke-linecap="round" />
        <path d="${line(counted)}" fill="none" stroke="${colour}" stroke-width="2.6" stroke-linejoin="round" />
        ${sign(name, last[0], last[1])}`;
    })}`;
}

/** What stands at the end of a kind's line and beside its name, so that colour alone tells nothing. */
export const sign = (name: KindName, x: number, y: number): Drawing =>
  name === 'platelet'
    ? svg`<rect x="${x - 4}" y="${y - 4}" width="8" height="8" fill="var(--_${KIND_COLOUR[name]})" />`
    : svg`<circle cx="${x}" cy="${y}" r="4" fill="var(--_${KIND_COLOUR[name]})" />`;
