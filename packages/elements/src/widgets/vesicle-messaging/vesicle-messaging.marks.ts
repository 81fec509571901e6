import type { vesicleMessaging } from '@exosome-widgets/content/en/vesicle-messaging.js';
import type { Translator } from '@exosome-widgets/content/translate.js';
import { BODY_R, lysosome, places, type Recipient, type StoryState, type Unit, VESICLE_R } from '@exosome-widgets/model/story.js';
import { type Box, type LabelWish, type PlacedLabel, placeLabels } from '../../primitives/labels.js';
import type { Point } from '../../primitives/shapes.js';
import { cargoSeat } from '../../primitives/vesicle.js';
import { comparePlaces } from './vesicle-messaging.compare.js';
import { type Camera, placed, recipientOutline, seen, type Stage } from './vesicle-messaging.layout.js';
import { guessPlace, ways } from './vesicle-messaging.ways.js';

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

export type Words = Translator<typeof vesicleMessaging>;

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

/** What of the picture is named in this moment, the most important first. */
export function marks(stage: Stage, cam: Camera, mirrored: boolean, state: StoryState, recipient: Recipient): Mark[] {
  const found: Mark[] = [];
  const s = stage.scale;
  const add = (id: PartId, at: Unit | { readonly px: Point }, r: number, towards: number, moves = false): void => {
    const place = seen(stage, cam, mirrored, 'px' in at ? at.px : placed(stage, at));
    const size = r * s * cam.k;
    const [x, y] = place;
    if (x < 6 || y < 6 || x > stage.width - 6 || y > stage.height - 6) return;
    found.push({ id, at: place, r: size, towards: mirrored ? 180 - towards : towards, moves });
  };
  const near = (at: Unit, dx: number, dy: number): { px: Point } => {
    const [x, y] = placed(stage, at);
    return { px: [x + dx * s, y + dy * s] };
  };
  const hero = state.vesicles.find(({ id }) => id === 0);
  const outline = recipientOutline(stage, recipient);
  const cellBody: Unit = stage.standing ? [0.93, 0.13] : [0.88, 0.42];
  const fibre: Unit = stage.shape === 'tall' ? [0.52, 0.7] : [0.555, 0.735];
  switch (state.step) {
    case 'meet':
      if (hero) {
        const r = VESICLE_R * hero.size;
        add('vesicle', near(hero.at, 0, -r * 0.9), 6, stage.standing ? -20 : -60);
        const [cx, cy] = cargoSeat(2, r);
        add('cargo', near(hero.at, cx, cy), 9, stage.standing ? 150 : 110);
      }
      add('body', places.body, BODY_R, stage.standing ? 40 : -10);
      add('donor', stage.standing ? [0.07, 0.76] : [0.055, 0.69], 5, stage.standing ? 90 : 40);
      add('receptor', { px: midway(outline, stage) }, 10, stage.standing ? -120 : 190);
      add('recipient', cellBody, 5, stage.standing ? -90 : 90);
      add('vessel', [stage.standing ? 0.47 : 0.47, 0.9], 8, stage.standing ? 180 : -100);
      add('collagen', fibre, 5, -80);
      break;
    case 'pack':
      add('bud', near(places.body, -BODY_R * 0.62, 0), 15, stage.standing ? 120 : 120, true);
      add('cargo', near(places.body, state.cargo[1]?.offset[0] ?? -50, (state.cargo[1]?.offset[1] ?? 0) - 3), 7, 200, true);
      add('body', near(places.body, BODY_R * 0.6, -BODY_R * 0.5), 20, -40);
      add('donor', stage.standing ? [0.21, 0.6] : [0.31, 0.62], 5, 80);
      break;
    case 'release':
      add('opening', near(state.body.at, stage.standing ? 0 : BODY_R * 0.9, stage.standing ? BODY_R * 0.9 : 0), 5, stage.standing ? -160 : 110, true);
      if (hero) add('vesicle', near(hero.at, hero.offset[0], hero.offset[1]), VESICLE_R, 0, true);
      add('resting', places.secondBody, BODY_R * 0.72, stage.standing ? 100 : 40);
      break;
    case 'travel':
      if (hero) add('near', hero.at, VESICLE_R, stage.standing ? 30 : -80, true);
      {
        const far = state.vesicles.find(({ id }) => id === 1);
        if (far) add('far', far.at, VESICLE_R, stage.standing ? 190 : -100, true);
      }
      add('collagen', fibre, 5, stage.standing ? 150 : -110);
      add('vessel', [0.44, 0.9], 8, stage.standing ? 170 : -110);
      add('donor', stage.standing ? [0.07, 0.76] : [0.055, 0.69], 5, stage.standing ? 90 : 40);
      add('recipient', cellBody, 5, 90);
      break;
    case 'arrive':
      add('dock', near(places.dock, stage.standing ? -16 : -6, stage.standing ? -6 : -16), 7, stage.standing ? 215 : 205);
      if (hero) add('swallow', hero.at, VESICLE_R + 6, stage.standing ? 60 : 25, true);
      add('fuse', places.fusion, 8, stage.standing ? 200 : 200);
      add('recipient', stage.standing ? [0.87, 0.18] : [0.84, 0.46], 5, 60);
      break;
    case 'unpack':
      if (state.cargo[1]) add('freed', near(state.cargo[1].at, 0, 0), 9, stage.standing ? 100 : 40, true);
      add('broken', lysosome, 25, stage.standing ? 80 : 130);
      add('recipient', stage.standing ? [0.85, 0.12] : [0.81, 0.3], 5, stage.standing ? -110 : 180);
      break;
    case 'respond':
      add('change', changeAt(stage, recipient), 12, stage.standing ? -110 : 180, true);
      add('recipient', stage.standing ? [0.87, 0.2] : [0.85, 0.5], 5, 90);
      break;
    case 'compare':
      add('vesicle', comparePlaces.vesicles[1], VESICLE_R * 2.1, stage.standing ? 30 : 20);
      add('platelet', comparePlaces.platelets[0], 46, stage.standing ? 70 : 70);
      add('factor', comparePlaces.factors[5], 7, stage.standing ? 60 : 10);
      add('prp-vesicle', comparePlaces.prpVesicles[1], VESICLE_R * 0.8, stage.standing ? 110 : 160);
      add('blood', near(comparePlaces.tube, stage.standing ? 0 : 20, -20), 26, stage.standing ? 90 : -20);
      add('donor', stage.standing ? [0.1, 0.28] : [0.09, 0.34], 5, stage.standing ? 90 : 30);
      add('recipient', stage.standing ? [0.965, 0.36] : [0.93, 0.62], 5, stage.standing ? 180 : 90);
      break;
  }
  return found;
}

function midway(outline: readonly Point[], stage: Stage): Point {
  const [x, y] = outline[0]!;
  return stage.standing ? [x - 17 * stage.scale, y - 12 * stage.scale] : [x - 12 * stage.scale, y + 17 * stage.scale];
}

function changeAt(stage: Stage, recipient: Recipient): Unit {
  if (recipient === 'fibroblast') return stage.standing ? [0.685, 0.64] : [0.672, 0.6];
  const [ru, rv] = [places.recipient.ru, places.recipient.rv];
  const { at } = places.recipient;
  return recipient === 'immune' ? [at[0] - ru * 1.296, at[1] - rv * 0.42] : [at[0] - ru * 1.4, at[1] + rv * 0.222];
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

export interface LabelOptions {
  readonly stage: Stage;
  readonly cam: Camera;
  readonly mirrored: boolean;
  readonly state: StoryState;
  readonly recipient: Recipient;
  readonly t: Words;
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
export function labels({ stage, cam, mirrored, state, recipient, t }: LabelOptions, found: readonly Mark[], taken: readonly Box[] = [], extra: readonly LabelWish[] = []): PlacedLabel[] {
  const wishes = found.map(
    ({ id, at, r, towards }): LabelWish => ({ id, text: partName(t, id, recipient), note: stage.shape === 'tall' && id !== 'vesicle' && id !== 'fuse' && id !== 'change' ? undefined : partNote(t, id, recipient), at, r, towards }),
  );
  return placeLabels([...extra, ...wishes], { width: stage.width, height: stage.height, size: stage.label, taken: state.step === 'compare' ? [...taken, ...laneBoxes(stage, mirrored)] : taken, busy: busyBoxes(stage, cam, mirrored, state) });
}

/** The label of the reader's guess. */
export function guessWish(stage: Stage, cam: Camera, mirrored: boolean, step: StoryState['step'], choice: string, t: Words): LabelWish {
  const at = seen(stage, cam, mirrored, placed(stage, guessPlace(step, choice)));
  return { id: 'guess', text: t('yourGuess'), at, r: 20 * stage.scale * cam.k, towards: mirrored ? 30 : 150 };
}

/** What labels should not cover if they can help it: vesicles, cargo, sacs, nuclei, and the arrows of a still. */
export function busyBoxes(stage: Stage, cam: Camera, mirrored: boolean, state: StoryState): Box[] {
  const box = (at: Point, r: number): Box => {
    const [x, y] = seen(stage, cam, mirrored, at);
    const size = r * cam.k;
    return { x: x - size, y: y - size, width: 2 * size, height: 2 * size };
  };
  const s = stage.scale;
  const unit = (at: Unit, r: number): Box => box(placed(stage, at), r * s);
  if (state.step === 'compare') {
    const { vesicles, platelets, factors, prpVesicles, tube } = comparePlaces;
    return [...vesicles.map((at) => unit(at, 22)), ...platelets.map((at) => unit(at, 44)), ...factors.map((at) => unit(at, 8)), ...prpVesicles.map((at) => unit(at, 13)), unit(tube, 32)];
  }
  const small = state.step === 'meet' || state.step === 'travel' ? [unit(places.donorNucleus.at, 70), unit(places.recipientNucleus.at, 44), unit(places.secondBody, 30), unit(lysosome, 24), unit([0.245, 0.66], 34)] : [unit(lysosome, 24), unit(places.recipientNucleus.at, 40)];
  return [
    ...small,
    ...state.vesicles.map(({ at, size, offset }) => {
      const [x, y] = placed(stage, at);
      return box([x + offset[0] * s, y + offset[1] * s], VESICLE_R * size * s);
    }),
    ...state.cargo.map(({ at }) => unit(at, 8)),
    ...ways(stage, state).flatMap(({ tag, points }) => [box(tag, 12 / cam.k ** 0.75), ...points.map((at) => box(at, 6 / cam.k ** 0.75))]),
  ];
}

/** Where the caption lies inside a wide picture: beside the action, never on it. Share of the width from the start side, and of the height. */
export function captionBox(stage: Stage, state: StoryState, mirrored: boolean): Box | undefined {
  if (stage.shape !== 'wide') return undefined;
  const [x, y] = CAPTIONS[state.step];
  const [width, height] = [330, 76];
  return { x: mirrored ? stage.width - x - width : x, y, width, height };
}

/** Top left corner of the caption, px of the wide picture. */
export const CAPTIONS: Readonly<Record<StoryState['step'], Point>> = {
  meet: [420, 20],
  pack: [765, 24],
  release: [762, 384],
  travel: [420, 20],
  arrive: [32, 236],
  unpack: [32, 196],
  respond: [32, 210],
  compare: [420, 212],
};

