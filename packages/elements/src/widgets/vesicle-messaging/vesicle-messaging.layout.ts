import { places, type Recipient, type StoryStep, type Unit, VESICLE_R } from '@exosome-widgets/model/story.js';
import { blob, type Point } from '../../primitives/shapes.js';

/** `wide`, `slide` and `medium` lie: the message goes from left to right. `tall` stands: it goes from top to bottom. */
export type Shape = 'wide' | 'medium' | 'tall' | 'slide';

/** A picture's own space, in px of its view box. */
export interface Stage {
  readonly shape: Shape;
  readonly width: number;
  readonly height: number;
  /** Size of the actors against those of the wide picture. */
  readonly scale: number;
  readonly standing: boolean;
  /** Size of the labels, px of the view box: at least 12 px on the screen at every width that uses this shape. */
  readonly label: number;
}

export const stages: Readonly<Record<Shape, Stage>> = {
  wide: { shape: 'wide', width: 1120, height: 500, scale: 1, standing: false, label: 15.5 },
  medium: { shape: 'medium', width: 720, height: 470, scale: 0.78, standing: false, label: 16 },
  slide: { shape: 'slide', width: 1340, height: 466, scale: 1, standing: false, label: 20 },
  tall: { shape: 'tall', width: 360, height: 590, scale: 0.66, standing: true, label: 15.5 },
};

/** A slide that is driven from outside has room for a higher picture. */
export const tallSlide: Stage = { ...stages.slide, width: 1120, height: 506, label: 19 };

/** Which shape fits a box of this width, px. */
export function shapeFor(inlineSizePx: number): Shape {
  if (inlineSizePx < 560) return 'tall';
  return inlineSizePx <= 880 ? 'medium' : 'wide';
}

/** A place of the story, in px of the picture before the camera. */
export function placed(stage: Stage, [u, v]: Unit): Point {
  return stage.standing ? [v * stage.width, u * stage.height] : [u * stage.width, v * stage.height];
}

/** A cell's half axes in px. */
export function axes(stage: Stage, { ru, rv }: { readonly ru: number; readonly rv: number }): Point {
  return stage.standing ? [rv * stage.width, ru * stage.height] : [ru * stage.width, rv * stage.height];
}

/** What the picture shows: `k` times larger, with `x`, `y` of the scene in its top left corner. */
export interface Camera {
  readonly x: number;
  readonly y: number;
  readonly k: number;
}

const LENSES: Partial<Record<StoryStep, readonly [at: Unit, k: number]>> = {
  pack: [[0.235, 0.335], 2.1],
  release: [[0.36, 0.47], 1.75],
  arrive: [[0.76, 0.31], 1.95],
  unpack: [[0.87, 0.42], 2.1],
  respond: [[0.84, 0.4], 1.7],
};

const STANDING_LENSES: typeof LENSES = {
  pack: [[0.19, 0.32], 2.3],
  release: [[0.31, 0.46], 1.7],
  arrive: [[0.79, 0.31], 1.85],
  unpack: [[0.9, 0.41], 2.4],
  respond: [[0.9, 0.46], 1.7],
};

/** Where the camera stands in a step. It never looks past the edge of the scene. */
export function camera(stage: Stage, step: StoryStep): Camera {
  const lens = (stage.standing ? STANDING_LENSES : LENSES)[step];
  if (!lens) return { x: 0, y: 0, k: 1 };
  const [at, closeness] = lens;
  const k = stage.shape === 'medium' ? 1 + (closeness - 1) * 0.85 : closeness;
  const [cx, cy] = placed(stage, at);
  const hold = (middle: number, size: number): number => Math.min(size - size / k, Math.max(0, middle - size / k / 2));
  return { x: hold(cx, stage.width), y: hold(cy, stage.height), k };
}

/** Between two cameras, for a gliding change. */
export function between(from: Camera, to: Camera, t: number): Camera {
  const mix = (a: number, b: number): number => a + (b - a) * t;
  return { x: mix(from.x, to.x), y: mix(from.y, to.y), k: mix(from.k, to.k) };
}

/** The `transform` of everything that is part of the scene; labels stay outside of it. */
export function sceneTransform(stage: Stage, { x, y, k }: Camera, mirrored: boolean): string {
  const n = (value: number): number => Math.round(value * 100) / 100;
  const zoom = `matrix(${n(k)} 0 0 ${n(k)} ${n(-x * k)} ${n(-y * k)})`;
  return mirrored ? `matrix(-1 0 0 1 ${stage.width} 0) ${zoom}` : zoom;
}

/** Where a point of the scene is seen in the picture. */
export function seen(stage: Stage, { x, y, k }: Camera, mirrored: boolean, [px, py]: Point): Point {
  const at = (px - x) * k;
  return [mirrored ? stage.width - at : at, (py - y) * k];
}

/** Outlines of the receiving cells, in half axes around its place. The first point is where vesicles dock, the second where one fuses. */
const OUTLINES: Readonly<Record<Recipient, readonly Unit[]>> = {
  // A spindle with processes, as fibroblasts lie in connective tissue.
  fibroblast: [
    [-1, 0.065],
    [-0.94, -0.22],
    [-0.82, -0.48],
    [-0.62, -0.82],
    [-0.42, -1.2],
    [-0.22, -1.5],
    [0.02, -1.32],
    [0.3, -0.98],
    [0.72, -0.84],
    [1.2, -0.82],
    [1.5, -0.6],
    [1.18, -0.28],
    [0.98, 0.12],
    [0.74, 0.5],
    [0.3, 0.78],
    [-0.08, 1.02],
    [-0.4, 1.28],
    [-0.62, 1.3],
    [-0.66, 1.02],
    [-0.78, 0.62],
    [-0.94, 0.34],
  ],
  // A broad, many-cornered cell of the dermal papilla, at the root of a hair.
  'hair-follicle': [
    [-1, 0.065],
    [-0.97, -0.25],
    [-0.82, -0.48],
    [-0.66, -0.86],
    [-0.3, -1],
    [0.1, -0.94],
    [0.5, -1.04],
    [0.84, -0.8],
    [0.92, -0.4],
    [1.04, 0],
    [0.94, 0.44],
    [0.86, 0.86],
    [0.42, 0.94],
    [0, 1.06],
    [-0.44, 0.98],
    [-0.76, 0.86],
    [-0.9, 0.44],
  ],
  // A scavenger cell (macrophage) with its ruffled edge.
  immune: [
    [-1, 0.065],
    [-0.93, -0.16],
    [-0.82, -0.48],
    [-0.86, -0.74],
    [-0.6, -0.78],
    [-0.48, -1.04],
    [-0.22, -0.9],
    [0.06, -1.08],
    [0.3, -0.9],
    [0.62, -0.96],
    [0.74, -0.68],
    [1, -0.6],
    [0.93, -0.26],
    [1.08, 0.02],
    [0.93, 0.34],
    [0.98, 0.66],
    [0.66, 0.72],
    [0.52, 1.02],
    [0.2, 0.9],
    [-0.1, 1.06],
    [-0.36, 0.88],
    [-0.7, 0.92],
    [-0.76, 0.62],
    [-0.97, 0.42],
  ],
};

/** The outline of the receiving cell in px. */
export function recipientOutline(stage: Stage, recipient: Recipient): Point[] {
  const { at, ru, rv } = places.recipient;
  return OUTLINES[recipient].map(([du, dv]) => placed(stage, [at[0] + du * ru, at[1] + dv * rv]));
}

/** The outline of the sending cell in px. */
export function donorOutline(stage: Stage): Point[] {
  const [cx, cy] = placed(stage, places.donor.at);
  const [rx, ry] = axes(stage, places.donor);
  return blob({ cx, cy, rx, ry, seed: 6, wobble: 0.022, count: 20 });
}

/** Where the capillary begins across the message's way, how wide it is drawn, and how large its red cells are, px. */
export function capillaryBox({ standing, width, height }: Stage): {
  readonly top: number;
  readonly depth: number;
  readonly redCellR: number;
} {
  const across = standing ? width : height;
  const top = places.blood.from * across;
  const depth = across - top + 14;
  return { top, depth, redCellR: depth * (standing ? 0.24 : 0.26) };
}

/** What the drawn sizes stand for: a red cell (`biology:scale-red-cell`) and the handy drawing size of a vesicle (`biology:size-range`). */
const RED_CELL_UM = 7.5;
const VESICLE_UM = 0.1;

/** How many times larger than life a vesicle stands beside the drawn red cells, to the nearest ten. */
export function timesTooLarge(stage: Stage): number {
  const drawn = (VESICLE_R * stage.scale) / capillaryBox(stage).redCellR;
  return Math.round((drawn * RED_CELL_UM) / VESICLE_UM / 10) * 10;
}
