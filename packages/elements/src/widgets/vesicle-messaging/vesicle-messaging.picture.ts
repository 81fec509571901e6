import { opening, type Recipient, stillProgress, type StoryState, storySteps } from '@exosome-widgets/model/story.js';
import { svg } from 'lit';
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
  return svg`${backdrop(id, stage, recipient)}${late?.spotlight(stage, state, recipient)}`;
}

/** The moving part of a step's scene. */
export function movingPart(state: StoryState, options: MovingOptions): Drawing {
  if (state.step !== 'compare') return moving(state, options);
  return options.late ? options.late.compareMoving(state.moved, options.id, options.stage, options.timeS, options.lively) : svg``;
}
