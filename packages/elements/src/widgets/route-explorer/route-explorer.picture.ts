import type { DeviceReach } from '@exosome-widgets/content/types.js';
import { ROUTE_DEPICTIONS, type RouteName } from '@exosome-widgets/model/routes.js';
import { html, nothing, svg, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import type { SourcesController } from '../../controllers/sources.js';
import { caption, describePicture, placeSentence, reachText, routeOf, type Words } from './route-explorer.describe.js';
import { layoutPicture, type Picture } from './route-explorer.layout.js';
import { type PlaceId, placeWords } from './route-explorer.places.js';
import { action, ground, leaders, type SceneMoment } from './route-explorer.scene.js';
import type { StageBox } from './route-explorer.stage.js';

/** The word on a place's label. */
export const placeName = (words: Words, route: RouteName, place: PlaceId): string =>
  place === 'finding' ? words.t(`mark.${ROUTE_DEPICTIONS[route].finding}`) : words.t(placeWords(route, place).name as 'title');

/** Lays a route out in a measured box. */
export function pictureFor(words: Words, route: RouteName, stage: StageBox, rtl: boolean, targetPx: number): Picture {
  return layoutPicture({
    route,
    reach: routeOf(route).deviceReach,
    box: { widthPx: stage.widthPx, heightPx: stage.heightPx, fontPx: stage.fontPx, rtl, targetPx },
    text: (place) => placeName(words, route, place),
    tick: (um) => words.t('depth', { um }),
  });
}

export interface PictureView {
  readonly words: Words;
  readonly sources: SourcesController;
  /** `a`, or `b` for the second of two. */
  readonly stage: string;
  readonly route: RouteName;
  readonly picture: Picture;
  readonly moment: SceneMoment;
  /** The route's name stands over the picture when there are two. */
  readonly named: boolean;
  readonly open: PlaceId | undefined;
  /** The place that Tab stops at. */
  readonly current: PlaceId;
  readonly onPlace: (place: PlaceId) => void;
  readonly onClose: () => void;
  readonly onKeydown: (event: KeyboardEvent) => void;
}

/** One picture: the drawing (hidden from assistive technology), its places as buttons over it, the card of the open place, the caption. */
export function renderPicture(view: PictureView): TemplateResult {
  const { words, stage, route, picture, moment, named, open, current } = view;
  const { t, evidence } = words;
  const { width, height, box, labels } = picture;
  const id = `rx-${stage}`;
  const name = evidence(routeOf(route).label);
  const size = `0 0 ${Math.round(width * 10) / 10} ${Math.round(height * 10) / 10}`;
  return html`<div class="picture" part="picture">
    ${named ? html`<p class="picture-name">${name}</p>` : nothing}
    <p class="visually-hidden">${describePicture(words, route)}</p>
    <div class="stage" data-stage=${stage} part="stage">
      <svg class="drawing" aria-hidden="true" focusable="false" viewBox=${size} preserveAspectRatio="xMidYMid meet">
        ${guard([route, size, box.fontPx, box.rtl, words.formats.tag, words.t('depthAxis')], () => svg`<g>${ground(id, picture)}</g>`)}
        <g>${action(id, picture, moment)}</g>
      </svg>
      <svg class="drawing" aria-hidden="true" focusable="false" viewBox=${`0 0 ${box.widthPx} ${box.heightPx}`}>${leaders(picture)}</svg>
      <div class="places" role="group" aria-label=${t('placesLabel', { route: name })} @keydown=${view.onKeydown}>
        ${labels.map(
          (label) => html`<button
            type="button"
            class=${label.strong ? `place finding ${ROUTE_DEPICTIONS[route].finding}` : 'place'}
            id=${`place-${stage}-${label.id}`}
            data-place=${label.id}
            tabindex=${label.id === current ? 0 : -1}
            aria-expanded=${label.id === open}
            @click=${() => view.onPlace(label.id as PlaceId)}
          ><span class="chip">${label.text}</span></button>`,
        )}
      </div>
      ${open ? card(view, open) : nothing}
    </div>
    ${view.sources.panel(`picture-${stage}`)}
    ${legend(view)}
    <p class="caption">${caption(words, route)}</p>
  </div>`;
}

function card(view: PictureView, place: PlaceId): TemplateResult {
  const { words, route, sources, stage } = view;
  const { t, say } = words;
  const sentence = placeSentence(route, place);
  const { note } = placeWords(route, place);
  return html`<section class="card" part="card" tabindex="-1" aria-labelledby=${`rx-${stage}-card`} @keydown=${(event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    view.onClose();
  }}>
    <p class="card-title" id=${`rx-${stage}-card`}>${t(placeWords(route, place).name as 'title')}</p>
    ${sentence ? html`<p class="card-text">${sources.sentence(sentence, `card-${stage}-${place}`, `picture-${stage}`)}</p>` : nothing}
    ${note ? html`<p class="card-note">${t(note as 'note.heat')}</p>` : nothing}
    <button type="button" class="quiet card-close" @click=${view.onClose}>${say('close')}</button>
  </section>`;
}

/** What the marks of this picture are, next to a mark of each kind. The measure of the device's depth always stands with its bar. */
function legend({ words, route, picture }: PictureView): TemplateResult | typeof nothing {
  const { t } = words;
  const { finding } = ROUTE_DEPICTIONS[route];
  const reach: DeviceReach | undefined = routeOf(route).deviceReach;
  if (picture.scene !== 'skin') return nothing;
  return html`<ul class="legend" role="list">
    ${finding === 'seen' || finding === 'stand-in'
      ? html`<li><svg viewBox="0 0 16 16" class="icon" aria-hidden="true"><rect x="5" y="1" width="6" height="14" rx="1.500" fill="var(--_exosome)" /></svg>${t('foundBar')}: ${t(`mark.${finding}`)}</li>`
      : nothing}
    ${reach
      ? html`<li><svg viewBox="0 0 16 16" class="icon" aria-hidden="true"><rect x="5" y="1" width="6" height="14" rx="3" fill="var(--_device)" stroke="var(--_device-line)" /></svg>${t('reachBar')}: ${reachText(words, routeOf(route))}</li>`
      : nothing}
  </ul>`;
}
