import { BODY_R, type Recipient, type StoryState, VESICLE_R } from '@exosome-widgets/model/story.js';
import type { Point } from '../../primitives/shapes.js';
import type { Drawing } from '../../primitives/svg-text.js';
import { donorCell, donorInsides, recipientCell, recipientInsides } from './vesicle-messaging.backdrop.js';
import { donorOutline, placed, recipientOutline, type Stage } from './vesicle-messaging.layout.js';

/** How far the membrane stands off a vesicle that it swallows, px at scale 1 from the vesicle's middle. */
export const POCKET_R = VESICLE_R + 8;

/** From here on the membrane has closed behind the vesicle (share of the wrapping). */
export const CLOSED = 0.97;

/** Which cell's membrane moves in this step, so that the cell is drawn with what moves. */
export function foldingCell({ step }: StoryState): 'donor' | 'recipient' | undefined {
  return step === 'release' ? 'donor' : step === 'arrive' ? 'recipient' : undefined;
}

/** That cell, its membrane in one line with the pocket or the mouth. */
export function folding(id: string, stage: Stage, state: StoryState, recipient: Recipient): Drawing {
  if (state.step === 'release')
    return donorCell(
      id,
      stage,
      kept(`${id} ${stage.width}`, () => donorInsides(id, stage)),
      openOutline(stage, state),
    );
  const insides = kept(`${id} ${stage.width} ${recipient}`, () => recipientInsides(id, stage, recipient));
  return recipientCell(id, stage, recipient, insides, pocketOutline(stage, state, recipient));
}

/** Organelles stand still while the membrane around them moves: they are computed once. */
const drawings = new Map<string, Drawing>();
function kept(key: string, draw: () => Drawing): Drawing {
  const found = drawings.get(key) ?? draw();
  drawings.set(key, found);
  return found;
}

/** Where the body stands open: its middle, its radius, and the angle of the lips as seen from its middle. */
export function mouthOf(stage: Stage, { body }: StoryState): { readonly at: Point; readonly r: number; readonly turn: number } {
  const at = placed(stage, body.at);
  const r = BODY_R * stage.scale;
  const outline = donorOutline(stage);
  const edge = Fold.facing(stage, outline, at, 1).edge(0) - at[stage.standing ? 1 : 0];
  return { at, r, turn: Math.acos(Math.min(1, Math.max(0.5, (edge - 9 * stage.scale * body.open) / r))) };
}

function openOutline(stage: Stage, state: StoryState): readonly Point[] | undefined {
  if (state.body.open <= 0) return undefined;
  const { at, r, turn } = mouthOf(stage, state);
  const fold = Fold.facing(stage, donorOutline(stage), at, 1);
  return fold.outline(at[stage.standing ? 1 : 0], r, turn);
}

function pocketOutline(
  stage: Stage,
  state: StoryState,
  recipient: Recipient,
): { readonly outline: readonly Point[]; readonly beside: readonly Point[] } | undefined {
  const [hero] = state.vesicles;
  if (!hero || state.wrap <= 0 || state.wrap >= CLOSED) return undefined;
  const at = placed(stage, hero.at);
  const fold = Fold.facing(stage, recipientOutline(stage, recipient), at, -1);
  const r = POCKET_R * stage.scale;
  const main = at[stage.standing ? 1 : 0];
  const deep = main - fold.edge(0);
  if (deep <= -r) return undefined;
  // The pocket is round where it lies inside the cell; once deep enough, its neck narrows.
  const pinch = Math.max(0, (state.wrap - 0.7) / (CLOSED - 0.7));
  const neck = Math.max(2, r * 0.6 * (1 - pinch));
  const turn = Math.max(Math.acos(Math.min(1, Math.max(-1, deep / r))), Math.asin(neck / r));
  const half = Math.sin(turn) * r;
  const gap = Math.max(17 * stage.scale, half + 11 * stage.scale);
  return { outline: fold.outline(main, r, turn), beside: [-gap, gap].map((side) => fold.at(fold.edge(side), side)) };
}

/** A place of an outline where a round hollow opens to the fluid. `main` runs from cell to cell, `side` across, from the hollow's middle. */
class Fold {
  private constructor(
    private readonly stage: Stage,
    private readonly points: readonly Point[],
    private readonly index: number,
    private readonly middle: number,
    /** 1 where the fluid lies towards larger `main`, −1 where it lies towards smaller. */
    private readonly out: 1 | -1,
  ) {}

  static facing(stage: Stage, points: readonly Point[], at: Point, out: 1 | -1): Fold {
    const [main, across] = stage.standing ? [1, 0] : [0, 1];
    const heart = points.reduce((sum, point) => sum + point[main]!, 0) / points.length;
    let index = 0;
    let least = Infinity;
    points.forEach((point, n) => {
      const off = Math.abs(point[across]! - at[across]!);
      if ((point[main]! - heart) * out > 0 && off < least) [index, least] = [n, off];
    });
    return new Fold(stage, points, index, at[across]!, out);
  }

  at(main: number, side: number): Point {
    return this.stage.standing ? [this.middle + side, main] : [main, this.middle + side];
  }

  /** `main` of the membrane at rest: a parabola through the three points around. */
  edge(side: number): number {
    const [a, b, c] = [this.near(-1), this.near(0), this.near(1)];
    const part = (p: Point, q: Point, s: Point): number =>
      (p[0] * (side - q[1]) * (side - s[1])) / ((p[1] - q[1]) * (p[1] - s[1]));
    return part(a, b, c) + part(b, a, c) + part(c, a, b);
  }

  /** The outline with the hollow: a circle of radius `r` around `main`, open by `turn` to both sides of the way out. */
  outline(main: number, r: number, turn: number): Point[] {
    const s = this.stage.scale;
    const half = Math.sin(turn) * r;
    const start = main + this.out * Math.cos(turn) * r;
    const lip = (side: number): Point => this.at(this.edge(side), side);
    const rim = (sign: 1 | -1): Point[] => {
      const inner = this.edge(half * sign) - this.out * 4 * s;
      const neck = (inner - start) * this.out > 6 * s ? [this.at(inner, sign * half)] : [];
      return [lip(sign * (half + 18 * s)), lip(sign * (half + 8 * s)), ...neck];
    };
    const arc = Array.from({ length: 13 }, (_, index): Point => {
      const angle = turn + 0.12 + (index / 12) * 2 * (Math.PI - turn - 0.12);
      return this.at(main + this.out * Math.cos(angle) * r, Math.sin(angle) * r);
    });
    // From the side of larger values, where the arc begins, to the other.
    const fold = [...rim(1), ...arc, ...rim(-1).reverse()];
    if (this.near(-1)[1] < this.near(1)[1]) fold.reverse();
    const count = this.points.length;
    return this.points.flatMap((point, n) => {
      const steps = ((n - this.index + count + (count >> 1)) % count) - (count >> 1);
      if (steps === 0) return fold;
      return Math.abs(steps) < 3 && Math.abs(this.near(steps)[1]) < half + 22 * s ? [] : [point];
    });
  }

  /** A point of the outline counted from the one in the middle: its `main`, its `side`. */
  private near(step: number): [main: number, side: number] {
    const count = this.points.length;
    const point = this.points[(this.index + step + count * 2) % count]!;
    const [main, across] = this.stage.standing ? [point[1], point[0]] : point;
    return [main, across - this.middle];
  }
}
