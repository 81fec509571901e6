import type { Slide } from '../slides.js';

/** What a film shows for a while: one picture that stands, or the motion of a step. */
export interface Shot {
  /** Which picture. */
  readonly index: number;
  /** Seconds. */
  readonly duration: number;
  /** `frame(t)` at its begin and end. Left out for a picture that is no step. The same twice: it stands. */
  readonly from?: number;
  readonly to?: number;
}

/** One picture of a film: what is drawn, and what still shines through from the step before. */
export interface Moment {
  readonly index: number;
  readonly t?: number;
  /** 0…1: how much of the picture before is left while one step gives way to the next. */
  readonly before: number;
}

export interface FilmPlan {
  readonly fps: number;
  readonly frameCount: number;
  /** Seconds. */
  readonly duration: number;
  /** What frame number `n` shows. */
  moment(n: number): Moment;
}

/** One step gives way to the next in this time, s. */
const DISSOLVE = 0.4;
/** What moves is seen at rest this long before and after, s (signalling: hold, move, hold). */
const REST_BEFORE = 1.2;
const REST_AFTER = 1.4;
/** Reading aloud in one's head, words a second; slow, for a room full of people. */
const WORDS_PER_SECOND = 2.6;
const SHORTEST = 3;
const LONGEST = 20;
/** Step from the ends, where `frame()` shows the still of a step instead of its motion. */
const INSIDE = 1e-3;

const countWords = (text: string): number => text.split(/\s+/).filter(Boolean).length;

/** How long a picture needs to be read, s. Words stand beside the drawing or, where it has none, in it. */
export function readingTime({ title, text, table, pictureOfTable, alt }: Slide): number {
  const inside = pictureOfTable ? (table?.rows ?? []).flat().join(' ') : text ? '' : (alt ?? '');
  const seconds = 1 + countWords(`${title} ${text ?? ''} ${inside}`) / WORDS_PER_SECOND;
  return Math.min(LONGEST, Math.max(SHORTEST, seconds));
}

/** The shots of one slide: read, watch, see what came of it. */
function shotsOf(slide: Slide, index: number): readonly Shot[] {
  const reading = readingTime(slide);
  const { step, video } = slide;
  if (step === undefined) return [{ index, duration: reading }];
  if (!video) return [{ index, duration: reading, from: step, to: step }];
  const span = video.to - video.from;
  const begin = video.from + span * INSIDE;
  const end = video.to === step ? step : video.to - span * INSIDE;
  // Reading goes on while it moves, at half the pace.
  const after = Math.max(REST_AFTER, reading - REST_BEFORE - video.seconds / 2);
  return [
    { index, duration: REST_BEFORE, from: begin, to: begin },
    { index, duration: video.seconds, from: begin, to: end },
    { index, duration: after, from: end, to: end },
  ];
}

/**
 * The film of some slides, frame by frame. Same slides, same film.
 *
 * @param fps - frames a second, above 0
 */
export function planFilm(slides: readonly Slide[], fps: number): FilmPlan {
  const shots = slides.flatMap(shotsOf);
  const starts: number[] = [];
  let frames = 0;
  for (const shot of shots) {
    starts.push(frames);
    frames += Math.max(1, Math.round(shot.duration * fps));
  }
  const dissolve = Math.round(DISSOLVE * fps);
  return {
    fps,
    frameCount: frames,
    duration: frames / fps,
    moment(n) {
      const at = Math.max(
        0,
        starts.findLastIndex((start) => start <= n),
      );
      const shot = shots[at];
      if (!shot) throw new RangeError(`There is no frame ${n}.`);
      const start = starts[at] ?? 0;
      const length = (starts[at + 1] ?? frames) - start;
      const isNew = at > 0 && shots[at - 1]?.index !== shot.index;
      const before = isNew && n - start < dissolve ? 1 - (n - start + 1) / (dissolve + 1) : 0;
      const { index, from, to } = shot;
      if (from === undefined || to === undefined) return { index, before };
      return { index, before, t: length > 1 ? from + ((to - from) * (n - start)) / (length - 1) : to };
    },
  };
}
