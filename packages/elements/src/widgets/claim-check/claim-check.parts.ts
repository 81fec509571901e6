import { html, nothing, svg, type TemplateResult } from 'lit';
import type { Formats } from '@exosome-widgets/content/messages.js';
import type { ClaimBrief as Claim } from '@exosome-widgets/content/types.js';
import { VERDICTS } from '../../primitives/verdict-icon.js';
import { isEmpty, sectionsOf } from './claim-check.filter.js';
import { claimContent, type ItemContext } from './claim-check.item.js';
import type { ClaimSelection, FilterPart } from './claim-check.selection.js';

/** What the parts of the widget need from it. */
export interface PartsContext extends ItemContext {
  readonly formats: Formats;
  readonly selection: ClaimSelection;
  /** Level of the headings over topics; `undefined` when the widget has no headings. */
  readonly sectionLevel: number | undefined;
  readonly step: number;
  clearAll(): void;
  toggleSubset(): void;
  removeSiteFilter(part: FilterPart): void;
  stepTo(step: number): void;
}

const CROSS = svg`<path d="m4.5 4.5 7 7M11.5 4.5l-7 7" />`;

/** What the page chose: always in sight and always to be undone, so that nothing is left out in silence. */
export function siteLine(context: PartsContext): TemplateResult | typeof nothing {
  const { selection, words } = context;
  const { subset, leftSubset, bySite, all } = selection;
  if (!subset.length && !bySite.length) return nothing;
  const { t } = words;
  return html`<div class="site-line" part="site-line">
    ${
      subset.length
        ? html`${leftSubset ? nothing : html`<span>${t('subset', { shown: subset.length, total: all.length })}</span>`}
          <button type="button" class="quiet" id="subset-switch" @click=${context.toggleSubset}>
            ${leftSubset ? t('seeSubset') : t('seeAll', { total: all.length })}
          </button>`
        : nothing
    }
    ${bySite.map(
      (part) => html`<button type="button" class="chip" @click=${() => context.removeSiteFilter(part)}>
        <span class="visually-hidden">${t('remove')} </span>${filterName(part, context)} <span class="by">${t('chosenBySite')}</span>
        <svg class="icon" viewBox="0 0 16 16" aria-hidden="true" fill="none" stroke="currentColor" stroke-width="1.6">${CROSS}</svg>
      </button>`,
    )}
  </div>`;
}

function filterName(part: FilterPart, { selection, words, formats }: PartsContext): string {
  const { t, say } = words;
  const { verdicts, group, search } = selection.filter;
  if (part === 'verdicts')
    return t('filter.verdict', { verdict: formats.list(verdicts.map((verdict) => say(`verdict.${verdict}`))) });
  if (part === 'group') return t('filter.group', { topic: group ? t(`group.${group}`) : '' });
  return t('filter.search', { text: search });
}

export function countLine({ selection, words, withoutControls, clearAll }: PartsContext): TemplateResult {
  const { t } = words;
  return html`<div class="count-line">
    <p class="count" id="count" tabindex="-1">${t('shown', { shown: selection.shown.length, total: selection.all.length })}</p>
    ${isEmpty(selection.filter) || withoutControls ? nothing : html`<button type="button" class="quiet" @click=${clearAll}>${t('clearAll')}</button>`}
  </div>`;
}

/** The claims under the headings of their topics or verdicts; a page's own choice without headings. */
export function claimList(context: PartsContext): TemplateResult | TemplateResult[] {
  const { selection, words, sectionLevel } = context;
  const { t, say } = words;
  if (!selection.shown.length) return emptyList(context);
  // A short claim (“Hair regrowth”) needs its topic beside it, unless that is the heading.
  const byTopic = !selection.inPageOrder && selection.arrangement === 'article';
  const list = (claims: readonly Claim[], name: string): TemplateResult =>
    html`<ul class="claims" aria-label=${name}>
      ${claims.map(
        (claim) =>
          html`<li class="claim" part="claim" id=${`c-${claim.id}`} tabindex="-1">
            ${byTopic ? nothing : topicLine(claim, context)} ${claimContent(claim, context)}
          </li>`,
      )}
    </ul>`;
  if (selection.inPageOrder) return list(selection.shown, t('steps'));
  return sectionsOf(selection.shown, selection.arrangement).map(({ key, claims }) => {
    const verdict = VERDICTS.find((each) => each === key);
    const name = verdict ? say(`verdict.${verdict}`) : t(`group.${key as Claim['group']}`);
    return html`<div class="section">
      <p class="section-title">
        <span class="section-name" role=${sectionLevel ? 'heading' : nothing} aria-level=${sectionLevel ?? nothing}>${name}</span>
        <span class="section-count">${t('verdictCount', { shown: claims.length, total: claims.length })}</span>
      </p>
      ${list(claims, name)}
    </div>`;
  });
}

/** One claim, with the way to the one before and the one after. */
export function claimCard(context: PartsContext): TemplateResult {
  const { selection, words, step, withoutControls, stepTo } = context;
  const { t } = words;
  const { shown } = selection;
  const claim = shown[step];
  if (!claim) return emptyList(context);
  return html`<div class="card-stage">
      <div class="card claim" part="claim" id=${`c-${claim.id}`} tabindex="-1" role="group" aria-label=${t('claimId', { id: claim.id })}>
        ${topicLine(claim, context)} ${claimContent(claim, context)}
      </div>
    </div>
    ${
      withoutControls || shown.length < 2
        ? nothing
        : html`<div class="stepper" role="group" aria-label=${t('steps')}>
          <button type="button" aria-disabled=${step === 0} @click=${() => stepTo(step - 1)}>${t('previous')}</button>
          <span class="position">${t('position', { step: step + 1, count: shown.length })}</span>
          <button type="button" aria-disabled=${step === shown.length - 1} @click=${() => stepTo(step + 1)}>${t('next')}</button>
        </div>`
    }`;
}

function topicLine({ group }: Claim, { words }: PartsContext): TemplateResult {
  return html`<p class="topic">${words.t(`group.${group}`)}</p>`;
}

function emptyList({ words, clearAll }: PartsContext): TemplateResult {
  const { t } = words;
  return html`<div class="empty">
    <p class="empty-title">${t('nothingFound')}</p>
    <p>${t('nothingFoundHelp')}</p>
    <button type="button" @click=${clearAll}>${t('clearAll')}</button>
  </div>`;
}
