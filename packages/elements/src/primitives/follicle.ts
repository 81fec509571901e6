import { between, random } from '@exosome-widgets/model/random.js';
import { svg } from 'lit';
import { blob, closedPath, dotsPath, openPath, type Point, round, scatter } from './shapes.js';
import type { SkinGeometry } from './skin-geometry.js';
import { strip, tube } from './skin-paths.js';
import type { Drawing } from './svg-text.js';

export const follicleDefs = (id: string, g: SkinGeometry): Drawing => svg`
  <clipPath id="${id}-under"><path d="${strip(g, g.surface, () => g.height)}" /></clipPath>`;

/** Where the parts of the follicle lie, for labels. */
export interface FolliclePlaces {
  readonly bulb: Point;
  readonly gland: Point;
}

/** How much wider than its first sketch everything beside the axis is drawn, so that the layers inside can be told apart. */
const WIDE = 1.4;

interface Axis {
  at(s: number): Point;
  /** A place beside the axis: `s` along it (0 opening, 1 base), `by` to the end side. */
  beside(s: number, by: number): Point;
}

function axisOf(g: SkinGeometry): Axis {
  const [top, end] = [g.surface(g.follicleX), g.y(2000) + 14];
  const lean = Math.min(34, (end - top) * 0.12);
  const at = (s: number): Point => [g.follicleX - lean * s - Math.sin(s * Math.PI) * 3, top + (end - top) * s];
  return {
    at,
    beside: (s, by) => {
      const [[ax, ay], [bx, by_]] = [at(s - 0.01), at(s + 0.01)];
      const length = Math.hypot(bx - ax, by_ - ay);
      const [x, y] = at(s);
      return [x + ((by_ - ay) / length) * by * WIDE, y - ((bx - ax) / length) * by * WIDE];
    },
  };
}

export function folliclePlaces(g: SkinGeometry): FolliclePlaces {
  const axis = axisOf(g);
  return { bulb: axis.at(0.95), gland: axis.beside(0.47, 24) };
}

/** Half the width of the follicle at `s`, and of the parts inside it. */
const outer = (s: number): number =>
  7.6 + 3.5 * Math.min(1.6, Math.max(0, 1 - s / 0.07)) + 1.6 * bump(s, 0.66, 0.06) + 10.5 * bump(s, 0.93, 0.075);
const bump = (s: number, at: number, wide: number): number => Math.exp(-(((s - at) / wide) ** 2));

/** A hair follicle with its sheaths, bulb and papilla, the oil gland beside it and the small muscle that lifts the hair. */
export function follicle(id: string, g: SkinGeometry): Drawing {
  const axis = axisOf(g);
  const outline = (by: (s: number) => number, from: number, to: number): Point[] =>
    Array.from({ length: 46 }, (_, i) => {
      const s = from + ((to - from) * (i < 23 ? i : 45 - i)) / 22;
      return axis.beside(s, i < 23 ? -by(s) : by(s));
    });
  const closing = (s: number): number => outer(s) * Math.sqrt(Math.max(0, 1 - Math.max(0, (s - 0.93) / 0.07) ** 2));
  const sheath = closedPath(outline(closing, -0.03, 1));
  const papilla = outline((s) => 5.8 * Math.sqrt(Math.max(0, (s - 0.885) / 0.115)) * (s > 0.97 ? 0.82 : 1), 0.885, 1.02);
  return svg`<g clip-path="url(#${id}-under)">${arrector(axis, g)}${gland(axis)}
    <path d="${sheath}" fill="none" stroke="var(--_collagen-light)" stroke-width="5" stroke-linejoin="round" />
    <path d="${sheath}" fill="var(--_epidermis)" stroke="var(--_epidermis-line)" stroke-width="1.2" />
    ${sheathCells(axis)}
    <path d="${closedPath(outline((s) => 4.8 + 2.2 * bump(s, 0.9, 0.06), 0.2, 0.95))}" fill="var(--_epidermis-light)" stroke="var(--_epidermis-line)" stroke-width=".7" />
    <path d="${closedPath(outline((s) => 2.9 + 2.4 * Math.min(1.6, Math.max(0, 1 - s / 0.06)), -0.03, 0.3))}" fill="var(--_horny-light)" stroke="var(--_horny-line)" stroke-width=".7" />
    <path d="${closedPath(outline((s) => 13 * bump(s, 0.95, 0.07), 0.84, 0.985))}" fill="var(--_epidermis-deep)" stroke="var(--_epidermis-line)" stroke-width=".8" />
    ${matrix(axis)}
    <path d="${closedPath(papilla)}" fill="var(--_dermis-light)" stroke="var(--_epidermis-line)" stroke-width="1" />
    <g fill="none" stroke-linecap="round">${tube(openPath([axis.beside(1.06, -3), axis.beside(0.97, -1.8), axis.beside(0.915, 0), axis.beside(0.97, 1.8), axis.beside(1.06, 3)]), 2.2, 'artery')}</g></g>
    ${shaft(axis, g)}`;
}

function shaft(axis: Axis, g: SkinGeometry): Drawing {
  const length = -0.82 * (g.top / (g.y(2000) - g.top));
  const side = (by: number): Point[] => {
    const points: Point[] = [];
    for (let i = 0; i <= 14; i++) {
      const s = length + ((0.9 - length) * i) / 14;
      const [x, y] = axis.beside(s, by * (s < 0 ? 1 + 0.55 * (s / -length) : s > 0.8 ? 1 + (s - 0.8) * 8 : 1));
      points.push([x + (s < 0 ? 14 * (s / length) ** 2 : 0), y]);
    }
    return points;
  };
  return svg`<path d="${openPath(side(-2.1))}L${openPath(side(2.1).reverse()).slice(1)}Z" fill="var(--_hair-light)" stroke="var(--_hair)" stroke-width=".8" stroke-linejoin="round" />`;
}

const nuclei = (points: readonly Point[]): Drawing =>
  svg`<path d="${dotsPath(points)}" stroke="var(--_epidermis-nucleus)" stroke-width="2.2" stroke-linecap="round" opacity=".8" />`;

/** Nuclei along the outer sheath. */
function sheathCells(axis: Axis): Drawing {
  const points: Point[] = [];
  for (let s = 0.05; s < 0.86; s += 0.021) points.push(axis.beside(s, 1.9 - outer(s)), axis.beside(s + 0.01, outer(s) - 1.9));
  return nuclei(points);
}

/** The dividing cells around the papilla. */
function matrix(axis: Axis): Drawing {
  const points: Point[] = [];
  for (let turn = -2.1; turn <= 2.15; turn += 0.24)
    for (const reach of [1, 1.55]) {
      const [x, y] = axis.beside(0.945, Math.sin(turn) * 7.4 * reach);
      points.push([x, y - Math.cos(turn) * 11 * reach]);
    }
  return nuclei(points);
}

/** Oil gland: lobes full of foamy cells, opening into the follicle. */
function gland(axis: Axis): Drawing {
  const lobes: readonly (readonly [s: number, by: number, rx: number, ry: number])[] = [
    [0.4, 15, 11, 12],
    [0.42, 27, 11, 14],
    [0.49, 17, 13, 17],
    [0.52, 29, 11, 13],
  ];
  const duct = openPath([axis.beside(0.34, 4), axis.beside(0.37, 9), axis.beside(0.42, 15)]);
  return svg`<path d="${duct}" fill="none" stroke="var(--_fat-line)" stroke-width="9" stroke-linecap="round" /><path d="${duct}" fill="none" stroke="var(--_fat-deep)" stroke-width="7" stroke-linecap="round" />
    ${lobes.map(([s, by, rx, ry], index) => {
      const [cx, cy] = axis.beside(s, by);
      const foam = scatter({ cx, cy, rx: rx * 0.72, ry: ry * 0.74, count: 12, seed: 90 + index });
      return svg`<path d="${closedPath(blob({ cx, cy, rx, ry, seed: 70 + index, wobble: 0.07, count: 10 }))}" fill="var(--_fat)" stroke="var(--_fat-line)" stroke-width="1.3" />
        <path d="${dotsPath(foam)}" stroke="var(--_shine)" stroke-width="3.6" stroke-linecap="round" opacity=".55" />
        <path d="${dotsPath(foam.slice(0, 6))}" stroke="var(--_fat-line)" stroke-width="1.7" stroke-linecap="round" />`;
    })}`;
}

/** The muscle that lifts the hair: from the bulge of the follicle up to the papillae, under the gland. */
function arrector(axis: Axis, g: SkinGeometry): Drawing {
  const next = random(66);
  const from = axis.beside(0.66, 6);
  const to: Point = [Math.min(g.width + 4, g.follicleX + 86), g.y(190)];
  const strands = Array.from({ length: 5 }, (_, index) => {
    const by = (index - 2) * 2.5;
    const middle: Point = [(from[0] + to[0]) / 2 + 6 + by * 0.6, (from[1] + to[1]) / 2 + 34 + by];
    return `M${round(from[0])},${round(from[1] + by)}Q${round(middle[0])},${round(middle[1])} ${round(to[0] + by * 1.4)},${round(to[1] + Math.abs(by) * 0.6 + between(next, -1, 1))}`;
  }).join('');
  return svg`<g fill="none" stroke-linecap="round"><path d="${strands}" stroke="var(--_muscle-line)" stroke-width="3.4" opacity=".8" /><path d="${strands}" stroke="var(--_muscle-light)" stroke-width="2.1" /></g>`;
}
