import { describe, expect, it } from 'vitest';
import { diffusionCoefficient, meanSquaredDisplacementUm2, meanTimeToDistanceS } from './diffusion.js';

const NOT_POSITIVE = [0, -1, Number.NaN, Number.POSITIVE_INFINITY];

describe('diffusionCoefficient', () => {
  it.each([
    [30, 21.9],
    [100, 6.56],
    [150, 4.37],
  ])('gives a %s nm vesicle in water at 37 °C the evidence’s %s µm²/s', (diameterNm, expected) => {
    expect(diffusionCoefficient(diameterNm)).toBeCloseTo(expected, 1);
  });
  it('halves when the diameter doubles', () => {
    expect(diffusionCoefficient(200)).toBeCloseTo(diffusionCoefficient(100) / 2, 12);
  });
  it('halves when the liquid is twice as thick', () => {
    expect(diffusionCoefficient(100, 2)).toBeCloseTo(diffusionCoefficient(100, 1) / 2, 12);
  });
  it.each(NOT_POSITIVE)('refuses %s, naming what was wrong', (wrong) => {
    expect(() => diffusionCoefficient(wrong)).toThrow(new RangeError(`diameterNm has to be above 0 and finite, not ${wrong}`));
    expect(() => diffusionCoefficient(100, wrong)).toThrow(/viscosityMPas/);
    expect(() => diffusionCoefficient(100, 1, wrong)).toThrow(/temperatureK/);
  });
});

describe('meanTimeToDistanceS', () => {
  const exosome = diffusionCoefficient(100);
  it('is about four minutes for 0.1 mm and seven hours for 1 mm in space, as the evidence says', () => {
    expect(meanTimeToDistanceS(100, exosome)).toBeCloseTo(254, 0);
    expect(meanTimeToDistanceS(1000, exosome) / 3600).toBeCloseTo(7.1, 1);
  });
  it('grows a hundredfold when the distance grows tenfold', () => {
    expect(meanTimeToDistanceS(500, exosome)).toBeCloseTo(100 * meanTimeToDistanceS(50, exosome), 6);
  });
  it.each([1, 2, 3] as const)(
    'is the time after which the mean squared displacement in %s directions is the distance squared',
    (n) => {
      expect(meanSquaredDisplacementUm2(exosome, meanTimeToDistanceS(37, exosome, n), n)).toBeCloseTo(37 * 37, 8);
    },
  );
  it.each(NOT_POSITIVE)('refuses %s', (wrong) => {
    expect(() => meanTimeToDistanceS(wrong, 1)).toThrow(/distanceUm/);
    expect(() => meanTimeToDistanceS(1, wrong)).toThrow(/diffusionUm2PerS/);
    expect(() => meanSquaredDisplacementUm2(1, wrong, 2)).toThrow(/timeS/);
  });
});
