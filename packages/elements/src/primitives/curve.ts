import type { Point } from './shapes.js';

/**
 * Smooth curves through points: centripetal Catmull–Rom splines as Bézier path data. They neither loop nor overshoot where points
 * lie close together. The same curves as d3-shape's (the test compares them), in a twentieth of the bytes.
 *
 * @see Yuksel, Schaefer, Keyser 2011, https://doi.org/10.1016/j.cad.2010.08.008
 */
export function closedCurve(points: readonly Point[]): string {
  const count = points.length;
  if (count < 3) return polyline([...points].reverse(), true);
  const at = (index: number): Point => points[(index + count) % count]!;
  // Begins at the second point, as d3 does.
  let path = `M${pair(at(1))}`;
  for (let index = 1; index <= count; index++) path += bezier(at(index - 1), at(index), at(index + 1), at(index + 2));
  return path;
}

/** A smooth line from the first point to the last. */
export function openCurve(points: readonly Point[]): string {
  const last = points.length - 1;
  if (last < 2) return polyline(points, false);
  let path = `M${pair(points[0]!)}`;
  for (let index = 0; index < last; index++) {
    path += bezier(points[index - 1] ?? points[0]!, points[index]!, points[index + 1]!, points[index + 2] ?? points[last]!);
  }
  return path;
}

/** Closer than this, points count as one. */
const SAME = 1e-12;

/** The piece from `b` to `c`, bent by their neighbours. */
function bezier(a: Point, b: Point, c: Point, d: Point): string {
  const [before, between, after] = [knot(a, b), knot(b, c), knot(c, d)];
  const pull = (from: Point, to: Point, other: Point, near: number): Point => {
    if (near <= SAME) return from;
    const weight = 2 * near * near + 3 * near * between + between * between;
    const share = 3 * near * (near + between);
    const along = (axis: 0 | 1): number =>
      (from[axis] * weight - other[axis] * between * between + to[axis] * near * near) / share;
    return [along(0), along(1)];
  };
  return `C${pair(pull(b, c, a, before))},${pair(pull(c, b, d, after))},${pair(c)}`;
}

/** Centripetal: the square root of the distance. */
const knot = ([ax, ay]: Point, [bx, by]: Point): number => Math.hypot(bx - ax, by - ay) ** 0.5;

/** One decimal is finer than any screen shows, and keeps paths short. */
const digit = (value: number): number => Math.round(value * 10) / 10;
const pair = ([x, y]: Point): string => `${digit(x)},${digit(y)}`;

const polyline = (points: readonly Point[], isClosed: boolean): string =>
  points.length === 0 ? '' : `M${points.map(pair).join('L')}${isClosed || points.length === 1 ? 'Z' : ''}`;
