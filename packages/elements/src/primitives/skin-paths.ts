import { svg } from 'lit';
import { type Point, round } from './shapes.js';
import type { SkinGeometry } from './skin-geometry.js';
import type { Drawing } from './svg-text.js';

const STEP = 6;

const along = (g: SkinGeometry, y: (x: number) => number): Point[] => {
  const points: Point[] = [];
  for (let x = -STEP; x <= g.width + STEP; x += STEP) points.push([x, y(x)]);
  return points;
};

const write = (points: readonly Point[]): string => points.map(([x, y]) => `${round(x)},${round(y)}`).join('L');

/** A border of the skin as an open line. */
export const border = (g: SkinGeometry, y: (x: number) => number): string => `M${write(along(g, y))}`;

/** The layer between two borders as a closed shape. */
export const strip = (g: SkinGeometry, top: (x: number) => number, bottom: (x: number) => number): string =>
  `M${write(along(g, top))}L${write(along(g, bottom).reverse())}Z`;

/** A cell outline: the corners only pull the line, so neighbours keep a little fluid between them. */
export function roundedPath(points: readonly Point[]): string {
  const middle = (index: number): Point => {
    const [[ax, ay], [bx, by]] = [points[index % points.length]!, points[(index + 1) % points.length]!];
    return [(ax + bx) / 2, (ay + by) / 2];
  };
  const pair = ([x, y]: Point): string => `${round(x)},${round(y)}`;
  return `M${pair(middle(points.length - 1))}${points.map((point, index) => `Q${pair(point)} ${pair(middle(index))}`).join('')}Z`;
}

/** A vessel seen from outside: wall, filling, and a light line along it. */
export const tube = (d: string, width: number, colour: 'artery' | 'vein'): Drawing =>
  svg`<path d="${d}" stroke="var(--_${colour})" stroke-width="${width}" /><path d="${d}" stroke="var(--_${colour}-light)" stroke-width="${round(width * 0.62)}" /><path d="${d}" stroke="var(--_shine)" stroke-width="${round(width * 0.16)}" opacity=".55" transform="translate(0 ${round(-width * 0.14)})" />`;
