import { describe, expect, it } from 'vitest';
import { story } from '@exosome-widgets/model/story-steps.js';
import { toSvgText } from '../../primitives/svg-text.js';
import { folding, foldingCell, mouthOf } from './vesicle-messaging.folds.js';
import { stages, tallSlide } from './vesicle-messaging.layout.js';

const shapes = [...Object.values(stages), tallSlide];
const steps = { release: 2, arrive: 4 } as const;

describe('a membrane that moves', () => {
  it('belongs to the sending cell while it releases, to the receiving cell while it takes in, and else to none', () => {
    expect([0, 1, 2, 3, 4, 5, 6, 7].map((step) => foldingCell(story(step, 0.5)))).toEqual([
      undefined,
      undefined,
      'donor',
      undefined,
      'recipient',
      undefined,
      undefined,
      undefined,
    ]);
  });

  it.each(shapes)('is drawn with whole numbers at every moment: $shape $width', (stage) => {
    for (const step of Object.values(steps))
      for (let progress = 0; progress <= 1; progress += 0.02)
        expect(toSvgText(folding('x', stage, story(step, progress), 'immune'))).not.toMatch(/NaN|undefined|Infinity/);
  });

  it('opens wider as the body joins the surface', () => {
    const at = (progress: number): number => mouthOf(stages.wide, story(steps.release, progress)).turn;
    expect(at(0.9)).toBeGreaterThan(at(0.5));
  });
});
