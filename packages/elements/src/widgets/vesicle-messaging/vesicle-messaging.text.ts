import { html, nothing, type TemplateResult } from 'lit';
import { type Recipient, type StoryState, storySteps } from '@exosome-widgets/model/story.js';
import { changeLine, scriptOf, stepLine, whereabouts } from './vesicle-messaging.describe.js';
import { type Mark, partName, type Words } from './vesicle-messaging.marks.js';

export interface TextHost {
  readonly t: Words;
  readonly recipient: Recipient;
  readonly evidence: (english: string) => string;
  /** No controls of its own: a page or a speaker drives it. */
  readonly driven: boolean;
}

/** What the picture is, in words: two fixed sentences, then what is to be seen right now. Not announced. */
export function renderSummary(
  { t, recipient, evidence, driven }: TextHost,
  state: StoryState,
  step: number,
  found: readonly Mark[],
): TemplateResult {
  return html`<div class="visually-hidden" part="summary">
    <p>${t('summary')}: ${t('summary.what')} ${driven ? nothing : t('summary.how')}</p>
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
export function renderTranscript(host: TextHost, open: boolean): TemplateResult {
  return html`<details class="transcript" part="transcript" ?open=${open}>
    <summary>${host.t('transcript')}</summary>
    ${renderSteps(host)}
  </details>`;
}

/** The same where there is no room for it: for screen readers only. */
export function renderSpokenTranscript(host: TextHost): TemplateResult {
  return html`<section class="visually-hidden" part="transcript" aria-label=${host.t('transcript')}>${renderSteps(host)}</section>`;
}

function renderSteps({ t, recipient, evidence }: TextHost): TemplateResult {
  return html`<ol>
    ${storySteps.map((step) => {
      const { caption, more } = scriptOf(step, recipient);
      return html`<li>
        <b>${t(`step.${step}`)}.</b> ${evidence(caption.text)} ${more.map((sentence) => html`<span>${evidence(sentence.text)} </span>`)}
      </li>`;
    })}
  </ol>`;
}
