import { expect, it } from 'vitest';
import { fallbackPart } from './fallback.js';

const html =
  '<p><strong>Start</strong></p>\n<p>0</p>\n<p><strong>Hair: claim A1</strong></p>\n<p>1</p>\n<p><strong>Hair: claim A11 &amp; more</strong></p>\n<p>11</p>\n';

it('is all of it when nothing is asked for', () => {
  expect(fallbackPart(html, undefined)).toBe(html.trim());
});
it('is the sections whose title holds the words, and no longer word', () => {
  expect(fallbackPart(html, 'claim A1')).toBe('<p><strong>Hair: claim A1</strong></p>\n<p>1</p>');
  expect(fallbackPart(html, 'Hair: ')).toContain('<p>11</p>');
  expect(fallbackPart(html, 'A11 & more')).toContain('<p>11</p>');
});
it('is never nothing', () => {
  expect(() => fallbackPart(html, 'claim B9')).toThrow(RangeError);
});
