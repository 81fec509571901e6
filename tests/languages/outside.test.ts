import { lengthen, mirror } from '../../packages/content/src/pseudo.js';
import { expect, it } from 'vitest';
import { outsideLong, outsideMirrored } from './outside.js';

// The finder itself: it has to see a forgotten word, and nothing else.

const SENTENCE = 'Platelets: 0.21-5.43 billion per dose; see NCT05354141, PRP and TGF-beta at 24 h.';

it.each([1, 5, 12, 20, 33, 64])('finds nothing in text of a catalogue, %i letters long', (length) => {
  expect(outsideLong(lengthen(SENTENCE.slice(0, length)))).toEqual([]);
  expect(outsideMirrored(mirror(SENTENCE.slice(0, length)))).toEqual([]);
});

it('finds a forgotten word beside and inside such text', () => {
  expect(outsideLong(`${lengthen('Sources')} Print`)).toEqual(['Print']);
  expect(outsideLong(lengthen('Step two').replace('[', '[skin '))).toEqual(['skin']);
  expect(outsideMirrored(`${mirror('Sources')}: skin`)).toEqual(['skin']);
});
