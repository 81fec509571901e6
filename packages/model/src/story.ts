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

/** The recycling centre (lysosome) of the receiving cell. */
export const lysosome: Unit = [0.875, 0.545];

export type CargoName = 'protein' | 'rna' | 'lipid';
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

/** Where they are when the travelling is over: the hero before the receiving cell, the second far off in the blood. */
export const travelled: readonly Unit[] = [
  [0.7, 0.36],
  [0.8, 0.93],
  [0.685, 0.245],
  [0.46, 0.74],
  [0.6, 0.56],
  [0.555, 0.275],
  [0.69, 0.53],
];

/** A vesicle that only is there. */
export const restingVesicle = { offset: [0, 0], shown: 1, loose: 1, size: 1 } as const;

/** The scene of a step before anything in it happens; all there is to the first step. */
export function opening(index: number): StoryState {
  const step = storySteps[index];
  if (!step) throw new RangeError(`there is no step ${index}`);
  const others = travelled.slice(2).map((at, n): VesicleState => ({ ...restingVesicle, id: n + 2, at }));
  return {
    step,
    moved: 0,
    actor: 'none',
    body: { at: places.body, bud: 0, open: 0, count: 6 },
    vesicles:
      step === 'meet'
        ? [{ ...restingVesicle, id: 0, at: [0.5, 0.45], size: 2.4 }, ...others, { ...restingVesicle, id: 1, at: [0.74, 0.93] }]
        : [],
    cargo: [],
    wrap: 0,
    fused: 0,
    sacs: [],
    response: 0,
  };
}
