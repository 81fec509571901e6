import type { RouteBrief } from '@exosome-widgets/content/types.js';
import { ROUTE_DEPICTIONS, type RouteName } from '@exosome-widgets/model/routes.js';
import { html, nothing, type TemplateResult } from 'lit';
import type { SourcesController } from '../../controllers/sources.js';
import type { Drawing } from '../../primitives/svg-text.js';
import { caption, describePicture, placeName, routeName, routeOf, type Words } from './route-explorer.describe.js';
import type { Kits, SceneMoment, SkinKit } from './route-explorer.kit.js';
import { homeKit } from './route-explorer.home.js';
import { layoutSkin, type Picture } from './route-explorer.layout.js';
import type { PlaceId } from './route-explorer.places.js';
import { leaders, skinAction, skinGround } from './route-explorer.scene.js';
import type { StageBox } from './route-explorer.stage.js';

/** What draws a route's device, or `undefined` while it loads. */
const skinKit = (route: RouteName, more: Kits | undefined): SkinKit | undefined =>
  route === 'topical-home' ? homeKit : more?.proceduresKit;

/** Lays a route out in a measured box; `undefined` while its figure loads. */
export function pictureFor(
  words: Words,
  route: RouteName,
  more: Kits | undefined,
  stage: StageBox,
  rtl: boolean,
  targetPx: number,
): Picture | undefined {
  const options = {
    route,
    reach: routeOf(route)?.deviceReach,
    box: { ...stage, rtl, targetPx, number: words.formats.number },
    text: (place: PlaceId) => placeName(words, route, place),
    tick: (um: number) => words.t('depth', { um }),
  };
  return ROUTE_DEPICTIONS[route].scene === 'skin' ? layoutSkin(options, skinKit(route, more)) : more?.bodyKit.layout(options);
}

/** What never moves in a picture. */
export function ground(id: string, picture: Picture, more: Kits | undefined): Drawing {
  return picture.scene === 'skin' ? skinGround(id, picture) : (more as Kits).bodyKit.ground(id, picture);
}

/** What acts in a picture, at one moment. */
export function action(id: string, picture: Picture, moment: SceneMoment, more: Kits | undefined): Drawing | typeof nothing {
  if (picture.scene === 'body') return (more as Kits).bodyKit.action(id, picture, moment);
  const kit = skinKit(picture.route, more);
  return kit ? skinAction(id, picture, moment, kit) : nothing;
}

/** What loads with the other routes. */
type More = Kits & {
  renderCard(view: PictureView, place: PlaceId): TemplateResult;
  reachLegend(words: Words, reach: NonNullable<RouteBrief['deviceReach']>): TemplateResult;
};

export interface PictureView {
  readonly words: Words;
  readonly sources: SourcesController;
  /** `a`, or `b` for the second of two. */
  readonly stage: string;
  readonly route: RouteName;
  readonly picture: Picture | undefined;
  readonly more: More | undefined;
  readonly moment: SceneMoment;
  /** The route's name stands over the picture when there are two. */
  readonly named: boolean;
  readonly open: PlaceId | undefined;
  /** The place that Tab stops at. */
  readonly current: PlaceId;
  /** Keeps the part that never moves: a drawing is made again only for another key. */
  readonly drawnOnce: (key: string, draw: () => Drawing) => Drawing;
  readonly onPlace: (place: PlaceId) => void;
  readonly onClose: () => void;
  readonly onKeydown: (event: KeyboardEvent) => void;
}

/** One picture: the drawing (hidden from assistive technology), its places as buttons over it, the card of the open place, the caption. */
export function renderPicture(view: PictureView): TemplateResult {
  const { words, stage, route, picture, named, open } = view;
  return html`<div class="picture" part="picture">
    ${named ? html`<p class="picture-name">${routeName(words, route)}</p>` : nothing}
    <p class="visually-hidden">${describePicture(words, route)}</p>
    <div class="stage" data-stage=${stage} part="stage">${picture ? drawn(view, picture) : nothing} ${open && view.more ? view.more.renderCard(view, open) : nothing}</div>
    ${view.sources.panel(`picture-${stage}`)} ${legend(view)}
    <p class="caption">${caption(words, route)}</p>
  </div>`;
}

function drawn(
  { words, stage, route, more, moment, open, current, drawnOnce, onKeydown, onPlace }: PictureView,
  picture: Picture,
): TemplateResult {
  const { t } = words;
  const { width, height, box, labels } = picture;
  const id = `rx-${stage}`;
  // How deep the device goes is known only when the other routes have loaded.
  const barCount = picture.scene === 'skin' ? picture.bars.length : 0;
  const size = `0 0 ${Math.round(width * 10) / 10} ${Math.round(height * 10) / 10}`;
  return html`<svg class="drawing still" aria-hidden="true" focusable="false" viewBox=${size}>
      ${drawnOnce(`${route} ${size} ${box.fontPx} ${box.rtl} ${words.formats.tag} ${barCount}`, () => ground(id, picture, more))}
    </svg>
    <svg class="drawing" aria-hidden="true" focusable="false" viewBox=${size}>${action(id, picture, moment, more)}</svg>
    <svg class="drawing" aria-hidden="true" focusable="false" viewBox=${`0 0 ${box.widthPx} ${box.heightPx}`}>${leaders(picture)}</svg>
    <div class="places" role="group" aria-label=${t('placesLabel', { route: routeName(words, route) })} @keydown=${onKeydown}>
      ${labels.map(
        (label) => html`<button
          type="button"
          class=${label.strong ? `place finding ${ROUTE_DEPICTIONS[route].finding}` : 'place'}
          id=${`place-${stage}-${label.id}`}
          data-place=${label.id}
          tabindex=${label.id === current ? 0 : -1}
          aria-expanded=${label.id === open}
          @click=${() => onPlace(label.id as PlaceId)}
        ><span class="chip">${label.text}</span></button>`,
      )}
    </div>`;
}

/** What the bars beside the axis are. */
function legend({ words, route, more }: PictureView): TemplateResult | typeof nothing {
  const { foundToUm } = ROUTE_DEPICTIONS[route];
  const reach = routeOf(route)?.deviceReach;
  if (!reach && foundToUm === undefined) return nothing;
  return html`<ul class="legend" role="list">
    ${
      foundToUm === undefined
        ? nothing
        : html`<li><svg viewBox="0 0 16 16" class="icon" aria-hidden="true"><rect x="5" y="1" width="6" height="14" rx="1.500" fill="var(--_exosome)" /></svg>${words.t('foundBar')}: ${placeName(words, route, 'finding')}</li>`
    }
    ${reach && more ? more.reachLegend(words, reach) : nothing}
  </ul>`;
}
