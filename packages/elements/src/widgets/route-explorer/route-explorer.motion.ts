import { between, random } from '@exosome-widgets/model/random.js';
import { ROUTE_DEPICTIONS, type RouteName } from '@exosome-widgets/model/routes.js';
import { INFUSION_LINE, VEIN_WAY } from '../../primitives/devices-body.js';
import { spots } from '../../primitives/devices-skin.js';
import { type Point, scatter } from '../../primitives/shapes.js';
import type { SkinGeometry } from '../../primitives/skin.js';
import { needleTip } from './route-explorer.layout.js';

/** How long the motion of one route takes, s. */
export const MOTION_SECONDS = 4.5;

const ease = (t: number): number => (t < 0.5 ? 4 * t ** 3 : 1 - (-2 * t + 2) ** 3 / 2);
/** The part of `progress` from `from` to `to`, as 0…1. */
export const part = (progress: number, from: number, to: number): number => ease(Math.min(1, Math.max(0, (progress - from) / (to - from))));

/** A vesicle, a test molecule or a question mark at its place. `show` 0…1. */
export interface Mark {
  readonly x: number;
  readonly y: number;
  readonly r: number;
  readonly seed: number;
  readonly show: number;
}

export interface Marks {
  readonly vesicles: readonly Mark[];
  readonly molecules: readonly Mark[];
  /** Not studied. */
  readonly unknown: readonly Mark[];
}

/** A little wandering while vesicles travel, as small things in water do; none at the end, none when motion is gentle. */
const wander = (seed: number, progress: number, lively: boolean): Point => {
  if (!lively || progress >= 1) return [0, 0];
  const calm = Math.sin(Math.min(1, progress) * Math.PI);
  return [Math.sin(progress * 31 + seed * 2.3) * 2.4 * calm, Math.cos(progress * 27 + seed * 1.7) * 1.8 * calm];
};

/** Marks in the skin section, units of the section. Depths of vesicles come from `foundToUm`; nothing is placed deeper. */
export function skinMarks(route: RouteName, g: SkinGeometry, deviceX: number, progress: number, lively: boolean): Marks {
  const { foundToUm } = ROUTE_DEPICTIONS[route];
  const next = random(77);
  const unknown = (points: readonly Point[]): Mark[] => points.map(([x, y], index) => ({ x, y, r: 11, seed: index, show: part(progress, 0.55 + index * 0.07, 0.8 + index * 0.07) }));
  const film = (half: number, count: number): Mark[] =>
    Array.from({ length: count }, (_, index) => {
      const x = deviceX + (((index + 0.5) / count) * 2 - 1) * half * 0.86 + between(next, -4, 4);
      const [dx, dy] = wander(index, progress, lively);
      return { x: x + dx, y: g.surface(x) - 6 + between(next, -1.5, 1.5) + dy * 0.5, r: 4.2, seed: index, show: part(progress, 0.2, 0.4) };
    });
  switch (route) {
    case 'topical-home': {
      const settled = Array.from({ length: 18 }, (_, index): Mark => {
        const x = deviceX - 96 + (index / 17) * 192 + between(next, -4, 4);
        const end = between(next, g.surface(x) + 6, g.y(foundToUm ?? 0) - 6);
        const go = part(progress, 0.42 + (index % 6) * 0.05, 0.75 + (index % 6) * 0.05);
        const [dx, dy] = wander(index + 20, progress, lively);
        return { x: x + dx, y: g.surface(x) - 5 + (end - g.surface(x) + 5) * go + dy * 0.4, r: 5.2, seed: index, show: part(progress, 0.3, 0.45) };
      });
      return { vesicles: [...film(98, 6), ...settled], molecules: [], unknown: [] };
    }
    case 'micro-needling': {
      const deepest = g.y(foundToUm ?? 0);
      const molecules = spots(deviceX).flatMap((at, spot) =>
        Array.from({ length: 5 }, (_, index): Mark => {
          const end = g.surface(at) + 8 + ((index + between(next, 0.1, 0.9)) / 5) * (deepest - g.surface(at) - 12);
          const go = part(progress, 0.4 + index * 0.04, 0.78 + index * 0.04);
          const side = (index % 2 ? 1 : -1) * between(next, 5.5, 10);
          return { x: at + side * (0.5 + 0.5 * go), y: g.surface(at) + (end - g.surface(at)) * go, r: 3.3, seed: spot * 5 + index, show: part(progress, 0.38, 0.5) };
        }),
      );
      return { vesicles: film(112, 7), molecules, unknown: unknown([[deviceX - 40, g.y(560)], [deviceX + 14, g.y(760)], [deviceX + 66, g.y(600)]]) };
    }
    case 'fractional-laser':
      return { vesicles: film(112, 7), molecules: [], unknown: unknown([[deviceX - 40, g.y(240)], [deviceX + 14, g.y(520)], [deviceX + 68, g.y(300)], [deviceX - 14, g.y(1150)]]) };
    case 'thermo-mechanical':
      return { vesicles: film(112, 7), molecules: [], unknown: unknown([[deviceX - 41, g.y(240)], [deviceX + 13, g.y(330)], [deviceX + 67, g.y(240)]]) };
    default: {
      const [x, y] = needleTip(route, g, deviceX);
      const low = route === 'intramuscular' ? -14 : 22;
      return { vesicles: [], molecules: [], unknown: unknown([[x - 30, y + low * 0.4], [x + 30, y + low], [x + 2, y + low + (low > 0 ? 20 : -24)]]) };
    }
  }
}

/** Where vesicles have been found in animals after an infusion: middle, reach and how many are drawn. Numbers drawn, not measured. */
const ORGANS: readonly (readonly [cx: number, cy: number, rx: number, ry: number, count: number])[] = [
  [186, 398, 26, 16, 9],
  [178, 458, 6, 14, 2],
  [255, 456, 6, 14, 2],
  [266, 406, 5, 10, 2],
  [176, 340, 16, 22, 2],
  [264, 350, 10, 16, 2],
];

/** Marks on the figure, in the figure's box. `lens` marks lie in the window, around 0,0 with radius 100. */
export function bodyMarks(route: RouteName, progress: number, lively: boolean): Marks & { readonly lens: Marks } {
  const next = random(33);
  const none: Marks = { vesicles: [], molecules: [], unknown: [] };
  const unknown = (points: readonly Point[], r = 9): Mark[] => points.map(([x, y], index) => ({ x, y, r, seed: index, show: part(progress, 0.6 + index * 0.08, 0.85 + index * 0.06) }));
  const resting = (points: readonly Point[], r: number): Mark[] =>
    points.map(([x, y], index) => {
      const [dx, dy] = wander(index, progress, lively);
      return { x: x + dx, y: y + dy, r, seed: index, show: part(progress, 0.3 + index * 0.02, 0.55 + index * 0.02) };
    });
  switch (route) {
    case 'intravenous': {
      const vesicles = ORGANS.flatMap(([cx, cy, rx, ry, count], organ) =>
        scatter({ cx, cy, rx, ry, count, seed: 60 + organ }).map((end, index): Mark => {
          const start = 0.05 + ((organ * 3 + index * 5) % 12) * 0.025;
          const go = Math.min(1, Math.max(0, (progress - start) / 0.62));
          const [x, y] = go < 1 ? along([...INFUSION_LINE.slice(1), ...VEIN_WAY.slice(1), end], go) : end;
          const [dx, dy] = wander(organ * 7 + index, progress, lively);
          return { x: x + dx, y: y + dy, r: 4.4, seed: organ * 9 + index, show: progress <= start ? 0 : 1 };
        }),
      );
      return { ...none, vesicles, lens: none };
    }
    case 'nebulised':
      return {
        vesicles: resting(scatter({ cx: 296, cy: 154, rx: 11, ry: 17, count: 9, seed: 4 }), 3),
        molecules: [],
        unknown: unknown([[217, 262], [178, 336], [262, 352]]),
        lens: { vesicles: resting(landing(next), 8), molecules: [], unknown: unknown([[-34, 34], [40, 30]], 15) },
      };
    case 'nasal':
      return {
        vesicles: resting(scatter({ cx: 260, cy: 127, rx: 9, ry: 6, count: 6, seed: 9 }), 2.6),
        molecules: [],
        unknown: unknown([[232, 108], [206, 92]]),
        lens: { vesicles: resting(landing(next), 8), molecules: [], unknown: unknown([[-34, 34], [40, 30]], 15) },
      };
    default:
      return { ...none, lens: { vesicles: resting([[-50, -44], [-26, -57], [4, -62], [30, -56], [54, -40]], 5.5), molecules: [], unknown: unknown([[-2, -26], [2, 62]], 13) } };
  }
}

/** Vesicles on the mucus of a lining. */
const landing = (next: () => number): Point[] => [-72, -44, -14, 16, 46, 74].map((x) => [x + between(next, -5, 5), -34 + between(next, -8, 3)]);

function along(points: readonly Point[], t: number): Point {
  const lengths = points.slice(1).map(([x, y], index) => Math.hypot(x - points[index]![0], y - points[index]![1]));
  let rest = t * lengths.reduce((sum, length) => sum + length, 0);
  for (let index = 0; index < lengths.length; index++) {
    const length = lengths[index]!;
    if (rest <= length) {
      const [[ax, ay], [bx, by]] = [points[index]!, points[index + 1]!];
      return [ax + (bx - ax) * (rest / length), ay + (by - ay) * (rest / length)];
    }
    rest -= length;
  }
  return points.at(-1)!;
}
