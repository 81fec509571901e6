import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readRange } from './steps.js';

describe('data-exo-steps', () => {
  it.each([
    ['', 0, { first: 0, last: 7 }],
    ['', 3, { first: 3, last: 7 }],
    ['2', 0, { first: 2, last: 7 }],
    ['2-4', 0, { first: 2, last: 4 }],
    [' 2 .. 4 ', 0, { first: 2, last: 4 }],
    ['2–4', 0, { first: 2, last: 4 }],
    ['7-7', 0, { first: 7, last: 7 }],
  ])('"%s" on a widget of 8 steps at step %i', (text, step, range) => {
    expect(readRange(text, step, 8)).toEqual(range);
  });

  it.each([
    ['2-99', { first: 2, last: 7 }],
    ['99', { first: 7, last: 7 }],
  ])('"%s" is cut to what there is', (text, range) => {
    expect(readRange(text, 0, 8)).toEqual(range);
  });

  it.each(['4-2', 'all', '1-2-3', '-1', '1.5', '1e3', '<script>', '99999'])('"%s" is no range', (text) => {
    expect(readRange(text, 0, 8)).toBeUndefined();
  });

  it('never leaves the widget, whatever stands there', () => {
    fc.assert(
      fc.property(fc.string(), fc.integer(), fc.integer({ min: 1, max: 100 }), (text, step, stepCount) => {
        const range = readRange(text, step, stepCount);
        if (!range) return;
        expect(range.first).toBeGreaterThanOrEqual(0);
        expect(range.last).toBeGreaterThanOrEqual(range.first);
        expect(range.last).toBeLessThan(stepCount);
      }),
    );
  });
});
