import type { vesicleMessaging } from '@exosome-widgets/content/en/vesicle-messaging.js';
import type { messagingLater } from '@exosome-widgets/content/en/vesicle-messaging-later.js';
import type { Translator } from '@exosome-widgets/content/translate.js';
import { BODY_R, lysosome, places, type Recipient, type StoryState, type Unit, VESICLE_R } from '@exosome-widgets/model/story.js';
import { type Box, type LabelSpace, type LabelWish, type PlacedLabel, placeLabels } from '../../primitives/labels.js';
import type { Point } from '../../primitives/shapes.js';
import { cargoSeat } from '../../primitives/vesicle.js';
import type { Late } from './vesicle-messaging.late.js';
import {
  type Camera,
  capillaryBox,
  donorOutline,
  placed,
  recipientOutline,
  seen,
  type Stage,
} from './vesicle-messaging.layout.js';

/** Places of the picture that have a name, a button and a sentence of their own. */
export const partIds = [
  'donor',
  'body',
  'vesicle',
  'cargo',
  'collagen',
  'vessel',
  'receptor',
  'recipient',
  'bud',
  'opening',
  'resting',
  'near',
  'far',
  'dock',
  'swallow',
  'fuse',
  'freed',
  'broken',
  'change',
  'blood',
  'platelet',
  'factor',
  'prp-vesicle',
] as const;
export type PartId = (typeof partIds)[number];

/** The words of the story. Those of later steps are there once `late` is; nothing asks for them before. */
export type Words = Translator<typeof vesicleMessaging & typeof messagingLater>;

/** A named place: where it is in the picture and how much room it takes, px of the view box. */
export interface Mark {
  readonly id: PartId;
  readonly at: Point;
  readonly r: number;
  /** Where its label would like to stand, degrees. */
  readonly towards: number;
  /** It moves while the step plays, so its label rests until then. */
  readonly moves: boolean;
}

/** Notes under a label that has one. */
const NOTED: ReadonlySet<string> = new Set(['body', 'vesicle', 'vessel', 'bud', 'opening', 'fuse', 'broken', 'platelet']);

export interface MarkOptions {
  readonly stage: Stage;
  readonly cam: Camera;
  readonly mirrored: boolean;
  readonly state: StoryState;
  readonly recipient: Recipient;
  /** Names of the later steps, once they are there. */
  readonly late: Late | undefined;
}

export interface LabelOptions extends MarkOptions {
  readonly t: Words;
}

/** Adds a mark to a list, if it lies inside the picture. */
export type AddMark = (id: PartId, at: Unit | { readonly px: Point }, r: number, towards: number, moves?: boolean) => void;

/** A place that lies `dx`, `dy` (px at scale 1) beside another. */
export function near(stage: Stage, at: Unit, dx: number, dy: number): { readonly px: Point } {
  const [x, y] = placed(stage, at);
  return { px: [x + dx * stage.scale, y + dy * stage.scale] };
}

/** Where the receiving cell and a fibre are named while the whole scene is in view. */
export const cellBody = (stage: Stage): Unit => (stage.standing ? [0.93, 0.13] : [0.88, 0.42]);
export const vesselSpot = ({ shape }: Stage): Unit => [shape === 'tall' ? 0.46 : shape === 'medium' ? 0.44 : 0.345, 0.9];
export const fibre = (stage: Stage): Unit => (stage.standing ? [0.6, 0.715] : [0.555, 0.735]);

/** What of the picture is named in this moment, the most important first. */
export function marks({ stage, cam, mirrored, state, recipient, late }: MarkOptions): Mark[] {
  const found: Mark[] = [];
  const add: AddMark = (id, at, r, towards, moves = false) => {
    const place = seen(stage, cam, mirrored, 'px' in at ? at.px : placed(stage, at));
    const [x, y] = place;
    if (x < 6 || y < 6 || x > stage.width - 6 || y > stage.height - 6) return;
    found.push({ id, at: place, r: r * stage.scale * cam.k, towards: mirrored ? 180 - towards : towards, moves });
  };
  if (state.step === 'meet') meetMarks(stage, state, recipient, add);
  else late?.stepMarks(stage, state, recipient, add);
  return found;
}

function meetMarks(stage: Stage, state: StoryState, recipient: Recipient, add: AddMark): void {
  const hero = state.vesicles.find(({ id }) => id === 0);
  const outline = recipientOutline(stage, recipient);
  if (hero) {
    const r = VESICLE_R * hero.size;
    add('vesicle', hero.at, r, stage.standing ? -40 : -60);
    const [cx, cy] = cargoSeat(2, r);
    add('cargo', near(stage, hero.at, cx, cy), 9, stage.standing ? 150 : 110);
  }
  add('body', places.body, BODY_R, stage.standing ? 40 : -10);
  add('donor', stage.standing ? [0.07, 0.76] : [0.055, 0.69], 5, stage.standing ? 90 : 40);
  add('receptor', { px: midway(outline, stage) }, 10, stage.standing ? -120 : 190);
  add('recipient', cellBody(stage), 5, stage.standing ? -90 : 90);
  add('vessel', vesselSpot(stage), 8, stage.standing ? 180 : -110);
  add('collagen', fibre(stage), 5, -80);
}

function midway(outline: readonly Point[], stage: Stage): Point {
  const [x, y] = outline[0]!;
  return stage.standing ? [x - 17 * stage.scale, y - 12 * stage.scale] : [x - 12 * stage.scale, y + 17 * stage.scale];
}

/** The name of a part in this step. */
export function partName(t: Words, id: PartId, recipient: Recipient): string {
  return id === 'recipient' ? t(`recipient.${recipient}`) : id === 'change' ? t(`change.${recipient}`) : t(`part.${id}`);
}

/** The second line of its label, where it has one. */
export function partNote(t: Words, id: PartId, recipient: Recipient): string | undefined {
  if (id === 'recipient') return t('part.recipient');
  if (id === 'change') return t(`note.change.${recipient}`);
  return NOTED.has(id) ? t(`note.${id as 'body'}`) : undefined;
}

/** Where the names of the two lanes of the last step stand. */
export const laneTitlePlaces = (stage: Stage): { readonly exosomes: Unit; readonly prp: Unit } =>
  stage.standing ? { exosomes: [0.235, 0.25], prp: [0.252, 0.75] } : { exosomes: [0.27, 0.075], prp: [0.27, 0.575] };

function laneBoxes(stage: Stage, mirrored: boolean): Box[] {
  return Object.values(laneTitlePlaces(stage)).map((at) => {
    const [x, y] = seen(stage, { x: 0, y: 0, k: 1 }, mirrored, placed(stage, at));
    return { x: x - 60, y: y - stage.label * 1.3, width: 120, height: stage.label * 1.9 };
  });
}

/** The labels of a moment in their places. */
export function labels(
  options: LabelOptions,
  found: readonly Mark[],
  taken: readonly Box[] = [],
  extra: readonly LabelWish[] = [],
  against?: LabelSpace['against'],
): PlacedLabel[] {
  const { stage, mirrored, state, recipient, t } = options;
  const wishes = found.map(({ id, at, r, towards }): LabelWish => ({
    id,
    text: partName(t, id, recipient),
    note: stage.shape === 'tall' && id !== 'vesicle' && id !== 'fuse' && id !== 'change' ? undefined : partNote(t, id, recipient),
    at,
    r,
    towards,
  }));
  return placeLabels([...extra, ...wishes], {
    width: stage.width,
    height: stage.height,
    size: stage.label,
    taken: state.step === 'compare' ? [...taken, ...laneBoxes(stage, mirrored)] : taken,
    busy: busyBoxes(options),
    ...(against ? { against } : {}),
  });
}

type Busy = Box & { readonly weight?: number };

/** What labels should not cover if they can help it: vesicles, cargo, sacs, nuclei, and the arrows of a still. */
function busyBoxes({ stage, cam, mirrored, state, recipient, late }: MarkOptions): Busy[] {
  const box = (at: Point, r: number): Box => {
    const [x, y] = seen(stage, cam, mirrored, at);
    const size = r * cam.k;
    return { x: x - size, y: y - size, width: 2 * size, height: 2 * size };
  };
  const s = stage.scale;
  const unit = (at: Unit, r: number): Box => box(placed(stage, at), r * s);
  if (state.step === 'compare') return late?.compareBusy(stage, unit, box) ?? [];
  const small: Busy[] =
    state.step === 'meet' || state.step === 'travel'
      ? [
          { ...unit(places.donorNucleus.at, 76), weight: 4 },
          { ...unit(places.recipientNucleus.at, 54), weight: 4 },
          ...[0.28, 0.4, 0.52].map((v) => unit([0.19, v], 24)),
          unit(places.secondBody, 30),
          unit(lysosome, 24),
          unit([0.245, 0.66], 34),
        ]
      : [
          unit(lysosome, 24),
          ...(state.step === 'pack' || state.step === 'release' ? [{ ...unit(state.body.at, BODY_R), weight: 3 }] : []),
          { ...unit(places.recipientNucleus.at, 54), weight: 4 },
        ];
  const { top } = capillaryBox(stage);
  // The capillary from its wall on.
  const blood = Array.from({ length: 12 }, (_, index): Point => {
    const along = ((index + 0.5) / 12) * (stage.standing ? stage.height : stage.width);
    return stage.standing ? [top + 37, along] : [along, top + 37];
  });
  return [
    ...small,
    ...[...dense(donorOutline(stage)), ...dense(recipientOutline(stage, recipient))].map((at) => ({
      ...box(at, 7 * s),
      weight: 1,
    })),
    ...blood.map((at) => box(at, 48)),
    ...state.vesicles.map(({ at, size, offset }) => {
      const [x, y] = placed(stage, at);
      return { ...box([x + offset[0] * s, y + offset[1] * s], VESICLE_R * size * s), weight: 3 };
    }),
    ...state.cargo.map(({ at }) => unit(at, 8)),
    ...(late?.ways(stage, state) ?? []).flatMap(({ tag, points }) => [
      box(tag, 12 / cam.k ** 0.75),
      ...points.map((at) => box(at, 6 / cam.k ** 0.75)),
    ]),
  ];
}

/** An outline with three more points on each of its sides, so that no label slips between them. */
export const dense = (outline: readonly Point[]): Point[] =>
  outline.flatMap(([x, y], index) => {
    const [nextX, nextY] = outline[(index + 1) % outline.length]!;
    return [0, 0.25, 0.5, 0.75].map((t): Point => [x + (nextX - x) * t, y + (nextY - y) * t]);
  });

/** Where the caption lies inside a wide picture: beside the action, never on it. Share of the width from the start side, and of the height. */
export function captionBox(stage: Stage, state: StoryState, mirrored: boolean): Box | undefined {
  if (stage.shape !== 'wide') return undefined;
  const [x, y] = CAPTIONS[state.step];
  const [width, height] = [330, state.step === 'compare' || state.step === 'respond' || state.step === 'release' ? 104 : 82];
  return { x: mirrored ? stage.width - x - width : x, y, width, height };
}

/** Top left corner of the caption, px of the wide picture. */
export const CAPTIONS: Readonly<Record<StoryState['step'], Point>> = {
  meet: [420, 20],
  pack: [765, 24],
  release: [762, 372],
  travel: [420, 20],
  arrive: [32, 290],
  unpack: [32, 252],
  respond: [32, 210],
  compare: [420, 212],
};
