import { span } from '@exosome-widgets/model/easing.js';
import { places, type Recipient, type Unit } from '@exosome-widgets/model/story.js';
import { wander } from '@exosome-widgets/model/wander.js';
import { svg } from 'lit';
import { cargo } from '../../primitives/cargo.js';
import { cell, nucleus } from '../../primitives/cell.js';
import { blob, closedPath, type Point, round } from '../../primitives/shapes.js';
import type { Drawing } from '../../primitives/svg-text.js';
import { axes, placed, type Stage } from './vesicle-messaging.layout.js';

interface ResponseOptions {
  readonly id: string;
  readonly stage: Stage;
  readonly recipient: Recipient;
  readonly timeS: number;
  readonly lively: number;
}

/** What changes in the receiving cell. `t` goes from 0 to 1. */
export function response(t: number, options: ResponseOptions): Drawing {
  switch (options.recipient) {
    case 'fibroblast':
      return multiply(t, options);
    case 'hair-follicle':
      return giveOff(t, options);
    case 'immune':
      return calm(t, options);
  }
}

/** Wound cells in dishes multiply and move faster: a second cell parts from the first and moves on. Its first place stays dashed. */
function multiply(t: number, { id, stage }: ResponseOptions): Drawing {
  const s = stage.scale;
  const from: Unit = stage.standing ? [0.765, 0.62] : [0.752, 0.6];
  const to: Unit = stage.standing ? [0.685, 0.64] : [0.672, 0.6];
  const move = span(t, 0.35, 1);
  const grow = 0.35 + 0.65 * span(t, 0, 0.5);
  const [rx, ry] = axes(stage, { ru: 0.043, rv: 0.094 });
  const outlineAt = ([u, v]: Unit, size: number): Point[] => {
    const [cx, cy] = placed(stage, [u, v]);
    return blob({ cx, cy, rx: rx * size, ry: ry * size, seed: 12, wobble: 0.1, count: 12 });
  };
  const at: Unit = [from[0] + (to[0] - from[0]) * move, from[1] + (to[1] - from[1]) * move];
  const [cx, cy] = placed(stage, at);
  return svg`
    <path d="${closedPath(outlineAt(from, 1))}" fill="var(--_recipient-light)" fill-opacity=".5" stroke="var(--_recipient)" stroke-width="${round(1.6 * s)}" stroke-dasharray="${round(4 * s)} ${round(4 * s)}" opacity="${round(move)}" />
    <g opacity="${round(Math.min(1, t * 4))}">${cell({ id, family: 'recipient', outline: outlineAt(at, grow), seed: 5, membrane: 4.5 * s, grains: 10 })}${nucleus({ id, family: 'recipient', x: cx, y: cy, rx: Math.min(rx, ry) * grow * 0.45, ry: Math.min(rx, ry) * grow * 0.45, seed: 9 })}</g>`;
}

/** Hair-root cells in dishes give off more VEGF: growth factors leave the cell. */
function giveOff(t: number, { stage, timeS, lively }: ResponseOptions): Drawing {
  const s = stage.scale;
  const { at, ru, rv } = places.recipient;
  return svg`${Array.from({ length: 11 }, (_, index) => {
    const turn = Math.PI * (0.62 + (index / 10) * 0.86);
    const out = 0.8 + Math.min(1, Math.max(0, t * 1.5 - index * 0.045)) * (0.34 + (index % 3) * 0.14);
    const [x, y] = placed(stage, [at[0] + Math.cos(turn) * ru * out, at[1] - Math.sin(turn) * rv * out]);
    const [dx, dy] = lively > 0 ? wander(index + 40, timeS) : [0, 0];
    return svg`<g transform="translate(${round(x + dx * 5 * lively)} ${round(y + dy * 5 * lively)})" opacity="${round(Math.min(1, t * 4))}">${cargo('growth-factor', 12 * s)}</g>`;
  })}`;
}

/** Alarm signals around the cell: many before, few after. Faded ones keep their outline, so that before and after can be compared. */
function calm(t: number, { stage, timeS, lively }: ResponseOptions): Drawing {
  const s = stage.scale;
  const { at, ru, rv } = places.recipient;
  return svg`${Array.from({ length: 13 }, (_, index) => {
    const turn = Math.PI * (0.6 + (index / 12) * 0.9);
    const out = 1.2 + (index % 3) * 0.16;
    const [x, y] = placed(stage, [at[0] + Math.cos(turn) * ru * out, at[1] - Math.sin(turn) * rv * out]);
    const gone = index % 4 === 0 ? 0 : Math.min(1, Math.max(0, t * 1.6 - index * 0.045));
    const [dx, dy] = lively > 0 ? wander(index + 60, timeS) : [0, 0];
    const size = 7.5 * s;
    return svg`<path d="M0,${round(-size)}L${round(size * 0.95)},${round(size * 0.75)}H${round(-size * 0.95)}Z" transform="translate(${round(x + dx * 5 * lively)} ${round(y + dy * 5 * lively)})" fill="var(--_contested)" fill-opacity="${round(1 - gone)}" stroke="var(--_contested)" stroke-width="1.4" stroke-dasharray="${gone > 0.5 ? '2 2.5' : 'none'}" stroke-linejoin="round" opacity="${round(1 - gone * 0.4)}" />`;
  })}`;
}
