import type { simulation } from '@exosome-widgets/content/en/simulation.js';
import type { Translator } from '@exosome-widgets/content/translate.js';
import type { Experiment } from '@exosome-widgets/model/experiment.js';

type Say = Translator<typeof simulation>;

/** Totals of all kinds, for what is said aloud. */
export interface Totals {
  readonly released: number;
  readonly takenUp: number;
  readonly underWay: number;
  readonly cleared: number;
}

export function totalsOf(run: Experiment): Totals {
  const totals = { released: 0, takenUp: 0, underWay: 0, cleared: 0 };
  for (const tally of run.plane.tallies) {
    totals.released += tally.released;
    totals.takenUp += tally.takenUp;
    totals.underWay += tally.underWay;
    totals.cleared += tally.cleared;
  }
  return totals;
}

/** What changed since the last summary; empty when nothing did. */
export function summary(t: Say, run: Experiment, before: Totals): string {
  const now = totalsOf(run);
  if (run.settings.place === 'blood') {
    const cleared = now.cleared - before.cleared;
    return cleared ? t('saidSummaryBlood', { cleared, left: now.underWay }) : '';
  }
  const released = now.released - before.released;
  const takenUp = now.takenUp - before.takenUp;
  return released || takenUp ? t('saidSummary', { released, takenUp, underWay: now.underWay }) : '';
}

/** How the run ended. */
export function ending(t: Say, run: Experiment): string {
  const seconds = run.endS;
  const expected = run.kinds.reduce((sum, _, kind) => sum + run.expected(kind, seconds), 0);
  const { takenUp, underWay } = totalsOf(run);
  return run.settings.place === 'blood'
    ? t('saidEndBlood', { seconds, left: underWay, expected })
    : t('saidEnd', { seconds, takenUp, expected });
}

/** The picture in words. */
export function pictureInWords(t: Say, run: Experiment): string {
  const { place, distanceUm, mesh, flowUmPerS, cellsInTheWay } = run.settings;
  if (place === 'blood') return t('pictureBlood');
  const parts = [t('picture', { um: distanceUm, between: t(`between.${mesh}`) })];
  if (flowUmPerS > 0) parts.push(t('pictureFlow'));
  if (cellsInTheWay) parts.push(t('pictureInTheWay'));
  return parts.join(' ');
}
