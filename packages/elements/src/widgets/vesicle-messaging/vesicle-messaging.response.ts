import { places, type Recipient } from '@exosome-widgets/model/story.js';
import { wander } from '@exosome-widgets/model/wander.js';
import { svg } from 'lit';
import { cargo } from '../../primitives/cargo.js';
import { cell, nucleus } from '../../primitives/cell.js';
import { blob, closedPath, type Point, round } from '../../primitives/shapes.js';
import type { Drawing } from '../../primitives/svg-text.js';
import { axes, placed, recipientOutline, type Stage } from './vesicle-messaging.layout.js';

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

/** Wound cells in dishes multiply and move faster: the leading edge stretches forward, and a second cell stands beside. */
function multiply(t: number, { id, stage }: ResponseOptions): Drawing {
  const s = stage.scale;
  const [cx, cy] = placed(stage, [0.735, 0.63]);
  const [rx, ry] = axes(stage, { ru: 0.05, rv: 0.105 });
  const grow = 0.25 + 0.75 * t;
  const outline = blob({ cx, cy, rx: rx * grow, ry: ry * grow, seed: 12, wobble: 0.12, count: 11 });
  const edge = recipientOutline(stage, 'fibroblast').slice(0, 6);
  const forward = edge.map(([x, y], index): Point => {
    const push = Math.sin(((index + 0.5) / 6) * Math.PI) * 20 * s * t;
    return stage.standing ? [x, y - push] : [x - push, y];
  });
  return svg`
    <path d="${closedPath([...forward, ...edge.toReversed()])}" fill="var(--_recipient-soft)" stroke="var(--_recipient)" stroke-width="${round(2.5 * s)}" opacity="${round(t)}" />
    <g opacity="${round(t)}">${cell({ id, family: 'recipient', outline, seed: 5, membrane: 4.5 * s, grains: 14 })}${nucleus({ id, family: 'recipient', x: cx, y: cy, rx: rx * grow * 0.42, ry: ry * grow * 0.42, seed: 9 })}</g>`;
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

