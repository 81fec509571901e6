import {
  bends,
  fitView,
  logPosition,
  type LogView,
  panView,
  RULER_LIMITS_NM,
  viewAround,
  viewBetween,
  zoomView,
} from '@exosome-widgets/model/log-scale.js';
import type { SizeId } from '@exosome-widgets/model/sizes.js';
import { html, nothing, type TemplateResult } from 'lit';
import { announce } from '../../controllers/announcer.js';
import { FramesController } from '../../controllers/frames.js';
import { rove } from '../../controllers/roving.js';
import type { WidgetElement } from '../../widget-element.js';
import { canZoom, flag, ZOOM_STEP, zoomButtons } from './size-explorer.controls.js';
import { timesText } from './size-explorer.describe.js';
import { layoutRuler, type RulerLayout } from './size-explorer.layout.js';
import type { Picture } from './size-explorer.pictures.js';
import { rulerScene } from './size-explorer.scene.js';
import { WHOLE } from './size-explorer.settings.js';
import {
  findThing,
  THINGS,
  type Thing,
  thing,
  thingName,
  thingSize,
  thingSpoken,
  tickText,
  type Words,
} from './size-explorer.things.js';
import type { ZoomAxis, ZoomGestures, ZoomTarget } from './size-explorer.zoom.js';

/** How long a zoom by button takes, s. */
const ZOOM_S = 0.35;
const FACTORS: Readonly<Record<string, number>> = { '+': ZOOM_STEP, '=': ZOOM_STEP, '-': 1 / ZOOM_STEP };

/** The widget, as far as its ruler knows it. */
export interface RulerHost extends WidgetElement {
  from: number;
  to: number;
}

/** What the ruler shows. */
export interface RulerNow {
  readonly t: Words;
  readonly view: LogView;
  readonly larger: Thing;
  readonly smaller: Thing;
  readonly selected: SizeId | undefined;
  readonly picture: Picture;
  /** Whether zooming glides. */
  readonly glides: boolean;
}

/** What the ruler asks of its widget. */
interface RulerActions {
  /** The reader comes near: what opens may load. */
  approach(): void;
  select(id: SizeId): void;
  close(): void;
}

/** The ruler with its things as buttons: focus, keys, pointer, and the glide from one view to another. */
export class Ruler implements ZoomTarget {
  /** Loaded when the reader comes near. */
  gestures: ZoomGestures | undefined;
  /** The reader has clicked or tabbed into the ruler. */
  engaged = false;
  readonly #frames: FramesController;
  #now: RulerNow | undefined;
  #layout: RulerLayout | undefined;
  #glide: { from: LogView; to: LogView; elapsedS: number } | undefined;
  /** Which thing the Tab key comes to. */
  #tabStop: SizeId = 'exosome';

  constructor(
    private readonly host: RulerHost,
    private readonly actions: RulerActions,
  ) {
    this.#frames = new FramesController(host, (elapsedS) => this.#onFrame(elapsedS));
  }

  render(now: RulerNow): TemplateResult {
    this.#now = now;
    const { t, view, larger, smaller, selected, picture } = now;
    const layout = layoutRuler({ ...picture, view, nameOf: ({ id }) => thingName(t, id), sizeOf: (each) => thingSize(t, each) });
    this.#layout = layout;
    const bent = bends(layout.bend);
    const pair = viewAround(Math.min(larger.lowNm, smaller.lowNm), Math.max(larger.highNm, smaller.highNm), RULER_LIMITS_NM);
    return html`<div part="stage" class="stage ruler" data-upright=${layout.orientation === 'tall' ? '' : nothing}
        @pointerenter=${this.actions.approach}
        @pointerleave=${this.#onLeave} @pointerdown=${this.#onPointer} @pointermove=${this.#onPointer} @pointerup=${this.#onPointer}
        @pointercancel=${this.#onPointer} @wheel=${(event: WheelEvent) => this.gestures?.onWheel(event)} @keydown=${this.#onKeydown}
        @click=${{ handleEvent: this.#onClick, capture: true }} @focusin=${this.#onFocusIn} @focusout=${this.#onLeave}>
        <svg viewBox=${`0 0 ${layout.width} ${Math.round(layout.height)}`} aria-hidden="true">
          ${rulerScene(layout, { t, selected, pair: { ids: [larger.id, smaller.id], text: timesText(t, larger, smaller) } })}
        </svg>
        <div class="things" role="group" aria-label=${t('things')}>
          ${layout.things.map(
            ({ thing: each, visible }) =>
              html`<button type="button" class="thing" data-thing=${each.id} tabindex=${each.id === this.#tabStop ? 0 : -1} data-away=${visible ? nothing : ''}
                aria-expanded=${each.id === selected} @click=${() => this.#onThing(each.id)}>
                <span class="visually-hidden">${t('thing', { name: thingName(t, each.id), size: thingSpoken(t, each) })}</span>
              </button>`,
          )}
        </div>
      </div>
      <div class="under">
        ${flag(bent, bent ? t('notToScaleBy', { times: layout.bend }) : t('trueScaleNote'))}
        ${this.host.withoutControls ? nothing : zoomButtons(t, { layout, view, pair, rtl: picture.rtl }, (to) => this.#glideTo(to))}
      </div>`;
  }

  /** Lays the buttons over the picture. From script: a strict policy forbids style attributes. */
  place(): void {
    for (const { thing: each, hit } of this.#layout?.things ?? []) {
      const { x, y, width: w, height: h } = hit;
      setPx(this.button(each.id), { x, y, w, h });
    }
  }

  button(id: SizeId): HTMLElement | null {
    return this.host.renderRoot.querySelector(`[data-thing="${id}"]`);
  }

  // What the gestures ask

  axis(): ZoomAxis {
    const { orientation, along, width } = this.#layout ?? { orientation: 'wide', along: () => 0, width: 0 };
    const [first, last] = [along(this.#view.from), along(this.#view.to)];
    return {
      upright: orientation === 'tall',
      reversed: first > last,
      start: Math.min(first, last) || 0,
      length: Math.abs(last - first) || width,
    };
  }

  zoom(factor: number, around: number): void {
    this.#show(zoomView(this.#view, factor, around, RULER_LIMITS_NM));
  }

  pan(share: number): void {
    this.#show(panView(this.#view, share, RULER_LIMITS_NM));
  }

  canZoom(factor: number): boolean {
    return canZoom(this.#view, factor);
  }

  get #view(): LogView {
    return this.#now?.view ?? WHOLE;
  }

  #show({ from, to }: LogView): void {
    // Two events may come before the next picture: the second goes on from the first.
    if (this.#now) this.#now = { ...this.#now, view: { from, to } };
    this.host.from = from;
    this.host.to = to;
  }

  // What the reader does

  #onThing(id: SizeId): void {
    if (this.gestures?.dragged) return;
    this.#tabStop = id; // not every browser focuses a button that is clicked
    this.actions.select(id);
  }

  readonly #onPointer = (event: PointerEvent): void => {
    if (event.type === 'pointerdown') {
      this.engaged = true;
      this.#stopGlide();
    }
    this.gestures?.onPointer(event);
  };

  /** The click that ends a drag opens nothing. */
  readonly #onClick = (event: Event): void => {
    if (event instanceof PointerEvent && event.detail > 0 && this.gestures?.dragged) event.stopPropagation();
  };

  /** A ruler that was only clicked gives the wheel back to the page when the pointer goes; one with focus, when focus goes. */
  readonly #onLeave = (event: PointerEvent | FocusEvent): void => {
    const stage = event.currentTarget as Element;
    const stays =
      event instanceof FocusEvent ? stage.contains(event.relatedTarget as Node | null) : stage.matches(':focus-within');
    if (!stays) this.engaged = false;
  };

  /** A thing outside the view comes into it, so that focus is always seen. */
  readonly #onFocusIn = (event: FocusEvent): void => {
    this.engaged = true;
    this.actions.approach();
    const each = findThing((event.target as HTMLElement).dataset['thing'] ?? '');
    if (!each) return;
    this.#tabStop = each.id;
    const [low, high] = [logPosition(each.lowNm, this.#view), logPosition(each.highNm, this.#view)];
    if (high < 0.03) this.pan((low + high) / 2 - 0.15);
    else if (low > 0.97) this.pan((low + high) / 2 - 0.85);
    this.host.requestUpdate();
  };

  readonly #onKeydown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const things = THINGS.flatMap(({ id }) => this.button(id) ?? []);
    if (rove(event, things, this.host.language.direction === 'rtl')) return;
    const factor = FACTORS[event.key];
    if (factor) this.#glideTo(zoomView(this.#view, factor, this.#focusPlace(), RULER_LIMITS_NM));
    else if (event.key === '0') this.#glideTo(WHOLE);
    else if (event.key === 'Escape' && this.#now?.selected) this.actions.close();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  /** The thing with focus stays where it is while zooming by keys. */
  #focusPlace(): number {
    const { lowNm, highNm } = thing(this.#tabStop);
    return Math.min(Math.max(logPosition(Math.sqrt(lowNm * highNm), this.#view), 0), 1);
  }

  // Motion

  #glideTo(view: LogView): void {
    const t = this.#now?.t;
    if (!t) return;
    const target = fitView(view, RULER_LIMITS_NM);
    const count = THINGS.filter(({ lowNm, highNm }) => highNm >= target.from && lowNm <= target.to).length;
    announce('summary', t('inView', { from: tickText(t, target.from), to: tickText(t, target.to), count }));
    if (!this.#now?.glides) {
      this.#show(target);
      return;
    }
    this.#glide = { from: this.#view, to: target, elapsedS: 0 };
    this.#frames.run();
  }

  #stopGlide(): void {
    this.#glide = undefined;
    this.#frames.rest();
  }

  #onFrame(elapsedS: number): void {
    if (!this.#glide) return;
    this.#glide.elapsedS += elapsedS;
    const part = Math.min(this.#glide.elapsedS / ZOOM_S, 1);
    this.#show(viewBetween(this.#glide.from, this.#glide.to, part * part * (3 - 2 * part)));
    if (part === 1) this.#stopGlide();
  }
}

/** Numbers as custom properties, in px without the unit. */
export function setPx(element: HTMLElement | null, values: Readonly<Record<string, number>>): void {
  for (const [name, value] of Object.entries(values))
    element?.style.setProperty(`--_${name}`, String(Math.round(value * 10) / 10));
}
