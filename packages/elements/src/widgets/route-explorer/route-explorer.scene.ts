import { svg } from 'lit';
import { depthAxis } from '../../primitives/depth-axis.js';
import { deviceDefs } from '../../primitives/device-serum.js';
import { round } from '../../primitives/shapes.js';
import { skin } from '../../primitives/skin.js';
import type { Drawing } from '../../primitives/svg-text.js';
import { dotVesicle, plainVesicle, vesicleGradients } from '../../primitives/vesicle.js';
import type { Arrow, Mark, SceneMoment, SkinKit } from './route-explorer.kit.js';
import type { Picture, SkinPicture } from './route-explorer.layout.js';

/** The section of skin with its axis, which never moves: draw it once for a layout. */
export function skinGround(id: string, picture: SkinPicture): Drawing {
  const { width, height, box, geometry, axisWidth } = picture;
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

const sectionTransform = ({ box, axisWidth, width }: SkinPicture): string =>
  box.rtl ? `translate(${round(width - axisWidth)} 0) scale(-1 1)` : `translate(${round(axisWidth)} 0)`;

/** Gradients of everything that acts. */
export const actionDefs = (id: string): Drawing => svg`<defs>${deviceDefs(id)}${vesicleGradients(id)}</defs>`;

/** Device, serum, vesicles and question marks in the section at one moment. */
export function skinAction(id: string, picture: SkinPicture, moment: SceneMoment, kit: SkinKit): Drawing {
  const { geometry: g, deviceX: x, route, box } = picture;
  const marks = kit.marks(route, g, x, moment);
  return svg`${actionDefs(id)}<g transform="${sectionTransform(picture)}"><g clip-path="url(#${id}-section)">
      ${kit.draw(id, route, g, x, moment)}${vesicles(id, marks.vesicles)}${molecules(marks.molecules)}</g></g>
    <g>${questions(marks.unknown, (at) => (box.rtl ? picture.width - picture.axisWidth - at : picture.axisWidth + at))}</g>
    ${moment.arrows ? numbered(picture, kit.arrows(route, g, x)) : ''}`;
}

export const vesicles = (id: string, marks: readonly Mark[]): Drawing =>
  svg`${marks.filter(({ show }) => show > 0).map(({ x, y, r, seed, show }) => svg`<g transform="translate(${round(x)} ${round(y)}) scale(${round(show * 100) / 100})">${r < 4 ? dotVesicle(id, r) : plainVesicle(id, r, seed)}</g>`)}`;

/** Test molecules: open six-sided rings, plainly no vesicles. */
const molecules = (marks: readonly Mark[]): Drawing => {
  const d = marks.filter(({ show }) => show > 0.2).map(({ x, y, r }) => `M${round(x - r)},${round(y)}l${round(r / 2)},${round(-r * 0.87)}h${round(r)}l${round(r / 2)},${round(r * 0.87)}l${round(-r / 2)},${round(r * 0.87)}h${round(-r)}Z`).join('');
  return svg`<path d="${d}" fill="var(--_paper)" stroke="var(--_growth-factor)" stroke-width="1.700" stroke-linejoin="round" />`;
};

export const questions = (marks: readonly Mark[], at: (x: number) => number): Drawing =>
  svg`${marks.filter(({ show }) => show > 0.05).map(({ x, y, r, show }) => svg`<g transform="translate(${round(at(x))} ${round(y)}) scale(${round(show * 100) / 100})">
    <circle r="${round(r)}" fill="var(--_paper)" stroke="var(--_contested)" stroke-width="1.700" stroke-dasharray="3.600 2.600" /><text y="${round(r * 0.42)}" text-anchor="middle" font-size="${round(r * 1.3)}" font-weight="700" fill="var(--_contested)">?</text></g>`)}`;

/** Numbered arrows in the units of the section or the figure. */
export function numbered(picture: Picture, arrows: readonly Arrow[]): Drawing {
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
