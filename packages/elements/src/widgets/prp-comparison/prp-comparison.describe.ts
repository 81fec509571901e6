import { type ComparisonRowId, type ComparisonSide, noteText } from '@exosome-widgets/content/comparison.js';
import type { common } from '@exosome-widgets/content/en/common.js';
import type { prpComparison } from '@exosome-widgets/content/en/prp-comparison.js';
import type { Formats } from '@exosome-widgets/content/messages.js';
import type { Translator } from '@exosome-widgets/content/translate.js';
import type { ComparisonGroup } from '@exosome-widgets/content/types.js';
import type { Row } from './prp-comparison.rows.js';

/** Everything that turns ids into the reader's words. */
export interface Words {
  readonly t: Translator<typeof prpComparison>;
  readonly say: Translator<typeof common>;
  readonly formats: Formats;
  evidence(english: string): string;
}

/** A table as plain strings, for the clipboard, slides and pictures. */
export interface PlainTable {
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

export const question = ({ t }: Words, row: Row): string => t(`question.${row.id as ComparisonRowId}`);

export const sideName = ({ say }: Words, side: ComparisonSide): string => say(`subject.${side}`);

/** Kind of evidence and number of sources behind an answer, as words. */
export function grounds(words: Words, row: Row, side: ComparisonSide): string {
  const { t, say } = words;
  const { kind, sourceCount } = row[side];
  if (!kind) return `${sideName(words, side)}: ${say('inference')}.`;
  return t('answerKind', { side: sideName(words, side), kind: say(`kind.${kind}`), count: sourceCount });
}

/** What the reader sees now, told after each change of the filters. */
export function statusText(
  { t }: Words,
  { shown, total, group, differences }: { shown: number; total: number; group: ComparisonGroup | ''; differences: boolean },
): string {
  return t('rowsShown', { shown, total, group: group && t(`group.${group}`), differences });
}

/** Questions and answers only: the table of a slide. */
export function plainTable(words: Words, rows: readonly Row[], sides: readonly ComparisonSide[]): PlainTable {
  return {
    head: [words.t('questionColumn'), ...sides.map((side) => sideName(words, side))],
    rows: rows.map((row) => [question(words, row), ...sides.map((side) => words.evidence(row[side].text))]),
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
      evidence(noteText(row.id, row.note.text)),
    ]),
  };
}

/** Tab separated text, as spreadsheets take it. Tabs and line ends inside a cell become spaces. */
export function toTabbedText({ head, rows }: PlainTable): string {
  return [head, ...rows].map((row) => row.map((cell) => cell.replace(/\s+/g, ' ')).join('\t')).join('\n');
}
