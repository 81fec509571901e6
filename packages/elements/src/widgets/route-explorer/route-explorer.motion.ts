import type { Point } from '../../primitives/shapes.js';
import type { SkinGeometry } from '../../primitives/skin.js';
import { between } from '@exosome-widgets/model/random.js';
import type { Mark, SceneMoment } from './route-explorer.kit.js';

/** How long the motion of one route takes, s. */
export const MOTION_SECONDS = 4.5;

const ease = (t: number): number => (t < 0.5 ? 4 * t ** 3 : 1 - (-2 * t + 2) ** 3 / 2);
/** The part of `progress` from `from` to `to`, as 0…1. */
export const part = (progress: number, from: number, to: number): number =>
  ease(Math.min(1, Math.max(0, (progress - from) / (to - from))));

/** A little wandering while vesicles travel, as small things in water do; none at the end, none when motion is gentle. */
export function wander(seed: number, { progress, lively }: SceneMoment): Point {
  if (!lively || progress >= 1) return [0, 0];
  const calm = Math.sin(progress * Math.PI);
  return [Math.sin(progress * 31 + seed * 2.3) * 2.4 * calm, Math.cos(progress * 27 + seed * 1.7) * 1.8 * calm];
}

/** Vesicles in the serum that lies on the skin around `x`. */
export const inFilm = (
  g: SkinGeometry,
  middle: number,
  half: number,
  count: number,
  next: () => number,
  moment: SceneMoment,
): Mark[] =>
  Array.from({ length: count }, (_, index) => {
    const x = middle + (((index + 0.5) / count) * 2 - 1) * half * 0.86 + between(next, -4, 4);
    const [dx, dy] = wander(index, moment);
    return {
      x: x + dx,
      y: g.surface(x) - 6 + between(next, -1.5, 1.5) + dy * 0.5,
      r: 4.2,
      seed: index,
      show: part(moment.progress, 0.2, 0.4),
    };
  });
