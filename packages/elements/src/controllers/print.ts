import { html, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { loadFacts } from '@exosome-widgets/content/evidence.js';
import type { Fact, FactReference } from '@exosome-widgets/content/types.js';
import { announce } from './announcer.js';
import { factList, type FactListHost } from './fact-list.js';

interface PrintHost extends FactListHost, ReactiveControllerHost, HTMLElement {
  citedFacts(): readonly FactReference[] | Promise<readonly FactReference[]>;
  /** Loads what is shown on paper only. */
  preparePrint?(): Promise<void>;
}

/** Hides everything but the marked widget and the boxes that hold it, on paper only. */
const ONLY_THIS =
  '@media print{body :not([data-exo-print-path]):not([data-exo-print]):not([data-exo-print] *){display:none!important}' +
  '[data-exo-print-path]{display:block!important;position:static!important;overflow:visible!important;margin:0!important;padding:0!important;' +
  'border:0!important;block-size:auto!important;max-block-size:none!important;transform:none!important}}';

/**
 * Prints one widget as a handout. The Print button first loads every source, so that they stand at the foot; a page printed
 * from the browser's menu shows everything but the source list, and says how to add it.
 */
export class PrintController implements ReactiveController {
  #facts: readonly Fact[] | undefined;

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
      ${factList(this.host, this.#facts)}
    </section>`;
  }

  /**
   * Loads the sources, prints this widget alone, and leaves the page as it was.
   *
   * @param withSources - false for a handout that has room for no list of sources
   */
  async print(withSources = true): Promise<void> {
    await this.host.preparePrint?.();
    if (withSources && !this.#facts) {
      announce('playback', this.host.say('preparingPrint'));
      try {
        this.#facts = await loadFacts(unique(await this.host.citedFacts()));
      } catch {
        this.#facts = undefined; // printed without the list, with the line that says so
      }
      this.host.requestUpdate();
      await this.host.updateComplete;
    }
    const restore = this.#isolate();
    window.addEventListener('afterprint', restore, { once: true });
    window.print();
  }

  #isolate(): () => void {
    const path: Element[] = [];
    for (let node: Element | null = this.host.parentElement; node && node !== document.body; node = node.parentElement) path.push(node);
    const inDocument = this.host.getRootNode() === document;
    if (!inDocument) return () => {}; // inside another component: the whole page is printed
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(ONLY_THIS);
    this.host.setAttribute('data-exo-print', '');
    for (const node of path) node.setAttribute('data-exo-print-path', '');
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    return () => {
      this.host.removeAttribute('data-exo-print');
      for (const node of path) node.removeAttribute('data-exo-print-path');
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== sheet);
    };
  }
}

function unique(references: readonly FactReference[]): readonly FactReference[] {
  return [...new Map(references.map((reference) => [reference.id, reference])).values()];
}
