import { vesicleMessaging } from '@exosome-widgets/content/en/vesicle-messaging.js';
import { messagingLater } from '@exosome-widgets/content/en/vesicle-messaging-later.js';
import { createFormats } from '@exosome-widgets/content/formats.js';
import { english } from '@exosome-widgets/content/languages.js';
import { createTranslator } from '@exosome-widgets/content/translate.js';
import { places, recipients, storySteps } from '@exosome-widgets/model/story.js';
import { describe, expect, it } from 'vitest';
import { overlap } from '../../primitives/labels.js';
import {
  between,
  camera,
  placed,
  recipientOutline,
  sceneTransform,
  seen,
  shapeFor,
  stages,
  tallSlide,
  timesTooLarge,
} from './vesicle-messaging.layout.js';
import * as late from './vesicle-messaging.late.js';
import { captionBox, labels, marks } from './vesicle-messaging.marks.js';
import { moment } from './vesicle-messaging.picture.js';

const t = createTranslator(english, createFormats('en-GB'), 'vesicle-messaging', { ...vesicleMessaging, ...messagingLater });
/** Twice as long, as a translation may be. */
const long = createTranslator(
  { ...english, rewrite: (text) => `${text} ${text}` },
  createFormats('en-GB'),
  'vesicle-messaging',
  vesicleMessaging,
);
const every = [...Object.values(stages), tallSlide];

describe('which shape', () => {
  it.each([
    [280, 'tall'],
    [559, 'tall'],
    [560, 'medium'],
    [880, 'medium'],
    [881, 'wide'],
    [1920, 'wide'],
  ])('at %i px is %s', (width, shape) => expect(shapeFor(width)).toBe(shape));

  it('keeps labels at 12 px or more at the narrowest width of each shape', () => {
    expect((stages.tall.label * 280) / stages.tall.width).toBeGreaterThanOrEqual(12);
    expect((stages.medium.label * 560) / stages.medium.width).toBeGreaterThanOrEqual(12);
    expect((stages.wide.label * 881) / stages.wide.width).toBeGreaterThanOrEqual(12);
  });
});

describe('the camera', () => {
  it('never looks past the edge of the scene', () => {
    for (const stage of every)
      for (const step of storySteps) {
        const { x, y, k } = camera(stage, step);
        expect(x).toBeGreaterThanOrEqual(0);
        expect(y).toBeGreaterThanOrEqual(0);
        expect(x + stage.width / k).toBeLessThanOrEqual(stage.width + 1e-6);
        expect(y + stage.height / k).toBeLessThanOrEqual(stage.height + 1e-6);
      }
  });

  it('glides from one place to the other', () => {
    const [from, to] = [camera(stages.wide, 'pack'), camera(stages.wide, 'release')];
    expect(between(from, to, 0)).toEqual(from);
    expect(between(from, to, 1).k).toBeCloseTo(to.k);
  });

  it('mirrors the scene for languages that run from right to left', () => {
    const cam = camera(stages.wide, 'meet');
    expect(seen(stages.wide, cam, true, [100, 50])).toEqual([stages.wide.width - 100, 50]);
    expect(sceneTransform(stages.wide, cam, true)).toContain('matrix(-1 0 0 1 1120 0)');
  });
});

describe('the scene', () => {
  it('stands on a narrow page: the message goes down', () => {
    expect(placed(stages.tall, [1, 0])).toEqual([0, stages.tall.height]);
    expect(placed(stages.wide, [1, 0])).toEqual([stages.wide.width, 0]);
  });

  it.each(recipients)('lets vesicles dock on the outline of the %s', (recipient) => {
    const [x, y] = recipientOutline(stages.wide, recipient)[0]!;
    const [dockX, dockY] = placed(stages.wide, places.dock);
    expect(x).toBeCloseTo(dockX, 0);
    expect(y).toBeCloseTo(dockY, 0);
  });

  it('says how much too large vesicles are, from what is drawn', () => {
    // 14 px against a red cell of 23 px that is 7.5 µm wide: 45 times a vesicle of 100 nm, to the nearest ten.
    expect(timesTooLarge(stages.wide)).toBe(50);
    expect(timesTooLarge(stages.tall)).toBe(40);
  });
});

describe('labels', () => {
  const cases = every.flatMap((stage) =>
    [false, true].flatMap((mirrored) => recipients.map((recipient) => ({ stage, mirrored, recipient }))),
  );

  it.each(cases)('never collide: $stage.shape $stage.width, mirrored $mirrored, $recipient', ({ stage, mirrored, recipient }) => {
    storySteps.forEach((step, index) => {
      const state = moment(index, 0, false, late);
      const cam = camera(stage, step);
      const caption = captionBox(stage, state, mirrored);
      const options = { stage, cam, mirrored, state, recipient, late };
      const found = marks(options);
      expect(found.length).toBeGreaterThanOrEqual(2);
      for (const words of [t, long]) {
        const placedLabels = labels({ ...options, t: words }, found, caption ? [caption] : []);
        if (words === t)
          expect(
            placedLabels.map(({ id }) => id),
            step,
          ).toEqual(found.map(({ id }) => id));
        placedLabels.forEach((one, at) => {
          expect(one.box.x).toBeGreaterThanOrEqual(0);
          expect(one.box.x + one.box.width).toBeLessThanOrEqual(stage.width);
          expect(one.box.y + one.box.height).toBeLessThanOrEqual(stage.height);
          if (caption) expect(overlap(one.box, caption)).toBe(false);
          for (const other of placedLabels.slice(at + 1))
            expect(overlap(one.box, other.box), `${step}: ${one.id} and ${other.id}`).toBe(false);
        });
      }
    });
  });
});
