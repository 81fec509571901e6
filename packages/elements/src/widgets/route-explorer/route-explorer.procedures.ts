import { between, random } from '@exosome-widgets/model/random.js';
import { ROUTE_DEPICTIONS, type RouteName } from '@exosome-widgets/model/routes.js';
import { svg } from 'lit';
import { serumFilm } from '../../primitives/device-serum.js';
import { beamDefs, hotTip, laser, needlePen, spots, syringe } from '../../primitives/devices-skin.js';
import { blob, closedPath } from '../../primitives/shapes.js';
import type { SkinGeometry } from '../../primitives/skin.js';
import type { Drawing } from '../../primitives/svg-text.js';
import type { Arrow, Mark, Marks, SceneMoment, SkinKit } from './route-explorer.kit.js';
import { vesicles } from './route-explorer.marks.js';
import { inFilm, part } from './route-explorer.motion.js';
import { molecules, questions, unknownAt } from './route-explorer.signs.js';

/** Where a label's line meets each device: from its middle, and above the skin. */
const DEVICE_EDGE: Readonly<Partial<Record<string, readonly [x: number, up: number]>>> = {
  'needle-pen': [54, 26],
  laser: [60, 62],
  'hot-tip': [66, 30],
};

/** Where the finding of a skin route is shown, units of the section. */
function findingPlace(route: RouteName, g: SkinGeometry, deviceX: number): readonly [x: number, y: number] {
  switch (route) {
    case 'micro-needling':
      return [deviceX + 64, g.y(230)];
    case 'fractional-laser':
      return [deviceX + 74, g.y(420)];
    case 'thermo-mechanical':
      return [deviceX + 74, g.y(260)];
    case 'direct-injection':
      return [deviceX + 34, g.y(820)];
    default:
      return [deviceX + 40, (g.muscle(deviceX) + g.height) / 2];
  }
}

/** Where the needle of a syringe ends. No source gives a depth; the place in the drawing stands for "in the skin" and "in the muscle". */
const needleTip = (route: RouteName, g: SkinGeometry, deviceX: number): readonly [x: number, y: number] =>
  route === 'intramuscular' ? [deviceX, (g.muscle(deviceX) + g.height) / 2 + 2] : [deviceX - 4, g.y(700)];

/** How a syringe stands: its tilt in degrees, and its needle from tip to hub, units. */
function syringePose(route: RouteName, g: SkinGeometry, deviceX: number): { readonly tilt: number; readonly length: number } {
  const tilt = route === 'intramuscular' ? 0 : 28;
  return { tilt, length: (needleTip(route, g, deviceX)[1] - g.top) / Math.cos((tilt * Math.PI) / 180) + 12 };
}

function syringeMiddle(route: RouteName, g: SkinGeometry, deviceX: number): readonly [x: number, y: number] {
  const { tilt, length } = syringePose(route, g, deviceX);
  const [x, y] = needleTip(route, g, deviceX);
  const turn = (tilt * Math.PI) / 180;
  return [x + Math.sin(turn) * (length + 44) + 9, y - Math.cos(turn) * (length + 44)];
}

/** Depths of marks come from `foundToUm`; deeper there are only question marks. */
export function marksOf(route: RouteName, g: SkinGeometry, deviceX: number, moment: SceneMoment): Marks {
  const { foundToUm } = ROUTE_DEPICTIONS[route];
  const next = random(77);
  switch (route) {
    case 'micro-needling': {
      const deepest = g.y(foundToUm ?? 0);
      const molecules = spots(deviceX).flatMap((at, spot) =>
        Array.from({ length: 5 }, (_, index): Mark => {
          const end = g.surface(at) + 8 + ((index + between(next, 0.1, 0.9)) / 5) * (deepest - g.surface(at) - 12);
          const go = part(moment.progress, 0.4 + index * 0.04, 0.78 + index * 0.04);
          const side = (index % 2 ? 1 : -1) * between(next, 5.5, 10);
          return {
            x: at + side * (0.5 + 0.5 * go),
            y: g.surface(at) + (end - g.surface(at)) * go,
            r: 3.3,
            seed: spot * 5 + index,
            show: part(moment.progress, 0.38, 0.5),
          };
        }),
      );
      return {
        vesicles: inFilm(g, deviceX, 112, 7, next, moment),
        molecules,
        unknown: unknownAt(
          [
            [deviceX - 40, g.y(560)],
            [deviceX + 14, g.y(760)],
            [deviceX + 66, g.y(600)],
          ],
          moment,
        ),
      };
    }
    case 'fractional-laser':
      return {
        vesicles: inFilm(g, deviceX, 112, 7, next, moment),
        molecules: [],
        unknown: unknownAt(
          [
            [deviceX - 40, g.y(240)],
            [deviceX + 14, g.y(520)],
            [deviceX + 68, g.y(300)],
            [deviceX - 14, g.y(1150)],
          ],
          moment,
        ),
      };
    case 'thermo-mechanical':
      return {
        vesicles: inFilm(g, deviceX, 112, 7, next, moment),
        molecules: [],
        unknown: unknownAt(
          [
            [deviceX - 41, g.y(240)],
            [deviceX + 13, g.y(330)],
            [deviceX + 67, g.y(240)],
          ],
          moment,
        ),
      };
    default: {
      const [x, y] = needleTip(route, g, deviceX);
      const low = route === 'intramuscular' ? -14 : 22;
      return {
        vesicles: [],
        molecules: [],
        unknown: unknownAt(
          [
            [x - 30, y + low * 0.4],
            [x + 30, y + low],
            [x + 2, y + low + (low > 0 ? 20 : -24)],
          ],
          moment,
        ),
      };
    }
  }
}

/** Liquid at the tip of a needle. Its edge is dashed: how far it spreads was not measured. */
const depot = ([x, y]: readonly [number, number], grown: number): Drawing =>
  grown < 0.05
    ? svg``
    : svg`<path d="${closedPath(blob({ cx: x, cy: y + 3, rx: 19 * grown, ry: 10 * grown, seed: 5, wobble: 0.1 }))}" fill="var(--_serum)" fill-opacity=".75" stroke="var(--_serum-line)" stroke-width="1.300" stroke-dasharray="4 3" />`;

function draw(id: string, route: RouteName, g: SkinGeometry, x: number, moment: SceneMoment): Drawing {
  const { progress, reach } = moment;
  const marks = marksOf(route, g, x, moment);
  const lift = 1 - part(progress, 0.02, 0.32);
  const tip = needleTip(route, g, x);
  if (ROUTE_DEPICTIONS[route].device === 'syringe')
    return svg`${depot(tip, part(progress, 0.36, 0.7))}${syringe({ id, tip, lift, ...syringePose(route, g, x) })}`;
  const device = { id, g, x, lift, lowUm: reach?.lowUm, highUm: reach?.highUm };
  const drawn = route === 'micro-needling' ? needlePen(device) : route === 'fractional-laser' ? laser(device) : hotTip(device);
  return svg`${beamDefs(id)}${serumFilm(g, x, 122, part(progress, 0.22, 0.48))}${drawn}${vesicles(id, marks.vesicles)}${molecules(marks.molecules)}`;
}

/** Ways into skin that a device opens: needles, light, heat, a syringe. Loads when the reader opens one. */
export const proceduresKit: SkinKit = {
  places: (route, g, x) => {
    const { device } = ROUTE_DEPICTIONS[route];
    const [right, up] = DEVICE_EDGE[device] ?? [0, 0];
    return {
      device: device === 'syringe' ? syringeMiddle(route, g, x) : [x + right, g.top - up],
      finding: findingPlace(route, g, x),
    };
  },
  draw,
  signs: (route, g, x, moment, at) => questions(marksOf(route, g, x, moment).unknown, at),
  arrows: (route, g, x): readonly Arrow[] => {
    if (route === 'direct-injection') return [];
    const down: Arrow = [x - 100, g.top - 60, x - 100, g.top - 20];
    // A second arrow only where something was found to go.
    return route === 'micro-needling' ? [down, [x - 100, g.y(115), x - 72, g.y(240)]] : [down];
  },
};
