import { between, random } from '@exosome-widgets/model/random.js';
import { svg } from 'lit';
import { dotsPath, type Point, round } from './shapes.js';
import type { SkinGeometry } from './skin-geometry.js';
import { border, roundedPath, strip } from './skin-paths.js';
import type { Drawing } from './svg-text.js';

/** Goes once into the `<defs>` of a picture with skin. */
export const epidermisDefs = (id: string, g: SkinGeometry): Drawing => svg`
  <clipPath id="${id}-living-clip"><path d="${strip(g, g.outerLayer, g.rete)}" /></clipPath>
  <clipPath id="${id}-outer-clip"><path d="${strip(g, (x) => g.surface(x) - 6, g.outerLayer)}" /></clipPath>`;

/** The dead outer layer: flat cells without a nucleus, lying over each other like roof tiles; the topmost peel off. */
export function outerLayer(id: string, g: SkinGeometry): Drawing {
  const next = random(11);
  const rows = Math.max(4, Math.round((g.y(20) - g.top) / 5.5));
  const shades: [string[], string[], string[]] = [[], [], []];
  for (let row = 0; row < rows; row++) {
    for (let x = -20 - (row % 3) * 11; x < g.width + 20;) {
      const long = between(next, 26, 44);
      const mid = x + long / 2;
      const t = row / (rows - 1);
      const at = (px: number): number => g.surface(px) + 1.5 + (g.outerLayer(px) - g.surface(px) - 4) * t;
      const half = between(next, 2.1, 2.9) + (row === 0 ? 0.4 : 0);
      const lift = row === 0 && next() < 0.28 ? between(next, 2, 4.5) : 0;
      const points: Point[] = [
        [x, at(x) + 0.4],
        [x + long * 0.25, at(x + long * 0.25) - half],
        [mid, at(mid) - half - 0.3],
        [x + long * 0.78, at(x + long * 0.78) - half - lift * 0.5],
        [x + long + 3, at(x + long) - lift],
        [x + long * 0.75, at(x + long * 0.75) + half - lift * 0.45],
        [x + long * 0.25, at(x + long * 0.25) + half],
      ];
      (shades[Math.floor(next() * 3)] ?? shades[0]).push(roundedPath(points));
      x += long * 0.86;
    }
  }
  return svg`<path d="${strip(g, g.surface, g.outerLayer)}" fill="var(--_horny)" />
    <g clip-path="url(#${id}-outer-clip)" stroke="var(--_horny-line)" stroke-width=".7" stroke-linejoin="round">
      ${shades.map((cells, index) => svg`<path d="${cells.join('')}" fill="var(--_${['horny-light', 'horny', 'horny-deep'][index]})" />`)}
    </g>
    <path d="${border(g, g.outerLayer)}" fill="none" stroke="var(--_horny-line)" stroke-width="1" opacity=".8" />`;
}

/** The living epidermis: flat grainy cells above, round ones between, a row of columns on the ridges, here and there a pigment cell. */
export function livingEpidermis(id: string, g: SkinGeometry): Drawing {
  const next = random(23);
  const cells: [string[], string[]] = [[], []];
  const nuclei: string[] = [];
  const grains: Point[] = [];
  const low = g.y(100) + 16;
  let y = g.y(20) - 1;
  for (let row = 0; y < low; row++) {
    const t = Math.min(1, (y - g.y(20)) / (g.y(100) - g.y(20)));
    const high = 6 + 5 * Math.min(1, t * 1.7);
    const wide = 20 - 5 * Math.min(1, t * 1.5);
    for (let x = (row % 2 ? 0 : -wide / 2) - 4; x < g.width + wide; x += wide) {
      const cx = x + between(next, -1, 1);
      const sag = g.outerLayer(cx) - g.y(20);
      const cy = y + sag * (1 - t) + between(next, -0.6, 0.6);
      if (cy > g.rete(cx) - 6) continue;
      const jitter = (): number => between(next, -0.7, 0.7);
      const [w, h] = [wide * 0.5 - 0.4, high * 0.64];
      const outline: Point[] = [
        [cx - w, cy + jitter()],
        [cx - w * 0.5, cy - h + jitter()],
        [cx + w * 0.5, cy - h + jitter()],
        [cx + w, cy + jitter()],
        [cx + w * 0.5, cy + h + jitter()],
        [cx - w * 0.5, cy + h + jitter()],
      ];
      cells[next() < 0.5 ? 0 : 1].push(roundedPath(outline));
      if (t < 0.2) for (let i = 0; i < 5; i++) grains.push([cx + between(next, -w, w) * 0.65, cy + between(next, -h, h) * 0.5]);
      nuclei.push(ellipsePath(cx, cy, w * (t < 0.2 ? 0.34 : 0.4), h * (t < 0.2 ? 0.3 : 0.44), 0));
    }
    y += high * 1.14;
  }
  const basal = basalRow(g);
  return svg`<path d="${strip(g, g.outerLayer, g.rete)}" fill="var(--_epidermis)" />
    <g clip-path="url(#${id}-living-clip)">
      <g stroke="var(--_epidermis-line)" stroke-width=".7" stroke-opacity=".75">
        <path d="${cells[0].join('')}" fill="var(--_epidermis-light)" /><path d="${cells[1].join('')}" fill="var(--_epidermis)" />
        <path d="${basal.cells}" fill="var(--_epidermis-deep)" />
      </g>
      <path d="${nuclei.join('')}" fill="var(--_epidermis-nucleus)" opacity=".72" />
      <path d="${basal.nuclei}" fill="var(--_epidermis-nucleus)" />
      <path d="${dotsPath(grains)}" stroke="var(--_epidermis-nucleus)" stroke-width="1.1" stroke-linecap="round" opacity=".7" />
    </g>
    ${pigmentCells(g)}
    <path d="${border(g, g.rete)}" fill="none" stroke="var(--_epidermis-line)" stroke-width="1.6" />`;
}

/** Columns standing on the lower border, each at a right angle to it. */
function basalRow(g: SkinGeometry): { cells: string; nuclei: string } {
  const cells: string[] = [];
  const nuclei: string[] = [];
  for (let x = -4; x < g.width + 6;) {
    const y = g.rete(x);
    const slope = (g.rete(x + 1) - g.rete(x - 1)) / 2;
    const length = Math.hypot(1, slope);
    const [tx, ty] = [1 / length, slope / length];
    const at = (along: number, up: number): Point => [x + tx * along + ty * up, y + ty * along - tx * up];
    cells.push(roundedPath([at(-3.4, 0.4), at(-3.6, 6), at(-2, 11), at(2, 11), at(3.6, 6), at(3.4, 0.4)]));
    const [cx, cy] = at(0, 5.4);
    nuclei.push(ellipsePath(cx, cy, 1.9, 3, Math.atan2(ty, tx)));
    x += 7.2 * tx;
  }
  return { cells: cells.join(''), nuclei: nuclei.join('') };
}

/** Pigment cells sit on the lower border and reach up between their neighbours. */
function pigmentCells(g: SkinGeometry): Drawing {
  const next = random(5);
  const arms: string[] = [];
  const bodies: Point[] = [];
  for (let x = 44; x < g.width; x += between(next, 105, 150)) {
    if (Math.abs(x - g.follicleX) < 40) continue;
    const y = g.rete(x) - 6;
    bodies.push([x, y]);
    for (const turn of [-0.95, -0.3, 0.35, 1]) {
      const reach = between(next, 12, 19);
      arms.push(
        `M${round(x)},${round(y)}q${round(between(next, -4, 4))},${round(-reach / 2)} ${round(Math.sin(turn) * reach)},${round(-Math.cos(turn) * reach)}`,
      );
    }
  }
  return svg`<g><path d="${arms.join('')}" fill="none" stroke="var(--_pigment)" stroke-width="1.7" stroke-linecap="round" opacity=".8" /><path d="${dotsPath(bodies)}" stroke="var(--_pigment)" stroke-width="9" stroke-linecap="round" /></g>`;
}

function ellipsePath(cx: number, cy: number, rx: number, ry: number, angle: number): string {
  const [dx, dy] = [Math.cos(angle) * rx, Math.sin(angle) * rx];
  const turn = round((angle * 180) / Math.PI);
  const [a, b] = [`${round(cx - dx)},${round(cy - dy)}`, `${round(cx + dx)},${round(cy + dy)}`];
  return `M${a}A${round(rx)},${round(ry)} ${turn} 1 1 ${b}A${round(rx)},${round(ry)} ${turn} 1 1 ${a}Z`;
}
