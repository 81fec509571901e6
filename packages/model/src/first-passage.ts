import { requirePositive, requireWithin } from './checks.js';

/** A gap between a cell that releases and a cell that takes up, seen along the shortest way. */
export interface Gap {
  /** L, µm, above 0. */
  readonly distanceUm: number;
  /** D, µm²/s, above 0. */
  readonly diffusionUm2PerS: number;
  /** κ, µm/s, 0 or more: see `uptake.ts`. */
  readonly uptakeUmPerS: number;
}

/** More terms than any moment that can be drawn needs. */
const TERMS = 160;

/**
 * What theory says about arrivals across a {@link Gap}: diffusion along x from 0, where the releasing cell throws every
 * vesicle back, to L, where the receiving cell takes up with κ. The exact solution as a series over the roots of β tan β = κL/D,
 * worked out in docs/simulation.md.
 *
 * @throws {RangeError} when the gap is out of range
 */
export class ArrivalTheory {
  readonly #weights = new Float64Array(TERMS);
  readonly #ratesPerS = new Float64Array(TERMS);
  /** Mean time from release to uptake, s: L²/(2D) + L/κ. Infinite without uptake. */
  readonly meanTimeS: number;

  constructor({ distanceUm, diffusionUm2PerS, uptakeUmPerS }: Gap) {
    requirePositive({ distanceUm, diffusionUm2PerS });
    requireWithin({ uptakeUmPerS }, 0, Number.MAX_VALUE);
    this.meanTimeS = distanceUm ** 2 / (2 * diffusionUm2PerS) + distanceUm / uptakeUmPerS;
    const h = (uptakeUmPerS * distanceUm) / diffusionUm2PerS;
    for (let n = 0; n < TERMS; n++) {
      const beta = rootOf(h, n);
      this.#weights[n] = (2 * Math.sin(beta)) / (beta + Math.sin(beta) * Math.cos(beta));
      this.#ratesPerS[n] = (beta * beta * diffusionUm2PerS) / distanceUm ** 2;
    }
    if (uptakeUmPerS === 0) this.#weights.fill(0);
  }

  /** Share of those released together that have been taken up after a while, 0 to 1. */
  arrivedShare(timeS: number): number {
    requireWithin({ timeS }, 0, Number.MAX_VALUE);
    if (timeS === 0 || this.meanTimeS === Number.POSITIVE_INFINITY) return 0;
    let waiting = 0;
    for (let n = 0; n < TERMS; n++) waiting += this.#weights[n]! * Math.exp(-this.#ratesPerS[n]! * timeS);
    return Math.min(1, Math.max(0, 1 - waiting));
  }

  /**
   * How many have been taken up when the donor has been releasing at a steady rate since time 0.
   *
   * @param timeS - s, 0 or more
   * @param releasePerS - per second, 0 or more
   */
  expectedArrivals(timeS: number, releasePerS: number): number {
    requireWithin({ timeS, releasePerS }, 0, Number.MAX_VALUE);
    if (timeS === 0 || this.meanTimeS === Number.POSITIVE_INFINITY) return 0;
    let waiting = 0;
    for (let n = 0; n < TERMS; n++) {
      waiting += (this.#weights[n]! / this.#ratesPerS[n]!) * -Math.expm1(-this.#ratesPerS[n]! * timeS);
    }
    return Math.min(releasePerS * timeS, Math.max(0, releasePerS * (timeS - waiting)));
  }
}

/** The root of β tan β = h between nπ and nπ + π/2. */
function rootOf(h: number, n: number): number {
  let [low, high] = [n * Math.PI, (n + 0.5) * Math.PI];
  for (let step = 0; step < 60; step++) {
    const middle = (low + high) / 2;
    if (middle * Math.sin(middle) * (n % 2 ? -1 : 1) < h * Math.cos(middle) * (n % 2 ? -1 : 1)) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
