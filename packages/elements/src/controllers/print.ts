import { html, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { FactReference } from '@exosome-widgets/content/types.js';
import type { FactListHost } from './fact-list.js';
import type { PrintedSources } from './print-sources.js';

export interface PrintHost extends FactListHost, ReactiveControllerHost, HTMLElement {
  citedFacts(): readonly FactReference[] | Promise<readonly FactReference[]>;
  /** Loads what is shown on paper only. */
  preparePrint?(): Promise<void>;
}

/**
 * Prints one widget as a handout. The Print button first loads every source, so that they stand at the foot; a page printed
 * from the browser's menu shows everything but the source list, and says how to add it.
 */
export class PrintController {
  #sources: PrintedSources | undefined;

  constructor(private readonly host: PrintHost) {}

  /** The source list as it stands on paper; hidden on screen. */
  appendix(): TemplateResult {
    return this.#sources?.list(this.host) ?? html`<p class="print-only">${this.host.say('printSourcesHint')}</p>`;
  }

  /**
   * Loads the sources, prints this widget alone, and leaves the page as it was.
   *
   * @param withSources - false for a handout that has room for no list of sources
   */
  async print(withSources = true): Promise<void> {
    await this.host.preparePrint?.();
    if (withSources) {
      try {
        const { loadSources } = await import('./print-sources.js');
        this.#sources = await loadSources(this.host, this.#sources);
      } catch {
        this.#sources = undefined; // printed without the list, with the line that says so
      }
      this.host.requestUpdate();
      await this.host.updateComplete;
    }
    const { printAlone } = await import('./print-alone.js');
    printAlone(this.host);
  }
}
