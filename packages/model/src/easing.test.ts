import { expect, it } from 'vitest';
import { clamp, span } from './easing.js';

it('keeps within 0 and 1', () => {
  expect([clamp(-3), clamp(0.4), clamp(9)]).toEqual([0, 0.4, 1]);
});

it('goes from 0 to 1 between two moments, softly at both ends', () => {
  expect([span(1, 2, 4), span(3, 2, 4), span(5, 2, 4)]).toEqual([0, 0.5, 1]);
  expect(span(2.1, 2, 4)).toBeLessThan(0.05);
});
