import { html, nothing, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { ComparisonSide } from '@exosome-widgets/content/comparison.js';
import { loadFacts } from '@exosome-widgets/content/evidence.js';
import type { ComparisonRow, Fact, Sentence } from '@exosome-widgets/content/types.js';
import { question, type Words } from './prp-comparison.describe.js';

type Loaded = readonly Fact[] | 'loading' | 'failed';

/** Which rows are open, and their facts. Facts load when a row is first opened. */
export class DetailController implements ReactiveController {
  readonly #open = new Set<string>();
  readonly #facts = new Map<Sentence, Loaded>();

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  hostConnected(): void {
    // Present for the interface; nothing is needed until a row opens.
  }

  isOpen(row: ComparisonRow): boolean {
    return this.#open.has(row.id);
  }

  /** @returns whether the row is open now */
  toggle(row: ComparisonRow): boolean {
    const open = !this.#open.delete(row.id);
    if (open) this.#open.add(row.id);
    this.host.requestUpdate();
    return open;
  }

  /** Both sides side by side, in the order of the columns. */
  render(words: Words, row: ComparisonRow, sides: readonly ComparisonSide[]): TemplateResult {
    return html`<div class="detail" role="group" aria-label=${words.t('detailTitle', { question: question(words, row) })}>
      ${sides.map(
        (side) => html`<div class="detail-side ${side}">
          <p class="detail-name">${words.t(`side.${side}.sentence`)} <span>${words.say('detail')}</span></p>
          ${this.#side(words, row[side])}
        </div>`,
      )}
    </div>`;
  }

  #side(words: Words, sentence: Sentence): TemplateResult | TemplateResult[] {
    const { t, say, evidence } = words;
    const loaded = this.#load(sentence);
    if (loaded === 'loading') return html`<p>${t('detailLoading')}</p>`;
    if (loaded === 'failed')
      return html`<p>${t('detailFailed')}</p>
        <button type="button" @click=${() => this.#again(sentence)}>${say('tryAgain')}</button>`;
    const withDetail = loaded.filter((fact) => fact.detail || fact.caveat);
    if (!withDetail.length) return html`<p>${t('detailNone')}</p>`;
    return withDetail.map(
      (fact) => html`<div class="detail-fact">
        <p class="detail-kind">${say(`kind.${fact.kind}`)}</p>
        <p>${evidence(fact.detail ?? fact.statement)}</p>
        ${fact.caveat ? html`<p class="caveat"><b>${say('caveat')}:</b> ${evidence(fact.caveat)}</p>` : nothing}
      </div>`,
    );
  }

  #load(sentence: Sentence): Loaded {
    const known = this.#facts.get(sentence);
    if (known) return known;
    this.#facts.set(sentence, 'loading');
    loadFacts(sentence.facts).then(
      (facts) => this.#settle(sentence, facts),
      () => this.#settle(sentence, 'failed'),
    );
    return 'loading';
  }

  #settle(sentence: Sentence, loaded: Loaded): void {
    this.#facts.set(sentence, loaded);
    this.host.requestUpdate();
  }

  #again(sentence: Sentence): void {
    this.#facts.delete(sentence);
    this.host.requestUpdate();
  }
}
