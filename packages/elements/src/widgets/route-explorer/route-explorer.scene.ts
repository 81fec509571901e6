import type { DeviceReach } from '@exosome-widgets/content/types.js';
import { svg } from 'lit';
import { BODY_PLACES, body, bodyDefs } from '../../primitives/body.js';
import { eyeSection, lens, liningSection } from '../../primitives/body-lens.js';
import { depthAxis } from '../../primitives/depth-axis.js';
import { infusion, nasalSpray, nebuliser } from '../../primitives/devices-body.js';
import { deviceDefs, dropper, hotTip, laser, needlePen, serumFilm, syringe } from '../../primitives/devices-skin.js';
import { closedPath, blob, round } from '../../primitives/shapes.js';
import { skin } from '../../primitives/skin.js';
import type { Drawing } from '../../primitives/svg-text.js';
import { vesicle, vesicleGradients } from '../../primitives/vesicle.js';
import { type BodyPicture, needleTip, type Picture, type SkinPicture, syringePose } from './route-explorer.layout.js';
import { bodyMarks, type Mark, part, skinMarks } from './route-explorer.motion.js';

export interface SceneMoment {
  /** 0…1; 1 is the still that says everything. */
  readonly progress: number;
  /** Whether vesicles wander while they travel. */
  readonly lively: boolean;
  /** Draws the way of device and vesicles as numbered arrows, where nothing moves. */
  readonly arrows: boolean;
  readonly reach?: DeviceReach | undefined;
}

/** The part of the picture that never moves: draw it once for a layout. */
export function ground(id: string, picture: Picture): Drawing {
  const { width, height, box } = picture;
  if (picture.scene === 'body') {
    return svg`<defs>${bodyDefs(id)}</defs><rect width="${round(width)}" height="${round(height)}" fill="var(--_air)" />
      <g transform="${figureTransform(picture)}">${body(id)}</g>`;
  }
  const { geometry, axisWidth } = picture;
  return svg`<rect width="${round(width)}" height="${round(height)}" fill="var(--_paper)" />
    <g transform="${sectionTransform(picture)}"><defs><clipPath id="${id}-section"><rect width="${round(geometry.width)}" height="${round(height)}" /></clipPath></defs>
      <g clip-path="url(#${id}-section)"><rect width="${round(geometry.width)}" height="${round(height)}" fill="var(--_air)" />${skin(id, geometry)}</g></g>
    <g transform="${`translate(${box.rtl ? round(geometry.width + picture.margin) : 0} 0)`}">${depthAxis({
      width: axisWidth,
      top: geometry.top,
      bottom: geometry.bottom,
      end: height,
      ticks: picture.ticks,
      bars: picture.bars,
      fontSize: (box.fontPx * 0.92) / picture.unit,
      mirrored: box.rtl,
    })}</g>`;
}

/** Device, serum, vesicles and question marks at one moment. */
export function action(id: string, picture: Picture, moment: SceneMoment): Drawing {
  const drawn = picture.scene === 'skin' ? skinAction(id, picture, moment) : bodyAction(id, picture, moment);
  return svg`<defs>${deviceDefs(id)}${vesicleGradients(id)}</defs>${drawn}`;
}

const sectionTransform = ({ box, axisWidth, width }: SkinPicture): string =>
  box.rtl ? `translate(${round(width - axisWidth)} 0) scale(-1 1)` : `translate(${round(axisWidth)} 0)`;
const figureTransform = ({ box, width, figureX, figureY }: BodyPicture): string =>
  box.rtl ? `translate(${round(width - figureX)} ${round(figureY)}) scale(-1 1)` : `translate(${round(figureX)} ${round(figureY)})`;

function skinAction(id: string, picture: SkinPicture, { progress, lively, arrows, reach }: SceneMoment): Drawing {
  const { geometry: g, deviceX: x, route, box } = picture;
  const lift = 1 - part(progress, 0.02, 0.32);
  const marks = skinMarks(route, g, x, progress, lively);
  const device = { id, g, x, lift, lowUm: reach?.lowUm, highUm: reach?.highUm };
  const spread = part(progress, 0.22, 0.48);
  const tip = needleTip(route, g, x);
  const parts: Record<string, () => Drawing> = {
    'topical-home': () => svg`${serumFilm(g, x, 110, spread)}${dropper({ id, x, tipY: g.top - 42, fall: progress >= 1 ? 0 : Math.min(1, progress / 0.24), reach: progress >= 1 ? 0 : 26, scale: 0.78 })}`,
    'micro-needling': () => svg`${serumFilm(g, x, 122, spread)}${needlePen(device)}`,
    'fractional-laser': () => svg`${serumFilm(g, x, 122, spread)}${laser(device)}`,
    'thermo-mechanical': () => svg`${serumFilm(g, x, 122, spread)}${hotTip(device)}`,
    'direct-injection': () => svg`${depot(tip, part(progress, 0.36, 0.7))}${syringe({ id, tip, lift, ...syringePose(route, g, x) })}`,
    intramuscular: () => svg`${depot(tip, part(progress, 0.36, 0.7))}${syringe({ id, tip, lift, ...syringePose(route, g, x) })}`,
  };
  return svg`<g transform="${sectionTransform(picture)}"><g clip-path="url(#${id}-section)">
      ${parts[route]?.()}${vesicles(id, marks.vesicles)}${molecules(marks.molecules)}</g></g>
    <g>${questions(marks.unknown, (at) => (box.rtl ? picture.width - picture.axisWidth - at : picture.axisWidth + at))}</g>
    ${arrows ? numbered(picture, [[x - 108, g.top - 60, x - 108, g.top - 20], ...(SECOND_ARROWS[route]?.(g, x) ?? [])]) : ''}`;
}

/** Second arrows: only where something was found to go. */
const SECOND_ARROWS: Readonly<Partial<Record<string, (g: SkinPicture['geometry'], x: number) => readonly Arrow[]>>> = {
  'topical-home': (g, x) => [[x - 52, g.top - 38, x - 52, g.y(12)]],
  'micro-needling': (g, x) => [[x - 100, g.y(50), x - 72, g.y(150)]],
};

/** Liquid at the tip of a needle. Its edge is dashed: how far it spreads was not measured. */
const depot = ([x, y]: readonly [number, number], grown: number): Drawing =>
  grown < 0.05
    ? svg``
    : svg`<path d="${closedPath(blob({ cx: x, cy: y + 3, rx: 19 * grown, ry: 10 * grown, seed: 5, wobble: 0.1 }))}" fill="var(--_serum)" fill-opacity=".75" stroke="var(--_serum-line)" stroke-width="1.300" stroke-dasharray="4 3" />`;

function bodyAction(id: string, picture: BodyPicture, { progress, lively, arrows }: SceneMoment): Drawing {
  const { route, box, width, figureX, figureY, lens: window } = picture;
  const marks = bodyMarks(route, progress, lively);
  const mist = part(progress, 0.15, 0.5);
  const at = (x: number): number => (box.rtl ? width - figureX - x : figureX + x);
  const inside: Record<string, () => Drawing> = {
    'eye-drops': () => svg`${eyeSection()}${dropper({ id, x: 0, tipY: -84, fall: progress >= 1 ? 1 : Math.min(1, progress / 0.3), reach: 22, scale: 0.62 })}`,
    nasal: () => liningSection(),
    nebulised: () => liningSection(),
  };
  const of = BODY_PLACES[route === 'eye-drops' ? 'eye' : route === 'nasal' ? 'nose' : 'airway'];
  return svg`<g transform="${figureTransform(picture)}">
      ${route === 'intravenous' ? infusion(id, progress) : route === 'nebulised' ? nebuliser(id, mist) : route === 'nasal' ? nasalSpray(id, mist) : ''}
      ${vesicles(id, marks.vesicles)}
      ${window ? lens({ id, at: [window.x, window.y], r: window.r, of }, svg`${inside[route]?.()}${vesicles(id, marks.lens.vesicles)}`) : ''}</g>
    <g transform="translate(0 ${round(figureY)})">${questions(marks.unknown, at)}
    ${window ? questions(marks.lens.unknown.map((mark) => ({ ...mark, x: window.x + (mark.x * window.r) / 100, y: window.y + (mark.y * window.r) / 100, r: (mark.r * window.r) / 100 })), at) : ''}</g>
    ${arrows ? numbered(picture, ARROWS[route] ?? []) : ''}`;
}

/** Arrows in the figure's box, for pictures where nothing moves. */
const ARROWS: Readonly<Partial<Record<string, readonly Arrow[]>>> = {
  intravenous: [[10, 236, 8, 300], [150, 232, 196, 240]],
  nebulised: [[330, 150, 306, 150], [236, 190, 236, 236]],
  nasal: [[318, 176, 298, 150], [250, 100, 232, 92]],
  'eye-drops': [[320, 36, 338, 58], [316, 112, 286, 110]],
};

const vesicles = (id: string, marks: readonly Mark[]): Drawing =>
  svg`${marks.filter(({ show }) => show > 0).map(({ x, y, r, seed, show }) => svg`<g transform="translate(${round(x)} ${round(y)}) scale(${round(show * 100) / 100})">${vesicle({ id, r, seed, detail: r < 4 ? 'dot' : 'plain' })}</g>`)}`;

/** Test molecules: open six-sided rings, plainly no vesicles. */
const molecules = (marks: readonly Mark[]): Drawing => {
  const d = marks.filter(({ show }) => show > 0.2).map(({ x, y, r }) => `M${round(x - r)},${round(y)}l${round(r / 2)},${round(-r * 0.87)}h${round(r)}l${round(r / 2)},${round(r * 0.87)}l${round(-r / 2)},${round(r * 0.87)}h${round(-r)}Z`).join('');
  return svg`<path d="${d}" fill="var(--_paper)" stroke="var(--_growth-factor)" stroke-width="1.700" stroke-linejoin="round" />`;
};

const questions = (marks: readonly Mark[], at: (x: number) => number): Drawing =>
  svg`${marks.filter(({ show }) => show > 0.05).map(({ x, y, r, show }) => svg`<g transform="translate(${round(at(x))} ${round(y)}) scale(${round(show * 100) / 100})">
    <circle r="${round(r)}" fill="var(--_paper)" stroke="var(--_contested)" stroke-width="1.700" stroke-dasharray="3.600 2.600" /><text y="${round(r * 0.42)}" text-anchor="middle" font-size="${round(r * 1.3)}" font-weight="700" fill="var(--_contested)">?</text></g>`)}`;

type Arrow = readonly [fromX: number, fromY: number, toX: number, toY: number];

/** Numbered arrows in the units of the section or the figure. */
function numbered(picture: Picture, arrows: readonly Arrow[]): Drawing {
  const { box, width } = picture;
  const [dx, dy] = picture.scene === 'skin' ? [picture.axisWidth, 0] : [picture.figureX, picture.figureY];
  const at = (x: number): number => (box.rtl ? width - dx - x : dx + x);
  return svg`${arrows.map(([fx, fy, tx, ty], index) => {
    const [ax, ay, bx, by] = [at(fx), fy + dy, at(tx), ty + dy];
    const turn = Math.atan2(by - ay, bx - ax);
    const wing = (by_: number): string => `L${round(bx - Math.cos(turn + by_) * 8)},${round(by - Math.sin(turn + by_) * 8)}`;
    const d = `M${round(ax)},${round(ay)}L${round(bx)},${round(by)}${wing(0.5)}M${round(bx)},${round(by)}${wing(-0.5)}`;
    return svg`<path d="${d}" fill="none" stroke="var(--_paper)" stroke-width="5" stroke-linecap="round" /><path d="${d}" fill="none" stroke="var(--_text)" stroke-width="2" stroke-linecap="round" stroke-linejoin="round" />
      <circle cx="${round(ax)}" cy="${round(ay)}" r="8" fill="var(--_text)" /><text x="${round(ax)}" y="${round(ay + 4)}" text-anchor="middle" font-size="11" font-weight="700" fill="var(--_paper)">${index + 1}</text>`;
  })}`;
}

/** Lines from labels to what they name, px of the picture. */
export const leaders = (picture: Picture): Drawing =>
  svg`${picture.labels.map(({ x, y, width, height, side, anchorX, anchorY, strong }) => {
    const edge = side === 'left' ? x + width : x;
    const inside = anchorX > x - 2 && anchorX < x + width + 2 && anchorY > y && anchorY < y + height;
    if (inside) return '';
    const d = `M${round(edge)},${round(y + height / 2)}L${round(anchorX)},${round(anchorY)}`;
    const colour = strong ? 'text' : 'text-soft';
    return svg`<path d="${d}" stroke="var(--_paper)" stroke-width="3.500" opacity=".8" fill="none" /><path d="${d}" stroke="${`var(--_${colour})`}" stroke-width="1.200" fill="none" /><circle cx="${round(anchorX)}" cy="${round(anchorY)}" r="3" fill="${`var(--_${colour})`}" stroke="var(--_paper)" stroke-width="1.200" />`;
  })}`;
