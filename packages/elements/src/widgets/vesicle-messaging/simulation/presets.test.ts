import { simulation } from '@exosome-widgets/content/en/simulation.js';
import { BLOOD_START, Experiment } from '@exosome-widgets/model/experiment.js';
import { describe, expect, it, vi } from 'vitest';
import { PRESETS, type PresetId } from './presets.js';
import { START } from './settings.js';

// Statistics take their time, more so on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const run = (id: PresetId, seed: number): Experiment => {
  const experiment = new Experiment({ ...PRESETS.find((preset) => preset.id === id)!.settings, seed });
  experiment.advanceTo(experiment.endS);
  return experiment;
};
const SEEDS = [1, 2, 3, 4, 5];

describe('the answers are what happens, whatever the seed', () => {
  it.each(SEEDS)('water: far more exosomes (seed %s)', (seed) => {
    const race = run('water', seed);
    expect(race.shown(0)).toBeGreaterThan(3 * race.shown(1));
    expect(race.shown(1)).toBeGreaterThan(0);
  });
  it.each(SEEDS)('dense: exosomes come late, platelets stay out (seed %s)', (seed) => {
    const race = run('dense', seed);
    expect(race.shown(0)).toBeGreaterThan(20);
    expect(race.shown(1)).toBe(0);
    expect(race.kinds[0]!.meanArrivalS).toBeGreaterThan(2 * run('water', seed).kinds[0]!.meanArrivalS);
  });
  it('far: five times as far takes about 25 times as long', () => {
    const [near, far] = [20, 100].map((distanceUm) => new Experiment({ ...START, distanceUm }).kinds[0]!.driftS) as [
      number,
      number,
    ];
    expect(far / near).toBeCloseTo(25, 0);
    expect(near).toBeGreaterThan(25); // about half a minute, as the question says
    expect(near).toBeLessThan(35);
  });
  it.each(SEEDS)('blood: about 55 of 400 are left after 20 minutes (seed %s)', (seed) => {
    const experiment = new Experiment({ ...PRESETS.find((preset) => preset.id === 'blood')!.settings, seed });
    experiment.advanceTo(20 * 60);
    expect(experiment.plane.tallies[0]!.released).toBe(BLOOD_START);
    expect(Math.abs(experiment.shown(0) - 55)).toBeLessThan(28);
  });
});

it('every preset has a question, a takeaway with its facts, a note, and its answer among its options', () => {
  for (const preset of PRESETS) {
    expect(simulation[`ask.${preset.id}`]).toMatch(/\?$/);
    expect(simulation[`takeaway.${preset.id}`]).toMatch(/\.$/);
    expect(simulation[`note.${preset.id}`].length).toBeGreaterThan(10);
    expect(preset.facts.length).toBeGreaterThan(0);
    expect(preset.options).toContain(preset.answer);
    expect(preset.options).toHaveLength(3);
  }
});
