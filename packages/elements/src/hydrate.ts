/**
 * Lets widgets that a server drew (`exosome-widgets/ssr.js`) take over its picture, node by node, in place of drawing it again. Has
 * to run before the widgets are registered, so import those afterwards, with `import()`: bundlers move static imports about.
 * Without it a widget draws itself anew. Needs `@lit-labs/ssr-client`.
 */
import '@lit-labs/ssr-client/lit-element-hydrate-support.js';
import { adoptStyles, type CSSResultOrNative, LitElement, type PropertyValues } from 'lit';
import { WidgetElement } from './widget-element.js';

// Lit looks for this support once, when it starts. A bundler may have started it first.
type Support = (lit: { LitElement: typeof LitElement }) => void;
const lit = globalThis as { litElementHydrateSupport?: Support };
if (!Object.hasOwn(LitElement, 'observedAttributes')) lit.litElementHydrateSupport?.({ LitElement });

/** The two steps of a first picture, which Lit keeps from page code. */
interface Steps {
  createRenderRoot: (this: WidgetElement) => HTMLElement | DocumentFragment;
  update: (this: WidgetElement, changed: PropertyValues) => void;
}
const steps = WidgetElement.prototype as unknown as Steps;
const { createRenderRoot, update } = steps;

/** The styles a server sends lie in the shadow root as text, which a strict policy refuses: every widget shares one sheet instead. */
steps.createRenderRoot = function () {
  const served = this.shadowRoot;
  const root = createRenderRoot.call(this);
  if (served) {
    adoptStyles(served, (this.constructor as unknown as { elementStyles: CSSResultOrNative[] }).elementStyles);
    const first = served.firstElementChild;
    if (first?.localName === 'style') first.remove();
  }
  return root;
};

/** A page out of a cache may hold the picture of another version, which Lit refuses to take over. Then the widget draws itself. */
steps.update = function (changed) {
  try {
    update.call(this, changed);
  } catch (error) {
    if (this.hasUpdated || !this.shadowRoot?.firstChild) throw error;
    console.warn(`<${this.localName}> draws itself anew: the server's picture is of another version.`);
    this.shadowRoot.replaceChildren();
    update.call(this, changed);
  }
};
