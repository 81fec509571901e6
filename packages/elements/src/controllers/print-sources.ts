import type { FactReference } from '@exosome-widgets/content/types.js';
import { html, type TemplateResult } from 'lit';
import { announce } from './announcer.js';
import { factList, loadFacts } from './fact-view.js';
import type { FactListHost } from './fact-list.js';
import type { PrintHost } from './print.js';

/** The sources at the foot of a printed widget. */
export interface PrintedSources {
  /** Whose facts they are: a reader may print again with other claims or rows in sight. */
  readonly cited: string;
  list(host: FactListHost): TemplateResult;
}

/** Loads every source that a widget may cite; the ones from before when it still cites the same. Loads when a reader prints. */
export async function loadSources(host: PrintHost, before: PrintedSources | undefined): Promise<PrintedSources> {
  const references = unique(await host.citedFacts());
  const cited = references.map(({ id }) => id).join(' ');
  if (before?.cited === cited) return before;
  announce('playback', host.say('preparingPrint'));
  const facts = await loadFacts(references);
  return {
    cited,
    list: (reader) => html`<section class="print-only appendix" aria-label=${reader.say('allSources')}>
      <p class="sources-title">${reader.say('allSources')}</p>
      ${factList(reader, facts)}
    </section>`,
  };
}

function unique(references: readonly FactReference[]): readonly FactReference[] {
  return [...new Map(references.map((reference) => [reference.id, reference])).values()];
}
