import { logPosition, logValue } from '@exosome-widgets/model/log-scale.js';
import { type DriftMedium, RACE_CLOCK_S, type RaceMedium, timeInUnit } from '@exosome-widgets/model/race.js';
import { html, nothing, svg, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { announce } from '../../controllers/announcer.js';
import { FramesController } from '../../controllers/frames.js';
import { describeDrift, describeRace } from './size-explorer.race-describe.js';
import { layoutRace, type RaceInput } from './size-explorer.race.js';
import { raceScene } from './size-explorer.race-scene.js';
import type { AllWords } from './size-explorer.things.js';

/** How long the clock takes from its start to its end, s. */
const RUN_S = 10;
const CLOCK_STEPS = 1000;

const sign = (d: string): TemplateResult =>
  svg`<svg class="icon" viewBox="0 0 16 16" aria-hidden="true"><path d="${d}" fill="currentColor" /></svg>`;
const PAUSE = sign('M4 3h3v10H4zM9 3h3v10H9z');
const RUN = sign('M4.500 2.500v11l9-5.500z');

interface RaceOptions extends AllWords {
  readonly picture: Omit<RaceInput, 'medium'>;
  readonly medium: RaceMedium;
  readonly slide: boolean;
  /** Whether there is a button that lets the clock run. */
  readonly runs: boolean;
}

/** The race in its panel: the picture, the clock that can be set or run, and how far each has drifted. */
export class RacePanel {
  /** The time on the clock, s. */
  clockS = 3600;
  #running = false;
  #words: AllWords | undefined;
  #medium: RaceMedium = 'water';
  readonly #frames: FramesController;

  constructor(private readonly host: ReactiveControllerHost & HTMLElement) {
    this.#frames = new FramesController(host, (elapsedS) => this.#onFrame(elapsedS));
  }

  render(options: RaceOptions): TemplateResult {
    const { picture, medium, slide } = options;
    this.#words = options;
    this.#medium = medium;
    const placed = layoutRace({ ...picture, medium });
    const still = medium === 'skin' || slide;
    return html`<svg viewBox=${`0 0 ${placed.width} ${Math.round(placed.height)}`} aria-hidden="true">${raceScene(placed, options, still ? undefined : this.clockS)}</svg>
      <p class="visually-hidden">${describeRace(options, medium)}</p>`;
  }

  /** The slider and what it says. Its ends lie under those of the time ruler: `start` and `end` of {@link clockEnds}. */
  clock({ t, more, runs }: RaceOptions, medium: DriftMedium): TemplateResult {
    const value = Math.round(logPosition(this.clockS, RACE_CLOCK_S) * CLOCK_STEPS);
    const spoken = more('clockValue', { time: more('timeSpoken', timeInUnit(this.clockS)) });
    return html`<label class="slider"><span class="slider-label">${more('clock')}</span>
        <input type="range" min="0" max=${CLOCK_STEPS} step="1" .value=${String(value)} aria-valuetext=${spoken} @input=${this.#onSlide} /></label>
      <div class="drifted">
        ${runs ? html`<button type="button" @click=${this.#onRun}>${this.#running ? PAUSE : RUN} ${this.#running ? more('pause') : more('run')}</button>` : nothing}
        <b class="clock-value">${spoken}</b>
        <ul>
          ${describeDrift({ t, more }, this.clockS, medium).map(({ racer, text }) => html`<li class=${racer}>${text}</li>`)}
        </ul>
      </div>`;
  }

  /** Where the time ruler begins and ends, px from the start and end of the picture. */
  clockEnds(picture: Omit<RaceInput, 'medium'>): { before: number; after: number } {
    const { clock, width } = layoutRace({ ...picture, medium: this.#medium });
    const [left, right] = [Math.min(clock.start, clock.end), width - Math.max(clock.start, clock.end)];
    return picture.rtl ? { before: right, after: left } : { before: left, after: right };
  }

  #onFrame(elapsedS: number): void {
    const share = logPosition(this.clockS, RACE_CLOCK_S) + elapsedS / RUN_S;
    this.clockS = logValue(Math.min(share, 1), RACE_CLOCK_S);
    if (share >= 1) this.pause();
    this.host.requestUpdate();
  }

  readonly #onRun = (): void => {
    if (this.#running) {
      this.pause();
      return;
    }
    if (logPosition(this.clockS, RACE_CLOCK_S) > 0.98) this.clockS = RACE_CLOCK_S.from;
    this.#running = true;
    this.#frames.run();
    this.host.requestUpdate();
  };

  pause(): void {
    this.#running = false;
    this.#frames.rest();
    this.host.requestUpdate();
    const [words, medium] = [this.#words, this.#medium];
    if (!words || medium === 'skin') return;
    const { more } = words;
    announce(
      'playback',
      [
        more('clockValue', { time: more('timeSpoken', timeInUnit(this.clockS)) }),
        ...describeDrift(words, this.clockS, medium).map(({ text }) => text),
      ].join('. '),
    );
  }

  readonly #onSlide = (event: Event): void => {
    if (this.#running) this.pause();
    this.clockS = logValue(Number((event.target as HTMLInputElement).value) / CLOCK_STEPS, RACE_CLOCK_S);
    this.host.requestUpdate();
  };
}
