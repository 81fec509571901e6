import { requirePositive } from './checks.js';

/** Boltzmann constant, J/K. Exact since the 2019 SI. */
export const BOLTZMANN_J_PER_K = 1.380649e-23;

/** 37 °C, K. */
export const BODY_TEMPERATURE_K = 310.15;

/** Viscosity of water at 37 °C, mPa·s. Fact `biology:water-viscosity`; blood plasma and tissue fluid are thicker. */
export const WATER_VISCOSITY_MPAS = 0.6925;

/** In how many directions a particle is free: 1 along a line, 2 in a plane, 3 in space. */
export type Dimensions = 1 | 2 | 3;

/**
 * How fast a small sphere wanders in a still liquid (Stokes–Einstein): D = kT / (3πηd).
 *
 * Simplified: a hard sphere, alone, in a liquid that is thick in the same way everywhere. Vesicles in body fluids do not
 * follow it exactly (fact `biology:anomalous-motion`); it is an upper limit.
 *
 * @param diameterNm - hydrodynamic diameter, nm, above 0
 * @param viscosityMPas - dynamic viscosity, mPa·s, above 0; warm water when left out
 * @param temperatureK - absolute temperature, K, above 0; 37 °C when left out
 * @returns diffusion coefficient, µm²/s
 * @throws {RangeError} when an argument is zero, negative or not finite
 * @see Einstein 1905, https://doi.org/10.1002/andp.19053220806
 */
export function diffusionCoefficient(
  diameterNm: number,
  viscosityMPas: number = WATER_VISCOSITY_MPAS,
  temperatureK: number = BODY_TEMPERATURE_K,
): number {
  requirePositive({ diameterNm, viscosityMPas, temperatureK });
  const m2PerS = (BOLTZMANN_J_PER_K * temperatureK) / (3 * Math.PI * viscosityMPas * 1e-3 * diameterNm * 1e-9);
  return m2PerS * 1e12;
}

/**
 * Mean squared distance from the start after a while: ⟨x²⟩ = 2nDt.
 *
 * @param diffusionUm2PerS - diffusion coefficient, µm²/s, above 0
 * @param timeS - s, above 0
 * @param dimensions - n
 * @returns µm²
 * @throws {RangeError} when a number is zero, negative or not finite
 */
export function meanSquaredDisplacementUm2(diffusionUm2PerS: number, timeS: number, dimensions: Dimensions): number {
  requirePositive({ diffusionUm2PerS, timeS });
  return 2 * dimensions * diffusionUm2PerS * timeS;
}

/**
 * Mean time until a wandering particle is first a given distance away from its start, in free liquid: t = x² / (2nD).
 *
 * Exactly the mean time to leave an interval (n = 1), disc (2) or ball (3) of that radius from its middle, and also the time
 * after which the mean squared displacement is x². Time grows with the square of distance. The times that the
 * evidence quotes (fact `biology:diffusion-time`) are for space, n = 3.
 *
 * @param distanceUm - µm, above 0
 * @param diffusionUm2PerS - diffusion coefficient, µm²/s, above 0
 * @param dimensions - n; 3 when left out
 * @returns s
 * @throws {RangeError} when a number is zero, negative or not finite
 */
export function meanTimeToDistanceS(distanceUm: number, diffusionUm2PerS: number, dimensions: Dimensions = 3): number {
  requirePositive({ distanceUm, diffusionUm2PerS });
  return (distanceUm * distanceUm) / (2 * dimensions * diffusionUm2PerS);
}
