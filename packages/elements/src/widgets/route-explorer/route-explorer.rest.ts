import { notCovered, routeExplorerLater } from '@exosome-widgets/content/en/route-explorer-later.js';
import * as rest from '@exosome-widgets/content/generated/route-list-rest.js';
import { createDepthScale } from '@exosome-widgets/model/depth-scale.js';
import { html, nothing, type TemplateResult } from 'lit';
import { placeWords } from './route-explorer.place-words.js';
import { answer, type DetailView, onPage, type Page, PAGES, regionSelect } from './route-explorer.detail.js';
import type { JurisdictionBrief, RouteBrief } from '@exosome-widgets/content/types.js';
import {
  type Field,
  FIELDS,
  findingText,
  groupedRoutes,
  placeSaid,
  routeOf,
  type RouteData,
  type Words,
} from './route-explorer.describe.js';
import { fromFacts, saidBadge } from './route-explorer.said.js';

/** What loads when a reader asks for more than the first route: the other routes, two side by side, the whole map. */

/** The questions that differ from route to route; rules of a region are the same for all and stand once, above. */
const COLUMNS = FIELDS.filter((field) => field !== 'region');

/** The whole map as a table: ten routes, every question. */
export function renderTable(view: DetailView): TemplateResult {
  const { t, evidence, say, later } = view.words;
  const { rules } = view;
  return html`<div class="table-wrap">
    ${
      rules
        ? html`<p class="table-rules"><b>${later?.('tableRegion', { region: say(`region.${rules.id}`) })}.</b> ${say('subject.exosomes')}: ${evidence(rules.exosomes.text)} ${say('subject.prp')}: ${evidence(rules.prp.text)}</p>`
        : ''
    }
    <table class="all" role="table">
      <caption class="visually-hidden">${later?.('tableCaption')}</caption>
      <thead role="rowgroup"><tr role="row"><th role="columnheader" scope="col">${t('route')}</th>${COLUMNS.map((field) => html`<th role="columnheader" scope="col">${t(`field.${field}`)}</th>`)}</tr></thead>
      ${groupedRoutes.map(
        (group) => html`<tbody role="rowgroup">
          <tr role="row" class="group-row"><th role="rowheader" scope="rowgroup" colspan=${COLUMNS.length + 1} aria-colspan=${COLUMNS.length + 1}>${evidence(group.label)}</th></tr>
          ${group.routes
            .flatMap((id) => routeOf(id) ?? [])
            .map(
              (route) => html`<tr role="row">
              <th role="rowheader" scope="row">${evidence(route.label)}</th>
              ${COLUMNS.map((field) => html`<td role="cell"><span class="cell-label" aria-hidden="true">${t(`field.${field}`)}</span>${answer(view, route, field, 't')}</td>`)}
            </tr>`,
            )}
        </tbody>`,
      )}
    </table>
  </div>`;
}

/** Two routes side by side, question by question, in the same order. */
export function renderCompared(view: DetailView, routes: readonly [RouteBrief, RouteBrief]): TemplateResult {
  const { t, evidence } = view.words;
  return html`<table class="compared" role="table">
    <thead role="rowgroup"><tr role="row"><td role="cell" class="corner"></td>${routes.map((route) => html`<th role="columnheader" scope="col">${evidence(route.label)}</th>`)}</tr></thead>
    <tbody role="rowgroup">
      ${FIELDS.filter((field) => onPage(view, field)).map(
        (field) => html`<tr role="row" data-field=${field}>
          <th role="rowheader" scope="row">${t(`field.${field}`)} ${field === 'region' ? regionSelect(view) : nothing}</th>
          ${
            field === 'region'
              ? html`<td role="cell" colspan="2" aria-colspan="2" class="both">${answer(view, routes[0], field, 'c')}</td>`
              : routes.map(
                  (route) =>
                    html`<td role="cell"><span class="of-route" aria-hidden="true">${evidence(route.label)}</span>${answer(view, route, field, 'c')}</td>`,
                )
          }
        </tr>`,
      )}
    </tbody>
  </table>`;
}

/** Nine more routes, what stands at their places, and the rules of ten more regions. */
export const restOfRoutes: RouteData = { ...rest, placeWords, notCovered };

export { routeExplorerLater as laterWords };

/** How deep the device goes, always with its measure. */
export function reachText({ t, later, evidence }: Words, deviceReach: RouteBrief['deviceReach']): string {
  if (!deviceReach || !later) return t('reachNone');
  const { lowUm, highUm, measure, note } = deviceReach;
  return later('reach', { lowUm, highUm, measure: evidence(measure), note: note === undefined ? undefined : evidence(note) });
}

/** How deep a device goes: the number always with its measure, its sources, and a bar. */
export function renderReach(
  { words, sources }: DetailView,
  { id: route, deviceReach }: RouteBrief,
  id: string,
  withBar: boolean,
): TemplateResult {
  const said = deviceReach && {
    ...deviceReach,
    text: deviceReach.measure,
    load: fromFacts(({ routeFacts }) => routeFacts(route, 'deviceReach')),
  };
  return html`<span class="sentence" id=${`s-${id}`}>${reachText(words, deviceReach)}</span> ${said ? saidBadge(sources, said, id, id) : nothing} ${deviceReach && withBar ? reachBar(words, deviceReach) : nothing}`;
}

/** The bar beside the axis, with its measure: it never stands without. */
export const reachLegend = (words: Words, deviceReach: NonNullable<RouteBrief['deviceReach']>): TemplateResult =>
  html`<li><svg viewBox="0 0 16 16" class="icon" aria-hidden="true"><rect x="5" y="1" width="6" height="14" rx="3" fill="var(--_device)" stroke="var(--_device-line)" /></svg>${words.later?.('reachBar')}: ${reachText(words, deviceReach)}</li>`;

/** Which questions a slide shows. */
export const renderPages = ({ later }: Words, open: Page, choose: (page: Page) => void): TemplateResult =>
  html`<div class="pages" role="group" aria-label=${later?.('detailPages') ?? ''}>
    ${PAGES.map((page) => html`<button type="button" aria-pressed=${page === open} @click=${() => choose(page)}>${later?.(`page.${page}`)}</button>`)}
  </div>`;

/** How deep the device goes, as a bar on the same stretched axis, lying down. Places are percentages, so words keep their size. */
function reachBar({ t }: Words, deviceReach: NonNullable<RouteBrief['deviceReach']>): TemplateResult {
  const scale = createDepthScale();
  const at = (um: number): string => `${Math.round(scale.toPosition(um) * 960) / 10 + 2}%`;
  const [low, high] = [deviceReach.lowUm ?? 0, deviceReach.highUm];
  const ticks = [0, 100, 1000, scale.deepestUm];
  return html`<svg class="reach-bar" aria-hidden="true" focusable="false" height="34" width="100%">
    <line x1="2%" x2="98%" y1="12" y2="12" stroke="var(--_control-line)" stroke-width="1.500" />
    ${ticks.map((um) => html`<svg x=${at(um)} overflow="visible"><line y1="7" y2="17" stroke="var(--_control-line)" stroke-width="1.500" /><text y="31" text-anchor=${um === 0 ? 'start' : um === scale.deepestUm ? 'end' : 'middle'} class="tick">${t('depth', { um })}</text></svg>`)}
    <rect x=${at(low)} y="7" height="10" rx="5" width=${`${Math.round((scale.toPosition(high) - scale.toPosition(low)) * 960) / 10}%`} fill="var(--_device)" stroke="var(--_device-line)" stroke-width="1.300" />
  </svg>`;
}

/** Text of a field without its buttons, for notes, tables of slides and copies. */
export function fieldText(words: Words, route: RouteBrief, field: Field, rules?: JurisdictionBrief): string {
  const { t, evidence } = words;
  if (field === 'target') return evidence(route.target);
  if (field === 'risks')
    return route.risks.map((risk) => `${evidence(risk.text)} (${t(risk.kind ? 'basisSource' : 'basisInference')})`).join('; ');
  if (field === 'region')
    return rules ? `${words.say(`region.${rules.id}`)}: ${evidence(rules.exosomes.text)} ${evidence(rules.prp.text)}` : '';
  if (field === 'reach') return reachText(words, route.deviceReach);
  if (field === 'stay') return `${findingText(words, route.id)}. ${evidence(placeSaid(route.id, 'finding')?.text ?? '')}`;
  return evidence(route[field].text);
}
