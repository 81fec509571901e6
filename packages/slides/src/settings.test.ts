import { describe, expect, it } from 'vitest';
import { DeckArgumentError } from './errors.js';
import { readRange } from './settings.js';

describe('readRange', () => {
  it.each([
    ['2', [2]],
    ['2-4', [2, 3, 4]],
    ['5, 1-2 ,2', [1, 2, 5]],
  ])('%j means %j', (given, numbers) => expect(readRange(given)).toEqual(numbers));
  it.each(['', '0', '3-1', 'a', '1-', '1;2', '-3', '1.5'])('refuses %j', (given) => {
    expect(() => readRange(given)).toThrow(DeckArgumentError);
  });
});
