import type { RouteBrief } from '@exosome-widgets/content/types.js';
import { DEPTH_TICKS_UM } from '@exosome-widgets/model/depth-scale.js';
import { ROUTE_DEPICTIONS, type RouteName } from '@exosome-widgets/model/routes.js';
import type { DepthBar, DepthTick } from '../../primitives/depth-axis.js';
import { folliclePlaces } from '../../primitives/follicle.js';
import { papillae } from '../../primitives/skin-dermis.js';
import { type SkinGeometry, skinGeometry } from '../../primitives/skin.js';
import { estimateWidth } from '../../primitives/svg-paragraph.js';
import type { SkinKit } from './route-explorer.kit.js';
import { type LabelRoom, type LabelWish, type PlacedLabel, placeLabels } from './route-explorer.labels.js';
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
  readonly drawn?: LabelRoom['drawn'];
  /** Writes the number of an arrow. */
  readonly number: (value: number) => string;
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
  readonly reach?: RouteBrief['deviceReach'] | undefined;
  readonly box: PictureBox;
  readonly text: LabelTexts;
  readonly tick: (um: number) => string;
}

/** The section keeps its drawn size between these, px a unit; beyond, it shows more or less of the skin. */
const clamp = (value: number, low: number, high: number): number => Math.min(Math.max(value, low), high);

/** Room for the mark that leads from a number to the axis, units. */
const TICK_MARK = 17;

/** @param kit - what the route adds; without it the section stands alone */
export function layoutSkin({ route, reach, box, text, tick }: PictureOptions, kit?: SkinKit): SkinPicture {
  const { widthPx, heightPx, fontPx, rtl } = box;
  const ticks = DEPTH_TICKS_UM.map((um) => ({ at: um, label: tick(um) }));
  // The widest number at the size of the text, a little more than it is drawn at, for fonts wider than the estimate.
  const numberPx = Math.max(...ticks.map(({ label }) => estimateWidth(label, fontPx)));
  const marginPx = widthPx >= fontPx * 50 ? fontPx * 11.5 : 0;
  const unit = clamp(Math.min((widthPx - numberPx - marginPx) / (380 + TICK_MARK), heightPx / 560), 0.5, 6);
  const axisPx = Math.max(fontPx * 4.9, numberPx + TICK_MARK * unit);
  const [width, height] = [widthPx / unit, heightPx / unit];
  const axisWidth = axisPx / unit;
  const margin = marginPx / unit;
  const geometry = skinGeometry(width - axisWidth - margin, height, Math.max(104, height * 0.22), margin ? 0.8 : 0.7);
  const deviceX = geometry.width * (margin ? 0.46 : 0.4);
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
    ...kit?.places(route, geometry, deviceX),
  };
  const toPx = (sectionX: number): number => (rtl ? width - axisWidth - sectionX : axisWidth + sectionX) * unit;
  const wishes = placesOf(route)
    .filter((id) => anchors[id])
    .map((id): LabelWish => {
      const [ax, ay] = anchors[id] ?? [0, 0];
      const atStart = (SKIN_LAYERS_SHOWN as readonly string[]).includes(id);
      return {
        id,
        text: text(id),
        anchorX: toPx(ax),
        anchorY: ay * unit,
        side: atStart === rtl ? 'right' : 'left',
        strong: id === 'finding',
      };
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
    ticks: ticks.map(({ at, label }) => ({ at: geometry.y(at), label })),
    bars,
    labels: placeLabels(wishes, { ...box, left, right, top: 6, bottom: heightPx - 6, ...widest }),
  };
}
