/** First word of a kept text, with the version of the way it is written. */
const FORMAT = 'exo1';

/** Which steps were shown, of a fixed number of steps. Keeps itself as a short text: `exo1/8/0-3,6`. */
export class SeenSteps {
  readonly #seen = new Set<number>();

  /** @param count - how many steps there are, 0 or more */
  constructor(readonly count: number) {}

  /**
   * Takes up what an earlier session kept. A text of another number of steps is about other steps, and a text that was not
   * written here is about nothing: both leave the set as it is.
   *
   * @returns whether anything was taken up
   */
  restore(text: string): boolean {
    const [format, count, ranges = ''] = text.split('/');
    if (format !== FORMAT || Number(count) !== this.count || this.count === 0) return false;
    for (const range of ranges.split(',')) {
      const match = /^(\d{1,6})(?:-(\d{1,6}))?$/.exec(range);
      if (!match) continue;
      const last = Math.min(Number(match[2] ?? match[1]), this.count - 1);
      for (let step = Number(match[1]); step <= last; step++) this.#seen.add(step);
    }
    return this.#seen.size > 0;
  }

  /**
   * @param step - 0-based; what is no step of these is ignored
   * @returns whether the step was new
   */
  add(step: number): boolean {
    if (!Number.isInteger(step) || step < 0 || step >= this.count || this.#seen.has(step)) return false;
    this.#seen.add(step);
    return true;
  }

  /** Share of the steps that were seen, 0 to 1. */
  get share(): number {
    return this.count === 0 ? 0 : this.#seen.size / this.count;
  }

  /** Whether every step was seen. Nothing to see is not everything seen. */
  get all(): boolean {
    return this.count > 0 && this.#seen.size === this.count;
  }

  toString(): string {
    const ranges: string[] = [];
    const steps = [...this.#seen].sort((one, other) => one - other);
    for (let first = 0; first < steps.length;) {
      let last = first;
      while (steps[last + 1] === steps[last]! + 1) last++;
      ranges.push(first === last ? `${steps[first]}` : `${steps[first]}-${steps[last]}`);
      first = last + 1;
    }
    return `${FORMAT}/${this.count}/${ranges.join(',')}`;
  }
}
