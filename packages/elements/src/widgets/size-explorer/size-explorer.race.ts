import { logPosition } from '@exosome-widgets/model/log-scale.js';
import {
  RACE_CLOCK_S,
  RACE_DISTANCES_UM,
  RACERS,
  type RaceMedium,
  type Racer,
  raceTime,
  type RaceTime,
  TIME_UNITS_S,
  type TimeUnit,
} from '@exosome-widgets/model/race.js';
import { markBox } from '../../primitives/size-marks.js';
import { type Thing, thing } from './size-explorer.things.js';

export interface RaceInput {
  readonly width: number;
  readonly height?: number;
  readonly em: number;
  readonly rtl: boolean;
  readonly medium: RaceMedium;
}

export interface RaceBar {
  readonly distanceUm: number;
  readonly time: RaceTime;
  /** Px along the time ruler, and where it lies across. */
  readonly start: number;
  readonly end: number;
  readonly typical: number;
  readonly y: number;
  /** The same in water, to see the change. */
  readonly water?: { readonly start: number; readonly end: number; readonly typical: number };
}

export interface RaceLane {
  readonly racer: Racer;
  readonly thing: Thing;
  readonly y: number;
  readonly height: number;
  /** Middle of the track, where the bars lie. */
  readonly track: number;
  readonly mark: { readonly x: number; readonly y: number; readonly scale: number };
  readonly name: { readonly x: number; readonly y: number };
  /** Empty when nothing gets there. */
  readonly bars: readonly RaceBar[];
}

export interface RaceLayout {
  readonly width: number;
  readonly height: number;
  readonly em: number;
  readonly medium: RaceMedium;
  readonly narrow: boolean;
  /** Whether units can be written out between one bar and the next. */
  readonly roomy: boolean;
  readonly rtl: boolean;
  readonly lanes: readonly RaceLane[];
  /** The time ruler: its foot, and the track from its earliest to its latest time. */
  readonly clock: {
    readonly y: number;
    readonly start: number;
    readonly end: number;
    readonly units: readonly { readonly unit: TimeUnit; readonly at: number }[];
  };
  /** Px along the time ruler. */
  readonly along: (timeS: number) => number;
}

const NARROW_BELOW_EM = 34;

/** The race on its time ruler. Pure arithmetic. */
export function layoutRace({ width, height, em, rtl, medium }: RaceInput): RaceLayout {
  const narrow = width < NARROW_BELOW_EM * em;
  const gutter = narrow ? 0.5 * em : 11.5 * em;
  const [top, foot] = [0.4 * em, 2.4 * em];
  const room = height ? (height - top - foot) / RACERS.length : 0;
  const laneHeight = Math.max(room, (narrow ? 8.6 : 5.7) * em);
  const [start, end] = [gutter, width - 0.9 * em];
  const flip = (x: number): number => (rtl ? width - x : x);
  const along = (timeS: number): number => flip(start + logPosition(timeS, RACE_CLOCK_S) * (end - start));
  const place = ({ lowS, highS, typicalS }: RaceTime): { start: number; end: number; typical: number } => {
    const [a, b] = [along(lowS), along(highS)];
    return { start: Math.min(a, b), end: Math.max(a, b), typical: along(typicalS) };
  };
  const lanes = RACERS.map((racer, index): RaceLane => {
    const y = top + index * laneHeight;
    const box = markBox(racer);
    const across = narrow ? 2.5 * em : Math.min(3.7 * em, laneHeight * 0.66);
    const scale = across / Math.max(box.width, box.height);
    const track = narrow ? y + 5.7 * em : y + laneHeight / 2 + 0.1 * em;
    const bars = RACE_DISTANCES_UM.flatMap((distanceUm, row): RaceBar[] => {
      if (medium === 'skin') return [];
      const time = raceTime(thing(racer), distanceUm, medium);
      const water = medium === 'tissue' ? raceTime(thing(racer), distanceUm, 'water') : undefined;
      return time
        ? [
            {
              distanceUm,
              time,
              ...place(time),
              y: narrow ? track + (row - 1) * 1.6 * em : track,
              ...(water ? { water: place(water) } : {}),
            },
          ]
        : [];
    });
    return {
      racer,
      thing: thing(racer),
      y,
      height: laneHeight,
      track,
      mark: { x: flip(narrow ? 0.6 * em + across / 2 : 2.6 * em), y: narrow ? y + 1.7 * em : y + laneHeight / 2, scale },
      name: { x: flip(narrow ? across + 1.4 * em : 5.2 * em), y: narrow ? y + 1.55 * em : y + laneHeight / 2 - 0.1 * em },
      bars,
    };
  });
  const units = (Object.keys(TIME_UNITS_S) as TimeUnit[]).map((unit) => ({ unit, at: along(TIME_UNITS_S[unit]) }));
  return {
    width,
    height: top + laneHeight * RACERS.length + foot,
    em,
    medium,
    narrow,
    roomy: Math.abs(along(100) - along(1)) > 8.4 * em,
    rtl,
    lanes,
    clock: { y: top + laneHeight * RACERS.length, start: flip(start), end: flip(end), units },
    along,
  };
}
