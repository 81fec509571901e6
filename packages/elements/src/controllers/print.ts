import { html, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { Fact, FactReference } from '@exosome-widgets/content/types.js';
import { announce } from './announcer.js';
import type { FactListHost } from './fact-list.js';

interface PrintHost extends FactListHost, ReactiveControllerHost, HTMLElement {
  citedFacts(): readonly FactReference[] | Promise<readonly FactReference[]>;
  /** Loads what is shown on paper only. */
  preparePrint?(): Promise<void>;
}

/**
 * Prints one widget as a handout. The Print button first loads every source, so that they stand at the foot; a page printed
 * from the browser's menu shows everything but the source list, and says how to add it.
 */
export class PrintController implements ReactiveController {
  #facts: readonly Fact[] | undefined;
  /** Whose facts they are: a reader may print again with other claims or rows in sight. */
  #cited = '';
  #view: typeof import('./fact-view.js') | undefined;

  constructor(private readonly host: PrintHost) {
    host.addController(this);
  }

  hostConnected(): void {
    // Present for the interface; nothing is needed until the reader prints.
  }

  /** The source list as it stands on paper; hidden on screen. */
  appendix(): TemplateResult {
    const { say } = this.host;
    if (!this.#facts) return html`<p class="print-only">${say('printSourcesHint')}</p>`;
    return html`<section class="print-only appendix" aria-label=${say('allSources')}>
      <p class="sources-title">${say('allSources')}</p>
      ${this.#view?.factList(this.host, this.#facts)}
    </section>`;
  }

  /**
   * Loads the sources, prints this widget alone, and leaves the page as it was.
   *
   * @param withSources - false for a handout that has room for no list of sources
   */
  async print(withSources = true): Promise<void> {
    await this.host.preparePrint?.();
    if (withSources) await this.#loadSources();
    const { printAlone } = await import('./print-alone.js');
    printAlone(this.host);
  }

  async #loadSources(): Promise<void> {
    try {
      const references = unique(await this.host.citedFacts());
      const cited = references.map(({ id }) => id).join(' ');
      if (this.#facts && cited === this.#cited) return;
      announce('playback', this.host.say('preparingPrint'));
      this.#view = await import('./fact-view.js');
      this.#facts = await this.#view.loadFacts(references);
      this.#cited = cited;
    } catch {
      this.#facts = undefined; // printed without the list, with the line that says so
    }
    this.host.requestUpdate();
    await this.host.updateComplete;
  }
}

function unique(references: readonly FactReference[]): readonly FactReference[] {
  return [...new Map(references.map((reference) => [reference.id, reference])).values()];
}
