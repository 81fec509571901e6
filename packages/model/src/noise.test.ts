import { describe, expect, it, vi } from 'vitest';
import { MEAN_FORWARD_STEP, Noise, stepFromBits, WALL_OFFSET_STEPS } from './noise.js';

// Statistics take their time, more so on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const SEEDS = Array.from({ length: 12 }, (_, index) => index * 7919 + 1);

describe('Noise', () => {
  it('gives the same numbers for the same seed, on every platform', () => {
    const noise = new Noise(42);
    expect(Array.from({ length: 4 }, () => noise.next())).toEqual(
      Array.from(
        { length: 4 },
        (
          (again) => () =>
            again.next()
        )(new Noise(42)),
      ),
    );
    expect(new Noise(42).next()).toBe(271658881);
  });
  it.each(SEEDS)('spreads evenly (seed %s)', (seed) => {
    const noise = new Noise(seed);
    const bins = new Array<number>(16).fill(0);
    for (let index = 0; index < 64_000; index++) bins[Math.floor(noise.share() * 16)]!++;
    const chiSquare = bins.reduce((sum, count) => sum + (count - 4000) ** 2 / 4000, 0);
    expect(chiSquare).toBeLessThan(44.3); // 15 degrees of freedom, p = 0.0001
  });
  it.each([Number.NaN, Number.POSITIVE_INFINITY])('refuses the seed %s', (seed) => {
    expect(() => new Noise(seed)).toThrow(RangeError);
  });
});

describe('stepFromBits', () => {
  it.each(SEEDS)('has mean 0, variance 1 and the forward half it is said to have (seed %s)', (seed) => {
    const noise = new Noise(seed);
    let [sum, squares, forward] = [0, 0, 0];
    const count = 200_000;
    for (let index = 0; index < count; index++) {
      const step = stepFromBits(noise.next());
      sum += step;
      squares += step * step;
      forward += Math.max(0, step);
    }
    expect(Math.abs(sum / count)).toBeLessThan(4 / Math.sqrt(count));
    expect(Math.abs(squares / count - 1)).toBeLessThan(0.013);
    expect(Math.abs(forward / count - MEAN_FORWARD_STEP)).toBeLessThan(0.006);
  });
  it('has neighbours that do not know of each other', () => {
    const noise = new Noise(3);
    let product = 0;
    let before = stepFromBits(noise.next());
    for (let index = 0; index < 200_000; index++) {
      const step = stepFromBits(noise.next());
      product += step * before;
      before = step;
    }
    expect(Math.abs(product / 200_000)).toBeLessThan(0.01);
  });
  it('ends at 3.45 either way', () => {
    expect(stepFromBits(-1)).toBeCloseTo(3.45, 2);
    expect(stepFromBits(0)).toBeCloseTo(-3.45, 2);
  });
});

describe('the wall offset', () => {
  it('is how far beyond a wall the taken wanderers end, as ladder heights have it: E[H²]/2E[H]', () => {
    const noise = new Noise(11);
    let [height, square, ladders] = [0, 0, 0];
    while (ladders < 40_000) {
      let place = 0;
      for (let steps = 0; steps < 3000 && place <= 0; steps++) place += stepFromBits(noise.next());
      if (place <= 0) continue;
      ladders++;
      height += place;
      square += place * place;
    }
    expect(square / (2 * height)).toBeCloseTo(WALL_OFFSET_STEPS, 2);
  });
});
