import { createHash } from 'node:crypto';
import { Script } from 'node:vm';

const ESCAPES = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
/** Text for an element or a quoted attribute. */
export const escapeHtml = (text) => String(text).replace(/[&<>"]/g, (character) => ESCAPES[character]);

/** `name="value"` of each setting, with a space before; nothing but the name where the value is empty. */
export const attributesText = (attributes) =>
  Object.entries(attributes)
    .map(([name, value]) => (value === '' ? ` ${name}` : ` ${name}="${escapeHtml(value)}"`))
    .join('');

/**
 * A script as it may stand between `<script>` and `</script>`: an HTML reader ends a script at the first end tag, in a string or
 * not, and reads on differently after `<!--`.
 *
 * @throws {Error} when what comes out is no script any more
 */
export function inlineScript(code) {
  // A page has one kind of line break; a policy counts every character.
  const safe = code
    .replace(/\r\n?/g, '\n')
    .replace(/<(?=\/script)/gi, '\\x3c')
    .replace(/<(?=!--|script)/gi, '\\x3c');
  if (/<\/script|<!--|<script/i.test(safe)) throw new Error('a script cannot be written into the page');
  // Outside of strings and expressions `\x3c` is no script: better a build that stops than a page that stays empty.
  new Script(safe);
  return safe;
}

/** What a policy names an inline script or style by. */
export const hashOf = (text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** Look of the page around a widget; the widget brings its own. */
const STYLE = `
:root { color-scheme: light dark; }
:root[data-theme=light] { color-scheme: light; }
:root[data-theme=dark] { color-scheme: dark; }
body { margin: 0; padding: 16px; background: Canvas; color: CanvasText; font: 16px/1.5 system-ui, 'Liberation Sans', Arial, sans-serif; }
main { max-inline-size: 1200px; margin-inline: auto; }
/* A link to a file on one computer, or into a learning platform's player, leads nobody else anywhere. */
[data-exo]::part(copy-link) { display: none; }
:root[data-layout=slide] body { padding: 0; min-block-size: 100vh; display: grid; place-items: center; }
:root[data-layout=slide] main { max-inline-size: none; inline-size: min(100vw, 177.78vh); aspect-ratio: 16 / 9; }
[data-exo]:not(:defined) table { border-collapse: collapse; }
[data-exo]:not(:defined) :is(th, td) { border: 1px solid; padding: .3em .6em; text-align: start; vertical-align: top; }
@media print { body { padding: 0; } main { max-inline-size: none; } }
`.trim();

/** Licences as a comment, which two dashes would end. */
export const licenceComment = (licences) =>
  `<!--\n${licences
    .map((text) => text.trim())
    .join('\n\n')
    .replace(/-{2,}/g, '–')}\n-->`;

/**
 * @typedef {object} PageParts
 * @property {string} lang
 * @property {string} title
 * @property {string} tag
 * @property {Record<string, string>} attributes - of the tag
 * @property {string} fallback - HTML for readers without scripts
 */

const htmlTag = ({ lang, attributes }) => {
  const { theme, layout } = attributes;
  const hints = {
    ...(theme === 'light' || theme === 'dark' ? { 'data-theme': theme } : {}),
    ...(layout === 'slide' ? { 'data-layout': layout } : {}),
  };
  return `<html${attributesText({ lang, ...hints })}>`;
};

/** One line break after the parts that a person may want to find in the file. */
const body = ({ tag, attributes, fallback }) => `<main>
<${tag} data-exo${attributesText({ 'heading-level': '1', ...attributes })}>
${fallback.trim()}
</${tag}>
</main>`;

/** A page that holds everything it needs, under a policy that lets nothing else in. */
export function selfContainedPage(parts, code, licences) {
  const script = inlineScript(code);
  const policy = [
    "default-src 'none'",
    `script-src ${hashOf(script)}`,
    `style-src ${hashOf(STYLE)}`,
    // Pictures that a reader saves from the widget are drawn from data of the page itself.
    'img-src data: blob:',
    'media-src data: blob:',
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types lit-html',
  ].join('; ');
  return `<!doctype html>
${htmlTag(parts)}
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escapeHtml(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${escapeHtml(parts.title)}</title>
<style>${STYLE}</style>
</head>
<body>
${body(parts)}
<script>${script}</script>
${licenceComment(licences)}
</body>
</html>
`;
}

/**
 * The page of a SCORM package. No policy here: some platforms write scripts of their own into the pages they show, and a page that
 * refuses them may not open at all.
 *
 * @param {string[]} scripts - files beside the page
 */
export function packagePage(parts, scripts) {
  return `<!doctype html>
${htmlTag(parts)}
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${escapeHtml(parts.title)}</title>
<style>${STYLE}</style>
</head>
<body>
${body(parts)}
${scripts.map((file) => `<script src="${escapeHtml(file)}"></script>`).join('\n')}
</body>
</html>
`;
}
