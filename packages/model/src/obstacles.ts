import { requirePositive } from './checks.js';

/** A round cell, or a bundle of fibres: all places nearer than `radiusUm` to a line. A cell's line is a point. */
export interface Obstacle {
  readonly fromUm: readonly [x: number, y: number];
  /** The other end of a bundle; left out for a cell. */
  readonly toUm?: readonly [x: number, y: number];
  readonly radiusUm: number;
}

/** Width of one square of the map, µm. */
const SQUARE_UM = 2;

/** Obstacles with a coarse map of where any is near, so that most particles need one look-up only. */
export class ObstacleMap {
  readonly #columns: number;
  readonly #rows: number;
  readonly #near: Uint8Array;

  /**
   * @param widestRadiusUm - half the width of the widest particle
   * @throws {RangeError} when a number is zero, negative or not finite
   */
  constructor(
    private readonly obstacles: readonly Obstacle[],
    widthUm: number,
    heightUm: number,
    widestRadiusUm: number,
  ) {
    requirePositive({ widthUm, heightUm, widestRadiusUm });
    for (const { radiusUm } of obstacles) requirePositive({ radiusUm });
    this.#columns = Math.ceil(widthUm / SQUARE_UM) + 1;
    this.#rows = Math.ceil(heightUm / SQUARE_UM) + 1;
    this.#near = new Uint8Array(this.#columns * this.#rows);
    const margin = widestRadiusUm + SQUARE_UM; // more than half a square's diagonal
    for (let row = 0; row < this.#rows; row++) {
      for (let column = 0; column < this.#columns; column++) {
        const inside = this.covers((column + 0.5) * SQUARE_UM, (row + 0.5) * SQUARE_UM, margin);
        this.#near[row * this.#columns + column] = inside ? 1 : 0;
      }
    }
  }

  /** Whether an obstacle may be near. */
  isNear(xUm: number, yUm: number): boolean {
    return this.#near[((yUm / SQUARE_UM) | 0) * this.#columns + ((xUm / SQUARE_UM) | 0)] === 1;
  }

  /** Whether a particle of this radius would overlap an obstacle. */
  covers(xUm: number, yUm: number, radiusUm: number): boolean {
    for (const { fromUm, toUm, radiusUm: own } of this.obstacles) {
      let dx = xUm - fromUm[0];
      let dy = yUm - fromUm[1];
      if (toUm) {
        const alongX = toUm[0] - fromUm[0];
        const alongY = toUm[1] - fromUm[1];
        const share = (dx * alongX + dy * alongY) / (alongX * alongX + alongY * alongY || 1);
        const nearest = share < 0 ? 0 : share > 1 ? 1 : share;
        dx -= nearest * alongX;
        dy -= nearest * alongY;
      }
      const reach = own + radiusUm;
      if (dx * dx + dy * dy < reach * reach) return true;
    }
    return false;
  }
}
