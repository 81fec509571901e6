import { html, type TemplateResult } from 'lit';
import type { Sentence } from '@exosome-widgets/content/types.js';
import { type Recipient, storySteps } from '@exosome-widgets/model/story.js';
import type { QuestionWords } from './vesicle-messaging.activities.js';
import { changeLine, scriptOf } from './vesicle-messaging.describe.js';

interface TableHost {
  readonly t: QuestionWords;
  readonly recipient: Recipient;
  readonly evidence: (english: string) => string;
}

/** The same story as a table, with the kind of evidence behind each step. */
export function renderTable(
  { t, recipient, evidence }: TableHost,
  badge: (sentence: Sentence, id: string) => TemplateResult,
  panel: unknown,
): TemplateResult {
  return html`    <div class="scroll" tabindex="0" role="region" aria-label=${t('table')}>
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
    ${panel}`;
}
