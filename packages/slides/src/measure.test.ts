import { describe, expect, it } from 'vitest';
import { countLines, linesHeight, textWidth, widestWord } from './measure.js';

describe('textWidth', () => {
  it('is that of Arial, with a little to spare', () => {
    // The letters of "Hamburgefonts" advance by 6.836 em together.
    expect(textWidth('Hamburgefonts', 72) / 6.836).toBeCloseTo(1.03, 3);
  });
  it('grows with the size, and for bold letters', () => {
    expect(textWidth('abc', 20)).toBeCloseTo(2 * textWidth('abc', 10));
    expect(textWidth('abc', 10, true)).toBeGreaterThan(textWidth('abc', 10));
  });
  it('gives accents their letter’s width, and marks of direction none', () => {
    expect(textWidth('é', 10)).toBe(textWidth('e', 10));
    expect(textWidth('\u202Eab\u202C', 10)).toBe(textWidth('ab', 10));
  });
});

describe('countLines', () => {
  it('breaks between words', () => {
    const width = textWidth('one two', 12) + 0.001;
    expect(countLines('one two', width, 12)).toBe(1);
    expect(countLines('one two three', width, 12)).toBe(2);
  });
  it('counts line feeds', () => expect(countLines('a\nb\n\nc', 5, 12)).toBe(4));
  it('breaks a word that is wider than the line', () => {
    expect(countLines('w'.repeat(40), textWidth('w'.repeat(10), 12) + 0.001, 12)).toBe(4);
  });
});

it('a line of 12 points is 0.195 inches high', () => expect(linesHeight(1, 12)).toBeCloseTo(0.195));
it('finds the widest word', () => expect(widestWord('a bbb cc', 12)).toBe(textWidth('bbb', 12)));
