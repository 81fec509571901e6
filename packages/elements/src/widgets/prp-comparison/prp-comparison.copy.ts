import type { PlainTable } from './prp-comparison.describe.js';
import { toTabbedText } from './prp-comparison.describe.js';

/**
 * Puts a table on the clipboard, as a table and as tab separated text.
 *
 * @returns false where the page forbids copying
 */
export async function copyAsTable(table: PlainTable, caption: string, lang: string): Promise<boolean> {
  const text = toTabbedText(table);
  const html = tableMarkup(table, caption, lang);
  try {
    await navigator.clipboard.write([
      new ClipboardItem({
        'text/html': new Blob([html], { type: 'text/html' }),
        'text/plain': new Blob([text], { type: 'text/plain' }),
      }),
    ]);
    return true;
  } catch {
    return false;
  }
}

/** Built from nodes and then written out, so that no text can turn into markup. */
export function tableMarkup({ head, rows }: PlainTable, caption: string, lang: string): string {
  const table = document.createElement('table');
  table.lang = lang;
  table.createCaption().textContent = caption;
  const cell = (row: HTMLTableRowElement, text: string, scope?: 'col' | 'row'): void => {
    const node = document.createElement(scope ? 'th' : 'td');
    if (scope) node.setAttribute('scope', scope);
    node.textContent = text;
    row.append(node);
  };
  const headRow = table.createTHead().insertRow();
  for (const text of head) cell(headRow, text, 'col');
  const body = table.createTBody();
  for (const texts of rows) {
    const row = body.insertRow();
    texts.forEach((text, index) => cell(row, text, index === 0 ? 'row' : undefined));
  }
  return new XMLSerializer().serializeToString(table);
}
