import { expect, it } from 'vitest';
import { opening, places, recipients, stillProgress, storyScript, storySteps } from './story.js';
import { along, nearPath, story } from './story-steps.js';

const inCell = ([u, v]: readonly [number, number], cell: { at: readonly [number, number]; ru: number; rv: number }): boolean =>
  ((u - cell.at[0]) / cell.ru) ** 2 + ((v - cell.at[1]) / cell.rv) ** 2 < 1;

it('has eight steps, each at most 8 s, and three recipients', () => {
  expect(storySteps).toHaveLength(8);
  expect(storyScript.durationsS).toHaveLength(8);
  expect(Math.max(...storyScript.durationsS)).toBeLessThanOrEqual(8);
  expect(recipients).toEqual(['fibroblast', 'hair-follicle', 'immune']);
});

it('gives the same scene for the same moment', () => {
  expect(story(3, 0.4)).toEqual(story(3, 0.4));
});

it('moves without jumps within every step', () => {
  storySteps.forEach((_, index) => {
    for (let frame = 0; frame < 480; frame++) {
      const [now, next] = [story(index, frame / 480), story(index, (frame + 1) / 480)];
      now.vesicles.forEach((vesicle, n) => {
        const after = next.vesicles[n]!;
        expect(Math.hypot(after.at[0] - vesicle.at[0], after.at[1] - vesicle.at[1])).toBeLessThan(0.02);
      });
    }
  });
});

it('holds 0.6 s before the movement and after it', () => {
  const early = 0.5 / storyScript.durationsS[3]!;
  expect(story(3, early).vesicles).toEqual(story(3, 0).vesicles);
  expect(story(3, 1 - early).vesicles).toEqual(story(3, 1).vesicles);
});

it('keeps the vesicle inside until release and lets it out then', () => {
  expect(inCell(story(2, 0).vesicles[0]!.at, places.donor)).toBe(true);
  expect(inCell(story(2, 1).vesicles[0]!.at, places.donor)).toBe(false);
});

it('sends one vesicle near and one into the blood', () => {
  const [near, far] = story(3, 1).vesicles;
  expect(near!.at[0]).toBeCloseTo(0.7);
  expect(far!.at[1]).toBeGreaterThan(places.blood.from);
});

it('goes on where the step before ended', () => {
  for (const step of [3, 4, 5]) {
    const [before, after] = [story(step - 1, 1).vesicles[0]!.at, story(step, 0).vesicles[0]!.at];
    expect(after[0]).toBeCloseTo(before[0]);
    expect(after[1]).toBeCloseTo(before[1]);
  }
});

it('lets only one of the swallowed vesicles free its cargo', () => {
  const { sacs } = story(5, 1);
  expect(sacs.filter(({ opened }) => opened === 1)).toHaveLength(1);
  expect(sacs.filter(({ broken }) => broken === 1)).toHaveLength(3);
});

it('shows a still that lies within every step', () => {
  for (const step of storySteps) expect(stillProgress[step]).toBeGreaterThanOrEqual(0);
});

it('passes through the places of a way', () => {
  expect(along(nearPath, 0)).toEqual(nearPath[0]);
  expect(along(nearPath, 0.5)[0]).toBeCloseTo(nearPath[2]![0]);
  expect(along(nearPath, 1)[0]).toBeCloseTo(nearPath.at(-1)![0]);
});

it.each([-1, 8, 1.5])('refuses step %s', (index) => {
  expect(() => story(index, 0)).toThrow(RangeError);
});

it.each([-0.1, 1.1, NaN])('refuses a progress of %s', (progress) => {
  expect(() => story(1, progress)).toThrow(RangeError);
});

it('opens a step before anything in it happens', () => {
  expect(opening(0)).toEqual(story(0, 0));
  expect(opening(4).wrap).toBe(0);
  expect(() => opening(9)).toThrow(RangeError);
});
