import type { Unchecked } from '../protocol.js';

const NAME = /^--exo-[a-z0-9-]{1,40}$/;
/** Colours, lengths and font names; no functions, so nothing that could load anything. */
const VALUE = /^[#a-zA-Z0-9 ,.'"%-]{0,120}$/;

/**
 * Tries a custom property on the widget. Only the preview inside the embed builder does this: there the builder shows how a tag
 * will look on the builder's own page, and a frame page takes attributes and nothing else.
 */
export function setLook(widget: HTMLElement, { name, value }: Unchecked): void {
  if (typeof name !== 'string' || !NAME.test(name)) return;
  if (typeof value === 'string' && value && VALUE.test(value)) widget.style.setProperty(name, value);
  else widget.style.removeProperty(name);
}
