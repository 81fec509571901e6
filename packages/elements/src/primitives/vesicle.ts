import { between, random } from '@exosome-widgets/model/random.js';
import { svg } from 'lit';
import { cargo, type CargoKind } from './cargo.js';
import { circlePath, dotsPath, type Point, round } from './shapes.js';
import type { Drawing } from './svg-text.js';

/** How much is drawn: `full` from about 14 px radius, `plain` from about 6, `dot` below. */
export type VesicleDetail = 'full' | 'plain' | 'dot';

export interface VesicleOptions {
  /** Prefix of the ids given to {@link vesicleGradients}. */
  readonly id: string;
  /** Radius of the membrane, px. */
  readonly r: number;
  readonly seed: number;
  readonly cargo?: readonly CargoKind[];
  /** Default: by radius. */
  readonly detail?: VesicleDetail;
}

/** Goes once into the `<defs>` of a picture that has vesicles. */
export const vesicleGradients = (id: string): Drawing => svg`
  <radialGradient id="${id}-glass" cx=".38" cy=".32" r=".75">
    <stop offset="0" stop-color="var(--_vesicle-light)" /><stop offset=".6" stop-color="var(--_vesicle-light)" /><stop offset="1" stop-color="var(--_vesicle-soft)" />
  </radialGradient>`;

/** Where cargo sits inside a vesicle of radius 1. */
const SEATS: readonly Point[] = [
  [-0.3, -0.24],
  [0.3, -0.3],
  [0.02, 0.34],
  [-0.42, 0.24],
  [0.42, 0.22],
];

/** Where the cargo of a vesicle of radius `r` sits, around 0,0. */
export const cargoSeat = (index: number, r: number): Point => {
  const [x, y] = SEATS[index % SEATS.length]!;
  return [x * r, y * r];
};

/** How high cargo is drawn inside a vesicle of radius `r`, px. */
export const cargoSize = (r: number): number => r * 0.4;

/** The smallest drawing of a vesicle: its membrane. */
export const dotVesicle = (id: string, r: number): Drawing =>
  svg`<circle r="${r}" fill="url(#${id}-glass)" stroke="var(--_exosome)" stroke-width="${round(Math.max(0.7, r * 0.2))}" />`;

/** A small vesicle without cargo: membrane and surface proteins. */
export const plainVesicle = (id: string, r: number, seed: number): Drawing =>
  svg`${surface(r, seed, 6)}<circle r="${r}" fill="url(#${id}-glass)" stroke="var(--_exosome)" stroke-width="${round(r * 0.16)}" />`;

/** One vesicle around 0,0: two leaves of membrane, proteins on its surface, cargo inside. */
export function vesicle({
  id,
  r,
  seed,
  cargo: load = [],
  detail = r >= 14 ? 'full' : r >= 6 ? 'plain' : 'dot',
}: VesicleOptions): Drawing {
  if (detail === 'dot') return dotVesicle(id, r);
  const inner = svg`${load.map((kind, index) => {
    const [x, y] = cargoSeat(index, r);
    return svg`<g transform="translate(${round(x)} ${round(y)})">${cargo(kind, cargoSize(r))}</g>`;
  })}`;
  if (detail === 'plain') {
    return svg`${plainVesicle(id, r, seed)}${inner}`;
  }
  return svg`
    <circle r="${round(r * 1.16)}" fill="var(--_exosome)" opacity=".08" />
    ${surface(r, seed, 10)}
    <circle r="${r}" fill="url(#${id}-glass)" />
    ${membraneLine(circlePath(0, 0, r), r * 0.1, 'exosome')}
    <circle r="${round(r * 0.8)}" fill="none" stroke="var(--_exosome)" stroke-width="${round(r * 0.05)}" opacity=".8" />
    ${inner}
    <path d="M${round(-r * 0.56)},${round(-r * 0.36)}A${round(r * 0.67)},${round(r * 0.67)} 0 0,1 ${round(-r * 0.02)},${round(-r * 0.67)}" fill="none" stroke="var(--_shine)" stroke-width="${round(r * 0.12)}" stroke-linecap="round" opacity=".9" />`;
}

/** A membrane leaf: a line strung with the round heads of its lipids. */
export function membraneLine(d: string, size: number, colour: string, opacity = 1): Drawing {
  return svg`<path d="${d}" fill="none" stroke="var(--_${colour})" stroke-width="${round(size * 0.75)}" opacity="${opacity}" /><path d="${d}" fill="none" stroke="var(--_${colour})" stroke-width="${round(size * 1.5)}" stroke-linecap="round" stroke-dasharray="0 ${round(size * 2)}" opacity="${opacity}" />`;
}

/** Proteins on the surface: forks, clubs and loops in no order. */
function surface(r: number, seed: number, count: number): Drawing {
  const next = random(seed);
  const stems: string[] = [];
  const heads: Point[] = [];
  for (let index = 0; index < count; index++) {
    const turn = ((index + between(next, -0.25, 0.25)) / count) * 2 * Math.PI;
    const at = (reach: number, side = 0): Point => [
      Math.cos(turn) * r * reach - Math.sin(turn) * r * side,
      Math.sin(turn) * r * reach + Math.cos(turn) * r * side,
    ];
    const write = (points: readonly Point[]): void =>
      void stems.push(`M${points.map(([x, y]) => `${round(x)},${round(y)}`).join('L')}`);
    if (next() < 0.45) {
      write([at(0.98), at(1.22)]);
      write([at(1.36, -0.11), at(1.22), at(1.36, 0.11)]);
    } else {
      write([at(0.98), at(1.24)]);
      heads.push(at(1.27));
    }
  }
  return svg`<path d="${stems.join('')}" fill="none" stroke="var(--_vesicle-deep)" stroke-width="${round(Math.max(0.8, r * 0.08))}" stroke-linecap="round" stroke-linejoin="round" /><path d="${dotsPath(heads)}" stroke="var(--_vesicle-deep)" stroke-width="${round(r * 0.2)}" stroke-linecap="round" />`;
}
