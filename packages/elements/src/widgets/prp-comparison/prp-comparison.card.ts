import { html, nothing, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { ComparisonSide } from '@exosome-widgets/content/comparison.js';
import { patientQuestions } from '@exosome-widgets/content/comparison-questions.js';
import { loadFacts } from '@exosome-widgets/content/evidence.js';
import { isOverdue, reviewDates } from '@exosome-widgets/content/review.js';
import type { ComparisonRow, Fact, Sentence } from '@exosome-widgets/content/types.js';
import type { SourcesController } from '../../controllers/sources.js';
import { question, type Words } from './prp-comparison.describe.js';

const AREA = 'card';

/** More marks than this take smaller type on the printed card. */
const MANY = 6;

export interface CardView {
  readonly words: Words;
  readonly sources: SourcesController;
  readonly sides: readonly ComparisonSide[];
  /** Marked rows in the order of the table. */
  readonly marked: readonly ComparisonRow[];
  readonly withoutControls: boolean;
  onPrint(): void;
}

/** "My questions": what the reader marked and what the evidence advises to ask. Ticks live in the page and nowhere else. */
export class CardController implements ReactiveController {
  #facts: readonly Fact[] | 'loading' | 'failed' | undefined;
  #open = false;

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  hostConnected(): void {
    // Present for the interface; questions load when the card opens.
  }

  /** Loads the questions of the evidence; settles also when it fails. */
  async load(): Promise<void> {
    if (this.#facts && this.#facts !== 'failed') return;
    this.#facts = 'loading';
    this.host.requestUpdate();
    try {
      this.#facts = await loadFacts(patientQuestions);
    } catch {
      this.#facts = 'failed';
    }
    this.host.requestUpdate();
    await this.host.updateComplete;
  }

  render(view: CardView): TemplateResult {
    const { words, sources, marked, withoutControls } = view;
    const { t } = words;
    return html`<details class="card ${marked.length > MANY ? 'many' : ''}" part="card" ?open=${this.#open} @toggle=${this.#onToggle}>
      <summary>
        <span class="section-title">${t('cardTitle')}</span> <span class="count">${t('cardCount', { count: marked.length })}</span>
      </summary>
      <p class="card-intro screen-only">${t('cardIntro')}</p>
      <div class="card-lists">
        <section aria-labelledby="card-marked">
          <p class="list-title" id="card-marked">${t('cardMarked')}</p>
          ${marked.length
            ? html`<ul class="ticks marked">
                ${marked.map((row) => html`<li><label><input type="checkbox" /> <span>${question(words, row)}</span></label>${this.#answers(view, row)}</li>`)}
              </ul>`
            : html`<p class="card-empty">${t('cardEmpty')}</p>`}
        </section>
        <section aria-labelledby="card-ask">
          <p class="list-title" id="card-ask">${t('cardAsk')}</p>
          ${this.#questions(view)}
        </section>
      </div>
      ${sources.panel(AREA)}
      <section class="handout-only notes" aria-labelledby="card-notes">
        <p class="list-title" id="card-notes">${t('cardNotes')}</p>
        <div class="lines"><div></div><div></div><div></div><div></div></div>
        <p class="handout-foot">
          ${t('cardHandout', reviewDates)} ${this.#facts && isOverdue(new Date()) ? t('cardOverdue', reviewDates) : nothing}
        </p>
      </section>
      ${withoutControls
        ? nothing
        : html`<div class="card-tools screen-only">
            <button type="button" class="primary" part="print-card" @click=${() => view.onPrint()}>${t('cardPrint')}</button>
          </div>`}
    </details>`;
  }

  /** What the table answers, in short, for the printed card. */
  #answers({ words, sides }: CardView, row: ComparisonRow): TemplateResult {
    return html`<p class="handout-only answers">
      ${sides.map((side) => html`<span><b>${words.t(`side.${side}.sentence`)}</b> ${words.evidence(row[side].text)} </span>`)}
    </p>`;
  }

  #questions({ words, sources }: CardView): TemplateResult {
    const { t, say, evidence } = words;
    if (this.#facts === 'failed')
      return html`<p>${t('cardFailed')}</p>
        <button type="button" @click=${() => void this.load()}>${say('tryAgain')}</button>`;
    if (!this.#facts || this.#facts === 'loading') return html`<p>${t('cardLoading')}</p>`;
    return html`<ul class="ticks">
      ${this.#facts.map((fact, index) => {
        const id = `ask-${index}`;
        const reference = patientQuestions[index];
        const sentence: Sentence =
          fact.basis === 'inference' || !reference ? { text: fact.statement, facts: [], basis: 'inference' } : { text: fact.statement, facts: [reference] };
        return html`<li>
          <label><input type="checkbox" /> <span id=${`s-${id}`}>${evidence(fact.statement)}</span></label> ${sources.badge(sentence, id, AREA)}
        </li>`;
      })}
    </ul>`;
  }

  readonly #onToggle = (event: Event): void => {
    this.#open = (event.target as HTMLDetailsElement).open;
    if (this.#open) void this.load();
  };

  /** Opens the card, as the reader's own press does. */
  open(): void {
    this.#open = true;
    void this.load();
  }
}

