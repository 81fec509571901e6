/**
 * Two made-up languages that show what a real one would break, long before there is a translator:
 * `en-XA` is twice as long, accented and bracketed, so that clipped, glued or forgotten text is seen at once;
 * `ar-XB` runs from right to left. Numbers and field abbreviations stay readable in both.
 */
import type { Language } from './messages.js';

const ACCENTED: Readonly<Record<string, string>> = {
  a: 'á',
  b: 'ƀ',
  c: 'ç',
  d: 'ď',
  e: 'é',
  f: 'ƒ',
  g: 'ğ',
  h: 'ĥ',
  i: 'í',
  j: 'ĵ',
  k: 'ķ',
  l: 'ľ',
  m: 'ɱ',
  n: 'ñ',
  o: 'ó',
  p: 'þ',
  q: 'ɋ',
  r: 'ř',
  s: 'š',
  t: 'ť',
  u: 'ú',
  v: 'ṽ',
  w: 'ŵ',
  x: 'ẋ',
  y: 'ý',
  z: 'ž',
};

/** How much longer a lengthened text is, as a share. German and Finnish sentences run to about 0.4, their short words to 1. */
const STRETCH = 1;
const FILLER = 'lörem ïpsüm dolör sït ämet';

const RIGHT_TO_LEFT_OVERRIDE = '\u202E';
const POP_DIRECTION = '\u202C';

/** A run of characters that belongs together: a word, `0.21-5.43`, `NCT05354141`, an address. Closing punctuation stays outside. */
const RUN = /[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}’'./:@_?=&%-]*[\p{L}\p{M}\p{N}/])?/gu;

/** Numbers and what belongs to them, addresses, and abbreviations such as PRP or TGF-beta. */
const isKept = (run: string): boolean => /[\p{N}/:@_]|\p{Lu}.*\p{Lu}/u.test(run);

const rewriteWords = (text: string, rewrite: (word: string) => string): string =>
  text.replace(RUN, (run) => (isKept(run) ? run : rewrite(run)));

/** `Sources` → `[Šóúřçéš lör]`. Text that is already rewritten stays as it is. */
export function lengthen(text: string): string {
  if (text.trim() === '' || isRewritten(text)) return text;
  const accented = rewriteWords(text, (word) => [...word].map(accent).join(''));
  const extra = Math.ceil([...text].length * STRETCH) - 2; // the brackets count
  return `[${accented}${extra > 0 ? ` ${filler(extra - 1)}` : ''}]`;
}

/** One pair of brackets around all of it: `[a] and [b]` still has a word between. */
function isRewritten(text: string): boolean {
  let depth = 0;
  for (const [at, letter] of [...text].entries()) {
    if (letter === '[') depth++;
    if (letter === ']') depth--;
    if (depth === 0) return at > 0 && at === [...text].length - 1;
  }
  return false;
}

function accent(letter: string): string {
  const changed = ACCENTED[letter.toLowerCase()];
  if (!changed) return letter;
  return letter === letter.toLowerCase() ? changed : changed.toUpperCase();
}

/** Breaks into words, as real text does, so that lines can wrap. */
const filler = (length: number): string =>
  FILLER.repeat(Math.ceil(length / FILLER.length))
    .slice(0, Math.max(length, 0))
    .trimEnd();

/** Every word runs from right to left by itself; numbers and placeholders between the words are left alone. */
export function mirror(text: string): string {
  // What has been turned round before stays so; the words of the message around it still have to be.
  return text
    .split(/(\u202E[^\u202C]*\u202C)/)
    .map((part) =>
      part.startsWith(RIGHT_TO_LEFT_OVERRIDE)
        ? part
        : rewriteWords(part, (word) => `${RIGHT_TO_LEFT_OVERRIDE}${word}${POP_DIRECTION}`),
    )
    .join('');
}

/** English, lengthened. */
export const pseudoLong: Language = { tag: 'en-XA', direction: 'ltr', rewrite: lengthen, evidence: lengthen };

/** English, from right to left. */
export const pseudoRightToLeft: Language = { tag: 'ar-XB', direction: 'rtl', rewrite: mirror, evidence: mirror };

export const pseudoLanguages: readonly Language[] = [pseudoLong, pseudoRightToLeft];
