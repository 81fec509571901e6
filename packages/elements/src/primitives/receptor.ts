import { svg } from 'lit';
import { round } from './shapes.js';
import type { Drawing } from './svg-text.js';

export interface ReceptorOptions {
  readonly x: number;
  readonly y: number;
  /** Degrees; 0 points to the right, out of the cell. */
  readonly angle: number;
  /** Height above the membrane, px. */
  readonly size: number;
  /** Token of the line, without `--_`. Default `recipient`. */
  readonly colour?: string;
  readonly shape?: 'fork' | 'cup';
}

/** A receptor standing in a membrane at x, y: its root crosses the membrane, its arms reach out. */
export function receptor({ x, y, angle, size, colour = 'recipient', shape = 'fork' }: ReceptorOptions): Drawing {
  const s = round(size);
  const arms =
    shape === 'fork'
      ? `M${round(-s * 0.55)},0H${round(s * 0.5)}M${round(s)},${round(-s * 0.42)}L${round(s * 0.5)},0L${round(s)},${round(s * 0.42)}`
      : `M${round(-s * 0.55)},0H${round(s * 0.42)}M${round(s * 0.9)},${round(-s * 0.34)}A${round(s * 0.38)},${round(s * 0.38)} 0 1,0 ${round(s * 0.9)},${round(s * 0.34)}`;
  return svg`<g transform="translate(${round(x)} ${round(y)}) rotate(${round(angle)})" fill="none" stroke-linecap="round" stroke-linejoin="round">
    <path d="${arms}" stroke="var(--_fluid)" stroke-width="${round(s * 0.42)}" opacity=".8" /><path d="${arms}" stroke="var(--_${colour})" stroke-width="${round(s * 0.22)}" /><circle cx="${round(-s * 0.5)}" cy="0" r="${round(s * 0.16)}" fill="var(--_${colour})" /></g>`;
}
