import { describe, expect, it } from 'vitest';
import { clampHeight, idOf, isMessage, readHash, sameId } from './protocol.js';

describe('the id of a frame', () => {
  it('is what the hash says', () => {
    expect(idOf('https://a.example/embed/1/x/en/?step=1#exo-id=first')).toBe('first');
  });
  it('is the address without the hash when the hash says nothing', () => {
    expect(idOf('https://a.example/x/?step=1#exo-claim-check=E06')).toBe('https://a.example/x/?step=1');
    expect(idOf('https://a.example/x/')).toBe('https://a.example/x/');
  });
  it('stands beside a link of the widget, and beside what WordPress appends', () => {
    expect(readHash('exo-claim-check=E06&exo-id=a')).toEqual({ id: 'a' });
    expect(readHash('exo-id=a&exo-claim-check=E06#?secret=aB3')).toEqual({ id: 'a', secret: 'aB3' });
    expect(readHash('?secret=aB3')).toEqual({ secret: 'aB3' });
  });
  it('takes no secret that WordPress would not make, and no broken escape', () => {
    expect(readHash('secret=<script>')).toEqual({});
    expect(readHash('exo-id=%E0%A4%A')).toEqual({});
    expect(readHash('')).toEqual({});
  });
  it('is the same with and without index.html, and differs otherwise', () => {
    expect(sameId('https://a.example/x/', 'https://a.example/x/index.html')).toBe(true);
    expect(sameId('https://a.example/x?step=1', 'https://a.example/x/index.html?step=1')).toBe(true);
    expect(sameId('https://a.example/x/', 'https://a.example/y/')).toBe(false);
    expect(sameId('https://a.example/x/?step=1', 'https://a.example/x/')).toBe(false);
  });
});

describe('a message', () => {
  it('is one of version 1 with this id', () => {
    expect(isMessage({ exo: 1, type: 'hello', id: 'a' }, 'a')).toBe(true);
  });
  it.each([
    null,
    'exo',
    1,
    [],
    {},
    { exo: 2, type: 'hello', id: 'a' },
    { exo: '1', type: 'hello', id: 'a' },
    { exo: 1, type: 'hello', id: 'b' },
    { exo: 1, type: 'hello' },
    { exo: 1, id: 'a' },
  ])('is not %j', (data) => {
    expect(isMessage(data, 'a')).toBe(false);
  });
});

describe('a height', () => {
  it.each([
    [420, 420],
    [419.2, 420],
    [1, 50],
    [-5, 50],
    [1e9, 4000],
  ])('%s becomes %s px', (given, used) => {
    expect(clampHeight(given)).toBe(used);
  });
  it.each([NaN, Infinity, '420', null, undefined, {}])('is nothing for %s', (given) => {
    expect(clampHeight(given)).toBeUndefined();
  });
});
