import { describe, expect, it } from 'vitest';
import { layTable, type PlainTable, startTable } from './tables.js';

const cell = (text: string) => ({ runs: [{ text }] });
const table = (rows: readonly (readonly string[])[], sizes: readonly number[] = [20, 16, 14]): PlainTable => ({
  name: 'Table',
  alt: (count) => `${count} rows`,
  head: ['Question', 'Answer'].map(cell),
  rows: rows.map((row) => row.map(cell)),
  sizes,
});
const BOX = { x: 1, y: 1, w: 10, h: 5 };
const long = 'Words that go on for a while, so that a row needs several lines of the slide. '.repeat(3);

describe('layTable', () => {
  it('writes a small table as large as may be, at the top of its box', () => {
    const [block, ...more] = layTable(table([['a', 'b']]), BOX);
    expect(more).toEqual([]);
    expect(block).toMatchObject({ sizePt: 20, alt: '1 rows', box: { x: 1, y: 1, w: 10 }, headRow: true });
    expect(block!.columns.reduce((sum, each) => sum + each, 0)).toBeCloseTo(10);
    expect(block!.box.h).toBeCloseTo(block!.rows.reduce((sum, { height }) => sum + height, 0));
  });

  it('goes on with its head on further slides, none higher than the box, none lost', () => {
    const rows = Array.from({ length: 12 }, (_, index) => [`Row ${index}`, long]);
    const parts = layTable(table(rows), BOX);
    expect(parts.length).toBeGreaterThan(1);
    for (const part of parts) {
      expect(part.box.h).toBeLessThanOrEqual(BOX.h + 1e-6);
      expect(part.rows[0]?.cells[0]).toEqual(cell('Question'));
      expect(part.sizePt).toBe(16);
    }
    expect(parts.flatMap((part) => part.rows.slice(1).map(({ cells }) => cells[0]?.runs[0]?.text))).toEqual(
      rows.map(([name]) => name),
    );
    const heights = parts.map(({ box }) => box.h);
    expect(Math.max(...heights) / Math.min(...heights)).toBeLessThan(1.8);
  });

  it('writes smaller where a single row would not fit otherwise', () => {
    const [block] = layTable(table([['a', long.repeat(7)]], [20, 16, 9]), BOX);
    expect(block?.sizePt).toBe(9);
  });
});

describe('startTable', () => {
  it('takes as many rows as fit, and says how many', () => {
    const rows = Array.from({ length: 9 }, (_, index) => [`Row ${index}`, long]);
    const start = startTable(table(rows), { ...BOX, h: 3 });
    expect(start?.taken).toBeGreaterThan(0);
    expect(start?.taken).toBeLessThan(9);
    expect(start?.block.box.h).toBeLessThanOrEqual(3);
  });
  it('takes none where not even the first fits', () => {
    expect(startTable(table([['a', long]]), { ...BOX, h: 0.4 })).toBeUndefined();
  });
});
