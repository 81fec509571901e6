import { svg } from 'lit';
import type { Drawing } from './svg-text.js';

/** A range on a log ruler. */
export interface RangeMark {
  readonly low: number;
  readonly high: number;
  /** Written above the bar. */
  readonly label: string;
  /** Name of the token that fills the bar, for example `prp`. */
  readonly colour: string;
  /** A second, lighter look, so that two bars differ without colour. */
  readonly hatched?: boolean;
}

export interface RulerTick {
  readonly value: number;
  readonly label: string;
}

export interface LogRulerOptions {
  /** Prefix of the ids inside the drawing. */
  readonly id: string;
  readonly low: number;
  readonly high: number;
  readonly ticks: readonly RulerTick[];
  /** One lane each, from top to bottom. */
  readonly ranges: readonly RangeMark[];
}

/** Height of {@link logRuler} in px. */
export const logRulerHeight = (lanes: number): number => lanes * LANE_PX + 30;

const LANE_PX = 40;

/**
 * Where a value lies on a log ruler, 0 at `low` and 1 at `high`.
 *
 * @param value - in the unit of the ruler, above 0
 */
export function logShare(value: number, low: number, high: number): number {
  if (!(value > 0 && low > 0 && high > low))
    throw new RangeError(`logShare: ${value} does not fit a ruler from ${low} to ${high}`);
  return (Math.log10(value) - Math.log10(low)) / (Math.log10(high) - Math.log10(low));
}

/**
 * A ruler on which each mark is ten times the one before, with ranges as bars. Places are written in percent, so that the
 * drawing fills any width while its words keep their size: it has no view box.
 */
export function logRuler({ id, low, high, ticks, ranges }: LogRulerOptions): Drawing {
  const at = (value: number): string => `${Math.round(logShare(value, low, high) * 1000) / 10}%`;
  const base = ranges.length * LANE_PX + 6;
  return svg`
    <defs>
      <pattern id="${id}-hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path d="M0 0v6" stroke="var(--_paper)" stroke-width="2" opacity=".55" /></pattern>
    </defs>
    ${ticks.map(({ value }) => svg`<line x1="${at(value)}" x2="${at(value)}" y1="0" y2="${base + 5}" stroke="var(--_line)" stroke-width="1" />`)}
    ${ranges.map((range, lane) => {
      const y = lane * LANE_PX;
      const start = logShare(range.low, low, high);
      const end = logShare(range.high, low, high);
      const width = `${Math.round((end - start) * 1000) / 10}%`;
      // Labels grow towards the middle of the ruler, so that they stay inside it at any width.
      const [anchor, labelAt] = (start + end) / 2 < 0.5 ? ['start', at(range.low)] : ['end', at(range.high)];
      return svg`
        <rect x="0" y="${y + 24}" width="100%" height="12" rx="6" fill="var(--_wash)" stroke="var(--_line)" />
        <rect x="${at(range.low)}" y="${y + 24}" width="${width}" height="12" rx="6" fill="${`var(--_${range.colour})`}" />
        ${range.hatched ? svg`<rect x="${at(range.low)}" y="${y + 24}" width="${width}" height="12" rx="6" fill="url(#${id}-hatch)" />` : ''}
        <text x="${labelAt}" y="${y + 17}" text-anchor="${anchor}" font-size="13" font-weight="600" fill="${`var(--_${range.colour}-text)`}" stroke="var(--_paper)" stroke-width="4" paint-order="stroke">${range.label}</text>`;
    })}
    <line x1="0" x2="100%" y1="${base}" y2="${base}" stroke="var(--_control-line)" stroke-width="1.500" />
    ${ticks.map(({ value, label }, index) => {
      const anchor = index === 0 ? 'start' : index === ticks.length - 1 ? 'end' : 'middle';
      return svg`<line x1="${at(value)}" x2="${at(value)}" y1="${base - 4}" y2="${base + 5}" stroke="var(--_control-line)" stroke-width="1.500" /><text x="${at(value)}" y="${base + 19}" text-anchor="${anchor}" font-size="12" fill="var(--_text-soft)">${label}</text>`;
    })}`;
}
