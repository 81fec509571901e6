import type { simulation } from '@exosome-widgets/content/en/simulation.js';
import type { Translator } from '@exosome-widgets/content/translate.js';
import {
  BODY_TEMPERATURE_K,
  BOLTZMANN_J_PER_K,
  meanTimeToDistanceS,
  WATER_VISCOSITY_MPAS,
} from '@exosome-widgets/model/diffusion.js';
import { BLOOD_START, HISTORY_POINTS, UPTAKE_UM_PER_S, type Experiment } from '@exosome-widgets/model/experiment.js';
import { MESHES, middleGapNm, widestGapNm } from '@exosome-widgets/model/hindrance.js';
import { html, nothing, type TemplateResult } from 'lit';
import { KIND_COLOUR, plot, PLOT, sign } from './plot.js';
import { kindName } from './settings.js';

type Say = Translator<typeof simulation>;

/** Counts of this moment, one column for each kind. */
export function counts(t: Say, run: Experiment): TemplateResult {
  const blood = run.settings.place === 'blood';
  const names = run.kinds.map(({ diameterNm }) => kindName(diameterNm));
  const cells = (value: (kind: number) => number): TemplateResult[] =>
    names.map((_, kind) => html`<td>${t('value', { value: value(kind) })}</td>`);
  const tally = (kind: number) => run.plane.tallies[kind]!;
  const row = (name: string, value: (kind: number) => number): TemplateResult =>
    html`<tr><th scope="row">${name}</th>${cells(value)}</tr>`;
  return html`<table class="sim-counts">
    <caption>${t('counts')}</caption>
    <thead class=${names.length > 1 ? '' : 'visually-hidden'}><tr><td></td>${names.map((name) => html`<th scope="col" class=${`sim-${KIND_COLOUR[name]}`}><svg class="sim-sign" viewBox="0 0 8 8" aria-hidden="true">${sign(name, 4, 4)}</svg>${t(`kinds.${name}`)}</th>`)}</tr></thead>
    <tbody>
      ${row(t(blood ? 'injected' : 'released'), (kind) => tally(kind).released)}
      ${row(t(blood ? 'left' : 'underWay'), (kind) => tally(kind).underWay)}
      ${blood ? nothing : row(t('takenUp'), (kind) => tally(kind).takenUp)}
      ${row(t('expected'), (kind) => run.expected(kind, Math.min(run.timeS, run.endS)))}
      ${!blood && run.settings.flowUmPerS > 0 ? row(t('carried'), (kind) => tally(kind).inBlood) : nothing}
      ${blood || run.settings.flowUmPerS > 0 ? row(t('cleared'), (kind) => tally(kind).cleared) : nothing}
    </tbody>
  </table>`;
}

/** The curve, its key and its words. */
export function curve(t: Say, run: Experiment): TemplateResult {
  const names = run.kinds.map(({ diameterNm }) => kindName(diameterNm));
  const title = t(run.settings.place === 'blood' ? 'plotBlood' : 'plot');
  const seconds = Math.min(run.timeS, run.endS);
  return html`<figure class="sim-plot">
    <figcaption>${title}
      <span class="sim-key"><span><svg viewBox="0 0 26 8" aria-hidden="true"><path d="M1,4H25" stroke="var(--_text)" stroke-width="2.6" /></svg>${t('lineRun')}</span>
      <span><svg viewBox="0 0 26 8" aria-hidden="true"><path d="M2,4H25" stroke="var(--_text)" stroke-width="1.8" stroke-dasharray="2 5" stroke-linecap="round" /></svg>${t(run.theoryIsExact ? 'lineTheory' : 'lineTheoryOpen')}</span></span>
    </figcaption>
    <svg class="sim-plot-picture" viewBox=${`0 0 ${PLOT.width} ${PLOT.height}`} aria-hidden="true">${plot(run, {
      names,
      time: (atS) => t('timeShort', { seconds: atS }),
      value: (value) => t('valueShort', { value }),
    })}</svg>
    <span class="visually-hidden">${names
      .map((name, kind) =>
        t('plotSaid', { kind: t(`kinds.${name}`), seconds, seen: run.shown(kind), expected: run.expected(kind, seconds) }),
      )
      .join(' ')}</span>
  </figure>`;
}

/** The curve as a table: eleven moments. */
export function countsOverTime(t: Say, run: Experiment): TemplateResult {
  const names = run.kinds.map(({ diameterNm }) => kindName(diameterNm));
  const moments = Array.from({ length: 11 }, (_, index) => (index * HISTORY_POINTS) / 10);
  return html`<details class="sim-more"><summary>${t('table')}</summary><div class="sim-scroll" tabindex="0" role="group" aria-label=${t('table')}><table>
    <thead><tr><th scope="col">${t('tableTime')}</th>${names.map((name) => html`<th scope="col">${t('tableCounted', { kind: t(`kinds.${name}`) })}</th><th scope="col">${t('tableExpected', { kind: t(`kinds.${name}`) })}</th>`)}</tr></thead>
    <tbody>${moments.map((moment) => {
      const seconds = (run.endS * moment) / HISTORY_POINTS;
      return html`<tr><th scope="row">${t('timeShort', { seconds })}</th>${names.map(
        (_, kind) =>
          html`<td>${moment < run.recorded ? t('value', { value: run.history[kind]![moment]! }) : t('notYet')}</td><td>${t('value', { value: run.expected(kind, seconds) })}</td>`,
      )}</tr>`;
    })}</tbody></table></div></details>`;
}

/** Every number of the run that can be worked out by hand. */
export function onPaper(t: Say, run: Experiment): TemplateResult {
  const { place, mesh, receptors, halfLifeMin } = run.settings;
  const names = run.kinds.map(({ diameterNm }) => kindName(diameterNm));
  const row = (name: string, value: (kind: Experiment['kinds'][number]) => string): TemplateResult =>
    html`<tr><th scope="row">${name}</th>${run.kinds.map((kind) => html`<td>${value(kind)}</td>`)}</tr>`;
  const time = (seconds: number): string => (Number.isFinite(seconds) ? t('paperTime', { seconds }) : t('never'));
  const atS = Math.min(run.timeS, run.endS);
  const fibres = MESHES[mesh];
  return html`<details class="sim-more"><summary>${t('paper')}</summary><div class="sim-scroll" tabindex="0" role="group" aria-label=${t('paper')}>
    <p>${t('paperIntro')}</p>
    ${place === 'blood' ? nothing : html`<p>${t('paperConstants', { k: BOLTZMANN_J_PER_K, temperatureK: BODY_TEMPERATURE_K, viscosity: WATER_VISCOSITY_MPAS })}</p>`}
    ${place === 'blood' || mesh === 'water' ? nothing : html`<p>${t('paperMesh', { fibreNm: fibres.fibreDiameterNm, share: fibres.fibreVolumeFraction })}</p>`}
    <table><thead><tr><td></td>${run.kinds.map(({ diameterNm }, kind) => html`<th scope="col">${t(`kinds.${names[kind]!}`)}, ${t('width', { nm: diameterNm })}</th>`)}</tr></thead>
    <tbody>${
      place === 'blood'
        ? row(t('paperHalf'), () => t('paperLeft', { start: BLOOD_START, seconds: atS, halfLifeMin, left: run.expected(0, atS) }))
        : html`${row(t('paperFree'), (kind) => t('speedUnit', { value: kind.freeUm2PerS }))}
          ${row(t('paperKept'), (kind) => (kind.kept === 0 ? t('keptOut') : t('share', { value: kind.kept })))}
          ${mesh === 'water' ? nothing : row(t('paperGaps'), () => t('gapsOf', { middle: middleGapNm(fibres), widest: widestGapNm(fibres) }))}
          ${row(t('paperSpeed'), (kind) => t('speedUnit', { value: kind.diffusionUm2PerS }))}
          ${row(t('paperPath'), (kind) => t('paperWay', { um: kind.pathUm }))}
          ${row(t('paperUptake'), () => t('rateUnit', { value: UPTAKE_UM_PER_S[receptors] }))}
          ${row(t('paperDrift'), (kind) => time(kind.driftS))}
          ${row(t('paperArrival'), (kind) => time(kind.meanArrivalS))}
          ${row(t('paperAny'), (kind) => (kind.diffusionUm2PerS === 0 ? t('never') : time(meanTimeToDistanceS(kind.pathUm, kind.diffusionUm2PerS, 3))))}`
    }</tbody></table></div></details>`;
}
