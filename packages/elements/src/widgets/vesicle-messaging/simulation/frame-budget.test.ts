import { describe, expect, it } from 'vitest';
import { FrameBudget } from './frame-budget.js';

const after = (frames: readonly (readonly [elapsedS: number, drawMs: number])[], budget = new FrameBudget()): number => {
  for (const [elapsedS, drawMs] of frames) budget.observe(elapsedS, drawMs);
  return budget.share;
};
const times = (count: number, frame: readonly [number, number]) => Array.from({ length: count }, () => frame);

describe('FrameBudget', () => {
  it('draws all while frames come in time', () => {
    expect(after(times(200, [1 / 60, 12]))).toBe(1);
  });
  it('thins the crowd when drawing makes frames late, and never to nothing', () => {
    expect(after(times(30, [1 / 20, 30]))).toBeLessThan(0.2);
    expect(after(times(500, [1 / 5, 100]))).toBe(0.02);
  });
  it('does not thin when something else makes frames late, or for one late frame', () => {
    expect(after(times(200, [1 / 20, 1]))).toBe(1);
    expect(after([...times(20, [1 / 60, 10]), [0.05, 30], ...times(5, [1 / 60, 10])])).toBe(1);
  });
  it('grows back when there is room', () => {
    const budget = new FrameBudget();
    after(times(30, [1 / 20, 30]), budget);
    expect(after(times(200, [1 / 60, 4]), budget)).toBe(1);
  });
});
