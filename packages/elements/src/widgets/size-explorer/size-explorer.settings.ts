import { sizeTakeaways } from '@exosome-widgets/content/en/size-explorer.js';
import type { Sentence } from '@exosome-widgets/content/types.js';
import { fitView, type LogView, RULER_LIMITS_NM, RULER_WHOLE_NM } from '@exosome-widgets/model/log-scale.js';
import { RACE_MEDIA, type RaceMedium } from '@exosome-widgets/model/race-media.js';
import type { SizeId } from '@exosome-widgets/model/sizes.js';
import { findThing } from './size-explorer.things.js';

/** The tour: the ruler, two things at one scale, then the race in three places. */
export const STEP_COUNT = 5;

export const WHOLE: LogView = RULER_WHOLE_NM;

export const DEFAULT_PAIR: readonly [SizeId, SizeId] = ['platelet', 'exosome'];

/** A setting as it was given, and what stands in its place when it was not understood. */
export interface Read<T> {
  readonly value: T;
  readonly known: boolean;
}

/** Two different ids, parted by spaces or commas. */
export function readPair(given: unknown): Read<readonly [SizeId, SizeId]> {
  const ids = typeof given === 'string' ? given.split(/[\s,]+/).filter(Boolean) : [];
  const [one, other] = ids.map((id) => findThing(id)?.id);
  const known = ids.length === 2 && one !== undefined && other !== undefined && one !== other;
  return known ? { value: [one, other], known } : { value: DEFAULT_PAIR, known: false };
}

/** One end of the ruler, nm; a number out of range goes to the nearest end, anything else to the default. */
export function readEnd(given: unknown, otherwise: number): Read<number> {
  if (typeof given !== 'number' || Number.isNaN(given)) return { value: otherwise, known: false };
  const value = Math.min(Math.max(given, RULER_LIMITS_NM.from), RULER_LIMITS_NM.to);
  return { value, known: value === given };
}

/** The view that two ends make; the default when they are the wrong way round. */
export function readView(from: number, to: number): Read<LogView> {
  if (from >= to) return { value: WHOLE, known: false };
  return { value: fitView({ from, to }, RULER_LIMITS_NM), known: true };
}

/** A step of the tour; a number out of range goes to the nearest one. */
export function readStep(given: unknown): Read<number> {
  if (typeof given !== 'number' || !Number.isFinite(given)) return { value: 0, known: false };
  const value = Math.min(Math.max(Math.round(given), 0), STEP_COUNT - 1);
  return { value, known: value === given };
}

const TAKEAWAYS: readonly Sentence[] = [sizeTakeaways.ruler, sizeTakeaways.pair, sizeTakeaways.water, sizeTakeaways.tissue, sizeTakeaways.skin];

/** The sentence of a step. */
export const takeawayOf = (step: number): Sentence => TAKEAWAYS[readStep(step).value] ?? sizeTakeaways.ruler;

/** The place of the race at a step, where it has one. */
export const mediumOf = (step: number): RaceMedium | undefined => RACE_MEDIA[step - 2];
