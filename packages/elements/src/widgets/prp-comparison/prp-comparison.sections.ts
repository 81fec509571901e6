import { html, nothing, type TemplateResult } from 'lit';
import { type ComparisonSide, sizeRanges } from '@exosome-widgets/content/comparison.js';
import type { SourcesController } from '../../controllers/sources.js';
import { logRuler, logRulerHeight } from '../../primitives/range-bar.js';
import { subjectMark } from '../../primitives/subject-icon.js';
import type { Words } from './prp-comparison.describe.js';
import { type RowGroup, RULER } from './prp-comparison.layout.js';
import { type Answer, neitherLead, neitherRows, type Row } from './prp-comparison.rows.js';

interface SectionView {
  readonly words: Words;
  readonly sources: SourcesController;
  readonly sides: readonly ComparisonSide[];
}

const AREA = 'neither';

/** Every sentence of the section on choosing neither. */
export const neitherAnswers: readonly Answer[] = [
  neitherLead,
  ...neitherRows.flatMap(({ findings }) => [...findings.prp, ...findings.exosomes]),
];

/** The third option, and what is known about people who got neither. */
export function neitherSection({ words, sources, sides }: SectionView): TemplateResult {
  const { t } = words;
  return html`<section class="neither" part="neither" aria-labelledby="neither-title">
    <p class="section-title" id="neither-title">${t('neitherTitle')}</p>
    <p class="neither-lead"><span id="s-neither-lead">${words.evidence(neitherLead.text)}</span> ${sources.badge(neitherLead.cited, 'neither-lead', AREA, neitherLead.kind)}</p>
    <table role="table" class="small-table">
      <caption>
        ${t('neitherCaption')}
      </caption>
      <thead role="rowgroup">
        <tr role="row">
          <th role="columnheader" scope="col">${t('neitherTopic')}</th>
          ${sides.map((side) => html`<th role="columnheader" scope="col" class=${side}>${mark(side)} ${t(side === 'prp' ? 'neitherPrp' : 'neitherExosomes')}</th>`)}
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${neitherRows.map(
          ({ id, findings }) => html`<tr role="row">
            <th role="rowheader" scope="row">${t(`neither.${id}`)}</th>
            ${sides.map(
              (side) => html`<td role="cell" class=${side}>
                <span class="side-name">${mark(side)}${t(`side.${side}.sentence`)}</span>
                ${findings[side].map((finding, index) => oneFinding({ words, sources }, finding, `neither-${id}-${side}-${index}`))}
              </td>`,
            )}
          </tr>`,
        )}
      </tbody>
    </table>
    ${sources.panel(AREA)}
  </section>`;
}

function oneFinding(
  { words, sources }: Pick<SectionView, 'words' | 'sources'>,
  { text, missing, cited, kind }: Answer & { readonly missing: boolean },
  id: string,
): TemplateResult {
  return html`<div class="finding">
    <p class="said"><span id=${`s-${id}`}>${words.evidence(text)}</span></p>
    <div class="grounds">
      ${missing ? html`<span class="still-open">${words.t('nobodyLooked')}</span>` : nothing} ${sources.badge(cited, id, AREA, kind)}
    </div>
  </div>`;
}

const mark = (side: ComparisonSide): TemplateResult =>
  html`<svg class="mark" viewBox="0 0 16 16" aria-hidden="true">${subjectMark(side)}</svg>`;

/** Both widths on one log ruler. The sentence beside it says the same, so the picture is hidden from assistive technology. */
export function sizeRuler({ t }: Words, sides: readonly ComparisonSide[]): TemplateResult {
  const range = (side: ComparisonSide): { low: number; high: number } => {
    const found = sizeRanges.find((each) => each.side === side);
    return { low: found?.lowNm ?? 1, high: found?.highNm ?? 1 };
  };
  const platelets = { low: range('prp').low / 1000, high: range('prp').high / 1000 };
  const exosomes = range('exosomes');
  const drawing = logRuler({
    id: 'size',
    low: RULER.lowNm,
    high: RULER.highNm,
    ticks: RULER.ticksNm.map((value) => ({
      value,
      label: value < 1000 ? t('nanometres', { value }) : t('micrometres', { value: value / 1000 }),
    })),
    ranges: sides.map((side) => ({
      ...range(side),
      label: side === 'prp' ? t('rulerPlatelets', platelets) : t('rulerExosomes', exosomes),
      colour: side === 'prp' ? 'prp' : 'exosome',
      hatched: side === 'prp',
    })),
  });
  return html`<div class="ruler" part="ruler">
    <svg class="ruler-picture" height=${logRulerHeight(sides.length)} width="100%" aria-hidden="true">${drawing}</svg>
    <p class="visually-hidden">
      ${t('rulerSummary', { plateletLow: platelets.low, plateletHigh: platelets.high, exosomeLow: exosomes.low, exosomeHigh: exosomes.high })}
    </p>
    <p class="ruler-note">${t('rulerNote')}</p>
  </div>`;
}

/** What a decision aid should say about itself. */
export function aboutSection({ t }: Words): TemplateResult {
  return html`<details class="about" part="about">
    <summary><span class="section-title">${t('aboutTitle')}</span></summary>
    <ul>
      <li>${t('aboutDecision')}</li>
      <li>${t('aboutUncertainty')}</li>
      <li>${t('orderMeansNothing')}</li>
      <li>${t('aboutUpdates')}</li>
      <li>${t('aboutWho')}</li>
      <li>${t('aboutFunding')}</li>
    </ul>
  </details>`;
}

/** On a slide, all rows at once would be too small to read: the opening slide lists the questions instead. */
export function agenda(
  words: Words,
  groups: readonly RowGroup<Row>[],
  choose: ((group: Row['group']) => void) | undefined,
): TemplateResult {
  const { t } = words;
  return html`<div class="agenda">
    ${groups.map(
      ({ group, rows }) => html`<section class="agenda-group" aria-labelledby=${`agenda-${group}`}>
        <p class="agenda-title" id=${`agenda-${group}`}>
          ${choose ? html`<button type="button" class="agenda-button" @click=${() => choose(group)}>${t(`group.${group}`)}</button>` : t(`group.${group}`)}
        </p>
        <ul>
          ${rows.map((row) => html`<li>${t(`question.${row.id as 'source'}`)}</li>`)}
        </ul>
      </section>`,
    )}
    <p class="agenda-neither">${t('neitherTitle')}</p>
  </div>`;
}
