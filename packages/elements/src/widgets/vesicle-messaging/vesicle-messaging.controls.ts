import { html, nothing, svg, type TemplateResult } from 'lit';
import { position, type PlayerState } from '@exosome-widgets/model/player.js';
import { type Recipient, recipients, storySteps } from '@exosome-widgets/model/story.js';
import type { Drawing } from '../../primitives/svg-text.js';
import { stepLine } from './vesicle-messaging.describe.js';
import { keepSliderKeys } from './vesicle-messaging.keys.js';
import type { Words } from './vesicle-messaging.marks.js';

const SIGNS = {
  play: 'M5,3l9,5l-9,5Z',
  pause: 'M4,3h3v10h-3ZM9,3h3v10h-3Z',
  previous: 'M13,3l-7,5l7,5ZM3,3h2v10h-2Z',
  next: 'M3,3l7,5l-7,5ZM11,3h2v10h-2Z',
  all: 'M1,3l7,5l-7,5ZM8,3l7,5l-7,5Z',
  replay: 'M8,3V0L3,4l5,4V5a4,4 0 1,1 -4,4H2a6,6 0 1,0 6,-6Z',
} as const;

/** A button's sign; in right-to-left the ones that point are mirrored by the style sheet. */
const sign = (name: keyof typeof SIGNS): TemplateResult =>
  html`<svg class="icon ${name === 'pause' ? '' : 'points'}" viewBox="0 0 16 16" aria-hidden="true">${svg`<path d="${SIGNS[name]}" fill="currentColor" />` as Drawing}</svg>`;

export interface TransportView {
  readonly t: Words;
  readonly player: PlayerState;
  /** The step that play would play. */
  readonly upNext: number;
  /** With `motion="none"` nothing plays by itself. */
  readonly still: boolean;
  readonly roving: string;
  readonly on: (action: TransportAction) => void;
  readonly onScrub: (position: number) => void;
  readonly onKeydown: (event: KeyboardEvent) => void;
}

/** Nothing is left to be played; without motion that is so as soon as the last step is open. */
export const atEnd = ({ step, progress, playing }: PlayerState, still: boolean): boolean =>
  step === storySteps.length - 1 && playing === 'no' && (still || progress >= 1);

export type TransportAction = 'play' | 'previous' | 'next' | 'all' | 'replay' | 'speed';

/** Play, step and speed: one toolbar, one tab stop. The slider stands beside it. */
export function renderTransport({ t, player, upNext, still, roving, on, onScrub, onKeydown }: TransportView): TemplateResult {
  const playing = player.playing !== 'no';
  const last = storySteps.length - 1;
  const title = t(`step.${storySteps[upNext]!}`);
  const tab = (name: TransportAction): '0' | '-1' => (roving === name ? '0' : '-1');
  const button = (name: TransportAction, icon: keyof typeof SIGNS, label: string, off = false): TemplateResult =>
    html`<button type="button" class="round" data-action=${name} tabindex=${tab(name)} aria-label=${label} title=${label} aria-disabled=${off ? 'true' : nothing} @click=${() => off || on(name)}>${sign(icon)}</button>`;
  // Without motion each step is one place: nothing lies between two of them.
  const at = still ? player.step : position(player);
  const percent = Math.round(player.progress * 100);
  const ended = atEnd(player, still);
  const count = storySteps.length;
  return html`<div class="transport" part="controls">
    <div class="toolbar" role="toolbar" aria-label=${t('toolbar')} @keydown=${onKeydown}>
      ${button('previous', 'previous', t('previous'), player.step === 0)}
      <button type="button" class="primary play" data-action="play" tabindex=${tab('play')} @click=${() => on('play')}>${sign(playing ? 'pause' : ended ? 'replay' : 'play')} ${playing ? t('pause') : ended ? t('again') : t(still ? 'show' : 'play', { title })}</button>
      ${button('next', 'next', t('next'), player.step === last)}
      ${
        still
          ? nothing
          : html`<button type="button" data-action="all" tabindex=${tab('all')} @click=${() => on('all')}>${sign('all')} ${t('playAll')}</button>
            ${button('replay', 'replay', t('replay'))}
            <button type="button" data-action="speed" tabindex=${tab('speed')} @click=${() => on('speed')}>${t('speed', { speed: player.speed })}</button>`
      }
    </div>
    <input type="range" class="scrub" aria-label=${t('scrubber')} min="0" max=${still ? last : count} step=${still ? 1 : 0.05} .value=${String(at)} aria-valuetext=${still ? stepLine(t, player.step) : t('scrubbed', { number: player.step + 1, count, title: t(`step.${storySteps[player.step]!}`), percent })} @keydown=${keepSliderKeys} @input=${(event: Event) => onScrub(Number((event.target as HTMLInputElement).value))} />
  </div>`;
}

/** The steps as tabs. Choosing one never starts motion. */
export function renderTabs(
  t: Words,
  step: number,
  onChoose: (step: number) => void,
  onKeydown: (event: KeyboardEvent) => void,
): TemplateResult {
  return html`<div class="tabs" part="steps" role="tablist" aria-label=${t('steps')} @keydown=${onKeydown}>
    ${storySteps.map(
      (id, index) =>
        html`<button type="button" role="tab" id=${`tab-${index}`} aria-controls="panel" aria-selected=${index === step} tabindex=${index === step ? 0 : -1} class=${index < step ? 'past' : ''} @click=${() => onChoose(index)}>${t('numbered', { number: index + 1, title: t(`step.${id}`) })}</button>`,
    )}
  </div>`;
}

/** Who receives the message. */
export function renderRecipients(t: Words, shown: Recipient, onChoose: (recipient: Recipient) => void): TemplateResult {
  return html`<div class="recipients" part="recipients" role="group" aria-label=${t('recipient')}>
    ${recipients.map((each) => html`<button type="button" aria-pressed=${each === shown} @click=${() => onChoose(each)}>${t(`recipient.${each}`)}</button>`)}
  </div>`;
}
