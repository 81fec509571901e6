import { between, random } from './random.js';

/** Slow swings first, then quicker and smaller ones: what the eye reads as a small thing pushed about by water. */
const SWINGS: readonly (readonly [periodS: number, reach: number])[] = [
  [5.3, 0.5],
  [2.3, 0.28],
  [0.9, 0.14],
  [0.43, 0.08],
];

/**
 * Where a wanderer is, around its place, at a moment. A pure function of time: seeking, pausing and any frame rate give the
 * same picture. A likeness of Brownian motion for the eye, not a measurement of it.
 *
 * @param seed - one wanderer, one seed
 * @param timeS - any time, s
 * @returns x and y, each from −1 to 1
 */
export function wander(seed: number, timeS: number): readonly [x: number, y: number] {
  const next = random(seed);
  let [x, y] = [0, 0];
  for (const [periodS, reach] of SWINGS) {
    const turn = (2 * Math.PI * timeS) / (periodS * between(next, 0.8, 1.25));
    x += Math.sin(turn + next() * 6.28) * reach;
    y += Math.cos(turn * 0.93 + next() * 6.28) * reach;
  }
  return [x, y];
}
