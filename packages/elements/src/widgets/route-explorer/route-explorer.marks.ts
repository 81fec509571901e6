import { svg } from 'lit';
import { deviceDefs } from '../../primitives/device-serum.js';
import { round } from '../../primitives/shapes.js';
import type { Drawing } from '../../primitives/svg-text.js';
import { dotVesicle, plainVesicle, vesicleGradients } from '../../primitives/vesicle.js';
import type { Arrow, Mark } from './route-explorer.kit.js';
import type { Picture } from './route-explorer.layout.js';

/** Gradients of everything that acts. */
export const actionDefs = (id: string): Drawing => svg`<defs>${deviceDefs(id)}${vesicleGradients(id)}</defs>`;

export const vesicles = (id: string, marks: readonly Mark[]): Drawing =>
  svg`${marks.filter(({ show }) => show > 0).map(({ x, y, r, seed, show }) => svg`<g transform="translate(${round(x)} ${round(y)}) scale(${round(show * 100) / 100})">${r < 4 ? dotVesicle(id, r) : plainVesicle(id, r, seed)}</g>`)}`;

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
      <circle cx="${round(ax)}" cy="${round(ay)}" r="8" fill="var(--_text)" /><text x="${round(ax)}" y="${round(ay + 4)}" text-anchor="middle" font-size="11" font-weight="700" fill="var(--_paper)">${picture.box.number(index + 1)}</text>`;
  })}`;
}
