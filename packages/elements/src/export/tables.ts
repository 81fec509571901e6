import type { Fact } from '@exosome-widgets/content/types.js';
import type { Slide } from '../slides.js';
import { fullCitation, linkOf } from './cite.js';
import type { PictureWords } from './words.js';

export interface PlainTable {
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

type WithTable = Slide & { readonly table: NonNullable<Slide['table']> };

/**
 * The tables of several slides as one. Tables of the same columns stand below each other; two-column tables that answer the
 * same questions become one line each; others of equal width keep their own column names before the text; what is left is
 * written cell by cell.
 */
export function joinTables(slides: readonly Slide[], { t }: PictureWords): PlainTable | undefined {
  const tables = slides.filter((slide): slide is WithTable => slide.table !== undefined);
  const [first] = tables;
  if (!first) return undefined;
  if (tables.length === 1) return { head: first.table.head, rows: first.table.rows };
  const step = t('column.step');
  const questions = first.table.rows.map(([question = '']) => question);
  const { head } = first.table;
  const sameQuestions = tables.every(
    ({ table }) =>
      table.head.length === 2 &&
      table.head[0] === head[0] &&
      table.rows.length === questions.length &&
      table.rows.every(([question], row) => question === questions[row]),
  );
  const sameColumns = tables.every(({ table }) => table.head.join('\n') === head.join('\n'));
  if (sameQuestions && !sameColumns) {
    const rows = tables.map(({ title, table }) => [title, ...table.rows.map(([, answer = '']) => answer)]);
    return { head: [head[0] ?? step, ...questions], rows };
  }
  if (tables.every(({ table }) => table.head.length === head.length)) {
    const rows = tables.flatMap(({ title, table }) =>
      table.rows.map((row) => [
        title,
        ...row.map((text, column) => {
          const name = table.head[column] ?? '';
          return column === 0 || name === head[column] ? text : t('ownName', { column: name, text });
        }),
      ]),
    );
    return { head: [step, ...head], rows };
  }
  const rows = tables.flatMap(({ title, table }) =>
    table.rows.flatMap(([name = '', ...cells]) => cells.map((text, column) => [title, name, table.head[column + 1] ?? '', text])),
  );
  return { head: [step, t('column.row'), t('column.column'), t('column.text')], rows };
}

/** Facts with their sources, one line for each source of each fact. */
export function factTable(facts: readonly Fact[], { t, say, evidence }: PictureWords): PlainTable {
  const head = (['fact', 'kind', 'caveat', 'source', 'year', 'link', 'sourceKind', 'read', 'checked'] as const).map((name) =>
    t(`column.${name}`),
  );
  const rows = facts.flatMap((fact) => {
    const own = [evidence(fact.statement), say(`kind.${fact.kind}`), fact.caveat ? evidence(fact.caveat) : ''];
    if (fact.sources.length === 0) return [[...own, say('inferenceExplained'), '', '', '', '', '']];
    return fact.sources.map((source) => [
      ...own,
      fullCitation(source),
      source.year === undefined ? '' : String(source.year),
      linkOf(source),
      say(`kind.${source.kind}`),
      say(`read.${source.checked}`),
      source.checkedOn,
    ]);
  });
  return { head, rows };
}
