import { random, between } from '@exosome-widgets/model/random.js';
import { span } from '@exosome-widgets/model/easing.js';
import { type Recipient, type Unit } from '@exosome-widgets/model/story.js';
import { wander } from '@exosome-widgets/model/wander.js';
import { svg } from 'lit';
import { cargo } from '../../primitives/cargo.js';
import { cell, nucleus } from '../../primitives/cell.js';
import { reticulum } from '../../primitives/organelles.js';
import { platelet, plateletGradients } from '../../primitives/platelet.js';
import { receptor } from '../../primitives/receptor.js';
import { blob, type Point, round } from '../../primitives/shapes.js';
import type { Drawing } from '../../primitives/svg-text.js';
import { redCell } from '../../primitives/vessel.js';
import { families } from './vesicle-messaging.backdrop.js';
import { axes, placed, type Stage } from './vesicle-messaging.layout.js';
import { comparePlaces, tubeAt } from './vesicle-messaging.places.js';

/** The two cells of the last step, px. */
export function compareOutlines(stage: Stage): { readonly donor: Point[]; readonly recipient: Point[] } {
  const outline = (
    { at, ru, rv }: { at: Unit; ru: number; rv: number },
    seed: number,
    wobble: number,
    count: number,
  ): Point[] => {
    const [cx, cy] = placed(stage, at);
    const [rx, ry] = axes(stage, { ru, rv });
    return blob({ cx, cy, rx, ry, seed, wobble, count });
  };
  return { donor: outline(comparePlaces.donor, 6, 0.03, 16), recipient: outline(comparePlaces.recipient, 31, 0.035, 20) };
}

/** Where the nucleus of its receiving cell lies, px. */
export function compareNucleus(stage: Stage): Point {
  const [x, y] = placed(stage, comparePlaces.recipient.at);
  const [rx, ry] = axes(stage, comparePlaces.recipient);
  return stage.standing ? [x, y - ry * 0.2] : [x - rx * 0.2, y];
}

/** The still part: two lanes, their origins and the receiving cell. */
export function compareBackdrop(id: string, stage: Stage, recipient: Recipient): Drawing {
  const s = stage.scale;
  const family = families[recipient];
  const [w, h] = stage.standing ? [stage.width / 2, stage.height] : [stage.width, stage.height / 2];
  const at = (place: Unit) => placed(stage, place);
  const [dx, dy] = at(comparePlaces.donor.at);
  const [drx, dry] = axes(stage, comparePlaces.donor);
  const [rx, ry] = at(comparePlaces.recipient.at);
  const [rrx, rry] = axes(stage, comparePlaces.recipient);
  const { donor, recipient: outline } = compareOutlines(stage);
  const facing = outline.filter(
    ([x, y], index) => index % 2 === 0 && (stage.standing ? y < ry - rry * 0.55 : x < rx - rrx * 0.55),
  );
  const [nx, ny] = compareNucleus(stage);
  const r = 46 * s;
  return svg`
    <rect width="${stage.width}" height="${stage.height}" fill="var(--_fluid)" />
    <rect x="${stage.standing ? w : 0}" y="${stage.standing ? 0 : h}" width="${w}" height="${h}" fill="var(--_plasma)" />
    <path d="${stage.standing ? `M${w},0V${stage.height}` : `M0,${h}H${stage.width}`}" stroke="var(--_line)" stroke-width="2" />
    ${cell({ id, family: 'donor', outline: donor, seed: 2, membrane: 6 * s, grains: 34 })}
    ${nucleus({ id, family: 'donor', x: dx - drx * 0.1, y: dy - dry * 0.1, rx: r, ry: r * 0.92, seed: 8 })}
    ${bloodTube(id, at(tubeAt(stage)), s)}
    ${facing.map(([x, y], index) => receptor({ x, y, angle: stage.standing ? -90 + (x - rx) * 0.15 : 180 - (y - ry) * 0.15, size: 15 * s, colour: family, shape: index % 2 ? 'cup' : 'fork' }))}
    ${cell({ id, family, outline, seed: 9, membrane: 6 * s, grains: 50 })}
    ${reticulum({ x: nx, y: ny, rx: r, ry: r, from: stage.standing ? 200 : 110, to: stage.standing ? 320 : 230, gap: 9 * s, seed: 5, layers: 2 })}
    ${nucleus({ id, family, x: nx, y: ny, rx: r, ry: r * 1.05, seed: 14, shape: recipient === 'immune' ? 'kidney' : 'round' })}`;
}

/** Spun blood: plasma above, a thin pale layer, red cells below. */
function bloodTube(id: string, [x, y]: readonly [number, number], s: number): Drawing {
  const [w, h] = [62 * s, 178 * s];
  const left = x - w / 2;
  const top = y - h / 2;
  const next = random(3);
  const cells = Array.from({ length: 12 }, (_, index) =>
    redCell({
      id,
      x: left + between(next, 0.2, 0.8) * w,
      y: top + h * (0.66 + (index / 12) * 0.26),
      r: 9 * s,
      tilt: next(),
      angle: next() * 90,
      seed: index,
    }),
  );
  const glass = `M${round(left)},${round(top)}V${round(top + h - w / 2)}a${round(w / 2)},${round(w / 2)} 0 0,0 ${round(w)},0V${round(top)}`;
  const below = (share: number): string =>
    `M${round(left)},${round(top + h * share)}V${round(top + h - w / 2)}a${round(w / 2)},${round(w / 2)} 0 0,0 ${round(w)},0V${round(top + h * share)}Z`;
  return svg`
    <path d="${below(0.1)}" fill="var(--_platelet-soft)" />
    <path d="${below(0.55)}" fill="var(--_platelet-light)" />
    <path d="${below(0.61)}" fill="var(--_red-cell)" />${cells}
    <path d="${glass}" fill="none" stroke="var(--_control-line)" stroke-width="${round(3 * s)}" stroke-linecap="round" />
    <path d="M${round(left - 4 * s)},${round(top)}h${round(w + 8 * s)}" stroke="var(--_control-line)" stroke-width="${round(5 * s)}" stroke-linecap="round" />
    <path d="M${round(left + w * 0.18)},${round(top + h * 0.14)}v${round(h * 0.6)}" stroke="var(--_shine)" stroke-width="${round(4 * s)}" stroke-linecap="round" opacity=".6" />`;
}

/** What moves: vesicles with their cargo, and platelets giving off growth factors and vesicles of their own. */
export function compareMoving(t: number, id: string, stage: Stage, timeS: number, lively: number): Drawing {
  const s = stage.scale;
  const put = (place: Unit, seed: number, drift: number, drawing: Drawing, opacity = 1): Drawing => {
    const [x, y] = placed(stage, [place[0] + drift, place[1]]);
    const [dx, dy] = lively > 0 ? wander(seed, timeS) : [0, 0];
    return svg`<g transform="translate(${round(x + dx * 7 * lively * s)} ${round(y + dy * 7 * lively * s)})" opacity="${opacity >= 1 ? 1 : round(opacity)}">${drawing}</g>`;
  };
  const flow = (t - 1) * 0.12;
  return svg`
    <defs>${plateletGradients(id)}</defs>
    ${comparePlaces.vesicles.map((place, index) => put(place, index, flow, svg`<use href="#${id}-v${index % 4}" transform="scale(${index === 1 ? 2.1 : 1.5})" />`))}
    ${comparePlaces.platelets.map((place, index) => put(place, index + 20, flow * 0.3, platelet({ id, r: (index ? 40 : 46) * s, seed: index + 4, awake: index ? 0.35 + span(t, 0, 0.5) * 0.5 : 0.1 })))}
    ${comparePlaces.factors.map((place, index) => put(place, index + 30, flow, cargo('growth-factor', 11 * s), Math.min(1, t * 14 - index)))}
    ${comparePlaces.prpVesicles.map((place, index) => put(place, index + 50, flow, svg`<use href="#${id}-v1" transform="scale(.8)" />`, Math.min(1, t * 8 - index * 2)))}`;
}
