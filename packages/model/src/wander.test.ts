import { expect, it } from 'vitest';
import { wander } from './wander.js';

it('is the same at the same moment, whichever way one came there', () => {
  expect(wander(3, 12.5)).toEqual(wander(3, 12.5));
});

it('differs from one wanderer to the next', () => {
  expect(wander(3, 1)).not.toEqual(wander(4, 1));
});

it('never leaves its circle and moves smoothly', () => {
  for (let time = 0; time < 60; time += 1 / 60) {
    const [x, y] = wander(9, time);
    const [nextX, nextY] = wander(9, time + 1 / 60);
    expect(Math.max(Math.abs(x), Math.abs(y))).toBeLessThanOrEqual(1);
    expect(Math.hypot(nextX - x, nextY - y)).toBeLessThan(0.12);
  }
});
