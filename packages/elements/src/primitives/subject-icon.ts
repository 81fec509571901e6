import { svg } from 'lit';
import type { Drawing } from './svg-text.js';

/** Both signs are drawn in a box of 48 by 48 and carry the same visual weight: neither subject may look grander. */
export const SUBJECT_ICON_SIZE = 48;

/** The sign of a subject. Ids inside the drawing start with `id`. */
export function subjectIcon(subject: 'prp' | 'exosomes', id: string): Drawing {
  return subject === 'prp' ? prpTube(id) : exosomeSign(id);
}

/** A glass tube after the spin: plasma above, the pale line with white cells, red cells below. Platelets float in the plasma. */
function prpTube(id: string): Drawing {
  // One outline for glass and contents, so that no layer ever leaves the tube.
  const glass = 'M17 8.500V36a7 7 0 0 0 14 0V8.500';
  return svg`
    <defs>
      <clipPath id="${id}-tube"><path d="${glass}Z" /></clipPath>
      <linearGradient id="${id}-round" x1="17" x2="31" y1="0" y2="0" gradientUnits="userSpaceOnUse">
        <stop offset="0" stop-color="var(--_shade)" stop-opacity=".16" /><stop offset=".3" stop-color="var(--_shine)" stop-opacity=".4" /><stop offset=".55" stop-color="var(--_shine)" stop-opacity="0" /><stop offset="1" stop-color="var(--_shade)" stop-opacity=".2" />
      </linearGradient>
    </defs>
    <ellipse cx="24" cy="44.600" rx="8.500" ry="1.700" fill="var(--_shade)" opacity=".12" />
    <g clip-path="url(#${id}-tube)">
      <rect x="16" y="8" width="16" height="37" fill="var(--_shine)" opacity=".75" />
      <path d="M16 14.500q8 1.800 16 0V30H16z" fill="var(--_platelet-soft)" />
      <path d="M16 28.500q8 1.600 16 0v3.200q-8 1.600-16 0z" fill="var(--_platelet-light)" />
      <path d="M16 31.700q8 1.600 16 0V45H16z" fill="var(--_red-cell)" />
      <path d="M16 38q8 2 16 0v7H16z" fill="var(--_red-cell-deep)" opacity=".55" />
      <path d="M20.500 19h0M26.800 21.500h0M22.300 24.800h0M28.300 17.600h0M27.200 26.600h0M19.600 27.300h0" stroke="var(--_prp)" stroke-width="2.300" stroke-linecap="round" />
      <path d="M16 14.500q8 1.800 16 0" fill="none" stroke="var(--_prp)" stroke-width=".9" opacity=".8" />
      <rect x="16" y="8" width="16" height="37" fill="url(#${id}-round)" />
    </g>
    <path d="${glass}" fill="none" stroke="var(--_prp)" stroke-width="1.700" stroke-linejoin="round" />
    <rect x="14.600" y="4.200" width="18.800" height="5" rx="2" fill="var(--_prp)" />
    <path d="M16.800 5.900h14.400" stroke="var(--_shine)" stroke-width=".9" stroke-linecap="round" opacity=".55" />
    <path d="M34.500 19h3M34.500 24h4.500M34.500 29h3M34.500 34h4.500" stroke="var(--_prp)" stroke-width="1.200" stroke-linecap="round" opacity=".7" />`;
}

/**
 * One vesicle with its two leaves, surface proteins and cargo: protein a square, lipid a droplet, RNA a wave. Simpler than the
 * vesicle of the scenes, which would cost a table a kilobyte; dashed circles make the ring of lipids and the proteins.
 */
function exosomeSign(id: string): Drawing {
  const ring = (r: number, width: number, dash: string, colour = 'exosome'): Drawing =>
    svg`<circle cx="24" cy="23.500" r="${r}" stroke="var(--_${colour})" stroke-width="${width}" stroke-dasharray="${dash}" />`;
  return svg`
    <defs>${vesicleGlass(id)}</defs>
    <ellipse cx="24" cy="44.600" rx="10" ry="1.700" fill="var(--_shade)" opacity=".12" />
    <circle cx="24" cy="23.500" r="14.500" fill="url(#${id}-glass)" />
    <g fill="none" stroke-linecap="round">
      <g stroke-linecap="butt" stroke-dashoffset=".7">${ring(16.6, 2.6, '1.4 11.638', 'vesicle-deep')}</g>
      ${ring(18, 3.1, '0 14.137', 'vesicle-deep')} ${ring(14.5, 1.2, 'none')} ${ring(14.5, 2.5, '0 3.037')} ${ring(11.8, 1.1, 'none')}
      <path d="M15.800 20.200a9.500 9.500 0 0 1 6.800-6" stroke="var(--_shine)" stroke-width="1.700" />
      <path d="M23.600 18.800c1.400-3.600 2.400-3.600 3.300 0s2 3.600 3.300 0" stroke="var(--_rna)" stroke-width="2" />
    </g>
    <rect x="17" y="20.600" width="5" height="5" rx="1.200" fill="var(--_protein)" />
    <path d="M26.500 23.600c1.900 2.500 2.900 3.800 2.900 5.300a2.900 2.900 0 0 1-5.800 0c0-1.500 1-2.800 2.900-5.300z" fill="var(--_lipid)" />`;
}

/** Light from above on a small round thing. */
const vesicleGlass = (id: string): Drawing =>
  svg`<radialGradient id="${id}-glass" cx=".38" cy=".32" r=".75"><stop offset=".3" stop-color="var(--_vesicle-light)" /><stop offset="1" stop-color="var(--_vesicle-soft)" /></radialGradient>`;

/** The small sign that stands beside a subject's name in running text, 16 by 16: a tube or a ring with stubs. */
export function subjectMark(subject: 'prp' | 'exosomes'): Drawing {
  return subject === 'prp'
    ? svg`<g fill="none" stroke="var(--_prp)" stroke-width="1.500" stroke-linecap="round" stroke-linejoin="round"><path d="M4.800 2.200h6.400M5.700 2.500v9a2.300 2.300 0 0 0 4.600 0v-9" /><path d="M6.700 7.500v4a1.300 1.300 0 0 0 2.600 0v-4z" fill="var(--_prp)" stroke="none" /></g>`
    : svg`<g fill="none" stroke="var(--_exosome)" stroke-width="1.500" stroke-linecap="round"><circle cx="8" cy="8" r="4.200" /><path d="M8 1.300v2M8 12.700v2M1.300 8h2M12.700 8h2M3.300 3.300l1.300 1.300M11.400 11.400l1.300 1.300M3.300 12.700l1.300-1.300M11.400 4.600l1.300-1.300" /><circle cx="8" cy="8" r="1.300" fill="var(--_exosome)" stroke="none" /></g>`;
}
