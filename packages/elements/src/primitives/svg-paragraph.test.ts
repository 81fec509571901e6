import { describe, expect, it } from 'vitest';
import { estimateWidth, paragraph, wrapText } from './svg-paragraph.js';
import { toSvgText } from './svg-text.js';

describe('wrapText', () => {
  const text = 'Vesicles can deliver cargo, but how efficiently is disputed.';
  it('keeps every word, in order', () => {
    expect(wrapText(text, 150, 16).join(' ')).toBe(text);
  });
  it('keeps lines within the width', () => {
    for (const line of wrapText(text, 150, 16)) expect(estimateWidth(line, 16)).toBeLessThanOrEqual(150);
  });
  it('leaves a short text alone', () => {
    expect(wrapText('Short.', 400, 16)).toEqual(['Short.']);
  });
  it('gives a word that is too long a line of its own', () => {
    expect(wrapText('a immunogenicity b', 20, 16)).toEqual(['a', 'immunogenicity', 'b']);
  });
  it('has no lines for no text', () => {
    expect(wrapText('  ', 100, 16)).toEqual([]);
  });
});

it('writes each line a line height below the one before', () => {
  expect(toSvgText(paragraph(['one', 'two'], 10, 20, 24))).toBe('<text x="10" y="20">one</text><text x="10" y="44">two</text>');
});
