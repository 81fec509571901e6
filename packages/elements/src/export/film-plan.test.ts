import { describe, expect, it } from 'vitest';
import type { Slide } from '../slides.js';
import { planFilm, readingTime } from './film-plan.js';

const still = (step: number, words = 3): Slide => ({ title: 'Title', notes: '', text: 'word '.repeat(words), step });
const moving: Slide = { ...still(1), video: { seconds: 4, from: 1, to: 2 } };
const arriving: Slide = { ...still(2), video: { seconds: 4, from: 1, to: 2 } };

describe('the plan of a film', () => {
  it('gives every slide time to be read: more words, more time, within limits', () => {
    expect(readingTime(still(0, 1))).toBe(3);
    expect(readingTime(still(0, 26))).toBeGreaterThan(10);
    expect(readingTime(still(0, 500))).toBe(20);
  });
  it('lets a slide that does not move stand for as long as it takes to read', () => {
    const plan = planFilm([still(0, 26)], 10);
    expect(plan.duration).toBeCloseTo(readingTime(still(0, 26)), 1);
    expect(plan.moment(0)).toEqual(plan.moment(plan.frameCount - 1));
  });
  it('shows what moves at rest before and after, and moves one way only', () => {
    const plan = planFilm([moving], 10);
    const times = Array.from({ length: plan.frameCount }, (_, n) => plan.moment(n).t ?? Number.NaN);
    expect(times[0]).toBeGreaterThan(1);
    expect(times[10]).toBe(times[0]);
    expect(times.at(-1)).toBeLessThan(2);
    expect(times.at(-14)).toBe(times.at(-1));
    expect(times.every((t, n) => n === 0 || t >= (times[n - 1] ?? 0))).toBe(true);
  });
  it('ends on the step itself where the motion leads there', () => {
    const plan = planFilm([arriving], 10);
    expect(plan.moment(plan.frameCount - 1).t).toBe(2);
    expect(plan.moment(0).t).toBeGreaterThan(1);
  });
  it('lets the step before shine through for a moment, and never within a step', () => {
    const plan = planFilm([still(0), moving], 10);
    const mixed = Array.from({ length: plan.frameCount }, (_, n) => plan.moment(n)).filter(({ before }) => before > 0);
    expect(mixed).toHaveLength(4);
    expect(mixed.every(({ index }) => index === 1)).toBe(true);
    expect(mixed.every(({ before }, n) => n === 0 || before < (mixed[n - 1]?.before ?? 0))).toBe(true);
  });
  it('has a picture for every frame and for none beyond', () => {
    const plan = planFilm([still(0), still(1)], 25);
    expect(plan.frameCount / plan.fps).toBe(plan.duration);
    expect(() => planFilm([], 25).moment(0)).toThrow(RangeError);
  });
});
