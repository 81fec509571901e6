import { html, type TemplateResult } from 'lit';
import type { Sentence } from '@exosome-widgets/content/types.js';
import { type Recipient, type StoryState, storySteps } from '@exosome-widgets/model/story.js';
import { changeLine, scriptOf, stepLine, whereabouts } from './vesicle-messaging.describe.js';
import { type Mark, partName, type Words } from './vesicle-messaging.marks.js';

interface TextHost {
  readonly t: Words;
  readonly recipient: Recipient;
  readonly evidence: (english: string) => string;
}

/** What the picture is, in words: two fixed sentences, then what is to be seen right now. Not announced. */
export function renderSummary(
  { t, recipient, evidence }: TextHost,
  state: StoryState,
  step: number,
  found: readonly Mark[],
): TemplateResult {
  return html`<div class="visually-hidden" part="summary">
    <p>${t('summary')}: ${t('summary.what')} ${t('summary.how')}</p>
    <p>${t('now')}:</p>
    <ul>
      <li>${stepLine(t, step)} ${evidence(scriptOf(state.step, recipient).caption.text)}</li>
      <li>${changeLine(t, state.step, recipient)}.</li>
      <li>${t('now.vesicles', whereabouts(state))}</li>
      <li>${found.map(({ id }) => partName(t, id, recipient)).join(', ')}.</li>
    </ul>
  </div>`;
}

/** Every step as text: the same sentences as in the steps themselves. */
export function renderTranscript({ t, recipient, evidence }: TextHost, open: boolean): TemplateResult {
  return html`<details class="transcript" part="transcript" ?open=${open}>
    <summary>${t('transcript')}</summary>
    <ol>
      ${storySteps.map((step) => {
        const { caption, more } = scriptOf(step, recipient);
        return html`<li>
          <b>${t(`step.${step}`)}.</b> ${evidence(caption.text)} ${more.map((sentence) => html`<span>${evidence(sentence.text)} </span>`)}
        </li>`;
      })}
    </ol>
  </details>`;
}

/** The same story as a table, with the kind of evidence behind each step. */
export function renderTable(
  { t, recipient, evidence }: TextHost,
  badge: (sentence: Sentence, id: string) => TemplateResult,
  panel: unknown,
): TemplateResult {
  return html`<details class="as-table" part="table">
    <summary>${t('table')}</summary>
    <div class="scroll" tabindex="0" role="region" aria-label=${t('table')}>
      <table>
        <caption class="visually-hidden">
          ${t('title')}
        </caption>
        <thead>
          <tr>
            ${(['step', 'happens', 'acts', 'changes', 'sure'] as const).map((column) => html`<th scope="col">${t(`table.${column}`)}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${storySteps.map((step, index) => {
            const { caption } = scriptOf(step, recipient);
            return html`<tr>
              <th scope="row">${t('numbered', { number: index + 1, title: t(`step.${step}`) })}</th>
              <td id=${`s-t-${step}`}>${evidence(caption.text)}</td>
              <td>${t(`acts.${step}`)}</td>
              <td>${changeLine(t, step, recipient)}</td>
              <td>${badge(caption, `t-${step}`)}</td>
            </tr>`;
          })}
        </tbody>
      </table>
    </div>
    ${panel}
  </details>`;
}
