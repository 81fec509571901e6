import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SeenSteps } from './seen.ts';

const seen = (count: number, ...steps: number[]): SeenSteps => {
  const set = new SeenSteps(count);
  for (const step of steps) set.add(step);
  return set;
};

describe('the steps that were seen', () => {
  it('are all seen once each was, the first (0) and the last included', () => {
    const set = seen(3, 0, 1);
    expect(set.all).toBe(false);
    expect(set.add(2)).toBe(true);
    expect(set.all).toBe(true);
  });

  it('are not all seen by counting to the number of steps from 1', () => {
    expect(seen(3, 1, 2, 3).all).toBe(false);
  });

  it('count once, in any order', () => {
    const set = seen(4, 3, 0);
    expect(set.add(3)).toBe(false);
    expect(set.share).toBe(0.5);
  });

  it.each([-1, 4, 1.5, NaN, Infinity])('do not count %s', (step) => {
    expect(seen(4).add(step)).toBe(false);
  });

  it('are never all seen where there are none', () => {
    expect(seen(0).all).toBe(false);
    expect(seen(0).share).toBe(0);
  });

  it('write themselves as ranges', () => {
    expect(String(seen(8, 0, 1, 2, 5, 7))).toBe('exo1/8/0-2,5,7');
    expect(String(seen(8))).toBe('exo1/8/');
  });

  it('come back as they were', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 100 }), fc.array(fc.nat(120)), (count, steps) => {
        const before = seen(count, ...steps);
        const after = new SeenSteps(count);
        after.restore(String(before));
        expect(String(after)).toBe(String(before));
      }),
    );
  });

  it('fit into the 4096 characters of SCORM 1.2 for 1000 steps, seen every other one', () => {
    expect(String(seen(1000, ...Array.from({ length: 500 }, (_, index) => index * 2))).length).toBeLessThan(4096);
  });

  it.each([
    '',
    'exo1/7/0-2',
    'exo2/8/0-2',
    '{"seen":[1]}',
    'exo1/8/<script>',
    'exo1//0-2',
    'exo1/8/9-7,-1,1e3',
    'exo1/8/99999999999-999999999999',
  ])('are not taken from %j', (text) => {
    const set = new SeenSteps(8);
    expect(set.restore(text)).toBe(false);
    expect(set.share).toBe(0);
  });

  it('take what fits from a text that says too much', () => {
    const set = new SeenSteps(3);
    set.restore('exo1/3/1-999999');
    expect(String(set)).toBe('exo1/3/1-2');
  });
});
