/** Where the race is run. Whole skin has no formula: only what was measured is shown. */
export const RACE_MEDIA = ['water', 'tissue', 'skin'] as const;
export type RaceMedium = (typeof RACE_MEDIA)[number];
/** Media with a formula. */
export type DriftMedium = Exclude<RaceMedium, 'skin'>;

/** Smallest first. */
export const RACERS = ['antibody', 'exosome', 'platelet'] as const;
export type Racer = (typeof RACERS)[number];
