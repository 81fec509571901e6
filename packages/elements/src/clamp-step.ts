/**
 * The nearest whole step, 0 to `count` − 1, for whatever a page passed; 0 for what is no number and when there are none.
 *
 * @param count - how many steps there are
 */
export function clampStep(step: unknown, count: number): number {
  const number = typeof step === 'number' ? step : Number.NaN;
  return Number.isNaN(number) ? 0 : Math.max(0, Math.min(count - 1, Math.round(number)));
}
