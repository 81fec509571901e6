import { expect, it } from 'vitest';
import { plainData } from './event-data.js';

class ReaderEvent extends Event {
  constructor(fields: object) {
    super('exo-x');
    Object.assign(this, fields);
  }
}

it('tells names and numbers, and lists of them', () => {
  const event = new ReaderEvent({ row: 'size', open: true, shown: 3, rows: ['size', 'dose'], confidence: undefined });
  expect(plainData(event)).toEqual({ row: 'size', open: true, shown: 3, rows: ['size', 'dose'] });
});
it('never tells words that a reader typed', () => {
  expect(plainData(new ReaderEvent({ group: 'hair', search: 'my own words' }))).toEqual({ group: 'hair' });
});
it('leaves out what is no plain value', () => {
  expect(plainData(new ReaderEvent({ a: () => 1, b: { c: 1 }, d: NaN, e: [1, Symbol('x'), [2]] }))).toEqual({ e: [1, [2]] });
});
