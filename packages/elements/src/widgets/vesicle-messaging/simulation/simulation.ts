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
import { EXPERIMENT_RANGES, type Experiment, type ExperimentSettings } from '@exosome-widgets/model/experiment.js';
import { html, nothing, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { announce } from '../../../controllers/announcer.js';
import type { MotionLevel } from '../../../controllers/motion.js';
import type { SourcesController } from '../../../controllers/sources.js';
import { rangeSaid, settingsPanel } from './controls.js';
import { MOST_SPRITES } from './crowd.js';
import { pictureInWords } from './describe.js';
import { PRESETS, type Preset } from './presets.js';
import { counts, countsOverTime, curve, onPaper } from './readings.js';
import { Runner } from './runner.js';
import { backdrop, PICTURE } from './scene.js';
import { clamp, type NumberSetting } from './settings.js';
import { simulationStyles } from './simulation.styles.js';
import { CrowdStage, probes } from './stage.js';
import { addStyles } from '../../../theme/shadow-styles.js';

/** The widget that the view stands in. */
export type SimulationHost = ReactiveControllerHost & HTMLElement;

/** What the widget lends the view. */
export interface SimulationTools {
  readonly sources: SourcesController;
  readonly motionLevel: () => MotionLevel;
  readonly withoutControls: () => boolean;
  readonly translator: <C extends Catalogue>(name: string, english: C) => Translator<C>;
}

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
 * The simulation view of the messaging widget: loaded when it is opened, and living in the widget's own shadow root. Settings, questions and
 * words are here; {@link Runner} takes the run forward, {@link CrowdStage} keeps it painted.
 */
export class Simulation implements ReactiveController {
  settings: ExperimentSettings = PRESETS[0].settings;
  /** The setting that was brought back into its range, until the next change. */
  clamped: NumberSetting | undefined;
  #preset: Preset | undefined = PRESETS[0];
  #guess: string | undefined;
  /** The reader asked to see the answer at once. */
  #shown = false;
  #backdropFor: ExperimentSettings | undefined;
  #backdrop: unknown;
  readonly #runner: Runner;
  readonly #stage: CrowdStage;

  constructor(
    private readonly host: SimulationHost,
    private readonly tools: SimulationTools,
  ) {
    host.addController(this);
    this.#stage = new CrowdStage(host, () => ({ run: this.run, share: this.#runner.budget.share }));
    const hooks = { t: () => this.t, draw: () => this.#stage.draw(), ended: () => this.#sayAnswer() };
    this.#runner = new Runner(host, hooks, this.settings, PRESETS[0].openedAt);
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

  get run(): Experiment {
    return this.#runner.run;
  }

  get running(): boolean {
    return this.#runner.running;
  }

  get #still(): boolean {
    return this.tools.motionLevel() === 'none';
  }

  hostUpdated(): void {
    const root = this.host.shadowRoot;
    // In the story, and where motion has been switched off, nothing may run.
    const open = root?.querySelector('.sim');
    if (!open || this.#still) this.#runner.rest();
    if (!open) this.#runner.drop();
    if (root) addStyles(root, simulationStyles);
  }

  hostDisconnected(): void {
    this.#runner.drop();
  }

  // What the reader does

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

  #start(settings: ExperimentSettings, openedAt = 0): void {
    this.settings = settings;
    this.#runner.start(settings, openedAt);
  }

  #choose(preset: Preset | undefined): void {
    this.#runner.rest();
    this.clamped = undefined;
    this.#preset = preset;
    this.#guess = undefined;
    this.#shown = false;
    this.#start(preset?.settings ?? this.settings, preset?.openedAt);
  }

  #answer(guess: string | undefined): void {
    this.#guess = guess;
    this.#shown = guess === undefined;
    if (this.run.ended) this.#start(this.settings);
    if (this.#still) void this.#runner.nextStill();
    else this.#runner.play();
    this.host.requestUpdate();
  }

  #sayAnswer(): void {
    if (this.#preset) announce('quiz', [this.#verdict(this.#preset), this.t(`takeaway.${this.#preset.id}`)].join(' '));
  }

  /** What became of the reader's guess; without one, the answer alone. */
  #verdict(preset: Preset): string {
    const guess = preset.options.find((option) => option === this.#guess);
    const { t } = this;
    if (!guess) return t('answerIs', { answer: t(preset.answer) });
    return `${t('yourGuess', { guess: t(guess) })} ${guess === preset.answer ? t('right') : t('notRight', { answer: t(preset.answer) })}`;
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
            <p>${verdict}</p>
            <p>${this.tools.sources.sentence(takeaway, `sim-${preset.id}`, 'sim-gate')}</p>
            <p class="sim-note">${t(`note.${preset.id}`)}</p>
          </div>`
          : html`<p class="print-only">${verdict} ${takeaway.text}</p>`
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
        <svg viewBox=${`0 0 ${PICTURE.width} ${PICTURE.height}`} preserveAspectRatio="none" aria-hidden="true">${this.#scene()}${probes()}</svg>
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

  #renderRun(): TemplateResult {
    const { t, run } = this;
    const runner = this.#runner;
    const clock = html`<progress max="1" .value=${Math.min(1, run.timeS / run.endS)} aria-label=${t('plotAxis')}></progress>
      <span class="sim-clock">${t('clock', { seconds: Math.min(run.timeS, run.endS), endSeconds: run.endS })}</span>`;
    if (this.tools.withoutControls()) return html`<div class="sim-run">${clock}</div>`;
    const main = this.#still
      ? html`<button type="button" class="primary" aria-disabled=${run.ended} @click=${() => void runner.nextStill()}>${t('nextStill', { seconds: runner.nextStillS })}</button>`
      : html`<button type="button" class="primary" @click=${() => (runner.running ? runner.pause() : runner.play())}>${t(runner.running ? 'pause' : run.ended ? 'again' : run.plane.steps ? 'goOn' : 'run')}</button>`;
    return html`<div class="sim-run">
      ${main}
      <button type="button" @click=${() => this.#start(this.settings)}>${t('restart')}</button>
      <button type="button" aria-disabled=${run.ended} @click=${() => void runner.workTo(run.endS)}>${t('toEnd')}</button>
      ${clock}
    </div>`;
  }

  #caption(): string {
    const { t, run, settings } = this;
    const { running, working, slowed, times, budget } = this.#runner;
    const lines = [this.#still ? t('stills') : t('compressed', { times }), ...this.#stage.scaleLines(t)];
    if (settings.place === 'gap' && settings.mesh !== 'water') lines.push(t('meshSketch'));
    if (settings.place === 'blood') lines.push(t('bloodSketch'));
    if (working) lines.push(t('working'));
    const oneIn = Math.round(1 / budget.share);
    if (running && oneIn > 1 && run.plane.count > MOST_SPRITES) lines.push(t('thinned', { oneIn }));
    if (running && slowed) lines.push(t('slowed'));
    return lines.join(' ');
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
