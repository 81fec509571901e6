import { sizeSentences } from '@exosome-widgets/content/en/vesicle-messaging-questions.js';
import { type Recipient, type StoryState, storySteps, type Unit } from '@exosome-widgets/model/story.js';
import { html, nothing, svg, type TemplateResult } from 'lit';
import { type Box, labelsDrawing, type LabelSpace, type PlacedLabel } from '../../primitives/labels.js';
import type { Point } from '../../primitives/shapes.js';
import type { Drawing } from '../../primitives/svg-text.js';
import { definitions } from './vesicle-messaging.backdrop.js';
import { scriptOf } from './vesicle-messaging.describe.js';
import type { Late } from './vesicle-messaging.late.js';
import { camera, placed as place, sceneTransform, seen, type Stage, stages } from './vesicle-messaging.layout.js';
import { captionBox, labels, laneTitlePlaces, marks, type Words } from './vesicle-messaging.marks.js';
import { moment, movingPart, stillPart } from './vesicle-messaging.picture.js';
import { arrows } from './vesicle-messaging.signals.js';

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
  readonly late: Late;
  /** Draws the numbered arrows of a still. */
  readonly arrows: boolean;
  /** Leaves room for a caption that a page lays over the picture. */
  readonly captioned?: boolean;
  /** The labels a moment before, in a film: they do not jump about. */
  readonly was?: readonly PlacedLabel[];
}

type LabelsOptions = Pick<PictureOptions, 'stage' | 'recipient' | 'mirrored' | 't' | 'late'>;

/** The labels of one moment; `was` are those of the moment before. */
export function labelsAt(
  state: StoryState,
  options: LabelsOptions,
  was: readonly PlacedLabel[] = [],
  taken: readonly Box[] = [],
): readonly PlacedLabel[] {
  const all = { ...options, cam: camera(options.stage, state.step), state };
  return labels(all, marks(all), taken, [], was.length > 0 ? moving(was) : undefined);
}

/** Where a label stands, seen from what it names. */
const offset = ({ x, y }: Box, [, [tx, ty]]: PlacedLabel['leader']): Point => [x - tx, y - ty];

/** In motion a label stays where it stood beside what it names, unless that would cover a lot. */
function moving(was: readonly PlacedLabel[]): NonNullable<LabelSpace['against']> {
  return (id, { box, leader }) => {
    const old = was.find((each) => each.id === id);
    if (!old) return 0;
    const [[x, y], [oldX, oldY]] = [offset(box, leader), offset(old.box, old.leader)];
    return Math.hypot(x - oldX, y - oldY) > 3 ? 5 : 0;
  };
}

/** The whole picture of one moment, for a page of its own: what `frame()`, the printed page and the tests draw. */
export function picture(
  state: StoryState,
  { id, stage, recipient, mirrored, t, late, arrows: numbered, captioned = false, was = [] }: PictureOptions,
): Drawing {
  const cam = camera(stage, state.step);
  const caption = captioned ? captionBox(stage, state, mirrored) : undefined;
  const placed = labelsAt(state, { stage, recipient, mirrored, t, late }, was, caption ? [caption] : []);
  return svg`<defs>${definitions(id, stage)}</defs>
    <g transform="${sceneTransform(stage, cam, mirrored)}">${stillPart(id, stage, state, recipient, late)}${movingPart(state, { id, stage, recipient, timeS: 0, lively: 0, late })}${numbered ? arrows(stage, state, cam.k, mirrored, t) : nothing}</g>
    ${state.step === 'compare' ? laneTitles(stage, mirrored, t) : nothing}${labelsDrawing(placed, stage.label)}`;
}

interface StripHost extends Pick<PictureOptions, 'recipient' | 'mirrored' | 't' | 'late'> {
  readonly evidence: (english: string) => string;
}

/** All steps as a comic strip, on paper only. */
export function renderStrip({ evidence, ...host }: StripHost): TemplateResult {
  const stage = { ...stages.wide, label: 24 }; // two pictures stand side by side on a page
  return html`<ol class="strip print-only">
    ${storySteps.map((id, index) => {
      const { caption, more } = scriptOf(id, host.recipient);
      const options = { ...host, id: `exo-p${index}`, stage, arrows: true };
      return html`<li>
        <p><b>${host.t('numbered', { number: index + 1, title: host.t(`step.${id}`) })}.</b> ${evidence(caption.text)}</p>
        <svg viewBox=${`0 0 ${stage.width} ${stage.height}`} aria-hidden="true">${picture(moment(index, 0, false, host.late), options)}</svg>
        ${[...more, ...(id === 'compare' ? sizeSentences : [])].map((sentence) => html`<p>${evidence(sentence.text)}</p>`)}
      </li>`;
    })}
  </ol>`;
}
