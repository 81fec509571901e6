import { between, random } from '@exosome-widgets/model/random.js';
import { svg } from 'lit';
import { beside, openPath, type Point, ribbon, round } from './shapes.js';
import type { Drawing } from './svg-text.js';

export interface CollagenOptions {
  readonly from: Point;
  readonly to: Point;
  readonly seed: number;
  /** Fibres in the bundle. Default 5. */
  readonly fibres?: number;
  /** Width of the bundle, px. Default 12. */
  readonly width?: number;
  /** 0…1. Lower for bundles farther back. Default 1. */
  readonly opacity?: number;
}

/** A bundle of collagen: fibres side by side, parting a little at the ends, with their fine cross bands. */
export function collagen({ from, to, seed, fibres = 5, width = 12, opacity = 1 }: CollagenOptions): Drawing {
  const next = random(seed);
  const waves = between(next, 1.2, 2.4);
  const beyond = (a: number, b: number): number => a + (a - b) * 0.07;
  const [start, end]: readonly Point[] = [
    [beyond(from[0], to[0]), beyond(from[1], to[1])],
    [beyond(to[0], from[0]), beyond(to[1], from[1])],
  ];
  const spine = ribbon(start!, end!, {
    seed,
    waves,
    amplitude: width * between(next, 0.7, 1.3),
    count: Math.ceil(waves * 5) + 5,
  });
  const step = width / fibres;
  const lines = Array.from({ length: fibres }, (_, index) => {
    const offset = (index - (fibres - 1) / 2) * step;
    const strand = beside(spine, offset).map(([x, y], at, all): Point => {
      const fray = Math.abs(at / (all.length - 1) - 0.5) * 2; // 1 at the ends
      return [x + between(next, -1, 1), y + (offset * 0.9 * fray * fray + between(next, -1, 1) * step * 0.4)];
    });
    // Fibres end one after the other, never in one cut.
    return openPath(strand.slice(Math.floor(between(next, 0, 2.9)), strand.length - Math.floor(between(next, 0, 2.9))));
  });
  const d = lines.join('');
  return svg`<g fill="none" stroke-linecap="round" opacity="${opacity}">
    <path d="${d}" stroke="var(--_collagen)" stroke-width="${round(step * 0.95)}" opacity=".45" />
    <path d="${d}" stroke="var(--_collagen-light)" stroke-width="${round(step * 0.55)}" />
    <path d="${d}" stroke="var(--_collagen)" stroke-width="${round(step * 0.55)}" stroke-dasharray="1 4" stroke-linecap="butt" opacity=".5" />
  </g>`;
}
