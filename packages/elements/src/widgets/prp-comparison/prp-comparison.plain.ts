/** The table as plain strings, for the clipboard, slides and pictures. */
import type { ComparisonRowId, ComparisonSide } from '@exosome-widgets/content/comparison.js';
import type { Words } from './prp-comparison.describe.js';
import type { Row } from './prp-comparison.rows.js';

/** A table as plain strings, for the clipboard, slides and pictures. */
export interface PlainTable {
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** Kind of evidence and number of sources behind an answer, as words. */
export function grounds(words: Words, row: Row, side: ComparisonSide): string {
  const { t, say } = words;
  const { kind, sourceCount } = row[side];
  if (!kind) return `${words.say(`subject.${side}`)}: ${say('inference')}.`;
  return t('answerKind', { side: words.say(`subject.${side}`), kind: say(`kind.${kind}`), count: sourceCount });
}

/** Questions and answers only: the table of a slide. */
export function plainTable(words: Words, rows: readonly Row[], sides: readonly ComparisonSide[]): PlainTable {
  return {
    head: [words.t('questionColumn'), ...sides.map((side) => words.say(`subject.${side}`))],
    rows: rows.map((row) => [
      words.t(`question.${row.id as ComparisonRowId}`),
      ...sides.map((side) => words.evidence(row[side].text)),
    ]),
  };
}

/** The whole table with grounds and notes, as the Copy button takes it along. */
export function copyTable(words: Words, rows: readonly Row[], sides: readonly ComparisonSide[]): PlainTable {
  const { t, evidence } = words;
  const plain = plainTable(words, rows, sides);
  return {
    head: [...plain.head, words.say('factKind'), t('readingAcross')],
    rows: rows.map((row, index) => [
      ...(plain.rows[index] ?? []),
      sides.map((side) => grounds(words, row, side)).join(' '),
      evidence(row.note.text),
    ]),
  };
}

/** Tab separated text, as spreadsheets take it. Tabs and line ends inside a cell become spaces. */
export function toTabbedText({ head, rows }: PlainTable): string {
  return [head, ...rows].map((row) => row.map((cell) => cell.replace(/\s+/g, ' ')).join('\t')).join('\n');
}
