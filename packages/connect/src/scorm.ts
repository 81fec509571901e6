import { clockDuration, isoDuration } from './duration.js';
import type { Followable } from './follow.js';
import { findScorm, type ScormRuntime, type ScormVersion } from './scorm-api.js';
import type { SeenSteps } from './seen.js';
import { tellStory, type Earlier, type Story } from './story.js';
import { warnOnce } from './warn.js';

export type { Deck, Followable, SteppedElement } from './follow.js';
export type { ScormVersion } from './scorm-api.js';

/** Names of the same values in both versions of SCORM. */
const ELEMENTS = {
  '1.2': {
    status: 'cmi.core.lesson_status',
    mode: 'cmi.core.lesson_mode',
    entry: 'cmi.core.entry',
    location: 'cmi.core.lesson_location',
    exit: 'cmi.core.exit',
    time: 'cmi.core.session_time',
    duration: clockDuration,
  },
  '2004': {
    status: 'cmi.completion_status',
    mode: 'cmi.mode',
    entry: 'cmi.entry',
    location: 'cmi.location',
    exit: 'cmi.exit',
    time: 'cmi.session_time',
    duration: isoDuration,
  },
} as const;

const SUSPEND_DATA = 'cmi.suspend_data';
/** Nothing is taken back from a reader who was done. */
const DONE = ['completed', 'passed', 'failed'];

/** A reader's place in a learning platform. */
export interface ScormConnection {
  /** Which SCORM the platform speaks; null where there is no platform, and then nothing is done. */
  readonly version: ScormVersion | null;
  /** Keeps everything and ends the session, as leaving the page does. */
  disconnect(): void;
}

/**
 * Tells the learning platform around the page (SCORM 2004, else SCORM 1.2) which step a reader is at and which were seen, and
 * brings the reader back to it. Completed means that every step was seen; there is no score, because watching is not knowing.
 * Where there is no platform nothing happens.
 *
 * @param target - a widget, whose steps count, or a reveal.js deck, whose slides count
 * @example
 * ```js
 * import { connectScorm } from 'exosome-widgets/scorm.js';
 * connectScorm(document.querySelector('exo-vesicle-messaging'));
 * ```
 */
export function connectScorm(target: Followable | null | undefined): ScormConnection {
  const warn = warnOnce();
  const runtime = findScorm(window, warn);
  if (!runtime) return { version: null, disconnect: () => {} };
  if (!target) warn('connectScorm() was given no widget and no deck.');
  if (!target || !runtime.initialize()) return { version: runtime.version, disconnect: () => {} };
  const session = new Session(runtime, target, () => warn('connectScorm() was given something that has no steps.'));
  return { version: runtime.version, disconnect: () => session.end() };
}

class Session {
  readonly #names: (typeof ELEMENTS)[ScormVersion];
  readonly #startedAt = performance.now();
  /** In review and browse mode a reader only looks; the platform keeps what it has. */
  readonly #keeps: boolean;
  readonly #story: Story;
  #done: boolean;
  #ended = false;
  #kept = '';
  #step = -1;

  constructor(
    private readonly runtime: ScormRuntime,
    target: Followable,
    failed: () => void,
  ) {
    this.#names = ELEMENTS[runtime.version];
    this.#keeps = !['browse', 'review'].includes(runtime.get(this.#names.mode));
    const status = runtime.get(this.#names.status);
    this.#done = DONE.includes(status);
    if (this.#keeps && !this.#done && status !== 'incomplete') {
      runtime.set(this.#names.status, 'incomplete');
      runtime.commit();
    }
    addEventListener('pagehide', this.#onPageHide);
    document.addEventListener('visibilitychange', this.#onVisibility);
    const shown = (step: number, seen: SeenSteps): void => this.#keep(step, seen);
    this.#story = tellStory(target, { shown, failed }, () => this.#earlier());
  }

  #earlier(): Earlier | undefined {
    if (this.runtime.get(this.#names.entry) === 'ab-initio') return undefined;
    const location = this.runtime.get(this.#names.location);
    const step = /^\d{1,6}$/.test(location) ? Number(location) : -1;
    return { seen: this.runtime.get(SUSPEND_DATA), step };
  }

  #keep(step: number, seen: SeenSteps): void {
    if (this.#ended || !this.#keeps) return;
    if (step !== this.#step) this.runtime.set(this.#names.location, String(step));
    this.#step = step;
    if (String(seen) === this.#kept) return;
    this.#kept = String(seen);
    this.runtime.set(SUSPEND_DATA, this.#kept);
    if (seen.all && !this.#done) this.#done = this.runtime.set(this.#names.status, 'completed');
    if (this.runtime.version === '2004') this.runtime.set('cmi.progress_measure', measure(this.#done ? 1 : seen.share));
    this.runtime.commit();
  }

  #keepForNextTime(): void {
    this.#story.look();
    if (!this.#keeps) return;
    this.runtime.set(this.#names.time, this.#names.duration(performance.now() - this.#startedAt));
    // What was seen and where is kept for the next session.
    this.runtime.set(this.#names.exit, 'suspend');
    this.runtime.commit();
  }

  end(): void {
    if (this.#ended) return;
    this.#keepForNextTime();
    this.#ended = true;
    this.#story.stop();
    removeEventListener('pagehide', this.#onPageHide);
    document.removeEventListener('visibilitychange', this.#onVisibility);
    this.runtime.terminate();
  }

  readonly #onPageHide = (): void => this.end();

  /** A telephone may end a hidden page without another word. */
  readonly #onVisibility = (): void => {
    if (document.visibilityState === 'hidden') this.#keepForNextTime();
  };
}

/** A share as SCORM 2004 takes it: at most seven digits after the point. */
const measure = (share: number): string => String(Math.round(share * 1e4) / 1e4);
