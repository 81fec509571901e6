import { describe, expect, it } from 'vitest';
import { logRuler, logRulerHeight, logShare } from './range-bar.js';
import { toSvgText } from './svg-text.js';

describe('logShare', () => {
  it('puts the ends at 0 and 1', () => {
    expect(logShare(10, 10, 10_000)).toBe(0);
    expect(logShare(10_000, 10, 10_000)).toBe(1);
  });

  it('moves by the same share whenever the value grows tenfold', () => {
    const step = logShare(100, 10, 10_000) - logShare(10, 10, 10_000);
    expect(logShare(1000, 10, 10_000) - logShare(100, 10, 10_000)).toBeCloseTo(step, 10);
    expect(logShare(500, 10, 10_000) - logShare(50, 10, 10_000)).toBeCloseTo(step, 10);
  });

  it.each([0, -1, NaN])('refuses %s', (value) => {
    expect(() => logShare(value, 10, 100)).toThrow(RangeError);
  });
});

describe('logRuler', () => {
  const text = toSvgText(
    logRuler({
      id: 'r',
      low: 10,
      high: 10_000,
      ticks: [
        { value: 10, label: '10 nm' },
        { value: 10_000, label: '10 µm' },
      ],
      ranges: [{ low: 100, high: 1000, label: 'A range', colour: 'prp', hatched: true }],
    }),
  );

  it('draws a bar from its low to its high end', () => {
    expect(text).toContain('<rect x="33.3%" y="24" width="33.3%"');
  });

  it('names the bar and the ticks', () => {
    expect(text).toContain('>A range</text>');
    expect(text).toContain('>10 µm</text>');
  });

  it('grows with its lanes', () => {
    expect(logRulerHeight(2)).toBeGreaterThan(logRulerHeight(1));
  });
});
