import { svg } from 'lit';
import { depthAxis } from '../../primitives/depth-axis.js';
import { round } from '../../primitives/shapes.js';
import { skin } from '../../primitives/skin.js';
import type { Drawing } from '../../primitives/svg-text.js';
import type { SceneMoment, SkinKit } from './route-explorer.kit.js';
import type { Picture, SkinPicture } from './route-explorer.layout.js';
import { actionDefs, numbered } from './route-explorer.marks.js';

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

/** Device, serum, vesicles and question marks in the section at one moment. */
export function skinAction(id: string, picture: SkinPicture, moment: SceneMoment, kit: SkinKit): Drawing {
  const { geometry: g, deviceX: x, route, box } = picture;
  const at = (along: number): number => (box.rtl ? picture.width - picture.axisWidth - along : picture.axisWidth + along);
  return svg`${actionDefs(id)}<g transform="${sectionTransform(picture)}"><g clip-path="url(#${id}-section)">${kit.draw(id, route, g, x, moment)}</g></g>
    <g>${kit.signs?.(route, g, x, moment, at)}</g>
    ${moment.arrows ? numbered(picture, kit.arrows(route, g, x)) : ''}`;
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
