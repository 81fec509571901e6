import { requirePositive, requireWithin } from './checks.js';
import { MEAN_FORWARD_STEP, WALL_OFFSET_STEPS } from './noise.js';

/** Half the inverse of the mean forward step. */
const TOUCH = 1 / (2 * MEAN_FORWARD_STEP);

/**
 * Uptake at a cell is a rate: a wall that swallows with κ µm/s takes κ·c vesicles from each µm of its length every second, where c is
 * how many lie on each µm² beside it. This turns the rate into the chance that one touch of the wall, in steps of one length,
 * ends in uptake:
 *
 * P = a / (D/(κσ) + a − ℓ), a = 1/(2 E[z⁺]), ℓ the wall's offset in steps. For short steps it is Erban and Chapman's
 * P = κ√(πΔt/D); the offset corrects it for longer ones. A chance above 1 becomes 1 (the wall takes all that touch it).
 *
 * How fast real cells take up vesicles differs between cells and was not found as one number: κ is a choice of the reader.
 *
 * @param uptakeUmPerS - κ, µm/s, 0 or more
 * @param diffusionUm2PerS - D, µm²/s, above 0
 * @param stepUm - σ = √(2DΔt), µm, above 0
 * @returns 0 to 1
 * @throws {RangeError} when a number is out of range
 * @see Erban and Chapman 2007, https://doi.org/10.1088/1478-3975/4/1/003
 */
export function uptakeChance(uptakeUmPerS: number, diffusionUm2PerS: number, stepUm: number): number {
  requireWithin({ uptakeUmPerS }, 0, Number.MAX_VALUE);
  requirePositive({ diffusionUm2PerS, stepUm });
  if (uptakeUmPerS === 0) return 0;
  return Math.min(1, TOUCH / (diffusionUm2PerS / (uptakeUmPerS * stepUm) + TOUCH - WALL_OFFSET_STEPS));
}

/**
 * How fast a well-stirred field empties through one swallowing wall: κ / L per second, where L is its depth away from the wall.
 * Holds when wandering across is far quicker than uptake, κL/D ≪ 1.
 *
 * @param uptakeUmPerS - κ, µm/s, 0 or more
 * @param depthUm - L, µm, above 0
 * @returns per second
 * @throws {RangeError} when a number is out of range
 */
export function wellStirredUptakePerS(uptakeUmPerS: number, depthUm: number): number {
  requireWithin({ uptakeUmPerS }, 0, Number.MAX_VALUE);
  requirePositive({ depthUm });
  return uptakeUmPerS / depthUm;
}
