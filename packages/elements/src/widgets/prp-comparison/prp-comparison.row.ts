import { html, nothing, svg, type TemplateResult } from 'lit';
import { type ComparisonRowId, type ComparisonSide, openAnswers } from '@exosome-widgets/content/comparison.js';
import type { SourcesController } from '../../controllers/sources.js';
import { subjectMark } from '../../primitives/subject-icon.js';
import { question, type Words } from './prp-comparison.describe.js';
import type { DetailController } from './prp-comparison.detail.js';
import type { Row } from './prp-comparison.rows.js';

/** What a row needs to draw itself. */
export interface RowView {
  readonly words: Words;
  readonly sources: SourcesController;
  readonly detail: DetailController;
  readonly sides: readonly ComparisonSide[];
  readonly withoutControls: boolean;
  /** Questions and answers only, for a slide. */
  readonly compact: boolean;
  isMarked(row: Row): boolean;
  onMark(row: Row): void;
  onDetail(row: Row): void;
  /** Between the answers and the note: a ruler, a remark, the chosen rules. */
  extra(row: Row): unknown;
  /** Under the question: the choice of a region. */
  underQuestion(row: Row): unknown;
}

/**
 * One question: its answers, the note that spans both, and, when opened, detail and sources in rows of full width. Roles are
 * written out, because cards on a narrow screen change `display`, which takes the table roles away.
 */
export function renderRow(view: RowView, row: Row): TemplateResult {
  const { words, sources, detail, sides } = view;
  const open = detail.isOpen(row);
  const panel = sources.panel(row.id);
  return html`<tr role="row" class="main" data-row=${row.id} ?data-marked=${view.isMarked(row)}>
      <th role="rowheader" scope="row" rowspan=${view.compact ? 1 : 2} part="question" aria-labelledby=${`q-${row.id}`}>
        <div class="question-line">
          <span class="question" id=${`q-${row.id}`}>${question(words, row)}</span>
          ${view.withoutControls || view.compact ? nothing : rowTools(view, row, open)}
        </div>
        ${view.underQuestion(row)}
      </th>
      ${sides.map((side) => answerCell(view, row, side))}
    </tr>
    ${view.compact ? nothing : noteRow(view, row)}
    ${open ? html`<tr role="row" class="full"><td role="cell" colspan="3" aria-colspan="3" id=${`d-${row.id}`}>${detail.render(words, row, sides)}</td></tr>` : nothing}
    ${panel === nothing ? nothing : html`<tr role="row" class="full"><td role="cell" colspan="3" aria-colspan="3">${panel}</td></tr>`}`;
}

function noteRow({ words, sources, extra }: RowView, row: Row): TemplateResult {
  const id = `${row.id}-note`;
  return html`<tr role="row" class="note-row">
    <td role="cell" colspan="2" aria-colspan="2">
      ${extra(row)}
      <p class="note">
        <span class="note-lead">${words.t('readingAcross')}</span> <span id=${`s-${id}`}>${words.evidence(row.note.text)}</span>
        ${row.note.kind ? sources.badge(row.note.cited, id, row.id, row.note.kind) : nothing}
      </p>
    </td>
  </tr>`;
}

function answerCell({ words, sources }: RowView, row: Row, side: ComparisonSide): TemplateResult {
  const { t } = words;
  const id = `${row.id}-${side}`;
  const stillOpen = openAnswers[row.id as ComparisonRowId]?.[side] !== undefined;
  return html`<td role="cell" class="answer ${side} ${stillOpen ? 'open' : ''}" part="answer">
    <span class="side-name">
      <svg class="mark" viewBox="0 0 16 16" aria-hidden="true">${subjectMark(side)}</svg>${t(`side.${side}.sentence`)}
    </span>
    <p class="said"><span id=${`s-${id}`}>${words.evidence(row[side].text)}</span></p>
    <div class="grounds">
      ${
        stillOpen
          ? html`<span class="still-open"><svg class="icon" viewBox="0 0 16 16" aria-hidden="true">${openSign}</svg>${t('stillOpen')}</span>`
          : nothing
      }
      ${sources.badge(row[side].cited, id, row.id, row[side].kind)}
    </div>
  </td>`;
}

function rowTools(view: RowView, row: Row, open: boolean): TemplateResult {
  const { t } = view.words;
  const asked = question(view.words, row);
  return html`<span class="row-tools">
    <button type="button" class="tool star" aria-pressed=${view.isMarked(row)} aria-label=${t('mark', { question: asked })} title=${t('mark', { question: asked })} @click=${() => view.onMark(row)}>
      <svg viewBox="0 0 24 24" aria-hidden="true">${starSign}</svg>
    </button>
    <button type="button" class="tool detail-button" aria-expanded=${open} aria-label=${t('detailFor', { question: asked })} @click=${() => view.onDetail(row)}>
      <span aria-hidden="true">${t('detailShort')}</span><svg viewBox="0 0 24 24" aria-hidden="true">${chevronSign}</svg>
    </button>
  </span>`;
}

const starSign = svg`<path class="star-shape" d="M12 3.300l2.700 5.600 6.100.8-4.500 4.200 1.200 6.100-5.500-3-5.500 3 1.200-6.100L3.200 9.700l6.100-.8z" stroke="currentColor" stroke-width="1.800" stroke-linejoin="round" />`;
const chevronSign = svg`<path class="chevron" d="M6 9.500l6 6 6-6" fill="none" stroke="currentColor" stroke-width="2.200" stroke-linecap="round" stroke-linejoin="round" />`;
const openSign = svg`<g fill="none" stroke="currentColor" stroke-width="1.500" stroke-linecap="round"><circle cx="8" cy="8" r="6.200" stroke-dasharray="2.600 2" /><path d="M6.300 6.400c.1-1 .8-1.600 1.800-1.600s1.700.6 1.700 1.500c0 1.300-1.800 1.300-1.800 2.500" /><path d="M8 11.200h.01" /></g>`;
