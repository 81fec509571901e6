import {
  BODY_R,
  places,
  type Recipient,
  seats,
  type StoryState,
  type VesicleState,
  VESICLE_R,
} from '@exosome-widgets/model/story.js';
import { wander } from '@exosome-widgets/model/wander.js';
import { nothing, svg } from 'lit';
import { cargo } from '../../primitives/cargo.js';
import { round } from '../../primitives/shapes.js';
import { body } from '../../primitives/organelles.js';
import type { Drawing } from '../../primitives/svg-text.js';
import { placed, type Stage } from './vesicle-messaging.layout.js';
import type { Late } from './vesicle-messaging.late.js';

export interface MovingOptions {
  readonly id: string;
  readonly stage: Stage;
  readonly recipient: Recipient;
  /** For wandering, s. */
  readonly timeS: number;
  /** How lively things wander, 0…1. */
  readonly lively: number;
  /** Scenes of the last steps, once they are there. */
  readonly late: Late | undefined;
}

/** Everything of the scene that moves, for one moment of the story. */
export function moving(state: StoryState, options: MovingOptions): Drawing {
  const { id, stage, late } = options;
  const s = stage.scale;
  const inner = state.step === 'pack' || state.step === 'release';
  return svg`
    ${restingBodies(id, stage, state)}
    ${state.body.open > 0 ? late?.openBody(id, stage, state) : theBody(id, stage, state, late)}
    ${late?.swallowed(stage, state, options.recipient)}
    ${state.sacs.map((sac, index) => late?.theSac(stage, options.recipient, sac, index))}
    ${state.vesicles.map((one) => theVesicle(one, options))}
    ${state.fused > 0 ? late?.joined(stage, state) : nothing}
    ${state.cargo.map(({ kind, at, offset, shown }) => {
      if (shown <= 0) return nothing;
      const [x, y] = placed(stage, at);
      return svg`<g transform="translate(${round(x + offset[0] * s)} ${round(y + offset[1] * s)})" opacity="${round(shown)}">${cargo(kind, (inner ? 9 : 10) * s)}</g>`;
    })}
    ${state.response > 0 ? late?.response(state.response, options) : nothing}`;
}

function theVesicle(
  { id: number, at, offset, shown, loose, size }: VesicleState,
  { id, stage, timeS, lively }: MovingOptions,
): Drawing | typeof nothing {
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
function theBody(id: string, stage: Stage, state: StoryState, late: Late | undefined): Drawing | typeof nothing {
  const { step, body: now } = state;
  if (step !== 'meet' && step !== 'pack' && step !== 'release') return nothing;
  const r = BODY_R * stage.scale;
  const [x, y] = placed(stage, now.at);
  const at = `translate(${round(x)} ${round(y)})`;
  if (step !== 'pack') {
    const inside =
      step === 'meet'
        ? [0, 1, 2, 3, 4, 5].map((seat) => svg`<use href="#${id}-v${seat % 4}" transform="${seatAt(seat, stage)} scale(.86)" />`)
        : nothing;
    return svg`<g transform="${at}">${body({ id, r, seed: 3 })}${inside}</g>`;
  }
  return svg`<g transform="${at}">${late?.buddingBody(id, r, now.bud)}</g>`;
}

const seatAt = (seat: number, stage: Stage): string =>
  `translate(${round(seats[seat]![0] * stage.scale)} ${round(seats[seat]![1] * stage.scale)})`;
