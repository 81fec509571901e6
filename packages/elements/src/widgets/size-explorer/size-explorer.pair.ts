import { ratioBend } from '@exosome-widgets/model/log-scale.js';
import { barLength } from '@exosome-widgets/model/log-scale-bar.js';
import { MARK_ACROSS, markBox } from '../../primitives/size-marks.js';
import type { Thing } from './size-explorer.things.js';

export interface PairInput {
  readonly width: number;
  readonly height?: number;
  readonly em: number;
  readonly rtl: boolean;
  readonly larger: Thing;
  readonly smaller: Thing;
}

interface PlacedMark {
  readonly thing: Thing;
  readonly x: number;
  readonly y: number;
  /** Px per unit of the drawing. */
  readonly scale: number;
  /** Smallest and largest of its kind at the scale of the drawing, px. */
  readonly lowPx: number;
  readonly highPx: number;
}

export interface PairLayout {
  readonly width: number;
  readonly height: number;
  readonly em: number;
  readonly larger: PlacedMark;
  readonly smaller: PlacedMark;
  /** The smaller thing again, enlarged to be seen. */
  readonly lens?: PlacedMark & { readonly r: number; readonly times: number };
  /** The smaller one is a dot that stands in for something too small to draw. */
  readonly dot: boolean;
  readonly bar: { readonly x: number; readonly y: number; readonly length: number; readonly nm: number };
  readonly labels: { readonly largerX: number; readonly smallerX: number; readonly y: number; readonly width: number };
  /** 1 when both are drawn with one measure. */
  readonly bend: number;
}

/** The smallest drawing that can be seen, px across. */
const SMALLEST_PX = 1.6;
/** Smaller than this, a lens shows it again. */
const LENS_BELOW_PX = 30;

export function layoutPair({ width, height, em, rtl, larger, smaller }: PairInput): PairLayout {
  const tallEnough = Math.min(Math.max(width * 0.4, 10.5 * em), 24 * em);
  const total = height ?? tallEnough + 6.4 * em;
  const [top, foot] = [1.1 * em, 6.2 * em];
  const room = { width: width * 0.52, height: total - top - foot };
  const flip = (x: number): number => (rtl ? width - x : x);
  // The largest of its kind has to fit, so that its dashed outline does.
  const reach = (thing: Thing): { width: number; height: number } => {
    const box = markBox(thing.id);
    const high = thing.highNm / thing.typicalNm;
    return {
      width: Math.max(
        (box.width / MARK_ACROSS) * thing.typicalNm,
        thing.measure === 'width' && thing.id !== 'collagen-fibril' ? thing.highNm : 0,
      ),
      height: Math.max(box.height / MARK_ACROSS, high) * thing.typicalNm,
    };
  };
  const [big, small] = [reach(larger), reach(smaller)];
  const pxPerNm = Math.min(room.height / Math.max(big.height, small.height), room.width / big.width, (width * 0.4) / small.width);
  const middle = top + room.height / 2;
  const trueSmallPx = smaller.typicalNm * pxPerNm;
  const dot = trueSmallPx < SMALLEST_PX;
  const smallPx = dot ? SMALLEST_PX : trueSmallPx;
  const useLens = smallPx < LENS_BELOW_PX;
  const lensR = Math.min(room.height * 0.36, width * 0.155);
  const smallX = useLens ? width * 0.6 : width * 0.78;
  const smallY = useLens ? top + room.height * 0.78 : middle;
  const mark = (thing: Thing, x: number, y: number, px: number): PlacedMark => ({
    thing,
    x: flip(x),
    y,
    scale: px / MARK_ACROSS,
    lowPx: (px * thing.lowNm) / thing.typicalNm,
    highPx: (px * thing.highNm) / thing.typicalNm,
  });
  const largerMark = mark(larger, width * 0.29, middle, larger.typicalNm * pxPerNm);
  const smallerMark = mark(smaller, smallX, smallY, smallPx);
  let lens: PairLayout['lens'];
  if (useLens) {
    const box = markBox(smaller.id);
    const wide = Math.max(box.width, box.height, (MARK_ACROSS * smaller.highNm) / smaller.typicalNm);
    const px = ((lensR * 1.72) / wide) * MARK_ACROSS;
    lens = { ...mark(smaller, width * 0.81, top + lensR + 0.2 * em, px), r: lensR, times: px / trueSmallPx };
  }
  const nm = barLength((width * 0.24) / pxPerNm);
  const length = nm * pxPerNm;
  const barX = width * 0.29 - length / 2;
  return {
    width,
    height: total,
    em,
    larger: largerMark,
    smaller: smallerMark,
    ...(lens ? { lens } : {}),
    dot,
    bar: { x: rtl ? width - barX - length : barX, y: total - foot + 1.05 * em, length, nm },
    labels: {
      largerX: flip(width * 0.29),
      smallerX: flip(useLens ? width * 0.76 : smallX),
      y: total - 1.9 * em,
      width: width * 0.46,
    },
    bend: ratioBend([
      { size: larger.typicalNm, drawn: largerMark.scale * MARK_ACROSS },
      { size: smaller.typicalNm, drawn: smallPx },
    ]),
  };
}
