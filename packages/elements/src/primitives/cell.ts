import { between, random } from '@exosome-widgets/model/random.js';
import { svg } from 'lit';
import { blob, closedPath, dotsPath, inset, type Point, round, scatter } from './shapes.js';
import type { Drawing } from './svg-text.js';
import { membraneLine } from './vesicle.js';

/** Colour families: tokens `<family>`, `-light`, `-soft`, `-deep`. */
export type CellFamily = 'donor' | 'recipient' | 'immune' | 'follicle';

/** Goes once for each family into the `<defs>` of a picture that has such cells. */
export const cellGradients = (id: string, family: CellFamily): Drawing => svg`
  <radialGradient id="${id}-${family}" cx=".45" cy=".4" r=".65"><stop offset="0" stop-color="var(--_${family}-light)" /><stop offset=".55" stop-color="var(--_${family}-light)" /><stop offset="1" stop-color="var(--_${family}-soft)" /></radialGradient>
  <radialGradient id="${id}-${family}-nucleus" cx=".36" cy=".3" r=".8"><stop offset="0" stop-color="var(--_shine)" stop-opacity=".5" /><stop offset=".5" stop-color="var(--_shine)" stop-opacity=".14" /><stop offset="1" stop-color="var(--_shade)" stop-opacity=".12" /></radialGradient>`;

export interface CellOptions {
  readonly id: string;
  readonly family: CellFamily;
  /** Points of the outline, in order. */
  readonly outline: readonly Point[];
  /** The outline at rest, where this one moves: grains keep their places. */
  readonly rest?: readonly Point[];
  /** Distance between the two leaves of the membrane, px. Default 5. */
  readonly membrane?: number;
  /** Fine grains in the cytoplasm. Default 70. */
  readonly grains?: number;
  readonly seed: number;
}

/** The body of a cell: soft shadow, cytoplasm with its grain, cortex, and a membrane of two leaves. Organelles go on top. */
export function cell({ id, family, outline, rest = outline, membrane = 5, grains = 70, seed }: CellOptions): Drawing {
  const outer = closedPath(outline);
  const inner = closedPath(inset(outline, membrane));
  // Where the membrane folds tightly, points moved inwards would come out on its other side: they are left out.
  const cortex = closedPath(
    inset(outline, membrane * 2.4).filter(([x, y]) => outline.every(([ox, oy]) => Math.hypot(x - ox, y - oy) > membrane * 1.7)),
  );
  const box = bounds(rest);
  const spots = { cx: box.cx, cy: box.cy, rx: box.rx * 0.84, ry: box.ry * 0.84 };
  return svg`
    <path d="${outer}" fill="var(--_shade)" opacity=".05" transform="translate(3 7)" />
    <path d="${outer}" fill="var(--_${family})" stroke="var(--_${family})" stroke-width="12" stroke-linejoin="round" opacity=".07" />
    <path d="${outer}" fill="url(#${id}-${family})" />
    <path d="${cortex}" fill="none" stroke="var(--_${family})" stroke-width="${round(membrane * 1.6)}" opacity=".16" />
    <path d="${dotsPath(scatter({ ...spots, count: grains, seed }))}" stroke="var(--_${family})" stroke-width="2.6" stroke-linecap="round" opacity=".4" />
    <path d="${dotsPath(scatter({ ...spots, count: grains * 2, seed: seed + 1 }))}" stroke="var(--_${family})" stroke-width="1.4" stroke-linecap="round" opacity=".45" />
    <path d="${outer}" fill="none" stroke="var(--_${family}-soft)" stroke-width="${round(membrane * 2)}" opacity=".6" />
    ${membraneLine(outer, membrane * 0.5, family)}${membraneLine(inner, membrane * 0.4, family, 0.75)}`;
}

/** The middle and half axes of the box round some points. */
export function bounds(points: readonly Point[]): { cx: number; cy: number; rx: number; ry: number } {
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  return { cx: (left + right) / 2, cy: (top + bottom) / 2, rx: (right - left) / 2, ry: (bottom - top) / 2 };
}

export interface NucleusOptions {
  readonly id: string;
  readonly family: CellFamily;
  readonly x: number;
  readonly y: number;
  readonly rx: number;
  readonly ry: number;
  readonly seed: number;
  /** `kidney` for the folded nucleus of a scavenger cell. Default `round`. */
  readonly shape?: 'round' | 'kidney';
}

/** A nucleus: envelope of two membranes with pores, chromatin dense at the rim, one nucleolus. */
export function nucleus({ id, family, x, y, rx, ry, seed, shape = 'round' }: NucleusOptions): Drawing {
  const next = random(seed);
  let points = blob({ cx: x, cy: y, rx, ry, seed, wobble: 0.035, count: 16 });
  if (shape === 'kidney') {
    points = points.map(([px, py]): Point => {
      const pull = Math.max(0, 1 - Math.hypot(px - (x - rx), py - y) / (ry * 0.95));
      return [px + pull * rx * 0.62, py];
    });
  }
  const r = Math.min(rx, ry);
  const gap = Math.max(2, r * 0.06);
  const rim: string[] = [];
  for (let index = 0; index < 13; index++) {
    const [px, py] = points[Math.floor(next() * points.length)]!;
    const reach = between(next, 0.8, 0.9);
    const [cx, cy] = [x + (px - x) * reach, y + (py - y) * reach];
    const wide = between(next, 0.07, 0.14) * r;
    rim.push(
      closedPath(
        blob({
          cx,
          cy,
          rx: wide,
          ry: wide * 0.7,
          seed: seed + index,
          wobble: 0.25,
          count: 7,
          angle: Math.atan2(py - y, px - x) + 1.57,
        }),
      ),
    );
  }
  const threads = scatter({ cx: x + rx * 0.1, cy: y, rx: rx * 0.6, ry: ry * 0.62, count: 9, seed: seed + 3 }).map(([px, py]) => {
    const s = r * between(next, 0.07, 0.12);
    const lean = between(next, -0.8, 0.8);
    return `M${round(px - s * 1.5)},${round(py)}q${round(s * 0.75)},${round(-s * 1.6)} ${round(s * 1.5)},${round(lean * s)}t${round(s * 1.5)},${round(-lean * s)}`;
  });
  const [nx, ny, nr] = [x - rx * 0.12, y - ry * 0.12, r * 0.24];
  return svg`
    <path d="${closedPath(inset(points, -gap))}" fill="var(--_${family}-soft)" stroke="var(--_${family})" stroke-width="${round(Math.max(1, r * 0.025))}" opacity=".9" />
    <path d="${closedPath(points)}" fill="var(--_${family}-deep)" opacity=".92" />
    <path d="${closedPath(points)}" fill="url(#${id}-${family}-nucleus)" stroke="var(--_${family})" stroke-width="${round(Math.max(1.4, r * 0.04))}" stroke-dasharray="${round(r * 0.26)} ${round(r * 0.07)}" />
    <path d="${rim.join('')}" fill="var(--_shade)" opacity=".14" />
    <path d="${threads.join('')}" fill="none" stroke="var(--_shine)" stroke-width="${round(Math.max(1, r * 0.03))}" stroke-linecap="round" opacity=".4" />
    <circle cx="${round(nx)}" cy="${round(ny)}" r="${round(nr)}" fill="var(--_shade)" opacity=".2" />
    <circle cx="${round(nx - nr * 0.15)}" cy="${round(ny - nr * 0.2)}" r="${round(nr * 0.62)}" fill="var(--_${family}-deep)" opacity=".35" />
    <path d="${dotsPath(scatter({ cx: nx, cy: ny, rx: nr * 0.7, ry: nr * 0.7, count: 7, seed }))}" stroke="var(--_${family})" stroke-width="${round(nr * 0.2)}" stroke-linecap="round" opacity=".6" />`;
}
