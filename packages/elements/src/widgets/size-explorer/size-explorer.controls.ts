import { html, nothing, type TemplateResult } from 'lit';
import { type LogView, panView, RULER_LIMITS_NM, zoomView } from '@exosome-widgets/model/log-scale.js';
import { RACE_MEDIA, RACERS, type RaceMedium, type Racer } from '@exosome-widgets/model/race-media.js';
import type { SizeId } from '@exosome-widgets/model/sizes.js';
import { markBox, sizeMark } from '../../primitives/size-marks.js';
import { icons } from './size-explorer.icons.js';
import type { RulerLayout } from './size-explorer.layout.js';
import { STEP_COUNT, WHOLE } from './size-explorer.settings.js';
import { THINGS, thingName, type Words } from './size-explorer.things.js';

/** How much closer one press comes. */
export const ZOOM_STEP = 1.8;

/** Whether there is room left to zoom by a factor: above 1 closer, below 1 farther away. */
export function canZoom({ from, to }: LogView, factor: number): boolean {
  return factor > 1
    ? to / from > RULER_LIMITS_NM.closest * 1.01
    : from > RULER_LIMITS_NM.from * 1.01 || to < RULER_LIMITS_NM.to * 0.99;
}

/** Back and next of the tour. A button at its end stays where it is and keeps the focus: it is not `disabled`, it only says so. */
export function tour(t: Words, step: number, go: (step: number) => void): TemplateResult {
  const last = step === STEP_COUNT - 1;
  return html`<div class="tour" role="group" aria-label=${t('tour')}>
    <button type="button" aria-disabled=${step === 0} @click=${() => step > 0 && go(step - 1)}>${t('previous')}</button>
    <span class="step-of">${t('stepOf', { step: step + 1, count: STEP_COUNT })}</span>
    <button type="button" class=${last ? '' : 'primary'} aria-disabled=${last} @click=${() => !last && go(step + 1)}>${t('next')}</button>
  </div>`;
}

/** On the ruler or at the same scale: the first two steps. */
export function chooseView(t: Words, trueScale: boolean, go: (step: number) => void): TemplateResult {
  return html`<div part="views" class="choice" role="group" aria-label=${t('views')}>
    <button type="button" aria-pressed=${!trueScale} @click=${() => go(0)}>${t('view.ruler')}</button>
    <button type="button" aria-pressed=${trueScale} @click=${() => go(1)}>${t('view.pair')}</button>
  </div>`;
}

/** Where the race is run: the other steps. */
export function chooseMedium(t: Words, medium: RaceMedium, go: (step: number) => void): TemplateResult {
  return html`<div part="media" class="choice" role="group" aria-label=${t('media')}>
    <span class="choice-label" aria-hidden="true">${t('media')}</span>
    ${RACE_MEDIA.map((each, index) => html`<button type="button" aria-pressed=${each === medium} @click=${() => go(2 + index)}>${t(`medium.${each}`)}</button>`)}
  </div>`;
}

/** Which two things are compared. */
export function choosePair(
  t: Words,
  pair: readonly [SizeId, SizeId],
  choose: (index: 0 | 1, id: SizeId) => void,
): TemplateResult {
  const one = (index: 0 | 1, label: string): TemplateResult =>
    html`<label><span>${label}</span>
      <select @change=${(event: Event) => choose(index, (event.target as HTMLSelectElement).value as SizeId)}>
        ${THINGS.map(({ id }) => html`<option value=${id} ?selected=${id === pair[index]}>${thingName(t, id)}</option>`)}
      </select></label>`;
  return html`<div class="pair" role="group" aria-label=${t('choose')}>${one(0, t('compare'))} ${one(1, t('compareWith'))}</div>`;
}

interface ZoomState {
  readonly layout: RulerLayout;
  readonly view: LogView;
  /** The view that holds just the two things. */
  readonly pair: LogView;
  readonly rtl: boolean;
}

/** Buttons that move and zoom the ruler; those at the ends say how many things lie outside. */
export function zoomButtons(t: Words, { layout, view, pair, rtl }: ZoomState, go: (view: LogView) => void): TemplateResult {
  const { smaller, larger, orientation } = layout;
  const { from, to } = view;
  const [back, on] = orientation === 'tall' ? [icons.up, icons.down] : rtl ? [icons.end, icons.start] : [icons.start, icons.end];
  const button = (label: string, target: LogView, possible: boolean, icon?: TemplateResult<2>, away = ''): TemplateResult =>
    html`<button type="button" aria-disabled=${!possible} @click=${() => possible && go(target)}>${icon}${away} <span class=${icon ? 'visually-hidden' : nothing}>${label}</span></button>`;
  const pan = (share: number): LogView => panView(view, share, RULER_LIMITS_NM);
  const zoom = (factor: number): LogView => zoomView(view, factor, 0.5, RULER_LIMITS_NM);
  return html`<div part="zoom" class="zoom" role="group" aria-label=${t('zoom')}>
      ${button(t('moveSmaller'), pan(-0.4), from > RULER_LIMITS_NM.from * 1.001, back, smaller ? t('smallerAway', { count: smaller }) : '')}
      ${button(t('zoomOut'), zoom(1 / ZOOM_STEP), canZoom(view, 1 / ZOOM_STEP), icons.farther)} ${button(t('zoomIn'), zoom(ZOOM_STEP), canZoom(view, ZOOM_STEP), icons.closer)}
      ${button(t('moveLarger'), pan(0.4), to < RULER_LIMITS_NM.to * 0.999, on, larger ? t('largerAway', { count: larger }) : '')}
      ${button(t('zoomAll'), WHOLE, from > WHOLE.from * 1.001 || to < WHOLE.to * 0.999)} ${button(t('zoomPair'), pair, true)}
    </div>
    <p class="hint">${t('howToZoom')} ${t('noFibroblast')}</p>`;
}

/** What the reader guessed before the race, or that they did not want to. */
export type Guess = Racer | 'skipped';

/** A guess before the race opens. The smallest does not stand first, so that the order gives nothing away. */
export function gate(t: Words, id: string, answer: (guess: Guess) => void): TemplateResult {
  const [antibody, exosome, platelet] = RACERS;
  return html`<div part="gate" class="gate" role="group" aria-labelledby="gate">
    <p id="gate">${t('gate')}</p>
    <div class="guesses">
      ${[exosome, platelet, antibody].map((racer) => {
        const { width, height } = markBox(racer);
        return html`<button type="button" @click=${() => answer(racer)}>
          <svg viewBox=${`${-width / 2} ${-height / 2} ${width} ${height}`} aria-hidden="true">${sizeMark(racer, id)}</svg>
          ${thingName(t, racer)}
        </button>`;
      })}
    </div>
    <button type="button" class="quiet" @click=${() => answer('skipped')}>${t('gateSkip')}</button>
  </div>`;
}

/** Whether a picture keeps its ratio, in words with a sign. */
export function flag(bent: boolean, text: string): TemplateResult {
  return html`<p class="flag ${bent ? 'bent' : ''}">${bent ? icons.bent : icons.same} ${text}</p>`;
}
