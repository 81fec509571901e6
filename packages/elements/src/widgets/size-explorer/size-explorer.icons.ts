import { svg, type TemplateResult } from 'lit';

const icon = (d: string): TemplateResult<2> =>
  svg`<svg class="icon" viewBox="0 0 16 16" aria-hidden="true"><path d="${d}" fill="none" stroke="currentColor" stroke-width="1.8" stroke-linecap="round" stroke-linejoin="round" /></svg>`;

const glass = 'M7 2.500a4.500 4.500 0 1 1 0 9a4.500 4.500 0 1 1 0-9M10.300 10.300L14 14M5 7h4';

/** Small signs of the controls, 16 by 16. */
export const icons = {
  closer: icon(`${glass}M7 5v4`),
  farther: icon(glass),
  start: icon('M10 3L5 8l5 5'),
  end: icon('M6 3l5 5l-5 5'),
  up: icon('M3 10l5-5l5 5'),
  down: icon('M3 6l5 5l5-5'),
  bent: icon('M8 2L14.500 13.500H1.500ZM8 6.500v3.200M8 11.700v.1'),
  same: icon('M1.500 5.500h13v5h-13zM4.500 5.500v2M8 5.500v2.500M11.500 5.500v2'),
} as const;
