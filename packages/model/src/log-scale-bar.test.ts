import { describe, expect, it } from 'vitest';
import { barLength } from './log-scale-bar.js';

describe('a scale bar', () => {
  it.each([
    [9, 5],
    [4.9, 2],
    [1.9, 1],
    [1000, 1000],
    [730, 500],
    [0.03, 0.02],
  ])('of at most %s is %s long', (longest, length) => {
    expect(barLength(longest)).toBeCloseTo(length, 9);
  });
  it.each([0, -1, NaN, Infinity])('refuses %s', (longest) => {
    expect(() => barLength(longest)).toThrow(RangeError);
  });
});
