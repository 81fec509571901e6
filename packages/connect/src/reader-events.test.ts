import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { layerFields, layerName, READER_EVENTS } from './reader-events.ts';

describe('the name in the data layer', () => {
  it.each([
    ['exo-step-change', 'exo_step'],
    ['exo-claim-open', 'exo_claim_open'],
    ['exo-order-change', 'exo_order'],
    ['exo-answer', 'exo_answer'],
  ])('of %s is %s', (event, name) => expect(layerName(event)).toBe(name));

  it('differs for every event', () => {
    const names = Object.keys(READER_EVENTS).map(layerName);
    expect(new Set(names).size).toBe(names.length);
  });
});

it('knows every event class of the widgets', () => {
  const elements = fileURLToPath(new URL('../../elements/src/', import.meta.url));
  const files = readdirSync(elements, { recursive: true, encoding: 'utf8' }).filter((file) =>
    /event\.ts$|\.events\.ts$/.test(file),
  );
  const types = files.flatMap((file) =>
    [...readFileSync(join(elements, file), 'utf8').matchAll(/static readonly type = '(exo-[a-z-]+)'/g)].map((match) => match[1]!),
  );
  expect(types.length).toBeGreaterThan(10);
  expect(types.filter((type) => !(type in READER_EVENTS))).toEqual([]);
});

describe('what is told', () => {
  it('is a step and how many there are', () => {
    expect(layerFields('exo-step-change', { step: 2, stepCount: 8, isTrusted: false })).toEqual({ exo_step: 2, exo_steps: 8 });
  });

  it('never holds words a reader looked for', () => {
    const told = layerFields('exo-filter-change', { group: '', shown: 3, total: 73, verdicts: ['supported'], search: 'my knee' });
    expect(told).toEqual({ exo_group: '', exo_shown: 3, exo_total: 73, exo_verdicts: 1 });
  });

  it('never holds which question matters to a reader', () => {
    const told = layerFields('exo-mark-change', { row: 'pregnancy', marked: true, marks: ['pregnancy', 'price'] });
    expect(told).toEqual({ exo_marked: 1, exo_marks: 2 });
  });

  it('is nothing for an event that is not a reader’s', () => {
    expect(layerFields('exo-version-conflict', { tag: 'exo-x' })).toBeNull();
    expect(layerFields('constructor', {})).toBeNull();
  });

  it.each([
    [{ step: '<img src=x onerror=alert(1)>', stepCount: {} }],
    [{ step: NaN, stepCount: Infinity }],
    [{ step: () => 1, stepCount: null }],
    [{ step: 'two words', stepCount: 'x'.repeat(500) }],
  ])('leaves out what is neither a name nor a number: %j', (data) => {
    expect(layerFields('exo-step-change', data)).toEqual({});
  });
});
