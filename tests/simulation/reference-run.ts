import { BrownianPlane } from '@exosome-widgets/model/brownian.js';

/** A run in which everything happens: two kinds, uptake, a capillary, clearance, a cell and a bundle of fibres in the way. */
export function referenceRun(seed: number): BrownianPlane {
  const run = new BrownianPlane({
    widthUm: 40,
    heightUm: 24,
    stepS: 0.05,
    capacity: 2000,
    seed,
    species: [
      { diameterNm: 100, diffusionUm2PerS: 6.56, uptakeUmPerS: 0.2, releasePerS: 4 },
      { diameterNm: 2250, diffusionUm2PerS: 0.2916, uptakeUmPerS: 0.2, releasePerS: 1 },
    ],
    capillaryUm: 6,
    flowUmPerS: 2,
    halfLifeS: 420,
    obstacles: [
      { fromUm: [15, 15], radiusUm: 4 },
      { fromUm: [20, 8], toUm: [34, 20], radiusUm: 0.6 },
    ],
  });
  run.advance(3000);
  return run;
}

/** The run in a few numbers: every bit of every place counts in the first. */
export function fingerprint(run: BrownianPlane): readonly number[] {
  const words = [...new Uint32Array(run.xUm.buffer), ...new Uint32Array(run.yUm.buffer)];
  const places = words.reduce((hash, word) => Math.imul(hash ^ word, 16777619) >>> 0, 2166136261);
  return [places, ...run.tallies.flatMap((each) => [each.released, each.takenUp, each.inBlood, each.cleared])];
}

/** What seed 77 gives, in Node and in every browser. */
export const REFERENCE_77: readonly number[] = [2835109993, 600, 47, 276, 22, 150, 1, 16, 2];
