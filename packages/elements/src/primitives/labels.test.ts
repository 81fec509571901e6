import { expect, it } from 'vitest';
import { labelsDrawing, lines, overlap, placeLabels, type LabelWish } from './labels.js';
import { toSvgText } from './svg-text.js';

const space = { width: 600, height: 400, size: 16 };
const wish = (id: string, x: number, y: number): LabelWish => ({ id, text: `Label ${id}`, at: [x, y], r: 12 });

it('stands beside what it names, not on it', () => {
  const [label] = placeLabels([wish('a', 300, 200)], space);
  expect(overlap(label!.box, { x: 295, y: 195, width: 10, height: 10 })).toBe(false);
});

it('keeps labels apart, and inside the picture', () => {
  const placed = placeLabels([wish('a', 300, 200), wish('b', 310, 205), wish('c', 590, 10), wish('d', 5, 395)], space);
  expect(placed).toHaveLength(4);
  for (const one of placed) {
    expect(one.box.x).toBeGreaterThanOrEqual(0);
    expect(one.box.x + one.box.width).toBeLessThanOrEqual(600);
    for (const other of placed) if (other !== one) expect(overlap(one.box, other.box)).toBe(false);
  }
});

it('leaves free what is taken', () => {
  const taken = [{ x: 300, y: 0, width: 300, height: 400 }];
  const [label] = placeLabels([wish('a', 290, 200)], { ...space, taken });
  expect(overlap(label!.box, taken[0]!)).toBe(false);
});

it('leaves out a label for which there is no place', () => {
  expect(placeLabels([wish('a', 300, 200)], { ...space, taken: [{ x: 0, y: 0, width: 600, height: 400 }] })).toEqual([]);
});

it('breaks a long text at its spaces', () => {
  expect(lines('multivesicular body of a cell', 14)).toEqual(['multivesicular', 'body of a cell']);
});

it('draws words that stay words', () => {
  expect(toSvgText(labelsDrawing(placeLabels([wish('a', 300, 200)], space), 16))).toContain('>Label a</text>');
});
