/**
 * A small seeded generator (mulberry32): the same seed gives the same numbers on every machine, so that pictures,
 * stories and tests repeat. Good enough for drawing and wandering; not for statistics or secrets.
 *
 * @param seed - any finite number; only its integer part counts
 * @returns a function giving numbers from 0 up to, not including, 1
 * @throws {RangeError} when the seed is not finite
 * @see Tommy Ettinger's mulberry32, public domain, https://gist.github.com/tommyettinger/46a874533244883189143505d203312c
 */
export function random(seed: number): () => number {
  if (!Number.isFinite(seed)) throw new RangeError(`seed has to be a finite number, not ${seed}`);
  let state = Math.trunc(seed) | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** A number between `low` and `high` from a generator. */
export function between(next: () => number, low: number, high: number): number {
  return low + (high - low) * next();
}
