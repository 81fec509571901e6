import { sizeTakeaways } from '@exosome-widgets/content/en/size-explorer.js';
import type { Formats } from '@exosome-widgets/content/messages.js';
import type { Sentence } from '@exosome-widgets/content/types.js';
import { fitView, type LogView, RULER_LIMITS_NM, RULER_WHOLE_NM } from '@exosome-widgets/model/log-scale.js';
import { RACE_MEDIA, type RaceMedium } from '@exosome-widgets/model/race-media.js';
import type { SizeId } from '@exosome-widgets/model/sizes.js';
import { clampStep } from '../../clamp-step.js';
import { isOneOf, isUnset } from '../../widget-element.js';
import { findThing, sizeText, thingName, tickText, type Words } from './size-explorer.things.js';

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
  const value = clampStep(given, STEP_COUNT);
  return { value, known: value === given };
}

const TAKEAWAYS: readonly Sentence[] = [
  sizeTakeaways.ruler,
  sizeTakeaways.pair,
  sizeTakeaways.water,
  sizeTakeaways.tissue,
  sizeTakeaways.skin,
];

/** The sentence of a step. */
export const takeawayOf = (step: number): Sentence => TAKEAWAYS[clampStep(step, STEP_COUNT)] ?? sizeTakeaways.ruler;

/** The place of the race at a step, where it has one. */
export const mediumOf = (step: number): RaceMedium | undefined => RACE_MEDIA[step - 2];

/** A setting that was not understood, and what is shown in its place. */
export interface Fault {
  readonly name: string;
  readonly given: unknown;
  readonly shown: string;
}

/** The settings as a page wrote them; of any type, for a page may pass anything. */
export interface GivenSettings {
  readonly from: unknown;
  readonly to: unknown;
  readonly compare: unknown;
  readonly medium: unknown;
  readonly step: unknown;
  getAttribute(name: string): string | null;
}

export interface Settings {
  readonly view: LogView;
  readonly pair: readonly [SizeId, SizeId];
  readonly medium: RaceMedium;
  readonly step: number;
  readonly faults: readonly Fault[];
}

/** Reads all settings; what is not understood becomes the default and is listed. What is not set is no fault. */
export function readSettings(given: GivenSettings, t: Words, formats: Formats): Settings {
  const faults: Fault[] = [];
  /** A word in place of a number reaches us as NaN; the notice quotes what the page wrote. */
  const written = (name: string, value: unknown): unknown => (Number.isNaN(value) ? (given.getAttribute(name) ?? value) : value);
  const possible = (shown: string, low: string, high: string): string => t('clampedTo', { shown, low, high });
  const end = (name: 'from' | 'to'): number => {
    const { value, known } = readEnd(isUnset(given[name]) ? WHOLE[name] : given[name], WHOLE[name]);
    if (!known)
      faults.push({
        name,
        given: written(name, given[name]),
        shown: possible(tickText(t, value), tickText(t, RULER_LIMITS_NM.from), tickText(t, RULER_LIMITS_NM.to)),
      });
    return value;
  };
  const [from, to] = [end('from'), end('to')];
  const view = readView(from, to);
  if (!view.known) {
    // In place of what was said of this end by itself: the default is shown, not the nearest.
    const at = faults.findIndex(({ name }) => name === 'from');
    const fault = {
      name: 'from',
      given: isUnset(given.from) ? from : written('from', given.from),
      shown: sizeText(t, WHOLE.from, WHOLE.to),
    };
    faults.splice(Math.max(at, 0), at < 0 ? 0 : 1, fault);
  }

  const pair = readPair(isUnset(given.compare) ? DEFAULT_PAIR.join(' ') : given.compare);
  const [a, b] = pair.value.map((id) => thingName(t, id)) as [string, string];
  if (!pair.known) faults.push({ name: 'compare', given: given.compare, shown: t('pairShown', { a, b }) });

  const medium = isUnset(given.medium) ? 'water' : given.medium;
  const mediumKnown = isOneOf(RACE_MEDIA, medium);
  if (!mediumKnown) faults.push({ name: 'medium', given: medium, shown: t('medium.water') });

  const step = readStep(isUnset(given.step) ? 0 : given.step);
  if (!step.known)
    faults.push({
      name: 'step',
      given: written('step', given.step),
      shown: possible(formats.number(step.value), formats.number(0), formats.number(STEP_COUNT - 1)),
    });
  return {
    view: view.value,
    pair: pair.value,
    medium: mediumKnown ? medium : (mediumOf(step.value) ?? 'water'),
    step: step.value,
    faults,
  };
}
