/**
 * Depth in skin on a stretched axis. The outer layer is a hundred times thinner than the dermis, so an even axis would
 * hide it: each stretch of depth gets its own even piece of the axis. Every picture that uses it says so.
 */

/** A depth and where it lies on the axis: 0 is the skin surface, 1 the deepest depth with a number. */
export interface DepthStop {
  readonly depthUm: number;
  readonly position: number;
}

/**
 * Where the axis changes its pace. The depths are those the evidence gives a number for:
 * 20 µm outer layer (fact `barrier-stratum-corneum`, 10–20 µm), 100 µm epidermis (`scale-epidermis`, average),
 * 2 mm dermis (`scale-dermis`, the thickest facial value, 1.97 mm). 300 µm (`barrier-mn-deposit`) and 1 mm
 * (`barrier-laser-depth`) are depths at which something was measured; 4 mm leaves room below the longest clinic needle (`barrier-mn-depth`, 3.5 mm).
 */
export const SKIN_DEPTH_STOPS: readonly DepthStop[] = [
  { depthUm: 0, position: 0 },
  { depthUm: 20, position: 0.1 },
  { depthUm: 100, position: 0.28 },
  { depthUm: 300, position: 0.43 },
  { depthUm: 1000, position: 0.63 },
  { depthUm: 2000, position: 0.8 },
  { depthUm: 4000, position: 1 },
];

export interface DepthScale {
  readonly stops: readonly DepthStop[];
  readonly deepestUm: number;
  /** Depth (µm, from 0 to `deepestUm`; outside is clamped) to a place on the axis, 0 to 1. */
  toPosition(depthUm: number): number;
  /** How many times longer a micrometre is drawn at `depthUm` than at the deepest end. */
  stretchAt(depthUm: number): number;
}

/**
 * A scale that is even between its stops.
 *
 * @throws {RangeError} with fewer than two stops, or when depths or positions do not rise strictly
 */
export function createDepthScale(stops: readonly DepthStop[] = SKIN_DEPTH_STOPS): DepthScale {
  const rises = stops.every(
    ({ depthUm, position }, index) => !index || (depthUm > stops[index - 1]!.depthUm && position > stops[index - 1]!.position),
  );
  if (stops.length < 2 || !rises) throw new RangeError('a depth scale needs two or more stops, each below the one before');
  const last = stops.at(-1) as DepthStop;

  const pace = (index: number): number => {
    const [from, to] = [stops[index] as DepthStop, stops[index + 1] as DepthStop];
    return (to.position - from.position) / (to.depthUm - from.depthUm);
  };
  const pieceOf = (depthUm: number): number => stops.findIndex((stop, index) => index > 0 && depthUm <= stop.depthUm) - 1;

  return {
    stops,
    deepestUm: last.depthUm,
    toPosition: (depthUm) => {
      const value = clamp(depthUm, (stops[0] as DepthStop).depthUm, last.depthUm);
      const index = pieceOf(value);
      const from = stops[index] as DepthStop;
      return from.position + (value - from.depthUm) * pace(index);
    },
    stretchAt: (depthUm) => pace(pieceOf(clamp(depthUm, 0, last.depthUm))) / pace(stops.length - 2),
  };
}

/** The inverse of `toPosition`: a place on the axis (0 to 1; outside is clamped) to µm. */
export function toDepthUm({ stops }: Pick<DepthScale, 'stops'>, position: number): number {
  const [first, last] = [stops[0] as DepthStop, stops.at(-1) as DepthStop];
  const value = clamp(position, first.position, last.position);
  const next = stops.findIndex((stop, index) => index > 0 && value <= stop.position);
  const [from, to] = [stops[next - 1] as DepthStop, stops[next] as DepthStop];
  return from.depthUm + ((value - from.position) / (to.position - from.position)) * (to.depthUm - from.depthUm);
}

const clamp = (value: number, low: number, high: number): number => {
  if (Number.isNaN(value)) throw new RangeError(`a depth or position must be a number, not ${value}`);
  return Math.min(Math.max(value, low), high);
};

/** A layer of the skin section. `bottomUm` is missing where the evidence gives no number: such a border is drawn without one. */
export interface SkinLayer {
  readonly id: SkinLayerId;
  readonly topUm?: number;
  readonly bottomUm?: number;
}
export type SkinLayerId = 'outer-layer' | 'epidermis' | 'dermis' | 'fat' | 'muscle';

export const SKIN_LAYERS: readonly SkinLayer[] = [
  { id: 'outer-layer', topUm: 0, bottomUm: 20 },
  { id: 'epidermis', topUm: 20, bottomUm: 100 },
  { id: 'dermis', topUm: 100, bottomUm: 2000 },
  { id: 'fat', topUm: 2000 },
  { id: 'muscle' },
];

/** The depths written beside the axis, µm. */
export const DEPTH_TICKS_UM: readonly number[] = /* @__PURE__ */ SKIN_DEPTH_STOPS.map(({ depthUm }) => depthUm);
