/** Small tools for XML that pptxgenjs wrote, whose shape is known: its version is pinned. */

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text as XML holds it; signs that XML cannot hold at all are left out. */
export const escapeXml = (text: string): string =>
  // oxlint-disable-next-line no-control-regex -- these are the signs that must go
  text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '').replace(/[&<>"]/g, (sign) => ESCAPES[sign] ?? sign);

/** Replaces what must be there. @throws when it is not: then pptxgenjs writes otherwise than this package expects */
export function replaceIn(xml: string, what: RegExp | string, by: string | ((...found: string[]) => string)): string {
  const found = typeof what === 'string' ? xml.includes(what) : new RegExp(what.source, what.flags.replace('g', '')).test(xml);
  if (!found) throw new Error(`The slides were not written as expected: ${String(what)} is missing.`);
  // A function, so that a dollar sign in a title stays one.
  return xml.replace(what, typeof by === 'string' ? () => by : (...found_) => by(...(found_ as string[])));
}

/** Relations of a part: id → target. */
export const relationsIn = (rels: string): ReadonlyMap<string, string> =>
  new Map(
    [...rels.matchAll(/<Relationship\b[^>]*>/g)].map(([tag]) => [
      /\sId="([^"]+)"/.exec(tag)?.[1] ?? '',
      /\sTarget="([^"]+)"/.exec(tag)?.[1] ?? '',
    ]),
  );
