import { between, random } from '@exosome-widgets/model/random.js';
import { svg } from 'lit';
import { openPath, type Point, round } from './shapes.js';
import type { SkinGeometry } from './skin-geometry.js';
import { border, roundedPath, strip, tube } from './skin-paths.js';
import type { Drawing } from './svg-text.js';

export const deepDefs = (id: string, g: SkinGeometry): Drawing => svg`
  <linearGradient id="${id}-muscle" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="var(--_muscle-light)" /><stop offset="1" stop-color="var(--_muscle)" /></linearGradient>
  <clipPath id="${id}-fat-clip"><path d="${strip(g, g.dermis, g.muscle)}" /></clipPath>
  <clipPath id="${id}-muscle-clip"><path d="${strip(g, g.muscle, () => g.height)}" /></clipPath>`;

/** Fat: each cell is one large drop that pushes its nucleus to the rim; sheets of fibre part them into lobules. */
export function fat(id: string, g: SkinGeometry): Drawing {
  const next = random(41);
  const pitch = 21;
  const cells: [string[], string[]] = [[], []];
  const nuclei: string[] = [];
  const shines: string[] = [];
  const septa = septumLines(g);
  for (let row = 0; ; row++) {
    const y = g.y(2000) - 12 + row * pitch * 0.84;
    if (y > g.muscle(0) + 16) break;
    for (let x = (row % 2 ? 0 : pitch / 2) - pitch; x < g.width + pitch; x += pitch) {
      const [cx, cy] = [x + between(next, -2.2, 2.2), y + between(next, -2, 2)];
      if (septa.some((septum) => Math.abs(septumX(septum, cy, g) - cx) < 6)) continue;
      const outline = Array.from({ length: 8 }, (_, index): Point => {
        const turn = (index / 8) * 2 * Math.PI + 0.39;
        const reach = pitch * between(next, 0.51, 0.575);
        return [cx + Math.cos(turn) * reach, cy + Math.sin(turn) * reach];
      });
      cells[next() < 0.5 ? 0 : 1].push(roundedPath(outline));
      const turn = between(next, 0, 6.28);
      const [nx, ny] = [cx + Math.cos(turn) * pitch * 0.44, cy + Math.sin(turn) * pitch * 0.44];
      nuclei.push(
        `M${round(nx - Math.sin(turn) * 2)},${round(ny + Math.cos(turn) * 2)}L${round(nx + Math.sin(turn) * 2)},${round(ny - Math.cos(turn) * 2)}`,
      );
      shines.push(
        `M${round(cx - 5)},${round(cy - 1.5)}Q${round(cx - 4.4)},${round(cy - 5)} ${round(cx - 0.8)},${round(cy - 5.4)}`,
      );
    }
  }
  return svg`<path d="${strip(g, g.dermis, g.muscle)}" fill="var(--_fat-deep)" />
    <g clip-path="url(#${id}-fat-clip)">
      <g stroke="var(--_fat-line)" stroke-width=".9"><path d="${cells[0].join('')}" fill="var(--_fat-light)" /><path d="${cells[1].join('')}" fill="var(--_fat)" /></g>
      <path d="${nuclei.join('')}" stroke="var(--_fat-line)" stroke-width="2.4" stroke-linecap="round" />
      <path d="${shines.join('')}" stroke="var(--_shine)" stroke-width="1.6" stroke-linecap="round" fill="none" opacity=".65" />
      <g fill="none" stroke-linecap="round">${septa.map((x, index) => septum(x, index, g))}</g>
    </g>
    <path d="${border(g, g.dermis)}" fill="none" stroke="var(--_collagen)" stroke-width="2" opacity=".8" />`;
}

const septumLines = (g: SkinGeometry): number[] =>
  Array.from({ length: Math.ceil(g.width / 105) }, (_, index) => 62 + index * 105);
const septumX = (x: number, y: number, g: SkinGeometry): number => x + Math.sin((y - g.y(2000)) / 30 + x) * 9;

function septum(x: number, index: number, g: SkinGeometry): Drawing {
  const points: Point[] = [];
  for (let y = g.y(2000) - 12; y <= g.muscle(x) + 10; y += 10) points.push([septumX(x, y, g), y]);
  const d = openPath(points);
  return svg`<path d="${d}" stroke="var(--_collagen)" stroke-width="5" opacity=".55" /><path d="${d}" stroke="var(--_collagen-light)" stroke-width="3" />${index % 2 ? '' : tube(d, 3, 'artery')}`;
}

/** Muscle: long fibres with cross bands and their nuclei at the rim, under a sheet of fascia. */
export function muscle(id: string, g: SkinGeometry): Drawing {
  const next = random(53);
  const fibres: string[] = [];
  const bands: string[] = [];
  const nuclei: string[] = [];
  const high = 11;
  const top = g.muscle(0) - 6;
  for (let row = 0; top + row * high < g.height + high; row++) {
    const at = (x: number): number => top + row * high + (g.muscle(x) - g.muscle(0)) * 0.8 + Math.sin(x / 74 + row) * 1.4 + 8;
    fibres.push(border(g, at));
    for (let x = between(next, 0, 5); x < g.width; x += 4.6) bands.push(`M${round(x)},${round(at(x) + 1.8)}l.8,${high - 3.6}`);
    for (let x = between(next, 20, 90); x < g.width; x += between(next, 70, 130))
      nuclei.push(`M${round(x)},${round(at(x) + 2)}h6`);
  }
  return svg`<path d="${strip(g, g.muscle, () => g.height + 2)}" fill="url(#${id}-muscle)" />
    <g clip-path="url(#${id}-muscle-clip)" fill="none" stroke-linecap="round">
      <path d="${bands.join('')}" stroke="var(--_muscle-line)" stroke-width=".8" opacity=".4" />
      <path d="${fibres.join('')}" stroke="var(--_muscle-line)" stroke-width="1.3" opacity=".8" />
      <path d="${nuclei.join('')}" stroke="var(--_muscle-line)" stroke-width="2.6" />
    </g>
    <path d="${border(g, g.muscle)}" fill="none" stroke="var(--_collagen)" stroke-width="5" /><path d="${border(g, g.muscle)}" fill="none" stroke="var(--_collagen-light)" stroke-width="2.6" />`;
}
