import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { attributeFor, settingsOf, type AllowedAttributes } from './settings.js';

const allowed: AllowedAttributes = { step: 'number', theme: 'choice', rows: 'text', 'differences-only': 'boolean' };

describe('settings of an address', () => {
  it('are the documented attributes, the first of each', () => {
    expect(settingsOf('?step=2&theme=dark&step=3', allowed)).toEqual([
      ['step', '2'],
      ['theme', 'dark'],
    ]);
  });
  it.each(['onclick', 'style', 'id', 'class', 'STEP', '__proto__', 'constructor', 'srcdoc'])('never hold %s', (name) => {
    expect(settingsOf(`?${name}=1`, allowed)).toEqual([]);
  });
  it('keep a hostile value as the text it is', () => {
    expect(settingsOf('?rows=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E', allowed)).toEqual([
      ['rows', '<img src=x onerror=alert(1)>'],
    ]);
  });
  it('cut what is too long', () => {
    expect(settingsOf(`?rows=${'a'.repeat(5000)}`, allowed)[0]?.[1]).toHaveLength(2000);
  });
  it.each([
    ['?differences-only', ''],
    ['?differences-only=true', ''],
    ['?differences-only=differences-only', ''],
    ['?differences-only=false', null],
    ['?differences-only=0', null],
  ])('read the switch %s', (query, value) => {
    expect(settingsOf(query, allowed)).toEqual([['differences-only', value]]);
  });
  it('leave a switch alone that says neither', () => {
    expect(settingsOf('?differences-only=<b>', allowed)).toEqual([]);
  });
  it('never name anything that is not allowed, whatever is asked', () => {
    fc.assert(
      fc.property(fc.webQueryParameters(), fc.string(), (query, more) => {
        for (const [name, value] of settingsOf(`?${query}&${more}`, allowed)) {
          expect(Object.keys(allowed)).toContain(name);
          expect(value === null || value.length <= 2000).toBe(true);
        }
      }),
    );
  });
});

describe('an attribute set by the page', () => {
  it.each([
    ['step', 3, '3'],
    ['step', '3', '3'],
    ['step', null, null],
    ['rows', 'source size', 'source size'],
    ['rows', false, null],
    ['differences-only', true, ''],
    ['differences-only', false, null],
  ])('%s = %j', (name, value, written) => {
    expect(attributeFor(name, value, allowed)).toBe(written);
  });
  it.each([
    ['onclick', 'alert(1)'],
    ['toString', '1'],
    ['step', {}],
    ['step', NaN],
    ['step', undefined],
    ['rows', true],
    [5, 5],
  ])('%s = %j is not set', (name, value) => {
    expect(attributeFor(name, value, allowed)).toBeUndefined();
  });
});
