/** Longest wait for the next picture: a frame that is hidden or out of sight draws none, and its page still wants the height. */
const LONGEST_WAIT_MS = 100;

/** Watches how tall a box is and tells it when it changed, at most once a picture. */
export class HeightWatch {
  #told: number | undefined;
  #isWaiting = false;
  readonly #box: Element;
  readonly #tell: (heightPx: number) => void;

  constructor(box: Element, tell: (heightPx: number) => void) {
    this.#box = box;
    this.#tell = tell;
    new ResizeObserver(() => this.look()).observe(box);
  }

  /** Measures soon, and tells the height if it changed. */
  look(): void {
    if (this.#isWaiting) return;
    this.#isWaiting = true;
    const measure = (): void => {
      cancelAnimationFrame(picture);
      clearTimeout(timer);
      this.#isWaiting = false;
      const height = Math.ceil(this.#box.getBoundingClientRect().height);
      if (height <= 0 || height === this.#told) return;
      this.#told = height;
      this.#tell(height);
    };
    const picture = requestAnimationFrame(measure);
    const timer = setTimeout(measure, LONGEST_WAIT_MS);
  }

  /** Tells the height even if it is the one told last. */
  again(): void {
    this.#told = undefined;
    this.look();
  }
}
