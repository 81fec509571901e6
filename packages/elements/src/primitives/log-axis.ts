import { svg } from 'lit';
import { round } from './shapes.js';
import type { Drawing } from './svg-text.js';

/** A mark of a log axis, px along it. */
export interface AxisTick {
  readonly at: number;
  readonly rank: 'decade' | 'step' | 'fine';
  /** Written beside the mark. */
  readonly label?: string;
}

export interface RulerBandOptions {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly upright: boolean;
  readonly ticks: readonly AxisTick[];
  /** Size of its words, px. */
  readonly fontSize: number;
}

/** Length of a mark as a share of the ruler's breadth. */
const REACH = { decade: 0.3, step: 0.22, fine: 0.13 } as const;

/** A ruler to lay things against: marks on both edges, words in the middle. */
export function rulerBand({ x, y, width, height, upright, ticks, fontSize }: RulerBandOptions): Drawing {
  const breadth = upright ? width : height;
  const mark = (at: number, rank: AxisTick['rank']): string => {
    const reach = round(breadth * REACH[rank]);
    return upright
      ? `M${round(x)},${round(at)}h${reach}M${round(x + width)},${round(at)}h${-reach}`
      : `M${round(at)},${round(y)}v${reach}M${round(at)},${round(y + height)}v${-reach}`;
  };
  const inside = ticks.filter(({ at }) => (upright ? at >= y && at <= y + height : at >= x && at <= x + width));
  const path = (rank: AxisTick['rank']): string =>
    inside
      .filter((tick) => tick.rank === rank)
      .map(({ at }) => mark(at, rank))
      .join('');
  return svg`
    <rect x="${round(x)}" y="${round(y + 2)}" width="${round(width)}" height="${round(height)}" rx="${round(breadth * 0.2)}" fill="var(--_shade)" opacity=".07" />
    <rect x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${round(height)}" rx="${round(breadth * 0.2)}" fill="var(--_wash)" stroke="var(--_control-line)" stroke-width="1.2" />
    <path d="${path('fine')}" stroke="var(--_control-line)" stroke-width="1" opacity=".75" />
    <path d="${path('step')}" stroke="var(--_control-line)" stroke-width="1.2" />
    <path d="${path('decade')}" stroke="var(--_text-soft)" stroke-width="2" stroke-linecap="round" />
    <g font-size="${round(fontSize)}" fill="var(--_text)" text-anchor="middle" stroke="var(--_wash)" stroke-width="${round(fontSize * 0.3)}" stroke-linejoin="round" paint-order="stroke">
      ${inside.map(({ at, label, rank }) =>
        label
          ? svg`<text x="${round(upright ? x + width / 2 : at)}" y="${round((upright ? at : y + height / 2) + fontSize * 0.35)}" font-weight="${rank === 'decade' ? 600 : 400}">${label}</text>`
          : '',
      )}
    </g>`;
}
