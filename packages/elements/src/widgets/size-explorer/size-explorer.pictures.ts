import type { ReactiveController } from 'lit';
import { SizeWatch } from '../../controllers/watch-size.js';
import type { WidgetElement } from '../../widget-element.js';

/** How large a picture is, and how its words are written. */
export interface Picture {
  readonly width: number;
  /** Only where it is given from outside, on a slide. */
  readonly height?: number;
  readonly em: number;
  readonly rtl: boolean;
}

interface Box {
  readonly width: number;
  readonly height: number;
}

/** On a slide words of the picture are a little smaller than its sentences, so that there is room for the drawings. */
const SLIDE_PICTURE = 0.8;

/** Measures the widget's pictures and asks for an update when one has another size. */
export class Pictures implements ReactiveController {
  #watch: SizeWatch | undefined;
  /** The race's picture, once it has been measured. */
  #drift: Element | null = null;
  /** Px. A usual width until it has been measured, as on the server. */
  #box: { ruler: Box; race: Box; em: number } = { ruler: { width: 852, height: 0 }, race: { width: 852, height: 0 }, em: 16 };

  constructor(private readonly host: WidgetElement) {
    host.addController(this);
  }

  /** The size of one picture. */
  of(which: 'ruler' | 'race'): Picture {
    const { width, height } = this.#box[which];
    return {
      width,
      ...(this.#onSlide && height ? { height } : {}),
      em: this.#box.em * (this.#onSlide ? SLIDE_PICTURE : 1),
      rtl: this.host.language.direction === 'rtl',
    };
  }

  get #onSlide(): boolean {
    return this.host.layout === 'slide';
  }

  hostConnected(): void {
    if (typeof ResizeObserver === 'undefined') return; // on the server
    this.#watch = new SizeWatch(() => this.#measure());
    if (this.host.hasUpdated) this.hostUpdated();
  }

  hostDisconnected(): void {
    this.#watch?.stop();
  }

  /** Pictures come and go with the steps; one that is watched already is not watched twice. */
  hostUpdated(): void {
    // An update that was under way when the widget left the page must not make the observer keep it.
    if (!this.host.isConnected) return;
    const root = this.host.renderRoot;
    // The header's box changes with the width and the text size, never because of what is measured here. A slide's pictures fill
    // what is left of its height, so there they are watched themselves.
    const watched = this.#onSlide ? '.header, .stage' : '.header';
    for (const each of root.querySelectorAll(watched)) this.#watch?.watch(each);
    // The race's picture comes after the guess and may be as wide as the page or as a column.
    const drift = root.querySelector('.drift');
    if (drift && drift !== this.#drift && !this.#onSlide) queueMicrotask(() => this.#measure());
    this.#drift = drift;
  }

  /** A picture in a hidden tab has no width: what was measured before still holds. */
  #measure(): void {
    const root = this.host.renderRoot;
    const base = root.querySelector('.base');
    if (!base) return;
    const boxOf = (panel: string, before: Box): Box => {
      const { clientWidth: width = 0, clientHeight: height = 0 } = root.querySelector(`.${panel} .stage`) ?? {};
      return width > 0 ? { width, height } : before;
    };
    const before = this.#box;
    const em = Number.parseFloat(getComputedStyle(base).fontSize) || 16;
    const box = { ruler: boxOf('sizes', before.ruler), race: boxOf('race', before.race), em };
    const same = (one: Box, other: Box): boolean =>
      Math.abs(one.width - other.width) < 1 && (!this.#onSlide || Math.abs(one.height - other.height) < 1);
    if (same(box.ruler, before.ruler) && same(box.race, before.race) && Math.abs(em - before.em) < 0.01) return;
    this.#box = box;
    this.host.requestUpdate();
  }
}
