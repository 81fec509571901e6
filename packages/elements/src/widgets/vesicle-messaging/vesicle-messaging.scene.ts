import { BODY_R, places, type Recipient, seats, type StoryState, type Unit, type VesicleState, VESICLE_R } from '@exosome-widgets/model/story.js';
import { wander } from '@exosome-widgets/model/wander.js';
import { nothing, svg } from 'lit';
import { cargo } from '../../primitives/cargo.js';
import { blob, circlePath, closedPath, openPath, type Point, round } from '../../primitives/shapes.js';
import { body, bodyOf } from '../../primitives/organelles.js';
import type { Drawing } from '../../primitives/svg-text.js';
import { membraneLine } from '../../primitives/vesicle.js';
import { families } from './vesicle-messaging.backdrop.js';
import { axes, placed, recipientOutline, type Stage } from './vesicle-messaging.layout.js';
import { response } from './vesicle-messaging.response.js';
import { guessPlace, ways } from './vesicle-messaging.ways.js';

export interface MovingOptions {
  readonly id: string;
  readonly stage: Stage;
  readonly recipient: Recipient;
  /** For wandering, s. */
  readonly timeS: number;
  /** How lively things wander, 0…1. */
  readonly lively: number;
}

/** Everything of the scene that moves, for one moment of the story. */
export function moving(state: StoryState, options: MovingOptions): Drawing {
  const { id, stage } = options;
  const s = stage.scale;
  const inner = state.step === 'pack' || state.step === 'release';
  return svg`
    ${restingBodies(id, stage, state)}
    ${state.body.open > 0 ? openBody(id, stage, state) : theBody(id, stage, state)}
    ${state.step === 'arrive' && state.wrap > 0 ? pocket(stage, state, options.recipient) : nothing}
    ${state.sacs.map((sac, index) => theSac(stage, options.recipient, sac, index))}
    ${state.vesicles.map((one) => theVesicle(one, options))}
    ${state.fused > 0 ? joined(stage, state) : nothing}
    ${state.cargo.map(({ kind, at, offset, shown }) => {
      const [x, y] = placed(stage, at);
      return svg`<g transform="translate(${round(x + offset[0] * s)} ${round(y + offset[1] * s)})" opacity="${round(shown)}">${cargo(kind, (inner ? 9 : 10) * s)}</g>`;
    })}
    ${state.response > 0 ? response(state.response, options) : nothing}`;
}

function theVesicle({ id: number, at, offset, shown, loose, size }: VesicleState, { id, stage, timeS, lively }: MovingOptions): Drawing | typeof nothing {
  if (shown <= 0) return nothing;
  const [dx, dy] = lively > 0 ? wander(number + 3, timeS) : [0, 0];
  const reach = 9 * loose * lively * stage.scale;
  const [x, y] = placed(stage, at);
  const name = number === 0 ? 'v0' : `v${1 + (number % 3)}`;
  return svg`<use href="#${id}-${name}" transform="translate(${round(x + offset[0] * stage.scale + dx * reach)} ${round(y + offset[1] * stage.scale + dy * reach)})${size === 1 ? '' : ` scale(${Math.round(size * 100) / 100})`}" opacity="${shown >= 1 ? nothing : round(shown)}" />`;
}

/** A second multivesicular body rests deeper in the cell: not every one goes to the edge. */
function restingBodies(id: string, stage: Stage, state: StoryState): Drawing {
  const [x, y] = placed(stage, places.secondBody);
  const resting = sac(id, stage, 0.72, 5, 4);
  const [bx, by] = placed(stage, places.body);
  const home = state.step !== 'pack' && state.step !== 'release' && state.step !== 'meet';
  return svg`<g transform="translate(${round(x)} ${round(y)})">${resting}</g>${home ? svg`<g transform="translate(${round(bx)} ${round(by)})">${sac(id, stage, 0.85, 6, 9)}</g>` : nothing}`;
}

function sac(id: string, stage: Stage, size: number, count: number, seed: number): Drawing {
  const r = BODY_R * stage.scale * size;
  const small = VESICLE_R * stage.scale * 0.62 * size;
  return svg`${body({ id, r, seed })}${Array.from({ length: count }, (_, index) => {
    const turn = (index / count) * 6.283 + 0.5;
    const reach = r - small * 2.1;
    return svg`<use href="#${id}-v${1 + (index % 3)}" transform="translate(${round(Math.cos(turn) * reach)} ${round(Math.sin(turn) * reach)}) scale(${Math.round(62 * size * 1.05) / 100})" />`;
  })}`;
}

/** The multivesicular body of the story; while it packs, its wall dents inwards and pinches off. */
function theBody(id: string, stage: Stage, state: StoryState): Drawing | typeof nothing {
  const { step, body: now } = state;
  if (step !== 'meet' && step !== 'pack' && step !== 'release') return nothing;
  const r = BODY_R * stage.scale;
  const [x, y] = placed(stage, now.at);
  const at = `translate(${round(x)} ${round(y)})`;
  if (step !== 'pack') {
    const inside = step === 'meet' ? [0, 1, 2, 3, 4, 5].map((seat) => svg`<use href="#${id}-v${seat % 4}" transform="${seatAt(seat, stage)} scale(.86)" />`) : nothing;
    return svg`<g transform="${at}">${body({ id, r, seed: 3 })}${inside}</g>`;
  }
  // The dent deepens until it is a vesicle on a neck, then the wall springs back.
  const dent = now.bud < 0.85 ? now.bud / 0.85 : (1 - now.bud) / 0.15;
  const outline = Array.from({ length: 44 }, (_, index): Point => {
    const turn = (index / 44) * 2 * Math.PI;
    const off = Math.abs(turn - Math.PI - 0.02);
    const reach = r * (1 - dent * 0.74 * Math.exp(-((off / (0.27 - dent * 0.03)) ** 4)) + dent * 0.05 * Math.exp(-(((off - 0.5) / 0.16) ** 2)));
    return [Math.cos(turn) * reach, Math.sin(turn) * reach * 0.97];
  });
  return svg`<g transform="${at}">${bodyOf({ id, r, outline })}</g>`;
}

const seatAt = (seat: number, stage: Stage): string => `translate(${round(seats[seat]![0] * stage.scale)} ${round(seats[seat]![1] * stage.scale)})`;

/** The body while it stands open: its wall and the cell's membrane have become one, with a mouth to the outside. */
function openBody(id: string, stage: Stage, state: StoryState): Drawing {
  const s = stage.scale;
  const r = BODY_R * s;
  const [x, y] = placed(stage, state.body.at);
  const [cx] = placed(stage, places.donor.at);
  // Local frame: +x points outwards. The membrane crosses it at `edge`.
  const [rx, ry] = axes(stage, places.donor);
  const [px, py] = placed(stage, places.donor.at);
  const edge = stage.standing ? py + ry * Math.sqrt(1 - ((x - px) / rx) ** 2) - y : cx + rx * Math.sqrt(1 - ((y - py) / ry) ** 2) - x;
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
    membraneLine(openPath(([[3, 26], [4, 12], [1, 2], [-5, -1], [-10, 1]] as const).map(([dx, dy]): Point => [edge + dx * s, side * (mouth + dy * s)])), 3.4 * s, 'donor');
  return svg`<g transform="translate(${round(x)} ${round(y)})${stage.standing ? ' rotate(90)' : ''}">
    <path d="${wall}L${round(out)},${round(mouth + 3 * s)}V${round(-mouth - 3 * s)}Z" fill="var(--_body-light)" />
    <path d="M${round(edge - 6 * s)},${round(-mouth)}Q${round(edge - 16 * s)},0 ${round(edge - 6 * s)},${round(mouth)}H${round(out + 5 * s)}V${round(-mouth)}Z" fill="var(--_fluid)" />
    ${membraneLine(wall, 2.6 * s, 'body')}
    ${[1, -1].map((side) => svg`<path d="M${round(edge - 10 * s)},${round(side * (mouth + 1 * s))}Q${round(edge)},${round(side * (mouth - 2 * s))} ${round(edge + 3 * s)},${round(side * (mouth + 12 * s))}L${round(edge - 1 * s)},${round(side * (mouth + 26 * s))}L${round(edge - 12 * s)},${round(side * (mouth + 20 * s))}Z" fill="var(--_donor-soft)" />`)}
    ${lip(1)}${lip(-1)}
  </g>`;
}

/** The membrane of the receiving cell folding around the docked vesicle. Local frame: −x points outwards. */
function pocket(stage: Stage, state: StoryState, recipient: Recipient): Drawing | typeof nothing {
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
  const line = closing >= 1 ? circlePath(deep, side, r) : openPath([[-2, -r - 15 * s], [1, -neck - 6 * s], [Math.max(2, deep * 0.45), -neck - closing * 3], ...arcOf(deep, side, r, closing), [Math.max(2, deep * 0.45), neck + closing * 3], [1, neck + 6 * s], [-2, r + 15 * s]]);
  const patch = closing < 1 ? svg`<rect x="${round(-5 * s)}" y="${round(-r - 10 * s)}" width="${round(16 * s)}" height="${round(2 * r + 20 * s)}" fill="var(--_${family}-soft)" />` : nothing;
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
function joined(stage: Stage, state: StoryState): Drawing {
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
function theSac(stage: Stage, recipient: Recipient, { at, opened, broken }: StoryState['sacs'][number], index: number): Drawing | typeof nothing {
  if (broken >= 1) return nothing;
  const s = stage.scale;
  const family = families[recipient];
  const [x, y] = placed(stage, at);
  const r = (index === 0 ? 23 : 21 - broken * 8) * s;
  const gap = opened * 0.75;
  const d =
    gap > 0
      ? openPath(Array.from({ length: 19 }, (_, n): Point => {
          const turn = gap + (n / 18) * (2 * Math.PI - 2 * gap);
          return [Math.cos(turn) * r, Math.sin(turn) * r];
        }))
      : closedPath(blob({ cx: 0, cy: 0, rx: r, ry: r, seed: index + 1, wobble: 0.03, count: 12 }));
  return svg`<g transform="translate(${round(x)} ${round(y)})" opacity="${round(1 - broken * 0.6)}">
    <path d="${d}" fill="var(--_fluid)" />${membraneLine(d, 2.4 * s, family)}
    ${opened > 0.2 ? membraneLine(openPath([2.3, 2.8, 3.3, 3.8, 4.2].map((turn): Point => [Math.cos(turn) * r, Math.sin(turn) * r])), 2.6 * s, 'exosome', Math.min(1, opened)) : nothing}
  </g>`;
}

/** Dims what the step is not about: a veil with soft-edged openings over the still part of the scene. */
export function spotlight(stage: Stage, state: StoryState, recipient: Recipient): Drawing | typeof nothing {
  const whole = `M-20,-20H${stage.width + 20}V${stage.height + 20}H-20Z`;
  const s = stage.scale;
  const round_ = (at: Unit, r: number): ((grow: number) => string) => {
    const [x, y] = placed(stage, at);
    return (grow) => circlePath(x, y, r * s + grow);
  };
  const holes: ((grow: number) => string)[] =
    state.actor === 'body'
      ? [round_(places.body, 74)]
      : state.actor === 'vesicles'
        ? [round_([0.385, 0.49], 128)]
        : state.actor === 'membrane'
          ? [round_([0.765, 0.29], 104)]
          : state.actor === 'sacs' || state.actor === 'recipient'
            ? [() => closedPath(recipientOutline(stage, recipient))]
            : [];
  if (!holes.length) return nothing;
  return svg`${[0, 8, 16].map((grow) => svg`<path d="${whole}${holes.map((hole) => hole(grow)).join('')}" fill="var(--_paper)" fill-rule="evenodd" opacity=".17" />`)}`;
}

/** The reader's guess, kept in the picture beside what happens. */
export function ghost(stage: Stage, step: StoryState['step'], choice: string, k: number): Drawing {
  const [x, y] = placed(stage, guessPlace(step, choice));
  return svg`<circle cx="${round(x)}" cy="${round(y)}" r="${round(20 * stage.scale)}" fill="var(--_exosome)" fill-opacity=".08" stroke="var(--_exosome-text)" stroke-width="${round(2.4 / k ** 0.6)}" stroke-dasharray="${round(6 / k ** 0.6)} ${round(4 / k ** 0.6)}" />`;
}

/** Arrows with their numbers, for a still that has to show what changes. `k` is how close the camera stands. */
export function arrows(stage: Stage, state: StoryState, k: number, mirrored: boolean): Drawing {
  const s = (stage.shape === 'tall' ? 0.85 : 1) / k ** 0.75;
  return svg`${ways(stage, state).map(
    ({ d, end: [x, y], angle, tag: [tagX, tagY] }, index) => svg`<path d="${d}" fill="none" stroke="var(--_fluid)" stroke-width="${round(6 * s)}" stroke-linecap="round" opacity=".85" /><path d="${d}" fill="none" stroke="var(--_exosome)" stroke-width="${round(2.8 * s)}" stroke-dasharray="0.1 ${round(6.5 * s)}" stroke-linecap="round" />
      <path d="M${round(-9 * s)},${round(-6 * s)}L${round(2 * s)},0L${round(-9 * s)},${round(6 * s)}" transform="translate(${round(x)} ${round(y)}) rotate(${round(angle)})" fill="none" stroke="var(--_exosome)" stroke-width="${round(3 * s)}" stroke-linecap="round" stroke-linejoin="round" />
      <g transform="translate(${round(tagX)} ${round(tagY)})${mirrored ? ' scale(-1 1)' : ''}"><circle r="${round(11 * s)}" fill="var(--_exosome)" stroke="var(--_paper)" stroke-width="${round(2 * s)}" /><text y="${round(4.8 * s)}" text-anchor="middle" font-size="${round(13.5 * s)}" font-weight="700" fill="var(--_paper)">${index + 1}</text></g>`,
  )}`;
}
