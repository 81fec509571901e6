/** What loads when a reader opens the detail of a row or the card: facts, and the templates that show them. */
import { html, nothing, type ReactiveElement, type TemplateResult } from 'lit';
import { patientQuestions } from '@exosome-widgets/content/comparison-questions.js';
import { prpComparisonCard } from '@exosome-widgets/content/en/prp-comparison-card.js';
import type { Catalogue } from '@exosome-widgets/content/messages.js';
import type { Translator } from '@exosome-widgets/content/translate.js';
import type { Fact, Sentence } from '@exosome-widgets/content/types.js';
import type { CardView } from './prp-comparison.card.js';
import type { Words } from './prp-comparison.describe.js';
import { laterStyles } from './prp-comparison.later.styles.js';
import type { Row } from './prp-comparison.rows.js';
import { addStyles } from '../../theme/shadow-styles.js';

export { patientQuestions };
export { loadFacts } from '@exosome-widgets/content/evidence.js';

/** A widget that lends its words to a catalogue that loads late. */
export interface Wordy {
  wordsOf<C extends Catalogue>(name: string, english: C): Translator<C>;
}

/** Where the sources of the card's questions open. */
const AREA = 'card';

/** Gives a widget the styles of what it loaded late. */
export function dress({ renderRoot }: ReactiveElement): void {
  addStyles(renderRoot, laterStyles);
}

type CardWords = Translator<typeof prpComparisonCard>;
const wordsOf = (host: Wordy): CardWords => host.wordsOf('prp-comparison-card', prpComparisonCard);

/** Kind, detail and caveat of the facts behind one answer. */
export function detailOf(host: Wordy, { say, evidence }: Words, facts: readonly Fact[]): TemplateResult {
  const told = facts.filter((fact) => fact.detail || fact.caveat);
  if (!told.length) return html`<p>${wordsOf(host)('detailNone')}</p>`;
  return html`${told.map(
    (fact) => html`<div class="detail-fact">
      <p class="detail-kind">${say(`kind.${fact.kind}`)}</p>
      <p>${evidence(fact.detail ?? fact.statement)}</p>
      ${fact.caveat ? html`<p class="caveat"><b>${say('caveat')}:</b> ${evidence(fact.caveat)}</p>` : nothing}
    </div>`,
  )}`;
}

/** The open card: two lists with ticks, and, on paper, the answers and room for notes. */
export function cardInside(host: Wordy, view: CardView, facts: readonly Fact[]): TemplateResult {
  const t = wordsOf(host);
  const { sources, marked } = view;
  return html`<p class="card-intro screen-only">${t('cardIntro')}</p>
    <div class="card-lists">
      <section aria-labelledby="card-marked">
        <p class="list-title" id="card-marked">${t('cardMarked')}</p>
        ${
          marked.length
            ? html`<ul class="ticks marked">
              ${marked.map((row) => html`<li><label><input type="checkbox" /> <span>${view.question(row)}</span></label>${answers(view, row)}</li>`)}
            </ul>`
            : html`<p class="card-empty">${t('cardEmpty')}</p>`
        }
      </section>
      <section aria-labelledby="card-ask">
        <p class="list-title" id="card-ask">${t('cardAsk')}</p>
        <ul class="ticks">
          ${facts.map((fact, index) => ask(view, fact, index))}
        </ul>
      </section>
    </div>
    ${sources.panel(AREA)}
    <section class="handout-only notes" aria-labelledby="card-notes">
      <p class="list-title" id="card-notes">${t('cardNotes')}</p>
      <div class="lines"><div></div><div></div><div></div><div></div></div>
      <p class="handout-foot">${t('cardHandout')} ${view.words.say('reviewed', view.dates)} ${view.overdue ? view.words.say('overdue', view.dates) : nothing}</p>
    </section>
    ${
      view.withoutControls
        ? nothing
        : html`<div class="card-tools screen-only">
          <button type="button" part="print-card" @click=${() => view.onPrint()}>${t('cardPrint')}</button>
        </div>`
    }`;
}

/** What the table answers, in short, for the printed card. */
function answers({ words, sides }: CardView, row: Row): TemplateResult {
  return html`<p class="handout-only answers">
    ${sides.map((side) => html`<span><b>${words.t(`side.${side}.sentence`)}</b> ${words.evidence(row[side].text)} </span>`)}
  </p>`;
}

function ask({ words, sources }: CardView, fact: Fact, index: number): TemplateResult {
  const id = `ask-${index}`;
  const reference = patientQuestions[index];
  const sentence: Sentence =
    fact.basis === 'inference' || !reference
      ? { text: fact.statement, facts: [], basis: 'inference' }
      : { text: fact.statement, facts: [reference] };
  return html`<li>
    <label><input type="checkbox" /> <span id=${`s-${id}`}>${words.evidence(fact.statement)}</span></label> ${sources.badge(sentence, id, AREA)}
  </li>`;
}
