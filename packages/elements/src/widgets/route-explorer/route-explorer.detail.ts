import type { JurisdictionBrief, RouteBrief } from '@exosome-widgets/content/types.js';
import { ROUTE_DEPICTIONS } from '@exosome-widgets/model/routes.js';
import { html, nothing, type TemplateResult } from 'lit';
import type { SourcesController } from '../../controllers/sources.js';
import { REGIONS } from '../../regions.js';
import { fromFacts, type Said, saidLine } from './route-explorer.said.js';
import { type Field, FIELDS, findingText, placeSaid, type Words } from './route-explorer.describe.js';

/** On a slide the panel shows one page at a time; elsewhere both. What was tested in people and what can go wrong come first. */
export const PAGES = ['known', 'rules'] as const;
export type Page = (typeof PAGES)[number];

const PAGE_OF: Readonly<Record<Field, Page>> = {
  target: 'rules',
  barrier: 'known',
  reach: 'known',
  stay: 'known',
  exosomes: 'known',
  prp: 'known',
  setting: 'rules',
  regulatory: 'rules',
  region: 'rules',
  risks: 'known',
};

export interface DetailView {
  readonly words: Words;
  readonly sources: SourcesController;
  /** On a slide: the page that is open. */
  readonly page?: Page | undefined;
  readonly rules: JurisdictionBrief | undefined;
  /** How deep a device goes; loads with the routes that have one. */
  readonly renderReach?: ((view: DetailView, route: RouteBrief, id: string, withBar: boolean) => TemplateResult) | undefined;
  readonly onRegion: ((event: Event) => void) | undefined;
}

/** Whether a question is shown: all are, but on a slide those of the open page. */
export const onPage = ({ page }: DetailView, field: Field): boolean => !page || PAGE_OF[field] === page;

/** Rules and risks stand in a second list, so that a wide layout can put them under the picture. */
const SECOND: readonly Field[] = ['regulatory', 'region', 'risks'];

/** All that is known about one route, question by question. */
export function renderDetail(view: DetailView, route: RouteBrief): TemplateResult {
  const list = (fields: readonly Field[], part: string): TemplateResult => html`<dl class=${`fields ${part}`}>
    ${fields
      .filter((field) => onPage(view, field))
      .map(
        (field) => html`<div class="field" data-field=${field}>
        <dt>${view.words.t(`field.${field}`)} ${field === 'region' ? regionSelect(view) : nothing}</dt>
        <dd>${answer(view, route, field, 'd')}</dd>
      </div>`,
      )}
  </dl>`;
  return html`<div class="about"><p class="detail-title">${view.words.evidence(route.label)}</p>${list(
    FIELDS.filter((field) => !SECOND.includes(field)),
    'first',
  )}</div>
    ${list(SECOND, 'second')}`;
}

export function regionSelect({ words, onRegion }: DetailView): TemplateResult | typeof nothing {
  const { say } = words;
  if (!onRegion) return nothing;
  return html`<select class="region-select" aria-label=${say('chooseRegion')} @change=${onRegion}>
    ${REGIONS.map((region) => html`<option value=${region}>${say(`region.${region}`)}</option>`)}
  </select>`;
}

/** The answer to one question, every sentence with its sources; the sources open under it. */
export function answer(view: DetailView, route: RouteBrief, field: Field, where: string): TemplateResult {
  const { words, sources, rules } = view;
  const { evidence, t } = words;
  const id = `${where}-${route.id}-${field}`;
  const line = (said: Said, part = ''): TemplateResult => saidLine(sources, evidence, said, id + part, id);
  switch (field) {
    case 'target':
      return html`<span>${evidence(route.target)}</span>`;
    case 'risks':
      return html`<ul class="risks" role="list">
          ${route.risks.map(
            (risk, index) => html`<li class=${risk.kind ? 'source' : 'inference'}>
              <span class="basis">${t(risk.kind ? 'basisSource' : 'basisInference')}</span>
              ${line({ ...risk, load: fromFacts(({ routeFacts }) => routeFacts(route.id, index)) }, `-${index}`)}
            </li>`,
          )}
        </ul>
        ${sources.panel(id)}`;
    case 'region':
      return rules
        ? html`<p class="region-name">${words.say(`region.${rules.id}`)}</p>
            <p><b class="subject exosomes">${words.say('subject.exosomes')}</b> ${line({ ...rules.exosomes, load: fromFacts(({ rulesFacts }) => rulesFacts(rules.id, 'exosomes')) }, '-e')}</p>
            <p><b class="subject prp">${words.say('subject.prp')}</b> ${line({ ...rules.prp, load: fromFacts(({ rulesFacts }) => rulesFacts(rules.id, 'prp')) }, '-p')}</p>
            <p class="as-of">${t('asOf', { authority: evidence(rules.authority), asOf: rules.asOf })}</p>
            ${sources.panel(id)}`
        : html`<p>${words.say('loadingSources')}</p>`;
    case 'reach':
      return html`${view.renderReach?.(view, route, id, where !== 't') ?? words.t('reachNone')} ${sources.panel(id)}`;
    case 'stay': {
      const { finding } = ROUTE_DEPICTIONS[route.id];
      const said = placeSaid(route.id, 'finding');
      return html`<p class=${`stay ${finding}`}>${findingText(words, route.id)}</p>${said ? line(said) : nothing} ${sources.panel(id)}`;
    }
    default:
      return html`${line({ ...route[field], load: fromFacts(({ routeFacts }) => routeFacts(route.id, field)) })} ${sources.panel(id)}`;
  }
}
