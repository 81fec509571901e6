import type { PlayerScript } from './player.js';

/** The steps of the story of a message, in order. */
export const storySteps = ['meet', 'pack', 'release', 'travel', 'arrive', 'unpack', 'respond', 'compare'] as const;
export type StoryStep = (typeof storySteps)[number];

/** Who may receive the message. */
export const recipients = ['fibroblast', 'hair-follicle', 'immune'] as const;
export type Recipient = (typeof recipients)[number];

/** How long each step moves (at most 8 s), and which steps ask for a guess first. */
export const storyScript: PlayerScript = { durationsS: [0, 7, 7, 8, 8, 7.5, 6, 6], gates: [2, 4, 5] };

/**
 * A place in the abstract scene: `u` from the sending cell (0) to the receiving cell (1), `v` from the far side (0) to the
 * blood (1). A layout turns it into px, lying or standing.
 */
export type Unit = readonly [u: number, v: number];

/** Where things stand. Half axes in the same units. */
export const places = {
  donor: { at: [0.1, 0.46], ru: 0.25, rv: 0.53 },
  donorNucleus: { at: [0.085, 0.42], ru: 0.082, rv: 0.17 },
  body: [0.268, 0.3],
  secondBody: [0.165, 0.755],
  door: [0.312, 0.49],
  recipient: { at: [0.885, 0.34], ru: 0.135, rv: 0.31 },
  recipientNucleus: { at: [0.925, 0.31], ru: 0.05, rv: 0.115 },
  dock: [0.75, 0.36],
  fusion: [0.774, 0.191],
  neighbour: { at: [0.925, 0.745], ru: 0.082, rv: 0.088 },
  gap: [0.555, 0.85],
  blood: { from: 0.85, to: 1 },
} as const satisfies Record<string, unknown>;

/** Where vesicles lie after their release, the hero first. */
const spilled: readonly Unit[] = [
  [0.415, 0.46],
  [0.425, 0.6],
  [0.47, 0.35],
  [0.4, 0.7],
  [0.49, 0.53],
  [0.445, 0.25],
  [0.52, 0.43],
];

/** Where they are when the travelling is over: the hero before the receiving cell, the second far off in the blood. */
const travelled: readonly Unit[] = [
  [0.7, 0.36],
  [0.8, 0.93],
  [0.685, 0.245],
  [0.46, 0.74],
  [0.6, 0.56],
  [0.555, 0.275],
  [0.69, 0.53],
];

/** The way near: through the gaps of the fibres. */
export const nearPath: readonly Unit[] = [spilled[0]!, [0.49, 0.4], [0.57, 0.46], [0.63, 0.37], travelled[0]!];
/** The way far: through the wall of a capillary, then with the blood. */
export const farPath: readonly Unit[] = [
  spilled[1]!,
  [0.48, 0.7],
  [0.545, 0.79],
  [0.56, 0.87],
  [0.6, 0.925],
  [0.7, 0.935],
  travelled[1]!,
];
/** Where swallowed vesicles end: one near the nucleus, the others in the recycling sac. */
const innerStops: readonly Unit[] = [
  [0.835, 0.36],
  [0.853, 0.535],
  [0.875, 0.56],
  [0.897, 0.545],
];
const innerStarts: readonly Unit[] = [
  [0.795, 0.365],
  [0.806, 0.49],
  [0.83, 0.22],
  [0.83, 0.5],
];
/** The recycling centre (lysosome) of the receiving cell. */
export const lysosome: Unit = [0.875, 0.545];

export type CargoName = 'protein' | 'rna' | 'lipid';
const cargoNames: readonly CargoName[] = ['protein', 'rna', 'lipid'];

/** One vesicle. `offset` is in px of the drawing at scale 1, for places inside a sac. */
export interface VesicleState {
  readonly id: number;
  readonly at: Unit;
  readonly offset: readonly [x: number, y: number];
  /** 0 gone … 1 there. */
  readonly shown: number;
  /** How freely it wanders, 0…1. */
  readonly loose: number;
  /** Times its usual size. */
  readonly size: number;
}

export interface CargoState {
  readonly kind: CargoName;
  readonly at: Unit;
  /** px of the drawing at scale 1, around `at`. */
  readonly offset: readonly [x: number, y: number];
  readonly shown: number;
}

/** A sac inside the receiving cell. */
export interface SacState {
  readonly at: Unit;
  readonly shown: number;
  /** How far the vesicle inside has fused with the wall of the sac, 0…1. */
  readonly opened: number;
  /** How far its content has been broken down, 0…1. */
  readonly broken: number;
}

/** Who the step is about: drawn in full while the rest is dimmed. */
export type Actor = 'none' | 'body' | 'vesicles' | 'near' | 'far' | 'membrane' | 'sacs' | 'recipient';

/** The scene at one moment. */
export interface StoryState {
  readonly step: StoryStep;
  /** 0…1, with the holds at both ends taken out: how far the movement is. */
  readonly moved: number;
  readonly actor: Actor;
  readonly body: {
    readonly at: Unit;
    /** How deep the new bud is, 0…1; at 1 it has pinched off. */
    readonly bud: number;
    /** How wide the sac stands open to the outside, 0…1. */
    readonly open: number;
    /** How many vesicles lie inside at rest. */
    readonly count: number;
  };
  readonly vesicles: readonly VesicleState[];
  readonly cargo: readonly CargoState[];
  /** How far the membrane of the receiving cell has folded around the docked vesicle, 0…1. */
  readonly wrap: number;
  /** How far a second vesicle has fused with that membrane, 0…1. */
  readonly fused: number;
  readonly sacs: readonly SacState[];
  /** How far the receiving cell has changed, 0…1. */
  readonly response: number;
}

const HOLD_S = 0.6;
const clamp = (value: number): number => Math.min(1, Math.max(0, value));
const smooth = (t: number): number => t * t * (3 - 2 * t);
/** How far `t` is between two moments, with soft ends. */
export const span = (t: number, from: number, to: number): number => smooth(clamp((t - from) / (to - from)));
const mix = (a: Unit, b: Unit, t: number): Unit => [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t];

/** A place on a way of straight pieces, rounded at the corners. */
export function along(path: readonly Unit[], t: number): Unit {
  const pieces = path.length - 1;
  const at = clamp(t) * pieces;
  const index = Math.min(Math.floor(at), pieces - 1);
  const point = (n: number): Unit => path[Math.min(pieces, Math.max(0, n))]!;
  const [a, b, c, d] = [point(index - 1), point(index), point(index + 1), point(index + 2)];
  const f = at - index;
  const spline = (k: 0 | 1): number =>
    0.5 *
    (2 * b[k] +
      (c[k] - a[k]) * f +
      (2 * a[k] - 5 * b[k] + 4 * c[k] - d[k]) * f * f +
      (3 * b[k] - a[k] - 3 * c[k] + d[k]) * f * f * f);
  return [spline(0), spline(1)];
}

/** The radius of the drawn sac and of the vesicles inside it, px at scale 1. */
export const BODY_R = 48;
export const VESICLE_R = 14;

/** Where the vesicles lie inside the sac, px at scale 1 around its middle; the newest first. */
export const seats: readonly (readonly [x: number, y: number])[] = [
  [-25, 1],
  [26, -15],
  [3, -29],
  [2, 0],
  [27, 14],
  [3, 29],
];

const STILL = { offset: [0, 0], shown: 1, loose: 1, size: 1 } as const;

/**
 * The scene for a step and how far it is. Same input, same scene; any frame rate; any order.
 *
 * @param index - 0-based step
 * @param progress - 0…1
 * @throws {RangeError} when the step does not exist or progress is not within 0…1
 */
export function story(index: number, progress: number): StoryState {
  const step = storySteps[index];
  if (!step) throw new RangeError(`there is no step ${index}`);
  if (!(progress >= 0 && progress <= 1)) throw new RangeError(`progress has to be within 0…1, not ${progress}`);
  const durationS = storyScript.durationsS[index]!;
  const t = durationS > 0 ? clamp((progress * durationS - HOLD_S) / (durationS - 2 * HOLD_S)) : 0;
  const base: StoryState = {
    step,
    moved: t,
    actor: 'none',
    body: { at: places.body, bud: 0, open: 0, count: 6 },
    vesicles: [],
    cargo: [],
    wrap: 0,
    fused: 0,
    sacs: [],
    response: 0,
  };
  switch (step) {
    case 'meet':
      return {
        ...base,
        vesicles: [
          { ...STILL, id: 0, at: [0.5, 0.45], size: 2.4 },
          ...travelled.slice(2).map((at, n) => ({ ...STILL, id: n + 2, at })),
          { ...STILL, id: 1, at: [0.74, 0.93] },
        ],
      };
    case 'pack': {
      // Cargo slides to the mouth of the bud, the wall dents inwards, and pinches off a vesicle that takes its seat.
      const bud = span(t, 0.25, 0.72);
      return {
        ...base,
        actor: 'body',
        body: { ...base.body, bud, count: 5 },
        vesicles: [
          { ...inSac(places.body, [0])[0]!, offset: seatOfNew(t), shown: span(t, 0.64, 0.72) },
          ...inSac(places.body, [1, 2, 3, 4, 5]),
        ],
        cargo: cargoNames.map((kind, n) => {
          // From the cytosol to the mouth of the bud, then into the vesicle, in px around the sac.
          const from: Unit = [-104 + n * 6, 52 - n * 46];
          const mouth: Unit = [-56 + n * 3, 9 - n * 9];
          const [seatX, seatY] = seatOfNew(t);
          const seat: Unit = [seatX + (n - 1) * 5.5, seatY + (n === 1 ? -5 : 4)];
          return {
            kind,
            at: places.body,
            offset: mix(mix(from, mouth, span(t, n * 0.06, 0.3 + n * 0.06)), seat, span(t, 0.36, 0.6)),
            shown: 1 - span(t, 0.66, 0.74),
          };
        }),
      };
    }
    case 'release': {
      // The sac rides to the edge of the cell, its wall joins the membrane, and the vesicles are outside.
      const ride = span(t, 0, 0.38);
      const open = span(t, 0.38, 0.6);
      const at = mix(places.body, places.door, ride);
      const inside = inSac(at, [0, 1, 2, 3, 4, 5]);
      return {
        ...base,
        actor: 'vesicles',
        body: { at, bud: 0, open, count: 0 },
        vesicles: [
          ...inside.map((one, n) => {
            const out = span(t, 0.52 + n * 0.025, 0.84 + n * 0.025);
            const [x, y] = one.offset;
            return {
              ...one,
              at: mix(at, spilled[n]!, out),
              offset: [x * (1 - out), y * (1 - out)] as const,
              loose: 0.2 + 0.8 * out,
              size: 0.86 + 0.14 * out,
            };
          }),
          { ...STILL, id: 6, at: spilled[6]! },
        ],
      };
    }
    case 'travel': {
      const near = span(t, 0, 0.46);
      const far = span(t, 0.5, 1);
      return {
        ...base,
        actor: t < 0.48 ? 'near' : 'far',
        body: { ...base.body, count: 6 },
        vesicles: spilled.map((from, n) => ({
          ...STILL,
          id: n,
          at: n === 0 ? along(nearPath, near) : n === 1 ? along(farPath, far) : mix(from, travelled[n]!, span(t, 0, 1)),
        })),
      };
    }
    case 'arrive': {
      // Docking first, then swallowing; at last another vesicle fuses with the outer membrane.
      const docking = span(t, 0, 0.26);
      const wrap = span(t, 0.34, 0.66);
      const meeting = span(t, 0.6, 0.78);
      const fused = span(t, 0.8, 1);
      return {
        ...base,
        actor: 'membrane',
        body: { ...base.body, count: 6 },
        vesicles: travelled.map((from, n) => {
          const docked = mix(from, [places.dock[0] - 0.019, places.dock[1]], docking);
          if (n === 0) return { ...STILL, id: n, at: mix(docked, innerStarts[0]!, wrap), loose: 1 - docking };
          if (n === 2)
            return {
              ...STILL,
              id: n,
              at: mix(from, [places.fusion[0] - 0.008, places.fusion[1] - 0.018], meeting),
              loose: 1 - meeting,
              shown: 1 - fused,
            };
          return { ...STILL, id: n, at: from };
        }),
        cargo: cargoNames.slice(0, 2).map((kind, n) => ({
          kind,
          offset: [0, 0],
          at: mix(
            [places.fusion[0], places.fusion[1]],
            [places.fusion[0] + 0.026 + n * 0.012, places.fusion[1] + 0.045 - n * 0.05],
            fused,
          ),
          shown: clamp(fused * 3),
        })),
        wrap,
        fused,
      };
    }
    case 'unpack': {
      // Four vesicles were swallowed. One joins the wall of its sac and its cargo is free; three are broken down.
      const inward = span(t, 0, 0.4);
      const opened = span(t, 0.45, 0.68);
      const freed = span(t, 0.6, 1);
      const broken = span(t, 0.5, 1);
      const sacs = innerStops.map((stop, n): SacState => ({
        at: mix(innerStarts[n]!, stop, n === 0 ? span(t, 0, 0.3) : inward),
        shown: 1,
        opened: n === 0 ? opened : 0,
        broken: n === 0 ? 0 : broken,
      }));
      return {
        ...base,
        actor: 'sacs',
        body: { ...base.body, count: 6 },
        vesicles: [
          ...sacs.map((sac, n) => ({
            ...STILL,
            id: [0, 4, 5, 6][n]!,
            at: sac.at,
            loose: 0,
            shown: n === 0 ? 1 - opened : 1 - broken * 0.9,
            size: n === 0 ? 1 : 1 - 0.35 * inward,
          })),
          ...outside(),
        ],
        sacs,
        cargo: cargoNames
          .slice(0, 2)
          .map((kind, n) => ({ kind, offset: [0, 0], at: mix(sacs[0]!.at, freedAt(n), freed), shown: clamp(opened * 2) })),
      };
    }
    case 'respond':
      return {
        ...base,
        actor: 'recipient',
        body: { ...base.body, count: 6 },
        vesicles: outside().filter(({ id }) => id < 5),
        cargo: cargoNames
          .slice(0, 2)
          .map((kind, n) => ({ kind, offset: [0, 0], at: freedAt(n), shown: 1 - span(t, 0.3, 0.6) * 0.5 })),
        response: span(t, 0.05, 1),
      };
    case 'compare':
      return base;
  }
}

/** Vesicles that are still between the cells once the hero has arrived. */
function outside(): VesicleState[] {
  return [1, 3, 4, 5, 6].map((id) => ({ ...STILL, id, at: travelled[id]! }));
}

function freedAt(n: number): Unit {
  return [0.868 - n * 0.008, 0.29 + n * 0.15];
}

/** Where the new vesicle is, px around the middle of the sac: at the tip of the dent, then on its way to its seat. */
function seatOfNew(t: number): readonly [x: number, y: number] {
  const depth = span(t, 0.25, 0.66);
  return [-BODY_R + depth * (BODY_R + seats[0]![0]), seats[0]![1]];
}

function inSac(at: Unit, ids: readonly number[]): VesicleState[] {
  return ids.map((id) => ({ id, at, offset: seats[id]!, shown: 1, loose: 0.15, size: 0.86 }));
}

/** The scene to draw while nothing moves: late enough in the step to show what has changed. */
export const stillProgress: Readonly<Record<StoryStep, number>> = {
  meet: 0,
  pack: 0.6,
  release: 0.88,
  travel: 1,
  arrive: 0.5,
  unpack: 0.78,
  respond: 1,
  compare: 1,
};
