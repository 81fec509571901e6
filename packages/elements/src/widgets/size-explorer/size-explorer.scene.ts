import type { SizeId } from '@exosome-widgets/model/sizes.js';
import { svg } from 'lit';
import { rulerBand } from '../../primitives/log-axis.js';
import { round } from '../../primitives/shapes.js';
import { markGradients, sizeMark } from '../../primitives/size-marks.js';
import { estimateWidth } from '../../primitives/svg-paragraph.js';
import type { Drawing } from '../../primitives/svg-text.js';
import { NAME_EM, type PlacedThing, type RulerLayout, SIZE_EM, TALL_NAME_EM } from './size-explorer.layout.js';
import { tickText, type Words } from './size-explorer.things.js';

/** Prefix of the ids in the widget's pictures. */
export const ID = 'sx';

/** Colour of a name: the two subjects keep theirs, everything else is ink. */
export const nameColour = (id: SizeId): string => (id === 'exosome' ? 'exosome-text' : id === 'platelet' ? 'prp-text' : 'text');

export interface RulerSceneOptions {
  readonly t: Words;
  readonly selected?: SizeId | undefined;
  /** The two things to compare, and what the line between them says. */
  readonly pair?: { readonly ids: readonly [SizeId, SizeId]; readonly text: string };
}

/** The ruler with its things, in px of its layout. What lies outside is cut off by the edge of the svg element that holds it. */
export function rulerScene(layout: RulerLayout, { t, selected, pair }: RulerSceneOptions): Drawing {
  const { band, em, orientation, ticks, things, width, height } = layout;
  const upright = orientation === 'tall';
  const decades = ticks.filter(({ rank }) => rank === 'decade');
  const apart = decades.length > 1 ? Math.abs((decades[1]?.at ?? 0) - (decades[0]?.at ?? 0)) : Number.POSITIVE_INFINITY;
  const stepsToo = apart > (upright ? 10 : 15) * em;
  const shown = things.filter(({ visible }) => visible);
  return svg`<defs>${markGradients(ID)}</defs>
    <path d="${decades.map(({ at }) => (upright ? `M${round(band.x > width / 2 ? band.x : band.x + band.width)},${round(at)}h${round(band.x > width / 2 ? -1.6 * em : 1.6 * em)}` : `M${round(at)},0V${round(height)}`)).join('')}" stroke="var(--_line)" stroke-width="1" opacity=".75" />
    <g>
      ${shown.map((placed) => halo(placed, em, selected, pair?.ids))}
      <g fill="none" stroke-linecap="round">${shown.map(leader)}</g>
      ${rulerBand({
        ...band,
        upright,
        fontSize: em * (upright ? 0.75 : 0.8125),
        ticks: ticks.map(({ at, rank, value }) => ({
          at,
          rank,
          ...(rank === 'decade' || (stepsToo && rank === 'step') ? { label: tickText(t, value) } : {}),
        })),
      })}
      ${shown.map((placed) => bar(placed, upright, em))}
      ${pair && !upright ? span(layout, pair) : ''}
      ${shown.map((placed) => mark(placed))}
      ${shown.map((placed) => label(placed, upright, em))}
    </g>`;
}

function halo(
  { thing, hit }: PlacedThing,
  em: number,
  selected: SizeId | undefined,
  pair: readonly SizeId[] = [],
): Drawing | string {
  if (thing.id !== selected) return pair.includes(thing.id) ? haloRect(hit, em, 'wash', 'line') : '';
  return haloRect(hit, em, 'exosome-soft', 'exosome');
}

const haloRect = (hit: PlacedThing['hit'], em: number, fill: string, stroke: string): Drawing =>
  svg`<rect x="${round(hit.x)}" y="${round(hit.y)}" width="${round(hit.width)}" height="${round(hit.height)}" rx="${round(0.7 * em)}" fill="${`var(--_${fill})`}" stroke="${`var(--_${stroke})`}" stroke-width="1.5" />`;

const leader = ({ thing, leader: d }: PlacedThing): Drawing =>
  svg`<path d="${d}" stroke="var(--_paper)" stroke-width="4" opacity=".8" /><path d="${d}" stroke="${`var(--_${thing.colour})`}" stroke-width="1.6" stroke-dasharray="0.1 4" />`;

function bar({ thing, bar: { start, end, cross } }: PlacedThing, upright: boolean, em: number): Drawing {
  const thick = 0.42 * em;
  const fill = `var(--_${thing.colour})`;
  const length = end - start;
  if (thing.lowNm === thing.highNm) {
    const [x, y] = upright ? [cross, start] : [start, cross];
    const r = thick * 0.85;
    return svg`<path d="M${round(x)},${round(y - r)}L${round(x + r)},${round(y)}L${round(x)},${round(y + r)}L${round(x - r)},${round(y)}Z" fill="${fill}" stroke="var(--_paper)" stroke-width="1.5" />`;
  }
  const long = Math.max(length, thick);
  const from = start - (long - length) / 2;
  const [x, y, w, h] = upright ? [cross - thick / 2, from, thick, long] : [from, cross - thick / 2, long, thick];
  return svg`<rect x="${round(x)}" y="${round(y)}" width="${round(w)}" height="${round(h)}" rx="${round(thick / 2)}" fill="${fill}" stroke="var(--_paper)" stroke-width="1" />`;
}

const mark = ({ thing, x, y, scale }: PlacedThing): Drawing =>
  svg`<g transform="${`translate(${round(x)} ${round(y)}) scale(${Math.round(scale * 1e4) / 1e4})`}">${sizeMark(thing.id, ID)}</g>`;

function label({ thing, label: { x, y, lines, size } }: PlacedThing, upright: boolean, em: number): Drawing {
  const [name, small] = upright ? [TALL_NAME_EM * em, 0.75 * em] : [NAME_EM * em, SIZE_EM * em];
  return svg`<g text-anchor="${upright ? 'start' : 'middle'}" stroke="var(--_paper)" stroke-width="${round(em * 0.25)}" stroke-linejoin="round" paint-order="stroke">
      <g font-size="${round(name)}" font-weight="650" fill="${`var(--_${nameColour(thing.id)})`}">${lines.map((line, index) => svg`<text x="${round(x)}" y="${round(y + index * name * 1.22)}">${line}</text>`)}</g>
      <text x="${round(x)}" y="${round(y + (lines.length - 1) * name * 1.22 + small * 1.3)}" font-size="${round(small)}" fill="var(--_text-soft)">${size}</text>
    </g>`;
}

/** The line between two things on the ruler, with how many times larger one is. */
function span(
  { things, spanAt: y, em, width }: RulerLayout,
  { ids, text }: NonNullable<RulerSceneOptions['pair']>,
): Drawing | string {
  const [one, other] = ids.map((id) => things.find((each) => each.thing.id === id));
  if (!one?.visible || !other?.visible) return '';
  const at = ({ bar: { start, end } }: PlacedThing): number => (start + end) / 2;
  const [from, to] = [at(one), at(other)].sort((a, b) => a - b) as [number, number];
  const size = NAME_EM * em;
  const long = estimateWidth(text, size * 1.1) + 1.6 * em;
  const middle = Math.min(Math.max((from + to) / 2, long / 2 + 2), width - long / 2 - 2);
  const head = 0.36 * em;
  const arrows =
    to - from > long + 2.4 * head
      ? svg`<path d="M${round(from + 3)},${round(y)}H${round(to - 3)}M${round(from + 3 + head)},${round(y - head * 0.7)}L${round(from + 3)},${round(y)}L${round(from + 3 + head)},${round(y + head * 0.7)}M${round(to - 3 - head)},${round(y - head * 0.7)}L${round(to - 3)},${round(y)}L${round(to - 3 - head)},${round(y + head * 0.7)}" fill="none" stroke="var(--_text)" stroke-width="1.6" stroke-linecap="round" stroke-linejoin="round" />`
      : '';
  return svg`${arrows}
    <rect x="${round(middle - long / 2)}" y="${round(y - 0.72 * em)}" width="${round(long)}" height="${round(1.44 * em)}" rx="${round(0.72 * em)}" fill="var(--_paper)" stroke="var(--_control-line)" />
    <text x="${round(middle)}" y="${round(y + size * 0.35)}" font-size="${round(size)}" font-weight="700" text-anchor="middle" fill="var(--_text)">${text}</text>`;
}
