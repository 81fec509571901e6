/** What a story tells its player. */
export interface PlayerScript {
  /** How long each step moves, s. 0 for a step where nothing moves. */
  readonly durationsS: readonly number[];
  /** Steps that ask for a guess before they play. */
  readonly gates: readonly number[];
}

export type Speed = 0.5 | 1;

/** Where the story stands. Plain data: the same state draws the same picture. */
export interface PlayerState {
  /** 0-based. */
  readonly step: number;
  /** 0…1 in the step. 0 also stands for "not played yet". */
  readonly progress: number;
  readonly playing: 'no' | 'one' | 'all';
  /** Left of the pause between two steps while playing all, s. */
  readonly pauseS: number;
  readonly speed: Speed;
  /** The step's question is open, and playing waits for it. What to go on with lies in `playing` once it is answered. */
  readonly asking: false | 'one' | 'all';
  /** Gates already answered or skipped. */
  readonly passed: readonly number[];
}

/** Between two steps, so that the eye and the mind can rest, s. */
export const PAUSE_S = 1.5;

export const start: PlayerState = { step: 0, progress: 0, playing: 'no', pauseS: 0, speed: 1, asking: false, passed: [] };

const last = (script: PlayerScript): number => script.durationsS.length - 1;
const clamp = (value: number, low: number, high: number): number => Math.min(high, Math.max(low, value));

/** Goes to a step without moving. Out of range clamps. */
export function goTo(state: PlayerState, script: PlayerScript, step: number): PlayerState {
  if (!Number.isFinite(step)) throw new RangeError(`step has to be a finite number, not ${step}`);
  return { ...state, step: clamp(Math.round(step), 0, last(script)), progress: 0, playing: 'no', pauseS: 0, asking: false };
}

/** Plays one step, then stops; from the end of a step, the next one. */
export function playOne(state: PlayerState, script: PlayerScript): PlayerState {
  return begin(skipFinished(state, script), script, 'one');
}

/** Plays from here to the end, with a pause after each step. */
export function playAll(state: PlayerState, script: PlayerScript): PlayerState {
  return begin(skipFinished(state, script), script, 'all');
}

/** Plays this step again from its start. */
export function replay(state: PlayerState, script: PlayerScript): PlayerState {
  return begin({ ...state, progress: 0 }, script, 'one');
}

export function pause(state: PlayerState): PlayerState {
  return { ...state, playing: 'no', pauseS: 0, asking: false };
}

export function setSpeed(state: PlayerState, speed: Speed): PlayerState {
  return { ...state, speed };
}

/** The reader answered or skipped the question: what waited for it goes on. */
export function pass(state: PlayerState): PlayerState {
  if (!state.asking) return state;
  return { ...state, passed: [...state.passed, state.step], playing: state.asking, asking: false, progress: 0 };
}

/**
 * Seeks in the whole story, without playing.
 *
 * @param position - step and progress in one number, 0…number of steps; 2.5 is the middle of step 2
 */
export function scrub(state: PlayerState, script: PlayerScript, position: number): PlayerState {
  if (!Number.isFinite(position)) throw new RangeError(`position has to be a finite number, not ${position}`);
  const at = clamp(position, 0, last(script) + 1);
  const step = Math.min(Math.floor(at), last(script));
  return { ...state, step, progress: at - step, playing: 'no', pauseS: 0, asking: false };
}

/** Step and progress in one number: what {@link scrub} takes. */
export const position = (state: PlayerState): number => state.step + state.progress;

/**
 * Lets time pass. Any cut of the time into frames leads to the same state.
 *
 * @param dtS - time since the last call, s, 0 or more
 */
export function advance(state: PlayerState, script: PlayerScript, dtS: number): PlayerState {
  if (!(dtS >= 0)) throw new RangeError(`dtS has to be 0 or more, not ${dtS}`);
  let [now, left] = [state, dtS];
  while (now.playing !== 'no' && left > 0) {
    if (now.pauseS > 0) {
      const spent = Math.min(left, now.pauseS);
      left -= spent;
      now = { ...now, pauseS: now.pauseS - spent };
      if (now.pauseS === 0) now = begin({ ...now, step: now.step + 1, progress: 0 }, script, 'all');
      continue;
    }
    const durationS = script.durationsS[now.step] ?? 0;
    const needS = durationS > 0 ? ((1 - now.progress) * durationS) / now.speed : 0;
    if (left < needS) return { ...now, progress: now.progress + (left * now.speed) / durationS };
    left -= needS;
    const more = now.playing === 'all' && now.step < last(script);
    now = { ...now, progress: 1, playing: more ? 'all' : 'no', pauseS: more ? PAUSE_S : 0 };
  }
  return now;
}

/** From the end of a step, or from one where nothing moves, to the start of the next; from the very end to the very start. */
function skipFinished(state: PlayerState, script: PlayerScript): PlayerState {
  const still = (script.durationsS[state.step] ?? 0) === 0;
  if (!still && state.progress < 1) return state;
  if (state.step < last(script)) return { ...state, step: state.step + 1, progress: 0 };
  return skipFinished({ ...state, step: 0, progress: 0 }, script);
}

function begin(state: PlayerState, script: PlayerScript, playing: 'one' | 'all'): PlayerState {
  const asks = state.progress === 0 && script.gates.includes(state.step) && !state.passed.includes(state.step);
  return asks ? { ...state, playing: 'no', pauseS: 0, asking: playing } : { ...state, playing, pauseS: 0, asking: false };
}
