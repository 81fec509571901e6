import type { ReactiveController } from 'lit';
import type { WidgetElement } from '../../widget-element.js';

/** Knows when the page is being printed, and draws the widget anew for it: what stands on paper is more than what stands on screen. */
export class PaperController implements ReactiveController {
  printing = false;

  /** @param drawNow - draws the next picture without waiting */
  constructor(
    private readonly host: WidgetElement,
    private readonly drawNow: () => void,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    if (typeof window === 'undefined') return; // on the server
    window.addEventListener('beforeprint', this.#onBefore);
    window.addEventListener('afterprint', this.#onAfter);
  }

  hostDisconnected(): void {
    if (typeof window === 'undefined') return;
    window.removeEventListener('beforeprint', this.#onBefore);
    window.removeEventListener('afterprint', this.#onAfter);
  }

  readonly #onBefore = (): void => {
    this.printing = true;
    this.host.requestUpdate();
    // Not later: the page is on its way to the paper.
    if (this.host.hasUpdated) this.drawNow();
  };

  readonly #onAfter = (): void => {
    this.printing = false;
    this.host.requestUpdate();
  };
}
