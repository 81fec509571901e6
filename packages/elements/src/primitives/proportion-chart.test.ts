import { describe, expect, it } from 'vitest';
import { blockSize, placeMarks, proportionMarks } from './proportion-chart.js';
import { toSvgText } from './svg-text.js';
import { VERDICTS, verdictIcon } from './verdict-icon.js';

describe('placeMarks', () => {
  it('fills lines one after the other', () => {
    expect(placeMarks(5, 2, 10)).toEqual([
      { x: 0, y: 0 },
      { x: 10, y: 0 },
      { x: 0, y: 10 },
      { x: 10, y: 10 },
      { x: 0, y: 20 },
    ]);
  });
  it('has a block of full lines, so that blocks compare', () => {
    expect(blockSize(1, 10, 20)).toEqual({ width: 200, height: 20 });
    expect(blockSize(11, 10, 20)).toEqual({ width: 200, height: 40 });
    expect(blockSize(0, 10, 20)).toEqual({ width: 200, height: 20 });
  });
});

describe('proportionMarks', () => {
  it('draws one mark for each claim, lit or not', () => {
    const text = toSvgText(proportionMarks('contested', [true, false, true], 10, 20));
    expect(text.match(/<g transform/g)).toHaveLength(3);
    expect(text.match(/var\(--_control-line\)/g)).toHaveLength(1);
  });
});

it('tells every verdict apart without its colour', () => {
  const shapes = VERDICTS.map((verdict) => toSvgText(verdictIcon(verdict)).replace(/var\(--_[\w-]+\)/g, ''));
  expect(new Set(shapes).size).toBe(VERDICTS.length);
});
