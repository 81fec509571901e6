import { html, nothing, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { common } from '@exosome-widgets/content/en/common.js';
import type { Translator } from '@exosome-widgets/content/translate.js';
import { announce } from './announcer.js';

interface LinkHost extends ReactiveControllerHost, HTMLElement {
  readonly say: Translator<typeof common>;
  linkState(): string;
  openLink(state: string): void;
}

/**
 * Deep links of the form `#exo-claim-check=E06`, alone or beside others (`#exo-id=a&exo-claim-check=E06`), and the button that
 * copies one. Where the page forbids copying, the link is shown to be copied by hand.
 */
export class LinkController implements ReactiveController {
  #shown: string | undefined;
  #copied = false;
  #opened = false;

  constructor(private readonly host: LinkHost) {
    host.addController(this);
  }

  hostConnected(): void {
    if (typeof window === 'undefined') return;
    window.addEventListener('hashchange', this.#onHash);
  }

  hostDisconnected(): void {
    if (typeof window !== 'undefined') window.removeEventListener('hashchange', this.#onHash);
  }

  hostUpdated(): void {
    if (this.#opened) return;
    this.#opened = true;
    // After the update that is under way: a link changes what is shown.
    void this.host.updateComplete.then(this.#onHash);
  }

  render(): TemplateResult {
    const { say } = this.host;
    return html`<button type="button" class="quiet" part="copy-link" @click=${() => void this.#copy()}>${this.#copied ? say('linkCopied') : say('copyLink')}</button>
      ${
        this.#shown
          ? html`<label class="link-by-hand">${say('linkByHand')} <input type="text" readonly .value=${this.#shown} @focus=${this.#onFocus} /></label>`
          : nothing
      }`;
  }

  async #copy(): Promise<void> {
    const url = deepLink(this.host, this.host.linkState());
    try {
      await navigator.clipboard.writeText(url);
      this.#copied = true;
      announce('playback', this.host.say('linkCopied'));
      setTimeout(() => {
        this.#copied = false;
        this.host.requestUpdate();
      }, 4000);
    } catch {
      this.#shown = url;
    }
    this.host.requestUpdate();
  }

  readonly #onFocus = (event: Event): void => (event.target as HTMLInputElement).select();

  readonly #onHash = (): void => {
    const prefix = `${this.host.localName}=`;
    const link = location.hash.split(/[#?&]/).find((part) => part.startsWith(prefix));
    if (!link) return;
    let state: string;
    try {
      state = decodeURIComponent(link.slice(prefix.length));
    } catch {
      return; // a malformed link opens the start
    }
    this.host.openLink(state.slice(0, 100));
  };
}

/** The address that brings a reader back to a state of a widget; to the widget itself when the state is empty. */
export function deepLink(host: HTMLElement, state: string): string {
  const url = new URL(location.href);
  url.hash = state ? `${host.localName}=${encodeURIComponent(state)}` : host.id;
  return url.href;
}
