import { nothing, type TemplateResult } from 'lit';

/** What a drawing is: a Lit `svg` template with text, attribute and child bindings only (no events, no properties). */
export type Drawing = TemplateResult<2>;

/** What may stand in a drawing's child or attribute position. */
type Part = Drawing | TemplateResult | readonly Part[] | string | number | boolean | null | undefined | typeof nothing | symbol;

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escape = (text: string): string => text.replace(/[&<>"]/g, (character) => ESCAPES[character] ?? character);

const ATTRIBUTE = /\s([?]?)([\w:-]+)=("?)([^"]*)$/;

/**
 * Writes a drawing as text, without a document: the same picture that stands on the page, for files, slides and tests.
 * Attributes bound to `nothing` are left out; `?name=` is written when true.
 */
export function toSvgText(part: Part): string {
  if (part === null || part === undefined || part === nothing || typeof part === 'boolean' || typeof part === 'symbol') return '';
  if (typeof part === 'string') return escape(part);
  if (typeof part === 'number') return String(part);
  if (isParts(part)) return part.map(toSvgText).join('');

  let text = '';
  let dropping = false; // inside a quoted attribute that is being left out
  part.strings.forEach((string, index) => {
    let chunk = string;
    if (dropping) {
      chunk = chunk.replace(/^[^"]*"/, '');
      dropping = false;
    }
    text += chunk;
    if (index >= part.values.length) return;
    const value = part.values[index] as Part;
    const attribute = inTag(text) ? ATTRIBUTE.exec(text) : null;
    if (!attribute) {
      text += toSvgText(value);
      return;
    }
    const [whole, boolean, name, quote] = attribute;
    if (boolean) text = text.slice(0, -whole.length) + (value ? ` ${name}=""` : '');
    else if (value === nothing || value === null || value === undefined) {
      text = text.slice(0, -whole.length);
      dropping = quote === '"';
    } else text += quote ? escape(String(value)) : `"${escape(String(value))}"`;
  });
  return text;
}

function isParts(part: Part): part is readonly Part[] {
  return Array.isArray(part);
}

/** Whether the text written so far ends inside an open tag. */
function inTag(text: string): boolean {
  return text.lastIndexOf('<') > text.lastIndexOf('>');
}
