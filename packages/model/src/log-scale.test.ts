import { describe, expect, it } from 'vitest';
import {
  bends,
  fitView,
  logPosition,
  logTicks,
  logValue,
  panView,
  ratioBend,
  ratioOfRanges,
  RULER_LIMITS_NM,
  viewAround,
  viewBetween,
  zoomView,
} from './log-scale.js';

const view = { from: 10, to: 1000 };

describe('a log axis', () => {
  it('puts equal ratios at equal distances', () => {
    expect(logPosition(10, view)).toBe(0);
    expect(logPosition(100, view)).toBeCloseTo(0.5, 12);
    expect(logPosition(1000, view)).toBe(1);
    expect(logPosition(1, view)).toBeCloseTo(-0.5, 12);
  });
  it('finds every place again', () => {
    for (const value of [0.3, 10, 47, 999, 1e6]) expect(logValue(logPosition(value, view), view)).toBeCloseTo(value, 6);
  });
  it.each([0, -1, NaN, Infinity])('refuses %s', (value) => {
    expect(() => logPosition(value, view)).toThrow(RangeError);
    expect(() => logPosition(value, view)).toThrow(String(value));
  });
  it('refuses a view without length', () => {
    expect(() => logPosition(5, { from: 10, to: 10 })).toThrow(RangeError);
  });
  it('has nine marks a decade, and both ends', () => {
    const ticks = logTicks(view);
    expect(ticks).toHaveLength(19);
    expect(ticks.filter(({ rank }) => rank === 'decade').map(({ value }) => value)).toEqual([10, 100, 1000]);
    expect(ticks.filter(({ rank }) => rank === 'step').map(({ value }) => value)).toEqual([20, 50, 200, 500]);
  });
  it('has exact marks below 1 too', () => {
    expect(logTicks({ from: 0.1, to: 0.3 }).map(({ value }) => value)).toEqual([0.1, 0.2, 0.3]);
  });
});

describe('a view', () => {
  const limits = { from: 1, to: 1e6, closest: 2 };
  it('keeps the place under the pointer when it zooms', () => {
    const before = logValue(0.3, view);
    const after = zoomView(view, 3, 0.3, limits);
    expect(logValue(0.3, after)).toBeCloseTo(before, 6);
    expect(Math.log(after.to / after.from)).toBeCloseTo(Math.log(100) / 3, 9);
  });
  it('stops at the closest and at the widest', () => {
    const close = zoomView(view, 1e9, 0.5, limits);
    expect(close.to / close.from).toBeCloseTo(2, 9);
    const wide = zoomView(view, 1e-9, 0.5, limits);
    expect(wide.from).toBeCloseTo(1, 9);
    expect(wide.to).toBeCloseTo(1e6, 3);
  });
  it('keeps its length when it is moved past an end', () => {
    const moved = panView(view, 100, limits);
    expect(moved.to).toBeCloseTo(1e6, 3);
    expect(moved.to / moved.from).toBeCloseTo(100, 6);
  });
  it('is left as it is when it fits', () => {
    const same = fitView(view, limits);
    expect(same.from).toBeCloseTo(10, 9);
    expect(same.to).toBeCloseTo(1000, 9);
  });
  it('goes from one to another in equal ratios', () => {
    const half = viewBetween({ from: 1, to: 10 }, { from: 100, to: 1e5 }, 0.5);
    expect(half.from).toBeCloseTo(10, 9);
    expect(half.to).toBeCloseTo(1000, 9);
  });
  it('holds what it was put around', () => {
    const around = viewAround(30, 3000, RULER_LIMITS_NM);
    expect(around.from).toBeLessThan(30);
    expect(around.to).toBeGreaterThan(3000);
  });
});

describe('the ratio of drawn sizes', () => {
  it('is kept when all are drawn at one scale', () => {
    expect(
      ratioBend([
        { size: 100, drawn: 10 },
        { size: 2250, drawn: 225 },
      ]),
    ).toBeCloseTo(1, 12);
    expect(
      bends(
        ratioBend([
          { size: 100, drawn: 10 },
          { size: 2250, drawn: 225 },
        ]),
      ),
    ).toBe(false);
  });
  it('is bent as many times as one thing is drawn too large beside another', () => {
    expect(
      ratioBend([
        { size: 100, drawn: 80 },
        { size: 2500, drawn: 80 },
      ]),
    ).toBeCloseTo(25, 12);
    expect(
      bends(
        ratioBend([
          { size: 100, drawn: 80 },
          { size: 2500, drawn: 80 },
        ]),
      ),
    ).toBe(true);
  });
  it('cannot be bent by one thing alone', () => {
    expect(bends(ratioBend([{ size: 100, drawn: 80 }]))).toBe(false);
    expect(bends(ratioBend([]))).toBe(false);
  });
});

describe('two ranges', () => {
  it('are compared end against end: a platelet is 10 to 100 times as wide as an exosome', () => {
    expect(ratioOfRanges({ low: 1500, high: 3000 }, { low: 30, high: 150 })).toEqual({ low: 10, high: 100 });
  });
  it('overlap when the low end is below 1', () => {
    expect(ratioOfRanges({ low: 70, high: 140 }, { low: 30, high: 150 }).low).toBeLessThan(1);
  });
  it('refuse a size of nothing', () => {
    expect(() => ratioOfRanges({ low: 1, high: 2 }, { low: 0, high: 1 })).toThrow(RangeError);
  });
});
