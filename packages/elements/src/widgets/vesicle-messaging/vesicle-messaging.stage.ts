import { html, nothing, svg, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import type { Recipient, StoryState } from '@exosome-widgets/model/story.js';
import { labelsDrawing } from '../../primitives/labels.js';
import { definitions } from './vesicle-messaging.backdrop.js';
import type { Late } from './vesicle-messaging.late.js';
import { type Camera, sceneTransform, type Stage } from './vesicle-messaging.layout.js';
import { captionBox, labels, type Mark, type PartId, partName, type Words } from './vesicle-messaging.marks.js';
import { movingPart, stillPart } from './vesicle-messaging.picture.js';

/** One moment of the picture, as it stands on the page. */
export interface StageView {
  readonly t: Words;
  readonly stage: Stage;
  readonly recipient: Recipient;
  readonly mirrored: boolean;
  readonly cam: Camera;
  readonly state: StoryState;
  /** The moment whose labels stand: the step's still while things move. */
  readonly named: StoryState;
  /** 0…1 in the step; decides when labels are placed anew. */
  readonly progress: number;
  readonly motion: 'resting' | 'waiting' | 'playing' | 'gliding';
  /** Stills that take the place of movement. */
  readonly stills: boolean;
  readonly timeS: number;
  readonly lively: number;
  readonly marks: readonly Mark[];
  /** The reader's guess, which stays in the picture. */
  readonly guess: string | undefined;
  readonly late: Late | undefined;
}

/**
 * The drawings, hidden from assistive technology: what stands still in one layer, drawn anew only when it changes; what moves
 * in another, over it.
 */
export function renderDrawings(view: StageView): TemplateResult {
  const { t, stage, recipient, mirrored, cam, state, progress, motion, stills, guess, late } = view;
  const transform = sceneTransform(stage, cam, mirrored);
  const viewBox = `0 0 ${stage.width} ${stage.height}`;
  const arrowsShown = (progress === 0 && motion === 'resting') || (motion === 'playing' && state.step === 'travel');
  const lively = stills ? 0 : view.lively;
  const still = (): TemplateResult =>
    html`<svg class="still" viewBox=${viewBox} aria-hidden="true" focusable="false"><defs>${definitions('exo-b', stage)}</defs><g transform=${transform}>${stillPart('exo-b', stage, state, recipient, late)}</g></svg>`;
  return html`${guard([stage, state.step, recipient, transform, late], still)}
    <svg class="moving" viewBox=${viewBox} aria-hidden="true" focusable="false">
      ${guard([stage], () => svg`<defs>${definitions('exo-m', stage)}</defs>`)}
      <g transform=${transform}>
        ${movingPart(state, { id: 'exo-m', stage, recipient, timeS: view.timeS, lively, late })}
        ${arrowsShown ? late?.arrows(stage, state, cam.k, mirrored, t) : nothing} ${guess ? late?.ghost(stage, state.step, guess, cam.k) : nothing}
      </g>
      ${state.step === 'compare' ? late?.laneTitles(stage, mirrored, t) : nothing}
      ${
        motion === 'gliding'
          ? nothing
          : guard([stage, t('title'), recipient, state.step, motion === 'resting' ? progress : motion, stills, guess, late], () =>
              placedLabels(view),
            )
      }
    </svg>`;
}

function placedLabels({ t, stage, cam, mirrored, state, named, recipient, marks, guess, late }: StageView): unknown {
  const caption = captionBox(stage, state, mirrored);
  const placed = labels(
    { stage, cam, mirrored, state: named, recipient, t, late },
    marks,
    caption ? [caption] : [],
    guess && late ? [late.guessWish(stage, cam, mirrored, state.step, guess, t)] : [],
  );
  return labelsDrawing(placed, stage.label);
}

interface PartsView {
  readonly t: Words;
  readonly recipient: Recipient;
  readonly marks: readonly Mark[];
  /** The one that Tab comes to. */
  readonly tab: PartId | undefined;
  readonly open: PartId | undefined;
  readonly onOpen: (id: PartId) => void;
  readonly onKeydown: (event: KeyboardEvent) => void;
}

/** Real buttons over the picture, one for each named part. */
export function renderParts({ t, recipient, marks, tab, open, onOpen, onKeydown }: PartsView): TemplateResult {
  const reached = marks.find(({ id }) => id === tab)?.id ?? marks[0]?.id;
  return html`<div class="parts" role="group" aria-label=${t('parts')} @keydown=${onKeydown}>
    ${marks.map(
      ({ id }) =>
        html`<button type="button" class="part" data-part=${id} tabindex=${id === reached ? 0 : -1} aria-label=${partName(t, id, recipient)} aria-expanded=${id === open} @click=${() => onOpen(id)}></button>`,
    )}
  </div>`;
}

/** Strict pages refuse style attributes, so the places of the buttons are set one by one. */
export function placeParts(root: ParentNode, marks: readonly Mark[], { width, height }: Stage): void {
  root.querySelectorAll<HTMLElement>('.part').forEach((button, index) => {
    const mark = marks[index];
    if (!mark) return;
    const [x, y] = mark.at;
    const key = `${x},${y},${mark.r},${width}`;
    if (button.dataset['at'] === key) return;
    button.dataset['at'] = key;
    button.style.setProperty('--_x', `${(x / width) * 100}%`);
    button.style.setProperty('--_y', `${(y / height) * 100}%`);
    button.style.setProperty('--_r', `${(Math.max(mark.r, 8) / width) * 200}%`);
  });
}
