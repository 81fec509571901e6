/** The places of the widget: controls, lines that say what is not there, the table. Templates only. */
import { html, nothing, type TemplateResult } from 'lit';
import type { ComparisonSide } from '@exosome-widgets/content/comparison.js';
import type { ComparisonGroup, Jurisdiction, RegionId } from '@exosome-widgets/content/types.js';
import { subjectIcon } from '../../primitives/subject-icon.js';
import { REGIONS } from '../../regions.js';
import { question, sideName, statusText, type Words } from './prp-comparison.describe.js';
import { type PageRows, shownRows, type ShownRows } from './prp-comparison.layout.js';
import { renderRow, type RowView } from './prp-comparison.row.js';
import { allRows, type Row } from './prp-comparison.rows.js';
import { sizeRuler } from './prp-comparison.sections.js';

/** What the reader sees of the rows, and how it was chosen. */
export interface Choice {
  readonly words: Words;
  readonly page: PageRows<Row>;
  readonly shown: ShownRows<Row>;
  readonly group: ComparisonGroup | '';
  readonly differencesOnly: boolean;
}

export interface BarActions {
  onGroup(group: ComparisonGroup | ''): void;
  onDifferences(): void;
  onSwap(): void;
}

/** Groups with their numbers of rows, the differences, and the order of the columns. */
export function bar({ words: { t }, page, group: chosen, differencesOnly }: Choice, actions: BarActions): TemplateResult {
  const pill = (group: ComparisonGroup | '', name: string, count: number): TemplateResult =>
    html`<button type="button" class="pill" aria-pressed=${chosen === group} @click=${() => actions.onGroup(group)}>${t('withCount', { name, count })}</button>`;
  return html`<div class="bar" part="bar">
    <div class="pills" role="group" aria-label=${t('filters')}>
      ${pill('', t('all'), page.rows.length)}
      ${shownRows(page.rows, '', false).groups.map(({ group, rows }) => pill(group, t(`group.${group}`), rows.length))}
    </div>
    <div class="switches">
      <button type="button" aria-pressed=${differencesOnly} @click=${() => actions.onDifferences()}>${t('differences')}</button>
      <button type="button" title=${t('orderMeansNothing')} @click=${() => actions.onSwap()}>
        <svg class="icon" viewBox="0 0 16 16" aria-hidden="true">
          <path
            d="M2.500 5.500h10M9.800 2.800l2.700 2.700-2.700 2.700M13.500 10.500h-10M6.200 7.800l-2.700 2.700 2.700 2.700"
            fill="none"
            stroke="currentColor"
            stroke-width="1.500"
            stroke-linecap="round"
            stroke-linejoin="round"
          />
        </svg>
        ${t('swap')}
      </button>
    </div>
  </div>`;
}

/** What is counted when a filter changes. */
export function status({ shown, group, differencesOnly }: Choice): Parameters<typeof statusText>[1] {
  return { shown: shown.rows.length, total: allRows.length, group, differences: differencesOnly };
}

/** Lines that say what is not there. */
export function lines(choice: Choice, missingRules: RegionId | undefined): TemplateResult {
  const { words, page, shown } = choice;
  const { t, say } = words;
  const line = (text: unknown, name = ''): TemplateResult =>
    html`<p class="line ${name}" part=${name || nothing}><span>${text}</span></p>`;
  const leftOut = shown.leftOut.length
    ? t('leftOutAlike', { questions: shown.leftOut.map((row) => question(words, row)) })
    : nothing;
  return html`${page.shortened ? line(t('shortened', { shown: page.rows.length, total: allRows.length }), 'shortened') : nothing}
  ${choice.differencesOnly ? line(html`${statusText(words, status(choice))} ${leftOut} ${t('safetyStays')}`) : nothing}
  ${missingRules ? line(t('rulesFailed', { region: say(`region.${missingRules}`), shown: say('region.us') })) : nothing}`;
}

/** The table itself. */
export function table({ words, shown }: Choice, view: RowView): TemplateResult {
  const { t } = words;
  const [first = '', second = ''] = view.sides.map((side) => sideName(words, side));
  return html`<table role="table" class="compare rows-${shown.rows.length}">
    <caption class="visually-hidden">
      ${t('caption', { count: shown.rows.length, first, second })}
    </caption>
    <thead role="rowgroup">
      <tr role="row">
        <th role="columnheader" scope="col" class="corner"><span>${t('questionColumn')}</span></th>
        ${view.sides.map((side) => html`<th role="columnheader" scope="col" class="head ${side}">${sideHead(words, side)}</th>`)}
      </tr>
    </thead>
    ${shown.groups.map(
      ({ group, rows }) => html`<tbody role="rowgroup">
        <tr role="row" class="group-row">
          <th role="rowheader" scope="rowgroup" colspan="3" aria-colspan="3">${t(`group.${group}`)}</th>
        </tr>
        ${rows.map((row) => renderRow(view, row))}
      </tbody>`,
    )}
  </table>`;
}

/** A side's sign and name. */
export function sideHead(words: Words, side: ComparisonSide): TemplateResult {
  return html`<span class="side-head ${side}">
    <svg class="subject" viewBox="0 0 48 48" aria-hidden="true">${subjectIcon(side, `icon-${side}`)}</svg>
    <span class="side-title"><b>${sideName(words, side)}</b> <span class="gloss">${words.t(`side.${side}.gloss`)}</span></span>
  </span>`;
}

/** What stands between the answers and the note of some rows. */
export function extra(
  words: Words,
  row: Row,
  sides: readonly ComparisonSide[],
  rules: Jurisdiction | undefined,
): TemplateResult | typeof nothing {
  const { t, say, formats, evidence } = words;
  if (row.id === 'size') return sizeRuler(words, sides);
  if (row.id === 'dose') return html`<p class="no-bar">${t('noSharedBar')}</p>`;
  if (row.id !== 'regulation') return nothing;
  const region = say(`region.${rules?.id ?? 'us'}`);
  if (!rules) return html`<p class="rules-shown">${t('rulesShownFor', { region })}</p>`;
  return html`<p class="rules-shown">
    ${t('rulesShown', { region, asOf: formats.date(rules.asOf) })} ${t('authority', { authority: evidence(rules.authority) })}
  </p>`;
}

/** Whose rules are shown: the reader's choice, under the question about rules. */
export function regionChoice({ say }: Words, shown: RegionId, onChange: (event: Event) => void): TemplateResult {
  return html`<label class="region">
    <span>${say('chooseRegion')}</span>
    <select @change=${onChange}>
      ${REGIONS.map((region) => html`<option value=${region} ?selected=${region === shown}>${say(`region.${region}`)}</option>`)}
    </select>
  </label>`;
}
