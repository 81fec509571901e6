/**
 * Writes dist/fallback/<language>/<widget>.html: what to put inside a tag for readers without scripts, from the same slides that
 * decks are made of. Only plain tags, so that a page can paste it anywhere.
 */
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const LANGUAGES = ['en'];
const ESCAPES = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escape = (text) => String(text).replace(/[&<>"]/g, (character) => ESCAPES[character]);

const cells = (tag, row) =>
  row
    .map((cell, index) =>
      index === 0 && tag === 'td'
        ? `<th scope="row">${escape(cell)}</th>`
        : `<${tag}${tag === 'th' ? ' scope="col"' : ''}>${escape(cell)}</${tag}>`,
    )
    .join('');

/** One slide as plain HTML. */
function toHtml({ title, notes, alt, table }) {
  const paragraphs = notes
    .split(/\n+/)
    .map((line) => line.trim())
    .filter(Boolean)
    .map((line) => `<p>${escape(line)}</p>`);
  return [
    `<p><strong>${escape(title)}</strong></p>`,
    ...(alt ? [`<p>${escape(alt)}</p>`] : []),
    ...(table
      ? [
          `<table>\n<thead><tr>${cells('th', table.head)}</tr></thead>`,
          '<tbody>',
          ...table.rows.map((row) => `<tr>${cells('td', row)}</tr>`),
          '</tbody>\n</table>',
        ]
      : paragraphs),
  ].join('\n');
}

/** @param {string} dist - the built package's dist folder */
export async function writeFallbacks(dist) {
  const widgets = join(dist, 'elements/widgets');
  for (const name of readdirSync(widgets)) {
    const path = join(widgets, name, `${name}.slides.js`);
    if (!existsSync(path)) throw new Error(`${name} has no slides, so no text for readers without scripts`);
    const { slides } = await import(pathToFileURL(path).href);
    for (const lang of LANGUAGES) {
      const html = slides({ lang }).map(toHtml).join('\n');
      mkdirSync(join(dist, 'fallback', lang), { recursive: true });
      writeFileSync(join(dist, 'fallback', lang, `${name}.html`), `${html}\n`);
    }
  }
}
