import { requirePositive, requireWithin } from './checks.js';

/**
 * Half-lives of vesicles injected into the blood of mice, minutes. Fact `biology:half-life-mouse`: near 7 for mouse plasma vesicles;
 * other studies are quoted at about 2 and 20. Human data were not found.
 */
export const MOUSE_HALF_LIFE_MIN = { low: 2, typical: 7, high: 20 } as const;

/**
 * Share still in the blood after a while, if each vesicle has the same chance of leaving at any moment: 2^(−t/t½).
 *
 * @param timeS - s, 0 or more
 * @param halfLifeS - s, above 0
 * @returns 1 to 0
 * @throws {RangeError} when a number is out of range
 */
export function remainingShare(timeS: number, halfLifeS: number): number {
  requireWithin({ timeS }, 0, Number.MAX_VALUE);
  requirePositive({ halfLifeS });
  return 2 ** (-timeS / halfLifeS);
}

/**
 * The chance that one vesicle leaves the blood during one short step: 1 − 2^(−Δt/t½), summed as a series of products, whose digits are
 * the same in every engine.
 *
 * @param stepS - s, above 0, at most the half-life
 * @throws {RangeError} when a number is out of range
 */
export function clearanceChance(stepS: number, halfLifeS: number): number {
  requirePositive({ stepS, halfLifeS });
  requireWithin({ stepS }, 0, halfLifeS);
  const x = (0.6931471805599453 * stepS) / halfLifeS;
  let [chance, term] = [0, 1];
  for (let n = 1; n <= 18; n++) {
    term *= -x / n;
    chance -= term;
  }
  return chance;
}
