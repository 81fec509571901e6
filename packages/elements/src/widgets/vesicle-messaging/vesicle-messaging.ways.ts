import { places, type StoryState, type Unit } from '@exosome-widgets/model/story.js';
import { farPath, nearPath } from '@exosome-widgets/model/story-steps.js';
import { openPath, type Point } from '../../primitives/shapes.js';
import { placed, type Stage } from './vesicle-messaging.layout.js';

/** A way that something takes in a step. */
export interface Way {
  readonly d: string;
  readonly points: readonly Point[];
  readonly end: Point;
  /** Degrees. */
  readonly angle: number;
  /** Where its number stands. */
  readonly tag: Point;
}

/** The ways of a step, in the order in which they are taken. */
export function ways(stage: Stage, { step }: StoryState): readonly Way[] {
  const s = stage.scale;
  const way = (points: readonly Point[], tag: Point = points[0]!): Way => {
    const [ax, ay] = points.at(-2)!;
    const [bx, by] = points.at(-1)!;
    return { d: openPath(points), points, end: points.at(-1)!, angle: (Math.atan2(by - ay, bx - ax) * 180) / Math.PI, tag };
  };
  const units = (list: readonly Unit[], tag?: Unit): Way =>
    way(
      list.map((at) => placed(stage, at)),
      tag && placed(stage, tag),
    );
  switch (step) {
    case 'pack': {
      const [x, y] = placed(stage, places.body);
      return [
        way(
          (
            [
              [-98, -58],
              [-86, -22],
              [-66, -2],
              [-50, 1],
            ] as const
          ).map(([dx, dy]): Point => [x + dx * s, y + dy * s]),
        ),
      ];
    }
    case 'release':
      return [
        units([
          [0.268, 0.32],
          [0.282, 0.38],
          [0.303, 0.43],
        ]),
        units(
          [
            [0.35, 0.51],
            [0.366, 0.53],
            [0.385, 0.54],
          ],
          [0.334, 0.49],
        ),
      ];
    case 'travel':
      return [units([...nearPath.slice(0, -1), [0.683, 0.36]]), units([...farPath.slice(0, -1), [0.783, 0.93]])];
    case 'arrive':
      return [
        units([
          [0.69, 0.43],
          [0.707, 0.405],
          [0.727, 0.385],
        ]),
        units(
          [
            [0.787, 0.362],
            [0.803, 0.366],
            [0.818, 0.372],
          ],
          [0.83, 0.375],
        ),
        units([
          [0.72, 0.14],
          [0.74, 0.152],
          [0.76, 0.172],
        ]),
      ];
    case 'unpack':
      return [
        units(
          [
            [0.857, 0.335],
            [0.868, 0.315],
            [0.878, 0.295],
          ],
          [0.852, 0.35],
        ),
        units([
          [0.81, 0.475],
          [0.823, 0.51],
          [0.845, 0.535],
        ]),
      ];
    default:
      return [];
  }
}

/** Where a guess would take the message: its ring in the picture. */
export function guessPlace(step: StoryState['step'], choice: string): Unit {
  const guesses: Readonly<Record<string, Unit>> = {
    'release.inside': [0.2, 0.62],
    'release.fluid': [0.43, 0.43],
    'release.nucleus': places.donorNucleus.at,
    'arrive.nearest': [0.752, 0.47],
    'arrive.suits': places.dock,
    'arrive.every': [0.79, 0.1],
    'unpack.all': [0.875, 0.6],
    'unpack.fraction': [0.835, 0.36],
    'unpack.none': [0.79, 0.22],
  };
  return guesses[`${step}.${choice}`] ?? places.dock;
}
