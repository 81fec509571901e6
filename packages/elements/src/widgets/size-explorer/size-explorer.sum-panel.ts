import { sizeTakeaways } from '@exosome-widgets/content/en/size-explorer.js';
import type { Formats } from '@exosome-widgets/content/messages.js';
import type { Sentence } from '@exosome-widgets/content/types.js';
import type { SizeId } from '@exosome-widgets/model/sizes.js';
import { html, nothing, type TemplateResult } from 'lit';
import type { SourcesController } from '../../controllers/sources.js';
import { describeSum } from './size-explorer.describe.js';
import type { Thing, Words } from './size-explorer.things.js';

/**
 * The sum of two sizes, with what it rests on.
 *
 * @param known - what the evidence says of each thing, once it has been loaded
 */
export function sumPanel(
  t: Words,
  formats: Formats,
  sources: SourcesController,
  larger: Thing,
  smaller: Thing,
  known: Readonly<Record<SizeId, Sentence>> | undefined,
): TemplateResult {
  const { lines, result, typical } = describeSum(t, formats, larger, smaller);
  const ours = larger.id === 'platelet' && smaller.id === 'exosome';
  return html`<div part="sum" class="sum">
    <p class="sum-title">${t('sumTitle')}</p>
    <ul class="sum-lines">
      ${lines.map((line) => html`<li>${line}</li>`)}
    </ul>
    <p class="sum-result">
      ${
        ours
          ? sources.sentence(sizeTakeaways.pair, 'sum', 'sizes')
          : html`<span class="sentence" id="s-sum">${result}</span>
            ${known ? sources.badge({ text: result, facts: [...known[larger.id].facts, ...known[smaller.id].facts] }, 'sum', 'sizes') : nothing}`
      }
    </p>
    ${typical ? html`<p class="soft typical">${typical}</p>` : nothing}
  </div>`;
}
