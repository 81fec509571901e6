import type { notCovered } from '@exosome-widgets/content/en/route-explorer-later.js';
import { ROUTE_DEPICTIONS, type RouteName } from '@exosome-widgets/model/routes.js';

/** What a card says: a statement of the evidence, a sentence of the route, or what was not covered; and a note about the drawing. */
export interface PlaceWords {
  /** An entry of `placeList`. */
  readonly statement?: string;
  /** A field of the route whose sentence stands here. */
  readonly field?: 'barrier' | 'exosomes';
  readonly notCovered?: keyof typeof notCovered;
  readonly note?: 'note.orientation' | 'note.needles' | 'note.heat' | 'note.stand-in' | 'note.eye' | 'note.animals';
}

export type SkinPlace = 'outer-layer' | 'epidermis' | 'dermis' | 'fat' | 'muscle' | 'vessels' | 'follicle' | 'gland' | 'collagen';
export type BodyPlaceName =
  | 'arm-vein'
  | 'lungs'
  | 'liver'
  | 'spleen'
  | 'kidneys'
  | 'nose'
  | 'smell-area'
  | 'brain'
  | 'eye'
  | 'airway';
/** A place that can be opened: a part of the picture, the device, or the finding. */
export type PlaceId = SkinPlace | BodyPlaceName | 'device' | 'finding';

/** The places of the skin section: layers at the start side, parts at the end side. */
export const SKIN_LAYERS_SHOWN: readonly SkinPlace[] = ['outer-layer', 'epidermis', 'dermis', 'fat', 'muscle'];
export const SKIN_PARTS_SHOWN: readonly SkinPlace[] = ['vessels', 'gland', 'collagen', 'follicle'];

/** The places of the figure that matter for a route. */
export const BODY_PLACES_SHOWN: Readonly<Partial<Record<RouteName, readonly BodyPlaceName[]>>> = {
  intravenous: ['arm-vein', 'liver', 'lungs', 'spleen', 'kidneys'],
  nebulised: ['airway', 'lungs'],
  nasal: ['nose', 'smell-area', 'brain'],
  'eye-drops': ['eye'],
};

/** The places of a route's picture in reading order. */
export function placesOf(route: RouteName): readonly PlaceId[] {
  return ROUTE_DEPICTIONS[route].scene === 'skin'
    ? ['device', 'finding', ...SKIN_LAYERS_SHOWN, ...SKIN_PARTS_SHOWN]
    : ['device', 'finding', ...(BODY_PLACES_SHOWN[route] ?? [])];
}
