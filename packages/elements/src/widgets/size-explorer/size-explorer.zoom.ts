/** Where the ruler lies in its stage, px, so that a place of the pointer becomes a place on the axis. */
export interface ZoomAxis {
  readonly upright: boolean;
  /** Small things are at the far end. */
  readonly reversed: boolean;
  readonly start: number;
  readonly length: number;
}

export interface ZoomTarget {
  axis(): ZoomAxis;
  zoom(factor: number, around: number): void;
  /** By a share of the axis; above 0 towards larger things. */
  pan(share: number): void;
  /** The reader has clicked or tabbed into the ruler, so that its wheel no longer scrolls the page. */
  readonly engaged: boolean;
  /** Whether there is room left to zoom in this direction; when not, the page scrolls. */
  canZoom(factor: number): boolean;
}

/** Px a pointer may move and still be a click. */
const CLICK_PX = 5;
const WHEEL_LINE_PX = 32;

/**
 * Pointer and wheel on the ruler: drag moves, two pointers pinch, the wheel zooms once the ruler has been clicked (or with
 * Ctrl, as trackpads pinch). Knows nothing of Lit; the widget hands it the events.
 */
export class ZoomGestures {
  readonly #pointers = new Map<number, { x: number; y: number }>();
  #moved = 0;
  #lastAt = 0;
  #lastGap = 0;

  constructor(private readonly target: ZoomTarget) {}

  /** Whether the press that just ended was a drag, and its click therefore means nothing. */
  get dragged(): boolean {
    return this.#moved > CLICK_PX;
  }

  onPointer(event: PointerEvent): void {
    if (event.type === 'pointerdown') this.#down(event);
    else if (event.type === 'pointermove') this.#move(event);
    else if (this.#pointers.delete(event.pointerId)) this.#restart(event);
  }

  #down(event: PointerEvent): void {
    if (event.pointerType === 'mouse' && event.button !== 0) return;
    if (this.#pointers.size === 0) this.#moved = 0;
    this.#pointers.set(event.pointerId, { x: event.clientX, y: event.clientY });
    this.#restart(event);
  }

  #move(event: PointerEvent): void {
    const pointer = this.#pointers.get(event.pointerId);
    if (!pointer) return;
    this.#moved += Math.hypot(event.clientX - pointer.x, event.clientY - pointer.y);
    pointer.x = event.clientX;
    pointer.y = event.clientY;
    if (!this.dragged) return;
    const stage = event.currentTarget as HTMLElement;
    if (!stage.hasPointerCapture(event.pointerId)) stage.setPointerCapture(event.pointerId);
    const { length } = this.target.axis();
    const [at, gap] = [this.#middle(stage), this.#gap()];
    if (length > 0) this.target.pan(this.#lastAt - at);
    if (this.#lastGap > 0 && gap > 0) this.target.zoom(gap / this.#lastGap, at);
    this.#lastAt = this.#middle(stage);
    this.#lastGap = gap;
  }

  onWheel(event: WheelEvent): void {
    const px = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? WHEEL_LINE_PX : 1;
    if (!event.ctrlKey && !this.target.engaged) return;
    const { reversed, length } = this.target.axis();
    if (Math.abs(event.deltaX) > Math.abs(event.deltaY) && !event.ctrlKey) {
      event.preventDefault();
      this.target.pan(((event.deltaX * px) / length) * (reversed ? -1 : 1));
      return;
    }
    const factor = Math.exp((-event.deltaY * px) / (event.ctrlKey ? 100 : 400));
    if (factor === 1 || !this.target.canZoom(factor)) return;
    event.preventDefault();
    this.target.zoom(factor, this.#place(event.currentTarget as HTMLElement, event.clientX, event.clientY));
  }

  #restart(event: PointerEvent): void {
    if (this.#pointers.size === 0) return;
    this.#lastAt = this.#middle(event.currentTarget as HTMLElement);
    this.#lastGap = this.#gap();
  }

  #middle(stage: HTMLElement): number {
    const all = [...this.#pointers.values()];
    const mean = (pick: (each: { x: number; y: number }) => number): number =>
      all.reduce((sum, each) => sum + pick(each), 0) / all.length;
    return this.#place(
      stage,
      mean(({ x }) => x),
      mean(({ y }) => y),
    );
  }

  #gap(): number {
    const [one, other] = [...this.#pointers.values()];
    return one && other ? Math.hypot(one.x - other.x, one.y - other.y) : 0;
  }

  /** A place on the axis, 0 to 1 and beyond. */
  #place(stage: HTMLElement, clientX: number, clientY: number): number {
    const { upright, reversed, start, length } = this.target.axis();
    const box = stage.getBoundingClientRect();
    // A deck may scale the widget as a whole, so px of the screen are brought back to px of the layout.
    const scale = upright ? box.height / stage.offsetHeight : box.width / stage.offsetWidth;
    const px = (upright ? clientY - box.top : clientX - box.left) / (scale || 1);
    const share = (px - start) / (length || 1);
    return reversed ? 1 - share : share;
  }
}
