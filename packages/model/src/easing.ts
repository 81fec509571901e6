/** Brought within 0…1. */
export const clamp = (value: number): number => Math.min(1, Math.max(0, value));
const smooth = (t: number): number => t * t * (3 - 2 * t);
/** How far `t` is between two moments, with soft ends. */
export const span = (t: number, from: number, to: number): number => smooth(clamp((t - from) / (to - from)));
