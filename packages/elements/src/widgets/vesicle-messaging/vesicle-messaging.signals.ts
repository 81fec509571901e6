import type { Words } from './vesicle-messaging.marks.js';
import { places, type Recipient, type StoryState, type Unit } from '@exosome-widgets/model/story.js';
import { nothing, svg } from 'lit';
import { circlePath, closedPath, round } from '../../primitives/shapes.js';
import type { Drawing } from '../../primitives/svg-text.js';
import { placed, recipientOutline, type Stage } from './vesicle-messaging.layout.js';
import { guessPlace, ways } from './vesicle-messaging.ways.js';

/** Dims what the step is not about: a veil with soft-edged openings over the still part of the scene. */
export function spotlight(stage: Stage, state: StoryState, recipient: Recipient): Drawing | typeof nothing {
  const whole = `M-20,-20H${stage.width + 20}V${stage.height + 20}H-20Z`;
  const s = stage.scale;
  const round_ = (at: Unit, r: number): ((grow: number) => string) => {
    const [x, y] = placed(stage, at);
    return (grow) => circlePath(x, y, r * s + grow);
  };
  const holes: ((grow: number) => string)[] =
    state.actor === 'body'
      ? [round_(places.body, 74)]
      : state.actor === 'vesicles'
        ? [round_([0.385, 0.49], 128)]
        : state.actor === 'membrane'
          ? [round_([0.765, 0.29], 104)]
          : state.actor === 'sacs' || state.actor === 'recipient'
            ? [() => closedPath(recipientOutline(stage, recipient))]
            : [];
  if (!holes.length) return nothing;
  return svg`${[0, 8, 16].map((grow) => svg`<path d="${whole}${holes.map((hole) => hole(grow)).join('')}" fill="var(--_paper)" fill-rule="evenodd" opacity=".17" />`)}`;
}

/** The reader's guess, kept in the picture beside what happens. */
export function ghost(stage: Stage, step: StoryState['step'], choice: string, k: number): Drawing {
  const [x, y] = placed(stage, guessPlace(step, choice));
  return svg`<circle cx="${round(x)}" cy="${round(y)}" r="${round(20 * stage.scale)}" fill="var(--_exosome)" fill-opacity=".08" stroke="var(--_exosome-text)" stroke-width="${round(2.4 / k ** 0.6)}" stroke-dasharray="${round(6 / k ** 0.6)} ${round(4 / k ** 0.6)}" />`;
}

/** Arrows with their numbers, for a still that has to show what changes. `k` is how close the camera stands. */
export function arrows(stage: Stage, state: StoryState, k: number, mirrored: boolean, t: Words): Drawing {
  const s = (stage.shape === 'tall' ? 0.85 : 1) / k ** 0.75;
  return svg`${ways(stage, state).map(
    (
      { d, end: [x, y], angle, tag: [tagX, tagY] },
      index,
    ) => svg`<path d="${d}" fill="none" stroke="var(--_fluid)" stroke-width="${round(6 * s)}" stroke-linecap="round" opacity=".85" /><path d="${d}" fill="none" stroke="var(--_exosome)" stroke-width="${round(2.8 * s)}" stroke-dasharray="0.1 ${round(6.5 * s)}" stroke-linecap="round" />
      <path d="M${round(-9 * s)},${round(-6 * s)}L${round(2 * s)},0L${round(-9 * s)},${round(6 * s)}" transform="translate(${round(x)} ${round(y)}) rotate(${round(angle)})" fill="none" stroke="var(--_exosome)" stroke-width="${round(3 * s)}" stroke-linecap="round" stroke-linejoin="round" />
      <g transform="translate(${round(tagX)} ${round(tagY)})${mirrored ? ' scale(-1 1)' : ''}"><circle r="${round(11 * s)}" fill="var(--_exosome)" stroke="var(--_paper)" stroke-width="${round(2 * s)}" /><text y="${round(4.8 * s)}" text-anchor="middle" font-size="${round(13.5 * s)}" font-weight="700" fill="var(--_paper)">${t('arrowNumber', { number: index + 1 })}</text></g>`,
  )}`;
}
