import { estimateWidth, wrapText } from '../../primitives/svg-paragraph.js';

/** A label before it has a place. All lengths in px of the picture. */
export interface LabelWish {
  readonly id: string;
  readonly text: string;
  /** What the label names. */
  readonly anchorX: number;
  readonly anchorY: number;
  /** The column it stands in. */
  readonly side: 'left' | 'right';
  readonly strong?: boolean;
}

export interface PlacedLabel extends LabelWish {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly lines: readonly string[];
}

export interface LabelRoom {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** A column that begins lower than `top`, under something that fills its corner. */
  readonly leftTop?: number;
  readonly rightTop?: number;
  /** Widest label of the right column, px, where it has a margin of its own. */
  readonly leftWidest?: number;
  readonly rightWidest?: number;
  readonly fontPx: number;
  /** Smallest height of a label, px: 24, or 44 where fingers press. */
  readonly targetPx: number;
  /** Heights of labels, px, by their text, that the page draws taller than they are estimated here. */
  readonly drawn?: ReadonlyMap<string, number> | undefined;
}

const GAP = 3;
/** Labels are bold, which the estimate for plain text does not know. */
const BOLD = 1.13;
/** The label of what was found: larger, bolder and with a wider border. */
const STRONG = { letters: 1.06, width: 1.2, borderPx: 3 } as const;

/**
 * Puts labels into two columns so that none covers another: each as near to its wished height as the others allow.
 * When a column is too full for its room, heights shrink to 24 px before anything overlaps.
 */
export function placeLabels(wishes: readonly LabelWish[], room: LabelRoom): PlacedLabel[] {
  return [...column(wishes, room, 'left'), ...column(wishes, room, 'right')];
}

function column(wishes: readonly LabelWish[], room: LabelRoom, side: 'left' | 'right'): PlacedLabel[] {
  const half = Math.min((room.right - room.left) / 2 - 6, room.fontPx * 13.5);
  const widest = (side === 'left' ? room.leftWidest : room.rightWidest) ?? half;
  const top = (side === 'left' ? room.leftTop : room.rightTop) ?? room.top;
  const pad = room.fontPx * 1.15;
  const sized = wishes
    .filter((wish) => wish.side === side)
    .map((wish) => {
      const size = room.fontPx * BOLD * (wish.strong ? STRONG.width : 1);
      const lines = wrapText(wish.text, widest - pad, size);
      const width = Math.min(widest, Math.max(...lines.map((line) => estimateWidth(line, size))) + pad);
      const [letters, border] = wish.strong ? [STRONG.letters, STRONG.borderPx] : [1, 0];
      const estimated = (lines.length * 1.22 * letters + 0.55) * room.fontPx + border;
      const tall = Math.max(estimated, room.drawn?.get(wish.text) ?? 0);
      return { ...wish, lines, width, text: wish.text, tall };
    })
    .sort((a, b) => a.anchorY - b.anchorY);

  const free = room.bottom - top - GAP * Math.max(0, sized.length - 1);
  const needed = (target: number): number => sized.reduce((sum, { tall }) => sum + Math.max(tall, target), 0);
  const target = [room.targetPx, 34, 28].find((height) => needed(height) <= free) ?? 24;

  let y = top;
  const down = sized.map((wish) => {
    const height = Math.max(wish.tall, target);
    const at = Math.max(y, wish.anchorY - height / 2);
    y = at + height + GAP;
    return { ...wish, height, y: at };
  });
  let limit = room.bottom;
  for (const label of down.reverse()) {
    label.y = Math.min(label.y, limit - label.height);
    limit = label.y - GAP;
  }
  return down.reverse().map(({ tall: _, ...label }) => ({ ...label, x: side === 'left' ? room.left : room.right - label.width }));
}
