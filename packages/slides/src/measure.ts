/**
 * How much room words take in Arial, the font of the slides, without a font at hand: the widths of its letters, which Liberation
 * Sans shares. PowerPoint grows a row whose words do not fit, so a table must know beforehand.
 */

/** Advance widths in thousandths of the font size, from the space (32) to the tilde (126). */
const WIDTHS = [
  278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556, 556, 556, 556, 556,
  556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833, 722, 778, 667, 778,
  722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556, 333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222,
  500, 222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584,
];
/** Bold letters are wider, the narrow ones most. */
const BOLD = 1.085;
/** Words that another program sets a little wider still fit. */
const SAFETY = 1.03;
/** Distance of lines as a part of the font size. */
export const LINE = 1.17;
const POINTS_PER_INCH = 72;

/** Marks that take no room: accents put on top, and signs for the direction of text. */
const isMark = (letter: string): boolean => /\p{M}|[\u200b-\u200f\u202a-\u202e\u2066-\u2069]/u.test(letter);

function letterWidth(letter: string): number {
  const code = letter.codePointAt(0) ?? 32;
  const known = WIDTHS[code - 32];
  if (known !== undefined) return known;
  if (isMark(letter)) return 0;
  const base = letter.normalize('NFD').codePointAt(0) ?? code;
  if (base !== code) return WIDTHS[base - 32] ?? 600;
  if (letter === '–') return 556;
  if ('‘’'.includes(letter)) return 222;
  if ('“”'.includes(letter)) return 333;
  return code > 0x2e7f ? 1000 : 650;
}

/** Width of a line in inches. */
export function textWidth(text: string, sizePt: number, bold = false): number {
  let sum = 0;
  for (const letter of text) sum += letterWidth(letter);
  return ((sum * sizePt) / 1000 / POINTS_PER_INCH) * (bold ? BOLD : 1) * SAFETY;
}

/** How many lines a text takes in a width, broken between words as programs do. A word that is too long breaks where it must. */
export function countLines(text: string, widthIn: number, sizePt: number, bold = false): number {
  let lines = 0;
  for (const paragraph of text.split('\n')) {
    lines += 1;
    let used = 0;
    for (const word of paragraph.split(/(?<=\s)/)) {
      const bare = textWidth(word.trimEnd(), sizePt, bold);
      if (used > 0 && used + bare > widthIn) {
        lines += 1;
        used = 0;
      }
      if (bare > widthIn) {
        lines += Math.ceil(bare / widthIn) - 1;
        used = bare % widthIn;
      } else used += textWidth(word, sizePt, bold);
    }
  }
  return lines;
}

/** Height of lines in inches. */
export const linesHeight = (lines: number, sizePt: number): number => (lines * sizePt * LINE) / POINTS_PER_INCH;

/** The widest word, inches: a column narrower than that breaks words. */
export const widestWord = (text: string, sizePt: number, bold = false): number =>
  Math.max(0, ...text.split(/\s+/).map((word) => textWidth(word, sizePt, bold)));
