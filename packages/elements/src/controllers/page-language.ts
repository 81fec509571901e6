import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { onLanguageAdded } from '@exosome-widgets/content/languages.js';

const watching = new Set<() => void>();
let observer: MutationObserver | undefined;

// Not written inside `watch`: there it would keep the first widget of a page for as long as the page lives.
function tell(): void {
  for (const each of watching) each();
}

/** One observer for all widgets: the page's own language may change (a language menu, browser translation). */
function watch(callback: () => void): () => void {
  watching.add(callback);
  observer ??= new MutationObserver(tell);
  observer.observe(document.documentElement, { attributes: true, attributeFilter: ['lang'] });
  return () => {
    watching.delete(callback);
    if (!watching.size) observer?.disconnect();
  };
}

/** Knows the nearest language around a widget, through shadow roots. */
export class PageLanguageController implements ReactiveController {
  #stop: (() => void)[] = [];

  constructor(private readonly host: ReactiveControllerHost & HTMLElement) {
    host.addController(this);
  }

  /** The nearest `lang` outside the widget; empty when there is none. */
  get around(): string {
    let node: Element | null = this.host;
    while (node) {
      const near: Element | null = node === this.host ? (node.parentElement?.closest('[lang]') ?? null) : node.closest('[lang]');
      if (near) return near.getAttribute('lang') ?? '';
      const root: Node = node.getRootNode();
      node = root instanceof ShadowRoot ? root.host : null;
    }
    return '';
  }

  hostConnected(): void {
    if (typeof MutationObserver === 'undefined') return; // on the server
    const update = (): void => this.host.requestUpdate();
    this.#stop = [watch(update), onLanguageAdded(update)];
  }

  hostDisconnected(): void {
    for (const stop of this.#stop) stop();
    this.#stop = [];
  }
}
