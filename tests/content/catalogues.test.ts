/**
 * What holds for the sentences of the evidence holds for every catalogue and data module as well: those of widgets, of the
 * lecture, of decks, frames and pictures. The modules are found in their folders, so a new one is covered when it is saved.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { BALANCE_LIMITS } from '../../packages/content/src/balance.js';
import { reviewDates } from '../../packages/content/src/generated/review.js';
import { isOverdue } from '../../packages/content/src/review.js';
import type { Fact, Sentence } from '../../packages/content/src/types.js';
import { allFacts, evidenceTexts, messageTexts } from './lay-texts.js';
import { readingGrade, SHORTEST_GRADED_TEXT } from './reading-grade.js';

const SOURCES = new URL('../../packages/content/src/', import.meta.url);
const modulesOf = (folder: string): string[] =>
  readdirSync(new URL(folder, SOURCES))
    .filter((file) => file.endsWith('.ts') && !file.includes('.test.') && file !== 'index.ts')
    .map((file) => `${folder}${file.replace(/\.ts$/, '')}`);

type Cited = Sentence & { readonly label?: string };
const isCited = (value: object): value is Cited =>
  'text' in value && typeof value.text === 'string' && 'facts' in value && Array.isArray(value.facts);

/** Every value of a module, with the way to it. */
function* walk(place: string, value: unknown): Generator<readonly [place: string, value: object]> {
  if (typeof value !== 'object' || value === null) return;
  yield [place, value];
  if (isCited(value)) return;
  for (const [key, item] of Object.entries(value)) yield* walk(`${place}.${key}`, item);
}

const values: (readonly [place: string, value: object])[] = [];
let sentences: readonly (readonly [place: string, sentence: Cited])[];
let facts: ReadonlyMap<string, Fact>;
beforeAll(async () => {
  for (const name of [...modulesOf(''), ...modulesOf('en/')]) {
    // The decision aid is the comparison's own sentences once more, with a checklist.
    if (name === 'decision-aid') continue;
    const [folder, file] = name.includes('/') ? name.split('/') : [undefined, name];
    const module = (await (folder
      ? import(`../../packages/content/src/en/${file}.ts`)
      : import(`../../packages/content/src/${file}.ts`))) as Record<string, unknown>;
    for (const [key, value] of Object.entries(module)) values.push(...walk(`${name}.${key}`, value));
  }
  sentences = values.filter((each): each is readonly [string, Cited] => isCited(each[1]));
  facts = new Map((await allFacts()).map((fact) => [fact.id, fact]));
});

describe('sentences in catalogues', () => {
  it('are found', () => {
    const files = new Set(sentences.map(([place]) => place.split('.')[0]));
    expect(sentences.length).toBeGreaterThan(100);
    expect([...files].filter((file) => file?.startsWith('en/')).length).toBeGreaterThan(3);
  });

  it('cite facts that exist and have a source, or are marked as general caution', () => {
    /** General caution may be a fact of the evidence as well: it says so itself, and is the only one cited. */
    const isCaution = (cited: Cited['facts']): boolean => cited.length === 1 && facts.get(cited[0]!.id)?.basis === 'inference';
    const wrong = sentences.filter(([place, { basis, facts: cited }]) => {
      // What a word of method means; evidence-rules.test.ts holds them to that.
      if (place.startsWith('en/glossary.')) return cited.some(({ id }) => !facts.has(id));
      if (basis === 'inference') return cited.length > 0;
      return cited.length === 0 || cited.some(({ id, sources }) => !facts.has(id) || (!sources.length && !isCaution(cited)));
    });
    expect(wrong.map(([place, { text }]) => `${place} has no source: ${text}`)).toEqual([]);
  });

  it('name no number that none of their facts holds', () => {
    const numbers = (text: string): string[] => text.replace(/(?<=\d),(?=\d{3})/g, '').match(/\d+(?:\.\d+)?/g) ?? [];
    /** A sum that is spelled out, and right: "2,000 divided by 100 is 20". */
    const isSum = (text: string): boolean => {
      const [whole, part, times, ...more] = numbers(text).map(Number);
      return /\bdivided?\b/i.test(text) && !more.length && whole !== undefined && whole === (part ?? 0) * (times ?? 0);
    };
    const wrong = sentences.flatMap(([place, { text, facts: cited }]) => {
      const known = new Set<string>(
        cited.flatMap(({ id }) => {
          const fact = facts.get(id);
          return numbers(`${fact?.statement} ${fact?.detail} ${fact?.caveat} ${JSON.stringify(fact?.value ?? '')}`);
        }),
      );
      return cited.length === 0 || isSum(text)
        ? []
        : numbers(text)
            .filter((number) => !known.has(number))
            .map((number) => `${place}: ${number} is in no fact that it cites: ${text}`);
    });
    expect(wrong).toEqual([]);
  });
});

describe('messages without a citation', () => {
  /** Reports of what was found: these need a source, so they are sentences and no messages. */
  const FINDING =
    /\b(?:stud(?:y|ies)|trials?)\b[^.?!]*\b(?:found|show(?:s|ed|n)?|prove[sdn]?|report(?:s|ed)?)\b|\d\s?%|\bper ?cent\b|\b(?:heals?|cures?|regrows?|improves?|reduces?)\b/i;

  /** A share that the widget works out: the number that fills every gap (lay-texts.ts). */
  const IN_A_GAP = /2,026|202,600/;

  /** A few words in a picture, with the numbers and a word of one of the facts: its sentence stands beside the picture. */
  const isLabel = (text: string): boolean => {
    const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
    const numbers = words.filter((word) => /^\d/.test(word));
    const telling = words.filter((word) => word.length > 4);
    return (
      words.length < SHORTEST_GRADED_TEXT &&
      [...facts.values()].some(({ statement, detail }) => {
        const said = new Set(`${statement} ${detail}`.toLowerCase().match(/[\p{L}\p{N}]+/gu));
        return numbers.every((word) => said.has(word)) && telling.every((word) => said.has(word));
      })
    );
  };

  /** Sentences that no source stands behind, questions left out, with their place. */
  const unsourced = async (isWrong: (part: string) => boolean): Promise<string[]> => {
    const said = new Set((await evidenceTexts()).map(({ text }) => text));
    const cited = new Set(sentences.map(([, { text }]) => text));
    return (await messageTexts())
      .filter(({ text }) => !cited.has(text) && !said.has(text))
      .flatMap(({ place, text }) =>
        text
          .split(/(?<=[.?!])\s+/)
          .filter((part) => !part.endsWith('?') && isWrong(part))
          .map((part) => `${place}: ${part}`),
      );
  };

  it('report no finding', async () => {
    const isFinding = (part: string): boolean =>
      !part.startsWith('No study found') && !IN_A_GAP.test(part) && FINDING.test(part) && !isLabel(part);
    expect(await unsourced(isFinding)).toEqual([]);
  });

  /** Words of safety, effect and comparison: only a sentence with its sources may use them. */
  const JUDGEMENT =
    /\b(?:safe(?:r|st|ly|ty of)?|harmless|risk-free|effective(?:ly)?|proven|younger|dangerous|painless|works? (?:well|better|best|faster)|(?:better|worse|faster|stronger|longer) than)\b/i;
  /** What a picture says of its own clock and scale. */
  const OWN_SCALE = /times faster than life|times longer than at/;

  it('judge no treatment', async () => {
    const judges = (part: string): boolean => !OWN_SCALE.test(part) && JUDGEMENT.test(part);
    expect(await unsourced(judges), 'make it a sentence with its facts').toEqual([]);
  });
});

describe('both treatments in catalogues', () => {
  const words = (text: string): number => text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
  interface Pair {
    readonly place: string;
    readonly prp: string;
    readonly exosomes: string;
  }
  const textOf = (value: unknown): string =>
    typeof value === 'string' ? value : typeof value === 'object' && value !== null && isCited(value) ? value.text : '';

  /** `….prp` beside `….exosomes` wherever both are; and lines with these labels in one list. */
  const pairs = (): Pair[] =>
    values.flatMap(([place, value]) => {
      if (Array.isArray(value)) {
        const labelled = (label: string): string =>
          (value as readonly unknown[])
            .filter((item): item is Cited => typeof item === 'object' && item !== null && isCited(item))
            .filter((item) => item.label === label)
            .map(({ text }) => text)
            .join(' ');
        return [{ place, prp: labelled('prp'), exosomes: labelled('exosomes') }];
      }
      return Object.entries(value as Record<string, unknown>)
        .filter(([key]) => /(?:^|\.)prp(?:\.|$)/.test(key))
        .map(([key, prp]) => ({
          place: `${place}.${key}`,
          prp: textOf(prp),
          exosomes: textOf((value as Record<string, unknown>)[key.replace(/(^|\.)prp(?=\.|$)/, '$1exosomes')]),
        }));
    });

  it('are found side by side', () => expect(pairs().filter(({ prp, exosomes }) => prp && exosomes).length).toBeGreaterThan(3));

  it('get about as many words, and words about as hard', () => {
    const wrong = pairs()
      .filter(({ prp, exosomes }) => prp && exosomes)
      .flatMap(({ place, prp, exosomes }) => {
        const [fewer, more] = [words(prp), words(exosomes)].sort((one, other) => one - other) as [number, number];
        const faults = [];
        if (more > SHORTEST_GRADED_TEXT && more > fewer * BALANCE_LIMITS.rowLengthRatio)
          faults.push(`${place}: ${words(prp)} words for PRP, ${words(exosomes)} for exosomes`);
        const [easy, hard] = [prp, exosomes].map((text) => readingGrade(text).adjusted).sort((a, b) => a - b) as [number, number];
        if (fewer >= SHORTEST_GRADED_TEXT && hard - easy > 4) faults.push(`${place}: grades ${easy} and ${hard}`);
        return faults;
      });
    expect(wrong).toEqual([]);
  });
});

describe('dates', () => {
  const day = (date: Date): string => date.toISOString().slice(0, 10);

  it('are not overdue: when this fails, review the content (docs/content.md, "When the due date has passed")', () => {
    expect(isOverdue(new Date())).toBe(false);
    expect(reviewDates.reviewedOn < reviewDates.nextDueOn).toBe(true);
  });

  it('of sources lie within the year before the review, and not in the future', () => {
    const oldest = day(new Date(Date.parse(reviewDates.reviewedOn) - 366 * 86_400_000));
    const wrong = [...facts.values()]
      .flatMap(({ sources }) => sources)
      .filter(({ checkedOn }) => checkedOn < oldest || checkedOn > day(new Date(Date.now() + 86_400_000)))
      .map(({ id, checkedOn }) => `${id}: checked on ${checkedOn}, content reviewed on ${reviewDates.reviewedOn}`);
    expect(wrong).toEqual([]);
  });

  it('in the readme are those of the content', () => {
    const long = (iso: string): string =>
      new Date(iso).toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
    const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
    expect(readme).toContain(`reviewed on ${long(reviewDates.reviewedOn)}`);
    expect(readme).toContain(`due on ${long(reviewDates.nextDueOn)}`);
  });
});
