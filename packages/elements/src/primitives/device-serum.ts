import { svg } from 'lit';
import { round } from './shapes.js';
import type { SkinGeometry } from './skin-geometry.js';
import type { Drawing } from './svg-text.js';

/** Goes once into the `<defs>` of a picture with devices. */
export const deviceDefs = (id: string): Drawing => svg`
  <linearGradient id="${id}-metal" x1="0" y1="0" x2="1" y2="0"><stop offset="0" stop-color="var(--_device)" /><stop offset=".35" stop-color="var(--_device-light)" /><stop offset="1" stop-color="var(--_device)" /></linearGradient>`;

/** A solid part of a device, shaded like metal. */
export const solid = (id: string, d: string, width = 1.3): Drawing =>
  svg`<path d="${d}" fill="url(#${id}-metal)" stroke="var(--_device-line)" stroke-width="${width}" stroke-linejoin="round" />`;

/** A dropper with its drop. `fall` 0: the drop hangs on the tip; 1: it has reached the skin and is gone. */
export function dropper({
  id,
  x,
  tipY,
  fall,
  reach,
  scale = 1,
}: {
  id: string;
  x: number;
  tipY: number;
  fall: number;
  reach: number;
  scale?: number;
}): Drawing {
  return svg`<g transform="translate(${round(x)} ${round(tipY)}) scale(${scale})">
    <path d="M-2.6,0L-2.2,-12L-8,-22V-66H8V-22L2.2,-12L2.6,0Z" fill="var(--_paper)" fill-opacity=".85" stroke="var(--_device-line)" stroke-width="1.4" stroke-linejoin="round" />
    <path d="M-1.4,-2L-1,-13L-6,-24V-44H6V-24L1,-13L1.4,-2Z" fill="var(--_serum)" stroke="var(--_serum-line)" stroke-width=".9" />
    ${solid(id, `M-10,-66v-10h20v10Z`)}<path d="M-8,-76C-15,-96 -10,-118 0,-118C10,-118 15,-96 8,-76Z" fill="var(--_device-line)" /></g>
    ${fall < 1 ? svg`<path transform="translate(${round(x)} ${round(tipY + 6 + fall * reach)}) scale(${scale})" d="M0,-7C3,-2 5.5,1 5.5,4A5.5,5.5 0 0,1 -5.5,4C-5.5,1 -3,-2 0,-7Z" fill="var(--_serum)" stroke="var(--_serum-line)" stroke-width="1" />` : ''}`;
}

/** Serum lying on the skin around `x`; `spread` 0…1. */
export function serumFilm(g: SkinGeometry, x: number, half: number, spread: number): Drawing {
  const wide = half * spread;
  if (wide < 4) return svg``;
  const top: string[] = [];
  const under: string[] = [];
  for (let i = 0; i <= 16; i++) {
    const at = x - wide + (2 * wide * i) / 16;
    const edge = Math.sqrt(Math.max(0, 1 - ((at - x) / wide) ** 4));
    top.push(`${round(at)},${round(g.surface(at) - 13 * edge)}`);
    under.push(`${round(at)},${round(g.surface(at) + 1)}`);
  }
  return svg`<path d="M${top.join('L')}L${under.reverse().join('L')}Z" fill="var(--_serum)" fill-opacity=".62" stroke="var(--_serum-line)" stroke-width="1.1" stroke-linejoin="round" />`;
}
