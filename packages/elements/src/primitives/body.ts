import { svg } from 'lit';
import { bronchi, HEART, HEAD, KIDNEYS, LIVER, LUNGS, NASAL, organPath, SPLEEN, TORSO } from './body-organs.js';
import { closedPath, openPath, type Point, round } from './shapes.js';
import { tube } from './skin-paths.js';
import type { Drawing } from './svg-text.js';

/** The figure is drawn in this box; a scene scales it. */
export const BODY_BOX = { width: 440, height: 560 } as const;

export type BodyPlace =
  | 'arm-vein'
  | 'lungs'
  | 'liver'
  | 'spleen'
  | 'kidneys'
  | 'nose'
  | 'smell-area'
  | 'brain'
  | 'eye'
  | 'airway';

/** Where each part lies, for labels and marks. */
export const BODY_PLACES: Readonly<Record<BodyPlace, Point>> = {
  brain: [206, 88],
  'smell-area': [245, 112],
  eye: [262, 109],
  nose: [257, 130],
  airway: [217, 222],
  lungs: [259, 322],
  liver: [183, 398],
  spleen: [268, 406],
  kidneys: [252, 456],
  'arm-vein': [93, 386],
};

export const bodyDefs = (id: string): Drawing => svg`
  <linearGradient id="${id}-person" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="var(--_person-light)" /><stop offset="1" stop-color="var(--_person)" /></linearGradient>
  <radialGradient id="${id}-lung" cx=".45" cy=".35" r=".8"><stop offset="0" stop-color="var(--_lung-light)" /><stop offset="1" stop-color="var(--_lung)" /></radialGradient>
  <radialGradient id="${id}-liver" cx=".35" cy=".3" r=".9"><stop offset="0" stop-color="var(--_liver-light)" /><stop offset="1" stop-color="var(--_liver)" /></radialGradient>
  <clipPath id="${id}-person-clip"><path d="${TORSO}" /></clipPath>`;

/** A calm figure, seen from the front with the head turned to the side: brain, nose, airways, lungs, heart, liver, spleen, kidneys and the veins of one arm. */
export function body(id: string): Drawing {
  const organ = (d: string, colour: string, fill = `var(--_${colour})`): Drawing =>
    svg`<path d="${d}" fill="${fill}" stroke="var(--_${colour}-line)" stroke-width="1.4" stroke-linejoin="round" />`;
  return svg`<path d="${TORSO}" fill="url(#${id}-person)" stroke="var(--_person-line)" stroke-width="1.8" stroke-linejoin="round" />
    <g clip-path="url(#${id}-person-clip)">
      <path d="${frame()}" fill="none" stroke="var(--_person-line)" stroke-width="1.2" stroke-linecap="round" opacity=".45" />
      ${KIDNEYS.map((points) => organ(organPath(points), 'kidney'))}
      ${veins()}
      ${organ(organPath(SPLEEN), 'spleen')}
      ${LUNGS.map((points) => organ(organPath(points), 'lung', `url(#${id}-lung)`))}
      <path d="M152,318Q176,330 204,322M158,348Q172,326 184,324M282,330Q258,346 238,340" fill="none" stroke="var(--_lung-line)" stroke-width="1" opacity=".6" />
      ${bronchi()}
      ${organ(organPath(HEART), 'heart')}
      <path d="M222,330Q231,346 233,364M238,326Q246,338 248,352" fill="none" stroke="var(--_heart-line)" stroke-width="1" opacity=".7" />
      ${organ(organPath(LIVER), 'liver', `url(#${id}-liver)`)}
      <path d="M214,378Q212,396 204,408" fill="none" stroke="var(--_liver-line)" stroke-width="1.1" opacity=".6" />
    </g>
    ${head()}`;
}

/** Collar bones, breastbone and ribs, faint, so that the organs have a place. */
const frame = (): string =>
  `M205,240C180,244 152,240 124,232M227,240C252,244 280,240 308,232` +
  [0, 1, 2, 3]
    .map(
      (i) =>
        `M${150 - i},${296 + i * 24}Q176,${278 + i * 26} 204,${292 + i * 24}M${282 + i},${296 + i * 24}Q256,${278 + i * 26} 228,${292 + i * 24}`,
    )
    .join('');

function veins(): Drawing {
  const arm = openPath([
    [62, 520],
    [74, 468],
    [88, 418],
    [96, 380],
    [108, 330],
    [124, 280],
    [140, 258],
    [172, 250],
    [200, 262],
    [208, 300],
    [210, 330],
  ]);
  const branches =
    openPath([
      [96, 380],
      [84, 356],
      [86, 318],
      [100, 276],
      [130, 254],
    ]) +
    openPath([
      [84, 500],
      [96, 450],
      [100, 414],
      [96, 380],
    ]) +
    openPath([
      [66, 470],
      [78, 430],
      [84, 400],
      [84, 358],
    ]);
  const trunk =
    openPath([
      [213, 362],
      [214, 420],
      [212, 480],
      [206, 520],
      [198, 566],
    ]) +
    openPath([
      [212, 486],
      [222, 526],
      [230, 566],
    ]) +
    openPath([
      [212, 446],
      [196, 452],
      [188, 456],
    ]) +
    openPath([
      [213, 446],
      [232, 450],
      [244, 456],
    ]);
  return svg`<g fill="none" stroke-linecap="round" stroke-linejoin="round">${tube(branches, 3, 'vein')}${tube(arm, 4.4, 'vein')}${tube(trunk, 6, 'vein')}</g>`;
}

function head(): Drawing {
  const { brain, cerebellum, stem, folds, mouth, brow, eye } = HEAD;
  return svg`<path d="${closedPath(cerebellum)}" fill="var(--_brain-light)" stroke="var(--_brain-line)" stroke-width="1.2" /><path d="${stem}" fill="none" stroke="var(--_brain-line)" stroke-width="9" stroke-linecap="round" /><path d="${stem}" fill="none" stroke="var(--_brain-light)" stroke-width="6.6" stroke-linecap="round" />
    <path d="${closedPath(brain)}" fill="var(--_brain)" stroke="var(--_brain-line)" stroke-width="1.4" />
    <path d="${folds}" fill="none" stroke="var(--_brain-line)" stroke-width="1.2" stroke-linecap="round" opacity=".75" />
    <path d="${closedPath(NASAL.cavity)}" fill="var(--_lining)" stroke="var(--_lining-line)" stroke-width="1.3" stroke-linejoin="round" />
    <path d="${NASAL.shells}" fill="none" stroke="var(--_lining-line)" stroke-width="3.6" stroke-linecap="round" /><path d="${NASAL.shells}" fill="none" stroke="var(--_lining-light)" stroke-width="2.2" stroke-linecap="round" />
    <path d="${NASAL.smell}" fill="none" stroke="var(--_growth-factor)" stroke-width="3" stroke-linecap="round" stroke-dasharray="2.6 2.4" />
    <path d="${mouth}" fill="none" stroke="var(--_lining-line)" stroke-width="1.3" stroke-linecap="round" opacity=".8" />
    <path d="${eye}" fill="var(--_paper)" stroke="var(--_person-line)" stroke-width="1.2" stroke-linejoin="round" /><circle cx="${round(BODY_PLACES.eye[0] + 3.6)}" cy="${BODY_PLACES.eye[1] - 1.4}" r="2" fill="var(--_hair)" /><path d="${brow}" fill="none" stroke="var(--_person-line)" stroke-width="1.6" stroke-linecap="round" />`;
}
