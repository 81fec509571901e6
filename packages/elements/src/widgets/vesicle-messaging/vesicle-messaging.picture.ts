import { opening, type Recipient, stillProgress, type StoryState, storySteps } from '@exosome-widgets/model/story.js';
import { nothing, svg } from 'lit';
import type { Drawing } from '../../primitives/svg-text.js';
import { backdrop } from './vesicle-messaging.backdrop.js';
import type { Late } from './vesicle-messaging.late.js';
import type { Stage } from './vesicle-messaging.layout.js';
import { moving, type MovingOptions } from './vesicle-messaging.scene.js';

/** The moment of the story that is drawn: a step that has not been played yet shows its still. Before `late` is there, its opening. */
export function moment(step: number, progress: number, playing: boolean, late: Pick<Late, 'story'> | undefined): StoryState {
  if (!late) return opening(step);
  return late.story(step, progress === 0 && !playing ? stillProgress[storySteps[step]!] : progress);
}

/** The still part of a step's scene. */
export function stillPart(id: string, stage: Stage, state: StoryState, recipient: Recipient, late: Late | undefined): Drawing {
  if (state.step === 'compare') return late ? late.compareBackdrop(id, stage, recipient) : svg``;
  if (!late) return backdrop(id, stage, recipient);
  const cell = late.foldingCell(state);
  if (cell) return backdrop(id, stage, recipient, cell);
  return svg`${backdrop(id, stage, recipient)}${late.spotlight(stage, state, recipient)}`;
}

/** The moving part of a step's scene. */
export function movingPart(state: StoryState, options: MovingOptions): Drawing {
  const { late, id, stage, recipient } = options;
  if (state.step !== 'compare')
    return svg`${late?.foldingCell(state) ? svg`${late.folding(id, stage, state, recipient)}${late.spotlight(stage, state, recipient)}` : nothing}${moving(state, options)}`;
  return late ? late.compareMoving(state.moved, id, stage, options.timeS, options.lively) : svg``;
}
