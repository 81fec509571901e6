import {
  clampHeight,
  idOf,
  isMessage,
  PROTOCOL,
  type AttributeValue,
  type PageMessage,
  type PlainData,
  type Unchecked,
} from '../protocol.js';

/** What is known of a frame. */
export interface FrameState {
  /** For example `prp-comparison`; `undefined` until the frame is ready. */
  readonly widget?: string;
  /** Of the library inside the frame. */
  readonly version?: string;
  /** 0-based. */
  readonly step?: number;
  readonly stepCount?: number;
  /** Of the content, px, before any limit. */
  readonly height?: number;
}

/** `detail` of the events that a frame's element sends. They bubble. */
export interface FrameEvents {
  /** The widget is there. */
  'exo-frame-ready': FrameState;
  /** The frame was made as tall as its content. */
  'exo-frame-resize': { readonly height: number };
  /** The step changed; `by` is `page` when the page set it, otherwise the reader moved. */
  'exo-frame-step': { readonly step: number; readonly stepCount: number; readonly by: 'page' | 'reader' };
  /** The reader did something else; `name` is the widget's own event. */
  'exo-frame-event': { readonly name: string; readonly data: PlainData };
}

const SELECTOR = 'iframe[data-exo-frame]';
const EVENT_NAME = /^exo-[a-z-]{1,40}$/;

/** Keeps the frames of a page as tall as their content, and lets the page talk to them. */
export class Frames {
  readonly #states = new WeakMap<HTMLIFrameElement, FrameState>();
  /** Frames that `document.querySelectorAll` does not find: in shadow roots, or without the attribute. */
  readonly #watched = new Set<HTMLIFrameElement>();

  constructor() {
    window.addEventListener('message', (event) => this.#hear(event));
    for (const frame of document.querySelectorAll<HTMLIFrameElement>(SELECTOR)) this.#greet(frame);
  }

  /** Every frame that is looked after now. */
  get all(): readonly HTMLIFrameElement[] {
    const connected = [...this.#watched].filter((frame) => frame.isConnected);
    return [...new Set([...document.querySelectorAll<HTMLIFrameElement>(SELECTOR), ...connected])];
  }

  /** Looks after one more frame: for frames inside shadow roots. Those with `data-exo-frame` in the page are found by themselves. */
  watch(frame: HTMLIFrameElement): void {
    this.#watched.add(frame);
    this.#greet(frame);
  }

  /** What is known of a frame; empty until it is ready. */
  state(frame: HTMLIFrameElement): FrameState {
    return this.#states.get(frame) ?? {};
  }

  /** Sets a documented attribute of the widget in a frame, for example `step`; `null` takes it away. */
  set(frame: HTMLIFrameElement, name: string, value: AttributeValue): void {
    this.#send(frame, { type: 'set', name, value });
  }

  /** A frame that was ready before this script: it introduces itself again. */
  #greet(frame: HTMLIFrameElement): void {
    this.#send(frame, { type: 'hello' });
  }

  #send(
    frame: HTMLIFrameElement,
    message: PageMessage extends infer M ? (M extends PageMessage ? Omit<M, 'exo' | 'id'> : never) : never,
  ): void {
    // An opaque frame has no origin that could be named. What is sent is a step or a setting.
    frame.contentWindow?.postMessage({ exo: PROTOCOL, id: idOf(frame.src), ...message }, '*');
  }

  #hear({ source, origin, data }: MessageEvent<unknown>): void {
    if (!source) return;
    const frame = this.all.find((each) => each.contentWindow === source);
    if (!frame || !isFrom(frame, origin) || !isMessage(data, idOf(frame.src))) return;
    if (data.type === 'ready') this.#onReady(frame, data);
    else if (data.type === 'resize') this.#onResize(frame, data);
    else if (data.type === 'step') this.#onStep(frame, data);
    else if (data.type === 'event') this.#onEvent(frame, data);
  }

  #onReady(frame: HTMLIFrameElement, { widget, version, ...rest }: Unchecked): void {
    const steps = stepsOf(rest);
    if (typeof widget !== 'string' || typeof version !== 'string' || !steps) return;
    const state = this.#note(frame, { widget, version, ...steps });
    dispatch(frame, 'exo-frame-ready', state);
  }

  #onResize(frame: HTMLIFrameElement, message: Unchecked): void {
    const height = clampHeight(message.height);
    if (height === undefined) return;
    this.#note(frame, { height: message.height as number });
    // Set through the style object, which strict policies allow.
    frame.style.height = `${height + edges(frame)}px`;
    dispatch(frame, 'exo-frame-resize', { height });
  }

  #onStep(frame: HTMLIFrameElement, message: Unchecked): void {
    const steps = stepsOf(message);
    if (!steps) return;
    this.#note(frame, steps);
    dispatch(frame, 'exo-frame-step', { ...steps, by: message.by === 'page' ? 'page' : 'reader' });
  }

  #onEvent(frame: HTMLIFrameElement, { name, data }: Unchecked): void {
    if (typeof name !== 'string' || !EVENT_NAME.test(name) || typeof data !== 'object' || data === null) return;
    dispatch(frame, 'exo-frame-event', { name, data: data as PlainData });
  }

  #note(frame: HTMLIFrameElement, news: FrameState): FrameState {
    const state = { ...this.state(frame), ...news };
    this.#states.set(frame, state);
    return state;
  }
}

/** Whether a message comes from where the frame was loaded; a frame with an opaque origin says `null`. */
function isFrom(frame: HTMLIFrameElement, origin: string): boolean {
  if (origin === 'null') return true;
  try {
    return new URL(frame.src, location.href).origin === origin;
  } catch {
    return false;
  }
}

function stepsOf({ step, stepCount }: Unchecked): { step: number; stepCount: number } | undefined {
  return Number.isInteger(step) && Number.isInteger(stepCount)
    ? { step: step as number, stepCount: stepCount as number }
    : undefined;
}

/** What the page's own styles put around the content of a frame, px, where `height` counts it too. */
function edges(frame: HTMLIFrameElement): number {
  const style = getComputedStyle(frame);
  if (style.boxSizing !== 'border-box') return 0;
  const names = ['borderTopWidth', 'borderBottomWidth', 'paddingTop', 'paddingBottom'] as const;
  return Math.ceil(names.reduce((sum, name) => sum + (Number.parseFloat(style[name]) || 0), 0));
}

function dispatch<N extends keyof FrameEvents>(frame: HTMLIFrameElement, name: N, detail: FrameEvents[N]): void {
  frame.dispatchEvent(new CustomEvent(name, { detail, bubbles: true }));
}
