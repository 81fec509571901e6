/** How hard a text is to read, by the Flesch-Kincaid grade. The method and its limits: docs/reading-level.md. */
import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import { glossary } from '../../packages/content/src/en/glossary.js';

/**
 * Lay text stays below this. The formula counts years of school: 8.0 to 8.9 is the eighth grade, month by month, as the
 * schools of the United States count it.
 */
export const HIGHEST_GRADE = 9;

/** Shorter texts are labels and fragments: the formula was made for prose and says nothing about them. */
export const SHORTEST_GRADED_TEXT = 10;

/** A word that the glossary explains, or a name, counts as this many syllables at most. An everyday English word has one or two. */
const EASED_SYLLABLES = 2;

/** Letters of an abbreviation are read one by one, F-D-A; COVID is spoken as a word. */
const ABBREVIATION = /^(?!COVID)\p{Lu}{2,5}s?$/u;

const wordsOf = (text: string): string[] =>
  text
    .split(/[\s/–—]+/u)
    .map(bare)
    .filter(Boolean);
const bare = (word: string): string => word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');

/** Each part of `75-person` and `split-face` is sounded by itself; a number counts as one syllable, as it is taken in at a glance. */
function syllablesOf(word: string): number {
  const parts = word.split(/[-.,]/u).filter(Boolean);
  const counted = /^[\d.,-]+$/.test(word) ? 1 : parts.reduce((sum, part) => sum + syllablesOfPart(part), 0);
  return Math.max(counted, 1);
}

function syllablesOfPart(part: string): number {
  if (ABBREVIATION.test(part)) return part.replace(/s$/, '').length;
  return /\p{N}/u.test(part) ? 1 : syllable(part);
}

/** The single words of the glossary's terms, with their plural. */
const explained = new Set(
  glossary.flatMap(({ term }) =>
    wordsOf(term.toLowerCase()).flatMap((word) => [word, `${word}s`, word.replace(/-/g, ''), word.replace(/y$/, 'ies')]),
  ),
);

/** A capital inside a sentence: people, places, agencies, products. Names are recognised, not sounded out. */
const isName = (word: string, index: number): boolean => index > 0 && /^\p{Lu}\p{Ll}/u.test(word);

const isExplained = (word: string): boolean => explained.has(word.toLowerCase().replace(/’s$|'s$/, ''));

const units = (text: string, mark: RegExp): string[] => text.split(mark).filter((unit) => wordsOf(unit).length > 0);

/** Full stops that end a sentence, not those of `0.7` or `v. placebo`. */
const SENTENCE_END = /(?<=[.!?…]["’”)]?)\s+/u;
/** Flesch counted each full unit of speech, also when a colon or a semicolon ends it. */
const UNIT_END = /(?<=[.!?…;:]["’”)]?)\s+/u;

/** A colon after a bare label (`EU: …`) does not make the label a unit of its own. */
function speechUnits(text: string): number {
  return Math.max(units(text, UNIT_END).filter((unit) => wordsOf(unit).length >= 3).length, 1);
}

export interface ReadingGrade {
  readonly words: number;
  /** Flesch-Kincaid as it is usually computed. */
  readonly raw: number;
  /** With the words that the glossary explains at two syllables, and units of speech in place of sentences. */
  readonly adjusted: number;
}

export function readingGrade(text: string): ReadingGrade {
  const sentences = units(text, SENTENCE_END).map(wordsOf);
  const words = sentences.flat();
  const sum = (syllables: (word: string, index: number) => number): number =>
    sentences.flatMap((sentence) => sentence.map(syllables)).reduce((a, b) => a + b, 0);
  const eased = (word: string, index: number): number =>
    isExplained(word) || isName(word, index) ? Math.min(syllablesOf(word), EASED_SYLLABLES) : syllablesOf(word);
  const grade = (sentence: number, syllables: number): number =>
    Math.round(fleschKincaid({ sentence, word: words.length, syllable: syllables }) * 10) / 10;
  return { words: words.length, raw: grade(sentences.length, sum(syllablesOf)), adjusted: grade(speechUnits(text), sum(eased)) };
}

/** A word of this many syllables stops a slow reader, even in a label. */
const HARD_WORD_SYLLABLES = 5;

/** Words that are hard by themselves and not explained in the glossary; names do not count. */
export const hardWords = (text: string): readonly string[] =>
  wordsOf(text).filter(
    (word, index) =>
      !isExplained(word) && !isName(word, index) && word.split('-').some((part) => syllablesOf(part) >= HARD_WORD_SYLLABLES),
  );
