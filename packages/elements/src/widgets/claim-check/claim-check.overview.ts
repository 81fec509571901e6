import { html, nothing, type TemplateResult } from 'lit';
import type { ClaimBrief as Claim, ClaimGroup, Verdict } from '@exosome-widgets/content/types.js';
import { proportionMarks } from '../../primitives/proportion-chart.js';
import { VERDICTS, VERDICT_TOKEN, verdictIcon } from '../../primitives/verdict-icon.js';
import { CLAIM_GROUPS, type Arrangement, type ClaimFilter } from './claim-check.filter.js';
import { PITCH_PX, type ChartRow } from './claim-check.layout.js';
import { describeChart, type Words } from './claim-check.describe.js';

/** What the picture and the filters need from the widget around them. */
export interface OverviewContext {
  readonly words: Words;
  readonly rows: readonly ChartRow[];
  readonly columns: number;
  readonly direction: 'ltr' | 'rtl';
  readonly filter: ClaimFilter;
  readonly arrangement: Arrangement;
  /** The claims that the topics are counted over. */
  readonly pool: readonly Claim[];
  readonly withoutControls: boolean;
  toggleVerdict(verdict: Verdict): void;
  setGroup(group: ClaimGroup | undefined): void;
  setSearch(text: string): void;
  setArrangement(arrangement: Arrangement): void;
}

/** The picture of how many claims stand, whose lines are the buttons of the filter. */
export function overview(context: OverviewContext): TemplateResult {
  const { words, rows, withoutControls } = context;
  const { t } = words;
  const total = rows.reduce((sum, row) => sum + row.lit.length, 0);
  const supported = rows.find((row) => row.verdict === 'supported')?.lit.length ?? 0;
  return html`<div class="overview" part="overview">
    <p class="headline-count" id="chart-title">${t('headline', { supported, total })}</p>
    <p class="hint">${withoutControls ? t('chartCaption') : t('chartHint')}</p>
    ${
      withoutControls
        ? html`<p class="visually-hidden">${describeChart(rows, words)}</p>
          <ul class="verdicts" aria-labelledby="chart-title">
            ${rows.map((row) => html`<li class="verdict-row ${VERDICT_TOKEN[row.verdict]}">${rowContent(row, context)}</li>`)}
          </ul>`
        : html`<div class="verdicts" part="chart" role="group" aria-label=${t('chartName')}>
          ${rows.map(
            (row) =>
              html`<button
                type="button"
                class="verdict-row ${VERDICT_TOKEN[row.verdict]}"
                aria-pressed=${context.filter.verdicts.includes(row.verdict)}
                @click=${() => context.toggleVerdict(row.verdict)}
              >
                ${rowContent(row, context)}
              </button>`,
          )}
        </div>`
    }
    <details class="meanings">
      <summary>${t('meanings')}</summary>
      <dl>
        ${VERDICTS.map(
          (verdict) =>
            html`<div class="meaning">
              <dt class=${VERDICT_TOKEN[verdict]}><svg class="icon" viewBox="0 0 16 16" aria-hidden="true">${verdictIcon(verdict)}</svg> ${words.say(`verdict.${verdict}`)}</dt>
              <dd>${t(`meaning.${verdict}`)}</dd>
            </div>`,
        )}
      </dl>
    </details>
  </div>`;
}

function rowContent(row: ChartRow, { words, columns, direction }: OverviewContext): TemplateResult {
  const { t, say } = words;
  const total = row.lit.length;
  return html`<span class="row-words">
      <span class="row-name">${say(`verdict.${row.verdict}`)}</span>
      <span class="row-count">${t('verdictCount', { shown: row.shown, total })}</span>
    </span>
    <svg class="marks" viewBox=${`0 0 ${row.width} ${row.height}`} width=${`${columns * 1.25}em`} aria-hidden="true" focusable="false">
      ${proportionMarks(row.verdict, row.lit, columns, PITCH_PX, direction)}
    </svg>`;
}

/** Search, topic and order. */
export function filterControls(context: OverviewContext): TemplateResult | typeof nothing {
  if (context.withoutControls) return nothing;
  const { words, filter, arrangement, pool } = context;
  const { t } = words;
  return html`<div class="controls" part="controls">
    <label class="control">
      <span>${t('search')}</span>
      <input
        type="search"
        autocomplete="off"
        spellcheck="false"
        .value=${filter.search}
        @input=${(event: Event) => context.setSearch((event.target as HTMLInputElement).value)}
      />
    </label>
    <label class="control">
      <span>${t('topic')}</span>
      <select
        .value=${filter.group ?? ''}
        @change=${(event: Event) => context.setGroup(((event.target as HTMLSelectElement).value || undefined) as ClaimGroup | undefined)}
      >
        <option value="" ?selected=${!filter.group}>${t('allTopics')}</option>
        ${CLAIM_GROUPS.map((group) => ({ group, count: pool.filter((claim) => claim.group === group).length }))
          .filter(({ count }) => count > 0)
          .map(
            ({ group, count }) =>
              html`<option value=${group} ?selected=${filter.group === group}>
                ${t('topicCount', { topic: t(`group.${group}`), count })}
              </option>`,
          )}
      </select>
    </label>
    <label class="control">
      <span>${t('arrange')}</span>
      <select
        .value=${arrangement}
        @change=${(event: Event) => context.setArrangement((event.target as HTMLSelectElement).value === 'verdict' ? 'verdict' : 'article')}
      >
        <option value="article" ?selected=${arrangement === 'article'}>${t('arrange.article')}</option>
        <option value="verdict" ?selected=${arrangement === 'verdict'}>${t('arrange.verdict')}</option>
      </select>
    </label>
  </div>`;
}
