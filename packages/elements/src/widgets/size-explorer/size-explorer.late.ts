import { html, type TemplateResult } from 'lit';
import { addStyles } from '../../theme/shadow-styles.js';
import type { WidgetElement } from '../../widget-element.js';

export type LaterModule = typeof import('./size-explorer.later.js');

/** What a reader meets only after opening it: loaded once, when something first asks for it. */
export class LateParts {
  /** Once it has been loaded. */
  module: LaterModule | undefined;
  #failed = false;

  /** @param onLoad - called once, before the first picture with it */
  constructor(
    private readonly host: WidgetElement,
    private readonly onLoad: (module: LaterModule) => void,
  ) {}

  /** Whether trying (again) makes sense without the reader asking for it. */
  get untried(): boolean {
    return !this.module && !this.#failed;
  }

  async load(): Promise<LaterModule | undefined> {
    if (this.module) return this.module;
    try {
      const module = await import('./size-explorer.later.js');
      if (!this.module) {
        this.module = module;
        addStyles(this.host.renderRoot, module.laterStyles);
        this.onLoad(module);
      }
      this.#failed = false;
    } catch {
      this.#failed = true;
    }
    this.host.requestUpdate();
    return this.module;
  }

  /** Something that opens. Until its content has been loaded it says so, and when that did not work. */
  details(part: string, title: string, content: unknown): TemplateResult {
    return html`<details part=${part} class="more" data-part=${part} @toggle=${() => void this.load()}>
      <summary>${title}</summary>
      ${content ?? html`<p>${this.host.say(this.#failed ? 'sourcesFailed' : 'loadingSources')}</p>`}
    </details>`;
  }
}
