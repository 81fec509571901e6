import {
  driftUm,
  type DriftMedium,
  RACE_DISTANCES_UM,
  RACERS,
  type RaceMedium,
  type Racer,
  raceTime,
  timeInUnit,
} from '@exosome-widgets/model/race.js';
import { timeText } from './size-explorer.race-scene.js';
import { type AllWords, sizeText, thing, thingName } from './size-explorer.things.js';

/** One time of the race as it stands in a table: `2.5 sec (0.8 to 3.8 sec)`. */
export function raceCell(words: AllWords, racer: Racer, distanceUm: number, medium: RaceMedium): string {
  const { more } = words;
  if (medium === 'skin')
    return racer === 'exosome' ? `${more('skinThrough')} (${more('skinThroughWhere')})` : more('skinUnknown');
  const time = raceTime(thing(racer), distanceUm, medium);
  if (!time) return more('stuck');
  return more('timeTypical', {
    typical: timeText(words, time.typicalS),
    low: timeText(words, time.lowS),
    high: timeText(words, time.highS),
  });
}

/** The race in sentences, for those who do not see it and for notes of a slide. */
export function describeRace(words: AllWords, medium: RaceMedium): string {
  const { t, more } = words;
  const spoken = (timeS: number): string => more('timeSpoken', timeInUnit(timeS));
  const lines = RACERS.flatMap((racer) => {
    const name = thingName(t, racer);
    if (medium === 'skin') return [more('drifted', { name, size: raceCell(words, racer, 0, medium) })];
    const times = RACE_DISTANCES_UM.map((um) => ({ um, time: raceTime(thing(racer), um, medium) }));
    if (!times[0]?.time) return [more('raceStuck', { name })];
    return times.map(({ um, time }) =>
      more('raceLine', { name, distance: more('distanceSpoken', { um }), time: spoken(time?.typicalS ?? 0) }),
    );
  });
  return more('raceSummary', { medium: t(`medium.${medium}`), lines: lines.join(' ') });
}

/** How far each has drifted after a time. */
export function describeDrift({ t, more }: AllWords, timeS: number, medium: DriftMedium): { racer: Racer; text: string }[] {
  return RACERS.map((racer) => {
    const um = driftUm(thing(racer).typicalNm, timeS, medium);
    const name = thingName(t, racer);
    return { racer, text: um > 0 ? more('drifted', { name, size: sizeText(t, um * 1000) }) : more('driftedNowhere', { name }) };
  });
}
