import { describe, expect, it } from 'vitest';
import { Citations, ranges } from './citations.js';
import type { Fact } from './library.js';

const fact = (id: string, ...sources: string[]): Fact =>
  ({ id, sources: sources.map((each) => ({ id: each })) }) as unknown as Fact;
const reference = (id: string) => ({ id, topic: 't', kind: 'review', sources: [] }) as const;

describe('ranges', () => {
  it.each([
    [[], ''],
    [[4], '4'],
    [[1, 2], '1, 2'],
    [[1, 2, 3, 7], '1–3, 7'],
    [[2, 4, 5, 6, 9, 10], '2, 4–6, 9, 10'],
  ])('%j is written %j', (numbers, text) => expect(ranges(numbers)).toBe(text));
});

describe('Citations', () => {
  it('numbers works in the order in which they are first needed, each once', () => {
    const citations = new Citations([fact('a', 'x', 'y'), fact('b', 'z', 'x')]);
    expect(citations.cite([reference('b')])).toEqual([1, 2]);
    expect(citations.cite([reference('a')])).toEqual([2, 3]);
    expect(citations.all().map(({ source }) => source.id)).toEqual(['z', 'x', 'y']);
  });

  it('refuses a fact that was not loaded', () => {
    expect(() => new Citations([]).cite([reference('a')])).toThrow(RangeError);
  });
});
