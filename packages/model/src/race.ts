/**
 * How long things of different size need to drift a distance by themselves. The numbers are those that the widget shows, so
 * that the sum can be done on paper: D = kT / (3πηd), t = x² / (6D), and in dense tissue D times the share of speed that is kept.
 */
import {
  BODY_TEMPERATURE_K,
  BOLTZMANN_J_PER_K,
  diffusionCoefficient,
  meanTimeToDistanceS,
  WATER_VISCOSITY_MPAS,
} from './diffusion.js';
import { hinderedFraction, MESHES, widestGapNm } from './hindrance.js';
import type { LogView } from './log-scale.js';
import type { DriftMedium } from './race-media.js';

export { RACE_MEDIA, RACERS, type DriftMedium, type RaceMedium, type Racer } from './race-media.js';

export const RACE_DISTANCES_UM = [10, 100, 1000] as const;

/** The time ruler: a tenth of a second to about ten years, s. */
export const RACE_CLOCK_S: LogView = { from: 0.1, to: 3.2e8 };

/** Seconds in the units of the time ruler. A month is a twelfth of a year of 365.25 days. */
export const TIME_UNITS_S = { second: 1, minute: 60, hour: 3600, day: 86_400, month: 2_629_800, year: 31_557_600 } as const;
export type TimeUnit = keyof typeof TIME_UNITS_S;

/** Sizes of one racer, nm. */
export interface RacerSize {
  readonly lowNm: number;
  readonly highNm: number;
  readonly typicalNm: number;
}

/** Times of one racer over one distance, s: the smallest of its kind is the fastest. */
export interface RaceTime {
  readonly lowS: number;
  readonly highS: number;
  readonly typicalS: number;
}

/** Every number of one sum, in the order in which it is done on paper. */
export interface RaceSum {
  readonly boltzmannJPerK: number;
  readonly temperatureK: number;
  readonly viscosityMPas: number;
  readonly diameterNm: number;
  /** In water, µm²/s. */
  readonly freeUm2PerS: number;
  /** Present in tissue: the mesh, and D/D₀ with its parts. */
  readonly hindrance?: {
    readonly fibreDiameterNm: number;
    readonly fibreShare: number;
    readonly widestGapNm: number;
    /** λ, particle over fibre. */
    readonly ratio: number;
    /** f = φ(1 + λ)². */
    readonly reach: number;
    /** ν = 0.174 ln(59.6 / λ). */
    readonly exponent: number;
    /** D/D₀; 0 when the particle is wider than the widest gap. */
    readonly kept: number;
  };
  readonly distanceUm: number;
  /** Missing when the particle is kept out. */
  readonly timeS?: number;
}

/**
 * The sum for one particle and one distance.
 *
 * @param diameterNm - above 0
 * @param distanceUm - above 0
 * @throws {RangeError} when a number is zero, negative or not finite
 */
export function raceSum(diameterNm: number, distanceUm: number, medium: DriftMedium): RaceSum {
  const freeUm2PerS = diffusionCoefficient(diameterNm);
  const waterS = meanTimeToDistanceS(distanceUm, freeUm2PerS);
  const given = {
    boltzmannJPerK: BOLTZMANN_J_PER_K,
    temperatureK: BODY_TEMPERATURE_K,
    viscosityMPas: WATER_VISCOSITY_MPAS,
    diameterNm,
    freeUm2PerS,
    distanceUm,
  };
  if (medium === 'water') return { ...given, timeS: waterS };
  const mesh = MESHES.dense;
  const kept = hinderedFraction(diameterNm, mesh);
  const ratio = diameterNm / mesh.fibreDiameterNm;
  return {
    ...given,
    hindrance: {
      fibreDiameterNm: mesh.fibreDiameterNm,
      fibreShare: mesh.fibreVolumeFraction,
      widestGapNm: widestGapNm(mesh),
      ratio,
      reach: mesh.fibreVolumeFraction * (1 + ratio) ** 2,
      exponent: 0.174 * Math.log(59.6 / ratio),
      kept,
    },
    ...(kept > 0 ? { timeS: waterS / kept } : {}),
  };
}

/** The times of one racer over one distance; `undefined` when it is kept out. */
export function raceTime(size: RacerSize, distanceUm: number, medium: DriftMedium): RaceTime | undefined {
  const [lowS, typicalS, highS] = [size.lowNm, size.typicalNm, size.highNm].map((nm) => raceSum(nm, distanceUm, medium).timeS);
  return lowS === undefined || typicalS === undefined || highS === undefined ? undefined : { lowS, highS, typicalS };
}

/**
 * How far something has drifted after a while: the distance for which {@link raceSum} gives this time, µm. 0 when it is kept out.
 *
 * @param timeS - above 0
 */
export function driftUm(diameterNm: number, timeS: number, medium: DriftMedium): number {
  const oneUmS = raceSum(diameterNm, 1, medium).timeS;
  if (!(timeS > 0) || !Number.isFinite(timeS)) throw new RangeError(`timeS has to be above 0 and finite, not ${timeS}`);
  return oneUmS === undefined ? 0 : Math.sqrt(timeS / oneUmS);
}

/** A time in the unit people would say it in. */
export function timeInUnit(timeS: number): { readonly value: number; readonly unit: TimeUnit } {
  const unit: TimeUnit =
    timeS < 60
      ? 'second'
      : timeS < 3600
        ? 'minute'
        : timeS < 86_400
          ? 'hour'
          : timeS < 2 * TIME_UNITS_S.month
            ? 'day'
            : timeS < TIME_UNITS_S.year
              ? 'month'
              : 'year';
  return { value: timeS / TIME_UNITS_S[unit], unit };
}
