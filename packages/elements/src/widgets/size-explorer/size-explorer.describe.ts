import type { Formats } from '@exosome-widgets/content/messages.js';
import { driftUm, type DriftMedium, RACE_DISTANCES_UM, RACERS, type RaceMedium, type Racer, raceSum, raceTime, timeInUnit } from '@exosome-widgets/model/race.js';
import { pairSum } from './size-explorer.pair.js';
import { timeText } from './size-explorer.race-scene.js';
import { capital, inlineName, sizeText, type Thing, thing, thingName, thingSize, UNIT_NM, unitOf, type Words } from './size-explorer.things.js';

/** One time of the race as it stands in a table: `2.5 sec (0.8 to 3.8 sec)`. */
export function raceCell(t: Words, racer: Racer, distanceUm: number, medium: RaceMedium): string {
  if (medium === 'skin') return racer === 'exosome' ? `${t('skinThrough')} (${t('skinThroughWhere')})` : t('skinUnknown');
  const time = raceTime(thing(racer), distanceUm, medium);
  if (!time) return t('stuck');
  return t('timeTypical', { typical: timeText(t, time.typicalS), low: timeText(t, time.lowS), high: timeText(t, time.highS) });
}

/** The race in sentences, for those who do not see it and for notes of a slide. */
export function describeRace(t: Words, medium: RaceMedium): string {
  const spoken = (timeS: number): string => t('timeSpoken', timeInUnit(timeS));
  const lines = RACERS.flatMap((racer) => {
    const name = thingName(t, racer);
    if (medium === 'skin') return [t('drifted', { name, size: raceCell(t, racer, 0, medium) })];
    const times = RACE_DISTANCES_UM.map((um) => ({ um, time: raceTime(thing(racer), um, medium) }));
    if (!times[0]?.time) return [t('raceStuck', { name })];
    return times.map(({ um, time }) => t('raceLine', { name, distance: t('distanceSpoken', { um }), time: spoken(time?.typicalS ?? 0) }));
  });
  return t('raceSummary', { medium: t(`medium.${medium}`), lines: lines.join(' ') });
}

/** The lines of the sum of two things, then what it comes to. */
export function describeSum(t: Words, formats: Formats, larger: Thing, smaller: Thing): { lines: string[]; result: string; typical?: string } {
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
    ...(typical ? { typical: t('ratioTypical', { size: sizeText(t, smaller.typicalNm), name: inlineName(t, smaller.id), ...typical }) } : {}),
  };
}

/** How many times as large, in few words: for the line between two things on the ruler. */
export function timesText(t: Words, larger: Thing, smaller: Thing): string {
  return t('times', pairSum(larger, smaller).times);
}

/** How far each has drifted after a time. */
export function describeDrift(t: Words, timeS: number, medium: DriftMedium): { racer: Racer; text: string }[] {
  return RACERS.map((racer) => {
    const um = driftUm(thing(racer).typicalNm, timeS, medium);
    const name = thingName(t, racer);
    return { racer, text: um > 0 ? t('drifted', { name, size: sizeText(t, um * 1000) }) : t('driftedNowhere', { name }) };
  });
}

/** The sum of one time, line by line, with every number that it needs. */
export function describePaper(t: Words, racer: Racer, distanceUm: number, medium: DriftMedium): string[] {
  const sum = raceSum(thing(racer).typicalNm, distanceUm, medium);
  const lines = [
    t('paper.k', { value: sum.boltzmannJPerK }),
    t('paper.T', { value: sum.temperatureK }),
    t('paper.eta', { value: sum.viscosityMPas }),
    t('paper.d', { value: sum.diameterNm }),
    t('paper.x', { value: sum.distanceUm }),
    t('paper.D', { value: sum.freeUm2PerS }),
  ];
  let d = sum.freeUm2PerS;
  if (sum.hindrance) {
    const { fibreShare, fibreDiameterNm, ratio, reach, exponent, kept, widestGapNm } = sum.hindrance;
    if (kept === 0) return [...lines, t('paper.stuck', { gap: widestGapNm })];
    d *= kept;
    lines.push(
      t('paper.phi', { value: fibreShare }),
      t('paper.lambda', { d: sum.diameterNm, fibre: fibreDiameterNm, value: ratio }),
      t('paper.fNu', { f: reach, nu: exponent }),
      t('paper.kept', { kept, d }),
    );
  }
  const seconds = sum.timeS ?? 0;
  return [...lines, t('paper.t', { x: distanceUm, d, seconds, time: t('timeSpoken', timeInUnit(seconds)) })];
}

/** The line under the name of a thing. */
export const thingLine = (t: Words, each: Thing): string => t('thing', { name: thingName(t, each.id), size: thingSize(t, each) });
