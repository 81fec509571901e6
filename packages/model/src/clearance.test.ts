import { describe, expect, it } from 'vitest';
import { clearanceChance, remainingShare } from './clearance.js';

describe('remainingShare', () => {
  it('halves with every half-life', () => {
    expect([0, 420, 840, 1260].map((timeS) => remainingShare(timeS, 420))).toEqual([1, 0.5, 0.25, 0.125]);
  });
  it.each([-1, Number.NaN])('refuses a time of %s', (timeS) => {
    expect(() => remainingShare(timeS, 420)).toThrow(/timeS has to be from 0/);
  });
  it.each([0, -1, Number.NaN])('refuses a half-life of %s', (halfLifeS) => {
    expect(() => remainingShare(1, halfLifeS)).toThrow(/halfLifeS/);
  });
});

describe('clearanceChance', () => {
  it.each([0.001, 0.5, 60, 420])('of steps of %s s adds up to the half-life', (stepS) => {
    expect((1 - clearanceChance(stepS, 420)) ** (420 / stepS)).toBeCloseTo(0.5, 9);
  });
  it('refuses a step longer than the half-life, naming the range', () => {
    expect(() => clearanceChance(421, 420)).toThrow(new RangeError('stepS has to be from 0 to 420, not 421'));
  });
});
