/**
 * Tells of the sizes of elements, never from within a browser's own round of size notifications: who changes a size there makes
 * the browser send "ResizeObserver loop completed with undelivered notifications" to the page's error handler, even when only
 * the page itself watches what changed.
 */
export class SizeWatch {
  #observer: ResizeObserver | undefined;
  readonly #told = new Map<Element, string>();
  readonly #changed = new Set<Element>();
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** @param onSize - called once for each element watched, before it is painted, and soon after its inner box has another size */
  constructor(private readonly onSize: (target: Element) => void) {}

  /** Watches one more element; one that is watched already is left alone. */
  watch(target: Element): void {
    if (this.#told.has(target)) return;
    this.#told.set(target, '');
    queueMicrotask(() => this.#tell(target));
    // Of the window that shows the element, so that it ends with it: a frame may be thrown away with a widget in it.
    this.#observer ??= new (target.ownerDocument.defaultView ?? window).ResizeObserver((entries) => {
      for (const { target } of entries) this.#changed.add(target);
      this.#timer ??= setTimeout(this.#tellChanged);
    });
    this.#observer.observe(target);
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#observer?.disconnect();
    this.#observer = undefined;
    this.#told.clear();
  }

  readonly #tellChanged = (): void => {
    this.#timer = undefined;
    for (const target of this.#changed) {
      if (target.isConnected) this.#tell(target);
      else {
        this.#told.delete(target);
        this.#observer?.unobserve(target);
      }
    }
    this.#changed.clear();
  };

  #tell(target: Element): void {
    const size = `${target.clientWidth} ${target.clientHeight}`;
    const before = this.#told.get(target);
    if (before === undefined || before === size) return;
    this.#told.set(target, size);
    this.onSize(target);
  }
}
