import { between, random } from '@exosome-widgets/model/random.js';
import { svg } from 'lit';
import { blob, closedPath, openPath, type Point, round } from './shapes.js';
import type { Drawing } from './svg-text.js';

/** Goes once into the `<defs>` of a picture that has a vessel or red cells. */
export const vesselGradients = (id: string): Drawing => svg`
  <linearGradient id="${id}-blood" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="var(--_blood-deep)" /><stop offset=".45" stop-color="var(--_blood)" /><stop offset="1" stop-color="var(--_blood-deep)" /></linearGradient>
  <radialGradient id="${id}-red" cx=".4" cy=".35" r=".75"><stop offset="0" stop-color="var(--_red-cell-light)" /><stop offset=".75" stop-color="var(--_red-cell)" /><stop offset="1" stop-color="var(--_red-cell-deep)" /></radialGradient>
  <radialGradient id="${id}-dimple"><stop offset="0" stop-color="var(--_red-cell-deep)" stop-opacity=".85" /><stop offset=".6" stop-color="var(--_red-cell-deep)" stop-opacity=".35" /><stop offset="1" stop-color="var(--_red-cell)" stop-opacity="0" /></radialGradient>`;

export interface VesselOptions {
  readonly id: string;
  readonly seed: number;
  /** Along the flow, px. */
  readonly length: number;
  /** Wall to wall, px. */
  readonly width: number;
  /** Where along the flow (px) a gap stands open in the wall at y = 0. */
  readonly gapAt?: number;
  /** Whether the wall at y = width is drawn too. Default true. */
  readonly farWall?: boolean;
}

/**
 * A stretch of capillary lying along x, from 0,0: blood, and walls of flat endothelial cells that bulge where the nucleus lies.
 * Turn it with a `transform` for a standing vessel.
 */
export function vessel({ id, seed, length, width, gapAt, farWall = true }: VesselOptions): Drawing {
  const thick = Math.max(6, width * 0.14);
  return svg`
    <rect x="0" y="0" width="${round(length)}" height="${round(width)}" fill="url(#${id}-blood)" />
    ${wall(seed, length, 0, thick, gapAt)}
    ${farWall ? svg`<g transform="translate(0 ${round(width)}) scale(1 -1)">${wall(seed + 5, length, 0, thick)}</g>` : ''}`;
}

/** A row of endothelial cells along y, the lumen below them. */
function wall(seed: number, length: number, y: number, thick: number, gapAt?: number): Drawing {
  const next = random(seed);
  const cells: Drawing[] = [];
  for (let x = -40; x < length + 40;) {
    const long = between(next, 120, 170);
    const end = gapAt !== undefined && x < gapAt && x + long > gapAt - 30 ? gapAt : x + long;
    const mid = (x + end) / 2 + between(next, -0.1, 0.1) * long;
    const gap = end === gapAt ? 16 : 3;
    const outline: Point[] = [
      [x + 2, y - thick * 0.1],
      [(x * 2 + mid) / 3, y - thick * 0.45],
      [mid, y - thick * 0.6],
      [(mid + end * 2) / 3, y - thick * 0.45],
      [end - gap / 2, y - thick * 0.1],
      [end - gap / 2 - 4, y + thick * 0.3],
      [mid + long * 0.16, y + thick * 0.45],
      [mid, y + thick * 0.95],
      [mid - long * 0.16, y + thick * 0.45],
      [x + 4, y + thick * 0.3],
    ];
    cells.push(svg`<path d="${closedPath(outline)}" fill="var(--_vessel-light)" stroke="var(--_vessel)" stroke-width="1.4" stroke-linejoin="round" />
      <ellipse cx="${round(mid)}" cy="${round(y + thick * 0.18)}" rx="${round(long * 0.12)}" ry="${round(thick * 0.38)}" fill="var(--_vessel-soft)" stroke="var(--_vessel)" stroke-width="1" />
      <ellipse cx="${round(mid - 3)}" cy="${round(y + thick * 0.15)}" rx="${round(long * 0.035)}" ry="${round(thick * 0.16)}" fill="var(--_vessel)" opacity=".55" />`);
    x = end === gapAt ? end + 16 : end;
  }
  const base: Point[] = [];
  const breaks = gapAt ?? -1000;
  for (let x = -10; x <= length + 30; x += 30) base.push([x, y - thick * 0.85 + between(next, -0.8, 0.8)]);
  const left = base.filter(([x]) => x < breaks);
  const right = base.filter(([x]) => x > breaks + 12);
  return svg`<path d="${left.length > 1 ? openPath(left) : ''}${openPath(right)}" fill="none" stroke="var(--_vessel)" stroke-width="1.2" opacity=".55" />${cells}`;
}

export interface RedCellOptions {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  /** Half the width of the disc, px. */
  readonly r: number;
  /** 0 seen from the side … 1 seen from above. */
  readonly tilt: number;
  /** Degrees. */
  readonly angle: number;
  readonly seed: number;
}

/** A red cell: a disc hollow on both sides. */
export function redCell({ id, x, y, r, tilt, angle, seed }: RedCellOptions): Drawing {
  const ry = r * (0.34 + 0.6 * tilt);
  const outline = closedPath(blob({ cx: 0, cy: 0, rx: r, ry, seed, wobble: 0.03, count: 12 }));
  return svg`<g transform="translate(${round(x)} ${round(y)}) rotate(${round(angle)})">
    <path d="${outline}" transform="translate(1.5 2.5)" fill="var(--_shade)" opacity=".12" />
    <path d="${outline}" fill="url(#${id}-red)" stroke="var(--_red-cell-deep)" stroke-width="1" />
    <ellipse cx="${round(r * 0.04)}" cy="${round(ry * 0.05)}" rx="${round(r * 0.56)}" ry="${round(ry * 0.52)}" fill="url(#${id}-dimple)" />
    <path d="M${round(-r * 0.72)},${round(-ry * 0.34)}Q${round(-r * 0.4)},${round(-ry * 0.84)} ${round(r * 0.18)},${round(-ry * 0.82)}" fill="none" stroke="var(--_shine)" stroke-width="${round(r * 0.09)}" stroke-linecap="round" opacity=".5" />
  </g>`;
}
