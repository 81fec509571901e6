import { between, random } from '@exosome-widgets/model/random.js';
import type { RouteName } from '@exosome-widgets/model/routes.js';
import { INFUSION_LINE, VEIN_WAY } from '../../primitives/devices-body.js';
import { type Point, scatter } from '../../primitives/shapes.js';
import { type Mark, type Marks, NO_MARKS, type SceneMoment } from './route-explorer.kit.js';
import { part, wander } from './route-explorer.motion.js';
import { unknownAt } from './route-explorer.signs.js';

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
export function bodyMarks(route: RouteName, moment: SceneMoment): Marks & { readonly lens: Marks } {
  const next = random(33);
  const { progress } = moment;
  const resting = (points: readonly Point[], r: number): Mark[] =>
    points.map(([x, y], index) => {
      const [dx, dy] = wander(index, moment);
      return { x: x + dx, y: y + dy, r, seed: index, show: part(progress, 0.3 + index * 0.02, 0.55 + index * 0.02) };
    });
  switch (route) {
    case 'intravenous': {
      const vesicles = ORGANS.flatMap(([cx, cy, rx, ry, count], organ) =>
        scatter({ cx, cy, rx, ry, count, seed: 60 + organ }).map((end, index): Mark => {
          const start = 0.05 + ((organ * 3 + index * 5) % 12) * 0.025;
          const go = Math.min(1, Math.max(0, (progress - start) / 0.62));
          const [x, y] = go < 1 ? along([...INFUSION_LINE.slice(1), ...VEIN_WAY.slice(1), end], go) : end;
          const [dx, dy] = wander(organ * 7 + index, moment);
          return { x: x + dx, y: y + dy, r: 4.4, seed: organ * 9 + index, show: progress <= start ? 0 : 1 };
        }),
      );
      return { ...NO_MARKS, vesicles, lens: NO_MARKS };
    }
    case 'nebulised':
      return {
        vesicles: resting(scatter({ cx: 296, cy: 154, rx: 11, ry: 17, count: 9, seed: 4 }), 3),
        molecules: [],
        unknown: unknownAt(
          [
            [217, 262],
            [178, 336],
            [262, 352],
          ],
          moment,
          9,
        ),
        lens: {
          vesicles: resting(landing(next), 8),
          molecules: [],
          unknown: unknownAt(
            [
              [-34, 34],
              [40, 30],
            ],
            moment,
            15,
          ),
        },
      };
    case 'nasal':
      return {
        vesicles: resting(scatter({ cx: 260, cy: 127, rx: 9, ry: 6, count: 6, seed: 9 }), 2.6),
        molecules: [],
        unknown: unknownAt(
          [
            [232, 108],
            [206, 92],
          ],
          moment,
          9,
        ),
        lens: {
          vesicles: resting(landing(next), 8),
          molecules: [],
          unknown: unknownAt(
            [
              [-34, 34],
              [40, 30],
            ],
            moment,
            15,
          ),
        },
      };
    default:
      return {
        ...NO_MARKS,
        lens: {
          vesicles: resting(
            [
              [-50, -44],
              [-26, -57],
              [4, -62],
              [30, -56],
              [54, -40],
            ],
            5.5,
          ),
          molecules: [],
          unknown: unknownAt(
            [
              [-2, -26],
              [2, 62],
            ],
            moment,
            13,
          ),
        },
      };
  }
}

/** Vesicles on the mucus of a lining. */
const landing = (next: () => number): Point[] =>
  [-72, -44, -14, 16, 46, 74].map((x) => [x + between(next, -5, 5), -34 + between(next, -8, 3)]);

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
