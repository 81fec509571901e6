import { EXPERIMENT_RANGES } from '@exosome-widgets/model/experiment.js';
import { describe, expect, it } from 'vitest';
import { clamp, kindName, SLIDER_STEPS, sliderAt, valueAt } from './settings.js';

describe('clamp', () => {
  it('brings a number into its range, and says so', () => {
    expect(clamp('diameterNm', 9000, 100)).toEqual({ value: 3000, clamped: true });
    expect(clamp('diameterNm', 1, 100)).toEqual({ value: 30, clamped: true });
    expect(clamp('distanceUm', -5, 40)).toEqual({ value: 10, clamped: true });
  });
  it('leaves a number in its range alone, and stays quiet', () => {
    expect(clamp('releasePerMin', 60, 10)).toEqual({ value: 60, clamped: false });
    expect(clamp('diameterNm', 30, 100)).toEqual({ value: 30, clamped: false });
  });
  it.each([Number.NaN, Number.POSITIVE_INFINITY])('keeps what stood before for %s', (given) => {
    expect(clamp('distanceUm', given, 40)).toEqual({ value: 40, clamped: true });
  });
});

describe('the sliders', () => {
  it.each(['diameterNm', 'distanceUm', 'releasePerMin'] as const)(
    '%s run from end to end and never leave the range',
    (setting) => {
      const { low, high } = EXPERIMENT_RANGES[setting];
      expect([valueAt(setting, 0), valueAt(setting, SLIDER_STEPS)]).toEqual([low, high]);
      let before = 0;
      for (let position = 0; position <= SLIDER_STEPS; position++) {
        const value = valueAt(setting, position);
        expect(value).toBeGreaterThanOrEqual(before);
        expect(value >= low && value <= high).toBe(true);
        before = value;
      }
      expect(Math.abs(sliderAt(setting, valueAt(setting, 23)) - 23)).toBeLessThanOrEqual(1);
    },
  );
});

describe('kindName', () => {
  it.each([
    [12, 'antibody'],
    [30, 'exosome'],
    [150, 'exosome'],
    [151, 'vesicle'],
    [1500, 'platelet'],
    [3000, 'platelet'],
  ] as const)('calls %s nm %s', (nm, name) => {
    expect(kindName(nm)).toBe(name);
  });
});
