import { html, nothing, type TemplateResult } from 'lit';
import type { common } from '@exosome-widgets/content/en/common.js';
import type { Translator } from '@exosome-widgets/content/translate.js';
import type { Fact, Source } from '@exosome-widgets/content/types.js';
import { factStyles } from '../theme/fact.styles.js';
import { addStyles } from '../theme/shadow-styles.js';
import { kindIcon } from '../primitives/kind-icon.js';

/** What a list of facts needs from its widget. */
export interface FactListHost {
  readonly say: Translator<typeof common>;
  /** Evidence text in the reader's language. */
  evidence(english: string): string;
  readonly renderRoot: Node;
}

/** Facts with their kind, detail, caveat and sources, as the sources view and the printed page show them. */
export function factList(host: FactListHost, facts: readonly Fact[]): TemplateResult {
  addStyles(host.renderRoot, factStyles);
  return html`<ol class="facts">
    ${facts.map((fact) => html`<li>${oneFact(host, fact)}</li>`)}
  </ol>`;
}

function oneFact(host: FactListHost, fact: Fact): TemplateResult {
  const { say } = host;
  const remark = (label: string, text: string | undefined): TemplateResult | typeof nothing =>
    text ? html`<p class="fact-detail"><b>${label}:</b> ${host.evidence(text)}</p>` : nothing;
  return html`<p class="fact">${host.evidence(fact.statement)}</p>
    <p class="fact-kind">
      <svg class="icon" viewBox="0 0 16 16" aria-hidden="true">${kindIcon(fact.kind)}</svg> ${say('factKind')}: ${say(`kind.${fact.kind}`)}
    </p>
    ${remark(say('detail'), fact.detail)} ${remark(say('caveat'), fact.caveat)}
    ${fact.basis === 'inference' ? html`<p class="fact-detail">${say('inferenceExplained')}</p>` : nothing}
    <ul class="source-list">
      ${fact.sources.map((source) => html`<li>${oneSource(host, source)}</li>`)}
    </ul>
    ${fact.where ? html`<p class="byline">${say('whereRead', { where: host.evidence(fact.where) })}</p>` : nothing}`;
}

/** Tells pages without a title apart: the host, and the last part of the address. */
export function pageName(url: string): string {
  const [host = url, ...parts] = url
    .replace(/^https?:\/\/(www\.)?/, '')
    .split(/[/?&=#]/)
    .filter(Boolean);
  return [host, ...parts.slice(-1)].join(', ');
}

/** Who, title, venue, year, link, kind, how much was read and when. Bibliographic words stay in their own language. */
function oneSource({ say }: FactListHost, source: Source): TemplateResult {
  const url = source.doi ? `https://doi.org/${source.doi}` : source.url;
  const title = source.title ?? source.description ?? source.titleEn ?? (url ? pageName(url) : say('untitledSource'));
  const byline = [source.authors, source.venue, source.year].filter((each) => each !== undefined).join('. ');
  return html`${
    url
      ? html`<a href=${url} rel="noopener noreferrer" target="_blank" referrerpolicy="no-referrer">${title}</a>`
      : html`<cite>${title}</cite>`
  }
    ${source.titleEn && source.titleEn !== title ? html`<span>(${source.titleEn})</span>` : nothing}
    <span class="byline">${byline}</span>
    <span class="byline">
      ${say(`kind.${source.kind}`)}. ${say(`read.${source.checked}`)} ${say('checkedOn', { checkedOn: source.checkedOn })}
      ${source.metadata === 'partial' ? say('partialRecord') : nothing}
    </span>`;
}
