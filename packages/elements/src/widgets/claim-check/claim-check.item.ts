import { html, nothing, svg, type TemplateResult } from 'lit';
import type { ClaimBrief as Claim, FactReference } from '@exosome-widgets/content/types.js';
import type { LateSentence, SourcesController } from '../../controllers/sources.js';
import { VERDICT_TOKEN, verdictIcon } from '../../primitives/verdict-icon.js';
import type { Words } from './claim-check.describe.js';

/** What one claim needs from the widget around it. */
export interface ItemContext {
  readonly words: Words;
  readonly sources: SourcesController;
  /** Whether the reader has opened the note of a claim. */
  noteOpen(claim: Claim): boolean;
  toggleNote(claim: Claim): void;
  copyLink(claim: Claim): void;
  /** The claim whose link was just copied. */
  readonly copiedId: string | undefined;
  /** A link that could not be copied by itself. */
  readonly linkByHand: { readonly id: string; readonly url: string } | undefined;
  readonly withoutControls: boolean;
}

const LINK_SIGN = svg`<path d="M6.6 9.4a2.8 2.8 0 0 0 4 0L13 7a2.83 2.83 0 0 0-4-4L7.8 4.2M9.4 6.6a2.8 2.8 0 0 0-4 0L3 9a2.83 2.83 0 0 0 4 4l1.2-1.2" />`;
const DONE_SIGN = svg`<path d="m3.5 8.5 3 3 6-7" />`;

/** An answer with the way to its facts. */
function withFacts({ id, answer, sourceCount }: Claim): LateSentence {
  return { text: answer, sourceCount, loadFacts: () => factsOf([id]) };
}

/** The facts behind claims; loaded when a reader opens them or prints. */
export async function factsOf(ids: readonly string[]): Promise<readonly FactReference[]> {
  const { claimFacts } = await import('@exosome-widgets/content/generated/claim-facts.js');
  return claimFacts.filter(({ id }) => ids.includes(id)).flatMap(({ facts }) => facts);
}

/** The verdict as icon and words; it grades the claim, and says so to those who listen. */
export function verdictBadge({ verdict }: Claim, { t, say }: Pick<Words, 't' | 'say'>): TemplateResult {
  return html`<span class="verdict ${VERDICT_TOKEN[verdict]}" part="verdict"
    ><svg class="icon" viewBox="0 0 16 16" aria-hidden="true">${verdictIcon(verdict)}</svg
    ><span><span class="visually-hidden">${t('verdictOnClaim')} </span>${say(`verdict.${verdict}`)}</span></span
  >`;
}

/** What stands inside one claim, in the list and on the card: the claim with its verdict, and the answer with its sources. */
export function claimContent(claim: Claim, context: ItemContext): TemplateResult {
  const { words, sources } = context;
  const { t, evidence } = words;
  const { id } = claim;
  return html`<div class="read">
      <p class="label">${idChip(claim, context)} ${t('youMayRead')}</p>
      <blockquote class="quote" part="claim-text">${t('quote', { claim: evidence(claim.claim) })}</blockquote>
      ${verdictBadge(claim, words)}
    </div>
    <div class="says">
      <p class="label">${t('evidenceSays')}</p>
      <p class="answer" part="answer" id=${`s-${id}`}>${evidence(claim.answer)}</p>
      <div class="claim-tools">${sources.badge(withFacts(claim), id, id, claim.kind)} ${noteButton(claim, context)}</div>
      ${claim.note ? html`<p class="note" part="note" id=${`n-${id}`} ?hidden=${!context.noteOpen(claim)}>${evidence(claim.note)}</p>` : nothing}
      ${
        context.linkByHand?.id === id
          ? html`<label class="link-by-hand">${words.say('linkByHand')} <input type="text" readonly .value=${context.linkByHand.url} /></label>`
          : nothing
      }
    </div>
    ${sources.panel(id)}`;
}

function noteButton(claim: Claim, context: ItemContext): TemplateResult | typeof nothing {
  if (!claim.note) return nothing;
  return html`<button
    type="button"
    class="small"
    aria-expanded=${context.noteOpen(claim)}
    aria-controls=${`n-${claim.id}`}
    aria-describedby=${`s-${claim.id}`}
    @click=${() => context.toggleNote(claim)}
  >
    ${context.words.t('why')}
  </button>`;
}

/** The id, which copies the link to its claim. */
function idChip(claim: Claim, context: ItemContext): TemplateResult {
  const { id } = claim;
  if (context.withoutControls) return html`<span class="claim-id">${id}</span>`;
  const copied = context.copiedId === id;
  return html`<button
    type="button"
    class="claim-id"
    aria-label=${context.words.t(copied ? 'claimLinkCopied' : 'copyClaimLink', { id })}
    @click=${() => context.copyLink(claim)}
  >
    ${id}<svg class="icon" viewBox="0 0 16 16" aria-hidden="true" fill="none" stroke="currentColor" stroke-width="1.5" stroke-linecap="round" stroke-linejoin="round">${copied ? DONE_SIGN : LINK_SIGN}</svg>
  </button>`;
}
