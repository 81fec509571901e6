import type { simulation } from '@exosome-widgets/content/en/simulation.js';
import type { Translator } from '@exosome-widgets/content/translate.js';
import { Experiment, type ExperimentSettings } from '@exosome-widgets/model/experiment.js';
import type { ReactiveControllerHost } from 'lit';
import { announce } from '../../../controllers/announcer.js';
import { FramesController } from '../../../controllers/frames.js';
import { ending, summary, totalsOf, type Totals } from './describe.js';
import { FrameBudget } from './frame-budget.js';

/** A whole run is shown in so many seconds. */
const SHOWING_S = 30;
/** Longest the model may work in one frame, ms; what is left over makes the run take longer. */
const WORK_MS = 9;
/** Longest piece of work without frames, ms. */
const PIECE_MS = 30;
/** Particle steps between two looks at the clock. */
const CHUNK = 20_000;
/** Numbers on the page change so often, s. */
const READING_S = 0.2;
/** A summary is said so often while it runs, s. */
const SUMMARY_S = 7;
/** Stills of a run when motion is off. */
const STILLS = 10;

/** What the runner tells the view. */
export interface RunnerHooks {
  readonly t: () => Translator<typeof simulation>;
  readonly draw: () => void;
  /** The run has come to its end; what has to be said is said. */
  readonly ended: () => void;
}

/**
 * Takes a run forward: frame by frame while it is watched, or in pieces of work to a still. The model runs at its own fixed step; this only
 * decides how far it has got. Says what changed at most every seven seconds.
 */
export class Runner {
  run: Experiment;
  /** The device is too slow for the pace; the run takes longer. */
  slowed = false;
  readonly budget: FrameBudget = new FrameBudget();
  /** The run that is being worked on without frames, and up to which step. */
  #working: Experiment | undefined;
  #target = 0;
  #owedS = 0;
  #sinceReadingS = 0;
  #sinceSummaryS = 0;
  #before: Totals;
  #lastSaid = '';
  readonly #frames: FramesController;

  constructor(
    private readonly host: ReactiveControllerHost & HTMLElement,
    private readonly hooks: RunnerHooks,
    settings: ExperimentSettings,
    openedAt = 0,
  ) {
    this.run = begin(settings, openedAt);
    this.#before = totalsOf(this.run);
    this.#frames = new FramesController(host, (elapsedS) => this.#frame(elapsedS));
  }

  get running(): boolean {
    return this.#frames.running;
  }

  get working(): boolean {
    return this.#working !== undefined;
  }

  /** How many times faster than life. */
  get times(): number {
    return this.run.endS / SHOWING_S;
  }

  /** When the next of ten stills is, s. */
  get nextStillS(): number {
    const { timeS, endS } = this.run;
    return (endS * Math.min(STILLS, Math.floor((timeS / endS) * STILLS + 1e-6) + 1)) / STILLS;
  }

  /**
   * A new run; one that is being watched goes on being watched.
   *
   * @param openedAt - share of it that has gone by already
   */
  start(settings: ExperimentSettings, openedAt = 0): void {
    this.run = begin(settings, openedAt);
    this.#working = undefined;
    this.slowed = false;
    this.#owedS = 0;
    this.#sinceSummaryS = 0;
    this.#before = totalsOf(this.run);
    this.#lastSaid = '';
    this.host.requestUpdate();
  }

  play(): void {
    if (this.run.ended) this.start(this.run.settings);
    this.#target = 0; // the frames take over from what is being worked on
    this.#frames.run();
    announce('playback', this.hooks.t()('saidStart', { endSeconds: this.run.endS, times: this.times }));
    this.host.requestUpdate();
  }

  pause(): void {
    this.#frames.rest();
    announce('playback', this.hooks.t()('saidPaused', { seconds: this.run.timeS }));
    this.host.requestUpdate();
  }

  /** Stops the frames without a word. */
  rest(): void {
    this.#frames.rest();
  }

  /** Gives up what is being worked out without frames. The run stays where it has got to. */
  drop(): void {
    this.#working = undefined;
  }

  /** The next still, worked out without a frame. The same run as the moving one. */
  async nextStill(): Promise<void> {
    await this.workTo(this.nextStillS);
    if (!this.run.ended) this.#summarise();
  }

  /** Works on to a moment in small pieces. Asked again meanwhile, it goes on to the later moment. */
  async workTo(timeS: number): Promise<void> {
    const { run } = this;
    this.#target = Math.round(timeS / run.plane.settings.stepS);
    if (run.ended || this.#working === run) return;
    this.#frames.rest();
    this.#working = run;
    this.host.requestUpdate();
    while (this.#working === run && run.plane.steps < this.#target && !run.ended) {
      this.#advance(this.#target - run.plane.steps, PIECE_MS);
      // A timer, not a frame: a still is asked for where no frame may run.
      await new Promise((done) => setTimeout(done));
    }
    if (this.#working !== run) return;
    this.#working = undefined;
    if (run.ended) this.#finish();
    this.host.requestUpdate();
  }

  /** Makes up to so many steps in so much time; how many are left. */
  #advance(steps: number, forMs: number): number {
    const { run } = this;
    const until = performance.now() + forMs;
    let left = steps;
    const { species, stepS } = run.plane.settings;
    const released = species.reduce((sum, { releasePerS }) => sum + releasePerS, 0) * stepS;
    while (left > 0 && !run.ended && performance.now() < until) {
      // A crowd that is still growing must not make one chunk as long as the whole run.
      const most = Math.min(CHUNK / (run.plane.count + 1), Math.sqrt((2 * CHUNK) / released));
      const some = Math.min(left, Math.max(1, Math.floor(most)));
      run.advance(some);
      left -= some;
    }
    return run.ended ? 0 : left;
  }

  #frame(elapsedS: number): void {
    const { run } = this;
    const { stepS } = run.plane.settings;
    this.#owedS += elapsedS * this.times;
    const steps = Math.floor(this.#owedS / stepS);
    this.#owedS -= steps * stepS;
    this.slowed = this.#advance(steps, WORK_MS) > 0;
    const drawFrom = performance.now();
    this.hooks.draw();
    this.budget.observe(elapsedS, performance.now() - drawFrom);
    this.#sinceReadingS += elapsedS;
    this.#sinceSummaryS += elapsedS;
    if (run.ended) this.#finish();
    else if (this.#sinceSummaryS >= SUMMARY_S) this.#summarise();
    if (this.#sinceReadingS < READING_S && !run.ended) return;
    this.#sinceReadingS = 0;
    this.host.requestUpdate();
  }

  #summarise(): void {
    this.#sinceSummaryS = 0;
    const said = summary(this.hooks.t(), this.run, this.#before);
    this.#before = totalsOf(this.run);
    if (!said || said === this.#lastSaid) return;
    this.#lastSaid = said;
    announce('summary', said);
  }

  #finish(): void {
    this.#frames.rest();
    announce('summary', ending(this.hooks.t(), this.run));
    this.hooks.ended();
  }
}

function begin(settings: ExperimentSettings, openedAt: number): Experiment {
  const run = new Experiment(settings);
  run.advanceTo(run.endS * openedAt);
  return run;
}
