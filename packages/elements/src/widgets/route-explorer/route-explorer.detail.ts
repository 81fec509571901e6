import type { Jurisdiction, Route } from '@exosome-widgets/content/types.js';
import { createDepthScale } from '@exosome-widgets/model/depth-scale.js';
import { ROUTE_DEPICTIONS } from '@exosome-widgets/model/routes.js';
import { html, nothing, type TemplateResult } from 'lit';
import type { SourcesController } from '../../controllers/sources.js';
import { REGIONS } from '../../regions.js';
import { type Field, FIELDS, placeSentence, reachText, type Words } from './route-explorer.describe.js';

/** On a slide the panel shows one page at a time; elsewhere all of them. */
export const PAGES = ['way', 'evidence', 'rules', 'risks'] as const;
export type Page = (typeof PAGES)[number];

const PAGE_OF: Readonly<Record<Field, Page>> = {
  target: 'way',
  barrier: 'way',
  reach: 'way',
  stay: 'way',
  exosomes: 'evidence',
  prp: 'evidence',
  setting: 'evidence',
  regulatory: 'rules',
  region: 'rules',
  risks: 'risks',
};

export interface DetailView {
  readonly words: Words;
  readonly sources: SourcesController;
  readonly rules: Jurisdiction | undefined;
  readonly onRegion: ((event: Event) => void) | undefined;
}

/** Rules and risks stand in a second list, so that a wide layout can put them under the picture. */
const SECOND: readonly Field[] = ['regulatory', 'region', 'risks'];

/** All that is known about one route, question by question. */
export function renderDetail(view: DetailView, route: Route): TemplateResult {
  const list = (fields: readonly Field[], part: string): TemplateResult => html`<dl class=${`fields ${part}`}>
    ${fields.map(
      (field) => html`<div class="field" data-field=${field} data-page=${PAGE_OF[field]}>
        <dt>${view.words.t(`field.${field}`)} ${field === 'region' ? regionSelect(view) : nothing}</dt>
        <dd>${answer(view, route, field, 'd')}</dd>
      </div>`,
    )}
  </dl>`;
  return html`<div class="about"><p class="detail-title">${view.words.evidence(route.label)}</p>${list(FIELDS.filter((field) => !SECOND.includes(field)), 'first')}</div>
    ${list(SECOND, 'second')}`;
}

/** Two routes side by side, question by question, in the same order. */
export function renderCompared(view: DetailView, routes: readonly [Route, Route]): TemplateResult {
  const { t, evidence } = view.words;
  return html`<table class="compared" role="table">
    <thead role="rowgroup"><tr role="row"><td role="cell" class="corner"></td>${routes.map((route) => html`<th role="columnheader" scope="col">${evidence(route.label)}</th>`)}</tr></thead>
    <tbody role="rowgroup">
      ${FIELDS.map(
        (field) => html`<tr role="row" data-field=${field} data-page=${PAGE_OF[field]}>
          <th role="rowheader" scope="row">${t(`field.${field}`)} ${field === 'region' ? regionSelect(view) : nothing}</th>
          ${field === 'region'
            ? html`<td role="cell" colspan="2" aria-colspan="2" class="both">${answer(view, routes[0], field, 'c')}</td>`
            : routes.map((route) => html`<td role="cell"><span class="of-route" aria-hidden="true">${evidence(route.label)}</span>${answer(view, route, field, 'c')}</td>`)}
        </tr>`,
      )}
    </tbody>
  </table>`;
}

function regionSelect({ words, onRegion }: DetailView): TemplateResult | typeof nothing {
  const { say } = words;
  if (!onRegion) return nothing;
  return html`<label class="region"><span>${say('chooseRegion')}</span> <select class="region-select" @change=${onRegion}>
    ${REGIONS.map((region) => html`<option value=${region}>${say(`region.${region}`)}</option>`)}
  </select></label>`;
}

/** The answer to one question, every sentence with its sources; the sources open under it. */
export function answer(view: DetailView, route: Route, field: Field, where: string): TemplateResult {
  const { words, sources, rules } = view;
  const { evidence, t } = words;
  const id = `${where}-${route.id}-${field}`;
  switch (field) {
    case 'target':
      return html`<span>${evidence(route.target)}</span>`;
    case 'risks':
      return html`<ul class="risks" role="list">
          ${route.risks.map(
            (risk, index) => html`<li class=${risk.basis}>
              <span class="basis">${t(risk.basis === 'source' ? 'basisSource' : 'basisInference')}</span>
              ${sources.sentence(risk, `${id}-${index}`, id)}
            </li>`,
          )}
        </ul>
        ${sources.panel(id)}`;
    case 'region':
      return rules
        ? html`<p class="region-name">${words.say(`region.${rules.id}`)}</p>
            <p><b class="subject exosomes">${words.say('subject.exosomes')}</b> ${sources.sentence(rules.exosomes, `${id}-e`, id)}</p>
            <p><b class="subject prp">${words.say('subject.prp')}</b> ${sources.sentence(rules.prp, `${id}-p`, id)}</p>
            <p class="as-of">${t('asOf', { authority: evidence(rules.authority), asOf: rules.asOf })}</p>
            ${sources.panel(id)}`
        : html`<p>${words.say('loadingSources')}</p>`;
    case 'reach':
      return html`<span class="sentence" id=${`s-${id}`}>${reachText(words, route)}</span>
        ${route.deviceReach ? html`${sources.badge({ text: route.deviceReach.measure, facts: route.deviceReach.facts }, id, id)} ${reachBar(words, route)}` : nothing} ${sources.panel(id)}`;
    case 'stay': {
      const { finding } = ROUTE_DEPICTIONS[route.id];
      const sentence = placeSentence(route.id, 'finding');
      return html`<p class=${`stay ${finding}`}>${t(`finding.${finding}`)}</p>${sentence ? sources.sentence(sentence, id, id) : nothing} ${sources.panel(id)}`;
    }
    default:
      return html`${sources.sentence(route[field], id, id)} ${sources.panel(id)}`;
  }
}

/** How deep the device goes, as a bar on the same stretched axis, lying down. Places are percentages, so words keep their size. */
function reachBar({ t }: Words, { deviceReach }: Route): TemplateResult | typeof nothing {
  if (!deviceReach) return nothing;
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
