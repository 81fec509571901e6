import { svg } from 'lit';
import type { Drawing } from './svg-text.js';

/** Widths of letters as a part of the font size, for a common sans-serif; a little generous, so that lines never run over. */
const NARROW = new Set("ijl.,;:'!|()[]‘’“”fIt ");
const WIDE = new Set('mwMWQOGD%@—');

/** Estimated width of a text, px. Good to about a tenth; stand-alone pictures have no ruler. */
export function estimateWidth(text: string, fontSizePx: number): number {
  let em = 0;
  for (const letter of text) {
    if (NARROW.has(letter)) em += 0.31;
    else if (WIDE.has(letter)) em += 0.86;
    else if (letter >= 'A' && letter <= 'Z') em += 0.68;
    else if (letter.charCodeAt(0) > 0x2e7f) em += 1;
    else em += 0.56;
  }
  return em * fontSizePx;
}

/**
 * Breaks a text into lines, between words.
 *
 * @param maxWidthPx - no line is estimated wider, unless a single word is
 * @returns the lines; one empty line never stands alone
 */
export function wrapText(text: string, maxWidthPx: number, fontSizePx: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const longer = line ? `${line} ${word}` : word;
    if (line && estimateWidth(longer, fontSizePx) > maxWidthPx) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  if (line) lines.push(line);
  return lines;
}

/**
 * Lines of text below each other. Colour, font and anchor come from the group around it.
 *
 * @param x - start of each line, px
 * @param y - baseline of the first line, px
 */
export function paragraph(lines: readonly string[], x: number, y: number, lineHeightPx: number): Drawing {
  return svg`${lines.map((line, index) => svg`<text x=${x} y=${Math.round((y + index * lineHeightPx) * 10) / 10}>${line}</text>`)}`;
}
