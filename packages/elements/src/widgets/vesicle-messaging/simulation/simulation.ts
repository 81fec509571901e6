import { simulation } from '@exosome-widgets/content/en/simulation.js';
import {
  anomalousMotion,
  gelTravel,
  skinSurface,
  swallowedIsNotDelivered,
} from '@exosome-widgets/content/generated/references/biology.js';
import type { Catalogue } from '@exosome-widgets/content/messages.js';
import type { Translator } from '@exosome-widgets/content/translate.js';
import type { FactReference, Sentence } from '@exosome-widgets/content/types.js';
import { Experiment, EXPERIMENT_RANGES, type ExperimentSettings } from '@exosome-widgets/model/experiment.js';
import { html, nothing, svg, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { announce } from '../../../controllers/announcer.js';
import { FramesController } from '../../../controllers/frames.js';
import type { MotionLevel } from '../../../controllers/motion.js';
import type { SourcesController } from '../../../controllers/sources.js';
import { rangeSaid, settingsPanel } from './controls.js';
import { CrowdCanvas, drawnRadiusPx, MOST_SPRITES, type CrowdKind } from './crowd.js';
import { ending, pictureInWords, summary, totalsOf, type Totals } from './describe.js';
import { FrameBudget } from './frame-budget.js';
import { KIND_COLOUR } from './plot.js';
import { PRESETS, type Preset } from './presets.js';
import { counts, countsOverTime, curve, onPaper } from './readings.js';
import { backdrop, PICTURE } from './scene.js';
import { clamp, kindName, START, type KindName, type NumberSetting } from './settings.js';
import { simulationStyles } from './simulation.styles.js';

/** The widget that the view stands in. */
export type SimulationHost = ReactiveControllerHost & HTMLElement;

/** What the widget lends the view. */
export interface SimulationTools {
  readonly sources: SourcesController;
  readonly motionLevel: () => MotionLevel;
  readonly withoutControls: () => boolean;
  readonly translator: <C extends Catalogue>(name: string, english: C) => Translator<C>;
}

/** A whole run is shown in so many seconds. */
const SHOWING_S = 30;
/** Longest the model may work in one frame, ms; what is left over makes the run take longer. */
const WORK_MS = 9;
/** Numbers on the page change so often, s. */
const READING_S = 0.2;
/** A summary is said so often while it runs, s. */
const SUMMARY_S = 7;
/** Stills of a run when motion is off. */
const STILLS = 10;

/** Facts that the view may cite. */
export const SIMULATION_FACTS: readonly FactReference[] = [
  ...PRESETS.flatMap((preset) => preset.facts),
  anomalousMotion,
  gelTravel,
  swallowedIsNotDelivered,
  skinSurface,
];

const LIMITS = [
  ['limit.motion', anomalousMotion],
  ['limit.gel', gelTravel],
  ['limit.swallowed', swallowedIsNotDelivered],
  ['limit.skin', skinSurface],
] as const;

/**
 * The simulation view of the messaging widget: loaded when it is opened, and living in the widget's own shadow root.
 * The model runs at its own fixed step; frames only decide how far it has got.
 */
export class Simulation implements ReactiveController {
  settings: ExperimentSettings = START;
  run: Experiment = new Experiment(START);
  clamped: NumberSetting | undefined;
  #preset: Preset | undefined;
  #guess: string | undefined;
  /** The reader asked to see the answer at once. */
  #shown = false;
  /** The run that is being worked on without frames, and up to which step. */
  #working: Experiment | undefined;
  #target = 0;
  #owedS = 0;
  #slowed = false;
  #sinceReadingS = 0;
  #sinceSummaryS = 0;
  #before: Totals = totalsOf(this.run);
  #lastSaid = '';
  #crowd: CrowdCanvas | undefined;
  #styled = false;
  #backdropFor: ExperimentSettings | undefined;
  #backdrop: unknown;
  readonly #budget = new FrameBudget();
  readonly #themes = ['(prefers-color-scheme: dark)', '(forced-colors: active)'].map((query) => matchMedia(query));
  readonly #redraw = (): void => this.#draw();
  readonly #frames: FramesController;

  constructor(
    private readonly host: SimulationHost,
    private readonly tools: SimulationTools,
  ) {
    host.addController(this);
    this.#frames = new FramesController(host, (elapsedS) => this.#frame(elapsedS));
  }

  get t(): Translator<typeof simulation> {
    return this.tools.translator('simulation', simulation);
  }

  /** Takes the place of the widget's title. */
  get title(): string {
    return this.t('title');
  }

  get intro(): string {
    return this.t('intro');
  }

  /** Everything the view may cite, for print. */
  get facts(): readonly FactReference[] {
    return SIMULATION_FACTS;
  }

  get running(): boolean {
    return this.#frames.running;
  }

  /** Stops the frames when the reader leaves the view; nothing is lost. */
  rest(): void {
    this.#frames.rest();
  }

  /** Sets some settings and starts again from the beginning. */
  readonly set = (changes: Partial<ExperimentSettings>): void => {
    this.clamped = undefined;
    this.#preset = undefined;
    this.#start({ ...this.settings, ...changes });
  };

  /** A number as the reader typed it: brought into its range, which is then said. */
  readonly type = (setting: NumberSetting, given: number): void => {
    const { value, clamped } = clamp(setting, given, this.settings[setting]);
    this.set({ [setting]: value });
    if (!clamped) return;
    this.clamped = setting;
    const { low, high } = EXPERIMENT_RANGES[setting];
    announce('filter', rangeSaid(this.t, setting, low, high, value));
  };

  #start(settings: ExperimentSettings): void {
    this.settings = settings;
    this.run = new Experiment(settings);
    this.#working = undefined;
    this.#owedS = 0;
    this.#slowed = false;
    this.#before = totalsOf(this.run);
    this.#lastSaid = '';
    this.#sinceSummaryS = 0;
    if (this.running && this.tools.motionLevel() === 'none') this.#frames.rest();
    this.host.requestUpdate();
  }

  #choose(preset: Preset | undefined): void {
    this.#frames.rest();
    this.clamped = undefined;
    this.#preset = preset;
    this.#guess = undefined;
    this.#shown = false;
    this.#start(preset ? preset.settings : this.settings);
  }

  #answer(guess: string | undefined): void {
    this.#guess = guess;
    this.#shown = guess === undefined;
    if (this.run.ended) this.#start(this.settings);
    if (this.tools.motionLevel() === 'none') void this.#nextStill();
    else this.#play();
    this.host.requestUpdate();
  }

  #play(): void {
    if (this.run.ended) this.#start(this.settings);
    this.#target = 0; // the frames take over from what is being worked on
    this.#frames.run();
    announce('playback', this.t('saidStart', { endSeconds: this.run.endS, times: this.#times }));
    this.host.requestUpdate();
  }

  #pause(): void {
    this.#frames.rest();
    announce('playback', this.t('saidPaused', { seconds: this.run.timeS }));
    this.host.requestUpdate();
  }

  get #times(): number {
    return this.run.endS / SHOWING_S;
  }

  #frame(elapsedS: number): void {
    const { run } = this;
    const { stepS } = run.plane.settings;
    this.#owedS += elapsedS * this.#times;
    let steps = Math.floor(this.#owedS / stepS);
    this.#owedS -= steps * stepS;
    const until = performance.now() + WORK_MS;
    while (steps > 0 && !run.ended && performance.now() < until) {
      const some = Math.min(steps, Math.max(1, Math.floor(20_000 / (run.plane.count + 1))));
      run.advance(some);
      steps -= some;
    }
    this.#slowed = steps > 0 && !run.ended;
    const drawFrom = performance.now();
    this.#draw();
    this.#budget.observe(elapsedS, performance.now() - drawFrom);
    this.#sinceReadingS += elapsedS;
    this.#sinceSummaryS += elapsedS;
    if (run.ended) this.#finish();
    else if (this.#sinceSummaryS >= SUMMARY_S) this.#summarise();
    if (this.#sinceReadingS < READING_S && !run.ended) return;
    this.#sinceReadingS = 0;
    this.host.requestUpdate();
  }

  #summarise(): void {
    this.#sinceSummaryS = 0;
    const said = summary(this.t, this.run, this.#before);
    this.#before = totalsOf(this.run);
    if (!said || said === this.#lastSaid) return;
    this.#lastSaid = said;
    announce('summary', said);
  }

  #finish(): void {
    this.#frames.rest();
    announce('summary', ending(this.t, this.run));
    if (this.#preset) announce('quiz', [this.#verdict(this.#preset), this.t(`takeaway.${this.#preset.id}`)].join(' ').trim());
  }

  /** What became of the reader's guess; empty without one. */
  #verdict(preset: Preset): string {
    const guess = preset.options.find((option) => option === this.#guess);
    if (!guess) return '';
    const { t } = this;
    return `${t('yourGuess', { guess: t(guess) })} ${guess === preset.answer ? t('right') : t('notRight', { answer: t(preset.answer) })}`;
  }

  /** The next of ten moments, worked out without a frame. The same run as the moving one. */
  async #nextStill(): Promise<void> {
    const next = Math.min(STILLS, Math.floor((this.run.timeS / this.run.endS) * STILLS + 1e-6) + 1);
    await this.#workTo((this.run.endS * next) / STILLS);
    if (this.run.ended) return;
    const said = summary(this.t, this.run, this.#before);
    this.#before = totalsOf(this.run);
    announce('summary', said);
  }

  /** Works on to a moment in small pieces. Asked again meanwhile, it goes on to the later moment. */
  async #workTo(timeS: number): Promise<void> {
    const { run } = this;
    const { stepS } = run.plane.settings;
    this.#target = Math.round(timeS / stepS);
    if (this.#working === run) return;
    this.#frames.rest();
    this.#working = run;
    this.host.requestUpdate();
    while (run === this.run && run.plane.steps < this.#target && !run.ended) {
      const until = performance.now() + 30;
      while (run.plane.steps < this.#target && !run.ended && performance.now() < until) {
        run.advance(Math.min(this.#target - run.plane.steps, Math.max(1, Math.floor(20_000 / (run.plane.count + 1)))));
      }
      // A timer, not a frame: a still is asked for where no frame may run.
      await new Promise((done) => setTimeout(done));
    }
    if (run !== this.run) return;
    this.#working = undefined;
    if (run.ended) this.#finish();
    this.host.requestUpdate();
  }

  // Drawing

  hostConnected(): void {
    for (const list of this.#themes) list.addEventListener('change', this.#redraw);
    window.addEventListener('resize', this.#redraw); // another pixel ratio comes as a resize
  }

  hostDisconnected(): void {
    for (const list of this.#themes) list.removeEventListener('change', this.#redraw);
    window.removeEventListener('resize', this.#redraw);
  }

  hostUpdated(): void {
    const root = this.host.shadowRoot;
    const canvas = root?.querySelector<HTMLCanvasElement>('canvas.sim-crowd');
    if (!root || !canvas) {
      this.#frames.rest();
      return;
    }
    if (this.running && this.tools.motionLevel() === 'none') this.#frames.rest();
    this.#style(root);
    if (this.#crowd?.canvas !== canvas) this.#crowd = new CrowdCanvas(canvas, () => this.#draw());
    this.#draw();
  }

  #style(root: ShadowRoot): void {
    const sheet = simulationStyles.styleSheet;
    if (this.#styled || !sheet || root.adoptedStyleSheets.includes(sheet)) return;
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
    this.#styled = true;
  }

  #draw(): void {
    const { run } = this;
    this.#crowd?.draw(run.plane, this.#kinds(), run.plane.settings.widthUm, this.#budget.share);
  }

  /** Colours as the page computes them now: theme, forced colours and the page's own tokens included. */
  #kinds(): readonly CrowdKind[] {
    const probes = this.host.shadowRoot?.querySelector('.sim-probes');
    const colour = (token: string): string => {
      const probe = probes?.querySelector(`[data-token="${token}"]`);
      return probe ? getComputedStyle(probe).fill : 'currentColor';
    };
    return this.run.kinds.map(({ diameterNm }) => {
      const name = kindName(diameterNm);
      return {
        name,
        diameterUm: diameterNm / 1000,
        colour: colour(KIND_COLOUR[name]),
        fill: colour(name === 'platelet' ? 'prp-soft' : 'vesicle-light'),
      };
    });
  }

  // What stands on the page

  render(): TemplateResult {
    const { t, run } = this;
    const controls = !this.tools.withoutControls();
    return html`<div class="sim" part="simulation">
      ${controls ? this.#renderPresets() : nothing} ${this.#renderGate()}
      <div class="sim-board">
        ${this.#renderStage()}
        <div class="sim-side">${counts(t, run)} ${curve(t, run)}</div>
      </div>
      ${controls ? settingsPanel(this) : nothing} ${countsOverTime(t, run)} ${onPaper(t, run)} ${this.#renderLimits()}
    </div>`;
  }

  #renderPresets(): TemplateResult {
    const { t } = this;
    return html`<div class="sim-row sim-presets" role="group" aria-label=${t('presets')}>
      ${PRESETS.map((preset) => html`<button type="button" aria-pressed=${preset === this.#preset} @click=${() => this.#choose(preset)}>${t(`preset.${preset.id}`)}</button>`)}
      <button type="button" aria-pressed=${!this.#preset} @click=${() => this.#choose(undefined)}>${t('ownRun')}</button>
    </div>`;
  }

  #renderGate(): TemplateResult | typeof nothing {
    const { t } = this;
    const preset = this.#preset;
    if (!preset) return nothing;
    const known = this.#shown || this.run.ended;
    const verdict = this.#verdict(preset);
    const takeaway: Sentence = { text: t(`takeaway.${preset.id}`), facts: preset.facts };
    return html`<div class=${known ? 'sim-gate sim-known' : 'sim-gate'} role="group" aria-labelledby="sim-question">
      <p class="sim-question" id="sim-question">${t(`ask.${preset.id}`)}</p>
      <div class="sim-answers">
        ${preset.options.map((option) => html`<button type="button" aria-pressed=${option === this.#guess} @click=${() => this.#answer(option)}>${t(option)}</button>`)}
        <button type="button" class="quiet" @click=${() => this.#answer(undefined)}>${t('skip')}</button>
      </div>
      ${
        known
          ? html`<div class="sim-takeaway">
            ${verdict ? html`<p>${verdict}</p>` : nothing}
            <p>${this.tools.sources.sentence(takeaway, `sim-${preset.id}`, 'sim-gate')}</p>
            <p class="sim-note">${t(`note.${preset.id}`)}</p>
          </div>`
          : nothing
      }
      ${this.tools.sources.panel('sim-gate')}
    </div>`;
  }

  #renderStage(): TemplateResult {
    const { t, run, settings } = this;
    const blood = settings.place === 'blood';
    return html`<div class=${blood ? 'sim-stage sim-blood' : 'sim-stage'}>
      <div class="sim-names" aria-hidden="true">${
        blood
          ? html`<span class="sim-donor">${t('bloodVessel')}</span>`
          : html`<span class="sim-donor">${t('donor')}</span><span class="sim-between">${settings.flowUmPerS > 0 ? `${t('capillary')} · ` : ''}${t(`mesh.${settings.mesh}`)} · ${t('micrometres', { um: settings.distanceUm })}</span><span class="sim-recipient">${t('recipient')}</span>`
      }</div>
      <div class="sim-fit"><div class="sim-frame" role="img" aria-label=${pictureInWords(t, run)}>
        <svg viewBox=${`0 0 ${PICTURE.width} ${PICTURE.height}`} preserveAspectRatio="none" aria-hidden="true">${this.#scene()}
          <g class="sim-probes">${['exosome', 'prp', 'protein', 'prp-soft', 'vesicle-light'].map((token) => svg`<rect data-token=${token} width="0" height="0" fill="var(--_${token})" />`)}</g></svg>
        <canvas class="sim-crowd" aria-hidden="true"></canvas>
      </div></div>
      ${this.#renderRun()}
      <p class="sim-caption">${this.#caption()}</p>
    </div>`;
  }

  #scene(): unknown {
    if (this.#backdropFor !== this.settings) {
      this.#backdropFor = this.settings;
      this.#backdrop = backdrop(this.settings);
    }
    return this.#backdrop;
  }

  #renderRun(): TemplateResult | typeof nothing {
    const { t, run } = this;
    const still = this.tools.motionLevel() === 'none';
    const clock = html`<progress max="1" .value=${Math.min(1, run.timeS / run.endS)} aria-label=${t('plotAxis')}></progress>
      <span class="sim-clock">${t('clock', { seconds: Math.min(run.timeS, run.endS), endSeconds: run.endS })}</span>`;
    if (this.tools.withoutControls()) return html`<div class="sim-run">${clock}</div>`;
    const next = (run.endS * Math.min(STILLS, Math.floor((run.timeS / run.endS) * STILLS + 1e-6) + 1)) / STILLS;
    const main = still
      ? html`<button type="button" class="primary" aria-disabled=${run.ended} @click=${() => (run.ended ? undefined : void this.#nextStill())}>${t('nextStill', { seconds: next })}</button>`
      : html`<button type="button" class="primary" @click=${() => (this.running ? this.#pause() : this.#play())}>${t(this.running ? 'pause' : run.ended ? 'again' : run.plane.steps ? 'goOn' : 'run')}</button>`;
    return html`<div class="sim-run">
      ${main}
      <button type="button" @click=${() => this.#start(this.settings)}>${t('restart')}</button>
      <button type="button" aria-disabled=${run.ended} @click=${() => (run.ended ? undefined : void this.#workTo(run.endS))}>${t('toEnd')}</button>
      ${clock}
    </div>`;
  }

  #caption(): string {
    const { t, run, settings } = this;
    const still = this.tools.motionLevel() === 'none';
    const lines = [still ? t('stills') : t('compressed', { times: this.#times }), ...this.#scaleLines()];
    if (settings.place === 'gap' && settings.mesh !== 'water') lines.push(t('meshSketch'));
    if (settings.place === 'blood') lines.push(t('bloodSketch'));
    if (this.#working) lines.push(t('working'));
    const oneIn = Math.round(1 / this.#budget.share);
    if (this.running && oneIn > 1 && run.plane.count > MOST_SPRITES) lines.push(t('thinned', { oneIn }));
    if (this.running && this.#slowed) lines.push(t('slowed'));
    return lines.join(' ');
  }

  /** "Not to scale" appears by itself whenever something is drawn wider than it is. */
  #scaleLines(): string[] {
    const { t, run } = this;
    const widthPx = this.#crowd?.canvas.clientWidth || 560;
    const pxPerUm = widthPx / run.plane.settings.widthUm;
    return run.kinds.map(({ diameterNm }) => {
      const name: KindName = kindName(diameterNm);
      const diameterUm = diameterNm / 1000;
      const times =
        (2 * drawnRadiusPx({ name, diameterUm }, pxPerUm, run.plane.count * this.#budget.share, widthPx)) /
        (diameterUm * pxPerUm);
      return times > 1.2 ? t('notToScale', { kind: t(`kinds.${name}`), times }) : t('toScale', { kind: t(`kinds.${name}`) });
    });
  }

  #renderLimits(): TemplateResult {
    const { t } = this;
    return html`<details class="sim-more"><summary>${t('limits')}</summary>
      <p>${t('limitsModel')}</p>
      <ul>${LIMITS.map(([key, fact]) => html`<li>${this.tools.sources.sentence({ text: t(key), facts: [fact] }, `sim-${key.slice(6)}`, 'sim-limits')}</li>`)}</ul>
      ${this.tools.sources.panel('sim-limits')}
    </details>`;
  }
}
