import { html, nothing, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { ComparisonSide } from '@exosome-widgets/content/comparison.js';
import { announce } from '../../controllers/announcer.js';
import type { Copied } from './prp-comparison.copy.js';
import type { Words } from './prp-comparison.describe.js';
import type { Row } from './prp-comparison.rows.js';

/** How long the button says that the table was copied, ms. */
const SAID_MS = 4000;

/** What is copied. */
export interface CopyView {
  readonly words: Words;
  readonly rows: readonly Row[];
  readonly sides: readonly ComparisonSide[];
  readonly caption: string;
  readonly lang: string;
}

/** The button that copies the table. Where the page forbids it, the text is shown to be copied by hand. */
export class ClipboardController implements ReactiveController {
  #copied = false;
  #byHand = '';

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  hostConnected(): void {
    // Present for the interface; nothing is needed until the reader copies.
  }

  render(view: CopyView): TemplateResult {
    const { t } = view.words;
    const selectAll = (event: Event): void => (event.target as HTMLTextAreaElement).select();
    return html`<button type="button" class="quiet" part="copy-table" @click=${() => void this.#copy(view)}>
        ${t(this.#copied ? 'tableCopied' : 'copyTable')}
      </button>
      ${
        this.#byHand
          ? html`<label class="copy-by-hand">
            ${t('copyByHand')}<textarea readonly rows="6" .value=${this.#byHand} @focus=${selectAll}></textarea>
          </label>`
          : nothing
      }`;
  }

  /** The clipboard is asked at once and given the table when it has loaded: a browser would take a later press as old. */
  async #copy({ words, rows, sides, caption, lang }: CopyView): Promise<void> {
    const copy = import('./prp-comparison.copy.js').then(({ copyOf }) => copyOf(words, rows, sides, caption, lang));
    const blob = (type: keyof Copied): Promise<Blob> => copy.then((texts) => new Blob([texts[type]], { type: `text/${type}` }));
    try {
      await navigator.clipboard.write([new ClipboardItem({ 'text/html': blob('html'), 'text/plain': blob('plain') })]);
      this.#say(true);
      announce('playback', words.t('tableCopied'));
      setTimeout(() => this.#say(false), SAID_MS);
    } catch {
      this.#byHand = await copy.then(
        ({ plain }) => plain,
        () => words.t('loadFailed'),
      );
      this.host.requestUpdate();
    }
  }

  #say(copied: boolean): void {
    this.#copied = copied;
    this.#byHand = '';
    this.host.requestUpdate();
  }
}
