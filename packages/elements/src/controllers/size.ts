import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Named widths, in px of the widget's own box. Styles use the same numbers in container queries. */
export type WidthClass = 'narrow' | 'medium' | 'wide';

export function widthClass(inlineSizePx: number): WidthClass {
  if (inlineSizePx < 560) return 'narrow';
  return inlineSizePx <= 880 ? 'medium' : 'wide';
}

/** Tells a widget its own width, for drawings that are laid out by arithmetic. Zero widths (hidden tabs) are ignored. */
export class SizeController implements ReactiveController {
  #observer: ResizeObserver | undefined;
  /** Width in px; a wide default until the box has been measured, as on the server. */
  inlineSizePx = 900;
  blockSizePx = 0;

  constructor(private readonly host: ReactiveControllerHost & HTMLElement) {
    host.addController(this);
  }

  get widthClass(): WidthClass {
    return widthClass(this.inlineSizePx);
  }

  hostConnected(): void {
    if (typeof ResizeObserver === 'undefined') return; // on the server
    this.#observer = new ResizeObserver((entries) => {
      const box = entries.at(-1)?.contentRect;
      if (
        !box ||
        box.width === 0 ||
        (Math.abs(box.width - this.inlineSizePx) < 0.5 && Math.abs(box.height - this.blockSizePx) < 0.5)
      )
        return;
      const sameWidth = Math.abs(box.width - this.inlineSizePx) < 0.5;
      this.inlineSizePx = box.width;
      this.blockSizePx = box.height;
      if (!sameWidth || this.host.getAttribute('layout') === 'slide') this.host.requestUpdate();
    });
    this.#observer.observe(this.host);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
  }
}
