import { Experiment } from '@exosome-widgets/model/experiment.js';
import { svg } from 'lit';
import { describe, expect, it } from 'vitest';
import { toSvgText } from '../../../primitives/svg-text.js';
import { type SceneToken, sceneTokens } from '../../../theme/scene-tokens.js';
import { niceCeiling, plot, topOf } from './plot.js';
import { backdrop } from './scene.js';
import { START } from './settings.js';

const drawn = (changes: Partial<typeof START>): string => toSvgText(backdrop({ ...START, ...changes }));

describe('the backdrop', () => {
  it('can be written as text, whatever is set, and never with a style attribute', () => {
    for (const changes of [{}, { mesh: 'dense' as const }, { flowUmPerS: 1, cellsInTheWay: true }, { place: 'blood' as const }]) {
      const text = drawn(changes);
      expect(text.length).toBeGreaterThan(1000);
      expect(text).not.toMatch(/style=|NaN|undefined|\[object/);
    }
  });
  it('shows more fibres in the denser mesh and more receptors where there are more', () => {
    expect(drawn({ mesh: 'dense' }).length).toBeGreaterThan(drawn({ mesh: 'loose' }).length);
    expect(drawn({ mesh: 'loose' }).length).toBeGreaterThan(drawn({}).length);
    expect(drawn({ receptors: 'many' }).length).toBeGreaterThan(drawn({ receptors: 'none' }).length);
  });
});

it('keeps every receptor visible under forced colours, which make fills the ground', () => {
  const receptors = drawn({ receptors: 'many' }).match(/<g transform="translate\([\d. ]+\) rotate\(180\)"[\s\S]*?<\/g>/g) ?? [];
  expect(receptors).toHaveLength(17);
  const tokens = [...receptors.join('').matchAll(/(?:stroke|fill)="var\(--_([\w-]+)\)"/g)].map(([, name]) => name as SceneToken);
  const inks = tokens.filter((name) => name !== 'fluid'); // the halo is ground
  expect(inks.length).toBeGreaterThan(0);
  expect(inks.map((name) => sceneTokens[name].forced)).toEqual(inks.map(() => 'CanvasText'));
});

describe('the plot', () => {
  const words = { names: ['exosome'] as const, time: (seconds: number) => `${seconds} s`, value: String };
  it('has room for what theory expects', () => {
    const run = new Experiment(START);
    expect(topOf(run)).toBeGreaterThanOrEqual(run.expected(0, run.endS));
  });
  it('draws the run as far as it has got, and all of theory', () => {
    const run = new Experiment(START);
    const early = toSvgText(svg`${plot(run, words)}`);
    run.advanceTo(run.endS);
    const late = toSvgText(svg`${plot(run, words)}`);
    expect(late.length).toBeGreaterThan(early.length);
    expect(early + late).not.toMatch(/NaN|undefined/);
  });
  it.each([
    [0, 1],
    [1, 1],
    [11, 15],
    [236, 300],
    [900, 1000],
  ])('ends an axis for %s at %s', (value, end) => {
    expect(niceCeiling(value)).toBe(end);
  });
});
