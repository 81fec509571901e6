import { html, nothing, type TemplateResult } from 'lit';
import type { Sentence } from '@exosome-widgets/content/types.js';
import type { Recipient, StoryStep } from '@exosome-widgets/model/story.js';
import { announce } from '../../controllers/announcer.js';
import { addStyles } from '../../theme/shadow-styles.js';
import {
  type ActivityHost,
  gates,
  partSentence,
  questionOf,
  type QuestionId,
  type QuestionWords,
  recapOrder,
  renderQuestion,
  renderRecap,
  renderSize,
} from './vesicle-messaging.activities.js';
import { deskStyles } from './vesicle-messaging.desk.styles.js';
import { AnswerEvent } from './vesicle-messaging.events.js';
import { type PartId, partName } from './vesicle-messaging.marks.js';
import { renderTable } from './vesicle-messaging.table.js';

export { deskWords } from './vesicle-messaging.activities.js';

/** Brings the styles of what this module draws into the widget. */
export const bringStyles = (root: Node): void => addStyles(root, deskStyles);

/** What the desk needs from the widget. */
export interface DeskHost {
  recipient(): Recipient;
  t(): QuestionWords;
  close(): string;
  evidence(english: string): string;
  sentence(sentence: Sentence, id: string, area: string): TemplateResult;
  panel(area: string): TemplateResult | typeof nothing;
  refresh(): void;
  send(event: Event): void;
  /** The question of this step is answered or skipped. */
  proceed(step: StoryStep, skipped: boolean): void;
}

/** Questions, size, recap and the cards of parts, with the answers so far. Loads when a reader first opens one of them. */
export class Desk {
  readonly #answers = new Map<QuestionId, string>();
  #confidence = 50;
  #found = 0;
  #hint = '';

  constructor(private readonly host: DeskHost) {}

  /** The guess that stays in the picture for this step. */
  guess(step: StoryStep): string | undefined {
    const given = gates.has(step) ? this.#answers.get(step as QuestionId) : undefined;
    return given === 'skip' ? undefined : given;
  }

  /** Opens a step's question anew. */
  ask(step: StoryStep): void {
    this.#answers.delete(step as QuestionId);
    announce('quiz', this.host.t()('asking', { question: this.questionText(step) }));
  }

  questionText(step: StoryStep): string {
    return this.host.evidence(questionOf(step as QuestionId, this.host.recipient()).text);
  }

  /** Another receiving cell: its response has another question. */
  forgetResponse(): void {
    this.#answers.delete('respond');
  }

  /** The question that stands before what the step says. */
  before(step: StoryStep, asking: boolean): TemplateResult | typeof nothing {
    return gates.has(step) && (asking || this.guess(step)) ? this.#question(step as QuestionId, { skippable: true }) : nothing;
  }

  /** What stands after it: the question on the response; size and recap at the end. */
  after(step: StoryStep, driven: boolean): TemplateResult | typeof nothing {
    if (step === 'respond' && !driven) {
      const onConfidence = (percent: number): void => {
        this.#confidence = percent;
        this.host.refresh();
      };
      return this.#question('respond', { confidence: this.#confidence, onConfidence });
    }
    if (step !== 'compare') return nothing;
    const again = (): void => {
      this.#found = 0;
      this.#hint = '';
      this.host.refresh();
    };
    return html`${renderSize(this.#view)}
    ${driven ? nothing : html`<div class="pair">${this.#question('size')} ${renderRecap(this.host.t(), this.#found, this.#hint, (each) => this.#recap(each), again)}</div>`}`;
  }

  /** All steps as a table. */
  table(badge: (sentence: Sentence, id: string) => TemplateResult, panel: unknown): TemplateResult {
    const { host } = this;
    const view = { t: host.t(), recipient: host.recipient(), evidence: (english: string) => host.evidence(english) };
    return renderTable(view, badge, panel);
  }

  /** What a part of the picture is. */
  card(id: PartId, onClose: () => void, onKeydown: (event: KeyboardEvent) => void): TemplateResult {
    const { host } = this;
    return html`<section class="card" part="card" tabindex="-1" aria-labelledby="card" @keydown=${onKeydown}>
      <div class="card-head">
        <p class="card-title" id="card">${partName(host.t(), id, host.recipient())}</p>
        <button type="button" class="quiet" @click=${onClose}>${host.close()}</button>
      </div>
      <p>${host.sentence(partSentence(id, host.recipient()), 'part', 'part')}</p>
      ${host.panel('part')}
    </section>`;
  }

  get #view(): ActivityHost {
    const { host } = this;
    return {
      t: host.t(),
      evidence: (english) => host.evidence(english),
      sentence: (sentence, id, area) => host.sentence(sentence, id, area),
      panel: (area) => host.panel(area),
    };
  }

  #question(
    id: QuestionId,
    extra: { skippable?: boolean; confidence?: number; onConfidence?: (percent: number) => void } = {},
  ): TemplateResult {
    const question = questionOf(id, this.host.recipient());
    return renderQuestion(this.#view, {
      id,
      question,
      chosen: this.#answers.get(id),
      onChoose: (choice) => this.#answer(id, choice),
      ...extra,
    });
  }

  #answer(id: QuestionId, choice: string): void {
    const { host } = this;
    this.#answers.set(id, choice);
    const found = questionOf(id, host.recipient()).choices.find((each) => each.id === choice);
    const right = Boolean(found?.right);
    if (found) announce('quiz', `${host.t()(right ? 'right' : 'wrong')} ${host.evidence(found.feedback.text)}`);
    host.send(new AnswerEvent(id, choice, right, id === 'respond' ? this.#confidence : undefined));
    if (id !== 'size') host.proceed(id, choice === 'skip');
    host.refresh();
  }

  #recap(step: StoryStep): void {
    const { host } = this;
    const place = recapOrder.indexOf(step);
    if (place < this.#found) return;
    const right = place === this.#found;
    const title = host.t()(`step.${step}`);
    if (right) this.#found += 1;
    const done = this.#found === recapOrder.length;
    this.#hint = done
      ? host.t()('recapDone')
      : right
        ? host.t()('recapChosen', { title, number: place + 1 })
        : host.t()('recapLater', { title });
    announce('quiz', this.#hint);
    if (done || !right) host.send(new AnswerEvent('recap', step, right));
    host.refresh();
  }
}
