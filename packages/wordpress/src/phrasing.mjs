/**
 * Text for readers without scripts (dist/fallback) as phrasing content: inside a tag that WordPress takes for a word, its
 * paragraph filter tears paragraphs and tables apart. Tables become lines, each cell with the head of its column.
 */

const TOKEN = /<(\/?)([a-z]+)((?:\s[^>]*)?)>|([^<]+)/g;
const QUIET = new Set(['thead', 'tbody']);

/** A cell says its column, where the column has a name that the cell does not begin with. */
const cellWithHead = (cell, head) => (head && cell ? `${head.replace(/:$/, '')}: ${cell}` : cell);

/** With two columns, the head of the second says what the words above the table say. */
const rowAsLine = ([first, ...rest], [, ...heads]) => {
  const cells = rest.length === 1 ? rest : rest.map((cell, index) => cellWithHead(cell, heads[index]));
  return [`<strong>${first}</strong>`, ...cells.filter(Boolean)].join(' — ');
};

/**
 * @param {string} html - made of p, strong and tables only
 * @returns {string} one line: text, strong, br
 * @throws {Error} on markup that is none of these, so that nothing is lost without being noticed
 */
export function toPhrasing(html) {
  const lines = [];
  let text = null;
  let head = [];
  let row = null;
  let isHead = false;
  for (const [token, closing, name, , words] of html.matchAll(TOKEN)) {
    if (words !== undefined) {
      if (text !== null) text += words.replace(/\s+/g, ' ');
      else if (words.trim()) throw new Error(`Text outside a paragraph or a cell: ${words.trim().slice(0, 60)}`);
    } else if (name === 'strong' && text !== null) {
      text += `<${closing}strong>`;
    } else if (name === 'p' || name === 'th' || name === 'td') {
      if (!closing) {
        text = '';
      } else {
        if (name === 'p') lines.push(text.trim());
        else row.push(text.trim());
        text = null;
      }
    } else if (name === 'table') {
      head = [];
    } else if (name === 'tr') {
      if (!closing) row = [];
      else if (isHead) head = row;
      else lines.push(rowAsLine(row, head));
    } else if (QUIET.has(name)) {
      isHead = name === 'thead' && !closing;
    } else {
      throw new Error(`Not expected in text for readers without scripts: ${token}`);
    }
  }
  const left = html.replace(TOKEN, '').trim();
  if (left) throw new Error(`Not read: ${left.slice(0, 60)}`);
  return lines.filter(Boolean).join('<br>');
}
