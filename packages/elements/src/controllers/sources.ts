import { html, nothing, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { EvidenceKind, Fact, FactReference, Sentence } from '@exosome-widgets/content/types.js';
import { kindIcon } from '../primitives/kind-icon.js';
import { SourceOpenEvent } from '../source-open-event.js';
import type { FactListHost } from './fact-list.js';
import { strongestKind } from './strongest-kind.js';

/** What the sources view needs from its widget. */
export interface SourcesHost extends FactListHost, ReactiveControllerHost, HTMLElement {}

/** A sentence whose facts load only when a reader asks for them, so that a long list starts light. */
export interface LateSentence {
  readonly text: string;
  readonly sourceCount: number;
  loadFacts(): Promise<readonly FactReference[]>;
}

interface OpenSentence {
  readonly id: string;
  readonly area: string;
  readonly sentence: Sentence | LateSentence;
}

/**
 * Shows, for any sentence, what it rests on: one action opens the facts and sources beside it, Escape or the close button
 * returns to where the reader was. Facts load when first opened.
 */
export class SourcesController implements ReactiveController {
  #open: OpenSentence | undefined;
  #facts: readonly Fact[] | undefined;
  #view: typeof import('./fact-view.js') | undefined;
  #failed = false;
  #focusPanel = false;

  constructor(private readonly host: SourcesHost) {
    host.addController(this);
  }

  hostUpdated(): void {
    if (!this.#focusPanel) return;
    const panel = this.host.shadowRoot?.querySelector<HTMLElement>('.sources');
    if (!panel) return;
    this.#focusPanel = false;
    panel.focus({ preventScroll: false });
    panel.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }

  /** The id of the sentence whose sources are open. */
  get openId(): string | undefined {
    return this.#open?.id;
  }

  /**
   * A sentence with the button that opens its sources.
   *
   * @param id - unique in the widget, for example `size-prp`
   * @param area - where {@link panel} will show the sources; the end of the widget when left out
   */
  sentence(sentence: Sentence, id: string, area = ''): TemplateResult {
    return html`<span class="sentence" id=${`s-${id}`}>${this.host.evidence(sentence.text)}</span> ${this.badge(sentence, id, area)}`;
  }

  /** Only the button: the kind of evidence as a sign and a word, and how many sources. */
  badge(
    sentence: Sentence | LateSentence,
    id: string,
    area = '',
    kind: EvidenceKind | undefined = isLate(sentence) ? undefined : strongestKind(sentence.facts),
  ): TemplateResult {
    const { say } = this.host;
    const open = this.#open?.id === id;
    const onClick = (): void => (open ? this.close() : this.show(sentence, id, area));
    const inferred = !kind || (!isLate(sentence) && sentence.basis === 'inference');
    const count = isLate(sentence) ? sentence.sourceCount : sourceCount(sentence.facts);
    return html`<button type="button" class=${inferred ? 'badge caution' : 'badge'} part="badge" id=${`b-${id}`} aria-expanded=${open} aria-describedby=${`s-${id}`} @click=${onClick}>
      <svg class="icon" viewBox="0 0 16 16" aria-hidden="true">${kindIcon(inferred ? 'expert-opinion' : kind)}</svg><span>${inferred ? say('inference') : `${say(`kind.${kind}`)} · ${say('sourceCount', { count })}`}</span>
    </button>`;
  }

  /** The open sources, if they belong to this area. Place it right after the block that holds the sentences. */
  panel(area = ''): TemplateResult | typeof nothing {
    if (!this.#open || this.#open.area !== area) return nothing;
    const { say } = this.host;
    const { sentence } = this.#open;
    return html`<section class="sources" part="sources" tabindex="-1" aria-label=${say('sourcesFor', { sentence: this.host.evidence(sentence.text) })} @keydown=${this.#onKeydown}>
      <div class="sources-head">
        <p class="sources-title">${say('sourcesTitle')}</p>
        <button type="button" class="quiet" @click=${() => this.close()}>${say('close')}</button>
      </div>
      <blockquote class="sources-quote">${this.host.evidence(sentence.text)}</blockquote>
      ${this.#content()}
    </section>`;
  }

  #content(): TemplateResult {
    const { say } = this.host;
    const sentence = this.#open?.sentence;
    if (sentence && !isLate(sentence) && !sentence.facts.length) return html`<p>${say('inferenceExplained')}</p>`;
    if (this.#failed) {
      return html`<p>${say('sourcesFailed')}</p>
        <button type="button" @click=${() => void this.#load()}>${say('tryAgain')}</button>`;
    }
    if (!this.#facts || !this.#view) return html`<p>${say('loadingSources')}</p>`;
    return this.#view.factList(this.host, this.#facts);
  }

  /** Opens the sources of a sentence, as the reader's button does. */
  show(sentence: Sentence | LateSentence, id: string, area = ''): void {
    this.#open = { id, area, sentence };
    this.#focusPanel = true;
    if (!isLate(sentence)) this.#tell(sentence.facts);
    void this.#load();
  }

  /** Closes the sources and returns focus to the button that opened them. */
  close(): void {
    const id = this.#open?.id;
    this.#open = undefined;
    this.#facts = undefined;
    this.host.requestUpdate();
    if (id) this.host.shadowRoot?.getElementById(`b-${id}`)?.focus();
  }

  #tell(facts: readonly FactReference[]): void {
    this.host.dispatchEvent(new SourceOpenEvent(facts.map((fact) => fact.id)));
  }

  async #load(): Promise<void> {
    const asked = this.#open;
    this.#facts = undefined;
    this.#failed = false;
    this.host.requestUpdate();
    if (!asked) return;
    const { sentence } = asked;
    try {
      const view = (this.#view ??= await import('./fact-view.js'));
      const references = isLate(sentence) ? await sentence.loadFacts() : sentence.facts;
      const facts = references.length ? await view.loadFacts(references) : [];
      if (this.#open !== asked) return;
      this.#facts = facts;
      if (isLate(sentence)) this.#tell(references);
    } catch {
      if (this.#open === asked) this.#failed = true;
    }
    this.host.requestUpdate();
  }

  readonly #onKeydown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    this.close();
  };
}

function isLate(sentence: Sentence | LateSentence): sentence is LateSentence {
  return 'loadFacts' in sentence;
}

/** How many works stand behind a sentence; one that several of its facts share counts once. */
export function sourceCount(facts: readonly FactReference[]): number {
  return new Set(facts.flatMap((fact) => fact.sources)).size;
}
