import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { Frames, type FrameState } from '../page/frames.js';
import { idOf, PROTOCOL } from '../protocol.js';
import type { Settings } from './state.js';

/** What the preview should show. */
export interface Shown {
  /** Address of the frame page, without settings. */
  readonly address: string;
  /** Attributes that the page brings. */
  readonly brings: Settings;
  readonly settings: Settings;
  readonly look: Settings;
  /** Names of switches: their attribute has no value. */
  readonly switches: readonly string[];
}

/** After this long without a word from the frame it is said that the preview does not open. */
const PATIENCE_MS = 12_000;

/**
 * Drives the sandboxed frame of the preview as any page would: by messages, so that nothing is loaded again for a setting. Its
 * state belongs to the address that is open now.
 */
export class Preview implements ReactiveController {
  /** Nothing came from the frame. */
  isMissing = false;
  readonly #host: ReactiveControllerHost;
  #frames: Frames | undefined;
  #frame: HTMLIFrameElement | undefined;
  #address = '';
  #isReady = false;
  #inFrame: Settings = {};
  #lookInFrame: Settings = {};
  #wanted: Shown | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  /** What the frame said of itself; empty until it is ready. */
  get state(): FrameState {
    return this.#frame && this.#isReady && this.#frames ? this.#frames.state(this.#frame) : {};
  }

  get isReady(): boolean {
    return this.#isReady;
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
  }

  /** Called with the frame of each rendering. */
  readonly attach = (element: Element | undefined): void => {
    if (!(element instanceof HTMLIFrameElement) || element === this.#frame) return;
    this.#frame = element;
    this.#frames ??= new Frames();
    this.#frames.watch(element);
    element.addEventListener('exo-frame-ready', () => {
      this.#isReady = true;
      this.isMissing = false;
      clearTimeout(this.#timer);
      this.#sync();
      this.#host.requestUpdate();
    });
    for (const name of ['exo-frame-resize', 'exo-frame-step'] as const) {
      element.addEventListener(name, () => this.#host.requestUpdate());
    }
  };

  /** Shows something: another address opens anew, anything else is sent to the frame that is open. */
  show(wanted: Shown): void {
    this.#wanted = wanted;
    if (!this.#frame) return;
    if (wanted.address !== this.#address) {
      this.#address = wanted.address;
      this.#isReady = false;
      this.isMissing = false;
      this.#inFrame = wanted.brings;
      this.#lookInFrame = {};
      this.#frame.src = wanted.address;
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => {
        this.isMissing = !this.#isReady;
        this.#host.requestUpdate();
      }, PATIENCE_MS);
    } else if (this.#isReady) this.#sync();
  }

  #sync(): void {
    if (!this.#wanted || !this.#frame) return;
    const { settings, look, switches } = this.#wanted;
    const frame = this.#frame;
    const others = changed(this.#inFrame, settings);
    for (const name of others) {
      const value = settings[name];
      this.#frames?.set(frame, name, value === undefined ? null : switches.includes(name) ? true : value);
    }
    for (const name of changed(this.#lookInFrame, look)) {
      const message = { exo: PROTOCOL, id: idOf(frame.src), type: 'look', name, value: look[name] ?? null };
      frame.contentWindow?.postMessage(message, '*');
    }
    this.#inFrame = settings;
    this.#lookInFrame = look;
    // A setting can change how many steps there are: the frame says it when it is greeted.
    if (others.length > 0) this.#frames?.watch(frame);
  }
}

/** Names whose value is not the same in both. */
const changed = (before: Settings, after: Settings): string[] =>
  [...new Set([...Object.keys(before), ...Object.keys(after)])].filter((name) => before[name] !== after[name]);
