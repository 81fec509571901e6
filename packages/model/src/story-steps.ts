import { clamp, span } from './easing.js';
import {
  BODY_R,
  type CargoName,
  opening,
  places,
  type SacState,
  seats,
  restingVesicle,
  type StoryState,
  storyScript,
  storySteps,
  travelled,
  type Unit,
  type VesicleState,
} from './story.js';

const HOLD_S = 0.6;

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

const cargoNames: readonly CargoName[] = ['protein', 'rna', 'lipid'];

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
  const base: StoryState = { ...opening(index), moved: t };
  switch (step) {
    case 'meet':
      return base;
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
          { ...restingVesicle, id: 6, at: spilled[6]! },
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
          ...restingVesicle,
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
          if (n === 0) return { ...restingVesicle, id: n, at: mix(docked, innerStarts[0]!, wrap), loose: 1 - docking };
          if (n === 2)
            return {
              ...restingVesicle,
              id: n,
              at: mix(from, [places.fusion[0] - 0.008, places.fusion[1] - 0.018], meeting),
              loose: 1 - meeting,
              shown: 1 - fused,
            };
          return { ...restingVesicle, id: n, at: from };
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
            ...restingVesicle,
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
  return [1, 3, 4, 5, 6].map((id) => ({ ...restingVesicle, id, at: travelled[id]! }));
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
