import { EXPERIMENT_RANGES, type ExperimentSettings } from '@exosome-widgets/model/experiment.js';
import { SIZES } from '@exosome-widgets/model/sizes.js';

/** What the presets start from: exosomes of the drawing size across two cell widths of water. */
export const START: ExperimentSettings = {
  place: 'gap',
  diameterNm: 100,
  rivalNm: undefined,
  mesh: 'water',
  distanceUm: 40,
  releasePerMin: 60,
  receptors: 'some',
  flowUmPerS: 0,
  halfLifeMin: 7,
  cellsInTheWay: false,
  seed: 1,
};

/** Settings that are numbers the reader types or slides. */
export type NumberSetting = 'diameterNm' | 'distanceUm' | 'releasePerMin';

/** A number brought into its range; what is no number becomes the value that stood before. */
export function clamp(
  setting: NumberSetting,
  given: number,
  before: number,
): { readonly value: number; readonly clamped: boolean } {
  const { low, high } = EXPERIMENT_RANGES[setting];
  if (!Number.isFinite(given)) return { value: before, clamped: true };
  const value = Math.round(Math.min(high, Math.max(low, given)));
  return { value, clamped: value !== Math.round(given) };
}

/** Positions of a slider. */
export const SLIDER_STEPS = 60;

/** Where a value stands on a slider that gives every factor of ten the same room. */
export function sliderAt(setting: NumberSetting, value: number): number {
  const { low, high } = EXPERIMENT_RANGES[setting];
  return Math.round((SLIDER_STEPS * Math.log(value / low)) / Math.log(high / low));
}

/** The value at a slider's position, to two digits; the ends are exact. */
export function valueAt(setting: NumberSetting, position: number): number {
  const { low, high } = EXPERIMENT_RANGES[setting];
  if (position <= 0) return low;
  if (position >= SLIDER_STEPS) return high;
  return Number((low * (high / low) ** (position / SLIDER_STEPS)).toPrecision(2));
}

/** What a particle of some width is called and coloured as. */
export type KindName = 'antibody' | 'exosome' | 'vesicle' | 'platelet';

const [antibody, exosome, platelet] = (['antibody', 'exosome', 'platelet'] as const).map((id) =>
  SIZES.find((size) => size.id === id)!,
) as [(typeof SIZES)[number], (typeof SIZES)[number], (typeof SIZES)[number]];

/** Named by the ranges of the evidence; what lies between exosome and platelet is a larger vesicle. */
export function kindName(diameterNm: number): KindName {
  if (diameterNm <= antibody.highNm) return 'antibody';
  if (diameterNm <= exosome.highNm) return 'exosome';
  return diameterNm < platelet.lowNm ? 'vesicle' : 'platelet';
}
