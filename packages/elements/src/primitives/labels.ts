import { svg } from 'lit';
import type { Point } from './shapes.js';
import { round } from './shapes.js';
import type { Drawing } from './svg-text.js';

/** A label that wants to stand beside what it names. */
export interface LabelWish {
  readonly id: string;
  readonly text: string;
  /** A second, quieter line. */
  readonly note?: string | undefined;
  /** What it names, px. */
  readonly at: Point;
  /** Room that the named thing takes, px from `at`. */
  readonly r: number;
  /** Where it would like to stand, degrees clockwise from the right. Tried first. */
  readonly towards?: number;
}

/** A rectangle, px. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A label in its place. */
export interface PlacedLabel {
  readonly id: string;
  readonly lines: readonly string[];
  readonly notes: readonly string[];
  readonly box: Box;
  /** From the label to what it names. */
  readonly leader: readonly [Point, Point];
}

export interface LabelSpace {
  readonly width: number;
  readonly height: number;
  /** Font size of the label, px. */
  readonly size: number;
  /** Where no label may stand. */
  readonly taken?: readonly Box[];
  /** Where a label stands only if there is no other place. `weight` is how much it would cover there, 2 when left out. */
  readonly busy?: readonly (Box & { readonly weight?: number })[];
  /** What else speaks against a place, for a label of that id. */
  readonly against?: (id: string, place: Pick<PlacedLabel, 'box' | 'leader'>) => number;
}

/** Width of a character against the font size: a wide sans in bold. Too wide costs a little room, too narrow a collision. */
const CHARACTER = 0.61;
const LINE = 1.22;
const NOTE = 0.85;
/** Longest line, in characters, before a label is broken; less where the picture is narrow. */
const charactersFor = (width: number): number => (width < 500 ? 15 : 24);

/** Breaks a text at its spaces into lines of at most `most` characters (a longer word stays whole). */
export function lines(text: string, most: number): string[] {
  const found: string[] = [];
  for (const word of text.split(' ')) {
    const last = found.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= most) found[found.length - 1] = `${last} ${word}`;
    else found.push(word);
  }
  return found;
}

/**
 * Gives each label a place beside what it names: inside the picture, clear of other labels, of other named things and of
 * what is taken, with leaders that do not cross. First come, first served: name the important ones first. A label for
 * which no place is left is not returned.
 */
export function placeLabels(
  wishes: readonly LabelWish[],
  { width, height, size, taken = [], busy = [], against }: LabelSpace,
): PlacedLabel[] {
  const placed: PlacedLabel[] = [];
  const most = charactersFor(width);
  for (const wish of wishes) {
    const [text, notes] = [lines(wish.text, most), wish.note ? lines(wish.note, Math.round(most * 1.25)) : []];
    const boxWidth =
      Math.max(
        ...text.map((line) => line.length * size * CHARACTER),
        ...notes.map((line) => line.length * size * NOTE * CHARACTER),
      ) + 6;
    const boxHeight = (text.length + notes.length * NOTE) * size * LINE + 4;
    const free = ({ box, leader }: Candidate): boolean => {
      if (box.x < 4 || box.y < 4 || box.x + box.width > width - 4 || box.y + box.height > height - 4) return false;
      if (taken.some((each) => overlap(box, each)) || placed.some((each) => overlap(box, each.box))) return false;
      if (wishes.some((other) => other !== wish && near(box, other.at, Math.min(other.r, 26) * 0.8 + 3))) return false;
      if (near(box, wish.at, Math.min(wish.r, 30) * 0.9)) return false;
      return placed.every((each) => !crosses(leader, each.leader) && !through(leader, each.box) && !through(each.leader, box));
    };
    const possible = candidates(wish, boxWidth, boxHeight).filter(free);
    // The place that is nearest and covers least of what is drawn.
    const cost = (each: Candidate): number =>
      busy.reduce(
        (sum, one) => sum + (overlap(each.box, one) ? (one.weight ?? 2) : 0),
        each.gap / 26 + (against?.(wish.id, each) ?? 0),
      );
    const found = possible
      .map((each) => ({ each, cost: cost(each) }))
      .reduce<{ each: Candidate; cost: number } | undefined>(
        (best, one) => (best && best.cost <= one.cost ? best : one),
        undefined,
      )?.each;
    if (found) placed.push({ id: wish.id, lines: text, notes, box: found.box, leader: found.leader });
  }
  return placed;
}

const TURNS = [0, 20, -20, 40, -40, 60, -60, 85, -85, 110, -110, 140, -140, 180];
const GAPS = [10, 22, 38, 58, 84, 118, 160];

type Candidate = Pick<PlacedLabel, 'box' | 'leader'> & { readonly gap: number };

function candidates({ at: [x, y], r, towards = -30 }: LabelWish, width: number, height: number): Candidate[] {
  return GAPS.flatMap((gap) =>
    TURNS.map((turn) => {
      const angle = ((towards + turn) * Math.PI) / 180;
      const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
      const [ex, ey] = [x + cos * (r + gap), y + sin * (r + gap)];
      // The box touches the end of the leader with the side or corner that faces the thing.
      const box: Box = {
        x: ex - width * (0.5 - 0.5 * clamp(cos * 1.6)),
        y: ey - height * (0.5 - 0.5 * clamp(sin * 1.6)),
        width,
        height,
      };
      const end: Point = [Math.min(box.x + width, Math.max(box.x, ex)), Math.min(box.y + height, Math.max(box.y, ey))];
      return { gap, box, leader: [end, [x + cos * Math.min(r * 0.55, r - 1), y + sin * Math.min(r * 0.55, r - 1)]] as const };
    }),
  );
}

const clamp = (value: number): number => Math.min(1, Math.max(-1, value));

/** Whether two boxes share any room (with a little air between them). */
export function overlap(a: Box, b: Box): boolean {
  return a.x < b.x + b.width + 3 && b.x < a.x + a.width + 3 && a.y < b.y + b.height + 2 && b.y < a.y + a.height + 2;
}

function near({ x, y, width, height }: Box, [px, py]: Point, r: number): boolean {
  return Math.hypot(px - Math.min(x + width, Math.max(x, px)), py - Math.min(y + height, Math.max(y, py))) < r;
}

function crosses([a, b]: readonly [Point, Point], [c, d]: readonly [Point, Point]): boolean {
  const side = (p: Point, q: Point, s: Point): number => Math.sign((q[0] - p[0]) * (s[1] - p[1]) - (q[1] - p[1]) * (s[0] - p[0]));
  return side(a, b, c) !== side(a, b, d) && side(c, d, a) !== side(c, d, b);
}

function through(line: readonly [Point, Point], { x, y, width, height }: Box): boolean {
  const inner: readonly Point[] = [
    [x + 2, y + 2],
    [x + width - 2, y + 2],
    [x + width - 2, y + height - 2],
    [x + 2, y + height - 2],
  ];
  return inner.some((corner, index) => crosses(line, [corner, inner[(index + 1) % 4]!]));
}

/** The labels as a drawing: a halo under the words, a leader with a dot at its end. */
export function labelsDrawing(placed: readonly PlacedLabel[], size: number): Drawing {
  return svg`<g font-size="${size}">${placed.map(({ lines: text, notes, box, leader: [[x1, y1], [x2, y2]] }) => {
    const middle = round(box.x + box.width / 2);
    const line = `M${round(x1)},${round(y1)}L${round(x2)},${round(y2)}`;
    return svg`<path d="${line}" stroke="var(--_paper)" stroke-width="3.5" opacity=".75" /><path d="${line}" stroke="var(--_text-soft)" stroke-width="1.2" /><circle cx="${round(x2)}" cy="${round(y2)}" r="2.6" fill="var(--_text)" stroke="var(--_paper)" stroke-width="1" />
      <g text-anchor="middle" stroke="var(--_paper)" stroke-width="${round(size * 0.28)}" stroke-linejoin="round" paint-order="stroke">
        ${text.map((each, index) => svg`<text x="${middle}" y="${round(box.y + 2 + (index + 0.82) * size * LINE)}" font-weight="600" fill="var(--_text)">${each}</text>`)}
        ${notes.map((each, index) => svg`<text x="${middle}" y="${round(box.y + 2 + (text.length + (index + 0.8) * NOTE) * size * LINE)}" font-size="${round(size * NOTE)}" fill="var(--_text-soft)">${each}</text>`)}
      </g>`;
  })}</g>`;
}
