import { html, type TemplateResult } from 'lit';
import type { DetailView } from './route-explorer.detail.js';
import { answer } from './route-explorer.detail.js';
import { FIELDS, groupedRoutes } from './route-explorer.describe.js';

/** The questions that differ from route to route; rules of a region are the same for all and stand once, above. */
const COLUMNS = FIELDS.filter((field) => field !== 'region');

/** The whole map as a table: ten routes, every question. */
export function renderTable(view: DetailView): TemplateResult {
  const { t, evidence, say } = view.words;
  const { rules } = view;
  return html`<div class="table-wrap">
    ${rules
      ? html`<p class="table-rules"><b>${t('tableRegion', { region: say(`region.${rules.id}`) })}.</b> ${say('subject.exosomes')}: ${evidence(rules.exosomes.text)} ${say('subject.prp')}: ${evidence(rules.prp.text)}</p>`
      : ''}
    <table class="all" role="table">
      <caption class="visually-hidden">${t('tableCaption')}</caption>
      <thead role="rowgroup"><tr role="row"><th role="columnheader" scope="col">${t('route')}</th>${COLUMNS.map((field) => html`<th role="columnheader" scope="col">${t(`field.${field}`)}</th>`)}</tr></thead>
      ${groupedRoutes.map(
        (group) => html`<tbody role="rowgroup">
          <tr role="row" class="group-row"><th role="rowheader" scope="rowgroup" colspan=${COLUMNS.length + 1} aria-colspan=${COLUMNS.length + 1}>${evidence(group.label)}</th></tr>
          ${group.routes.map(
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
