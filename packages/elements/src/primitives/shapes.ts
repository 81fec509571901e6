import { between, random } from '@exosome-widgets/model/random.js';
import { closedCurve, openCurve } from './curve.js';

/** A place in the units of a drawing (px of its view box). */
export type Point = readonly [x: number, y: number];

const TAU = 2 * Math.PI;

/** One decimal is finer than any screen shows, and keeps paths short. */
export const round = (value: number): number => Math.round(value * 10) / 10;

/** A smooth closed outline through the points, as path data. */
export const closedPath = closedCurve;

/** A smooth open line through the points, as path data. */
export const openPath = openCurve;

/** A circle as path data, to be one part of a longer path. */
export const circlePath = (x: number, y: number, r: number): string =>
  `M${round(x - r)},${round(y)}a${round(r)},${round(r)} 0 1,0 ${round(2 * r)},0a${round(r)},${round(r)} 0 1,0 ${round(-2 * r)},0Z`;

/**
 * Many dots in one path: stroke it with round caps, and the stroke width is the size of the dots.
 * One element instead of hundreds.
 */
export const dotsPath = (points: readonly Point[]): string => points.map(([x, y]) => `M${round(x)},${round(y)}h0`).join('');

export interface BlobOptions {
  readonly cx: number;
  readonly cy: number;
  readonly rx: number;
  readonly ry: number;
  readonly seed: number;
  /** How far a point may leave the ellipse, as a share of the radius. Default 0.05. */
  readonly wobble?: number;
  /** How many points. Default 14. */
  readonly count?: number;
  /** Turn in radians. Default 0. */
  readonly angle?: number;
}

/** Points of an organic outline: an ellipse whose points left their places a little. */
export function blob({ cx, cy, rx, ry, seed, wobble = 0.05, count = 14, angle = 0 }: BlobOptions): Point[] {
  const next = random(seed);
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  return Array.from({ length: count }, (_, index) => {
    const turn = ((index + between(next, -0.18, 0.18)) / count) * TAU;
    const reach = 1 + between(next, -wobble, wobble);
    const [x, y] = [Math.cos(turn) * rx * reach, Math.sin(turn) * ry * reach];
    return [cx + x * cos - y * sin, cy + x * sin + y * cos];
  });
}

/** The outline moved inwards (outwards when negative), for the inner leaf of a membrane. */
export function inset(points: readonly Point[], by: number): Point[] {
  const count = points.length;
  const turnsRight = area(points) > 0 ? 1 : -1;
  return points.map(([x, y], index) => {
    const [ax, ay] = points[(index - 1 + count) % count]!;
    const [bx, by_] = points[(index + 1) % count]!;
    const length = Math.hypot(bx - ax, by_ - ay) || 1;
    return [x - ((by_ - ay) / length) * by * turnsRight, y + ((bx - ax) / length) * by * turnsRight];
  });
}

/** Twice the signed area; positive when the points run clockwise on the screen. */
function area(points: readonly Point[]): number {
  return points.reduce((sum, [x, y], index) => {
    const [nextX, nextY] = points[(index + 1) % points.length]!;
    return sum + x * nextY - nextX * y;
  }, 0);
}

export interface RibbonOptions {
  readonly seed: number;
  /** Full waves along the way. Default 2. */
  readonly waves?: number;
  /** Height of the waves. Default 6. */
  readonly amplitude?: number;
  /** Points on the way. Default 5 a wave. */
  readonly count?: number;
}

/** Points of a gently waving line from one place to another. */
export function ribbon(
  from: Point,
  to: Point,
  { seed, waves = 2, amplitude = 6, count = Math.ceil(waves * 5) + 1 }: RibbonOptions,
): Point[] {
  const next = random(seed);
  const phase = next() * TAU;
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const length = Math.hypot(dx, dy) || 1;
  return Array.from({ length: count }, (_, index) => {
    const t = index / (count - 1);
    const sway = Math.sin(phase + t * waves * TAU) * amplitude * between(next, 0.7, 1.2);
    return [from[0] + dx * t - (dy / length) * sway, from[1] + dy * t + (dx / length) * sway];
  });
}

/** The line moved sideways, for a second strand beside the first. */
export function beside(points: readonly Point[], by: number): Point[] {
  return points.map(([x, y], index) => {
    const [ax, ay] = points[Math.max(0, index - 1)]!;
    const [bx, by_] = points[Math.min(points.length - 1, index + 1)]!;
    const length = Math.hypot(bx - ax, by_ - ay) || 1;
    return [x - ((by_ - ay) / length) * by, y + ((bx - ax) / length) * by];
  });
}

export interface ScatterOptions {
  readonly cx: number;
  readonly cy: number;
  readonly rx: number;
  readonly ry: number;
  readonly count: number;
  readonly seed: number;
}

/** Points spread evenly over an ellipse, in no order that the eye can see. */
export function scatter({ cx, cy, rx, ry, count, seed }: ScatterOptions): Point[] {
  const next = random(seed);
  return Array.from({ length: count }, () => {
    const turn = next() * TAU;
    const reach = Math.sqrt(next());
    return [cx + Math.cos(turn) * rx * reach, cy + Math.sin(turn) * ry * reach];
  });
}
