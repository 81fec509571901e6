/** A frame that comes later than this is missed by a reader's eye, s (about 45 a second). */
const LATE_S = 1 / 45;
/** Drawing that takes less than this is not what makes a frame late, ms. */
const CHEAP_MS = 3;
/** Never fewer than this share. */
const LEAST = 0.02;

/**
 * Keeps frames in time by drawing fewer: when frames come late and drawing is what they wait for, the drawn share of the crowd shrinks;
 * when there is room again, it grows back. Only the drawing: the model never hears of it.
 */
export class FrameBudget {
  /** Share of the crowd to draw, 0.02 to 1. */
  share = 1;
  #lateness = 0;

  /** Tells how the last frame went. */
  observe(elapsedS: number, drawMs: number): void {
    this.#lateness += (elapsedS / LATE_S - this.#lateness) * 0.1;
    if (this.#lateness > 1 && drawMs > CHEAP_MS) this.share = Math.max(LEAST, this.share * 0.85);
    else if (this.#lateness < 0.85 && this.share < 1) this.share = Math.min(1, this.share * 1.04);
  }
}
