import { describe, expect, it } from 'vitest';
import { actorFault, isIri, percent, randomId, registrationFault, statementOf } from './xapi-statements.ts';

describe('an actor', () => {
  it.each([
    { mbox: 'mailto:a@example.edu' },
    { objectType: 'Agent', name: 'A', openid: 'https://id.example.edu/a' },
    { account: { homePage: 'https://example.edu', name: 'student-17' } },
    { mbox_sha1sum: 'ebd31e95054c018b10727ccffd2ef2ec3a016ee9' },
  ])('may be %j', (actor) => expect(actorFault(actor)).toBeNull());

  it.each([
    undefined,
    null,
    'mailto:a@example.edu',
    [],
    {},
    { name: 'A' },
    { mbox: 'a@example.edu' },
    { mbox: 'mailto:' },
    { mbox: 'mailto:a@example.edu', openid: 'https://id.example.edu/a' },
    { account: { name: 'student-17' } },
    { account: { homePage: 'example', name: '' } },
    { mbox_sha1sum: 'abc' },
    { objectType: 'Group', mbox: 'mailto:a@example.edu' },
  ])('may not be %j', (actor) => expect(actorFault(actor)).toMatch(/^actor/));
});

it.each(['urn:uuid:1', 'https://example.edu/lesson'])('%s is an address', (id) => expect(isIri(id)).toBe(true));
it.each(['lesson', '', 'https://a b', '<x>', null, 7])('%j is no address', (id) => expect(isIri(id)).toBe(false));

it('a registration is a UUID or nothing', () => {
  expect(registrationFault(undefined)).toBeNull();
  expect(registrationFault('ec531277-b57b-4c15-8d91-d292c5b2b8f7')).toBeNull();
  expect(registrationFault('42')).not.toBeNull();
});

it('100 per cent means everything', () => {
  expect([0, 1 / 3, 0.29, 0.999, 1].map(percent)).toEqual([0, 33, 29, 99, 100]);
});

it('ids are random UUIDs', () => {
  const ids = Array.from({ length: 50 }, randomId);
  expect(new Set(ids).size).toBe(50);
  for (const id of ids) expect(registrationFault(id)).toBeNull();
});

it('a statement says who did what with what, and that is all', () => {
  const actor = { mbox: 'mailto:a@example.edu' };
  const activity = { id: 'https://example.edu/lesson', name: { en: 'A lesson' } };
  const registration = 'ec531277-b57b-4c15-8d91-d292c5b2b8f7';
  const { id, timestamp, ...rest } = statementOf({ actor, activity, registration }, 'completed', 1, 61_000);
  expect(id).toHaveLength(36);
  expect(new Date(timestamp).toISOString()).toBe(timestamp);
  expect(rest).toEqual({
    actor,
    verb: { id: 'http://adlnet.gov/expapi/verbs/completed', display: { en: 'completed' } },
    object: {
      objectType: 'Activity',
      id: activity.id,
      definition: { type: 'http://adlnet.gov/expapi/activities/lesson', name: activity.name },
    },
    result: { completion: true, duration: 'PT1M1S' },
    context: { registration },
  });
});
