import { places, type Recipient, type StoryState, VESICLE_R } from '@exosome-widgets/model/story.js';
import { nothing, svg } from 'lit';
import { blob, circlePath, closedPath, openPath, type Point, round } from '../../primitives/shapes.js';
import { bodyOf } from '../../primitives/organelles.js';
import type { Drawing } from '../../primitives/svg-text.js';
import { membraneLine } from '../../primitives/vesicle.js';
import { families } from './vesicle-messaging.backdrop.js';
import { CLOSED, mouthOf, POCKET_R } from './vesicle-messaging.folds.js';
import { placed, type Stage } from './vesicle-messaging.layout.js';

/** The wall of the body while it stands open: the cell's membrane goes on in it, and its light fades out of the mouth. */
export function openBody(id: string, stage: Stage, state: StoryState): Drawing {
  const { at, r, turn } = mouthOf(stage, state);
  const arc = Array.from({ length: 25 }, (_, index): Point => {
    const angle = turn + (index / 24) * 2 * (Math.PI - turn);
    return [Math.cos(angle) * r, Math.sin(angle) * r];
  });
  const wall = openPath(arc);
  return svg`<defs><linearGradient id="${id}-spill"><stop offset=".75" stop-color="var(--_body-light)" /><stop offset="1" stop-color="var(--_body-light)" stop-opacity="0" /></linearGradient></defs>
    <g transform="translate(${round(at[0])} ${round(at[1])})${stage.standing ? ' rotate(90)' : ''}">
    <path d="${wall}Z" fill="url(#${id}-spill)" />${membraneLine(wall, 2.6 * stage.scale, 'body')}
  </g>`;
}

/** The sac around a vesicle that has just been swallowed, once the membrane has closed behind it. */
export function swallowed(stage: Stage, state: StoryState, recipient: Recipient): Drawing | typeof nothing {
  const [hero] = state.vesicles;
  if (state.step !== 'arrive' || state.wrap < CLOSED || !hero) return nothing;
  const [x, y] = placed(stage, hero.at);
  const d = circlePath(x, y, POCKET_R * stage.scale);
  return svg`<path d="${d}" fill="var(--_fluid)" />${membraneLine(d, 3 * stage.scale, families[recipient])}`;
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
    <path d="${d}" fill="var(--_fluid)" fill-opacity="${round(1 - opened)}" />${membraneLine(d, 2.4 * s, family)}
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
