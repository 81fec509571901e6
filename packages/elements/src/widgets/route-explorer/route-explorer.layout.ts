import type { DeviceReach } from '@exosome-widgets/content/types.js';
import { DEPTH_TICKS_UM } from '@exosome-widgets/model/depth-scale.js';
import { ROUTE_DEPICTIONS, type RouteName } from '@exosome-widgets/model/routes.js';
import { BODY_BOX, BODY_PLACES } from '../../primitives/body.js';
import type { DepthBar, DepthTick } from '../../primitives/depth-axis.js';
import { folliclePlaces } from '../../primitives/follicle.js';
import { papillae } from '../../primitives/skin-dermis.js';
import { type SkinGeometry, skinGeometry } from '../../primitives/skin.js';
import { type LabelWish, type PlacedLabel, placeLabels } from './route-explorer.labels.js';
import { type PlaceId, placesOf, SKIN_LAYERS_SHOWN } from './route-explorer.places.js';

/** The box a picture is laid out in. */
export interface PictureBox {
  readonly widthPx: number;
  readonly heightPx: number;
  /** Size of the picture's words, px. */
  readonly fontPx: number;
  readonly rtl: boolean;
  /** Smallest height of a label that can be pressed, px. */
  readonly targetPx: number;
}

interface Common {
  readonly box: PictureBox;
  readonly route: RouteName;
  /** Px for one unit of the drawing. */
  readonly unit: number;
  /** Size of the whole picture in units. */
  readonly width: number;
  readonly height: number;
  readonly labels: readonly PlacedLabel[];
}

export interface SkinPicture extends Common {
  readonly scene: 'skin';
  readonly geometry: SkinGeometry;
  /** Width of the free margin at the end side, where labels stand when there is room; units. */
  readonly margin: number;
  /** Width of the strip with the depth axis, units. */
  readonly axisWidth: number;
  /** Middle of the device, units of the section. */
  readonly deviceX: number;
  readonly ticks: readonly DepthTick[];
  readonly bars: readonly DepthBar[];
}

export interface BodyPicture extends Common {
  readonly scene: 'body';
  /** Where the figure's own box stands in the picture, units. */
  readonly figureX: number;
  readonly figureY: number;
  readonly lens: { readonly x: number; readonly y: number; readonly r: number } | undefined;
}

export type Picture = SkinPicture | BodyPicture;

/** What stands on the labels, by place. */
export type LabelTexts = (place: PlaceId) => string;

export interface PictureOptions {
  readonly route: RouteName;
  readonly reach?: DeviceReach | undefined;
  readonly box: PictureBox;
  readonly text: LabelTexts;
  readonly tick: (um: number) => string;
}

/** Lays out the picture of one route. */
export const layoutPicture = (options: PictureOptions): Picture =>
  ROUTE_DEPICTIONS[options.route].scene === 'skin' ? skinPicture(options) : bodyPicture(options);

/** The section keeps its drawn size between these, px a unit; beyond, it shows more or less of the skin. */
const clamp = (value: number, low: number, high: number): number => Math.min(Math.max(value, low), high);

function skinPicture({ route, reach, box, text, tick }: PictureOptions): SkinPicture {
  const { widthPx, heightPx, fontPx, rtl } = box;
  const axisPx = fontPx * 4.9;
  const marginPx = widthPx >= fontPx * 44 ? fontPx * 11.5 : 0;
  const unit = clamp(Math.min((widthPx - axisPx - marginPx) / 380, heightPx / 560), 0.5, 6);
  const [width, height] = [widthPx / unit, heightPx / unit];
  const axisWidth = axisPx / unit;
  const margin = marginPx / unit;
  const geometry = skinGeometry(width - axisWidth - margin, height, Math.max(104, height * 0.22));
  const deviceX = geometry.width * 0.46;
  const depiction = ROUTE_DEPICTIONS[route];
  const follicle = folliclePlaces(geometry);
  const x = geometry.width;
  const anchors: Readonly<Record<string, readonly [x: number, y: number]>> = {
    'outer-layer': [x * 0.1, geometry.y(10)],
    epidermis: [x * 0.1, geometry.y(55)],
    dermis: [x * 0.1, geometry.y(700)],
    fat: [x * 0.1, geometry.y(3400)],
    muscle: [x * 0.1, (geometry.muscle(0) + height) / 2],
    vessels: [papillae(geometry).at(-1) ?? x * 0.9, geometry.y(220)],
    gland: follicle.gland,
    collagen: [x * 0.93, geometry.y(900)],
    follicle: follicle.bulb,
    device: depiction.device === 'syringe' ? syringeMiddle(route, geometry, deviceX) : [deviceX + (DEVICE_EDGE[depiction.device]?.[0] ?? 0), geometry.top - (DEVICE_EDGE[depiction.device]?.[1] ?? 0)],
    finding: findingPlace(route, geometry, deviceX),
  };
  const toPx = (sectionX: number): number => (rtl ? width - axisWidth - sectionX : axisWidth + sectionX) * unit;
  const wishes = placesOf(route).map((id): LabelWish => {
    const [ax, ay] = anchors[id] ?? [0, 0];
    const atStart = (SKIN_LAYERS_SHOWN as readonly string[]).includes(id);
    return { id, text: text(id), anchorX: toPx(ax), anchorY: ay * unit, side: atStart === rtl ? 'right' : 'left', strong: id === 'finding' };
  });
  const inner = axisPx + 20 * unit;
  const [left, right] = rtl ? [5, widthPx - inner] : [inner, widthPx - 5];
  const ofMargin = marginPx ? marginPx - 12 : undefined;
  const widest = ofMargin === undefined ? {} : rtl ? { leftWidest: ofMargin } : { rightWidest: ofMargin };
  const bars: DepthBar[] = [];
  if (depiction.foundToUm !== undefined) bars.push({ kind: 'found', from: geometry.y(0), to: geometry.y(depiction.foundToUm) });
  if (reach) bars.push({ kind: 'device', from: geometry.y(reach.lowUm ?? 0), to: geometry.y(reach.highUm) });
  return {
    scene: 'skin',
    box,
    route,
    unit,
    width,
    height,
    geometry,
    axisWidth,
    margin,
    deviceX,
    ticks: DEPTH_TICKS_UM.map((um) => ({ at: geometry.y(um), label: tick(um) })),
    bars,
    labels: placeLabels(wishes, { left, right, top: 6, bottom: heightPx - 6, fontPx, targetPx: box.targetPx, ...widest }),
  };
}

/** Where a label's line meets each device: from its middle, and above the skin. */
const DEVICE_EDGE: Readonly<Partial<Record<string, readonly [x: number, up: number]>>> = {
  dropper: [6, 78],
  'needle-pen': [54, 26],
  laser: [60, 62],
  'hot-tip': [66, 30],
};

/** Where the finding of a skin route is shown, units of the section. */
export function findingPlace(route: RouteName, g: SkinGeometry, deviceX: number): readonly [x: number, y: number] {
  switch (route) {
    case 'topical-home':
      return [deviceX + 88, g.y(9)];
    case 'micro-needling':
      return [deviceX + 64, g.y(230)];
    case 'fractional-laser':
      return [deviceX + 74, g.y(420)];
    case 'thermo-mechanical':
      return [deviceX + 74, g.y(260)];
    case 'direct-injection':
      return [deviceX + 34, g.y(820)];
    default:
      return [deviceX + 40, (g.muscle(deviceX) + g.height) / 2];
  }
}

/** Where the needle of a syringe ends. No source gives a depth; the place in the drawing stands for "in the skin" and "in the muscle". */
export const needleTip = (route: RouteName, g: SkinGeometry, deviceX: number): readonly [x: number, y: number] =>
  route === 'intramuscular' ? [deviceX, (g.muscle(deviceX) + g.height) / 2 + 2] : [deviceX - 4, g.y(700)];

/** How a syringe stands: its tilt in degrees, and its needle from tip to hub, units. */
export function syringePose(route: RouteName, g: SkinGeometry, deviceX: number): { readonly tilt: number; readonly length: number } {
  const tilt = route === 'intramuscular' ? 0 : 28;
  return { tilt, length: (needleTip(route, g, deviceX)[1] - g.top) / Math.cos((tilt * Math.PI) / 180) + 12 };
}

function syringeMiddle(route: RouteName, g: SkinGeometry, deviceX: number): readonly [x: number, y: number] {
  const { tilt, length } = syringePose(route, g, deviceX);
  const [x, y] = needleTip(route, g, deviceX);
  const turn = (tilt * Math.PI) / 180;
  return [x + Math.sin(turn) * (length + 44) + 9, y - Math.cos(turn) * (length + 44)];
}

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

function bodyPicture({ route, box, text }: PictureOptions): BodyPicture {
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
  const lensAtLeft = lens !== undefined && (lens.x < BODY_BOX.width / 2) !== rtl;
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
    labels: placeLabels(wishes, { left, right: widthPx - left, top: 6, bottom: heightPx - 6, fontPx, targetPx: box.targetPx, ...(lensAtLeft ? { leftTop: under } : { rightTop: under }) }),
  };
}
