import { random } from '@exosome-widgets/model/random.js';
import type { SizeId } from '@exosome-widgets/model/sizes.js';
import { svg } from 'lit';
import { platelet, plateletGradients } from './platelet.js';
import { circlePath, dotsPath, openPath, type Point, ribbon, round } from './shapes.js';
import { skinLayer } from './size-marks-skin.js';
import type { Drawing } from './svg-text.js';
import { membraneLine, vesicle, vesicleGradients } from './vesicle.js';
import { redCell, vesselGradients } from './vessel.js';

/** Each drawing is this many units across, measured as its size is measured: width, or thickness of fibrils and layers. */
export const MARK_ACROSS = 100;

/** What a drawing reaches beyond its size: surface proteins, the length of a fibril, the width of a layer. Units of {@link MARK_ACROSS}. */
export function markBox(mark: SizeId): { readonly width: number; readonly height: number } {
  switch (mark) {
    case 'exosome':
    case 'virus':
      return { width: 136, height: 136 };
    case 'collagen-fibril':
      return { width: 220, height: 112 };
    case 'horny-layer':
    case 'epidermis':
    case 'dermis':
      return { width: 150, height: 104 };
    case 'platelet':
      return { width: 108, height: 92 };
    default:
      return { width: 108, height: 108 };
  }
}

/** Goes once into the `<defs>` of a picture with marks. */
export const markGradients = (id: string): Drawing => svg`${vesicleGradients(id)}${plateletGradients(id)}${vesselGradients(id)}
  <linearGradient id="${id}-rod" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="var(--_collagen)" /><stop offset=".35" stop-color="var(--_collagen-light)" /><stop offset="1" stop-color="var(--_collagen)" /></linearGradient>
  <radialGradient id="${id}-ribosome" cx=".4" cy=".32" r=".8"><stop offset="0" stop-color="var(--_epidermis-light)" /><stop offset="1" stop-color="var(--_epidermis-deep)" /></radialGradient>`;

/**
 * One thing around 0,0, {@link MARK_ACROSS} units across.
 *
 * @param id - prefix given to {@link markGradients}
 */
export function sizeMark(mark: SizeId, id: string): Drawing {
  const r = MARK_ACROSS / 2;
  switch (mark) {
    case 'antibody':
      return antibody();
    case 'ribosome':
      return ribosome(id);
    case 'exosome':
      return vesicle({ id, r, seed: 7, cargo: ['protein', 'lipid', 'rna', 'growth-factor'] });
    case 'virus':
      return virus();
    case 'collagen-fibril':
      return fibril(id);
    case 'platelet':
      return platelet({ id, r, seed: 12 });
    case 'red-cell':
      return redCell({ id, x: 0, y: 0, r, tilt: 0.85, angle: -14, seed: 5 });
    default:
      return skinLayer(mark);
  }
}

/** An antibody: two arms that bind with their tips, one stem; each part a pair of folded chains. */
function antibody(): Drawing {
  const lobe = (x: number, y: number, rx: number, ry: number): Drawing =>
    svg`<ellipse cx="${x}" cy="${y}" rx="${rx}" ry="${ry}" fill="var(--_growth-factor)" fill-opacity=".2" stroke="var(--_growth-factor)" stroke-width="1.8" /><ellipse cx="${x - rx * 0.25}" cy="${y - ry * 0.3}" rx="${rx * 0.45}" ry="${ry * 0.4}" fill="var(--_shine)" opacity=".55" />`;
  const arm = (turn: number): Drawing => svg`<g transform="translate(${turn < 0 ? -5 : 5} -3) rotate(${turn})">
      <path d="M0,4V-12" stroke="var(--_growth-factor)" stroke-width="3" />
      ${lobe(-7.5, -17, 8, 11)}${lobe(7.5, -16, 8, 11)}${lobe(-7.5, -38, 8, 11.5)}${lobe(7.5, -37, 8, 11.5)}
      <path d="M-11.5,-45q4,4.5 8,1M4,-44q4,4.5 8,1" fill="none" stroke="var(--_growth-factor)" stroke-width="3.2" stroke-linecap="round" />
    </g>`;
  return svg`<g transform="translate(0 3)">
    <ellipse cx="2" cy="49" rx="22" ry="3" fill="var(--_shade)" opacity=".08" />
    <path d="M-6,-2Q-7,6 -7,12M6,-2Q7,6 7,12" fill="none" stroke="var(--_growth-factor)" stroke-width="2.6" stroke-linecap="round" />
    <path d="M-6,5H6" stroke="var(--_growth-factor)" stroke-width="1.8" />
    ${lobe(-8, 18, 8.5, 9.5)}${lobe(8, 18, 8.5, 9.5)}${lobe(-8.5, 36, 9, 10)}${lobe(8.5, 36, 9, 10)}
    ${arm(-56)}${arm(56)}
  </g>`;
}

/** A ribosome: a large and a small part, a strand of RNA between them, a new protein growing out. */
function ribosome(id: string): Drawing {
  const thread = openPath(ribbon([-62, 9], [62, 14], { seed: 3, waves: 2.2, amplitude: 4 }));
  return svg`
    <path d="M-3,-44C-10,-54 4,-56 0,-64" fill="none" stroke="var(--_protein)" stroke-width="3.4" stroke-linecap="round" stroke-dasharray="0 5.4" />
    <path d="M-47,-6C-52,-30 -30,-50 -6,-46C4,-53 26,-48 34,-36C50,-28 52,-8 42,4C20,13 -22,13 -40,7Q-46,2 -47,-6Z" fill="url(#${id}-ribosome)" stroke="var(--_epidermis-line)" stroke-width="2.4" />
    <path d="M-26,-30q8,-8 16,-3M4,-24q12,-6 20,3M-30,-10q10,-6 18,0M8,-6q10,-5 18,0" fill="none" stroke="var(--_epidermis-line)" stroke-width="2.4" stroke-linecap="round" opacity=".65" />
    <path d="${thread}" fill="none" stroke="var(--_rna)" stroke-width="3.6" stroke-linecap="round" />
    <path d="M-37,17C-20,11 18,12 36,17C46,24 34,42 16,45C2,52 -24,48 -32,38C-42,32 -44,22 -37,17Z" fill="url(#${id}-ribosome)" stroke="var(--_epidermis-line)" stroke-width="2.4" />
    <path d="M-20,29q9,-6 17,0M6,31q8,-5 15,0" fill="none" stroke="var(--_epidermis-line)" stroke-width="2.4" stroke-linecap="round" opacity=".65" />`;
}

/** A virus with an envelope: club-headed spikes, a membrane, and its coiled RNA. */
function virus(): Drawing {
  const spikes = 18;
  const stems: string[] = [];
  const heads: Point[] = [];
  for (let index = 0; index < spikes; index++) {
    const turn = (index / spikes) * 2 * Math.PI + 0.12;
    const at = (reach: number): string => `${round(Math.cos(turn) * reach)},${round(Math.sin(turn) * reach)}`;
    stems.push(`M${at(48)}L${at(59)}`);
    for (const side of [-0.055, 0.055]) heads.push([Math.cos(turn + side) * 61, Math.sin(turn + side) * 61]);
  }
  const coil = Array.from({ length: 40 }, (_, step): Point => {
    const turn = step * 0.62;
    const reach = 5 + step * 0.66 + Math.sin(step * 2.1) * 2.4;
    return [Math.cos(turn) * reach, Math.sin(turn) * reach * 0.92];
  });
  return svg`
    <path d="${stems.join('')}" stroke="var(--_protein)" stroke-width="3" />
    <path d="${dotsPath(heads)}" stroke="var(--_protein)" stroke-width="7" stroke-linecap="round" />
    <circle r="50" fill="var(--_paper)" /><circle r="50" fill="var(--_protein)" opacity=".16" />
    ${membraneLine(circlePath(0, 0, 47.5), 3, 'protein')}
    <path d="${openPath(coil)}" fill="none" stroke="var(--_rna)" stroke-width="2.6" stroke-linecap="round" opacity=".85" />
    <path d="${dotsPath(coil.filter((_, index) => index % 3 === 0))}" stroke="var(--_rna)" stroke-width="5.4" stroke-linecap="round" />`;
}

/** A stretch of collagen fibril lying along x: a rod with its fine cross bands, cut at one end. Its size is its thickness. */
function fibril(id: string): Drawing {
  const [half, thick] = [94, MARK_ACROSS / 2];
  const bands: string[] = [];
  for (let x = -half + 12; x < half - 14; x += 21) {
    bands.push(`M${x},${-thick}q7,${thick} 0,${2 * thick}`);
  }
  const fine = bands.map((band) => band.replace(/^M(-?\d+)/, (_, x: string) => `M${Number(x) + 8}`));
  const next = random(4);
  const strands: Point[] = Array.from({ length: 26 }, () => {
    const [turn, reach] = [next() * 6.3, Math.sqrt(next())];
    return [half + Math.cos(turn) * 10 * reach, Math.sin(turn) * thick * 0.84 * reach];
  });
  const frayed = openPath([
    [-half, -thick],
    [-half - 7, -thick * 0.55],
    [-half + 3, -thick * 0.2],
    [-half - 6, thick * 0.25],
    [-half + 2, thick * 0.6],
    [-half - 3, thick],
  ]);
  const body = `${frayed}L${half},${thick}A14,${thick} 0 0,0 ${half},${-thick}Z`;
  return svg`
    <path d="${body}" fill="var(--_collagen-light)" /><path d="${body}" fill="url(#${id}-rod)" />
    <path d="${bands.join('')}" fill="none" stroke="var(--_horny-line)" stroke-width="5.5" opacity=".45" />
    <path d="${fine.join('')}" fill="none" stroke="var(--_horny-line)" stroke-width="1.4" opacity=".8" />
    <path d="${frayed}M${-half},${-thick}H${half}M${-half - 3},${thick}H${half}" fill="none" stroke="var(--_horny-line)" stroke-width="2" stroke-linecap="round" />
    <ellipse cx="${half}" cy="0" rx="14" ry="${thick}" fill="var(--_collagen-light)" stroke="var(--_horny-line)" stroke-width="2" />
    <path d="${dotsPath(strands)}" stroke="var(--_horny-line)" stroke-width="4.9" stroke-linecap="round" opacity=".8" />`;
}
