/** Types of `resize.js`: put this file beside your sources, or copy what you need. */
export {};

declare global {
  /** What is known of a frame. */
  interface ExoFrameState {
    /** For example `prp-comparison`; left out until the frame is ready. */
    readonly widget?: string;
    /** Of the library inside the frame. */
    readonly version?: string;
    /** 0-based. */
    readonly step?: number;
    readonly stepCount?: number;
    /** Of the content, px, before any limit. */
    readonly height?: number;
  }

  interface ExoFramesApi {
    /** Every frame that is looked after now. */
    readonly all: readonly HTMLIFrameElement[];
    /** Looks after a frame inside a shadow root. Those in the page with `data-exo-frame` are found by themselves. */
    watch(frame: HTMLIFrameElement): void;
    /** What is known of a frame; empty until it is ready. */
    state(frame: HTMLIFrameElement): ExoFrameState;
    /** Sets a documented attribute of the widget, for example `step`; `null` takes it away. */
    set(frame: HTMLIFrameElement, name: string, value: string | number | boolean | null): void;
  }

  /** There once resize.js has run. */
  var ExoFrames: ExoFramesApi | undefined;

  interface HTMLElementEventMap {
    'exo-frame-ready': CustomEvent<ExoFrameState>;
    'exo-frame-resize': CustomEvent<{ readonly height: number }>;
    /** `by` is `page` when the page set the step, otherwise the reader moved. */
    'exo-frame-step': CustomEvent<{ readonly step: number; readonly stepCount: number; readonly by: 'page' | 'reader' }>;
    /** Anything else the reader did, by the name of the widget's own event. */
    'exo-frame-event': CustomEvent<{ readonly name: string; readonly data: Readonly<Record<string, unknown>> }>;
  }
}
