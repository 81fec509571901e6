import { requirePositive } from './checks.js';

/**
 * The longest 1, 2 or 5 times a power of ten that is not above `longest`, for a scale bar.
 *
 * @throws {RangeError} when it is zero, negative or not finite
 */
export function barLength(longest: number): number {
  requirePositive({ longest });
  const decade = 10 ** Math.floor(Math.log10(longest) + 1e-9);
  return decade * ([5, 2].find((times) => times * decade <= longest * (1 + 1e-9)) ?? 1);
}
