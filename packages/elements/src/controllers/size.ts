import type { LitElement, ReactiveController } from 'lit';
import { SizeWatch } from './watch-size.js';

/** Named widths, in px of the widget's own box. Styles use the same numbers in container queries. */
export type WidthClass = 'narrow' | 'medium' | 'wide';

export function widthClass(inlineSizePx: number): WidthClass {
  if (inlineSizePx < 560) return 'narrow';
  return inlineSizePx <= 880 ? 'medium' : 'wide';
}

/** Tells a widget its own width, for drawings that are laid out by arithmetic. Zero widths (hidden tabs) are ignored. */
export class SizeController implements ReactiveController {
  #watch: SizeWatch | undefined;
  /** Width in px; a wide default until the box has been measured, as on the server. */
  inlineSizePx = 900;
  blockSizePx = 0;

  constructor(private readonly host: LitElement) {
    host.addController(this);
  }

  get widthClass(): WidthClass {
    return widthClass(this.inlineSizePx);
  }

  hostConnected(): void {
    if (typeof ResizeObserver === 'undefined') return; // on the server
    // Before the first picture, so that it is drawn for this width at once; what a server has drawn waits for the second.
    const { hasUpdated, renderRoot } = this.host;
    if (hasUpdated || !renderRoot.firstElementChild) this.#measure();
    this.#watch = new SizeWatch(() => {
      if (this.#measure()) this.host.requestUpdate();
    });
    this.#watch.watch(this.host);
  }

  hostDisconnected(): void {
    this.#watch?.stop();
  }

  /** Whether the picture has to be drawn anew: its width is another, or on a slide its height. */
  #measure(): boolean {
    const { paddingLeft, paddingRight, paddingTop, paddingBottom } = getComputedStyle(this.host);
    const inlineSizePx = this.host.clientWidth - Number.parseFloat(paddingLeft) - Number.parseFloat(paddingRight);
    const blockSizePx = this.host.clientHeight - Number.parseFloat(paddingTop) - Number.parseFloat(paddingBottom);
    if (!(inlineSizePx > 0)) return false;
    const sameWidth = inlineSizePx === this.inlineSizePx;
    const sameHeight = blockSizePx === this.blockSizePx;
    this.inlineSizePx = inlineSizePx;
    this.blockSizePx = blockSizePx;
    return !sameWidth || (!sameHeight && this.host.getAttribute('layout') === 'slide');
  }
}
