import { html, type ReactiveController, type ReactiveElement, type TemplateResult } from 'lit';
import type { ComparisonSide } from '@exosome-widgets/content/comparison.js';
import type { Fact } from '@exosome-widgets/content/types.js';
import { question, type Words } from './prp-comparison.describe.js';
import type { Wordy } from './prp-comparison.later.js';
import { type Answer, referencesOf, type Row } from './prp-comparison.rows.js';

/** Which rows are open, and their facts. Facts, and what shows them, load when a row is first opened. */
export class DetailController implements ReactiveController {
  readonly #open = new Set<string>();
  readonly #facts = new Map<Answer, readonly Fact[] | 'loading' | 'failed'>();
  #view: typeof import('./prp-comparison.later.js') | undefined;

  constructor(private readonly host: ReactiveElement & Wordy) {
    host.addController(this);
  }

  hostConnected(): void {
    // Present for the interface; nothing is needed until a row opens.
  }

  isOpen(row: Row): boolean {
    return this.#open.has(row.id);
  }

  /** @returns whether the row is open now */
  toggle(row: Row): boolean {
    const open = !this.#open.delete(row.id);
    if (open) this.#open.add(row.id);
    this.host.requestUpdate();
    return open;
  }

  /** Both sides side by side, in the order of the columns. */
  render(words: Words, row: Row, sides: readonly ComparisonSide[]): TemplateResult {
    return html`<div class="detail" role="group" aria-label=${words.t('detailTitle', { question: question(words, row) })}>
      ${sides.map(
        (side) => html`<div class="detail-side ${side}">
          <p class="detail-name">${words.t(`side.${side}.sentence`)} <span>${words.say('detail')}</span></p>
          ${this.#side(words, row[side])}
        </div>`,
      )}
    </div>`;
  }

  #side(words: Words, answer: Answer): TemplateResult {
    const facts = this.#facts.get(answer);
    if (facts === undefined) void this.#load(answer);
    if (facts === 'failed')
      return html`<p>${words.t('loadFailed')}</p>
        <button type="button" @click=${() => void this.#load(answer)}>${words.say('tryAgain')}</button>`;
    if (typeof facts !== 'object' || !this.#view) return html`<p>${words.say('loadingSources')}</p>`;
    return this.#view.detailOf(this.host, words, facts);
  }

  async #load(answer: Answer): Promise<void> {
    this.#facts.set(answer, 'loading');
    try {
      this.#view ??= await import('./prp-comparison.later.js');
      this.#view.dress(this.host);
      this.#facts.set(answer, await this.#view.loadFacts(await referencesOf(answer)));
    } catch {
      this.#facts.set(answer, 'failed');
    }
    this.host.requestUpdate();
  }
}
