import { html, nothing, type TemplateResult } from 'lit';
import { findingText, placeName, placeSaid, wordsOf } from './route-explorer.describe.js';
import type { PictureView } from './route-explorer.picture.js';
import type { PlaceId } from './route-explorer.places.js';
import { saidLine } from './route-explorer.said.js';

/** What is said about one place of the picture. */
export function renderCard(view: PictureView, place: PlaceId): TemplateResult {
  const { words, route, sources, stage } = view;
  const { say } = words;
  const said = placeSaid(route, place);
  const note = wordsOf(route, place)?.note;
  return html`<div class="card" part="card" role="group" tabindex="-1" aria-labelledby=${`rx-${stage}-card`} @keydown=${(
    event: KeyboardEvent,
  ) => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    view.onClose();
  }}>
    <p class="card-title" id=${`rx-${stage}-card`}>${place === 'finding' ? findingText(words, route) : placeName(words, route, place)}</p>
    ${said ? html`<p class="card-text">${saidLine(sources, words.evidence, said, `card-${stage}-${place}`, `picture-${stage}`)}</p>` : nothing}
    ${note ? html`<p class="card-note">${words.later?.(note)}</p>` : nothing}
    <button type="button" class="quiet card-close" @click=${view.onClose}>${say('close')}</button>
  </div>`;
}
