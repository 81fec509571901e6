import { svg } from 'lit';
import { round } from './shapes.js';
import type { Drawing } from './svg-text.js';

export interface DepthTick {
  /** Along the axis, in the units of the drawing. */
  readonly at: number;
  readonly label: string;
}

export interface DepthBar {
  readonly from: number;
  readonly to: number;
  /** `device`: how far a device goes; `found`: where something was found. Told apart by shape, place and colour. */
  readonly kind: 'device' | 'found';
}

export interface DepthAxisOptions {
  /** Width of the strip that the axis stands in. */
  readonly width: number;
  readonly top: number;
  /** Where the numbers end. */
  readonly bottom: number;
  /** Where the picture ends; between `bottom` and here the line is broken. */
  readonly end: number;
  readonly ticks: readonly DepthTick[];
  readonly bars: readonly DepthBar[];
  readonly fontSize: number;
  /** Mirrors the strip: the line stands at its left edge. */
  readonly mirrored?: boolean;
}

/** The depth axis beside a skin section: numbers, a broken line where numbers end, and bars for what reaches how deep. */
export function depthAxis({ width, top, bottom, end, ticks, bars, fontSize, mirrored = false }: DepthAxisOptions): Drawing {
  const x = (from: number): number => round(mirrored ? from : width - from);
  const zig = `M${x(1)},${round(bottom)}v5l${mirrored ? 5 : -5},4l${mirrored ? -8 : 8},6l${mirrored ? 6 : -6},5v5`;
  let last = -Infinity;
  const written = ticks.map((tick) => {
    const y = Math.max(tick.at, last + fontSize * 1.05);
    last = y;
    return { ...tick, y };
  });
  return svg`<g font-size="${round(fontSize)}" fill="var(--_text-soft)">
    <path d="M${x(1)},${round(top)}V${round(bottom)}" stroke="var(--_control-line)" stroke-width="1.6" fill="none" /><path d="${zig}" stroke="var(--_control-line)" stroke-width="1.4" fill="none" stroke-linejoin="round" /><path d="M${x(1)},${round(bottom + 28)}V${round(end)}" stroke="var(--_control-line)" stroke-width="1.600" stroke-dasharray="2 5" fill="none" />
    ${written.map(({ at, y, label }) => svg`<path d="M${x(1)},${round(at)}L${x(7)},${round(at)}L${x(11)},${round(y)}" stroke="var(--_control-line)" stroke-width="1.300" fill="none" /><text x="${x(15)}" y="${round(y + fontSize * 0.35)}" text-anchor="${mirrored ? 'start' : 'end'}">${label}</text>`)}
    ${bars.map(({ from, to, kind }) => {
      const [y, length] = [round(from), round(Math.max(to - from, 3))];
      return kind === 'found'
        ? svg`<rect x="${mirrored ? -8 : x(0)}" y="${y}" width="8" height="${length}" rx="2" fill="var(--_exosome)" stroke="var(--_paper)" stroke-width="1" />`
        : svg`<rect x="${mirrored ? -17 : x(-9)}" y="${y}" width="8" height="${length}" rx="4" fill="var(--_device)" stroke="var(--_device-line)" stroke-width="1.300" />`;
    })}
  </g>`;
}
