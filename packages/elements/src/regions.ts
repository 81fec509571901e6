import type { RegionId } from '@exosome-widgets/content/types.js';

/** The regions whose rules the evidence describes, in the order a menu shows them. */
export const REGIONS: readonly RegionId[] = [
  'us',
  'eu',
  'uk',
  'canada',
  'australia',
  'japan',
  'south-korea',
  'south-africa',
  'brazil',
  'india',
  'taiwan',
];

export function isRegion(value: unknown): value is RegionId {
  return REGIONS.includes(value as RegionId);
}
