import { html, nothing, svg, type TemplateResult } from 'lit';
import {
  messagingQuestions,
  parts,
  type Question,
  questions,
  responseQuestions,
  sizeSentences,
} from '@exosome-widgets/content/en/vesicle-messaging-questions.js';
import { responses, type vesicleMessaging } from '@exosome-widgets/content/en/vesicle-messaging.js';
import { messagingLater } from '@exosome-widgets/content/en/vesicle-messaging-later.js';
import type { Translator } from '@exosome-widgets/content/translate.js';
import type { Sentence } from '@exosome-widgets/content/types.js';
import type { Recipient, StoryStep } from '@exosome-widgets/model/story.js';
import { platelet, plateletGradients } from '../../primitives/platelet.js';
import { vesicle, vesicleGradients } from '../../primitives/vesicle.js';
import { keepSliderKeys } from './vesicle-messaging.keys.js';
import type { PartId } from './vesicle-messaging.marks.js';

/** Words that load with the questions. */
export const deskWords = { ...messagingLater, ...messagingQuestions };

/** The words of the story together with those of its questions. */
export type QuestionWords = Translator<typeof vesicleMessaging & typeof messagingLater & typeof messagingQuestions>;

/** What the questions need from the widget. */
export interface ActivityHost {
  readonly t: QuestionWords;
  readonly evidence: (english: string) => string;
  readonly sentence: (sentence: Sentence, id: string, area: string) => TemplateResult;
  readonly panel: (area: string) => TemplateResult | typeof nothing;
}

export type QuestionId = 'release' | 'arrive' | 'unpack' | 'respond' | 'size';

/** Steps that ask before they play. */
export const gates: ReadonlySet<string> = new Set<QuestionId>(['release', 'arrive', 'unpack']);

/** The question of that name; after the response it depends on who received the message. */
export const questionOf = (id: QuestionId, recipient: Recipient): Question =>
  id === 'respond' ? responseQuestions[recipient] : questions[id];

interface QuestionView {
  readonly id: QuestionId;
  readonly question: Question;
  /** The choice made, `skip`, or nothing yet. */
  readonly chosen: string | undefined;
  readonly onChoose: (choice: string) => void;
  readonly skippable?: boolean;
  /** 0…100, where the question asks how sure the reader is. */
  readonly confidence?: number;
  readonly onConfidence?: (percent: number) => void;
}

/** A question with its choices; after an answer, why. */
export function renderQuestion({ t, evidence, sentence, panel }: ActivityHost, view: QuestionView): TemplateResult {
  const { id, question, chosen } = view;
  const choice = question.choices.find((each) => each.id === chosen);
  return html`<section class="activity" part="question" id=${`q-${id}`} tabindex="-1" aria-labelledby=${`qt-${id}`}>
    <p class="kicker">${t('question')}</p>
    <p class="ask" id=${`qt-${id}`}>${evidence(question.text)}</p>
    <div class="choices" role="group" aria-labelledby=${`qt-${id}`}>
      ${question.choices.map(
        (each) =>
          html`<button type="button" aria-pressed=${each.id === chosen} class=${choice && each.right ? 'right' : ''} @click=${() => view.onChoose(each.id)}>${evidence(each.text)}</button>`,
      )}
      ${view.skippable && !chosen ? html`<button type="button" class="quiet" @click=${() => view.onChoose('skip')}>${t('skip')}</button>` : nothing}
    </div>
    ${view.onConfidence ? renderConfidence(t, view.confidence ?? 50, view.onConfidence) : nothing}
    ${
      choice
        ? html`<p class="feedback"><b>${choice.right ? t('right') : t('wrong')}</b> ${sentence(choice.feedback, `f-${id}`, `f-${id}`)}</p>
          ${panel(`f-${id}`)}`
        : nothing
    }
  </section>`;
}

export function sureWord(t: QuestionWords, percent: number): string {
  return t('confidenceValue', { percent, word: t(percent < 34 ? 'sure.low' : percent < 67 ? 'sure.middle' : 'sure.high') });
}

function renderConfidence(t: QuestionWords, percent: number, onConfidence: (percent: number) => void): TemplateResult {
  return html`<label class="confidence"
    ><span>${t('confidence')}</span>
    <input type="range" min="0" max="100" step="10" .value=${String(percent)} aria-valuetext=${sureWord(t, percent)} @keydown=${keepSliderKeys} @input=${(event: Event) => onConfidence(Number((event.target as HTMLInputElement).value))} />
    <span aria-hidden="true">${sureWord(t, percent)}</span></label
  >`;
}

/** In the sum: a platelet of 2 µm and an exosome of 100 nm, both inside their cited ranges. */
const PLATELET_NM = 2000;
const VESICLE_NM = 100;
const PLATELET_R = 58;

/** Size, worked out: both drawn at one scale, the division, and what not to conclude from it. */
export function renderSize({ t, sentence, panel }: ActivityHost): TemplateResult {
  const times = PLATELET_NM / VESICLE_NM;
  const r = PLATELET_R / times;
  return html`<section class="activity size" part="size">
    <p class="kicker">${t('sizeTitle')}</p>
    <div class="to-scale">
      <svg viewBox="0 0 190 128" role="img" aria-label=${t('sizePicture')}>
        <defs>${plateletGradients('exo-size')}${vesicleGradients('exo-size')}</defs>
        <g transform="translate(64 64)">${platelet({ id: 'exo-size', r: PLATELET_R, seed: 5 })}</g>
        <g transform="translate(150 64)">${vesicle({ id: 'exo-size', r, seed: 1, detail: 'dot' })}</g>
        ${svg`<circle cx="150" cy="64" r="11" fill="none" stroke="var(--_text-soft)" stroke-width="1" stroke-dasharray="2 2" />`}
      </svg>
      <p><span class="prp">${t('size.platelet', { um: PLATELET_NM / 1000 })}</span> <span class="exo">${t('size.vesicle', { nm: VESICLE_NM })}</span> <b>${t('sizeSum', { plateletNm: PLATELET_NM, vesicleNm: VESICLE_NM, times })}</b></p>
    </div>
    <ul class="sentences">
      ${sizeSentences.map((each, index) => html`<li>${sentence(each, `size-${index}`, 'size')}</li>`)}
    </ul>
    ${panel('size')}
  </section>`;
}

/** The steps to be put in order, as they are offered: the same mix each time. */
export const recapOffer: readonly StoryStep[] = ['arrive', 'pack', 'respond', 'travel', 'unpack', 'release'];
export const recapOrder: readonly StoryStep[] = ['pack', 'release', 'travel', 'arrive', 'unpack', 'respond'];

/** Putting the steps in order: one button each, no dragging. `found` is how many are in place. */
export function renderRecap(
  t: QuestionWords,
  found: number,
  hint: string,
  onChoose: (step: StoryStep) => void,
  onAgain: () => void,
): TemplateResult {
  return html`<section class="activity" part="recap" aria-labelledby="recap">
    <p class="kicker" id="recap">${t('recapTitle')}</p>
    <p class="ask">${t('recapHint')}</p>
    <div class="choices" role="group" aria-labelledby="recap">
      ${recapOffer.map((step) => {
        const place = recapOrder.indexOf(step);
        const done = place < found;
        return html`<button type="button" aria-pressed=${done} @click=${() => onChoose(step)}>${done ? t('numbered', { number: place + 1, title: t(`step.${step}`) }) : t(`step.${step}`)}</button>`;
      })}
    </div>
    <p class="feedback">${hint}</p>
    ${found === recapOrder.length ? html`<button type="button" class="quiet" @click=${onAgain}>${t('recapAgain')}</button>` : nothing}
  </section>`;
}

/** What a part of the picture is, with its sources. */
export function partSentence(id: PartId, recipient: Recipient): Sentence {
  return id === 'change' ? responses[recipient].caption : parts[id];
}
