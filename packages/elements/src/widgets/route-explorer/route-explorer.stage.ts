import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { SizeWatch } from '../../controllers/watch-size.js';

export interface StageBox {
  readonly widthPx: number;
  readonly heightPx: number;
  /** Size of the letters there, px: a page or reader may have made them larger. */
  readonly fontPx: number;
  /** Heights of labels, px, by their text, where the page's font makes them taller than their places. */
  readonly drawn?: Map<string, number>;
}

/** A picture that nobody has measured yet, as on the server. */
const UNMEASURED: StageBox = { widthPx: 560, heightPx: 600, fontPx: 12.5 };

/** Narrowest width for three columns, in letters of the picture: 850 px where nobody changed the type. */
const ROOMY = 68;

/** No picture is laid out taller than this, px: about five times the usual one. */
const HIGHEST_PX = 3000;

/** Knows how large the boxes are that pictures stand in. The style sheet decides their size. */
export class StageController implements ReactiveController {
  /** Whether list, picture and panel have room beside each other at this size of type. The style sheet asks for the width in px. */
  roomy = true;
  #watch: SizeWatch | undefined;
  readonly #boxes: Record<string, StageBox> = {};

  constructor(private readonly host: ReactiveControllerHost & HTMLElement) {
    host.addController(this);
  }

  box(id: string): StageBox {
    return this.#boxes[id] ?? UNMEASURED;
  }

  hostConnected(): void {
    if (typeof ResizeObserver === 'undefined') return; // on the server
    this.#watch = new SizeWatch((target) => {
      if (target.matches('.stage')) this.#measure(target);
      else void this.host.updateComplete.then(() => this.#fit(target.closest('.place')));
    });
    this.hostUpdated();
  }

  hostUpdated(): void {
    for (const each of this.host.shadowRoot?.querySelectorAll('.stage, .place, .chip') ?? []) this.#watch?.watch(each);
  }

  hostDisconnected(): void {
    this.#watch?.stop();
    this.#watch = undefined;
  }

  #measure(stage: Element): void {
    const { clientWidth: widthPx, clientHeight: heightPx } = stage;
    const fontPx = Number.parseFloat(getComputedStyle(stage).fontSize) || UNMEASURED.fontPx;
    const roomy = this.host.clientWidth >= fontPx * ROOMY;
    if (roomy !== this.roomy) this.host.requestUpdate();
    this.roomy = roomy;
    if (widthPx < 160 || heightPx < 160) return; // hidden, or on its way to a size
    // A box that grows with its picture, as one without its styles does, must not grow for ever.
    const box = { widthPx, heightPx: Math.min(heightPx, HIGHEST_PX), fontPx, drawn: new Map<string, number>() };
    const id = stage.getAttribute('data-stage') ?? '';
    // Written out, a Map is empty: a box of the same size keeps the labels that were measured in it.
    if (JSON.stringify(box) === JSON.stringify(this.#boxes[id])) return;
    this.#boxes[id] = box;
    this.host.requestUpdate();
  }

  /** Widths of letters are estimated. A label that a wide font breaks into more lines than its place has gets a taller place. */
  #fit(place: HTMLElement | null): void {
    const stage = place?.closest('.stage');
    const chip = place?.querySelector<HTMLElement>('.chip');
    const box = this.#boxes[stage?.getAttribute('data-stage') ?? ''];
    // On its way to a size, or on paper, the picture is not the one that was laid out.
    if (!place || !chip || !box?.drawn || stage?.clientWidth !== box.widthPx) return;
    const { offsetHeight: tall, textContent: text } = chip;
    if (tall <= place.clientHeight + 1 || tall <= (box.drawn.get(text) ?? 0)) return;
    box.drawn.set(text, tall);
    this.host.requestUpdate();
  }
}
