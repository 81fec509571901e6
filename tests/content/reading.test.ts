/** Every lay text is measured. The method, the limit and what it cannot tell: docs/reading-level.md. */
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { dataTexts, evidenceTexts, messageTexts, type LayText } from './lay-texts.js';
import { HIGHEST_GRADE, SHORTEST_GRADED_TEXT, hardWords, readingGrade } from './reading-grade.js';

interface Exception {
  readonly grade: number;
  readonly raw: number;
  readonly reason: string;
}

const {
  sentences,
  passages: PASSAGES,
  words: WORDS,
} = JSON.parse(readFileSync(new URL('../../packages/content/evidence/reading-exceptions.json', import.meta.url), 'utf8')) as {
  sentences: Record<string, Exception>;
  passages: Record<string, Exception>;
  words: Record<string, string>;
};

type Graded = LayText & ReturnType<typeof readingGrade>;

let texts: readonly LayText[];
let graded: readonly Graded[];
/** Evidence that a catalogue repeats word for word, under the place it comes from. */
let originals: ReadonlyMap<string, string>;
beforeAll(async () => {
  const evidence = await evidenceTexts();
  originals = new Map(evidence.map(({ place, text }) => [text, place]));
  texts = [...evidence, ...(await messageTexts()), ...(await dataTexts())];
  graded = texts.map((text) => ({ ...text, ...readingGrade(text.text) })).filter(({ words }) => words >= SHORTEST_GRADED_TEXT);
});

const exceptionOf = ({ place, text }: LayText): Exception | undefined => sentences[place] ?? sentences[originals.get(text) ?? ''];

const line = ({ place, adjusted, text }: { place: string; adjusted: number; text: string }): string =>
  `${place}: grade ${adjusted}: ${text}`;

describe('the reading level of lay text', () => {
  it('is US grade 8 or lower, but for the listed exceptions', () => {
    expect(graded.filter((text) => text.adjusted >= HIGHEST_GRADE && !exceptionOf(text)).map(line)).toEqual([]);
  });

  it('has not got harder than the exception says', () => {
    expect(graded.filter((text) => text.adjusted > (exceptionOf(text)?.grade ?? Infinity)).map(line)).toEqual([]);
  });

  it('is measured as the exceptions record it, with and without the allowances', () => {
    const stale = graded.filter((text) => {
      const exception = exceptionOf(text);
      return exception && (exception.grade !== text.adjusted || exception.raw !== text.raw);
    });
    expect(stale.map(({ raw, ...text }) => `${line(text)} (raw ${raw})`)).toEqual([]);
  });

  it('has no exception that is no longer needed', () => {
    const needed = new Set(graded.filter(({ adjusted }) => adjusted >= HIGHEST_GRADE).map(({ place }) => place));
    expect(Object.keys(sentences).filter((place) => !needed.has(place))).toEqual([]);
  });

  it('has a reason of its own for each exception', () => {
    expect(
      Object.entries({ ...sentences, ...PASSAGES })
        .filter(([, { reason }]) => reason.split(' ').length < 6)
        .map(([place]) => place),
    ).toEqual([]);
  });

  it('asks no hard word of a reader in texts that are too short to grade, but those explained', () => {
    const short = texts
      .map((text) => ({ ...text, ...readingGrade(text.text) }))
      .filter(({ words }) => words < SHORTEST_GRADED_TEXT);
    const hard = short.flatMap(({ place, text }) => hardWords(text).map((word) => ({ place, word: word.toLowerCase() })));
    expect(hard.filter(({ word }) => !WORDS[word]).map(({ place, word }) => `${place}: ${word}`)).toEqual([]);
    expect(Object.keys(WORDS).filter((word) => !hard.some((found) => found.word === word))).toEqual([]);
  });

  it('is grade 8 or lower for whole passages, the length the formula was made for', () => {
    const passages = new Map<string, string[]>();
    for (const { place, text } of texts) {
      const passage = passageOf(place);
      if (passage) passages.set(passage, [...(passages.get(passage) ?? []), /[.!?]$/.test(text) ? text : `${text}.`]);
    }
    const hard = [...passages]
      .map(([place, parts]) => ({ place, text: '', ...readingGrade(parts.join(' ')) }))
      .filter(({ adjusted }) => adjusted >= HIGHEST_GRADE);
    expect(hard.filter(({ place, adjusted }) => adjusted > (PASSAGES[place]?.grade ?? 0)).map(line)).toEqual([]);
    expect(Object.keys(PASSAGES).filter((place) => !hard.some((passage) => passage.place === place))).toEqual([]);
  });
});

/** What a reader meets together: all claims of a letter, one side of the comparison, one route, all regions, one topic of messages. */
function passageOf(place: string): string | undefined {
  const [kind, rest = ''] = place.split(':');
  if (kind === 'claim') return `claims ${rest[0]}`;
  if (kind === 'row') return `comparison, ${rest.split('.')[1]}`;
  if (kind === 'route') return `route ${rest.split('.')[0]}`;
  if (kind === 'region') return 'regions';
  if (kind === 'term') return 'glossary';
  return undefined;
}
