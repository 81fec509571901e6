import type { BriefSentence, FactReference, Sentence } from '@exosome-widgets/content/types.js';
import { html, type TemplateResult } from 'lit';
import type { LateSentence, SourcesController } from '../../controllers/sources.js';

/** A line the reader meets: its words and kind of evidence at once, its facts when they are opened. */
export interface Said extends BriefSentence {
  readonly load?: () => Promise<readonly FactReference[]>;
}

/** What a facts module offers; it loads when a reader first opens a line. */
type Facts = typeof import('./route-explorer.facts.js');
export const fromFacts = (pick: (facts: Facts) => readonly FactReference[]) => async (): Promise<readonly FactReference[]> =>
  pick(await import('./route-explorer.facts.js'));

/** The button of a line. Without a kind the line is general caution. */
export function saidBadge(
  sources: SourcesController,
  { text, kind, sourceCount, load }: Said,
  id: string,
  area: string,
): TemplateResult {
  const cited: Sentence | LateSentence =
    kind && load ? { text, sourceCount, loadFacts: load } : { text, facts: [], basis: 'inference' };
  return sources.badge(cited, id, area, kind);
}

/** A line with its button. */
export const saidLine = (
  sources: SourcesController,
  evidence: (english: string) => string,
  said: Said,
  id: string,
  area: string,
): TemplateResult =>
  html`<span class="sentence" id=${`s-${id}`}>${evidence(said.text)}</span> ${saidBadge(sources, said, id, area)}`;
