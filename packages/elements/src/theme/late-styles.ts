import type { CSSResult } from 'lit';

/**
 * Gives a widget the styles of a part that has loaded late, once.
 *
 * @param root - the widget's `renderRoot`
 */
export function addStyles(root: Node, { styleSheet: sheet }: CSSResult): void {
  if (sheet && root instanceof ShadowRoot && !root.adoptedStyleSheets.includes(sheet)) {
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  }
}
