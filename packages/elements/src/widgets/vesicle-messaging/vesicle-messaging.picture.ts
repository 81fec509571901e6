import { type Recipient, stillProgress, story, type StoryState, storySteps, type Unit } from '@exosome-widgets/model/story.js';
import { nothing, svg } from 'lit';
import { labelsDrawing } from '../../primitives/labels.js';
import type { Drawing } from '../../primitives/svg-text.js';
import { backdrop, definitions } from './vesicle-messaging.backdrop.js';
import { compareBackdrop, compareMoving } from './vesicle-messaging.compare.js';
import { camera, placed as place, sceneTransform, seen, type Stage } from './vesicle-messaging.layout.js';
import { captionBox, labels, laneTitlePlaces, marks, type Words } from './vesicle-messaging.marks.js';
import { arrows, moving, type MovingOptions, spotlight } from './vesicle-messaging.scene.js';

/** The moment of the story that is drawn: a step that has not been played yet shows its still. */
export function moment(step: number, progress: number, playing: boolean): StoryState {
  return story(step, progress === 0 && !playing ? stillProgress[storySteps[step]!] : progress);
}

/** The still part of a step's scene. */
export function stillPart(id: string, stage: Stage, state: StoryState, recipient: Recipient): Drawing {
  if (state.step === 'compare') return compareBackdrop(id, stage, recipient);
  return svg`${backdrop(id, stage, recipient)}${spotlight(stage, state, recipient)}`;
}

/** The moving part of a step's scene. */
export function movingPart(state: StoryState, options: MovingOptions): Drawing {
  return state.step === 'compare' ? compareMoving(state.moved, options.id, options.stage, options.timeS, options.lively) : moving(state, options);
}

/** The names of the two lanes of the last step, each in its own colour. */
export function laneTitles(stage: Stage, mirrored: boolean, t: Words): Drawing {
  const cam = { x: 0, y: 0, k: 1 };
  const places = laneTitlePlaces(stage);
  const title = (text: string, colour: string, at: Unit): Drawing => {
    const [x, y] = seen(stage, cam, mirrored, place(stage, at));
    return svg`<text x="${Math.round(x)}" y="${Math.round(y)}" text-anchor="middle" font-size="${stage.label * 1.15}" font-weight="700" fill="var(--_${colour})">${text}</text>`;
  };
  return svg`${title(t('lane.exosomes'), 'exosome-text', places.exosomes)}${title(t('lane.prp'), 'prp-text', places.prp)}`;
}

export interface PictureOptions {
  readonly id: string;
  readonly stage: Stage;
  readonly recipient: Recipient;
  readonly mirrored: boolean;
  readonly t: Words;
  /** Draws the numbered arrows of a still. */
  readonly arrows: boolean;
  /** Leaves room for a caption that a page lays over the picture. */
  readonly captioned?: boolean;
}

/** The whole picture of one moment, for a page of its own: what `frame()`, the printed page and the tests draw. */
export function picture(state: StoryState, { id, stage, recipient, mirrored, t, arrows: numbered, captioned = false }: PictureOptions): Drawing {
  const cam = camera(stage, state.step);
  const caption = captioned ? captionBox(stage, state, mirrored) : undefined;
  const placed = labels({ stage, cam, mirrored, state, recipient, t }, marks(stage, cam, mirrored, state, recipient), caption ? [caption] : []);
  return svg`<defs>${definitions(id, stage)}</defs>
    <g transform="${sceneTransform(stage, cam, mirrored)}">${stillPart(id, stage, state, recipient)}${movingPart(state, { id, stage, recipient, timeS: 0, lively: 0 })}${numbered ? arrows(stage, state, cam.k, mirrored) : nothing}</g>
    ${state.step === 'compare' ? laneTitles(stage, mirrored, t) : nothing}${labelsDrawing(placed, stage.label)}`;
}
