import { runInNewContext } from 'node:vm';
import { escapeHtml, hashOf, inlineScript, licenceComment } from './page.mjs';

const STYLE_LINK = /<link rel="stylesheet" href="([^"]+)" \/>/g;
const SCRIPT_FILE = /<script src="([^"]+)"><\/script>/g;
const SCRIPT = /<script>([\s\S]*?)<\/script>/g;

/** The files a deck loads, by the names it gives them. */
export const filesOf = (html) => [...html.matchAll(STYLE_LINK), ...html.matchAll(SCRIPT_FILE)].map((match) => match[1]);

/** A style as it may stand between `<style>` and `</style>`. */
function inlineStyle(css) {
  // A letter after a backslash would be another letter in CSS; a slash stays a slash.
  const safe = css.replace(/<(?=\/style)/gi, '\\3c ').replace(/^\uFEFF|@charset "[^"]*";|\/\*# sourceMappingURL=[^*]*\*\//g, '');
  if (/@import|url\((?!\s*['"]?data:)/i.test(safe)) throw new Error('a style of the deck loads another file');
  return safe;
}

/** Scripts of the pages that a script writes into windows of its own: the policy holds there too, and has to know them. */
function scriptsWrittenBy(script) {
  const pages = [...script.matchAll(/document\.write\((`(?:\\[\s\S]|[^`\\])*`)\)/g)].map((match) => runInNewContext(match[1]));
  return pages.flatMap((html) => [...html.matchAll(SCRIPT)].map((match) => match[1]));
}

/**
 * A reveal.js deck as one file, under a policy that lets no other script in.
 *
 * @param {string} html - a deck whose styles and scripts are files
 * @param {(file: string) => string} read
 * @param {string[]} licences
 */
export function selfContainedDeck(html, read, licences) {
  const inlined = html
    .replace(STYLE_LINK, (_, file) => `<style>${inlineStyle(read(file))}</style>`)
    .replace(SCRIPT_FILE, (_, file) => `<script>${inlineScript(read(file))}</script>`);
  if (/<script[^>]*\ssrc=|<link\b/i.test(inlined.replace(SCRIPT, ''))) throw new Error('the deck still loads a file');
  const scripts = [...inlined.matchAll(SCRIPT)].map((match) => match[1]);
  const written = scripts.flatMap(scriptsWrittenBy);
  const policy = [
    "default-src 'none'",
    `script-src ${[...scripts, ...written].map(hashOf).join(' ')}`,
    // reveal.js writes the size of its pages into a style of its own when it prints.
    "style-src 'unsafe-inline'",
    'img-src data: blob:',
    'media-src data: blob:',
    // The speaker view shows the deck twice.
    'frame-src file: http: https:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  return inlined
    .replace(
      '<meta charset="utf-8" />',
      `<meta charset="utf-8" />\n    <meta http-equiv="Content-Security-Policy" content="${escapeHtml(policy)}" />\n    <meta name="referrer" content="no-referrer" />`,
    )
    .replace(/<\/body>(?=\s*<\/html>\s*$)/, () => `${licenceComment(licences)}\n  </body>`);
}
