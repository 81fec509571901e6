import { simulation } from '@exosome-widgets/content/en/simulation.js';
import { createFormats } from '@exosome-widgets/content/formats.js';
import { matchLanguage } from '@exosome-widgets/content/languages.js';
import { createTranslator } from '@exosome-widgets/content/translate.js';
import { Experiment } from '@exosome-widgets/model/experiment.js';
import { describe, expect, it } from 'vitest';
import { ending, pictureInWords, summary, totalsOf } from './describe.js';
import { START } from './settings.js';

const t = createTranslator(matchLanguage('en'), createFormats('en-GB'), 'simulation', simulation);

describe('the spoken summary', () => {
  it('says only what changed since the last one', () => {
    const run = new Experiment(START);
    run.advanceTo(300);
    const before = totalsOf(run);
    run.advanceTo(400);
    const { released, takenUp, underWay } = totalsOf(run);
    expect(summary(t, run, before)).toBe(
      `Last seconds: ${released - before.released} released, ${takenUp - before.takenUp} taken up. ${underWay} on the way.`,
    );
  });
  it('is silent when nothing did', () => {
    const run = new Experiment(START);
    expect(summary(t, run, totalsOf(run))).toBe('');
  });
  it('speaks of clearance in blood, and of theory at the end', () => {
    const run = new Experiment({ ...START, place: 'blood' });
    const before = totalsOf(run);
    run.advanceTo(run.endS);
    expect(summary(t, run, before)).toMatch(/^Last seconds: \d+ cleared\. \d+ left\.$/);
    expect(ending(t, run)).toBe(`End of the run, 30 min. ${run.shown(0)} left, theory expects 21.`);
  });
});

describe('the picture in words', () => {
  it('names what lies between and beside', () => {
    expect(pictureInWords(t, new Experiment({ ...START, mesh: 'dense', flowUmPerS: 1, cellsInTheWay: true }))).toBe(
      'Between a donor cell and a recipient cell lie 40 micrometres of a dense mesh of fibres. ' +
        'A leaky blood vessel along the top carries vesicles away. Two cells and a bundle of fibres stand in the way.',
    );
    expect(pictureInWords(t, new Experiment({ ...START, place: 'blood' }))).toMatch(/^A stretch of blood vessel/);
  });
});
