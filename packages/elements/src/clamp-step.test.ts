import { expect, it } from 'vitest';
import { clampStep } from './clamp-step.js';

it.each([
  [0, 5, 0],
  [4, 5, 4],
  [5, 5, 4],
  [-1, 5, 0],
  [2.4, 5, 2],
  [2.7, 5, 3],
  [Number.NaN, 5, 0],
  [Infinity, 5, 4],
  [-Infinity, 5, 0],
  ['2', 5, 0],
  [null, 5, 0],
  [undefined, 5, 0],
  [3, 0, 0],
])('brings the step %s among %s inside as %s', (step, count, inside) => {
  expect(clampStep(step, count)).toBe(inside);
});
