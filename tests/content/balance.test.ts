/** PRP and exosomes get equal care: length, reading grade, good and bad points. */
import { describe, expect, it } from 'vitest';
import { BALANCE_LIMITS, findImbalances } from '../../packages/content/src/balance.js';
import { COMPARISON_ROW_IDS, COMPARISON_SIDES, type ComparisonRowId } from '../../packages/content/src/comparison.js';
import { comparisonPoints, countPoints } from '../../packages/content/src/comparison-points.js';
import { comparisonRows } from '../../packages/content/src/generated/comparison.js';
import { HIGHEST_GRADE, SHORTEST_GRADED_TEXT, readingGrade } from './reading-grade.js';

/** Grades by which the answers of one side may be harder to read than those of the other. */
const GRADES_APART = 1;
const GRADES_APART_IN_A_ROW = 4;

const words = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

describe('the balance of the comparison', () => {
  it('gives neither side clearly more words, good points or bad points', () => {
    expect(findImbalances(comparisonRows)).toEqual([]);
  });

  it('asks the same of a reader on both sides', () => {
    const grade = (side: 'prp' | 'exosomes'): number =>
      readingGrade(comparisonRows.map((row) => row[side].text).join(' ')).adjusted;
    expect(Math.max(grade('prp'), grade('exosomes'))).toBeLessThan(HIGHEST_GRADE);
    expect(Math.abs(grade('prp') - grade('exosomes'))).toBeLessThanOrEqual(GRADES_APART);
  });

  it('asks about the same of a reader in each row that is long enough to grade', () => {
    const apart = comparisonRows
      .map(({ id, prp, exosomes }) => ({ id, prp: readingGrade(prp.text), exosomes: readingGrade(exosomes.text) }))
      .filter(({ prp, exosomes }) => Math.min(prp.words, exosomes.words) >= SHORTEST_GRADED_TEXT)
      .filter(({ prp, exosomes }) => Math.abs(prp.adjusted - exosomes.adjusted) > GRADES_APART_IN_A_ROW);
    expect(apart).toEqual([]);
  });

  it('names no price', () => {
    expect(comparisonRows.map(({ id }) => id)).not.toContain('cost');
    expect(
      comparisonRows
        .filter(({ prp, exosomes, note }) => /dollar|price|[$€£]/i.test(`${prp.text} ${exosomes.text} ${note}`))
        .map(({ id }) => id),
    ).toEqual([]);
  });

  it('keeps the safety and rules rows locked, and no others', () => {
    expect(comparisonRows.filter(({ locked }) => locked).map(({ id }) => id)).toEqual([
      'side-effects',
      'variability',
      'regulation',
    ]);
  });
});

describe('the points behind the balance', () => {
  it.each(COMPARISON_ROW_IDS.flatMap((row) => COMPARISON_SIDES.map((side) => [row, side] as const)))(
    'class every word of %s, %s',
    (row, side) => {
      const answer = comparisonRows.find(({ id }) => id === row)?.[side].text ?? '';
      expect(comparisonPoints[row][side].map(([, text]) => words(text)).join(' ')).toBe(words(answer));
    },
  );

  it('are counted by kind', () => {
    expect(countPoints('prp', 'bad', ['hair'])).toBe(2);
    expect(countPoints('exosomes', 'good', ['hair'])).toBe(0);
  });
});

describe('the balance check itself', () => {
  const lengthen = (id: ComparisonRowId, times: number) =>
    comparisonRows.map((row) =>
      row.id === id ? { ...row, exosomes: { ...row.exosomes, text: `${row.exosomes.text} `.repeat(times) } } : row,
    );

  it('finds an answer that is much longer than the one beside it', () => {
    expect(findImbalances(lengthen('hair', 3))).toContainEqual(expect.objectContaining({ where: 'hair', what: 'length' }));
  });

  it('finds a side that is longer over all', () => {
    const all = comparisonRows.map((row) => ({ ...row, prp: { ...row.prp, text: `${row.prp.text} ${row.prp.text}` } }));
    expect(findImbalances(all)).toContainEqual(expect.objectContaining({ where: 'total', what: 'length' }));
  });

  it('finds a choice of rows that is kinder to one side', () => {
    const kind = comparisonRows.filter(({ id }) => ['acne-scars', 'preparation', 'side-effects'].includes(id));
    expect(findImbalances(kind)).toContainEqual(expect.objectContaining({ where: 'total', what: 'good' }));
  });

  it('has limits that leave little room', () => {
    expect(BALANCE_LIMITS).toEqual({ totalLengthRatio: 1.25, rowLengthRatio: 2, totalPointsShare: 0.25, rowPoints: 2 });
  });
});
