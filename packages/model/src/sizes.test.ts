import { describe, expect, it } from 'vitest';
import { SIZES, sizeOf, timesAsWide, type SizeId } from './sizes.js';

describe('sizes', () => {
  it('run from small to large, each figure inside its range', () => {
    const typical = SIZES.map((each) => each.typicalNm);
    // Layers start again below the largest cells, so the order holds within each measure.
    for (const measure of ['width', 'thickness']) {
      const own = SIZES.filter((each) => each.measure === measure).map((each) => each.typicalNm);
      expect(own).toEqual([...own].sort((a, b) => a - b));
    }
    expect(typical.every((nm) => nm > 0)).toBe(true);
    for (const { lowNm, highNm, typicalNm } of SIZES) {
      expect(lowNm).toBeLessThanOrEqual(typicalNm);
      expect(highNm).toBeGreaterThanOrEqual(typicalNm);
    }
  });
  it('make a platelet 15 to 30 times as wide as an exosome', () => {
    const times = timesAsWide(sizeOf('platelet'), sizeOf('exosome'));
    expect(times.low).toBeCloseTo(15);
    expect(times.high).toBeCloseTo(30);
  });
  it('refuse a thing they do not know, naming those they do', () => {
    expect(() => sizeOf('whale' as SizeId)).toThrow(/antibody.*not whale/);
  });
});
