import { describe, expect, it, vi } from 'vitest';
import { BLOOD_START, Experiment, EXPERIMENT_RANGES, HISTORY_POINTS, type ExperimentSettings } from './experiment.js';
import { MESHES, hinderedFraction } from './hindrance.js';

// Statistics take their time, more so on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const settings: ExperimentSettings = {
  place: 'gap',
  diameterNm: 100,
  mesh: 'water',
  distanceUm: 40,
  releasePerMin: 60,
  receptors: 'some',
  flowUmPerS: 0,
  halfLifeMin: 7,
  cellsInTheWay: false,
  seed: 1,
};

describe('on paper', () => {
  it('an exosome across 40 µm of water takes L²/2D + L/κ', () => {
    const [exosome] = new Experiment(settings).kinds;
    expect(exosome!.pathUm).toBeCloseTo(39.9, 9);
    expect(exosome!.driftS).toBeCloseTo(39.9 ** 2 / 2 / 6.56, 0);
    expect(exosome!.meanArrivalS).toBeCloseTo(exosome!.driftS + 39.9 / 0.2, 9);
  });
  it('a mesh slows it by the hindered share, and keeps a platelet out', () => {
    const race = new Experiment({ ...settings, mesh: 'dense', rivalNm: 2250 });
    expect(race.kinds[0]!.kept).toBe(hinderedFraction(100, MESHES.dense));
    expect(race.kinds[1]!.diffusionUm2PerS).toBe(0);
    expect(race.kinds[1]!.meanArrivalS).toBe(Number.POSITIVE_INFINITY);
    race.advance(500);
    expect(race.expected(1, 600)).toBe(0);
  });
});

describe('a run', () => {
  const runs: readonly Partial<ExperimentSettings>[] = [
    {},
    { mesh: 'dense' },
    { mesh: 'loose', diameterNm: 300 },
    { diameterNm: 2250, distanceUm: 20 },
    { receptors: 'many', distanceUm: 20, rivalNm: 2250 },
    { receptors: 'few', diameterNm: 30 },
  ];
  it.each(runs)(
    'keeps to the closed form to its end: %o',
    (changes) => {
      const run = new Experiment({ ...settings, ...changes, releasePerMin: 40 });
      run.advanceTo(run.endS);
      expect(run.ended).toBe(true);
      for (let kind = 0; kind < run.kinds.length; kind++) {
        const expected = run.expected(kind, run.endS);
        expect(Math.abs(run.shown(kind) - expected)).toBeLessThan(4 * Math.sqrt(expected) + 2 + 0.03 * expected);
      }
    },
    30_000,
  );
  it('keeps its curve, whatever the frames', () => {
    const [one, many] = [new Experiment(settings), new Experiment(settings)];
    one.advanceTo(one.endS);
    while (!many.ended) many.advance(137);
    expect(one.recorded).toBe(HISTORY_POINTS + 1);
    expect([...many.history[0]!]).toEqual([...one.history[0]!]);
    expect(one.history[0]!.at(-1)).toBe(one.shown(0));
    many.advance(10);
    expect(many.plane.steps).toBe(one.plane.steps);
  });
  it('says when theory leaves something out', () => {
    expect(new Experiment(settings).theoryIsExact).toBe(true);
    expect(new Experiment({ ...settings, flowUmPerS: 1 }).theoryIsExact).toBe(false);
    expect(new Experiment({ ...settings, cellsInTheWay: true }).theoryIsExact).toBe(false);
  });
  it('loses arrivals to a capillary, and more in quicker flow', () => {
    const arrivals = [0, 1, 20].map((flowUmPerS) => {
      const run = new Experiment({ ...settings, flowUmPerS });
      run.advanceTo(run.endS);
      return run.shown(0);
    });
    expect(arrivals).toEqual([...arrivals].sort((a, b) => b - a));
    expect(arrivals[2]!).toBeLessThan(arrivals[0]! / 2);
  });
  it('in blood follows the half-life: after three, one in eight is left', () => {
    const run = new Experiment({ ...settings, place: 'blood' });
    expect(run.shown(0)).toBe(BLOOD_START);
    run.advanceTo(21 * 60);
    expect(run.expected(0, 21 * 60)).toBeCloseTo(BLOOD_START / 8, 9);
    expect(Math.abs(run.shown(0) - BLOOD_START / 8)).toBeLessThan(4 * Math.sqrt(BLOOD_START * 0.125 * 0.875));
  });
});

describe('settings out of range', () => {
  it.each(Object.entries(EXPERIMENT_RANGES))('%s throws outside its range and names it', (name, { low, high }) => {
    for (const wrong of [low - 1, high + 1, Number.NaN]) {
      expect(() => new Experiment({ ...settings, [name]: wrong })).toThrow(
        new RangeError(`${name} has to be from ${low} to ${high}, not ${wrong}`),
      );
    }
    for (const right of [low, high]) expect(() => new Experiment({ ...settings, [name]: right })).not.toThrow();
  });
});
