import { describe, expect, it } from 'vitest';
import { ArrivalTheory } from './first-passage.js';
import { wellStirredUptakePerS } from './uptake.js';

const gap = { distanceUm: 40, diffusionUm2PerS: 6.56, uptakeUmPerS: 0.2 };

describe('ArrivalTheory', () => {
  it('starts with nobody there and ends with all', () => {
    const theory = new ArrivalTheory(gap);
    expect(theory.arrivedShare(0)).toBe(0);
    expect(theory.arrivedShare(1e5)).toBeCloseTo(1, 9);
  });
  it('takes L²/2D + L/κ on average, as the waiting share adds up', () => {
    const theory = new ArrivalTheory(gap);
    expect(theory.meanTimeS).toBeCloseTo(1600 / 13.12 + 200, 9);
    let waiting = 0;
    for (let timeS = 0.5; timeS < 6000; timeS++) waiting += 1 - theory.arrivedShare(timeS);
    expect(waiting).toBeCloseTo(theory.meanTimeS, 0);
  });
  it('is the well-stirred law when uptake is slow', () => {
    const slow = new ArrivalTheory({ ...gap, uptakeUmPerS: 1e-4 });
    const rate = wellStirredUptakePerS(1e-4, 40);
    const timeS = 1 / rate;
    expect(slow.arrivedShare(timeS)).toBeCloseTo(1 - Math.exp(-1), 3);
  });
  it('is the first-passage law 2·erfc(L/√4Dt) at early times when touching is enough', () => {
    const all = new ArrivalTheory({ ...gap, uptakeUmPerS: 1e5 });
    const timeS = 40; // L/√(4Dt) = 1.2346; erfc = 0.08081
    expect(all.arrivedShare(timeS)).toBeCloseTo(2 * 0.0808, 2);
  });
  it('sums the share for a steady release', () => {
    const theory = new ArrivalTheory(gap);
    let sum = 0;
    for (let timeS = 0.25; timeS < 400; timeS += 0.5) sum += 3 * 0.5 * theory.arrivedShare(timeS);
    expect(theory.expectedArrivals(400, 3)).toBeCloseTo(sum, 1);
  });
  it('never falls, and never passes what was released', () => {
    const theory = new ArrivalTheory(gap);
    let before = 0;
    for (let timeS = 0.01; timeS < 3000; timeS *= 1.15) {
      const now = theory.expectedArrivals(timeS, 2);
      expect(now).toBeGreaterThanOrEqual(before - 1e-6);
      expect(now).toBeLessThanOrEqual(2 * timeS);
      before = now;
    }
  });
  it('has nobody arrive without receptors', () => {
    const none = new ArrivalTheory({ ...gap, uptakeUmPerS: 0 });
    expect(none.meanTimeS).toBe(Number.POSITIVE_INFINITY);
    expect(none.arrivedShare(1000)).toBe(0);
    expect(none.expectedArrivals(1000, 5)).toBe(0);
  });
  it.each([0, -1, Number.NaN])('refuses a distance or speed of %s', (wrong) => {
    expect(() => new ArrivalTheory({ ...gap, distanceUm: wrong })).toThrow(/distanceUm/);
    expect(() => new ArrivalTheory({ ...gap, diffusionUm2PerS: wrong })).toThrow(/diffusionUm2PerS/);
  });
  it('refuses a negative time or rate', () => {
    const theory = new ArrivalTheory(gap);
    expect(() => theory.arrivedShare(-1)).toThrow(/timeS/);
    expect(() => theory.expectedArrivals(1, -1)).toThrow(/releasePerS/);
    expect(() => new ArrivalTheory({ ...gap, uptakeUmPerS: -1 })).toThrow(/uptakeUmPerS/);
  });
});
