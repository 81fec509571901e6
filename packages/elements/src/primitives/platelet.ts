import { svg } from 'lit';
import { blob, closedPath, dotsPath, inset, round, scatter } from './shapes.js';
import type { Drawing } from './svg-text.js';
import { membraneLine } from './vesicle.js';

/** Goes once into the `<defs>` of a picture that has platelets. */
export const plateletGradients = (id: string): Drawing => svg`
  <radialGradient id="${id}-platelet" cx=".4" cy=".35" r=".75"><stop offset="0" stop-color="var(--_platelet-light)" /><stop offset=".5" stop-color="var(--_platelet-light)" /><stop offset="1" stop-color="var(--_platelet-soft)" /></radialGradient>`;

export interface PlateletOptions {
  readonly id: string;
  /** Half the width, px. */
  readonly r: number;
  readonly seed: number;
  /** 0 a smooth disc … 1 woken up, with arms. Default 0. */
  readonly awake?: number;
}

/** A platelet around 0,0: a small plate without a nucleus, full of granules. */
export function platelet({ id, r, seed, awake = 0 }: PlateletOptions): Drawing {
  const outline = blob({ cx: 0, cy: 0, rx: r, ry: r * 0.82, seed, wobble: 0.04 + awake * 0.2, count: 16 });
  const d = closedPath(outline);
  const area = { cx: 0, cy: 0, rx: r * 0.7, ry: r * 0.55 };
  return svg`
    <path d="${d}" transform="translate(1.5 3)" fill="var(--_shade)" opacity=".1" />
    <path d="${d}" fill="url(#${id}-platelet)" />
    <path d="${closedPath(inset(outline, r * 0.14))}" fill="none" stroke="var(--_prp)" stroke-width="${round(r * 0.05)}" stroke-dasharray="${round(r * 0.3)} ${round(r * 0.1)}" opacity=".45" />
    ${membraneLine(d, Math.max(1, r * 0.05), 'prp')}
    <path d="${dotsPath(scatter({ ...area, count: 16, seed }))}" stroke="var(--_prp)" stroke-width="${round(r * 0.15)}" stroke-linecap="round" opacity=".55" />
    <path d="${dotsPath(scatter({ ...area, count: 7, seed: seed + 2 }))}" stroke="var(--_prp-text)" stroke-width="${round(r * 0.09)}" stroke-linecap="round" opacity=".8" />`;
}
