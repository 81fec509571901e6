/**
 * Chance for simulations: the sfc32 generator and a step length without `Math.log` or `Math.sin`, whose last digits differ
 * between engines. Only integer arithmetic, so the same seed gives the same run on every platform.
 *
 * A step is the sum of the four bytes of one 32-bit number, centred and scaled to variance 1. It has the mean, variance and symmetry of a
 * normal step and ends at ±3.45; its excess kurtosis is −0.3. Sums of steps turn normal at once (the kurtosis of n steps is −0.3/n), and the mean
 * squared displacement is exact from the first step: a weak Euler–Maruyama scheme.
 *
 * @see Chris Doty-Humphrey's PractRand for sfc32, public domain, https://pracrand.sourceforge.net
 */
export class Noise {
  /** The four words of the generator; the hot loop of the simulation carries them in local variables. */
  readonly words: Int32Array = new Int32Array(4);

  /** @throws {RangeError} when the seed is not finite */
  constructor(seed: number) {
    if (!Number.isFinite(seed)) throw new RangeError(`seed has to be a finite number, not ${seed}`);
    this.words.set([0x9e3779b9 | 0, 0x243f6a88, Math.trunc(seed) | 0, 1]);
    for (let index = 0; index < 16; index++) this.next();
  }

  /** 32 fresh bits, as a signed integer. */
  next(): number {
    const w = this.words;
    const bits = (w[0]! + w[1]! + w[3]!) | 0;
    w[3] = w[3]! + 1;
    w[0] = w[1]! ^ (w[1]! >>> 9);
    w[1] = w[2]! + (w[2]! << 3);
    w[2] = ((w[2]! << 21) | (w[2]! >>> 11)) + bits;
    return bits;
  }

  /** A number from 0 up to, not including, 1. */
  share(): number {
    return (this.next() >>> 0) / 4294967296;
  }
}

/** Mean of the sum of four bytes. */
export const BYTE_SUM_MEAN = 510;

/** Turns the sum of four bytes into a step of variance 1: each byte has variance (256² − 1)/12. */
export const BYTE_SUM_SCALE: number = 1 / Math.sqrt((4 * (256 * 256 - 1)) / 12);

/** A step of mean 0 and variance 1 from 32 bits. */
export function stepFromBits(bits: number): number {
  return ((bits & 255) + ((bits >>> 8) & 255) + ((bits >>> 16) & 255) + (bits >>> 24) - BYTE_SUM_MEAN) * BYTE_SUM_SCALE;
}

/** Mean of the positive half of such a step, E[max(z, 0)]; 0.3989 for a normal step. Summed over all 256⁴ cases. */
export const MEAN_FORWARD_STEP = 0.404144;

/**
 * How far, in steps, a wall seems to lie behind its place when every wanderer that ends behind it is taken (the Milne length of the
 * step); 0.5826 for a normal step. From Spitzer's integral over the step's characteristic function.
 */
export const WALL_OFFSET_STEPS = 0.569268;
