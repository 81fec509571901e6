import { between, random } from '@exosome-widgets/model/random.js';
import { svg } from 'lit';
import { blob, closedPath, dotsPath, openPath, type Point, ribbon, round, scatter } from './shapes.js';
import type { Drawing } from './svg-text.js';

/** Layers of skin whose thickness stands on the size ruler. */
export type SkinLayerMark = 'horny-layer' | 'epidermis' | 'dermis';

/** Half the width of the cut-out piece; its thickness is 100 units. */
const HALF = 72;
const TOP = -50;
const BOTTOM = 50;

/** A piece of one layer, 100 units thick around 0,0, cut out of the skin. */
export function skinLayer(layer: SkinLayerMark): Drawing {
  if (layer === 'horny-layer') return hornyLayer();
  return layer === 'epidermis' ? epidermis() : dermis();
}

/** A border that wavers between the two cut edges, from left to right. */
const border = (y: number, seed: number, sway: number): Point[] => {
  const next = random(seed);
  return Array.from({ length: 9 }, (_, index): Point => [-HALF + (index / 8) * 2 * HALF, y + between(next, -sway, sway)]);
};

const piece = (upper: readonly Point[], lower: readonly Point[]): string =>
  `${openPath(upper)}L${lower
    .toReversed()
    .map(([x, y]) => `${round(x)},${round(y)}`)
    .join('L')}Z`;

/** Dead horny cells: flat plates lying in courses like bricks, lifting at the surface. */
function hornyLayer(): Drawing {
  const next = random(8);
  const courses = 8;
  const step = (BOTTOM - TOP) / courses;
  const plates: string[] = [];
  const loose: string[] = [];
  for (let row = 0; row < courses; row++) {
    const y = TOP + row * step;
    for (let x = -HALF - (row % 2) * 22; x < HALF; x += 46) {
      const [left, right] = [Math.max(-HALF, x + 1), Math.min(HALF, x + 44 + between(next, -2, 2))];
      if (right - left < 9) continue;
      const lift = between(next, -1.2, 1.2);
      const [mid, top, low] = [(left + right) / 2, y + 1.2, y + step - 1.2];
      const plate = `M${round(left)},${round((top + low) / 2)}Q${round(left + 5)},${round(top)} ${round(mid)},${round(top + lift)}Q${round(right - 5)},${round(top)} ${round(right)},${round((top + low) / 2)}Q${round(right - 5)},${round(low)} ${round(mid)},${round(low + lift)}Q${round(left + 5)},${round(low)} ${round(left)},${round((top + low) / 2)}Z`;
      (row < 2 ? loose : plates).push(plate);
    }
  }
  return svg`
    <rect x="${-HALF}" y="${TOP}" width="${2 * HALF}" height="${BOTTOM - TOP}" rx="5" fill="var(--_horny-deep)" opacity=".55" />
    <path d="${plates.join('')}" fill="var(--_horny)" stroke="var(--_horny-line)" stroke-width="1.2" />
    <path d="${loose.join('')}" fill="var(--_horny-light)" stroke="var(--_horny-line)" stroke-width="1.2" />`;
}

/** Living epidermis under its horny layer: cells that flatten on their way up, and ridges below. */
function epidermis(): Drawing {
  const next = random(21);
  const rete = Array.from({ length: 25 }, (_, index): Point => {
    const x = -HALF + (index / 24) * 2 * HALF;
    const wave = Math.sin(x / 13.5 + 0.6);
    return [x, BOTTOM - 11 + 11 * Math.sign(wave) * Math.abs(wave) ** 0.75];
  });
  const ridge = (x: number): number =>
    BOTTOM - 11 + 11 * Math.sign(Math.sin(x / 13.5 + 0.6)) * Math.abs(Math.sin(x / 13.5 + 0.6)) ** 0.75;
  const cells: string[] = [];
  const nuclei: Point[] = [];
  for (let row = 0; row < 6; row++) {
    const flat = 1 - row / 6;
    const [long, high] = [8.5 + flat * 6, 8 - flat * 4.4];
    const y = TOP + 17 + row * 11.6 - (1 - flat) * 2;
    const fit = Math.floor((2 * HALF - 6) / (long * 2));
    const side = (row % 2 ? 0.3 : -0.3) * long;
    for (let index = 0; index < fit; index++) {
      const x = -long * (fit - 1) + index * 2 * long + side;
      if (Math.abs(x) + long > HALF - 1 || y + high > ridge(x) - 4) continue;
      cells.push(
        closedPath(
          blob({ cx: x, cy: y, rx: long * 0.94, ry: high * 0.86, seed: row * 31 + Math.round(x), wobble: 0.06, count: 8 }),
        ),
      );
      nuclei.push([x + between(next, -1, 1), y]);
    }
  }
  // The basal row stands upright along the ridges.
  for (let x = -HALF + 5; x < HALF - 3; x += 9) {
    const y = ridge(x) - 7.5;
    cells.push(closedPath(blob({ cx: x, cy: y, rx: 4.2, ry: 6.6, seed: Math.round(x) + 400, wobble: 0.06, count: 8 })));
    nuclei.push([x, y]);
  }
  const shape = piece(border(TOP, 5, 1), rete);
  return svg`
    <path d="${shape}" fill="var(--_epidermis)" stroke="var(--_epidermis-line)" stroke-width="2" stroke-linejoin="round" />
    <path d="${cells.join('')}" fill="var(--_epidermis-light)" stroke="var(--_epidermis-line)" stroke-width=".9" stroke-opacity=".65" />
    <path d="${dotsPath(nuclei)}" stroke="var(--_epidermis-nucleus)" stroke-width="4.6" stroke-linecap="round" />
    <path d="${piece(border(TOP, 5, 1), border(TOP + 9, 6, 1))}" fill="var(--_horny-light)" stroke="var(--_horny-line)" stroke-width="1" />
    <path d="M${-HALF},${TOP + 3}h${2 * HALF}M${-HALF},${TOP + 6}h${2 * HALF}" stroke="var(--_horny-line)" stroke-width=".8" opacity=".7" />`;
}

/** Dermis: coarse bundles of collagen in every direction, small vessels, a few cells. */
function dermis(): Drawing {
  const next = random(33);
  const bundles: string[] = [];
  for (let index = 0; index < 24; index++) {
    const y = TOP + 9 + (index / 23) * (BOTTOM - TOP - 18);
    const left = index % 3 === 0 ? -HALF + 5 : between(next, -HALF + 5, 10);
    const right = Math.min(HALF - 5, left + between(next, 60, 110));
    const lean = between(next, -9, 9);
    const inside = (at: number): number => Math.min(Math.max(at, TOP + 8), BOTTOM - 8);
    bundles.push(
      openPath(
        ribbon([left, inside(y + lean)], [right, inside(y - lean)], {
          seed: index,
          waves: between(next, 0.5, 1.2),
          amplitude: 3.2,
        }),
      ),
    );
  }
  const d = bundles.join('');
  const cells = scatter({ cx: 0, cy: 2, rx: HALF - 12, ry: 38, count: 9, seed: 9 });
  const shape = piece(border(TOP, 15, 2), border(BOTTOM, 16, 2));
  return svg`
    <path d="${shape}" fill="var(--_dermis)" stroke="var(--_fibre)" stroke-width="2" stroke-linejoin="round" />
    <path d="${d}" fill="none" stroke="var(--_fibre)" stroke-width="6" stroke-linecap="round" opacity=".75" />
    <path d="${d}" fill="none" stroke="var(--_fibre-light)" stroke-width="3.8" stroke-linecap="round" />
    <path d="${d}" fill="none" stroke="var(--_fibre)" stroke-width="1" stroke-linecap="round" opacity=".8" />
    <path d="${dotsPath(cells)}" stroke="var(--_recipient)" stroke-width="4.4" stroke-linecap="round" />
    ${[
      [-38, 18],
      [30, -22],
      [44, 30],
    ].map(
      ([x, y]) =>
        svg`<circle cx="${x}" cy="${y}" r="7" fill="var(--_artery-light)" stroke="var(--_artery)" stroke-width="2" /><circle cx="${x}" cy="${y}" r="2.6" fill="var(--_red-cell)" />`,
    )}`;
}
