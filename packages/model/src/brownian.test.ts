import { describe, expect, it, vi } from 'vitest';
import { BrownianPlane, type PlaneSettings, type Species } from './brownian.js';
import { remainingShare } from './clearance.js';
import { ArrivalTheory } from './first-passage.js';
import { WALL_OFFSET_STEPS } from './noise.js';

// Statistics take their time, more so on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const SEEDS = Array.from({ length: 10 }, (_, index) => 1 + index * 1013);
const exosome: Species = { diameterNm: 100, diffusionUm2PerS: 6.56, uptakeUmPerS: 0, releasePerS: 0 };
const plane = (settings: Partial<PlaneSettings> = {}): BrownianPlane =>
  new BrownianPlane({ widthUm: 40, heightUm: 24, species: [exosome], stepS: 0.05, capacity: 2000, seed: 1, ...settings });

/** Every seed may stray by chance; a false model strays on all of them. Four standard errors leave 1 in 16,000. */
const errorsFrom = (seen: number, share: number, tries: number): number =>
  Math.abs(seen - share * tries) / Math.sqrt(tries * share * (1 - share));

describe('free wandering', () => {
  const meanSquare = (seed: number, particles: number, steps: number): number => {
    const wide = plane({ widthUm: 2000, heightUm: 2000, capacity: particles, seed });
    for (let index = 0; index < particles; index++) wide.add(0, 1000, 1000);
    wide.advance(steps);
    let sum = 0;
    for (let index = 0; index < particles; index++) sum += (wide.xUm[index]! - 1000) ** 2 + (wide.yUm[index]! - 1000) ** 2;
    return sum / particles / (4 * exosome.diffusionUm2PerS * wide.timeS);
  };
  it.each(SEEDS)('has a mean squared displacement within 2 % of 4Dt over 10⁵ particle steps (seed %s)', (seed) => {
    expect(Math.abs(meanSquare(seed, 25_000, 4) - 1)).toBeLessThan(0.02);
  });
  it('keeps to 4Dt over many steps, and closer the more is measured', () => {
    const mean = SEEDS.reduce((sum, seed) => sum + meanSquare(seed, 2000, 100), 0) / SEEDS.length;
    expect(Math.abs(mean - 1)).toBeLessThan(0.02);
  });
  it('has no side that it prefers', () => {
    const wide = plane({ widthUm: 2000, heightUm: 2000, capacity: 20_000 });
    for (let index = 0; index < 20_000; index++) wide.add(0, 1000, 1000);
    wide.advance(10);
    const spread = Math.sqrt(2 * exosome.diffusionUm2PerS * wide.timeS);
    for (const places of [wide.xUm, wide.yUm]) {
      const mean = places.reduce((sum, place) => sum + place - 1000, 0) / 20_000;
      expect(Math.abs(mean)).toBeLessThan((4 * spread) / Math.sqrt(20_000));
    }
  });
  it('does not depend on how the frames fall', () => {
    const [one, many] = [plane({ seed: 9 }), plane({ seed: 9 })];
    one.scatter(0, 200);
    many.scatter(0, 200);
    one.advance(60);
    for (const steps of [1, 7, 2, 30, 20]) many.advance(steps);
    expect([...many.xUm]).toEqual([...one.xUm]);
  });
  it('stands still when it is kept out of the mesh', () => {
    const stuck = plane({ species: [{ ...exosome, diffusionUm2PerS: 0 }] });
    stuck.add(0, 5, 5);
    stuck.advance(100);
    expect([stuck.xUm[0], stuck.yUm[0]]).toEqual([5, 5]);
  });
});

describe('a run', () => {
  it('loses nobody', () => {
    for (const seed of SEEDS) {
      const run = plane({
        seed,
        species: [
          { ...exosome, uptakeUmPerS: 0.2, releasePerS: 4 },
          { diameterNm: 2250, diffusionUm2PerS: 0.2916, uptakeUmPerS: 0.2, releasePerS: 1 },
        ],
        capillaryUm: 6,
        flowUmPerS: 2,
        halfLifeS: 420,
      });
      run.advance(600);
      for (const each of run.tallies) expect(each.released).toBe(each.underWay + each.takenUp + each.inBlood + each.cleared);
      expect(run.count).toBe(run.tallies.reduce((sum, each) => sum + each.underWay, 0));
    }
  });
});

describe('walls, cells and fibres', () => {
  const obstacles = [
    { fromUm: [12, 12], radiusUm: 6 },
    { fromUm: [24, 4], toUm: [34, 20], radiusUm: 1 },
  ] as const;
  it('are never entered', () => {
    const crowded = plane({ obstacles });
    crowded.scatter(0, 1000);
    for (let look = 0; look < 40; look++) {
      crowded.advance(10);
      for (let index = 0; index < crowded.count; index++) {
        const [x, y] = [crowded.xUm[index]!, crowded.yUm[index]!];
        expect(Math.hypot(x - 12, y - 12)).toBeGreaterThan(6.049);
        expect(x > 0.0499 && x < 39.9501 && y > 0.0499 && y < 23.9501).toBe(true);
      }
    }
  });
  it.each(SEEDS.slice(0, 4))('keep an even spread even (seed %s)', (seed) => {
    const crowded = plane({ obstacles, seed, capacity: 4000 });
    crowded.scatter(0, 4000);
    crowded.advance(400);
    const [bins, free] = [new Array<number>(8).fill(0), new Array<number>(8).fill(0)];
    for (let index = 0; index < crowded.count; index++) bins[Math.min(7, Math.floor(crowded.xUm[index]! / 5))]!++;
    // Free area of each strip, by counting grid points.
    for (let x = 0.05; x < 39.95; x += 0.1) {
      for (let y = 0.05; y < 23.95; y += 0.1) {
        const along = Math.min(1, Math.max(0, ((x - 24) * 10 + (y - 4) * 16) / 356));
        if (Math.hypot(x - 12, y - 12) > 6.05 && Math.hypot(x - 24 - along * 10, y - 4 - along * 16) > 1.05)
          free[Math.floor(x / 5)]!++;
      }
    }
    const all = free.reduce((sum, each) => sum + each, 0);
    const chiSquare = bins.reduce(
      (sum, count, strip) => sum + (count - (4000 * free[strip]!) / all) ** 2 / ((4000 * free[strip]!) / all),
      0,
    );
    expect(chiSquare).toBeLessThan(29.9); // 7 degrees of freedom, p = 0.0001
  });
  it('hold back what is beyond a closed row of fibres', () => {
    const fenced = plane({ obstacles: [{ fromUm: [20, 0], toUm: [20, 24], radiusUm: 3 }] });
    for (let index = 0; index < 500; index++) fenced.add(0, 5, 12);
    fenced.advance(2000);
    expect(Math.max(...fenced.xUm.subarray(0, fenced.count))).toBeLessThan(17);
  });
});

describe('uptake at the recipient', () => {
  const gap = { distanceUm: 20, diffusionUm2PerS: 6.56, uptakeUmPerS: 0.5 };
  const arrivals = (seed: number, uptakeUmPerS: number, timeS: number, diameterNm = 100): number => {
    const run = plane({ widthUm: 20 + diameterNm / 1000, species: [{ ...exosome, diameterNm, uptakeUmPerS }], seed });
    for (let index = 0; index < 2000; index++) run.add(0, diameterNm / 2000, 12);
    run.advance(Math.round(timeS / 0.05));
    return run.tallies[0]!.takenUp;
  };
  it.each(SEEDS)('keeps to the closed form at a middle rate (seed %s)', (seed) => {
    const share = new ArrivalTheory(gap).arrivedShare(60);
    expect(errorsFrom(arrivals(seed, 0.5, 60), share, 2000)).toBeLessThan(4);
  });
  it.each([0.05, 5])('and at %s µm/s, over many seeds together within 3 %', (uptakeUmPerS) => {
    const theory = new ArrivalTheory({ ...gap, uptakeUmPerS });
    const timeS = uptakeUmPerS < 1 ? 120 : 30;
    const mean = SEEDS.reduce((sum, seed) => sum + arrivals(seed, uptakeUmPerS, timeS), 0) / SEEDS.length / 2000;
    expect(Math.abs(mean / theory.arrivedShare(timeS) - 1)).toBeLessThan(0.03);
  });
  it('that takes all who touch acts like a wall 0.57 steps farther off, no more and no less', () => {
    const mean = SEEDS.reduce((sum, seed) => sum + arrivals(seed, 1e6, 30), 0) / SEEDS.length / 2000;
    const offset = WALL_OFFSET_STEPS * Math.sqrt(2 * 6.56 * 0.05);
    const share = new ArrivalTheory({ ...gap, distanceUm: 20 + offset, uptakeUmPerS: 1e6 }).arrivedShare(30);
    expect(Math.abs(mean / share - 1)).toBeLessThan(0.02);
  });
  it('measures the gap between surfaces: a wide particle has as far to go', () => {
    const share = new ArrivalTheory(gap).arrivedShare(60);
    expect(errorsFrom(arrivals(3, 0.5, 60, 3000), share, 2000)).toBeLessThan(4);
  });
  it('is nothing without receptors, however often they touch', () => {
    const run = plane();
    run.scatter(0, 1000);
    run.advance(500);
    expect(run.tallies[0]!.touches).toBeGreaterThan(1000);
    expect(run.tallies[0]!.takenUp).toBe(0);
  });
  it('empties a well-stirred plane at κ/L', () => {
    const run = plane({ species: [{ ...exosome, uptakeUmPerS: 0.02 }], seed: 4 });
    run.scatter(0, 2000);
    run.advance(24_000); // 1,200 s; κ/L = 0.0005/s
    expect(
      errorsFrom(run.tallies[0]!.takenUp, 1 - Math.exp((-0.02 / 40 / (1 + (0.02 * 40) / (3 * 6.56))) * 1200), 2000),
    ).toBeLessThan(4);
  });
  it('under a steady release keeps to the closed form', () => {
    const run = plane({ widthUm: 20.1, species: [{ ...exosome, uptakeUmPerS: 0.5, releasePerS: 20 }], seed: 8 });
    run.advance(2400);
    const expected = new ArrivalTheory(gap).expectedArrivals(run.timeS, 20);
    expect(run.tallies[0]!.released).toBeCloseTo(20 * run.timeS, -1);
    expect(Math.abs(run.tallies[0]!.takenUp - expected)).toBeLessThan(4 * Math.sqrt(expected));
  });
});

describe('blood', () => {
  it.each(SEEDS)('is cleared with the half-life (seed %s)', (seed) => {
    const blood = plane({
      blood: true,
      halfLifeS: 420,
      stepS: 0.5,
      species: [{ ...exosome, diffusionUm2PerS: 0.1 }],
      seed,
      flowUmPerS: 1,
    });
    blood.scatter(0, 2000);
    for (const timeS of [120, 420, 1200]) {
      blood.advance(timeS / 0.5 - blood.steps);
      expect(errorsFrom(blood.count, remainingShare(timeS, 420), 2000)).toBeLessThan(4);
    }
  });
  it('carries off what drifts into a capillary, and clears it there', () => {
    const open = plane({ capillaryUm: 6, flowUmPerS: 5, halfLifeS: 60, species: [{ ...exosome, releasePerS: 5 }] });
    open.advance(6000);
    const tally = open.tallies[0]!;
    expect(tally.inBlood + tally.cleared).toBeGreaterThan(500);
    expect(tally.cleared).toBeGreaterThan(tally.inBlood);
    const closed = plane({ species: [{ ...exosome, releasePerS: 5 }] });
    closed.advance(6000);
    expect(closed.tallies[0]!.inBlood).toBe(0);
  });
  it('flows at its mean speed', () => {
    const stream = plane({
      widthUm: 4000,
      blood: true,
      flowUmPerS: 20,
      stepS: 0.05,
      species: [{ ...exosome, diffusionUm2PerS: 1e-6 }],
    });
    for (let index = 0; index < 1999; index++) stream.add(0, 10, 0.05 + (23.9 * (index + 0.5)) / 1999);
    stream.advance(600);
    const mean = stream.xUm.subarray(0, 1999).reduce((sum, x) => sum + x - 10, 0) / 1999;
    expect(mean / (20 * 30)).toBeCloseTo(1, 2);
  });
});

describe('a full plane', () => {
  it('makes the donor wait', () => {
    const full = plane({ capacity: 10, species: [{ ...exosome, releasePerS: 100 }] });
    full.advance(100);
    expect(full.count).toBe(10);
    expect(full.tallies[0]!.released).toBe(10);
    expect(full.add(0, 1, 1)).toBe(false);
  });
});

describe('settings out of range', () => {
  it.each<[Partial<PlaneSettings>, string]>([
    [{ widthUm: 0 }, 'widthUm has to be above 0 and finite, not 0'],
    [{ heightUm: Number.NaN }, 'heightUm has to be above 0 and finite, not NaN'],
    [{ stepS: -1 }, 'stepS has to be above 0 and finite, not -1'],
    [{ capacity: 0 }, 'capacity has to be from 1 to 1000000, not 0'],
    [{ capillaryUm: 30 }, 'capillaryUm has to be from 0 to 24, not 30'],
    [{ flowUmPerS: -2 }, 'flowUmPerS has to be from 0 to 10000, not -2'],
    [{ species: [] }, 'species.length has to be from 1 to 2, not 0'],
    [{ species: [{ ...exosome, diameterNm: 0 }] }, 'diameterNm has to be above 0 and finite, not 0'],
    [{ species: [{ ...exosome, uptakeUmPerS: -1 }] }, 'uptakeUmPerS has to be from 0 to 1000000, not -1'],
    [{ obstacles: [{ fromUm: [1, 1], radiusUm: 0 }] }, 'radiusUm has to be above 0 and finite, not 0'],
    [{ seed: Number.NaN }, 'seed has to be a finite number, not NaN'],
    [{ halfLifeS: 0.01 }, 'stepS has to be from 0 to 0.01, not 0.05'],
  ])('%o throw: %s', (settings, message) => {
    expect(() => plane(settings)).toThrow(new RangeError(message));
  });
});
