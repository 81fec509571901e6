import { BrownianPlane, type PlaneSettings } from './brownian.js';
import { requireWithin } from './checks.js';
import { remainingShare } from './clearance.js';
import { diffusionCoefficient } from './diffusion.js';
import { ArrivalTheory } from './first-passage.js';
import { hinderedFraction, MESHES, type MeshId } from './hindrance.js';
import type { Obstacle } from './obstacles.js';

export type ReceptorLevel = 'none' | 'few' | 'some' | 'many';

/** κ of each level, µm/s. Choices of this model: a measured rate for vesicles in tissue was not found. */
export const UPTAKE_UM_PER_S: Readonly<Record<ReceptorLevel, number>> = { none: 0, few: 0.02, some: 0.2, many: 1 };

/** What a reader may set, with the range of each number. The interface clamps to it; the model throws outside it. */
export const EXPERIMENT_RANGES = {
  /** From the narrowest exosome to the widest platelet (facts `biology:size-range`, `biology:scale-platelet`). */
  diameterNm: { low: 30, high: 3000 },
  distanceUm: { low: 10, high: 200 },
  releasePerMin: { low: 6, high: 6000 },
  flowUmPerS: { low: 0, high: 20 },
  halfLifeMin: { low: 1, high: 60 },
} as const;

/** One experiment: vesicles cross a gap between two cells (`gap`), or circulate until they are cleared (`blood`). */
export interface ExperimentSettings {
  readonly place: 'gap' | 'blood';
  readonly diameterNm: number;
  /** A second kind released at the same rate, nm. */
  readonly rivalNm?: number | undefined;
  readonly mesh: MeshId;
  /** From the donor's surface to the recipient's, µm. */
  readonly distanceUm: number;
  readonly releasePerMin: number;
  readonly receptors: ReceptorLevel;
  /** Mean speed of the blood in a capillary beside the gap, µm/s; 0 for no capillary. */
  readonly flowUmPerS: number;
  readonly halfLifeMin: number;
  readonly cellsInTheWay: boolean;
  readonly seed: number;
}

/** How many moments of a run are kept for its curve. */
export const HISTORY_POINTS = 120;

/** How many are in the blood when a run there starts. */
export const BLOOD_START = 400;

/** Height of the plane by its width. */
export const PLANE_ASPECT = 0.7;

/** Height of the stretch of blood vessel by its length. */
export const BLOOD_ASPECT = 0.546;

/** Lengths of runs, minutes. */
const RUN_MINUTES = [1, 2, 5, 10, 20, 30, 60, 120, 300, 600, 1440];

/** Share of the plane's height that an open capillary takes. */
export const CAPILLARY_SHARE = 0.24;

/** Most vesicles under way at once. */
export const EXPERIMENT_CAPACITY = 50_000;

/** What can be worked out on paper about one kind, before anything moves. */
export interface KindOnPaper {
  readonly diameterNm: number;
  /** D₀ in water, µm²/s. */
  readonly freeUm2PerS: number;
  /** D/D₀ in the mesh: 1 in water, 0 when kept out. */
  readonly kept: number;
  /** D, µm²/s. */
  readonly diffusionUm2PerS: number;
  /** How far its middle has to travel, µm: the gap less its own width. */
  readonly pathUm: number;
  /** L²/(2D), s. Infinite when kept out. */
  readonly driftS: number;
  /** L²/(2D) + L/κ, s. Infinite when kept out or without receptors. */
  readonly meanArrivalS: number;
}

/** A run with its curve and what theory says of it. */
export class Experiment {
  readonly plane: BrownianPlane;
  readonly kinds: readonly KindOnPaper[];
  /** When the run is over, s. */
  readonly endS: number;
  /** Taken up (or, in blood, still there) at `endS · index / HISTORY_POINTS`, per kind. */
  readonly history: readonly Float32Array[];
  /** How many entries of {@link history} have been reached. */
  recorded = 0;
  readonly #theories: readonly (ArrivalTheory | undefined)[];

  /** @throws {RangeError} naming the value and its range */
  constructor(readonly settings: ExperimentSettings) {
    const { place, diameterNm, rivalNm, mesh, distanceUm, releasePerMin, receptors, flowUmPerS, halfLifeMin } = settings;
    within('distanceUm', distanceUm);
    within('releasePerMin', releasePerMin);
    within('flowUmPerS', flowUmPerS);
    within('halfLifeMin', halfLifeMin);
    within('diameterNm', diameterNm);
    const uptakeUmPerS = UPTAKE_UM_PER_S[receptors];
    const widths = rivalNm === undefined || place === 'blood' ? [diameterNm] : [diameterNm, rivalNm];
    this.kinds = widths.map((each) => onPaper(each, place === 'blood' ? 'water' : mesh, distanceUm, uptakeUmPerS));
    this.endS = 60 * (place === 'blood' ? bloodMinutes(halfLifeMin) : runMinutes(this.kinds));
    this.plane = new BrownianPlane({
      ...(place === 'blood' ? blood(settings) : gap(settings, this.kinds, uptakeUmPerS)),
      stepS: stepFor(this.kinds, place === 'blood' ? 0 : uptakeUmPerS, distanceUm, this.endS),
    });
    if (place === 'blood') this.plane.scatter(0, BLOOD_START);
    this.history = widths.map(() => new Float32Array(HISTORY_POINTS + 1));
    this.#theories = this.kinds.map(({ diffusionUm2PerS, pathUm }) =>
      place === 'blood' || diffusionUm2PerS === 0
        ? undefined
        : new ArrivalTheory({ distanceUm: pathUm, diffusionUm2PerS, uptakeUmPerS }),
    );
    this.#record();
  }

  get timeS(): number {
    return this.plane.timeS;
  }

  get ended(): boolean {
    return this.recorded > HISTORY_POINTS;
  }

  /** Whether the closed form describes this run exactly: nothing flows and nothing stands in the way. */
  get theoryIsExact(): boolean {
    const { place, flowUmPerS, cellsInTheWay } = this.settings;
    return place === 'blood' || (flowUmPerS === 0 && !cellsInTheWay);
  }

  /** What theory expects at a moment: taken up, or in blood still there. Without flow and cells in the way. */
  expected(kind: number, timeS: number): number {
    const { place, halfLifeMin, releasePerMin } = this.settings;
    if (place === 'blood') return BLOOD_START * remainingShare(timeS, halfLifeMin * 60);
    return this.#theories[kind]?.expectedArrivals(timeS, releasePerMin / 60) ?? 0;
  }

  /** What the curve shows now. */
  shown(kind: number): number {
    const tally = this.plane.tallies[kind]!;
    return this.settings.place === 'blood' ? tally.underWay : tally.takenUp;
  }

  /** Makes up to so many steps, and stops at the end of the run. */
  advance(steps: number): void {
    const { stepS } = this.plane.settings;
    for (let left = steps; left > 0 && !this.ended;) {
      const nextRecord = Math.ceil((this.recorded * this.endS) / HISTORY_POINTS / stepS - 1e-9);
      const own = Math.min(left, Math.max(0, nextRecord - this.plane.steps));
      this.plane.advance(own);
      left -= own;
      if (this.plane.steps >= nextRecord) this.#record();
    }
  }

  /** Makes all steps up to a moment. */
  advanceTo(timeS: number): void {
    this.advance(Math.round(Math.min(timeS, this.endS) / this.plane.settings.stepS) - this.plane.steps);
  }

  #record(): void {
    for (let kind = 0; kind < this.history.length; kind++) this.history[kind]![this.recorded] = this.shown(kind);
    this.recorded++;
  }
}

function within(name: keyof typeof EXPERIMENT_RANGES, value: number): void {
  const { low, high } = EXPERIMENT_RANGES[name];
  requireWithin({ [name]: value }, low, high);
}

function onPaper(diameterNm: number, mesh: MeshId, distanceUm: number, uptakeUmPerS: number): KindOnPaper {
  const freeUm2PerS = diffusionCoefficient(diameterNm);
  const kept = hinderedFraction(diameterNm, MESHES[mesh]);
  const diffusionUm2PerS = freeUm2PerS * kept;
  const pathUm = distanceUm - diameterNm / 1000;
  const driftS = diffusionUm2PerS === 0 ? Number.POSITIVE_INFINITY : pathUm ** 2 / (2 * diffusionUm2PerS);
  return { diameterNm, freeUm2PerS, kept, diffusionUm2PerS, pathUm, driftS, meanArrivalS: driftS + pathUm / uptakeUmPerS };
}

/** Long enough for the quickest kind to arrive in numbers: about twice its mean time. */
function runMinutes(kinds: readonly KindOnPaper[]): number {
  const quickest = Math.min(...kinds.map((each) => each.meanArrivalS));
  const drift = Math.min(...kinds.map((each) => each.driftS));
  const wanted = (2 * (Number.isFinite(quickest) ? quickest : Number.isFinite(drift) ? drift : 300)) / 60;
  return RUN_MINUTES.find((minutes) => minutes >= wanted) ?? RUN_MINUTES.at(-1)!;
}

/** About four half-lives. */
function bloodMinutes(halfLifeMin: number): number {
  return RUN_MINUTES.find((minutes) => minutes >= 3.5 * halfLifeMin) ?? RUN_MINUTES.at(-1)!;
}

/** More steps than this make a run too slow to watch; its steps grow longer then, up to a fifteenth of the gap. */
const MOST_STEPS = 40_000;

/**
 * The longest step that keeps to theory: a fortieth of the gap, shorter where a slow kind is taken up fast (see `uptake.ts`), and at
 * least sixty for every second of a half-minute showing. A whole number of steps lies between two points of the curve.
 */
function stepFor(kinds: readonly KindOnPaper[], uptakeUmPerS: number, distanceUm: number, endS: number): number {
  let stepS = endS / 1800;
  for (const { diffusionUm2PerS } of kinds) {
    if (diffusionUm2PerS === 0) continue;
    const reactionUm = uptakeUmPerS === 0 ? Number.POSITIVE_INFINITY : (1.7 * diffusionUm2PerS) / uptakeUmPerS;
    const stepUm = Math.min(distanceUm / 40, Math.max(distanceUm / 100, reactionUm));
    const longestS = (distanceUm / 15) ** 2 / (2 * diffusionUm2PerS);
    stepS = Math.min(stepS, longestS, Math.max(endS / MOST_STEPS, stepUm ** 2 / (2 * diffusionUm2PerS)));
  }
  const intervalS = endS / HISTORY_POINTS;
  return intervalS / Math.ceil(intervalS / stepS - 1e-9);
}

function gap(settings: ExperimentSettings, kinds: readonly KindOnPaper[], uptakeUmPerS: number): Omit<PlaneSettings, 'stepS'> {
  const { distanceUm, releasePerMin, flowUmPerS, halfLifeMin, cellsInTheWay, seed } = settings;
  const heightUm = distanceUm * PLANE_ASPECT;
  return {
    widthUm: distanceUm,
    heightUm,
    species: kinds.map(({ diameterNm, diffusionUm2PerS }) => ({
      diameterNm,
      diffusionUm2PerS,
      uptakeUmPerS,
      releasePerS: releasePerMin / 60,
    })),
    capillaryUm: flowUmPerS > 0 ? heightUm * CAPILLARY_SHARE : 0,
    flowUmPerS,
    halfLifeS: halfLifeMin * 60,
    obstacles: cellsInTheWay ? obstaclesIn(distanceUm) : [],
    capacity: EXPERIMENT_CAPACITY,
    seed,
  };
}

/** Two cells and a bundle of fibres, clear of a capillary. */
export function obstaclesIn(distanceUm: number): readonly Obstacle[] {
  const at = (x: number, y: number): [number, number] => [distanceUm * x, distanceUm * PLANE_ASPECT * y];
  return [
    { fromUm: at(0.33, 0.52), radiusUm: distanceUm * 0.09 },
    { fromUm: at(0.66, 0.7), radiusUm: distanceUm * 0.1 },
    { fromUm: at(0.44, 0.9), toUm: at(0.5, 0.38), radiusUm: distanceUm * 0.012 },
  ];
}

/** A stretch of vessel 40 µm long; its flow is far slower than life, so that the eye can follow. Clearance does not depend on it. */
function blood(settings: ExperimentSettings): Omit<PlaneSettings, 'stepS'> {
  return {
    widthUm: 40,
    heightUm: 40 * BLOOD_ASPECT,
    species: [{ diameterNm: settings.diameterNm, diffusionUm2PerS: 0.02, uptakeUmPerS: 0, releasePerS: 0 }],
    flowUmPerS: 0.08,
    halfLifeS: settings.halfLifeMin * 60,
    blood: true,
    capacity: BLOOD_START,
    seed: settings.seed,
  };
}
