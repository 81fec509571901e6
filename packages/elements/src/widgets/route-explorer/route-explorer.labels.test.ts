import { common } from '@exosome-widgets/content/en/common.js';
import { routeExplorer } from '@exosome-widgets/content/en/route-explorer.js';
import { createFormats } from '@exosome-widgets/content/formats.js';
import { pseudoLong, pseudoRightToLeft } from '@exosome-widgets/content/pseudo.js';
import { english } from '@exosome-widgets/content/languages.js';
import type { Language } from '@exosome-widgets/content/messages.js';
import { createTranslator } from '@exosome-widgets/content/translate.js';
import { ROUTE_IDS } from '@exosome-widgets/model/routes.js';
import { describe, expect, it } from 'vitest';
import { learn, type Words } from './route-explorer.describe.js';
import { placeLabels, type PlacedLabel } from './route-explorer.labels.js';
import * as more from './route-explorer.more.js';
import { pictureFor } from './route-explorer.picture.js';
import { placesOf } from './route-explorer.places.js';

learn(more.restOfRoutes);

function wordsIn(language: Language): Words {
  const formats = createFormats('en-GB');
  return {
    formats,
    t: createTranslator(language, formats, 'route-explorer', routeExplorer),
    later: createTranslator(language, formats, 'route-explorer-later', more.laterWords),
    say: createTranslator(language, formats, 'common', common),
    evidence: (text) => text,
  };
}

const overlap = (a: PlacedLabel, b: PlacedLabel): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

/** Width and height of the picture, size of its words and of what a finger needs: as the styles give them from 280 to 1920 px. */
const BOXES = [
  [278, 437, 12.5, 44],
  [318, 437, 12.5, 44],
  [360, 437, 12.5, 44],
  [500, 550, 12.5, 44],
  [560, 550, 12.5, 26],
  [720, 550, 12.5, 26],
  [568, 640, 12.5, 26],
  [800, 700, 12.5, 26],
  [1090, 830, 21.6, 26],
  [318, 640, 25, 44], // 200 % text
] as const;

describe.each([
  ['English', english],
  ['words of double length', pseudoLong],
  ['right to left', pseudoRightToLeft],
] as const)('labels in %s', (_, language) => {
  it.each(BOXES)('never cover one another in a picture of %s x %s px', (widthPx, heightPx, fontPx, targetPx) => {
    for (const route of ROUTE_IDS) {
      const picture = pictureFor(
        wordsIn(language),
        route,
        more,
        { widthPx, heightPx, fontPx },
        language.direction === 'rtl',
        targetPx,
      );
      const labels = picture?.labels ?? [];
      expect(labels).toHaveLength(placesOf(route).length);
      for (const [index, label] of labels.entries()) {
        for (const other of labels.slice(index + 1))
          expect(overlap(label, other), `${route}: ${label.id} and ${other.id}`).toBe(false);
        expect(label.height).toBeGreaterThanOrEqual(24);
        expect(label.x).toBeGreaterThanOrEqual(0);
        expect(label.x + label.width).toBeLessThanOrEqual(widthPx + 0.01);
      }
    }
  });

  it.each(BOXES.slice(0, 9))('stay inside a picture of %s x %s px', (widthPx, heightPx, fontPx, targetPx) => {
    for (const route of ROUTE_IDS) {
      const picture = pictureFor(
        wordsIn(language),
        route,
        more,
        { widthPx, heightPx, fontPx },
        language.direction === 'rtl',
        targetPx,
      );
      for (const { id, y, height } of picture?.labels ?? []) {
        expect(y, `${route}: ${id} at ${widthPx}`).toBeGreaterThanOrEqual(0);
        expect(y + height, `${route}: ${id} at ${widthPx}`).toBeLessThanOrEqual(heightPx + 0.01);
      }
    }
  });
});

describe('a column of labels', () => {
  const room = { left: 0, right: 300, top: 0, bottom: 200, fontPx: 12, targetPx: 24 };
  const wish = (id: string, anchorY: number) => ({ id, text: id, anchorX: 150, anchorY, side: 'left' as const });

  it('keeps a lone label at the height of what it names', () => {
    const [label] = placeLabels([wish('skin', 100)], room);
    expect((label?.y ?? 0) + (label?.height ?? 0) / 2).toBeCloseTo(100);
  });
  it('moves labels apart that name places at one height, in their order', () => {
    const [first, second] = placeLabels([wish('a', 100), wish('b', 101)], room);
    expect(first?.id).toBe('a');
    expect(second!.y).toBeGreaterThanOrEqual(first!.y + first!.height);
  });
  it('gives a label the height that the page draws it with', () => {
    const drawn = new Map([['a', 60]]);
    const [first, second] = placeLabels([wish('a', 100), wish('b', 101)], { ...room, drawn });
    expect(first!.height).toBe(60);
    expect(second!.y).toBeGreaterThanOrEqual(first!.y + 60);
    expect(second!.height).toBe(24);
  });
  it('does not push a label out at the bottom', () => {
    const labels = placeLabels([wish('a', 190), wish('b', 195), wish('c', 199)], room);
    expect(labels.at(-1)!.y + labels.at(-1)!.height).toBeLessThanOrEqual(200);
  });
});
