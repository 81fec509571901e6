import { svg } from 'lit';
import { openPath, type Point, round } from './shapes.js';
import type { Drawing } from './svg-text.js';

/** Devices that stand beside the figure, in the box of `body.ts`. */

/** The way of the infusion: out of the bag, along the line, into the vein at the elbow. */
export const INFUSION_LINE: readonly Point[] = [
  [36, 150],
  [36, 210],
  [22, 262],
  [20, 320],
  [44, 372],
  [72, 388],
  [94, 388],
];
/** From the vein at the elbow through the heart. */
export const VEIN_WAY: readonly Point[] = [
  [94, 388],
  [108, 330],
  [124, 280],
  [140, 258],
  [172, 250],
  [200, 262],
  [209, 300],
  [212, 360],
];

export function infusion(id: string, drops: number): Drawing {
  const line = openPath(INFUSION_LINE);
  const fall = (drops * 3) % 1;
  return svg`<path d="M36,4v16M22,4h28" fill="none" stroke="var(--_device-line)" stroke-width="3" stroke-linecap="round" />
    <path d="M16,24Q36,14 56,24V92Q54,110 44,116H28Q18,110 16,92Z" fill="var(--_paper)" fill-opacity=".9" stroke="var(--_device-line)" stroke-width="1.5" stroke-linejoin="round" />
    <path d="M18,54H54V92Q52,108 43,113H29Q20,108 18,92Z" fill="var(--_serum)" stroke="var(--_serum-line)" stroke-width="1" />
    <path d="M24,34h24M24,41h16" stroke="var(--_device-line)" stroke-width="1.6" opacity=".6" />
    <path d="M32,116v8h8v-8M30,126h12v22q0,6 -6,6q-6,0 -6,-6Z" fill="var(--_paper)" stroke="var(--_device-line)" stroke-width="1.3" stroke-linejoin="round" />
    <circle cx="36" cy="${round(130 + fall * 14)}" r="2.2" fill="var(--_serum)" stroke="var(--_serum-line)" stroke-width=".8" />
    <path d="${line}" fill="none" stroke="var(--_device-line)" stroke-width="4.4" stroke-linecap="round" /><path d="${line}" fill="none" stroke="var(--_serum)" stroke-width="2.6" stroke-linecap="round" />
    <path d="M66,380l14,1l16,5l-1,5l-17,-1l-13,-2Z" fill="url(#${id}-metal)" stroke="var(--_device-line)" stroke-width="1.1" stroke-linejoin="round" />
    <path d="M74,374l16,4l-5,21l-16,-4Z" fill="var(--_paper)" fill-opacity=".75" stroke="var(--_device-line)" stroke-width="1" />`;
}

/** A mask over nose and mouth with its cup and tube; `mist` 0…1. */
export function nebuliser(id: string, mist: number): Drawing {
  const puffs = [
    [292, 148, 7],
    [300, 156, 9],
    [288, 160, 8],
    [298, 142, 6],
    [306, 148, 6],
    [292, 168, 6],
  ] as const;
  return svg`<g opacity="${round(0.85 * mist * 100) / 100}">${puffs.map(([x, y, r], index) => svg`<circle cx="${x}" cy="${y}" r="${round(r * (0.7 + 0.3 * mist))}" fill="var(--_serum)" opacity="${0.32 + 0.06 * (index % 3)}" />`)}</g>
    <path d="M274,104C292,108 312,130 318,150C318,166 300,184 276,186C270,180 268,176 270,170" fill="var(--_paper)" fill-opacity=".3" stroke="var(--_device-line)" stroke-width="1.8" stroke-linejoin="round" />
    <path d="M274,108Q262,112 246,118M276,180Q256,170 246,166M246,118Q206,128 168,128" fill="none" stroke="var(--_device-line)" stroke-width="1.5" opacity=".6" />
    <path d="M304,170L312,160L322,168L316,180Z" fill="url(#${id}-metal)" stroke="var(--_device-line)" stroke-width="1.2" stroke-linejoin="round" />
    <path d="M308,178h20l-2,26q-8,8 -16,0Z" fill="var(--_paper)" fill-opacity=".9" stroke="var(--_device-line)" stroke-width="1.4" stroke-linejoin="round" /><path d="M309.500,192h17l-1,11q-7,7 -15,0Z" fill="var(--_serum)" stroke="var(--_serum-line)" stroke-width=".9" />
    <path d="M318,208C318,240 352,232 366,214S398,176 432,184" fill="none" stroke="var(--_device-line)" stroke-width="4" stroke-linecap="round" /><path d="M318,208C318,240 352,232 366,214S398,176 432,184" fill="none" stroke="var(--_device-light)" stroke-width="2" stroke-linecap="round" />`;
}

/** A spray bottle with its tip in the nose; `mist` 0…1. */
export function nasalSpray(id: string, mist: number): Drawing {
  return svg`<g transform="translate(280 138) rotate(-30)"><path d="M-3.600,34L-2.600,2Q0,-2 2.600,2L3.600,34Z" fill="var(--_paper)" stroke="var(--_device-line)" stroke-width="1.3" stroke-linejoin="round" />
      <path d="M-20,36Q-19,30 -4,30H4Q19,30 20,36Z" fill="url(#${id}-metal)" stroke="var(--_device-line)" stroke-width="1.3" stroke-linejoin="round" />
      <path d="M-13,36H13V92Q13,98 7,98H-7Q-13,98 -13,92Z" fill="var(--_paper)" fill-opacity=".9" stroke="var(--_device-line)" stroke-width="1.5" /><path d="M-11,58H11V91Q11,96 6,96H-6Q-11,96 -11,91Z" fill="var(--_serum)" stroke="var(--_serum-line)" stroke-width=".9" /></g>
    <path d="M276,133L252,116L246,122L244,130L248,137Z" fill="var(--_serum)" stroke="none" opacity="${round(0.75 * mist * 100) / 100}" />`;
}
