import { expect, it } from 'vitest';
import { contrast } from './contrast.js';

it('is 21 for black on white, 1 for a colour on itself, whichever comes first', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
  expect(contrast('#ffffff', '#000000')).toBeCloseTo(21, 5);
  expect(contrast('#1f5fa8', '#1f5fa8')).toBe(1);
});
it('is just under 4.5 for #777777 on white', () => {
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
});
it.each(['red', '#fff', '', 'url(x)'])('is unknown for “%s”', (colour) => {
  expect(contrast(colour, '#ffffff')).toBeUndefined();
});
