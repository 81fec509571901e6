import { svg } from 'lit';
import { type Point, round } from '../../primitives/shapes.js';
import type { Drawing } from '../../primitives/svg-text.js';
import type { Mark, SceneMoment } from './route-explorer.kit.js';
import { part } from './route-explorer.motion.js';

/** Test molecules: open six-sided rings, plainly no vesicles. */
export const molecules = (marks: readonly Mark[]): Drawing => {
  const d = marks
    .filter(({ show }) => show > 0.2)
    .map(
      ({ x, y, r }) =>
        `M${round(x - r)},${round(y)}l${round(r / 2)},${round(-r * 0.87)}h${round(r)}l${round(r / 2)},${round(r * 0.87)}l${round(-r / 2)},${round(r * 0.87)}h${round(-r)}Z`,
    )
    .join('');
  return svg`<path d="${d}" fill="var(--_paper)" stroke="var(--_growth-factor)" stroke-width="1.700" stroke-linejoin="round" />`;
};

export const questions = (marks: readonly Mark[], at: (x: number) => number): Drawing =>
  svg`${marks
    .filter(({ show }) => show > 0.05)
    .map(
      ({ x, y, r, show }) => svg`<g transform="translate(${round(at(x))} ${round(y)}) scale(${round(show * 100) / 100})">
    <circle r="${round(r)}" fill="var(--_paper)" stroke="var(--_contested)" stroke-width="1.700" stroke-dasharray="3.600 2.600" /><text y="${round(r * 0.42)}" text-anchor="middle" font-size="${round(r * 1.3)}" font-weight="700" fill="var(--_contested)">?</text></g>`,
    )}`;

/** Question marks that appear one after the other. */
export const unknownAt = (points: readonly Point[], { progress }: SceneMoment, r = 11): Mark[] =>
  points.map(([x, y], index) => ({ x, y, r, seed: index, show: part(progress, 0.55 + index * 0.07, 0.8 + index * 0.06) }));
