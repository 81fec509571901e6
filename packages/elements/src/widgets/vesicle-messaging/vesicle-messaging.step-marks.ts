import { BODY_R, lysosome, places, type Recipient, type StoryState, type Unit, VESICLE_R } from '@exosome-widgets/model/story.js';
import type { Box, LabelWish } from '../../primitives/labels.js';
import type { Point } from '../../primitives/shapes.js';
import { type Camera, placed, seen, type Stage } from './vesicle-messaging.layout.js';
import { compareNucleus, compareOutlines } from './vesicle-messaging.compare.js';
import { type AddMark, cellBody, dense, fibre, near, vesselSpot, type Words } from './vesicle-messaging.marks.js';
import { comparePlaces, tubeAt } from './vesicle-messaging.places.js';
import { guessPlace } from './vesicle-messaging.ways.js';

/** What is named in the steps after the first: nothing before it has happened. */
export function stepMarks(stage: Stage, state: StoryState, recipient: Recipient, add: AddMark): void {
  const hero = state.vesicles.find(({ id }) => id === 0);
  switch (state.step) {
    case 'pack':
      if (state.body.bud > 0.2) add('bud', near(stage, places.body, -BODY_R * 0.62, 0), 15, stage.standing ? 120 : 120, true);
      if ((state.cargo[1]?.shown ?? 0) > 0.4)
        add(
          'cargo',
          near(stage, places.body, state.cargo[1]?.offset[0] ?? -50, (state.cargo[1]?.offset[1] ?? 0) - 3),
          7,
          200,
          true,
        );
      add('body', near(stage, places.body, BODY_R * 0.6, -BODY_R * 0.5), 20, -40);
      add('donor', stage.standing ? [0.21, 0.6] : [0.31, 0.62], 5, 80);
      break;
    case 'release':
      if (state.body.open > 0.3)
        add(
          'opening',
          stage.standing ? near(stage, state.body.at, 0, BODY_R * 0.9) : near(stage, state.body.at, BODY_R * 0.66, BODY_R * 0.8),
          5,
          stage.standing ? -160 : 115,
          true,
        );
      if (hero) add('vesicle', near(stage, hero.at, hero.offset[0], hero.offset[1]), VESICLE_R, 0, true);
      add('resting', places.secondBody, BODY_R * 0.72, stage.standing ? 100 : 40);
      break;
    case 'travel':
      if (hero) add('near', hero.at, VESICLE_R, stage.standing ? 30 : -80, true);
      {
        const far = state.vesicles.find(({ id }) => id === 1);
        if (far) add('far', far.at, VESICLE_R, stage.standing ? 190 : -100, true);
      }
      add('collagen', fibre(stage), 5, stage.standing ? 150 : -110);
      add('vessel', vesselSpot(stage), 8, stage.standing ? 170 : -110);
      add('donor', stage.standing ? [0.07, 0.76] : [0.055, 0.69], 5, stage.standing ? 90 : 40);
      add('recipient', cellBody(stage), 5, 90);
      break;
    case 'arrive':
      add('dock', near(stage, places.dock, stage.standing ? -16 : -6, stage.standing ? -6 : -16), 7, stage.standing ? 215 : 205);
      if (hero && state.wrap > 0.05) add('swallow', hero.at, VESICLE_R + 14, stage.standing ? 60 : 25, true);
      add('fuse', places.fusion, 8, stage.standing ? 200 : 200);
      add('recipient', stage.standing ? [0.94, 0.45] : [0.84, 0.46], 5, 60);
      break;
    case 'unpack':
      if (state.cargo[1] && (state.sacs[0]?.opened ?? 0) > 0.6)
        add('freed', near(stage, state.cargo[1].at, 0, 0), 9, stage.standing ? 100 : 40, true);
      if ((state.sacs[1]?.broken ?? 0) > 0.2) add('broken', lysosome, 25, stage.standing ? 80 : 130);
      add('recipient', stage.standing ? [0.85, 0.12] : [0.81, 0.3], 5, stage.standing ? -110 : 180);
      break;
    case 'respond':
      add('change', changeAt(stage, recipient), recipient === 'fibroblast' ? 46 : 12, stage.standing ? -110 : 180, true);
      add('recipient', stage.standing ? [0.87, 0.2] : [0.85, 0.5], 5, 90);
      break;
    case 'compare':
      add('vesicle', comparePlaces.vesicles[1], VESICLE_R * 2.1, stage.standing ? 30 : 20);
      add('platelet', comparePlaces.platelets[0], 46, stage.standing ? 70 : 70);
      add('factor', comparePlaces.factors[5], 7, stage.standing ? 60 : 10);
      add('prp-vesicle', comparePlaces.prpVesicles[1], VESICLE_R * 0.8, stage.standing ? 110 : 160);
      add('blood', near(stage, tubeAt(stage), 0, -28), 27, stage.standing ? 90 : -20);
      add('donor', stage.standing ? [0.1, 0.28] : [0.09, 0.34], 5, stage.standing ? 90 : 30);
      add('recipient', stage.standing ? [0.965, 0.36] : [0.93, 0.62], 5, stage.standing ? 180 : 90);
      break;
  }
}

function changeAt(stage: Stage, recipient: Recipient): Unit {
  if (recipient === 'fibroblast') return stage.standing ? [0.685, 0.64] : [0.672, 0.6];
  const [ru, rv] = [places.recipient.ru, places.recipient.rv];
  const { at } = places.recipient;
  return recipient === 'immune' ? [at[0] - ru * 1.296, at[1] - rv * 0.42] : [at[0] - ru * 1.4, at[1] + rv * 0.222];
}

/** What labels of the last step should not cover. */
export function compareBusy(
  stage: Stage,
  unit: (at: Unit, r: number) => Box,
  box: (at: Point, r: number) => Box,
): (Box & { readonly weight?: number })[] {
  const { vesicles, platelets, factors, prpVesicles } = comparePlaces;
  const tube = tubeAt(stage);
  return [
    // The border between the lanes.
    ...Array.from({ length: 21 }, (_, index) => ({ ...unit([index / 20, 0.5], 7), weight: 1 })),
    { ...box(compareNucleus(stage), 50 * stage.scale), weight: 4 },
    ...vesicles.map((at) => unit(at, 22)),
    ...platelets.map((at) => ({ ...unit(at, 44), weight: 4 })),
    ...factors.map((at) => unit(at, 8)),
    ...prpVesicles.map((at) => unit(at, 13)),
    ...[-70, -23, 23, 70].map((below) => ({ ...box(near(stage, tube, 0, below).px, 36 * stage.scale), weight: 4 })),
    ...Object.values(compareOutlines(stage)).flatMap((outline) =>
      dense(outline).map((at) => ({ ...box(at, 7 * stage.scale), weight: 1 })),
    ),
  ];
}

/** The label of the reader's guess. */
export function guessWish(
  stage: Stage,
  cam: Camera,
  mirrored: boolean,
  step: StoryState['step'],
  choice: string,
  t: Words,
): LabelWish {
  const at = seen(stage, cam, mirrored, placed(stage, guessPlace(step, choice)));
  return { id: 'guess', text: t('yourGuess'), at, r: 20 * stage.scale * cam.k, towards: mirrored ? 30 : 150 };
}
