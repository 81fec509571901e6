import type { RouteBrief } from '@exosome-widgets/content/types.js';
import type { RouteName } from '@exosome-widgets/model/routes.js';
import type { Point } from '../../primitives/shapes.js';
import type { SkinGeometry } from '../../primitives/skin.js';
import type { Drawing } from '../../primitives/svg-text.js';
import type { BodyPicture, PictureOptions } from './route-explorer.layout.js';

/** A vesicle, a test molecule or a question mark at its place. `show` 0…1. */
export interface Mark {
  readonly x: number;
  readonly y: number;
  readonly r: number;
  readonly seed: number;
  readonly show: number;
}

export interface Marks {
  readonly vesicles: readonly Mark[];
  readonly molecules: readonly Mark[];
  /** Not studied. */
  readonly unknown: readonly Mark[];
}

export const NO_MARKS: Marks = { vesicles: [], molecules: [], unknown: [] };

export type Arrow = readonly [fromX: number, fromY: number, toX: number, toY: number];

/** One moment of a picture. */
export interface SceneMoment {
  /** 0…1; 1 is the still that says everything. */
  readonly progress: number;
  /** Whether vesicles wander while they travel. */
  readonly lively: boolean;
  /** Draws the way of device and vesicles as numbered arrows, where nothing moves. */
  readonly arrows: boolean;
  readonly reach?: RouteBrief['deviceReach'] | undefined;
}

/** What a skin route adds to the section. Lengths in units of the section. */
export interface SkinKit {
  places(route: RouteName, g: SkinGeometry, x: number): { readonly device: Point; readonly finding: Point };
  /** Device, serum and what was seen. */
  draw(id: string, route: RouteName, g: SkinGeometry, x: number, moment: SceneMoment): Drawing;
  /** Signs that are never mirrored; `at` turns a place of the section into one of the picture. */
  signs?(route: RouteName, g: SkinGeometry, x: number, moment: SceneMoment, at: (x: number) => number): Drawing;
  arrows(route: RouteName, g: SkinGeometry, x: number): readonly Arrow[];
}

/** The figure: its layout and its drawing. */
export interface BodyKit {
  layout(options: PictureOptions): BodyPicture;
  ground(id: string, picture: BodyPicture): Drawing;
  action(id: string, picture: BodyPicture, moment: SceneMoment): Drawing;
}

/** What draws the other routes, once it has loaded. The first, serum on whole skin, is always there. */
export interface Kits {
  readonly proceduresKit: SkinKit;
  readonly bodyKit: BodyKit;
}
