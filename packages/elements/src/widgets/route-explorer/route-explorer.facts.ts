import { jurisdictions } from '@exosome-widgets/content/generated/jurisdictions.js';
import { placeFacts } from '@exosome-widgets/content/generated/place-facts.js';
import { routes } from '@exosome-widgets/content/generated/routes.js';
import type { FactReference, RegionId } from '@exosome-widgets/content/types.js';
import type { RouteName } from '@exosome-widgets/model/routes.js';

/** Facts of a route's sentence, of its device's reach, or of one of its risks. */
export function routeFacts(
  id: RouteName,
  field: 'barrier' | 'setting' | 'exosomes' | 'prp' | 'regulatory' | 'deviceReach' | number,
): readonly FactReference[] {
  const route = routes.find((each) => each.id === id);
  return (typeof field === 'number' ? route?.risks[field] : route?.[field])?.facts ?? [];
}

export function placeFactsOf(id: string): readonly FactReference[] {
  return placeFacts.find((each) => each.id === id)?.facts ?? [];
}

export function rulesFacts(id: RegionId, side: 'prp' | 'exosomes'): readonly FactReference[] {
  return jurisdictions.find((each) => each.id === id)?.[side].facts ?? [];
}

/** Every fact that the widget may cite with a region's rules. */
export function allFacts(region: RegionId): readonly FactReference[] {
  const ofRoutes = routes.flatMap(({ barrier, setting, exosomes, prp, regulatory, risks, deviceReach }) => [
    barrier,
    setting,
    exosomes,
    prp,
    regulatory,
    ...risks,
    ...(deviceReach ? [deviceReach] : []),
  ]);
  return [
    ...[...ofRoutes, ...placeFacts].flatMap((each) => each.facts),
    ...rulesFacts(region, 'exosomes'),
    ...rulesFacts(region, 'prp'),
  ];
}
