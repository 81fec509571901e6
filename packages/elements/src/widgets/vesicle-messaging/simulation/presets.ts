import type { simulation } from '@exosome-widgets/content/en/simulation.js';
import {
  denseCollagenSlows,
  diffusionCoefficient,
  diffusionTime,
  halfLifeMouse,
  scaleDermisGaps,
  scalePlateletVsExosome,
} from '@exosome-widgets/content/generated/references/biology.js';
import type { FactReference } from '@exosome-widgets/content/types.js';
import type { ExperimentSettings } from '@exosome-widgets/model/experiment.js';
import { START } from './settings.js';

export type PresetId = 'water' | 'dense' | 'far' | 'blood';
type OptionKey = Extract<keyof typeof simulation, `option.${string}`>;

/** A question, the run that answers it, and what the evidence says to it. */
export interface Preset {
  readonly id: PresetId;
  readonly settings: ExperimentSettings;
  /** Share of the run that has gone by when the preset opens: what it asks about is already under way. A tenth is one still. */
  readonly openedAt: number;
  readonly options: readonly OptionKey[];
  /** What happens in the run; a test runs it over many seeds. */
  readonly answer: OptionKey;
  /** What the takeaway rests on. */
  readonly facts: readonly FactReference[];
}

/** The first stands when the view opens. */
export const PRESETS: readonly [Preset, ...Preset[]] = [
  {
    id: 'water',
    settings: { ...START, rivalNm: 2250, releasePerMin: 10 },
    openedAt: 0.1,
    options: ['option.water.exosome', 'option.water.platelet', 'option.water.same'],
    answer: 'option.water.exosome',
    facts: [scalePlateletVsExosome, diffusionCoefficient],
  },
  {
    id: 'dense',
    settings: { ...START, rivalNm: 2250, mesh: 'dense', releasePerMin: 10 },
    openedAt: 0.1,
    options: ['option.dense.both', 'option.dense.out', 'option.dense.none'],
    answer: 'option.dense.out',
    facts: [denseCollagenSlows, scaleDermisGaps],
  },
  {
    id: 'far',
    settings: { ...START, distanceUm: 100, receptors: 'many', releasePerMin: 30 },
    openedAt: 0.1,
    options: ['option.far.same', 'option.far.five', 'option.far.square'],
    answer: 'option.far.square',
    facts: [diffusionTime],
  },
  {
    id: 'blood',
    settings: { ...START, place: 'blood' },
    openedAt: 0, // all are there from the first moment on
    options: ['option.blood.most', 'option.blood.half', 'option.blood.few'],
    answer: 'option.blood.few',
    facts: [halfLifeMouse],
  },
];
