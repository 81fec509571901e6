import { RACE_DISTANCES_UM, RACERS, type RaceMedium } from '@exosome-widgets/model/race.js';
import { html, nothing, type TemplateResult } from 'lit';
import type { SourcesController } from '../../controllers/sources.js';
import { raceCell } from './size-explorer.describe.js';
import { THINGS, thingName, thingSize, type Words } from './size-explorer.things.js';

/** Every size with what it rests on. */
export function sizesTable(t: Words, sources: SourcesController): TemplateResult {
  return html`<details part="sizes-table" class="more">
    <summary>${t('sizesTable')}</summary>
    <div class="scroll">
      <table>
        <caption>
          ${t('sizesCaption')}
        </caption>
        <thead>
          <tr>
            <th scope="col">${t('column.thing')}</th>
            <th scope="col">${t('column.measure')}</th>
            <th scope="col">${t('column.size')}</th>
            <th scope="col">${t('column.sources')}</th>
          </tr>
        </thead>
        <tbody>
          ${THINGS.map((each) => {
            const id = `table-${each.id}`;
            const panel = sources.panel(id);
            return html`<tr>
                <th scope="row">${thingName(t, each.id)}</th>
                <td>${t(`measure.${each.measure}`)}</td>
                <td class="number">${thingSize(t, each)}</td>
                <td>${sources.sentence(each.sentence, id, id)}</td>
              </tr>
              ${panel === nothing ? nothing : html`<tr><td colspan="4">${panel}</td></tr>`}`;
          })}
        </tbody>
      </table>
    </div>
  </details>`;
}

/** The race in all places, as numbers. */
export function raceTable(t: Words): TemplateResult {
  const media: readonly RaceMedium[] = ['water', 'tissue', 'skin'];
  return html`<details part="race-table" class="more">
    <summary>${t('raceTable')}</summary>
    <div class="scroll">
      <table>
        <caption>
          ${t('raceCaption')}
        </caption>
        <thead>
          <tr>
            <th scope="col">${t('column.thing')}</th>
            <th scope="col">${t('column.distance')}</th>
            ${media.map((medium) => html`<th scope="col">${t(`medium.${medium}`)}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${RACERS.map((racer) =>
            RACE_DISTANCES_UM.map(
              (um, index) => html`<tr>
                <th scope="row">${thingName(t, racer)}</th>
                <td class="number">${t('distance', { um })}</td>
                <td>${raceCell(t, racer, um, 'water')}</td>
                <td>${raceCell(t, racer, um, 'tissue')}</td>
                ${index === 0 ? html`<td rowspan=${RACE_DISTANCES_UM.length}>${raceCell(t, racer, um, 'skin')}</td>` : nothing}
              </tr>`,
            ),
          )}
        </tbody>
      </table>
    </div>
  </details>`;
}
