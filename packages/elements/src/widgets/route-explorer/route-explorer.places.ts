import type { routeExplorer, routeStatements } from '@exosome-widgets/content/en/route-explorer.js';
import {
  bbbClaim,
  halfLifeMouse,
  scaleCollagenFibril,
  scaleDermis,
  scaleEpidermis,
  scaleFollicle,
  skinSurface,
  whereVesiclesGo,
} from '@exosome-widgets/content/generated/references/biology.js';
import {
  barrierEye,
  barrierLaserDepth,
  barrierMnDeposit,
  barrierMnDepth,
  barrierNose,
  barrierStratumCorneum,
  barrierTixelDepth,
  routeIvClearance,
  routeLaserDelivery,
  routeNebSafety,
} from '@exosome-widgets/content/generated/references/routes.js';
import type { FactReference } from '@exosome-widgets/content/types.js';
import { ROUTE_DEPICTIONS, type RouteName } from '@exosome-widgets/model/routes.js';

export type RouteWord = keyof typeof routeExplorer;

/** What a card says: a statement with its facts, a note about the drawing, or both. */
export interface PlaceWords {
  readonly name: RouteWord;
  readonly about?: keyof typeof routeStatements;
  readonly facts?: readonly FactReference[];
  readonly note?: RouteWord;
  /** The route's own sentence about its barrier stands in for `about`. */
  readonly barrier?: boolean;
}

export type SkinPlace = 'outer-layer' | 'epidermis' | 'dermis' | 'fat' | 'muscle' | 'vessels' | 'follicle' | 'gland' | 'collagen';
export type BodyPlaceName = 'arm-vein' | 'lungs' | 'liver' | 'spleen' | 'kidneys' | 'nose' | 'smell-area' | 'brain' | 'eye' | 'airway';
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

const orientation = 'note.orientation';

const PARTS: Readonly<Record<Exclude<PlaceId, 'device' | 'finding'>, PlaceWords>> = {
  'outer-layer': { name: 'place.outer-layer', about: 'outer-layer', facts: [barrierStratumCorneum] },
  epidermis: { name: 'place.epidermis', about: 'epidermis', facts: [scaleEpidermis] },
  dermis: { name: 'place.dermis', about: 'dermis', facts: [scaleDermis] },
  collagen: { name: 'place.collagen', about: 'collagen', facts: [scaleCollagenFibril] },
  vessels: { name: 'place.vessels', note: orientation },
  follicle: { name: 'place.follicle', about: 'follicle', facts: [scaleFollicle] },
  gland: { name: 'place.gland', note: orientation },
  fat: { name: 'place.fat', note: orientation },
  muscle: { name: 'place.muscle', note: orientation },
  'arm-vein': { name: 'place.arm-vein', about: 'arm-vein', facts: [halfLifeMouse], note: 'note.animals' },
  liver: { name: 'place.liver', about: 'liver', facts: [routeIvClearance], note: 'note.animals' },
  lungs: { name: 'place.lungs', about: 'organs', facts: [whereVesiclesGo], note: 'note.animals' },
  spleen: { name: 'place.spleen', about: 'organs', facts: [whereVesiclesGo], note: 'note.animals' },
  kidneys: { name: 'place.kidneys', about: 'organs', facts: [whereVesiclesGo], note: 'note.animals' },
  nose: { name: 'place.nose', barrier: true },
  'smell-area': { name: 'place.smell-area', about: 'smell-area', facts: [barrierNose] },
  brain: { name: 'place.brain', about: 'brain', facts: [bbbClaim] },
  eye: { name: 'place.eye', about: 'eye', facts: [barrierEye], note: 'note.eye' },
  airway: { name: 'place.airway', barrier: true },
};

const DEVICES: Readonly<Partial<Record<RouteName, PlaceWords>>> = {
  'micro-needling': { name: 'device.needle-pen', about: 'needle-pen', facts: [barrierMnDepth], note: 'note.needles' },
  'fractional-laser': { name: 'device.laser', about: 'laser', facts: [barrierLaserDepth], note: 'note.heat' },
  'thermo-mechanical': { name: 'device.hot-tip', about: 'hot-tip', facts: [barrierTixelDepth], note: 'note.heat' },
};

const FINDINGS: Readonly<Partial<Record<RouteName, Omit<PlaceWords, 'name'>>>> = {
  'topical-home': { about: 'seen', facts: [skinSurface] },
  'micro-needling': { about: 'stand-in', facts: [barrierMnDeposit], note: 'note.stand-in' },
  'fractional-laser': { about: 'laser-delivery', facts: [routeLaserDelivery] },
  'thermo-mechanical': { about: 'hot-tip-exosomes', facts: [] },
  'direct-injection': { about: 'injection', facts: [] },
  'eye-drops': { about: 'eye', facts: [barrierEye], note: 'note.eye' },
  intravenous: { about: 'liver', facts: [routeIvClearance], note: 'note.animals' },
};

/** What the card of a place says on a route. */
export function placeWords(route: RouteName, place: PlaceId): PlaceWords {
  const { device, finding } = ROUTE_DEPICTIONS[route];
  if (place === 'device') return DEVICES[route] ?? { name: `device.${device}`, barrier: true };
  if (place === 'finding') return { name: `finding.${finding}`, ...(FINDINGS[route] ?? { barrier: true }) };
  if (place === 'lungs' && route === 'nebulised') return { name: 'place.lungs', about: 'nebulised', facts: [routeNebSafety] };
  if (place === 'muscle' && route === 'intramuscular') return { name: 'place.muscle', barrier: true };
  return PARTS[place];
}

/** The places of a route's picture in reading order. */
export function placesOf(route: RouteName): readonly PlaceId[] {
  return ROUTE_DEPICTIONS[route].scene === 'skin'
    ? ['device', 'finding', ...SKIN_LAYERS_SHOWN, ...SKIN_PARTS_SHOWN]
    : ['device', 'finding', ...(BODY_PLACES_SHOWN[route] ?? [])];
}

/** Every fact that a card may cite. */
export const placeFacts: readonly FactReference[] = [...Object.values(PARTS), ...Object.values(DEVICES), ...Object.values(FINDINGS)].flatMap(
  ({ facts = [] }) => facts,
);
