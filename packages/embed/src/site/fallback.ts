import { escape } from './html.js';

/**
 * The part of a widget's text for readers without scripts that belongs to a page: the sections whose title holds `only` as whole
 * words. Sections begin with a bold title, as scripts/write-fallbacks.mjs writes them.
 *
 * @throws {RangeError} when no section matches: the page would be empty for those readers
 */
export function fallbackPart(html: string, only: string | undefined): string {
  if (!only) return html.trim();
  const words = escape(only.trim()).replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const wanted = new RegExp(`(?<![\\p{L}\\p{N}])${words}(?![\\p{L}\\p{N}])`, 'iu');
  const parts = html
    .split(/(?=^<p><strong>)/m)
    .filter((section) => wanted.test(/^<p><strong>(.*?)<\/strong>/.exec(section)?.[1] ?? ''));
  if (!parts.length) throw new RangeError(`No text for readers without scripts has “${only}” in its title.`);
  return parts.join('').trim();
}
