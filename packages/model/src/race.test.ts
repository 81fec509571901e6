import { describe, expect, it } from 'vitest';
import { driftUm, RACE_CLOCK_S, RACE_DISTANCES_UM, RACERS, raceSum, raceTime, timeInUnit } from './race.js';
import { SIZES, sizeOf } from './sizes.js';

describe('drifting in water', () => {
  it('gives what the evidence calculated for a 100 nm exosome: 254 s for 0.1 mm, 7.1 h for 1 mm', () => {
    expect(raceSum(100, 100, 'water').timeS).toBeCloseTo(254, 0);
    expect(raceSum(100, 1000, 'water').timeS! / 3600).toBeCloseTo(7.06, 1);
    expect(raceSum(100, 100, 'water').freeUm2PerS).toBeCloseTo(6.56, 2);
  });
  it('can be done on paper with the numbers that the sum holds', () => {
    const { boltzmannJPerK, temperatureK, viscosityMPas, diameterNm, distanceUm, timeS } = raceSum(2250, 10, 'water');
    const d = (boltzmannJPerK * temperatureK) / (3 * Math.PI * viscosityMPas * 1e-3 * diameterNm * 1e-9);
    expect((distanceUm * 1e-6) ** 2 / (6 * d)).toBeCloseTo(timeS!, 6);
  });
  it('takes a hundred times as long for ten times the way, and twice as long at twice the width', () => {
    expect(raceSum(100, 100, 'water').timeS! / raceSum(100, 10, 'water').timeS!).toBeCloseTo(100, 9);
    expect(raceSum(200, 10, 'water').timeS! / raceSum(100, 10, 'water').timeS!).toBeCloseTo(2, 9);
  });
});

describe('drifting in dense tissue', () => {
  it('slows a 100 nm exosome five- to tenfold, as measured in collagen-rich tumours', () => {
    const slower = raceSum(100, 10, 'tissue').timeS! / raceSum(100, 10, 'water').timeS!;
    expect(slower).toBeGreaterThanOrEqual(5);
    expect(slower).toBeLessThanOrEqual(10);
  });
  it('can be done on paper too', () => {
    const { hindrance, timeS } = raceSum(100, 10, 'tissue');
    const { fibreShare, reach, exponent } = hindrance!;
    const kept = Math.exp(-0.84 * reach ** 1.09) * Math.exp(-Math.PI * fibreShare ** exponent);
    expect(kept).toBeCloseTo(hindrance!.kept, 12);
    expect(raceSum(100, 10, 'water').timeS! / kept).toBeCloseTo(timeS!, 9);
  });
  it('keeps a platelet out and gives it no time', () => {
    expect(raceSum(2250, 10, 'tissue').timeS).toBeUndefined();
    expect(raceTime(sizeOf('platelet'), 10, 'tissue')).toBeUndefined();
    expect(driftUm(2250, 3600, 'tissue')).toBe(0);
  });
});

describe('the race', () => {
  it('lets the smallest win over every distance', () => {
    for (const distance of RACE_DISTANCES_UM) {
      const times = RACERS.map((id) => raceTime(sizeOf(id), distance, 'water')!.typicalS);
      expect(times).toEqual(times.toSorted((a, b) => a - b));
    }
  });
  it('fits on its clock', () => {
    for (const id of RACERS)
      for (const distance of RACE_DISTANCES_UM)
        for (const medium of ['water', 'tissue'] as const) {
          const time = raceTime(sizeOf(id), distance, medium);
          if (!time) continue;
          expect(time.lowS).toBeGreaterThan(RACE_CLOCK_S.from);
          expect(time.highS).toBeLessThan(RACE_CLOCK_S.to);
          expect(time.lowS).toBeLessThanOrEqual(time.typicalS);
          expect(time.typicalS).toBeLessThanOrEqual(time.highS);
        }
  });
  it('says how far something has drifted, as the inverse of the time', () => {
    expect(driftUm(100, raceSum(100, 37, 'water').timeS!, 'water')).toBeCloseTo(37, 9);
  });
  it.each([0, -1, NaN, Infinity])('refuses a time of %s', (timeS) => {
    expect(() => driftUm(100, timeS, 'water')).toThrow(RangeError);
  });
  it.each([0, -1, NaN])('refuses a distance of %s', (distance) => {
    expect(() => raceSum(100, distance, 'water')).toThrow(RangeError);
  });
  it('runs things that have a sourced size', () => {
    expect(SIZES.map(({ id }) => id)).toEqual(expect.arrayContaining([...RACERS]));
  });
});

describe('a time', () => {
  it.each([
    [2.5, 2.5, 'second'],
    [254, 4.233, 'minute'],
    [25_400, 7.056, 'hour'],
    [571_000, 6.609, 'day'],
    [7_000_000, 2.662, 'month'],
    [63_115_200, 2, 'year'],
  ] as const)('of %s s is said as %s %s', (timeS, value, unit) => {
    const said = timeInUnit(timeS);
    expect(said.unit).toBe(unit);
    expect(said.value).toBeCloseTo(value, 2);
  });
});
