import { between, random } from '@exosome-widgets/model/random.js';
import { lysosome, places, type Recipient, type Unit } from '@exosome-widgets/model/story.js';
import { nothing, svg } from 'lit';
import { bounds, cell, type CellFamily, cellGradients, nucleus } from '../../primitives/cell.js';
import { collagen } from '../../primitives/collagen.js';
import { filaments, golgi, mitochondrion, organelleGradients, reticulum } from '../../primitives/organelles.js';
import { receptor } from '../../primitives/receptor.js';
import { blob, closedPath, dotsPath, type Point, round, scatter } from '../../primitives/shapes.js';
import type { Drawing } from '../../primitives/svg-text.js';
import { vesicle, vesicleGradients } from '../../primitives/vesicle.js';
import { redCell, vessel, vesselGradients } from '../../primitives/vessel.js';
import { axes, capillaryBox, donorOutline, placed, recipientOutline, type Stage } from './vesicle-messaging.layout.js';

/** The colours of each kind of receiving cell. */
export const families: Readonly<Record<Recipient, CellFamily>> = {
  fibroblast: 'recipient',
  'hair-follicle': 'follicle',
  immune: 'immune',
};

/** Gradients and re-used drawings of the whole picture. */
export function definitions(id: string, stage: Stage): Drawing {
  const r = 14 * stage.scale;
  const one = (name: string, seed: number, load: Parameters<typeof vesicle>[0]['cargo'], detail: 'full' | 'plain'): Drawing =>
    svg`<g id="${id}-${name}">${vesicle({ id, r, seed, cargo: load ?? [], detail })}</g>`;
  return svg`
    ${(['donor', 'recipient', 'immune', 'follicle'] as const).map((family) => cellGradients(id, family))}
    ${vesicleGradients(id)}${organelleGradients(id)}${vesselGradients(id)}
        ${one('v0', 3, ['protein', 'rna', 'lipid'], 'full')}
    ${one('v1', 11, ['rna', 'protein'], 'full')}
    ${one('v2', 23, ['protein', 'lipid'], 'full')}
    ${one('v3', 31, ['lipid', 'rna', 'protein'], 'full')}
    ${one('empty', 5, [], 'full')}`;
}

/** Everything that stands still: fluid, fibres, capillary and cells with their organelles; `without` the cell whose membrane moves. */
export function backdrop(id: string, stage: Stage, recipient: Recipient, without?: 'donor' | 'recipient'): Drawing {
  const { width, height } = stage;
  return svg`
    <rect width="${width}" height="${height}" fill="var(--_fluid)" />
    ${farVesicles(id, stage)}
    ${fibres(stage)}
    ${capillary(id, stage)}
    ${neighbourCell(id, stage, recipient)}
    ${without === 'recipient' ? nothing : recipientCell(id, stage, recipient, recipientInsides(id, stage, recipient))}
    ${without === 'donor' ? nothing : donorCell(id, stage, donorInsides(id, stage))}`;
}

/** Faint vesicles far behind, for depth. */
function farVesicles(id: string, stage: Stage): Drawing {
  const next = random(17);
  return svg`${Array.from({ length: 16 }, () => {
    const [x, y] = placed(stage, [between(next, 0.38, 0.76), between(next, 0.03, 0.8)]);
    return svg`<circle cx="${round(x)}" cy="${round(y)}" r="${round(between(next, 2.5, 7) * stage.scale)}" fill="url(#${id}-glass)" stroke="var(--_exosome)" stroke-width=".6" opacity=".3" />`;
  })}`;
}

/** Bundles of collagen, the far ones paler and thinner. */
const BUNDLES: readonly (readonly [from: Unit, to: Unit, fibres: number, width: number, opacity: number])[] = [
  [[0.3, 0.86], [0.76, -0.04], 3, 5, 0.35],
  [[0.41, -0.06], [0.7, 0.9], 3, 5, 0.35],
  [[0.5, 0.9], [0.86, 0.2], 3, 6, 0.35],
  [[0.3, 0.42], [0.84, 0.34], 3, 6, 0.4],
  [[0.62, -0.06], [0.74, 0.88], 3, 5, 0.3],
  [[0.28, 0.04], [0.84, 0.16], 6, 15, 0.8],
  [[0.28, 0.24], [0.86, 0.56], 4, 10, 0.65],
  [[0.28, 0.76], [0.9, 0.68], 7, 18, 0.9],
  [[0.3, 0.88], [0.9, 0.56], 4, 9, 0.6],
  [[0.36, -0.05], [0.86, 0.27], 5, 11, 0.7],
];

function fibres(stage: Stage): Drawing {
  return svg`${BUNDLES.map(([from, to, count, width, opacity], index) =>
    collagen({
      from: placed(stage, from),
      to: placed(stage, to),
      seed: 40 + index * 7,
      fibres: count,
      width: width * (0.4 + stage.scale * 0.6),
      opacity,
    }),
  )}`;
}

/** The capillary lies along the message's way. Built lying, turned for a standing picture. */
function capillary(id: string, stage: Stage): Drawing {
  const long = stage.standing ? stage.height : stage.width;
  const { top, depth, redCellR } = capillaryBox(stage);
  const next = random(5);
  const count = stage.standing ? 7 : Math.round(long / 120);
  const cells = Array.from({ length: count }, (_, index) =>
    redCell({
      id,
      x: ((index + between(next, 0.25, 0.75)) / count) * long,
      y: depth * between(next, 0.42, 0.7),
      r: redCellR,
      tilt: between(next, 0, 1),
      angle: between(next, -70, 70),
      seed: index + 3,
    }),
  );
  const turn = stage.standing ? `matrix(0 1 1 0 ${round(top)} 0)` : `translate(0 ${round(top)})`;
  return svg`<g transform="${turn}">${vessel({ id, seed: 12, length: long, width: depth, gapAt: places.gap[0] * long + 8, farWall: false })}${cells}</g>`;
}

/** The sending cell. `outline` where its membrane is not at rest. */
export function donorCell(id: string, stage: Stage, insides: Drawing, outline?: readonly Point[]): Drawing {
  const rest = donorOutline(stage);
  return svg`${cell({ id, family: 'donor', outline: outline ?? rest, rest, seed: 2, membrane: 7 * stage.scale, grains: 80 })}${insides}`;
}

/** Nucleus and organelles of the sending cell. */
export function donorInsides(id: string, stage: Stage): Drawing {
  const [nx, ny] = placed(stage, places.donorNucleus.at);
  const [nrx, nry] = axes(stage, places.donorNucleus);
  const s = stage.scale;
  const at = (u: number, v: number): Point => placed(stage, [u, v]);
  const mito = (u: number, v: number, angle: number, seed: number, size = 1): Drawing =>
    mitochondrion({
      id,
      x: at(u, v)[0],
      y: at(u, v)[1],
      angle: stage.standing ? angle + 60 : angle,
      seed,
      length: 76 * s * size,
      width: 31 * s * size,
    });
  const [gx, gy] = at(0.245, 0.66);
  const toRight = stage.standing ? [40, 150] : [-62, 62];
  return svg`
    ${filaments(at(0.17, 0.5), [at(0.33, 0.5), at(0.27, 0.3), at(0.31, 0.72), at(0.23, 0.1), at(0.2, 0.9)], 4)}
    ${reticulum({ x: nx, y: ny, rx: nrx, ry: nry, from: toRight[0]!, to: toRight[1]!, gap: 13 * s, seed: 3, layers: stage.scale === 1 ? 4 : 3 })}
    ${nucleus({ id, family: 'donor', x: nx, y: ny, rx: nrx, ry: nry, seed: 8 })}
    ${mito(0.19, 0.1, 24, 3)}${mito(0.06, 0.84, -14, 5)}${mito(0.175, 0.9, 12, 7, 0.7)}${mito(0.115, 0.11, -30, 9, 0.75)}
    ${golgi({ x: gx, y: gy, angle: stage.standing ? 20 : -62, size: 50 * s, seed: 2 })}`;
}

/** The receiving cell. `fold` where its membrane is not at rest: its outline, and where the receptors beside the dock stand. */
export function recipientCell(
  id: string,
  stage: Stage,
  recipient: Recipient,
  insides: Drawing,
  fold?: { readonly outline: readonly Point[]; readonly beside: readonly Point[] },
): Drawing {
  const family = families[recipient];
  const rest = recipientOutline(stage, recipient);
  return svg`${receptors(stage, rest, family, fold?.beside ?? besideDock(stage, rest))}${cell({ id, family, outline: fold?.outline ?? rest, rest, seed: 9, membrane: 6 * stage.scale, grains: 50 })}${insides}`;
}

/** Nucleus and organelles of the receiving cell. */
export function recipientInsides(id: string, stage: Stage, recipient: Recipient): Drawing {
  const family = families[recipient];
  const s = stage.scale;
  const [nx, ny] = placed(stage, places.recipientNucleus.at);
  const [nrx, nry] = axes(stage, places.recipientNucleus);
  const at = (u: number, v: number): Point => placed(stage, [u, v]);
  const [mx, my] = at(0.833, 0.12);
  const [ox, oy] = at(0.955, 0.5);
  const [lx, ly] = at(...lysosome);
  const away = stage.standing ? [215, 320] : [196, 296];
  const sac = blob({ cx: lx, cy: ly, rx: 25 * s, ry: 23 * s, seed: 4, wobble: 0.05 });
  return svg`
    ${reticulum({ x: nx, y: ny, rx: nrx, ry: nry, from: away[0]!, to: away[1]!, gap: 9 * s, seed: 5, layers: 2 })}
    ${nucleus({ id, family, x: nx, y: ny, rx: nrx, ry: nry, seed: 14, shape: recipient === 'immune' ? 'kidney' : 'round' })}
    ${mitochondrion({ id, x: mx, y: my, angle: stage.standing ? 95 : 30, seed: 4, length: 54 * s, width: 23 * s })}
    ${mitochondrion({ id, x: ox, y: oy, angle: stage.standing ? 10 : -40, seed: 6, length: 50 * s, width: 22 * s })}
    <path d="${closedPath(sac)}" fill="var(--_${family}-soft)" stroke="var(--_${family})" stroke-width="${round(2 * s)}" opacity=".9" />
    <path d="${dotsPath(scatter({ cx: lx, cy: ly, rx: 18 * s, ry: 16 * s, count: 16, seed: 8 }))}" stroke="var(--_${family})" stroke-width="${round(3 * s)}" stroke-linecap="round" opacity=".5" />`;
}

/** Receptors stand on the side that faces the fluid; the pair at the dock has arms that fit the vesicle. */
function receptors(stage: Stage, outline: readonly Point[], colour: string, pair: readonly Point[]): Drawing {
  const box = bounds(outline);
  const facing = outline
    .map((point, index) => ({ point, index }))
    .filter(({ point: [x, y], index }) => index > 2 && (stage.standing ? y < box.cy : x < box.cx) && index % 2 === 1);
  const one = ([x, y]: Point, seed: number): Drawing => {
    const angle = stage.standing ? -90 + (x - box.cx) * 0.25 : 180 - (y - box.cy) * 0.25;
    return receptor({ x, y, angle, size: 17 * stage.scale, colour, shape: seed % 2 ? 'cup' : 'fork' });
  };
  return svg`${pair.map((point) => one(point, 0))}${facing.map(({ point, index }) => one(point, index >> 1))}`;
}

function besideDock({ standing, scale }: Stage, [dock]: readonly Point[]): Point[] {
  const [x, y] = dock!;
  return [-17 * scale, 17 * scale].map((side): Point => (standing ? [x + side, y] : [x, y + side]));
}

/** A cell next door that the message passes by. */
function neighbourCell(id: string, stage: Stage, recipient: Recipient): Drawing {
  const family: CellFamily = recipient === 'immune' ? 'recipient' : 'immune';
  const [cx, cy] = placed(stage, places.neighbour.at);
  const [rx, ry] = axes(stage, places.neighbour);
  const s = Math.min(rx, ry);
  return svg`
    ${cell({ id, family, outline: blob({ cx, cy, rx, ry, seed: 21, wobble: 0.05, count: 13 }), seed: 4, membrane: Math.max(2.5, s * 0.09), grains: 24 })}
    ${nucleus({ id, family, x: cx + rx * 0.12, y: cy, rx: Math.min(rx, s * 1.3) * 0.5, ry: Math.min(ry, s * 1.3) * 0.5, seed: 6, shape: family === 'immune' ? 'kidney' : 'round' })}`;
}
