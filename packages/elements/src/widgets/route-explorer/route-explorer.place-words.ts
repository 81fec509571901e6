import type { RouteName } from '@exosome-widgets/model/routes.js';
import type { PlaceId, PlaceWords } from './route-explorer.places.js';

const orientation = 'note.orientation';

const PARTS: Readonly<Record<Exclude<PlaceId, 'device' | 'finding'>, PlaceWords>> = {
  'outer-layer': { statement: 'outer-layer' },
  epidermis: { statement: 'epidermis' },
  dermis: { statement: 'dermis' },
  collagen: { statement: 'collagen' },
  vessels: { note: orientation },
  follicle: { statement: 'follicle' },
  gland: { note: orientation },
  fat: { note: orientation },
  muscle: { note: orientation },
  'arm-vein': { statement: 'arm-vein', note: 'note.animals' },
  liver: { statement: 'liver', note: 'note.animals' },
  lungs: { statement: 'organs', note: 'note.animals' },
  spleen: { statement: 'organs', note: 'note.animals' },
  kidneys: { statement: 'organs', note: 'note.animals' },
  nose: { field: 'barrier' },
  'smell-area': { statement: 'smell-area' },
  brain: { statement: 'brain' },
  eye: { statement: 'eye', note: 'note.eye' },
  airway: { field: 'barrier' },
};

const DEVICES: Readonly<Partial<Record<RouteName, PlaceWords>>> = {
  'micro-needling': { statement: 'needle-pen', note: 'note.needles' },
  'fractional-laser': { statement: 'laser', note: 'note.heat' },
  'thermo-mechanical': { statement: 'hot-tip', note: 'note.heat' },
};

const FINDINGS: Readonly<Partial<Record<RouteName, PlaceWords>>> = {
  'topical-home': { statement: 'seen' },
  'micro-needling': { statement: 'stand-in', note: 'note.stand-in' },
  'fractional-laser': { statement: 'laser-delivery' },
  'thermo-mechanical': { field: 'exosomes' },
  'direct-injection': { notCovered: 'injection' },
  'eye-drops': { statement: 'eye', note: 'note.eye' },
  intravenous: { statement: 'liver', note: 'note.animals' },
};

/** What the card of a place says on a route. */
export function placeWords(route: RouteName, place: PlaceId): PlaceWords {
  if (place === 'device') return DEVICES[route] ?? { field: 'barrier' };
  if (place === 'finding') return FINDINGS[route] ?? { field: 'barrier' };
  if (place === 'lungs' && route === 'nebulised') return { statement: 'breathed' };
  if (place === 'muscle' && route === 'intramuscular') return { field: 'barrier' };
  return PARTS[place];
}
