import type { Formats } from '@exosome-widgets/content/messages.js';
import { pairSum } from './size-explorer.sum.js';
import {
  capital,
  inlineName,
  sizeText,
  type Thing,
  thingName,
  thingSize,
  UNIT_NM,
  unitOf,
  type Words,
} from './size-explorer.things.js';

/** The lines of the sum of two things, then what it comes to. */
export function describeSum(
  t: Words,
  formats: Formats,
  larger: Thing,
  smaller: Thing,
): { lines: string[]; result: string; typical?: string } {
  const { times, typical } = pairSum(larger, smaller);
  // Both in the unit of the smaller one, so that the sum can be done as it stands.
  const unit = unitOf(smaller.highNm);
  const same = (nm: number): string => t('sameUnit', { value: nm / UNIT_NM[unit], unit });
  const lines =
    times.low === times.high
      ? [t('sumOne', { a: same(larger.lowNm), b: same(smaller.lowNm), times: times.low })]
      : [
          t('sumLow', { a: same(larger.lowNm), b: same(smaller.highNm), times: times.low }),
          t('sumHigh', { a: same(larger.highNm), b: same(smaller.lowNm), times: times.high }),
        ];
  const names = { wider: capital(inlineName(t, larger.id), formats), narrower: inlineName(t, smaller.id), ...times };
  return {
    lines,
    result: times.low < 1 ? t('ratioOverlap', names) : t('ratio', names),
    ...(typical
      ? { typical: t('ratioTypical', { size: sizeText(t, smaller.typicalNm), name: inlineName(t, smaller.id), ...typical }) }
      : {}),
  };
}

/** How many times as large, in few words: for the line between two things on the ruler. */
export function timesText(t: Words, larger: Thing, smaller: Thing): string {
  return t('times', pairSum(larger, smaller).times);
}

/** The line under the name of a thing. */
export const thingLine = (t: Words, each: Thing): string => t('thing', { name: thingName(t, each.id), size: thingSize(t, each) });
