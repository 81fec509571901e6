import type { RouteName } from '@exosome-widgets/model/routes.js';
import { svg } from 'lit';
import { BODY_BOX, BODY_PLACES, body, bodyDefs } from '../../primitives/body.js';
import { eyeSection, lens, liningSection } from '../../primitives/body-lens.js';
import { dropper } from '../../primitives/device-serum.js';
import { infusion, nasalSpray, nebuliser } from '../../primitives/devices-body.js';
import { round } from '../../primitives/shapes.js';
import type { Drawing } from '../../primitives/svg-text.js';
import { bodyMarks } from './route-explorer.body-marks.js';
import type { Arrow, BodyKit, SceneMoment } from './route-explorer.kit.js';
import { type LabelWish, placeLabels } from './route-explorer.labels.js';
import type { BodyPicture, PictureOptions } from './route-explorer.layout.js';
import { part } from './route-explorer.motion.js';
import { type PlaceId, placesOf } from './route-explorer.places.js';
import { actionDefs, numbered, vesicles } from './route-explorer.marks.js';
import { questions } from './route-explorer.signs.js';

/** The figure's place for the finding of a body route, in the figure's box. */
const BODY_FINDINGS: Readonly<Partial<Record<RouteName, readonly [x: number, y: number]>>> = {
  intravenous: [200, 388],
  nebulised: [262, 350],
  nasal: [212, 96],
  'eye-drops': [358, 104],
};

/** Labels that stand at the start side of the figure. */
const START_SIDE: Readonly<Partial<Record<RouteName, readonly PlaceId[]>>> = {
  intravenous: ['device', 'arm-vein', 'liver'],
  nebulised: ['airway'],
  nasal: ['brain', 'finding'],
  'eye-drops': ['device'],
};

const LENSES: Readonly<Partial<Record<RouteName, { readonly x: number; readonly y: number; readonly r: number }>>> = {
  'eye-drops': { x: 362, y: 96, r: 70 },
  nasal: { x: 362, y: 96, r: 62 },
  nebulised: { x: 78, y: 88, r: 62 },
};

/** The part of the figure that a route needs, in the figure's box. */
interface Crop {
  readonly left: number;
  readonly width: number;
  readonly top: number;
  readonly height: number;
}
const WHOLE: Crop = { left: 0, top: 0, ...BODY_BOX };
const CROPS: Readonly<Partial<Record<RouteName, Crop>>> = {
  nasal: { left: 112, width: 328, top: 12, height: 372 },
  'eye-drops': { left: 112, width: 328, top: 12, height: 372 },
  nebulised: { left: 0, width: 440, top: 14, height: 440 },
};

function layout({ route, box, text }: PictureOptions): BodyPicture {
  const { widthPx, heightPx, fontPx, rtl } = box;
  const crop = CROPS[route] ?? WHOLE;
  const unit = Math.min(widthPx / crop.width, heightPx / crop.height);
  const [width, height] = [widthPx / unit, heightPx / unit];
  const figureX = (width - crop.width) / 2 - crop.left;
  // A picture taller than it needs to be shows more of the figure, then air above the head.
  const figureY = Math.max(-crop.top, height - BODY_BOX.height);
  const lens = LENSES[route];
  const devices: Readonly<Partial<Record<RouteName, readonly [x: number, y: number]>>> = {
    intravenous: [50, 100],
    nebulised: [322, 196],
    nasal: [312, 188],
    'eye-drops': [359, 38],
  };
  const places: Readonly<Record<string, readonly [x: number, y: number]>> = {
    ...BODY_PLACES,
    ...(route === 'eye-drops' ? { eye: [340, 72] as const } : {}),
    device: devices[route] ?? [0, 0],
    finding: BODY_FINDINGS[route] ?? [0, 0],
  };
  const startSide = new Set<string>(START_SIDE[route] ?? []);
  const wishes = placesOf(route).map((id): LabelWish => {
    const [px, py] = places[id] ?? [0, 0];
    const x = figureX + px;
    return {
      id,
      text: text(id),
      anchorX: (rtl ? width - x : x) * unit,
      anchorY: (figureY + py) * unit,
      side: startSide.has(id) === rtl ? 'right' : 'left',
      strong: id === 'finding',
    };
  });
  const left = Math.max(6, (figureX + crop.left) * unit - fontPx * 5);
  // Labels do not cover the window: their column begins under it.
  const under = lens ? (figureY + lens.y + lens.r) * unit + 6 : 6;
  const lensAtLeft = lens !== undefined && lens.x < BODY_BOX.width / 2 !== rtl;
  return {
    scene: 'body',
    box,
    route,
    unit,
    width,
    height,
    figureX,
    figureY,
    lens,
    labels: placeLabels(wishes, {
      ...box,
      left,
      right: widthPx - left,
      top: 6,
      bottom: heightPx - 6,
      ...(lensAtLeft ? { leftTop: under } : { rightTop: under }),
    }),
  };
}

const ground = (id: string, picture: BodyPicture): Drawing =>
  svg`<defs>${bodyDefs(id)}</defs><rect width="${round(picture.width)}" height="${round(picture.height)}" fill="var(--_air)" />
    <g transform="${figureTransform(picture)}">${body(id)}</g>`;

const figureTransform = ({ box, width, figureX, figureY }: BodyPicture): string =>
  box.rtl
    ? `translate(${round(width - figureX)} ${round(figureY)}) scale(-1 1)`
    : `translate(${round(figureX)} ${round(figureY)})`;

function action(id: string, picture: BodyPicture, moment: SceneMoment): Drawing {
  const { progress, arrows } = moment;
  const { route, box, width, figureX, figureY, lens: window } = picture;
  const marks = bodyMarks(route, moment);
  const mist = part(progress, 0.15, 0.5);
  const at = (x: number): number => (box.rtl ? width - figureX - x : figureX + x);
  const inside: Record<string, () => Drawing> = {
    'eye-drops': () =>
      svg`${eyeSection()}${dropper({ id, x: 0, tipY: -84, fall: progress >= 1 ? 1 : Math.min(1, progress / 0.3), reach: 22, scale: 0.62 })}`,
    nasal: () => liningSection(),
    nebulised: () => liningSection(),
  };
  const of = BODY_PLACES[route === 'eye-drops' ? 'eye' : route === 'nasal' ? 'nose' : 'airway'];
  return svg`${actionDefs(id)}<g transform="${figureTransform(picture)}">
      ${route === 'intravenous' ? infusion(id, progress) : route === 'nebulised' ? nebuliser(id, mist) : route === 'nasal' ? nasalSpray(id, mist) : ''}
      ${vesicles(id, marks.vesicles)}
      ${window ? lens({ id, at: [window.x, window.y], r: window.r, of }, svg`${inside[route]?.()}${vesicles(id, marks.lens.vesicles)}`) : ''}</g>
    <g transform="translate(0 ${round(figureY)})">${questions(marks.unknown, at)}
    ${
      window
        ? questions(
            marks.lens.unknown.map((mark) => ({
              ...mark,
              x: window.x + (mark.x * window.r) / 100,
              y: window.y + (mark.y * window.r) / 100,
              r: (mark.r * window.r) / 100,
            })),
            at,
          )
        : ''
    }</g>
    ${arrows ? numbered(picture, ARROWS[route] ?? []) : ''}`;
}

/** Arrows in the figure's box, for pictures where nothing moves. None leads to a place that nobody studied. */
const ARROWS: Readonly<Partial<Record<string, readonly Arrow[]>>> = {
  intravenous: [
    [10, 236, 8, 300],
    [150, 232, 196, 240],
  ],
  nebulised: [[334, 150, 308, 150]],
  nasal: [[338, 196, 318, 168]],
  'eye-drops': [[338, 40, 340, 62]],
};

/** The figure and the routes into it. Loads when the reader opens one. */
export const bodyKit: BodyKit = { layout, ground, action };
