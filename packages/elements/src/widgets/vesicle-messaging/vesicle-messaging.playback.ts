import type { ReactiveControllerHost } from 'lit';
import {
  advance,
  goTo,
  pass,
  pause,
  playAll,
  type PlayerScript,
  type PlayerState,
  playOne,
  replay,
  scrub,
  setSpeed,
  start,
} from '@exosome-widgets/model/player.js';
import { storySteps } from '@exosome-widgets/model/story.js';
import { announce } from '../../controllers/announcer.js';
import { FramesController } from '../../controllers/frames.js';
import { atEnd, type TransportAction } from './vesicle-messaging.controls.js';
import { stepLine } from './vesicle-messaging.describe.js';
import { PlayChangeEvent } from './vesicle-messaging.events.js';
import { between, type Camera, camera, type Stage } from './vesicle-messaging.layout.js';
import type { Words } from './vesicle-messaging.marks.js';

/** How long the view takes to move on to another step, s. */
const GLIDE_S = 0.7;

/** Who moved the story: the reader's hand, time, or what the reader set in motion. */
export type Why = 'hand' | 'auto' | 'none';

/** What playing needs from the widget. */
export interface PlaybackHost {
  readonly script: () => PlayerScript;
  /** Nothing moves by itself: stills stand for movement. */
  readonly still: () => boolean;
  readonly motionLevel: () => string;
  readonly stage: () => Stage;
  /** The pictures of the later steps are there, or will not come. */
  readonly ready: () => boolean;
  readonly t: () => Words;
  readonly onStep: (step: number, why: Why) => void;
  readonly onAsk: (step: number) => void;
}

/** The story in time: where it stands, what plays it, and how the view glides from step to step. */
export class Playback {
  player: PlayerState = start;
  /** How long things have wandered, s. */
  timeS = 0;
  /** How lively they wander, 0…1. */
  lively = 0;
  #glide: { from: Camera; t: number } | undefined;
  readonly #frames: FramesController;

  constructor(
    private readonly element: ReactiveControllerHost & HTMLElement,
    private readonly host: PlaybackHost,
  ) {
    this.#frames = new FramesController(element, (elapsedS) => this.#onFrame(elapsedS));
  }

  get playing(): boolean {
    return this.player.playing !== 'no';
  }

  get gliding(): boolean {
    return this.#glide !== undefined;
  }

  /** Where the camera stands on its way to a step. */
  camera(goal: Camera): Camera {
    return this.#glide ? between(this.#glide.from, goal, smooth(this.#glide.t)) : goal;
  }

  stopGliding(): void {
    this.#glide = undefined;
  }

  /** Frames are asked for only while something moves. */
  updated(): void {
    if (this.playing || this.#glide) this.#frames.run();
    else this.#frames.rest();
  }

  act(action: TransportAction): void {
    const { step, speed } = this.player;
    const script = this.host.script();
    const still = this.host.still();
    switch (action) {
      case 'previous':
      case 'next':
        return this.goTo(step + (action === 'next' ? 1 : -1), 'hand');
      case 'speed':
        this.player = setSpeed(this.player, speed === 1 ? 0.5 : 1);
        return this.element.requestUpdate();
      case 'play':
        if (this.playing) return this.#pause();
        if (atEnd(this.player, still)) return this.goTo(0, 'hand');
        return this.begin(playOne(still ? { ...this.player, progress: 1 } : this.player, script));
      case 'all':
        return this.begin(playAll(this.player, script));
      case 'replay':
        return this.begin(replay(this.player, script));
    }
  }

  goTo(step: number, why: Why): void {
    this.#move(goTo(this.player, this.host.script(), step), why);
  }

  scrub(at: number): void {
    this.#move(scrub(this.player, this.host.script(), at), 'none');
  }

  /** Stands still where it is, and says nothing. */
  halt(): void {
    this.player = pause(this.player);
  }

  /** Goes on after a question. */
  pass(): void {
    this.begin(pass(this.player));
  }

  /** Starts to play; where nothing moves, the still that shows the change stands for it. */
  begin(next: PlayerState): void {
    if (next.asking) return this.#move(next, 'none');
    if (this.host.still()) return this.#move({ ...next, playing: 'no', progress: 0 }, 'hand');
    this.#move(next, 'none');
    const t = this.host.t();
    announce('playback', t('playing', { step: stepLine(t, next.step) }));
    this.element.dispatchEvent(new PlayChangeEvent(next.playing, next.step));
  }

  #pause(): void {
    this.halt();
    const t = this.host.t();
    announce('playback', t('paused', { step: stepLine(t, this.player.step) }));
    this.element.dispatchEvent(new PlayChangeEvent('no', this.player.step));
    this.element.requestUpdate();
  }

  #onFrame(elapsedS: number): void {
    if (!this.host.ready()) return; // the story waits for its pictures
    if (this.#glide) {
      this.#glide.t += elapsedS / GLIDE_S;
      if (this.#glide.t >= 1) this.#glide = undefined;
    } else {
      if (this.host.motionLevel() === 'full') {
        this.timeS += elapsedS;
        this.lively = Math.min(1, this.lively + elapsedS);
      }
      const before = this.player;
      const now = advance(before, this.host.script(), elapsedS);
      if (now.step !== before.step || now.asking) this.#move(now, 'auto');
      else this.player = now;
      if (before.playing !== 'no' && now.playing === 'no' && !now.asking) this.#finished(now);
    }
    this.element.requestUpdate();
  }

  #finished(now: PlayerState): void {
    this.#frames.rest();
    const count = storySteps.length;
    if (now.step === count - 1) announce('playback', this.host.t()('finished', { count }));
    this.element.dispatchEvent(new PlayChangeEvent('no', now.step));
  }

  /** Takes a new state over, tells the widget, and lets the view glide where it may. */
  #move(next: PlayerState, why: Why): void {
    const before = this.player;
    this.player = next;
    if (next.step !== before.step) {
      this.lively = 0;
      this.#glideFrom(before.step, next.step);
      this.host.onStep(next.step, why);
    }
    if (next.asking && !before.asking) this.host.onAsk(next.step);
    this.element.requestUpdate();
  }

  #glideFrom(before: number, after: number): void {
    const [from, to] = [storySteps[before]!, storySteps[after]!];
    if (this.host.motionLevel() !== 'full' || from === 'compare' || to === 'compare') return;
    this.#glide = { from: this.camera(camera(this.host.stage(), from)), t: 0 };
  }
}

const smooth = (t: number): number => t * t * (3 - 2 * t);
