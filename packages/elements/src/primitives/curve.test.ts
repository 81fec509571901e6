import { curveCatmullRom, curveCatmullRomClosed, line } from 'd3-shape';
import { expect, it } from 'vitest';
import { random } from '@exosome-widgets/model/random.js';
import { closedCurve, openCurve } from './curve.js';
import type { Point } from './shapes.js';

const closed = line().curve(curveCatmullRomClosed.alpha(0.5)).digits(1);
const open = line().curve(curveCatmullRom.alpha(0.5)).digits(1);

/** Numbers of a path; rounding may fall either way in the last digit. */
const numbers = (path: string): number[] => [...path.matchAll(/-?\d+(?:\.\d+)?/g)].map(Number);
const letters = (path: string): string => path.replace(/[^A-Z]/g, '');

function expectSame(own: string, theirs: string | null): void {
  expect(letters(own)).toBe(letters(theirs ?? ''));
  const [ours, other] = [numbers(own), numbers(theirs ?? '')];
  expect(ours).toHaveLength(other.length);
  ours.forEach((value, index) => expect(Math.abs(value - other[index]!)).toBeLessThanOrEqual(0.11));
}

it.each([0, 1, 2, 3, 4, 5, 14, 60])('draws %i points as d3 does', (count) => {
  const next = random(count + 1);
  for (let repeat = 0; repeat < 20; repeat++) {
    const points = Array.from({ length: count }, (): Point => [next() * 300 - 100, next() * 300 - 100]);
    expectSame(closedCurve(points), closed(points as [number, number][]));
    expectSame(openCurve(points), open(points as [number, number][]));
  }
});

it('draws points that lie on one another', () => {
  const points: Point[] = [
    [0, 0],
    [0, 0],
    [10, 0],
    [10, 10],
    [10, 10],
  ];
  expectSame(closedCurve(points), closed(points as [number, number][]));
  expectSame(openCurve(points), open(points as [number, number][]));
  expect(openCurve(points)).not.toContain('NaN');
});
