import { html, nothing, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { SavePanel, SaveHost } from '../export/panel.js';

/** The button that opens the panel for pictures, films and tables. The panel loads when it is first opened. */
export class SaveController implements ReactiveController {
  #panel: SavePanel | undefined;
  #open = false;
  #failed = false;

  constructor(private readonly host: SaveHost & ReactiveControllerHost) {
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#panel?.leave();
  }

  button(): TemplateResult {
    return html`<button type="button" class="quiet" part="save" aria-expanded=${this.#open} @click=${this.#toggle}>${this.host.say('saveFile')}</button>`;
  }

  panel(): TemplateResult | typeof nothing {
    if (!this.#open) return nothing;
    if (this.#failed) return html`<p class="notice">${this.host.say('saveFailed')}</p>`;
    return this.#panel?.render() ?? nothing;
  }

  readonly #toggle = (): void => {
    this.#open = !this.#open;
    this.host.requestUpdate();
    if (this.#open) void this.#load();
    else this.#panel?.leave();
  };

  async #load(): Promise<void> {
    this.#failed = false;
    try {
      const { SavePanel } = await import('../export/panel.js');
      this.#panel ??= new SavePanel(this.host, this.#toggle);
      this.#panel.enter();
    } catch {
      this.#failed = true;
    }
    this.host.requestUpdate();
  }
}
