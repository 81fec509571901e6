import { expect, it } from 'vitest';
import { between, random } from './random.js';

it('repeats with the same seed', () => {
  const first = random(7);
  const second = random(7);
  expect([first(), first(), first()]).toEqual([second(), second(), second()]);
});

it('differs with another seed', () => {
  expect(random(7)()).not.toBe(random(8)());
});

it('stays from 0 up to 1, with a mean near a half', () => {
  const next = random(1);
  const values = Array.from({ length: 10_000 }, next);
  expect(Math.min(...values)).toBeGreaterThanOrEqual(0);
  expect(Math.max(...values)).toBeLessThan(1);
  expect(values.reduce((sum, value) => sum + value, 0) / values.length).toBeCloseTo(0.5, 1);
});

it('picks between two bounds', () => {
  expect(between(() => 0, 3, 5)).toBe(3);
  expect(between(() => 0.5, 3, 5)).toBe(4);
});

it.each([NaN, Infinity])('refuses a seed of %s', (seed) => {
  expect(() => random(seed)).toThrow(RangeError);
});
