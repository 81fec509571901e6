import type { ComparisonSide } from '@exosome-widgets/content/comparison.js';
import type { Words } from './prp-comparison.describe.js';
import { copyTable, type PlainTable, toTabbedText } from './prp-comparison.plain.js';
import type { Row } from './prp-comparison.rows.js';

/** The same table in the two forms that the clipboard takes, named as in `text/html` and `text/plain`. */
export interface Copied {
  readonly html: string;
  readonly plain: string;
}

/** The rows as they are shown, for documents and spreadsheets. */
export function copyOf(
  words: Words,
  rows: readonly Row[],
  sides: readonly ComparisonSide[],
  caption: string,
  lang: string,
): Copied {
  const table = copyTable(words, rows, sides);
  return { html: tableMarkup(table, caption, lang), plain: toTabbedText(table) };
}

/** Built from nodes and then written out, so that no text can turn into markup. */
function tableMarkup({ head, rows }: PlainTable, caption: string, lang: string): string {
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
