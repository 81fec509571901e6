import type { Source } from '@exosome-widgets/content/types.js';
import { describe, expect, it } from 'vitest';
import { fullCitation, linkOf, shortCitation } from './cite.js';

const source = (fields: Partial<Source>): Source => ({
  id: 'some-id',
  kind: 'review',
  checked: 'abstract',
  checkedOn: '2026-11-22',
  metadata: 'verified',
  ...fields,
});

describe('a work in a few words', () => {
  it.each([
    [{ authors: 'Scordino T', year: 2016 }, 'Scordino 2016'],
    [{ authors: 'Bos JD, Meinardi MM', year: 2000 }, 'Bos & Meinardi 2000'],
    [{ authors: 'Morad G, Carman CV, Hagedorn EJ', year: 2019 }, 'Morad et al. 2019'],
    [{ authors: 'Gurung S, et al.', year: 2021 }, 'Gurung et al. 2021'],
    [{ authors: 'Driedonks et al.', year: 2022 }, 'Driedonks et al. 2022'],
    [{ authors: 'Sanabria-de la Torre R, Quiñones-Vico MI', year: 2021 }, 'Sanabria-de la Torre & Quiñones-Vico 2021'],
    [{ authors: 'US Food and Drug Administration', year: 2024 }, 'US Food and Drug Administration 2024'],
    [{ venue: 'Science 319(5867): 1244-1247', year: 2008 }, 'Science 2008'],
    [{ venue: 'American Heart Association, 2024 abstracts', year: 2024 }, 'American Heart Association 2024'],
    [{ title: 'One two three four five six seven eight nine' }, 'One two three four five six seven …'],
    [{ url: 'https://www.example.org/a/b' }, 'example.org'],
    [{}, 'some-id'],
  ] as const)('%j', (fields, text) => {
    expect(shortCitation(source(fields))).toBe(text);
  });
});

it('a work in full names who, what, where and when, and links to the DOI before a page', () => {
  const work = source({ authors: 'A B', title: 'T', venue: 'V', year: 2020, doi: '10.1/x', url: 'https://example.org' });
  expect(fullCitation(work)).toBe('A B. T. V. 2020');
  expect(linkOf(work)).toBe('https://doi.org/10.1/x');
  expect(linkOf(source({ url: 'https://example.org' }))).toBe('https://example.org');
});
