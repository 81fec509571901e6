import type { FramesController } from '../../controllers/frames.js';
import type { WidgetElement } from '../../widget-element.js';
import { MOTION_SECONDS } from './route-explorer.motion.js';

/** How far the picture has got: 0 at the start of the motion, 1 for the finished still. */
interface Progress {
  readonly get: () => number;
  readonly set: (progress: number) => void;
}

/** Plays the picture of a route once. What asks for frames comes with the first motion. */
export class MotionPlayer {
  #frames: FramesController | undefined;

  constructor(
    private readonly host: WidgetElement,
    private readonly progress: Progress,
  ) {}

  get running(): boolean {
    return this.#frames?.running ?? false;
  }

  /** From the start. */
  play(): void {
    this.progress.set(0);
    void this.goOn();
  }

  /** From where it stands. */
  async goOn(): Promise<void> {
    try {
      const { FramesController } = await import('../../controllers/frames.js');
      this.#frames ??= new FramesController(this.host, (elapsedS) => this.#onFrame(elapsedS));
      this.#frames.run();
    } catch {
      this.progress.set(1); // the still says the same
    }
    this.host.requestUpdate();
  }

  pause(): void {
    this.#frames?.rest();
    this.host.requestUpdate('playing', true); // more than a frame: the button changes, too
  }

  #onFrame(elapsedS: number): void {
    const progress = Math.min(1, this.progress.get() + elapsedS / MOTION_SECONDS);
    this.progress.set(progress);
    if (progress >= 1) this.pause();
  }
}
