import { logMiddle, logPosition, logTicks, type LogTick, type LogView, ratioBend } from '@exosome-widgets/model/log-scale.js';
import type { SizeId } from '@exosome-widgets/model/sizes.js';
import { MARK_ACROSS, markBox } from '../../primitives/size-marks.js';
import { estimateWidth, wrapText } from '../../primitives/svg-paragraph.js';
import { spread } from './size-explorer.spread.js';
import { THINGS, type Thing } from './size-explorer.things.js';

export interface RulerInput {
  /** Size of the picture, px. Without a height it takes what it needs. */
  readonly width: number;
  readonly height?: number;
  /** Size of the widget's text, px. */
  readonly em: number;
  readonly view: LogView;
  /** Right-to-left pages have small things on the right. */
  readonly rtl: boolean;
  readonly nameOf: (thing: Thing) => string;
  readonly sizeOf: (thing: Thing) => string;
}

export interface PlacedThing {
  readonly thing: Thing;
  /** Whether any of its range lies in view. */
  readonly visible: boolean;
  /** Middle of the drawing, px, and px per unit of the drawing. */
  readonly x: number;
  readonly y: number;
  readonly scale: number;
  /** The bar of its range, cut at the ends of the view. */
  readonly bar: { readonly start: number; readonly end: number; readonly cross: number };
  /** From drawing to bar, as path data. */
  readonly leader: string;
  readonly label: { readonly x: number; readonly y: number; readonly lines: readonly string[]; readonly size: string };
  /** What can be touched, px. */
  readonly hit: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
}

export interface PlacedTick extends LogTick {
  readonly at: number;
}

export interface RulerLayout {
  readonly orientation: 'wide' | 'tall';
  readonly width: number;
  readonly height: number;
  readonly em: number;
  /** The ruler itself, px. */
  readonly band: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
  /** Room for the line between two things, across the axis. */
  readonly spanAt: number;
  readonly ticks: readonly PlacedTick[];
  readonly things: readonly PlacedThing[];
  /** How many things lie outside the view on either side. */
  readonly smaller: number;
  readonly larger: number;
  /** How far the drawn widths bend the true ones; above about 1 the picture is not to scale. */
  readonly bend: number;
  /** Px along the axis of a size. */
  readonly along: (nm: number) => number;
}

/** A box can be narrower than any picture (a page that is folding up): what does not fit is cut off. */
const NARROWEST_EM = 10;
/** Below this many em the ruler stands upright. */
const TALL_BELOW_EM = 34;
export const NAME_EM = 0.875;
export const SIZE_EM = 0.8125;
/** Names beside an upright ruler have less room. */
export const TALL_NAME_EM = 0.8125;
const LINE = 1.22;
/** Bold words are wider than the estimate. */
const BOLD = 1.12;

export function layoutRuler(input: RulerInput): RulerLayout {
  const roomy = { ...input, width: Math.max(input.width, NARROWEST_EM * input.em) };
  return roomy.width < TALL_BELOW_EM * input.em && !input.height ? tall(roomy) : wide(roomy);
}

function wide({ width, height, em, view, rtl, nameOf, sizeOf }: RulerInput): RulerLayout {
  const margin = 1.4 * em;
  const length = width - 2 * margin;
  const along = (nm: number): number => {
    const x = margin + logPosition(nm, view) * length;
    return rtl ? width - x : x;
  };
  const perSide = Math.max(...(['above', 'below'] as const).map((side) => THINGS.filter((each) => each.side === side).length));
  const textWidth = Math.min(9.5 * em, (width - em) / perSide - 0.5 * em);
  const labels = new Map(THINGS.map((each) => [each.id, wrapText(nameOf(each), textWidth, NAME_EM * em * BOLD)]));
  const labelHeight = (side: Thing['side']): number => {
    const lines = Math.max(...THINGS.filter((each) => each.side === side).map(({ id }) => labels.get(id)?.length ?? 1));
    return (lines * NAME_EM + SIZE_EM) * LINE * em;
  };
  const rails = (side: Thing['side']): number =>
    (Math.max(...THINGS.filter((each) => each.side === side).map((each) => LANES[each.id])) + 1) * 0.62 * em;
  const [pad, gap, leader, spanRow, bandHeight] = [0.7 * em, 0.45 * em, 1.5 * em, 1.9 * em, 2.5 * em];
  const fixed =
    2 * pad +
    labelHeight('above') +
    labelHeight('below') +
    2 * gap +
    2 * leader +
    rails('above') +
    rails('below') +
    spanRow +
    bandHeight;
  const roomy = Math.min(Math.max(length / 9.6, 3.4 * em), 7.4 * em);
  const drawing = height ? Math.max((height - fixed) / 2, 2.2 * em) : roomy;
  const total = fixed + 2 * drawing;
  const above = pad + labelHeight('above') + gap;
  const railTop = above + drawing + leader;
  const spanAt = railTop + rails('above') + spanRow / 2;
  const bandY = railTop + rails('above') + spanRow;
  const railBottom = bandY + bandHeight;
  const below = railBottom + rails('below') + leader;

  const sized = THINGS.map((each) => {
    const box = markBox(each.id);
    const scale = Math.min(drawing / box.height, (drawing * 1.4) / box.width, textWidth / box.width);
    const lines = labels.get(each.id) ?? [];
    const text = Math.max(
      ...lines.map((line) => estimateWidth(line, NAME_EM * em * BOLD)),
      estimateWidth(sizeOf(each), SIZE_EM * em),
    );
    return { each, scale, lines, text: Math.max(text, box.width * scale), ...inView(each, view) };
  });
  const places = new Map<SizeId, number>();
  for (const side of ['above', 'below'] as const) {
    const shown = sized.filter(({ each, visible }) => visible && each.side === side);
    const wanted = shown.map(({ low, high }) => along(logMiddle({ low, high })));
    const order = rtl ? [...shown.keys()].reverse() : [...shown.keys()];
    const placed = spread(
      order.map((index) => ({ at: wanted[index] as number, length: (shown[index] as (typeof shown)[0]).text + 0.9 * em })),
      0.2 * em,
      width - 0.2 * em,
    );
    order.forEach((index, place) => places.set((shown[index] as (typeof shown)[0]).each.id, placed[place] as number));
  }
  const things = sized.map(({ each, scale, lines, text, visible, low, high, away }): PlacedThing => {
    const up = each.side === 'above';
    const edge = away < 0 !== rtl ? 0 : width;
    const x = places.get(each.id) ?? edge;
    const box = markBox(each.id);
    const y = up ? above + drawing / 2 : below + drawing / 2;
    const lane = (LANES[each.id] + 0.5) * 0.62 * em;
    const cross = up ? railTop + rails('above') - lane : railBottom + lane;
    const [start, end] = [along(low), along(high)];
    const middle = (start + end) / 2;
    const foot = up
      ? y + Math.min(drawing / 2, (box.height * scale) / 2) + 0.15 * em
      : y - Math.min(drawing / 2, (box.height * scale) / 2) - 0.15 * em;
    const bend = up ? railTop - 0.2 * em : railBottom + rails('below') + 0.2 * em;
    const labelHeightOwn = (lines.length * NAME_EM + SIZE_EM) * LINE * em;
    const labelTop = up ? above - gap - labelHeightOwn : below + drawing + gap;
    const hitWidth = Math.max(text + 0.7 * em, 2.75 * em);
    return {
      thing: each,
      visible,
      x,
      y,
      scale,
      bar: { start: Math.min(start, end), end: Math.max(start, end), cross },
      leader: `M${n(x)},${n(foot)}C${n(x)},${n((foot + bend) / 2)} ${n(middle)},${n((foot + bend) / 2)} ${n(middle)},${n(bend)}L${n(middle)},${n(cross)}`,
      label: { x, y: labelTop + NAME_EM * em * 0.92, lines, size: sizeOf(each) },
      hit: up
        ? { x: x - hitWidth / 2, y: labelTop - 0.3 * em, width: hitWidth, height: above + drawing - labelTop + 0.55 * em }
        : { x: x - hitWidth / 2, y: below - 0.25 * em, width: hitWidth, height: drawing + gap + labelHeightOwn + 0.5 * em },
    };
  });
  return finish(
    'wide',
    width,
    total,
    em,
    { x: 0.3 * em, y: bandY, width: width - 0.6 * em, height: bandHeight },
    spanAt,
    along,
    view,
    things,
    sized,
  );
}

function tall({ width, em, view, rtl, nameOf, sizeOf }: RulerInput): RulerLayout {
  const tight = width < 15.5 * em;
  const [bandStart, bandWidth, rail, leader, drawing] = [
    0.3 * em,
    (tight ? 2.9 : 3.2) * em,
    0.44 * em,
    (tight ? 0.6 : 1) * em,
    (tight ? 2.1 : 2.7) * em,
  ];
  const lanes = Math.max(...Object.values(ALL_LANES)) + 1;
  const height = THINGS.length * 4.7 * em + 1.5 * em;
  const margin = 1.8 * em;
  const along = (nm: number): number => margin + logPosition(nm, view) * (height - 2 * margin);
  const flip = (x: number): number => (rtl ? width - x : x);
  const half = drawing * 0.6;
  const drawingX = bandStart + bandWidth + lanes * rail + leader + half;
  const labelX = drawingX + half + 0.4 * em;
  const textWidth = width - labelX - 0.3 * em;

  const sized = THINGS.map((each) => {
    const box = markBox(each.id);
    const scale = Math.min(drawing / box.height, (2 * half) / box.width);
    return { each, scale, lines: wrapText(nameOf(each), textWidth, TALL_NAME_EM * em * 1.25), ...inView(each, view) };
  });
  const shown = sized.filter(({ visible }) => visible);
  const placed = spread(
    shown.map(({ low, high, lines }) => ({
      at: along(logMiddle({ low, high })),
      length: Math.max(4.4 * em, (lines.length * TALL_NAME_EM + SIZE_EM) * LINE * em + 0.6 * em),
    })),
    0.4 * em,
    height - 0.4 * em,
  );
  const places = new Map(shown.map(({ each }, index) => [each.id, placed[index] as number]));
  const things = sized.map(({ each, scale, lines, visible, low, high, away }): PlacedThing => {
    const y = places.get(each.id) ?? (away < 0 ? 0 : height);
    const cross = flip(bandStart + bandWidth + (ALL_LANES[each.id] + 0.5) * rail);
    const [start, end] = [along(low), along(high)];
    const middle = (start + end) / 2;
    const foot = flip(drawingX - (markBox(each.id).width * scale) / 2 - 0.2 * em);
    const bend = flip(bandStart + bandWidth + lanes * rail + 0.2 * em);
    const block = (lines.length * TALL_NAME_EM + SIZE_EM) * LINE * em;
    const left = Math.min(flip(drawingX - half - 0.3 * em), flip(width - 0.2 * em));
    return {
      thing: each,
      visible,
      x: flip(drawingX),
      y,
      scale,
      bar: { start, end, cross },
      leader: `M${n(foot)},${n(y)}C${n((foot + bend) / 2)},${n(y)} ${n((foot + bend) / 2)},${n(middle)} ${n(bend)},${n(middle)}L${n(cross)},${n(middle)}`,
      label: { x: flip(labelX), y: y - block / 2 + TALL_NAME_EM * em * 0.95, lines, size: sizeOf(each) },
      hit: { x: left, y: y - 2.1 * em, width: width - (drawingX - half) + 0.1 * em, height: 4.2 * em },
    };
  });
  const band = { x: rtl ? width - bandStart - bandWidth : bandStart, y: 0.3 * em, width: bandWidth, height: height - 0.6 * em };
  return finish('tall', width, height, em, band, 0, along, view, things, sized);
}

function finish(
  orientation: RulerLayout['orientation'],
  width: number,
  height: number,
  em: number,
  band: RulerLayout['band'],
  spanAt: number,
  along: (nm: number) => number,
  view: LogView,
  things: readonly PlacedThing[],
  sized: readonly { away: number }[],
): RulerLayout {
  const drawn = things
    .filter(({ visible }) => visible)
    .map(({ thing: { typicalNm }, scale }) => ({ size: typicalNm, drawn: scale * MARK_ACROSS }));
  return {
    orientation,
    width,
    height,
    em,
    band,
    spanAt,
    along,
    ticks: logTicks(view).map((tick) => ({ ...tick, at: along(tick.value) })),
    things,
    smaller: sized.filter(({ away }) => away < 0).length,
    larger: sized.filter(({ away }) => away > 0).length,
    bend: ratioBend(drawn),
  };
}

/** What of a thing's range lies in view; `away` is -1 for things too small for the view, 1 for too large ones. */
function inView(
  { lowNm, highNm }: Thing,
  { from, to }: LogView,
): { low: number; high: number; visible: boolean; away: -1 | 0 | 1 } {
  const away = highNm < from ? -1 : lowNm > to ? 1 : 0;
  const clamp = (nm: number): number => Math.min(Math.max(nm, from), to);
  return { low: clamp(lowNm), high: clamp(highNm), visible: away === 0, away };
}

/** Lanes so that bars of overlapping ranges lie side by side; they do not change while zooming. */
function lanesOf(things: readonly Thing[]): Record<SizeId, number> {
  const lanes = {} as Record<SizeId, number>;
  for (const [index, each] of things.entries()) {
    const taken = things.slice(0, index).filter((other) => other.highNm * 1.06 > each.lowNm && each.highNm * 1.06 > other.lowNm);
    let lane = 0;
    while (taken.some((other) => lanes[other.id] === lane)) lane++;
    lanes[each.id] = lane;
  }
  return lanes;
}
const LANES: Readonly<Record<SizeId, number>> = {
  ...lanesOf(THINGS.filter(({ side }) => side === 'above')),
  ...lanesOf(THINGS.filter(({ side }) => side === 'below')),
};
const ALL_LANES: Readonly<Record<SizeId, number>> = lanesOf(THINGS);

const n = (value: number): number => Math.round(value * 10) / 10;
