import { svg } from 'lit';
import { round } from '../../primitives/shapes.js';
import { MARK_ACROSS, markGradients, sizeMark } from '../../primitives/size-marks.js';
import { estimateWidth, wrapText } from '../../primitives/svg-paragraph.js';
import type { Drawing } from '../../primitives/svg-text.js';
import { SIZE_EM } from './size-explorer.layout.js';
import type { PairLayout } from './size-explorer.pair.js';
import { ID, nameColour } from './size-explorer.scene.js';
import { type AllWords, sizeText, type Thing, thingName, thingSize, type Words } from './size-explorer.things.js';

/** Two things at one scale. */
export function pairScene(layout: PairLayout, { t, more }: AllWords): Drawing {
  const { em, larger, smaller, lens, dot, bar: scaleBar, labels } = layout;
  const small = SIZE_EM * em;
  // Under its lens and hardly wider: beside it stand the larger thing and the place it is magnified from.
  const magnified = lens ? wrapText(more('magnified', { times: lens.times }), lens.r * 1.9, small) : [];
  return svg`<defs>${markGradients(ID)}</defs>
    ${drawn(larger)}${ghosts(larger)}
    ${
      dot
        ? svg`<circle cx="${round(smaller.x)}" cy="${round(smaller.y)}" r="${round((smaller.scale * MARK_ACROSS) / 2)}" fill="${`var(--_${smaller.thing.colour})`}" />`
        : svg`${drawn(smaller)}${lens ? '' : ghosts(smaller)}`
    }
    ${
      lens
        ? svg`<g fill="none" stroke="var(--_control-line)" stroke-width="1.3">
            <circle cx="${round(smaller.x)}" cy="${round(smaller.y)}" r="${round(Math.max((smaller.scale * MARK_ACROSS) / 2 + 6, 9))}" stroke-width="1.8" />
            <path d="${tangents(smaller.x, smaller.y, Math.max((smaller.scale * MARK_ACROSS) / 2 + 6, 9), lens.x, lens.y, lens.r)}" stroke-dasharray="3 4" />
            <circle cx="${round(lens.x)}" cy="${round(lens.y)}" r="${round(lens.r)}" fill="var(--_paper)" stroke-width="2.4" />
          </g>${drawn(lens)}${ghosts(lens)}
          ${magnified.map((line, index) => svg`<text x="${round(inside(lens.x, estimateWidth(line, small), layout.width))}" y="${round(lens.y + lens.r + small * (1.35 + 1.2 * index))}" font-size="${round(small)}" text-anchor="middle" stroke="var(--_paper)" stroke-width="4" paint-order="stroke" fill="var(--_text-soft)">${line}</text>`)}`
        : ''
    }
    <path d="M${round(scaleBar.x)},${round(scaleBar.y - 0.35 * em)}v${round(0.7 * em)}M${round(scaleBar.x + scaleBar.length)},${round(scaleBar.y - 0.35 * em)}v${round(0.7 * em)}M${round(scaleBar.x)},${round(scaleBar.y)}h${round(scaleBar.length)}" fill="none" stroke="var(--_text)" stroke-width="2" stroke-linecap="round" />
    <text x="${round(scaleBar.x + scaleBar.length / 2)}" y="${round(scaleBar.y + 1.5 * small)}" font-size="${round(small)}" text-anchor="middle" fill="var(--_text-soft)">${sizeText(t, scaleBar.nm)}</text>
    ${pairLabel(larger.thing, labels.largerX, layout, t)}${pairLabel(smaller.thing, labels.smallerX, layout, t)}`;
}

/** The middle of a line of words that has to stay within the picture. */
const inside = (x: number, long: number, width: number): number => Math.min(Math.max(x, long / 2 + 6), width - long / 2 - 6);

const drawn = ({ thing, x, y, scale }: PairLayout['larger']): Drawing =>
  svg`<g transform="${`translate(${round(x)} ${round(y)}) scale(${Math.round(scale * 1e5) / 1e5})`}">${sizeMark(thing.id, ID)}</g>`;

/** Dashed outlines of the smallest and the largest of a kind. */
function ghosts({ thing, x, y, lowPx, highPx }: PairLayout['larger']): Drawing | string {
  if (thing.lowNm === thing.highNm) return '';
  const line = (px: number): string => {
    const r = px / 2;
    if (thing.measure === 'thickness' || thing.id === 'collagen-fibril') {
      const half = Math.max(px * 0.2, 46 * ((lowPx * thing.typicalNm) / thing.lowNm / MARK_ACROSS) * 1.7);
      return `M${round(x - half)},${round(y - r)}h${round(2 * half)}M${round(x - half)},${round(y + r)}h${round(2 * half)}`;
    }
    return `M${round(x - r)},${round(y)}a${round(r)},${round(r)} 0 1,0 ${round(2 * r)},0a${round(r)},${round(r)} 0 1,0 ${round(-2 * r)},0Z`;
  };
  return svg`<path d="${line(lowPx)}${line(highPx)}" fill="none" stroke="${`var(--_${thing.colour})`}" stroke-width="1.5" stroke-dasharray="5 5" />`;
}

function tangents(x1: number, y1: number, r1: number, x2: number, y2: number, r2: number): string {
  const [dx, dy] = [x2 - x1, y2 - y1];
  const length = Math.hypot(dx, dy) || 1;
  const [nx, ny] = [-dy / length, dx / length];
  return [1, -1]
    .map(
      (side) =>
        `M${round(x1 + nx * r1 * side)},${round(y1 + ny * r1 * side)}L${round(x2 + nx * r2 * side)},${round(y2 + ny * r2 * side)}`,
    )
    .join('');
}

function pairLabel(thing: Thing, x: number, { em, labels }: PairLayout, t: Words): Drawing {
  const [name, small] = [em, SIZE_EM * em];
  const lines = wrapText(thingName(t, thing.id), labels.width, name);
  const first = labels.y - (lines.length - 1) * name * 1.2;
  return svg`<g text-anchor="middle">
    <g font-size="${round(name)}" font-weight="700" fill="${`var(--_${nameColour(thing.id)})`}">${lines.map((line, index) => svg`<text x="${round(x)}" y="${round(first + index * name * 1.2)}">${line}</text>`)}</g>
    <text x="${round(x)}" y="${round(labels.y + small * 1.35)}" font-size="${round(small)}" fill="var(--_text-soft)">${thingSize(t, thing)}</text>
  </g>`;
}
