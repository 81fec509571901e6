import { CAPILLARY_SHARE, obstaclesIn, PLANE_ASPECT, type ExperimentSettings } from '@exosome-widgets/model/experiment.js';
import { between, random } from '@exosome-widgets/model/random.js';
import { svg } from 'lit';
import { cell, cellGradients, nucleus, type CellFamily } from '../../../primitives/cell.js';
import { receptor } from '../../../primitives/receptor.js';
import { blob, circlePath, openPath, ribbon, round, type Point } from '../../../primitives/shapes.js';
import type { Drawing } from '../../../primitives/svg-text.js';
import { redCell, vessel, vesselGradients } from '../../../primitives/vessel.js';

/** The picture's own units: the plane of the model lies between two strips of cell. */
export const PICTURE = { width: 1000, strip: 110, plane: 780, height: 780 * PLANE_ASPECT } as const;

const ID = 'sim';
const RECEPTOR_COUNT = { none: 0, few: 4, some: 9, many: 17 } as const;
const FIBRE_COUNT = { water: 0, loose: 16, dense: 58 } as const;

/** What lies behind the crowd: cells, mesh and vessel. Nothing in it moves. */
export function backdrop(settings: ExperimentSettings): Drawing {
  return settings.place === 'blood' ? bloodBackdrop() : gapBackdrop(settings);
}

function gapBackdrop({ mesh, receptors, flowUmPerS, cellsInTheWay }: ExperimentSettings): Drawing {
  const { width, strip, plane, height } = PICTURE;
  const lane = flowUmPerS > 0 ? height * CAPILLARY_SHARE : 0;
  return svg`
    <defs>${cellGradients(ID, 'donor')}${cellGradients(ID, 'recipient')}${cellsInTheWay ? cellGradients(ID, 'immune') : ''}${lane ? vesselGradients(ID) : ''}</defs>
    <rect width="${width}" height="${height}" fill="var(--_fluid)" />
    ${fibres(FIBRE_COUNT[mesh], lane)}
    ${cellsInTheWay ? inTheWay() : ''}
    ${face('donor', 0)}
    ${face('recipient', lane)}
    ${receptorsAlong(RECEPTOR_COUNT[receptors], lane)}
    ${lane ? svg`<g transform="translate(${strip - 6} ${round(lane)}) scale(1 -1)">${vessel({ id: ID, seed: 4, length: plane + strip + 6, width: lane, gapAt: 380 })}</g>${redCells(5, lane * 0.48, lane * 0.2)}` : ''}`;
}

function bloodBackdrop(): Drawing {
  const { width, height } = PICTURE;
  const wall = vessel({ id: ID, seed: 4, length: width, width: 150, farWall: false });
  return svg`<defs>${vesselGradients(ID)}</defs>
    <g transform="translate(0 8)">${wall}</g><g transform="translate(0 ${height - 8}) scale(1 -1)">${wall}</g>
    <rect y="31" width="${width}" height="${height - 62}" fill="url(#${ID}-blood)" />
    ${redCells(8, height * 0.5, 40)}`;
}

/** A cell that fills one side of the picture and ends in a straight face: the wall of the model. */
function face(family: 'donor' | 'recipient', top: number): Drawing {
  const { width, strip, height } = PICTURE;
  const out = family === 'donor' ? 1 : -1;
  const wall = family === 'donor' ? strip : width - strip;
  const from = top ? top + 16 : -60;
  const outline: Point[] = [];
  for (let step = 0; step <= 10; step++) outline.push([wall - 3 * out, from + ((height + 60 - from) * step) / 10]);
  for (let step = 10; step >= 0; step--) outline.push([wall - out * 330, from + ((height + 60 - from) * step) / 10]);
  if (out < 0) outline.reverse();
  const middle = (from + height) / 2;
  return svg`${cell({ id: ID, family, outline, membrane: 7, grains: 160, seed: 3 })}
    ${nucleus({ id: ID, family, x: wall - out * 128, y: middle, rx: 74, ry: 96, seed: 9 })}
    ${family === 'donor' ? bodies() : ''}`;
}

/** Compartments full of vesicles, waiting behind the donor's face. */
function bodies(): Drawing {
  const places: readonly Point[] = [
    [62, 96],
    [56, 440],
  ];
  return svg`${places.map(
    ([x, y]) => svg`<circle cx="${x}" cy="${y}" r="30" fill="var(--_body-light)" stroke="var(--_body)" stroke-width="3" />
    <path d="${[-12, 4, 12, -2, -8].map((dx, index) => circlePath(x + dx, y + [-10, -14, 4, 14, 6][index]!, 6.5)).join('')}" fill="var(--_vesicle-soft)" stroke="var(--_exosome)" stroke-width="1.6" />`,
  )}`;
}

function receptorsAlong(count: number, top: number): Drawing {
  const { width, strip, height } = PICTURE;
  const [from, to] = [top + 24, height - 18];
  const x = width - strip + 3;
  return svg`${Array.from({ length: count }, (_, index) => receptor({ x, y: round(from + ((to - from) * (index + 0.5)) / count), angle: 180, size: 15 }))}`;
}

/** Fine fibres in all directions, as a sketch. */
function fibres(count: number, top: number): Drawing {
  const { strip, plane, height } = PICTURE;
  const next = random(21);
  const lines = Array.from({ length: count }, (_, index) => {
    const [x, y] = [strip + next() * plane, between(next, top + 10, height)];
    const turn = next() * Math.PI;
    const long = between(next, 90, 220);
    const end = (sign: number): Point => [
      Math.min(strip + plane - 4, Math.max(strip + 4, x + sign * Math.cos(turn) * long)),
      Math.min(height, Math.max(top, y + sign * Math.sin(turn) * long)),
    ];
    return openPath(ribbon(end(-1), end(1), { seed: index + 5, amplitude: 7 }));
  });
  return svg`<g fill="none" stroke-linecap="round"><path d="${lines.join('')}" stroke="var(--_collagen)" stroke-width="4" opacity=".34" /><path d="${lines.join('')}" stroke="var(--_collagen-light)" stroke-width="2" opacity=".9" /></g>`;
}

/** The obstacles of the model, at its own places. */
function inTheWay(): Drawing {
  const { strip, plane } = PICTURE;
  const family: CellFamily = 'immune';
  return svg`${obstaclesIn(plane).map(({ fromUm, toUm, radiusUm }, index) => {
    const [x, y] = [strip + fromUm[0], fromUm[1]];
    if (toUm) {
      return svg`<path d="M${round(x)},${round(y)}L${round(strip + toUm[0])},${round(toUm[1])}" stroke="var(--_collagen)" stroke-width="${round(radiusUm * 2)}" stroke-linecap="round" /><path d="M${round(x)},${round(y)}L${round(strip + toUm[0])},${round(toUm[1])}" stroke="var(--_collagen-light)" stroke-width="${round(radiusUm)}" stroke-linecap="round" stroke-dasharray="3 5" />`;
    }
    const outline = blob({ cx: x, cy: y, rx: radiusUm, ry: radiusUm, seed: index + 2, wobble: 0.004, count: 18 });
    return svg`${cell({ id: ID, family, outline, membrane: 4, grains: 40, seed: index })}${nucleus({ id: ID, family, x: x - 6, y: y - 4, rx: radiusUm * 0.4, ry: radiusUm * 0.44, seed: index + 6 })}`;
  })}`;
}

function redCells(count: number, y: number, r: number): Drawing {
  const next = random(8);
  return svg`${Array.from({ length: count }, (_, index) =>
    redCell({
      id: ID,
      x: 150 + ((index + 0.2 + next() * 0.6) / count) * 800,
      y: y * between(next, 0.45, 1.55),
      r: r * between(next, 0.85, 1.1),
      tilt: next(),
      angle: between(next, -25, 25),
      seed: index,
    }),
  )}`;
}
