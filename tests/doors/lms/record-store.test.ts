import { expect, it } from 'vitest';
import { faultOf } from './record-store.ts';

const good = {
  id: 'ec531277-b57b-4c15-8d91-d292c5b2b8f7',
  timestamp: '2026-11-22T10:00:00.000Z',
  actor: { mbox: 'mailto:a@example.edu' },
  verb: { id: 'http://adlnet.gov/expapi/verbs/completed', display: { en: 'completed' } },
  object: { objectType: 'Activity', id: 'https://example.edu/lesson' },
  result: { completion: true, duration: 'PT1M' },
};

it('the store of these tests takes a good statement', () => expect(faultOf(good)).toBeNull());

it.each([
  ['actor', { actor: { name: 'A' } }],
  ['actor', { actor: { mbox: 'mailto:a@example.edu', openid: 'https://a.example' } }],
  ['actor.mbox', { actor: { mbox: 'a@example.edu' } }],
  ['verb', { verb: { id: 'completed' } }],
  ['object', { object: { id: 'lesson' } }],
  ['id', { id: '7' }],
  ['timestamp', { timestamp: 'today' }],
  ['result.duration', { result: { duration: '61' } }],
  ['result', { result: { words: 'typed' } }],
  ['context', { context: { registration: '42' } }],
  ['a statement has no note', { note: 'x' }],
])('and refuses a bad one: %s', (fault, part) => expect(faultOf({ ...good, ...part })).toBe(fault));
