import { layerFields, layerName, READER_EVENTS } from './reader-events.js';
import { reasonOf, warnOnce } from './warn.js';

/** One thing a reader did: names and numbers only. */
export interface DataLayerEntry {
  /** `exo_step`, `exo_claim_open`, … */
  readonly event: string;
  /** For example `vesicle-messaging`. */
  readonly exo_widget: string;
  /** `id` of the tag or the frame; empty when it has none. */
  readonly exo_id: string;
  /** `exo_step` and `exo_steps` of `exo_step`, and what the other events tell. */
  readonly [field: `exo_${string}`]: string | number;
}

export interface DataLayerOptions {
  /** Name of the array on `window`; made when the first entry is pushed. */
  readonly layer?: string;
  /** Asked before every entry. Answer `true` only while the reader agrees; until then nothing is kept or pushed. */
  readonly allow?: (entry: DataLayerEntry) => boolean;
}

/** Sent by the page script of frames (`resize.js`) on the frame's element, after it made sure who speaks. */
const FRAME_STEP = 'exo-frame-step';
const FRAME_EVENT = 'exo-frame-event';

/**
 * Pushes what readers do in the widgets of this page, and in its frames that `resize.js` looks after, into a data layer such as
 * that of a tag manager. Names and numbers only: never words a reader typed, nor which questions matter to a reader. Nothing is
 * sent or stored here, and nothing happens before `allow` says so.
 *
 * @returns a function that ends it
 * @example
 * ```js
 * import { connectDataLayer } from 'exosome-widgets/data-layer.js';
 * const end = connectDataLayer({ allow: () => consent.analytics === true });
 * ```
 */
export function connectDataLayer({ layer = 'dataLayer', allow = () => true }: DataLayerOptions = {}): () => void {
  const warn = warnOnce();

  const push = (source: HTMLElement, widget: string, name: string, data: object): void => {
    const told = layerFields(name, data);
    if (!told) return;
    const entry: DataLayerEntry = { event: layerName(name), exo_widget: widget, exo_id: source.id, ...told };
    try {
      // Anything but true is no: a promise of an answer is none yet.
      if (allow(entry) !== true) return;
    } catch (error) {
      warn(`allow() of connectDataLayer() failed, which counts as no: ${reasonOf(error)}.`);
      return;
    }
    try {
      const page = window as unknown as Record<string, unknown>;
      page[layer] ??= [];
      (page[layer] as unknown[]).push(entry);
    } catch (error) {
      warn(`window.${String(layer)} is no data layer: ${reasonOf(error)}.`);
    }
  };

  const onWidget = (event: Event): void => {
    // Inside another component's shadow root the target is that component; the path begins with the widget.
    const source = event.composedPath()[0];
    if (source instanceof HTMLElement) push(source, source.localName.replace(/^exo-/, ''), event.type, event);
  };
  const onFrame = (event: Event): void => {
    const frame = event.composedPath()[0];
    const detail = (event as CustomEvent<unknown>).detail;
    if (!(frame instanceof HTMLIFrameElement) || typeof detail !== 'object' || detail === null) return;
    const { name, data, by } = detail as { name?: unknown; data?: unknown; by?: unknown };
    if (event.type === FRAME_STEP && by !== 'page') push(frame, widgetIn(frame), 'exo-step-change', detail);
    if (event.type === FRAME_EVENT && typeof name === 'string' && typeof data === 'object' && data !== null) {
      push(frame, widgetIn(frame), name, data);
    }
  };

  const names = Object.keys(READER_EVENTS);
  for (const name of names) document.addEventListener(name, onWidget);
  for (const name of [FRAME_STEP, FRAME_EVENT]) document.addEventListener(name, onFrame);
  return () => {
    for (const name of names) document.removeEventListener(name, onWidget);
    for (const name of [FRAME_STEP, FRAME_EVENT]) document.removeEventListener(name, onFrame);
  };
}

/** The widget in a frame, from its address: `…/embed/1/<widget>/<language>/`. */
function widgetIn(frame: HTMLIFrameElement): string {
  return /\/embed\/1\/([a-z0-9-]+)\//.exec(frame.src)?.[1] ?? '';
}
