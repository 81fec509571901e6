import type { ReactiveController, ReactiveControllerHost } from 'lit';

export const MOTION_SETTINGS = ['auto', 'full', 'gentle', 'none'] as const;
/** What a page or reader asks for. */
export type MotionSetting = (typeof MOTION_SETTINGS)[number];
/** What happens: `none` shows stills with their change drawn in. */
export type MotionLevel = Exclude<MotionSetting, 'auto'>;

/**
 * Decides how much moves. `auto` follows the device's wish for reduced motion, at the start and whenever it changes;
 * the reader's own choice in the widget goes before the page's.
 */
export class MotionController implements ReactiveController {
  #reader: MotionSetting | undefined;
  #query: MediaQueryList | undefined;

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly setting: () => MotionSetting,
  ) {
    host.addController(this);
  }

  /** What is in force as a wish: the reader's, else the page's. */
  get chosen(): MotionSetting {
    return this.#reader ?? this.setting();
  }

  get level(): MotionLevel {
    const chosen = this.chosen;
    if (chosen !== 'auto') return chosen;
    return this.#query?.matches ? 'none' : 'full';
  }

  /** The reader's own choice. */
  choose(setting: MotionSetting): void {
    this.#reader = setting;
    this.host.requestUpdate();
  }

  hostConnected(): void {
    if (typeof matchMedia === 'undefined') return; // on the server
    this.#query = matchMedia('(prefers-reduced-motion: reduce)');
    this.#query.addEventListener('change', this.#onChange);
  }

  hostDisconnected(): void {
    this.#query?.removeEventListener('change', this.#onChange);
  }

  readonly #onChange = (): void => this.host.requestUpdate();
}
