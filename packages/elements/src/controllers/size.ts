import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { watchSize } from './watch-size.js';

/** Named widths, in px of the widget's own box. Styles use the same numbers in container queries. */
export type WidthClass = 'narrow' | 'medium' | 'wide';

export function widthClass(inlineSizePx: number): WidthClass {
  if (inlineSizePx < 560) return 'narrow';
  return inlineSizePx <= 880 ? 'medium' : 'wide';
}

/** Tells a widget its own width, for drawings that are laid out by arithmetic. Zero widths (hidden tabs) are ignored. */
export class SizeController implements ReactiveController {
  #stop: (() => void) | undefined;
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
    this.#stop = watchSize(this.host, ({ width, height }) => {
      const sameWidth = Math.abs(width - this.inlineSizePx) < 0.5;
      if (width === 0 || (sameWidth && Math.abs(height - this.blockSizePx) < 0.5)) return;
      this.inlineSizePx = width;
      this.blockSizePx = height;
      if (!sameWidth || this.host.getAttribute('layout') === 'slide') this.host.requestUpdate();
    });
  }

  hostDisconnected(): void {
    this.#stop?.();
  }
}
