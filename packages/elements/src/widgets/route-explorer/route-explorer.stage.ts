import type { ReactiveController, ReactiveControllerHost } from 'lit';

export interface StageBox {
  readonly widthPx: number;
  readonly heightPx: number;
  /** Size of the letters there, px: a page or reader may have made them larger. */
  readonly fontPx: number;
}

/** A picture that nobody has measured yet, as on the server. */
const UNMEASURED: StageBox = { widthPx: 560, heightPx: 600, fontPx: 16 };

/** Knows how large the boxes are that pictures stand in. The style sheet decides their size. */
export class StageController implements ReactiveController {
  #observer: ResizeObserver | undefined;
  readonly #boxes = new Map<string, StageBox>();
  readonly #watched = new Map<Element, string>();

  constructor(private readonly host: ReactiveControllerHost & HTMLElement) {
    host.addController(this);
  }

  box(id: string): StageBox {
    return this.#boxes.get(id) ?? UNMEASURED;
  }

  hostConnected(): void {
    if (typeof ResizeObserver === 'undefined') return; // on the server
    this.#observer = new ResizeObserver((entries) => {
      for (const { target } of entries) this.#measure(target);
    });
  }

  hostUpdated(): void {
    if (!this.#observer) return;
    const stages = this.host.shadowRoot?.querySelectorAll('.stage') ?? [];
    for (const [stage] of this.#watched) {
      if (stage.isConnected) continue;
      this.#observer.unobserve(stage);
      this.#watched.delete(stage);
    }
    for (const stage of stages) {
      if (this.#watched.has(stage)) continue;
      this.#watched.set(stage, stage.getAttribute('data-stage') ?? '');
      this.#observer.observe(stage);
    }
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#watched.clear();
  }

  #measure(stage: Element): void {
    const id = stage.getAttribute('data-stage') ?? '';
    const [widthPx, heightPx] = [stage.clientWidth, stage.clientHeight];
    if (!widthPx || !heightPx) return; // hidden
    const fontPx = Number.parseFloat(getComputedStyle(stage).fontSize) || 16;
    const before = this.#boxes.get(id);
    if (before && before.widthPx === widthPx && before.heightPx === heightPx && before.fontPx === fontPx) return;
    this.#boxes.set(id, { widthPx, heightPx, fontPx });
    this.host.requestUpdate();
  }
}
