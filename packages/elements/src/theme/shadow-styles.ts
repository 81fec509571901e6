import type { CSSResult, LitElement } from 'lit';

/** The root of a widget, with all the styles it wears. */
interface WidgetRoot extends ShadowRoot {
  worn?: Set<CSSResult>;
}

/**
 * Gives a widget the styles of a part that has loaded late, once. Without such styles: all it has worn, in the document it stands
 * in now. Browsers take them off when it moves to another, as into a frame.
 *
 * @param root - the widget's `renderRoot`
 */
export function addStyles(root: Node, ...styles: readonly CSSResult[]): void {
  const widget = root as WidgetRoot;
  const view = widget.ownerDocument.defaultView;
  const all = (widget.worn ??= new Set((widget.host.constructor as typeof LitElement).elementStyles as CSSResult[]));
  const { size } = all;
  for (const each of styles) all.add(each);
  // A document without a window shows nothing, and takes no sheet.
  if (!view || (styles.length > 0 && size === all.size)) return;
  widget.adoptedStyleSheets = [...all].map(({ styleSheet, cssText }) => {
    if (view === window) return styleSheet!;
    // A sheet made in one window serves no other.
    const sheet = new view.CSSStyleSheet();
    sheet.replaceSync(cssText);
    return sheet;
  });
}
