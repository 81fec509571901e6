import { BODY_R, places, type Recipient, type StoryState, VESICLE_R } from '@exosome-widgets/model/story.js';
import { nothing, svg } from 'lit';
import { blob, circlePath, closedPath, openPath, type Point, round } from '../../primitives/shapes.js';
import { bodyOf } from '../../primitives/organelles.js';
import type { Drawing } from '../../primitives/svg-text.js';
import { membraneLine } from '../../primitives/vesicle.js';
import { families } from './vesicle-messaging.backdrop.js';
import { axes, placed, type Stage } from './vesicle-messaging.layout.js';

/** The body while it stands open: its wall and the cell's membrane have become one, with a mouth to the outside. */
export function openBody(id: string, stage: Stage, state: StoryState): Drawing {
  const s = stage.scale;
  const r = BODY_R * s;
  const [x, y] = placed(stage, state.body.at);
  const [cx] = placed(stage, places.donor.at);
  // Local frame: +x points outwards. The membrane crosses it at `edge`.
  const [rx, ry] = axes(stage, places.donor);
  const [px, py] = placed(stage, places.donor.at);
  const edge = stage.standing
    ? py + ry * Math.sqrt(1 - ((x - px) / rx) ** 2) - y
    : cx + rx * Math.sqrt(1 - ((y - py) / ry) ** 2) - x;
  const { open } = state.body;
  const from = Math.acos(Math.min(1, Math.max(0.5, (edge - 9 * s) / r))) * open;
  const mouth = Math.sin(from) * r;
  const arc: Point[] = Array.from({ length: 25 }, (_, index): Point => {
    const angle = -from - (index / 24) * (2 * Math.PI - 2 * from);
    return [Math.cos(angle) * r, Math.sin(angle) * r];
  });
  const wall = openPath(arc);
  const out = edge + 8 * s;
  const lip = (side: 1 | -1): Drawing =>
    membraneLine(
      openPath(
        (
          [
            [3, 26],
            [4, 12],
            [1, 2],
            [-5, -1],
            [-10, 1],
          ] as const
        ).map(([dx, dy]): Point => [edge + dx * s, side * (mouth + dy * s)]),
      ),
      3.4 * s,
      'donor',
    );
  return svg`<g transform="translate(${round(x)} ${round(y)})${stage.standing ? ' rotate(90)' : ''}">
    <path d="${wall}L${round(out)},${round(mouth + 3 * s)}V${round(-mouth - 3 * s)}Z" fill="var(--_body-light)" />
    <path d="M${round(edge - 6 * s)},${round(-mouth)}Q${round(edge - 16 * s)},0 ${round(edge - 6 * s)},${round(mouth)}H${round(out + 5 * s)}V${round(-mouth)}Z" fill="var(--_fluid)" />
    ${membraneLine(wall, 2.6 * s, 'body')}
    ${[1, -1].map((side) => svg`<path d="M${round(edge - 10 * s)},${round(side * (mouth + 1 * s))}Q${round(edge)},${round(side * (mouth - 2 * s))} ${round(edge + 3 * s)},${round(side * (mouth + 12 * s))}L${round(edge - 1 * s)},${round(side * (mouth + 26 * s))}L${round(edge - 12 * s)},${round(side * (mouth + 20 * s))}Z" fill="var(--_donor-soft)" />`)}
    ${lip(1)}${lip(-1)}
  </g>`;
}

/** The membrane of the receiving cell folding around the docked vesicle. Local frame: −x points outwards. */
export function pocket(stage: Stage, state: StoryState, recipient: Recipient): Drawing | typeof nothing {
  const s = stage.scale;
  const family = families[recipient];
  const hero = state.vesicles[0]!;
  const [dockX, dockY] = placed(stage, places.dock);
  const [vx, vy] = placed(stage, hero.at);
  const deep = stage.standing ? vy - dockY : vx - dockX;
  const side = stage.standing ? -(vx - dockX) : vy - dockY;
  const r = (VESICLE_R + 8) * s;
  if (deep + r < 3) return nothing;
  const closing = Math.min(1, Math.max(0, (deep - r * 0.2) / (r * 1.6)));
  const neck = r * (1 - closing) + 2;
  const line =
    closing >= 1
      ? circlePath(deep, side, r)
      : openPath([
          [-2, -r - 15 * s],
          [1, -neck - 6 * s],
          [Math.max(2, deep * 0.45), -neck - closing * 3],
          ...arcOf(deep, side, r, closing),
          [Math.max(2, deep * 0.45), neck + closing * 3],
          [1, neck + 6 * s],
          [-2, r + 15 * s],
        ]);
  const patch =
    closing < 1
      ? svg`<rect x="${round(-5 * s)}" y="${round(-r - 10 * s)}" width="${round(16 * s)}" height="${round(2 * r + 20 * s)}" fill="var(--_${family}-soft)" />`
      : nothing;
  return svg`<g transform="translate(${round(dockX)} ${round(dockY)})${stage.standing ? ' rotate(90)' : ''}">
    ${patch}
    <path d="${closing < 1 ? `${line}L${round(-7 * s)},${round(r + 15 * s)}L${round(-7 * s)},${round(-r - 15 * s)}Z` : line}" fill="var(--_fluid)" />
    ${membraneLine(line, 3 * s, family)}
  </g>`;
}

/** The round end of the pocket, from its upper to its lower edge. */
function arcOf(x: number, y: number, r: number, closing: number): Point[] {
  const from = 1.7 + closing * 1.1;
  return Array.from({ length: 11 }, (_, index): Point => {
    const turn = -from + (index / 10) * 2 * from;
    return [x + Math.cos(turn) * r, y + Math.sin(turn) * r];
  });
}

/** What is left of a vesicle that fused: its membrane has become part of the cell's. */
export function joined(stage: Stage, state: StoryState): Drawing {
  const s = stage.scale;
  const [x, y] = placed(stage, places.fusion);
  const r = VESICLE_R * s;
  const bulge = r * (1 - state.fused) + 2 * s;
  const lean = stage.standing ? 90 - 28 : 28;
  const wide = r * (1.05 + state.fused * 0.5);
  return svg`<g transform="translate(${round(x)} ${round(y)}) rotate(${lean})" opacity="${round(Math.min(1, state.fused * 3))}">
    ${membraneLine(`M0,${round(-wide)}Q${round(-bulge * 2)},0 0,${round(wide)}`, 3 * s, 'exosome')}</g>`;
}

/** A sac with a swallowed vesicle. */
export function theSac(
  stage: Stage,
  recipient: Recipient,
  { at, opened, broken }: StoryState['sacs'][number],
  index: number,
): Drawing | typeof nothing {
  if (broken >= 1) return nothing;
  const s = stage.scale;
  const family = families[recipient];
  const [x, y] = placed(stage, at);
  const r = (index === 0 ? 23 : 21 - broken * 8) * s;
  const gap = opened * 0.75;
  const d =
    gap > 0
      ? openPath(
          Array.from({ length: 19 }, (_, n): Point => {
            const turn = gap + (n / 18) * (2 * Math.PI - 2 * gap);
            return [Math.cos(turn) * r, Math.sin(turn) * r];
          }),
        )
      : closedPath(blob({ cx: 0, cy: 0, rx: r, ry: r, seed: index + 1, wobble: 0.03, count: 12 }));
  return svg`<g transform="translate(${round(x)} ${round(y)})" opacity="${round(1 - broken * 0.6)}">
    <path d="${d}" fill="var(--_fluid)" />${membraneLine(d, 2.4 * s, family)}
    ${opened > 0.2 ? membraneLine(openPath([2.3, 2.8, 3.3, 3.8, 4.2].map((turn): Point => [Math.cos(turn) * r, Math.sin(turn) * r])), 2.6 * s, 'exosome', Math.min(1, opened)) : nothing}
  </g>`;
}

/** The multivesicular body while its wall dents inwards: around 0,0. At `bud` 1 the new vesicle has pinched off. */
export function buddingBody(id: string, r: number, bud: number): Drawing {
  // The dent deepens until it is a vesicle on a neck, then the wall springs back.
  const dent = bud < 0.85 ? bud / 0.85 : (1 - bud) / 0.15;
  const outline = Array.from({ length: 44 }, (_, index): Point => {
    const turn = (index / 44) * 2 * Math.PI;
    const off = Math.abs(turn - Math.PI - 0.02);
    const reach =
      r *
      (1 - dent * 0.74 * Math.exp(-((off / (0.27 - dent * 0.03)) ** 4)) + dent * 0.05 * Math.exp(-(((off - 0.5) / 0.16) ** 2)));
    return [Math.cos(turn) * reach, Math.sin(turn) * reach * 0.97];
  });
  return bodyOf({ id, r, outline });
}
