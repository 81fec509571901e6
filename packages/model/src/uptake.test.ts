import { describe, expect, it } from 'vitest';
import { uptakeChance, wellStirredUptakePerS } from './uptake.js';

describe('uptakeChance', () => {
  it('is nothing without receptors and everything when touching is enough', () => {
    expect(uptakeChance(0, 6.56, 0.8)).toBe(0);
    expect(uptakeChance(1000, 6.56, 0.8)).toBe(1);
  });
  it('is the textbook chance κ√(πΔt/D) for short steps, up to the mean forward step (1.3 %)', () => {
    const [rate, speed, stepS] = [0.1, 6.56, 1e-5];
    const textbook = rate * Math.sqrt((Math.PI * stepS) / speed);
    expect(uptakeChance(rate, speed, Math.sqrt(2 * speed * stepS)) / textbook).toBeCloseTo(1, 1);
  });
  it('grows with the rate', () => {
    const chances = [0.01, 0.1, 1, 10].map((rate) => uptakeChance(rate, 6.56, 0.8));
    expect(chances).toEqual([...chances].sort((a, b) => a - b));
  });
  it.each([-1, Number.NaN])('refuses a rate of %s', (rate) => {
    expect(() => uptakeChance(rate, 1, 1)).toThrow(/uptakeUmPerS has to be from 0/);
    expect(() => wellStirredUptakePerS(rate, 1)).toThrow(/uptakeUmPerS/);
  });
  it.each([0, -1, Number.NaN])('refuses a speed or step of %s', (wrong) => {
    expect(() => uptakeChance(1, wrong, 1)).toThrow(/diffusionUm2PerS/);
    expect(() => uptakeChance(1, 1, wrong)).toThrow(/stepUm/);
    expect(() => wellStirredUptakePerS(1, wrong)).toThrow(/depthUm/);
  });
});
