import { describe, expect, it } from 'vitest';
import { lengthen, mirror, pseudoLanguages } from './pseudo.js';

const SENTENCE = 'Platelets: 0.21-5.43 billion per dose; see NCT05354141, PRP and TGF-beta at 24 h.';

describe('the long pseudo-locale', () => {
  it('accents, brackets and makes twice as long', () => {
    const long = lengthen('Open all sources of this sentence.');
    expect(long).toMatch(/^\[Óþéñ áľľ šóúřçéš óƒ ťĥíš šéñťéñçé\. .+\]$/);
    expect([...long].length / [...'Open all sources of this sentence.'].length).toBeCloseTo(2, 1);
  });

  it('keeps numbers, ranges, trial numbers and abbreviations readable', () => {
    const long = lengthen(SENTENCE);
    for (const kept of ['0.21-5.43', 'NCT05354141', 'PRP', 'TGF', '24']) expect(long).toContain(kept);
  });

  it('leaves empty text and text that it has rewritten before as it is', () => {
    expect(lengthen('')).toBe('');
    expect(lengthen(lengthen('Close'))).toBe(lengthen('Close'));
  });
});

describe('the right-to-left pseudo-locale', () => {
  it('turns each word round and leaves numbers between them alone', () => {
    const mirrored = mirror(SENTENCE);
    expect(mirrored).toContain('\u202Ebillion\u202C');
    expect(mirrored).toContain(' 0.21-5.43 ');
    expect(mirrored).toContain('NCT05354141');
  });

  it('closes every override it opens', () => {
    const mirrored = mirror(SENTENCE);
    expect(mirrored.match(/\u202E/g)?.length).toBe(mirrored.match(/\u202C/g)?.length);
    expect(mirror(mirrored)).toBe(mirrored);
  });
});

it('rewrites the words of a message around texts that are rewritten already', () => {
  expect(lengthen(`${lengthen('Skin')}, in ${lengthen('a figure')}`)).toContain('íñ');
  expect(mirror(`Step 1: ${mirror('Pack')}`)).toBe('\u202EStep\u202C 1: \u202EPack\u202C');
});

it('rewrites messages and evidence alike', () => {
  for (const { rewrite, evidence } of pseudoLanguages) expect(rewrite?.('Word')).toBe(evidence?.('Word'));
});
