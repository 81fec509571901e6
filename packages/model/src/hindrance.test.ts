import { describe, expect, it } from 'vitest';
import {
  DENSEST_MESH,
  hinderedFraction,
  isExcluded,
  MESHES,
  middleGapNm,
  roomInMesh,
  SPARSEST_MESH,
  widestGapNm,
} from './hindrance.js';

const mesh = (fibreVolumeFraction: number, fibreDiameterNm = 100) => ({ fibreDiameterNm, fibreVolumeFraction });

describe('hinderedFraction', () => {
  it('leaves everything as it is in water', () => {
    expect(hinderedFraction(100, MESHES.water)).toBe(1);
    expect(hinderedFraction(3000, MESHES.water)).toBe(1);
  });
  it('agrees with the sum done by hand: a sphere as wide as the fibres, a tenth of the volume fibres', () => {
    // f = 0.1·2² = 0.4; 0.84·0.4^1.09 = 0.3094; ν = 0.174·ln 59.6 = 0.7113; π·0.1^0.7113 = 0.6108
    expect(hinderedFraction(100, mesh(0.1))).toBeCloseTo(Math.exp(-0.3094) * Math.exp(-0.6108), 3);
  });
  it('slows a 100 nm vesicle five- to tenfold in the dense mesh', () => {
    const slower = 1 / hinderedFraction(100, MESHES.dense);
    expect(slower).toBeGreaterThan(5);
    expect(slower).toBeLessThan(10);
  });
  it('slows more the wider the sphere and the denser the mesh', () => {
    const sizes = [12, 30, 60, 100, 150, 250];
    for (const density of [SPARSEST_MESH, 0.02, 0.1, 0.2, DENSEST_MESH]) {
      const kept = sizes.map((diameterNm) => hinderedFraction(diameterNm, mesh(density)));
      expect(kept).toEqual([...kept].sort((a, b) => b - a));
      expect(kept[0]).toBeLessThan(1);
    }
    const kept = [0.01, 0.05, 0.1, 0.2].map((density) => hinderedFraction(100, mesh(density)));
    expect(kept).toEqual([...kept].sort((a, b) => b - a));
  });
  it('stays between 0 and 1 over its whole range', () => {
    for (let density = SPARSEST_MESH; density <= DENSEST_MESH; density += 0.002) {
      for (let diameterNm = 5; diameterNm <= 4000; diameterNm *= 1.3) {
        const kept = hinderedFraction(diameterNm, mesh(density));
        expect(kept).toBeGreaterThanOrEqual(0);
        expect(kept).toBeLessThan(1);
      }
    }
  });
  it('is 0 for what is wider than the widest gap', () => {
    expect(hinderedFraction(2250, MESHES.dense)).toBe(0);
    expect(hinderedFraction(2250, MESHES.loose)).toBe(0);
    expect(isExcluded(100, MESHES.dense)).toBe(false);
  });
  it.each([-0.1, 0.001, 0.31, Number.NaN, Number.POSITIVE_INFINITY])(
    'refuses a share of fibres of %s, naming the range',
    (share) => {
      expect(() => hinderedFraction(100, mesh(share))).toThrow(
        new RangeError(`fibreVolumeFraction has to be from 0.002 to 0.3, not ${share}`),
      );
    },
  );
  it.each([0, -5, Number.NaN])('refuses a diameter of %s', (wrong) => {
    expect(() => hinderedFraction(wrong, MESHES.dense)).toThrow(/diameterNm/);
    expect(() => hinderedFraction(100, mesh(0.1, wrong))).toThrow(/fibreDiameterNm/);
  });
});

describe('gaps', () => {
  it('are endless in water', () => {
    expect(widestGapNm(MESHES.water)).toBe(Number.POSITIVE_INFINITY);
  });
  it('leave room for a sphere of their width at the share of places that they are named for', () => {
    for (const each of [MESHES.loose, MESHES.dense]) {
      const outside = roomInMesh(1e-9, each); // a point outside the fibres
      expect(roomInMesh(widestGapNm(each), each) / outside).toBeCloseTo(1 / 20, 6);
      expect(roomInMesh(middleGapNm(each), each) / outside).toBeCloseTo(1 / 2, 6);
    }
  });
  it('are about as wide as a vesicle in the dense mesh, and far narrower than a platelet', () => {
    expect(middleGapNm(MESHES.dense)).toBeGreaterThan(80);
    expect(middleGapNm(MESHES.dense)).toBeLessThan(150);
    expect(widestGapNm(MESHES.dense)).toBeLessThan(1500);
  });
});
