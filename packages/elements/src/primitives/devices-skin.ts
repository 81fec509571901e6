import { svg } from 'lit';
import { solid } from './device-serum.js';
import { type Point, round } from './shapes.js';
import type { SkinGeometry } from './skin-geometry.js';
import type { Drawing } from './svg-text.js';

/** How a device is drawn: `lift` 1 hangs above the skin, 0 does its work. */
export interface SkinDeviceOptions {
  readonly id: string;
  readonly g: SkinGeometry;
  /** Middle of the device. */
  readonly x: number;
  readonly lift: number;
  /** Depths the device reaches, µm; drawn solid to `lowUm`, dashed to `highUm`. */
  readonly lowUm?: number | undefined;
  readonly highUm?: number | undefined;
}

/** Goes once into a picture with heat. */
export const beamDefs = (id: string): Drawing =>
  svg`<defs><linearGradient id="${id}-beam" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="var(--_heat)" stop-opacity=".95" /><stop offset=".75" stop-color="var(--_heat)" stop-opacity=".6" /><stop offset="1" stop-color="var(--_heat)" stop-opacity=".15" /></linearGradient></defs>`;

const ghost = (d: string): Drawing =>
  svg`<path d="${d}" fill="none" stroke="var(--_paper)" stroke-width="3" opacity=".75" /><path d="${d}" fill="none" stroke="var(--_device-line)" stroke-width="1.4" stroke-dasharray="4 3" stroke-linejoin="round" />`;
const box = (x: number, y: number, width: number, height: number, r: number): string =>
  `M${round(x + r)},${round(y)}h${round(width - 2 * r)}q${r},0 ${r},${r}v${round(height - 2 * r)}q0,${r} ${-r},${r}h${round(2 * r - width)}q${-r},0 ${-r},${-r}v${round(2 * r - height)}q0,${-r} ${r},${-r}Z`;

/** Where the five needles, beams or points of a device stand. */
export const spots = (x: number): number[] => [-2, -1, 0, 1, 2].map((at) => x + at * 27);

/** A needling pen: solid needles as long as the shortest clinic setting, a dashed line as long as the longest. */
export function needlePen({ id, g, x, lift, lowUm = 0, highUm = 0 }: SkinDeviceOptions): Drawing {
  const up = lift * (g.y(lowUm) - g.top + 22);
  const y = g.top - 11 - up;
  const needle = (at: number, depthUm: number): string =>
    `M${round(at - 3)},${round(y)}L${round(at - 2.2)},${round(g.y(depthUm) - up - 7)}L${round(at)},${round(g.y(depthUm) - up)}L${round(at + 2.2)},${round(g.y(depthUm) - up - 7)}L${round(at + 3)},${round(y)}Z`;
  return svg`${lift < 0.02 ? spots(x).map((at) => ghost(`M${round(at - 2)},${round(g.y(lowUm) + 3)}L${round(at - 1.6)},${round(g.y(highUm) - 8)}L${round(at)},${round(g.y(highUm))}L${round(at + 1.6)},${round(g.y(highUm) - 8)}L${round(at + 2)},${round(g.y(lowUm) + 3)}`)) : ''}
    ${solid(
      id,
      spots(x)
        .map((at) => needle(at, lowUm))
        .join(''),
      1.1,
    )}
    ${solid(id, `M${round(x - 64)},${round(y + 1)}L${round(x - 58)},${round(y - 20)}Q${round(x - 22)},${round(y - 28)} ${round(x - 20)},${round(y - 44)}V-20H${round(x + 20)}V${round(y - 44)}Q${round(x + 22)},${round(y - 28)} ${round(x + 58)},${round(y - 20)}L${round(x + 64)},${round(y + 1)}Z`)}
    <path d="M${round(x - 20)},${round(y - 52)}h40M${round(x - 58)},${round(y - 19)}h116" fill="none" stroke="var(--_device-line)" stroke-width="1.2" /><path d="${box(x - 7, y - 86, 14, 22, 6)}" fill="var(--_exosome)" stroke="var(--_device-line)" stroke-width="1" />`;
}

/** A fractional laser: beams in a row and the columns they heat. Nothing is given for the shallow end; past `highUm` the columns go on at high settings. */
export function laser({ id, g, x, lift, highUm = 0 }: SkinDeviceOptions): Drawing {
  const y = g.top - 46 - lift * 30;
  const on = 1 - lift;
  const end = g.y(highUm);
  const column = (at: number): string =>
    `M${round(at - 6)},${round(g.surface(at))}C${round(at - 7)},${round(end - 40)} ${round(at - 4)},${round(end)} ${round(at)},${round(end)}C${round(at + 4)},${round(end)} ${round(at + 7)},${round(end - 40)} ${round(at + 6)},${round(g.surface(at))}Z`;
  return svg`<g opacity="${round(on * 10) / 10}">
      ${spots(x).map(
        (
          at,
        ) => svg`<path d="M${round(at - 1.6)},${round(y)}H${round(at + 1.6)}L${round(at + 3.4)},${round(g.surface(at))}H${round(at - 3.4)}Z" fill="var(--_heat)" opacity=".75" />
        <path d="${column(at)}" fill="url(#${id}-beam)" stroke="var(--_heat-line)" stroke-width="1.2" />${ghost(`M${round(at)},${round(end + 4)}v20m-3.5,-5l3.5,5l3.5,-5`)}`,
      )}
    </g>
    ${solid(id, `M${round(x - 66)},${round(y)}L${round(x - 60)},${round(y - 18)}L${round(x - 28)},${round(y - 34)}V-20H${round(x + 28)}V${round(y - 34)}L${round(x + 60)},${round(y - 18)}L${round(x + 66)},${round(y)}Z`)}
    <path d="M${round(x - 62)},${round(y - 9)}H${round(x + 62)}" stroke="var(--_heat-line)" stroke-width="2.4" fill="none" /><path d="M${round(x - 28)},${round(y - 44)}h56" stroke="var(--_device-line)" stroke-width="1.2" fill="none" />`;
}

/** A hot tip: small pyramids pressed on the skin, and the zones they heat. */
export function hotTip({ id, g, x, lift, lowUm = 0, highUm = 0 }: SkinDeviceOptions): Drawing {
  const up = lift * 48;
  const y = g.top - 18 - up;
  const zone = (at: number, depthUm: number, half: number): string => {
    const [top, end] = [g.surface(at), g.y(depthUm)];
    return `M${round(at - half)},${round(top)}C${round(at - half)},${round(end - 12)} ${round(at - half * 0.6)},${round(end)} ${round(at)},${round(end)}C${round(at + half * 0.6)},${round(end)} ${round(at + half)},${round(end - 12)} ${round(at + half)},${round(top)}`;
  };
  return svg`<g opacity="${round((1 - lift) * 10) / 10}">${spots(x).map((at) => svg`<path d="${zone(at, lowUm, 9)}Z" fill="url(#${id}-beam)" stroke="var(--_heat-line)" stroke-width="1.1" />${ghost(zone(at, highUm, 12))}`)}</g>
    ${solid(
      id,
      spots(x)
        .map((at) => `M${round(at - 12)},${round(y)}L${round(at - 1.5)},${round(y + 18)}h3L${round(at + 12)},${round(y)}Z`)
        .join(''),
      1.1,
    )}
    ${solid(id, `${box(x - 70, y - 20, 140, 21, 4)}M${round(x - 40)},${round(y - 20)}V-20H${round(x + 40)}V${round(y - 20)}Z`)}
    <path d="M${round(x - 66)},${round(y - 5)}H${round(x + 66)}" stroke="var(--_heat)" stroke-width="3" fill="none" /><path d="M${round(x - 40)},${round(y - 32)}h80M${round(x - 40)},${round(y - 40)}h80" stroke="var(--_device-line)" stroke-width="1.1" fill="none" />`;
}

/** A syringe whose needle ends at `tip`; `tilt` in degrees from upright. The tip has no depth in the evidence. */
export function syringe({
  id,
  tip,
  lift,
  tilt,
  length,
}: {
  id: string;
  tip: Point;
  lift: number;
  tilt: number;
  length: number;
}): Drawing {
  return svg`<g transform="translate(${round(tip[0])} ${round(tip[1])}) rotate(${tilt}) translate(0 ${round(-lift * (length + 24))})">
    ${solid(id, `M-1.4,${-length}L-1.3,-9L.4,0L1.3,-6L1.4,${-length}Z`, 0.9)}
    ${solid(id, `M-3,${-length - 14}L-2.4,${-length}H2.4L3,${-length - 14}Z`, 1)}
    <path d="${box(-11, -length - 100, 22, 86, 5)}" fill="var(--_paper)" fill-opacity=".85" stroke="var(--_device-line)" stroke-width="1.4" />
    <path d="${box(-9, -length - 78 + (1 - lift) * 18, 18, 62 - (1 - lift) * 18, 3)}" fill="var(--_serum)" stroke="var(--_serum-line)" stroke-width="1" />
    <path d="M-9,${round(-length - 80 + (1 - lift) * 18)}h18M0,${round(-length - 80 + (1 - lift) * 18)}V${-length - 130}M-13,${-length - 130}h26M-17,${-length - 100}h34" fill="none" stroke="var(--_device-line)" stroke-width="4" stroke-linecap="round" />
    <path d="M11,${-length - 30}h-5M11,${-length - 44}h-7M11,${-length - 58}h-5M11,${-length - 72}h-7" stroke="var(--_device-line)" stroke-width="1" /></g>`;
}
