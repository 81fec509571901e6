import { requirePositive, requireWithin } from './checks.js';
import { clearanceChance } from './clearance.js';
import { BYTE_SUM_MEAN, BYTE_SUM_SCALE, Noise } from './noise.js';
import { ObstacleMap, type Obstacle } from './obstacles.js';
import { uptakeChance } from './uptake.js';

/** One kind of wanderer. */
export interface Species {
  /** Width, nm, above 0. Its middle keeps half of this away from every wall. */
  readonly diameterNm: number;
  /** D, µm²/s, 0 (kept out of the mesh: it stays where it is) or more. */
  readonly diffusionUm2PerS: number;
  /** κ, µm/s, 0 or more: how readily the recipient takes it up. */
  readonly uptakeUmPerS: number;
  /** How many the donor releases in a second, 0 or more. */
  readonly releasePerS: number;
}

/**
 * A plane between a releasing wall (x = 0) and a receiving wall (x = width). Along y = 0 a capillary may lie open to it: what
 * drifts in is carried along with the flow, out at its end, into the blood, and from there cleared.
 */
export interface PlaneSettings {
  readonly widthUm: number;
  readonly heightUm: number;
  /** One or two kinds. */
  readonly species: readonly Species[];
  /** Length of one step, s, above 0. Fixed for a run, whatever the frame rate. */
  readonly stepS: number;
  /** Width of the capillary, µm; 0 for none. */
  readonly capillaryUm?: number;
  /** Mean speed of its flow, µm/s; fastest in the middle, still at its walls (Poiseuille). */
  readonly flowUmPerS?: number;
  /** Half-life in the blood, s. */
  readonly halfLifeS?: number;
  /** Whether the plane itself is blood, endless along x: every wanderer can be cleared, none is taken up. */
  readonly blood?: boolean;
  /** Cells and fibre bundles in the way. */
  readonly obstacles?: readonly Obstacle[];
  /** How many can be under way at once; the donor waits while the plane is full. */
  readonly capacity: number;
  readonly seed: number;
}

/** What has happened to one kind since the start. `released` is the sum of all that follow except `touches`. */
export interface Tally {
  released: number;
  /** Wandering now. */
  underWay: number;
  /** Taken up by the recipient. */
  takenUp: number;
  /** Times one touched the recipient. */
  touches: number;
  /** In the blood now, out of the picture. */
  inBlood: number;
  /** Cleared from the blood. */
  cleared: number;
}

/** Longest mean step that walls a few µm apart can stand, µm. */
export const LONGEST_STEP_UM = 0.8;

/**
 * Brownian dynamics of many particles in a plane: each step moves each particle by √(2DΔt) times a step of variance 1 in x
 * and in y. Positions lie in typed arrays; the first {@link count} entries are under way.
 *
 * Flat walls mirror the end of a step; cells and fibres send a particle back to where it was (both keep an even
 * spread even). Uptake at the recipient is a rate process ({@link uptakeChance}); a particle never meets another. The same
 * settings and seed give the same run on every platform: only sums, products, square roots and integers are used, and settings are rounded to
 * nine digits first, so that a last digit in which engines differ cannot reach the run.
 */
export class BrownianPlane {
  readonly settings: PlaneSettings;
  readonly xUm: Float32Array;
  readonly yUm: Float32Array;
  /** Which kind each is. */
  readonly kind: Uint8Array;
  readonly tallies: readonly Tally[];
  /** How many steps have been made. */
  steps = 0;
  /** How many are under way, of all kinds. */
  count = 0;

  readonly #noise: Noise;
  /** Separate chance for events, so that receptors do not change how vesicles wander. */
  readonly #events: Noise;
  readonly #stepUm: Float64Array;
  readonly #radiusUm: Float64Array;
  readonly #uptake: Float64Array;
  /** How many of each kind have been let go, or turned away while the plane was full. */
  readonly #sent: Float64Array;
  readonly #obstacles: ObstacleMap | undefined;
  readonly #clearance: number;

  /** @throws {RangeError} naming the value and its range */
  constructor(settings: PlaneSettings) {
    const { widthUm, heightUm, stepS, capacity, species, capillaryUm = 0, flowUmPerS = 0, halfLifeS } = settings;
    requirePositive({ widthUm, heightUm, stepS });
    requireWithin({ capacity }, 1, 1_000_000);
    requireWithin({ 'species.length': species.length }, 1, 2);
    requireWithin({ capillaryUm }, 0, heightUm);
    requireWithin({ flowUmPerS }, 0, 1e4);
    for (const { diameterNm, diffusionUm2PerS, uptakeUmPerS, releasePerS } of species) {
      requirePositive({ diameterNm });
      requireWithin({ diameterNm }, 0, Math.min(widthUm, heightUm) * 500);
      requireWithin({ diffusionUm2PerS, uptakeUmPerS, releasePerS }, 0, 1e6);
    }
    this.settings = settings;
    this.xUm = new Float32Array(capacity);
    this.yUm = new Float32Array(capacity);
    this.kind = new Uint8Array(capacity);
    this.#noise = new Noise(settings.seed);
    this.#events = new Noise(settings.seed + 0x5eed);
    this.#stepUm = Float64Array.from(species, (each) => nineDigits(Math.sqrt(2 * each.diffusionUm2PerS * stepS)));
    this.#radiusUm = Float64Array.from(species, (each) => each.diameterNm / 2000);
    this.#uptake = Float64Array.from(species, (each, index) =>
      each.diffusionUm2PerS === 0 ? 0 : nineDigits(uptakeChance(each.uptakeUmPerS, each.diffusionUm2PerS, this.#stepUm[index]!)),
    );
    this.#sent = new Float64Array(species.length);
    this.#clearance = halfLifeS === undefined ? 0 : nineDigits(clearanceChance(stepS, halfLifeS));
    this.#obstacles = settings.obstacles?.length
      ? new ObstacleMap(settings.obstacles, widthUm, heightUm, Math.max(...this.#radiusUm))
      : undefined;
    this.tallies = species.map(() => ({ released: 0, underWay: 0, takenUp: 0, touches: 0, inBlood: 0, cleared: 0 }));
  }

  /** Time in the model, s. */
  get timeS(): number {
    return this.steps * this.settings.stepS;
  }

  /** Puts one more into the plane; false when it is full. */
  add(kind: number, xUm: number, yUm: number): boolean {
    if (this.count >= this.settings.capacity) return false;
    this.xUm[this.count] = xUm;
    this.yUm[this.count] = yUm;
    this.kind[this.count] = kind;
    this.count++;
    const tally = this.tallies[kind]!;
    tally.released++;
    tally.underWay++;
    return true;
  }

  /** Spreads some evenly over the plane, as far as cells leave room. */
  scatter(kind: number, howMany: number): void {
    const { widthUm, heightUm } = this.settings;
    const radius = this.#radiusUm[kind]!;
    for (let placed = 0; placed < howMany;) {
      const x = radius + this.#events.share() * (widthUm - 2 * radius);
      const y = radius + this.#events.share() * (heightUm - 2 * radius);
      if (this.#obstacles?.covers(x, y, radius)) continue;
      if (!this.add(kind, x, y)) return;
      placed++;
    }
  }

  /** Makes some steps. */
  advance(steps: number): void {
    for (let step = 0; step < steps; step++) {
      this.#release();
      this.#move();
      if (this.#clearance > 0) this.#clear();
      this.steps++;
    }
  }

  /** At the donor's surface, evenly along it, at a steady rate. Nobody is made up for later while the plane is full. */
  #release(): void {
    const { species, stepS, heightUm, capillaryUm = 0, capacity } = this.settings;
    for (let kind = 0; kind < species.length; kind++) {
      const due = Math.floor(species[kind]!.releasePerS * stepS * (this.steps + 1) + 1e-6);
      const radius = this.#radiusUm[kind]!;
      for (; this.#sent[kind]! < due && this.count < capacity; this.#sent[kind]!++) {
        this.add(kind, radius, capillaryUm + radius + this.#events.share() * (heightUm - capillaryUm - 2 * radius));
      }
      this.#sent[kind] = due;
    }
  }

  #move(): void {
    const { widthUm, heightUm, stepS, capillaryUm = 0, flowUmPerS = 0, blood = false } = this.settings;
    const { xUm, yUm, kind } = this;
    const obstacles = this.#obstacles;
    const carry = flowUmPerS > 0 ? 1.5 * flowUmPerS * stepS : 0; // the middle flows half as fast again as the mean
    const lane = blood ? heightUm : capillaryUm;
    const words = this.#noise.words;
    // The generator of noise.ts, its words in local variables: this loop is where the time goes.
    let a = words[0]!;
    let b = words[1]!;
    let c = words[2]!;
    let d = words[3]!;
    let bits = 0;
    for (let index = this.count - 1; index >= 0; index--) {
      const own = kind[index]!;
      const stepUm = this.#stepUm[own]! * BYTE_SUM_SCALE;
      const radius = this.#radiusUm[own]!;
      const fromX = xUm[index]!;
      const fromY = yUm[index]!;

      bits = (a + b + d) | 0;
      d = (d + 1) | 0;
      a = b ^ (b >>> 9);
      b = (c + (c << 3)) | 0;
      c = (((c << 21) | (c >>> 11)) + bits) | 0;
      let x = fromX + ((bits & 255) + ((bits >>> 8) & 255) + ((bits >>> 16) & 255) + (bits >>> 24) - BYTE_SUM_MEAN) * stepUm;
      bits = (a + b + d) | 0;
      d = (d + 1) | 0;
      a = b ^ (b >>> 9);
      b = (c + (c << 3)) | 0;
      c = (((c << 21) | (c >>> 11)) + bits) | 0;
      let y = fromY + ((bits & 255) + ((bits >>> 8) & 255) + ((bits >>> 16) & 255) + (bits >>> 24) - BYTE_SUM_MEAN) * stepUm;

      if (carry > 0 && fromY < lane) {
        const across = (2 * fromY) / lane - 1;
        x += carry * (1 - across * across);
      }
      if (y < radius) y = 2 * radius - y;
      else if (y > heightUm - radius) y = 2 * (heightUm - radius) - y;

      if (blood) {
        if (x < 0) x += widthUm;
        else if (x >= widthUm) x %= widthUm;
      } else if (x < radius) {
        x = 2 * radius - x;
      } else if (x > widthUm - radius) {
        if (y < capillaryUm && carry > 0) {
          this.#toBlood(index, own);
          continue;
        }
        this.tallies[own]!.touches++;
        const chance = this.#uptake[own]!;
        if (chance > 0 && y >= capillaryUm && this.#events.share() < chance) {
          this.#takeUp(index, own);
          continue;
        }
        x = 2 * (widthUm - radius) - x;
      }
      if (obstacles && obstacles.isNear(x, y) && obstacles.covers(x, y, radius)) continue;
      xUm[index] = x;
      yUm[index] = y;
    }
    words[0] = a;
    words[1] = b;
    words[2] = c;
    words[3] = d;
  }

  #takeUp(index: number, kind: number): void {
    this.tallies[kind]!.takenUp++;
    this.#remove(index, kind);
  }

  #toBlood(index: number, kind: number): void {
    this.tallies[kind]!.inBlood++;
    this.#remove(index, kind);
  }

  /** The last one takes the free place. Safe while the loop runs downwards: the last one has moved already. */
  #remove(index: number, kind: number): void {
    this.tallies[kind]!.underWay--;
    const last = --this.count;
    this.xUm[index] = this.xUm[last]!;
    this.yUm[index] = this.yUm[last]!;
    this.kind[index] = this.kind[last]!;
  }

  #clear(): void {
    const chance = this.#clearance;
    for (const tally of this.tallies) {
      for (let left = tally.inBlood; left > 0; left--) {
        if (this.#events.share() >= chance) continue;
        tally.inBlood--;
        tally.cleared++;
      }
    }
    if (!this.settings.blood) return;
    for (let index = this.count - 1; index >= 0; index--) {
      if (this.#events.share() >= chance) continue;
      const kind = this.kind[index]!;
      this.tallies[kind]!.cleared++;
      this.#remove(index, kind);
    }
  }
}

/** The last digits of `Math.exp` and its like differ between engines; nine are the same. */
const nineDigits = (value: number): number => Number(value.toPrecision(9));
