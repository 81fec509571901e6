import { parseRoute, type RouteName } from '@exosome-widgets/model/routes.js';
import { html, type TemplateResult } from 'lit';
import { groupedRoutes, type Words } from './route-explorer.describe.js';

export interface ChoiceView {
  readonly words: Words;
  readonly shown: RouteName;
  /** Nothing may move. */
  readonly still: boolean;
  readonly playWord: 'play' | 'playAgain' | 'pause';
  readonly onRoute: (route: RouteName | undefined) => void;
  readonly onListKey: (event: KeyboardEvent) => void;
  readonly onCompare: (event: Event) => void;
  readonly onPlay: () => void;
}

/** The routes as a list (where it is wide) and as a menu, the second route, and the play button. Styles show the list or the menu. */
export function renderChoice({
  words,
  shown,
  still,
  playWord,
  onRoute,
  onListKey,
  onCompare,
  onPlay,
}: ChoiceView): TemplateResult {
  const { t, evidence } = words;
  const options = (skip?: RouteName): TemplateResult[] =>
    groupedRoutes.map(
      ({ label, routes }) =>
        html`<optgroup label=${evidence(label)}>${routes.filter((id) => id !== skip).map((id) => html`<option value=${id}>${t(`route.${id}`)}</option>`)}</optgroup>`,
    );
  return html`<div class="routes" part="routes" role="radiogroup" aria-label=${t('chooseRoute')} @keydown=${onListKey}>
      ${groupedRoutes.map(
        ({ label, routes }) => html`<p class="group">${evidence(label)}</p>
          ${routes.map((id) => {
            const open = id === shown;
            return html`<button type="button" role="radio" class="route" data-route=${id} aria-checked=${open} tabindex=${open ? 0 : -1} @click=${() => onRoute(id)}>
              <span class="dot" aria-hidden="true"></span>${t(`route.${id}`)}
            </button>`;
          })}`,
      )}
    </div>
    <div class="controls" part="controls">
      <label class="choose"><span>${t('chooseRoute')}</span><select class="route-select" @change=${(event: Event) => onRoute(parseRoute((event.target as HTMLSelectElement).value))}>${options()}</select></label>
      <label><span>${t('compareWith')}</span><select class="compare-select" @change=${onCompare}><option value="">${t('compareNone')}</option>${options(shown)}</select></label>
      <button type="button" class="play" ?disabled=${still} @click=${onPlay}>
        <svg class="icon" viewBox="0 0 16 16" aria-hidden="true"><path d=${playWord === 'pause' ? 'M4 3h3v10H4zM9 3h3v10H9z' : 'M4 2.500v11l9.500-5.500z'} fill="currentColor" /></svg>
        ${t(playWord)}
      </button>
    </div>`;
}
