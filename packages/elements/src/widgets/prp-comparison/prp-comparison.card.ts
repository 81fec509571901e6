import { html, nothing, type ReactiveController, type ReactiveElement, type TemplateResult } from 'lit';
import type { ComparisonSide } from '@exosome-widgets/content/comparison.js';
import type { Fact, FactReference, ReviewDates } from '@exosome-widgets/content/types.js';
import type { SourcesController } from '../../controllers/sources.js';
import type { Words } from './prp-comparison.describe.js';
import type { Wordy } from './prp-comparison.later.js';
import type { Row } from './prp-comparison.rows.js';

/** More marks than this take smaller type on the printed card. */
const MANY = 8;

export interface CardView {
  readonly words: Words;
  readonly sources: SourcesController;
  readonly sides: readonly ComparisonSide[];
  /** Marked rows in the order of the table. */
  readonly marked: readonly Row[];
  readonly withoutControls: boolean;
  readonly dates: ReviewDates;
  readonly overdue: boolean;
  question(row: Row): string;
  onPrint(): void;
}

/**
 * "My questions": what the reader marked and what the evidence advises to ask. Its inside loads when it is first opened, or
 * printed. Ticks live in the page and nowhere else.
 */
export class CardController implements ReactiveController {
  #view: typeof import('./prp-comparison.later.js') | undefined;
  #facts: readonly Fact[] | undefined;
  #state: 'closed' | 'loading' | 'ready' | 'failed' = 'closed';

  constructor(private readonly host: ReactiveElement & Wordy) {
    host.addController(this);
  }

  hostConnected(): void {
    // Present for the interface; questions load when the card opens.
  }

  /** The reader has opened the card, or printed. */
  get isOpen(): boolean {
    return this.#state !== 'closed';
  }

  /** What the questions rest on, once they are loaded. */
  get facts(): readonly FactReference[] {
    return this.#view?.patientQuestions ?? [];
  }

  /** Loads the questions of the evidence; settles also when it fails. */
  async load(): Promise<void> {
    if (this.#state === 'loading' || this.#state === 'ready') return;
    this.#state = 'loading';
    this.host.requestUpdate();
    try {
      this.#view = await import('./prp-comparison.later.js');
      this.#view.dress(this.host);
      this.#facts = await this.#view.loadFacts(this.#view.patientQuestions);
      this.#state = 'ready';
    } catch {
      this.#state = 'failed';
    }
    this.host.requestUpdate();
    await this.host.updateComplete;
  }

  render(view: CardView): TemplateResult {
    const { t } = view.words;
    return html`<details class="card ${view.marked.length > MANY ? 'many' : ''}" part="card" @toggle=${this.#onToggle}>
      <summary>
        <span class="section-title">${t('cardTitle')}</span> <span class="count">${t('cardCount', { count: view.marked.length })}</span>
      </summary>
      ${this.#inside(view)}
    </details>`;
  }

  #inside(view: CardView): TemplateResult | typeof nothing {
    const { t, say } = view.words;
    if (this.#state === 'closed') return nothing;
    if (this.#state === 'failed')
      return html`<p class="card-intro">${t('loadFailed')} <button type="button" @click=${() => void this.load()}>${say('tryAgain')}</button></p>`;
    if (!this.#view || !this.#facts) return html`<p class="card-intro">${say('loadingSources')}</p>`;
    return this.#view.cardInside(this.host, view, this.#facts);
  }

  readonly #onToggle = (event: Event): void => {
    if ((event.target as HTMLDetailsElement).open) void this.load();
  };
}
