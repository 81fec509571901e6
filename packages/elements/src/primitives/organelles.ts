import { between, random } from '@exosome-widgets/model/random.js';
import { svg } from 'lit';
import { beside, blob, closedPath, dotsPath, inset, openPath, type Point, ribbon, round } from './shapes.js';
import type { Drawing } from './svg-text.js';
import { membraneLine } from './vesicle.js';

/** Goes once into the `<defs>` of a picture that has organelles. */
export const organelleGradients = (id: string): Drawing => svg`
  <linearGradient id="${id}-mito" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="var(--_mitochondrion-light)" /><stop offset="1" stop-color="var(--_mitochondrion-soft)" /></linearGradient>
  <radialGradient id="${id}-body" cx=".42" cy=".38" r=".7"><stop offset="0" stop-color="var(--_body-light)" /><stop offset=".65" stop-color="var(--_body-light)" /><stop offset="1" stop-color="var(--_body-soft)" /></radialGradient>`;

interface Placed {
  readonly x: number;
  readonly y: number;
  /** Degrees. Default 0. */
  readonly angle?: number;
  readonly seed: number;
}

/** A mitochondrion: smooth outer membrane, inner membrane folded into cristae. */
export function mitochondrion({
  id,
  x,
  y,
  angle = 0,
  seed,
  length,
  width,
}: Placed & { readonly id: string; readonly length: number; readonly width: number }): Drawing {
  const next = random(seed);
  const bend = between(next, -0.22, 0.22) * width;
  const [a, b] = [length / 2, width / 2];
  const arch = (px: number): number => bend * (1 - (px / a) ** 2) * 2;
  const outline: Point[] = [
    [-a, arch(-a)],
    [-a * 0.86, -b * 0.72 + arch(-a * 0.86)],
    [-a * 0.4, -b + arch(-a * 0.4)],
    [a * 0.3, -b * 0.95 + arch(a * 0.3)],
    [a * 0.84, -b * 0.75 + arch(a * 0.84)],
    [a, arch(a)],
    [a * 0.86, b * 0.72 + arch(a * 0.86)],
    [a * 0.35, b + arch(a * 0.35)],
    [-a * 0.35, b * 0.96 + arch(-a * 0.35)],
    [-a * 0.85, b * 0.74 + arch(-a * 0.85)],
  ];
  const folds: string[] = [];
  const count = Math.max(4, Math.round(length / (width * 0.3)));
  for (let index = 0; index < count; index++) {
    const px = -a * 0.76 + (index / (count - 1)) * a * 1.52;
    const up = index % 2 ? 1 : -1;
    const wall = b * 0.78 * Math.sqrt(Math.max(0.2, 1 - (px / a) ** 2 * 0.7));
    folds.push(
      `M${round(px)},${round(up * wall + arch(px))}q${round(between(next, -2, 2))},${round(-up * wall * 0.8)} ${round(between(next, -1.5, 1.5))},${round(-up * wall * between(next, 1.15, 1.5))}`,
    );
  }
  const fold = folds.join('');
  return svg`<g transform="translate(${round(x)} ${round(y)}) rotate(${round(angle)})">
    <path d="${closedPath(outline)}" transform="translate(1 3)" fill="var(--_shade)" opacity=".08" />
    <path d="${closedPath(outline)}" fill="url(#${id}-mito)" stroke="var(--_mitochondrion)" stroke-width="${round(Math.max(1.2, width * 0.07))}" />
    <path d="${closedPath(inset(outline, width * 0.1))}" fill="none" stroke="var(--_mitochondrion)" stroke-width="${round(width * 0.035)}" opacity=".8" />
    <path d="${fold}" fill="none" stroke="var(--_mitochondrion)" stroke-width="${round(width * 0.15)}" stroke-linecap="round" />
    <path d="${fold}" fill="none" stroke="var(--_mitochondrion-light)" stroke-width="${round(width * 0.06)}" stroke-linecap="round" />
  </g>`;
}

export interface ReticulumOptions {
  /** Middle of the nucleus that it folds around. */
  readonly x: number;
  readonly y: number;
  readonly rx: number;
  readonly ry: number;
  /** From and to, degrees, clockwise from the right. */
  readonly from: number;
  readonly to: number;
  readonly layers?: number;
  /** Distance of one layer from the next, px. */
  readonly gap: number;
  readonly seed: number;
}

/** Rough endoplasmic reticulum: flat sacs folded around the nucleus, dotted with ribosomes. */
export function reticulum({ x, y, rx, ry, from, to, layers = 4, gap, seed }: ReticulumOptions): Drawing {
  const next = random(seed);
  const sacs: string[] = [];
  const ribosomes: Point[] = [];
  for (let layer = 0; layer < layers; layer++) {
    const out = gap * (layer + 1.1);
    const start = from + between(next, 0, 14) + layer * 3;
    const end = to - between(next, 0, 14) - layer * 5;
    const phase = next() * 6;
    const arc = Array.from({ length: 11 }, (_, index): Point => {
      const turn = ((start + ((end - start) * index) / 10) * Math.PI) / 180;
      const sway = Math.sin(phase + index * 0.9) * gap * 0.16;
      return [x + Math.cos(turn) * (rx + out + sway), y + Math.sin(turn) * (ry + out + sway)];
    });
    sacs.push(openPath(arc));
    for (const side of [-1, 1]) ribosomes.push(...beside(arc, side * gap * 0.34).filter(() => next() < 0.9));
  }
  const d = sacs.join('');
  return svg`<g fill="none" stroke-linecap="round">
    <path d="${d}" stroke="var(--_reticulum)" stroke-width="${round(gap * 0.58)}" opacity=".9" />
    <path d="${d}" stroke="var(--_reticulum-soft)" stroke-width="${round(gap * 0.36)}" />
    <path d="${dotsPath(ribosomes)}" stroke="var(--_reticulum)" stroke-width="${round(Math.max(1.6, gap * 0.26))}" />
  </g>`;
}

/** The Golgi apparatus: a stack of curved sacs with swollen rims, and buds leaving it. */
export function golgi({ x, y, angle = 0, seed, size }: Placed & { readonly size: number }): Drawing {
  const next = random(seed);
  const gap = size * 0.155;
  const sacs: string[] = [];
  const rims: Point[] = [];
  for (let layer = 0; layer < 5; layer++) {
    const half = size * (0.62 - Math.abs(layer - 1.6) * 0.085) * between(next, 0.93, 1.05);
    const level = (layer - 2) * gap;
    const dip = size * 0.2;
    sacs.push(`M${round(-half)},${round(level - dip * 0.4)}Q0,${round(level + dip)} ${round(half)},${round(level - dip * 0.4)}`);
    rims.push([-half, level - dip * 0.4], [half, level - dip * 0.4]);
  }
  const buds: Point[] = [
    [-size * 0.8, -size * 0.22],
    [size * 0.78, -size * 0.02],
    [size * 0.3, size * 0.56],
    [-size * 0.34, size * 0.52],
    [size * 0.68, size * 0.38],
  ];
  const d = sacs.join('');
  return svg`<g transform="translate(${round(x)} ${round(y)}) rotate(${round(angle)})" fill="none" stroke-linecap="round">
    <path d="${d}" stroke="var(--_golgi)" stroke-width="${round(gap * 0.78)}" />
    <path d="${dotsPath(rims)}" stroke="var(--_golgi)" stroke-width="${round(gap * 1.1)}" />
    <path d="${d}" stroke="var(--_golgi-soft)" stroke-width="${round(gap * 0.5)}" />
    <path d="${dotsPath(rims)}" stroke="var(--_golgi-soft)" stroke-width="${round(gap * 0.76)}" />
    <path d="${dotsPath(buds)}" stroke="var(--_golgi)" stroke-width="${round(gap * 0.9)}" />
    <path d="${dotsPath(buds)}" stroke="var(--_golgi-soft)" stroke-width="${round(gap * 0.58)}" />
  </g>`;
}

/** Microtubules: long thin rails from the cell's centre. */
export function filaments(from: Point, to: readonly Point[], seed: number): Drawing {
  const rails = to.map((end, index) => openPath(ribbon(from, end, { seed: seed + index, waves: 0.7, amplitude: 7 }))).join('');
  return svg`<path d="${rails}" fill="none" stroke="var(--_filament)" stroke-width="2.4" opacity=".22" /><path d="${rails}" fill="none" stroke="var(--_filament)" stroke-width="2.4" stroke-dasharray="1.2 2" opacity=".3" />`;
}

export interface BodyOptions {
  readonly id: string;
  readonly r: number;
  readonly seed: number;
}

/** The sac of a multivesicular body, around 0,0. Its vesicles are drawn on top with `vesicle`. */
export function body({ id, r, seed }: BodyOptions): Drawing {
  const outline = blob({ cx: 0, cy: 0, rx: r, ry: r * 0.96, seed, wobble: 0.025, count: 14 });
  return bodyOf({ id, r, outline });
}

/** The sac of a multivesicular body with an outline of its own (while it buds or opens). */
export function bodyOf({
  id,
  r,
  outline,
}: {
  readonly id: string;
  readonly r: number;
  readonly outline: readonly Point[];
}): Drawing {
  const d = closedPath(outline);
  return svg`
    <path d="${d}" transform="translate(1.5 3)" fill="var(--_shade)" opacity=".08" />
    <path d="${d}" fill="url(#${id}-body)" />
    ${membraneLine(d, Math.max(1.2, r * 0.045), 'body')}
    <path d="${closedPath(inset(outline, Math.max(2, r * 0.085)))}" fill="none" stroke="var(--_body)" stroke-width="${round(Math.max(0.7, r * 0.02))}" opacity=".7" />`;
}

/** Where `count` vesicles of radius `small` lie inside a sac of radius `r`, around 0,0: a packed ring about one in the middle. */
export function packed(count: number, r: number, small: number): Point[] {
  const ring = Math.max(0, count - (count > 5 ? 1 : 0));
  const reach = Math.max(small * 1.05, r * 0.9 - small * 1.25);
  const around = Array.from({ length: ring }, (_, index): Point => {
    const turn = (index / Math.max(1, ring)) * 2 * Math.PI + 0.4;
    return [Math.cos(turn) * reach, Math.sin(turn) * reach];
  });
  return count > 5 ? [...around, [r * 0.02, -r * 0.02]] : around;
}
