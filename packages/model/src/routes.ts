/** What the picture of each route may show. Facts behind it: `packages/content/evidence/routes-and-regulation.json`. */

/** From the surface inwards, so that the first step shows whole skin. A step is a place in this list. */
export const ROUTE_IDS = [
  'topical-home',
  'micro-needling',
  'fractional-laser',
  'thermo-mechanical',
  'direct-injection',
  'intramuscular',
  'nasal',
  'eye-drops',
  'nebulised',
  'intravenous',
] as const;
export type RouteName = (typeof ROUTE_IDS)[number];

/**
 * What is known about where vesicles stay.
 * - `seen`: exosomes were measured there in human tissue.
 * - `stand-in`: other particles were measured, not exosomes.
 * - `animals`: seen in animals only.
 * - `not-studied`: nothing was found. The picture says so as loudly as the others.
 */
export type Finding = 'seen' | 'stand-in' | 'animals' | 'not-studied';

/** What is drawn doing the giving. */
export type DeviceName =
  | 'dropper'
  | 'needle-pen'
  | 'laser'
  | 'hot-tip'
  | 'syringe'
  | 'nasal-spray'
  | 'eye-dropper'
  | 'nebuliser'
  | 'infusion';

export interface RouteDepiction {
  readonly scene: 'skin' | 'body';
  readonly device: DeviceName;
  readonly finding: Finding;
  /** Deepest point at which something was found, µm; only where a fact gives it. */
  readonly foundToUm?: number;
}

export const ROUTE_DEPICTIONS: Readonly<Record<RouteName, RouteDepiction>> = {
  intravenous: { scene: 'body', device: 'infusion', finding: 'animals' },
  intramuscular: { scene: 'skin', device: 'syringe', finding: 'not-studied' },
  'direct-injection': { scene: 'skin', device: 'syringe', finding: 'not-studied' },
  nebulised: { scene: 'body', device: 'nebuliser', finding: 'not-studied' },
  nasal: { scene: 'body', device: 'nasal-spray', finding: 'not-studied' },
  'eye-drops': { scene: 'body', device: 'eye-dropper', finding: 'not-studied' },
  // Dextran test molecules from a needle patch, in removed skin (`barrier-mn-deposit`).
  'micro-needling': { scene: 'skin', device: 'needle-pen', finding: 'stand-in', foundToUm: 300 },
  'fractional-laser': { scene: 'skin', device: 'laser', finding: 'not-studied' },
  'thermo-mechanical': { scene: 'skin', device: 'hot-tip', finding: 'not-studied' },
  // On whole skin samples most stayed in the dead outer layer (`skin-surface`), drawn 20 µm thick.
  'topical-home': { scene: 'skin', device: 'dropper', finding: 'seen', foundToUm: 20 },
};

/** A route by its id, or `undefined` for anything else. */
export function parseRoute(value: unknown): RouteName | undefined {
  return ROUTE_IDS.find((id) => id === value);
}

/** The step of a route, 0-based. */
export const stepOfRoute = (route: RouteName): number => ROUTE_IDS.indexOf(route);

/** The route of a step; outside the range the nearest end. */
export function routeOfStep(step: number): RouteName {
  if (!Number.isFinite(step)) throw new RangeError(`a step must be a finite number, not ${step}`);
  return ROUTE_IDS[Math.min(Math.max(Math.round(step), 0), ROUTE_IDS.length - 1)] as RouteName;
}
