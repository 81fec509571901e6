import type { ReactiveController, ReactiveControllerHost } from 'lit';

type FrameCallback = (elapsedS: number) => void;

/** Longest time step handed over, s: after a hidden tab or a long task the motion goes on where it stopped. */
const LONGEST_STEP_S = 0.1;

const running = new Set<FrameCallback>();
let request = 0;
let lastMs = 0;

/** One frame loop for all widgets of a page. It asks for frames only while something runs. */
function tick(nowMs: number): void {
  const elapsedS = Math.min(Math.max(nowMs - lastMs, 0) / 1000, LONGEST_STEP_S);
  lastMs = nowMs;
  request = running.size ? requestAnimationFrame(tick) : 0;
  for (const callback of running) callback(elapsedS);
}

function add(callback: FrameCallback): void {
  running.add(callback);
  if (request) return;
  lastMs = performance.now();
  request = requestAnimationFrame(tick);
}

function remove(callback: FrameCallback): void {
  running.delete(callback);
  if (running.size || !request) return;
  cancelAnimationFrame(request);
  request = 0;
}

/**
 * Hands a widget its frames while it runs, is connected, can be seen and the tab is shown. Nothing runs otherwise, and
 * what was running goes on from the same place.
 */
export class FramesController implements ReactiveController {
  #running = false;
  #inView = false;
  #observer: IntersectionObserver | undefined;

  constructor(
    private readonly host: ReactiveControllerHost & HTMLElement,
    private readonly onFrame: FrameCallback,
  ) {
    host.addController(this);
  }

  /** Whether motion is wanted (it may be waiting off screen). */
  get running(): boolean {
    return this.#running;
  }

  /** Whether the widget is on screen in a shown tab. */
  get visible(): boolean {
    return this.#inView && !document.hidden;
  }

  run(): void {
    this.#running = true;
    this.#update();
  }

  rest(): void {
    this.#running = false;
    this.#update();
  }

  hostConnected(): void {
    if (typeof IntersectionObserver === 'undefined') return; // on the server
    this.#observer = new IntersectionObserver((entries) => {
      this.#inView = entries.at(-1)?.isIntersecting ?? false;
      this.#update();
    });
    this.#observer.observe(this.host);
    document.addEventListener('visibilitychange', this.#update);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#inView = false;
    if (typeof document !== 'undefined') document.removeEventListener('visibilitychange', this.#update);
    remove(this.#callback);
  }

  readonly #callback: FrameCallback = (elapsedS) => this.onFrame(elapsedS);

  readonly #update = (): void => {
    if (this.#running && this.visible && this.host.isConnected) add(this.#callback);
    else remove(this.#callback);
  };
}
