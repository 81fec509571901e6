import { ratioOfRanges, type SizeRange } from '@exosome-widgets/model/log-scale.js';
import type { Thing } from './size-explorer.things.js';

/** Which of two things is the larger one, by the middle of its range. */
export function sortPair(one: Thing, other: Thing): { larger: Thing; smaller: Thing } {
  return one.lowNm * one.highNm >= other.lowNm * other.highNm ? { larger: one, smaller: other } : { larger: other, smaller: one };
}

/** Range of a thing as the sum takes it. */
export const rangeOf = ({ lowNm, highNm }: Thing): SizeRange => ({ low: lowNm, high: highNm });

/** Every number of the sum. `typical` is there when the smaller one is drawn at a size chosen inside its range. */
export function pairSum(larger: Thing, smaller: Thing): { times: SizeRange; typical?: SizeRange } {
  const times = ratioOfRanges(rangeOf(larger), rangeOf(smaller));
  if (smaller.lowNm === smaller.highNm || smaller.typicalIs === 'measured') return { times };
  return { times, typical: ratioOfRanges(rangeOf(larger), { low: smaller.typicalNm, high: smaller.typicalNm }) };
}
