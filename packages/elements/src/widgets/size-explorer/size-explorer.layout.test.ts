import { createFormats } from '@exosome-widgets/content/formats.js';
import { sizeExplorer } from '@exosome-widgets/content/en/size-explorer.js';
import { english } from '@exosome-widgets/content/languages.js';
import { createTranslator } from '@exosome-widgets/content/translate.js';
import { bends, RULER_LIMITS_NM } from '@exosome-widgets/model/log-scale.js';
import { describe, expect, it } from 'vitest';
import { layoutRuler, type RulerInput } from './size-explorer.layout.js';
import { layoutPair } from './size-explorer.pair.js';
import { layoutRace } from './size-explorer.race.js';
import { WHOLE } from './size-explorer.settings.js';
import { spread } from './size-explorer.spread.js';
import { sortPair } from './size-explorer.sum.js';
import { THINGS, thing, thingName, thingSize } from './size-explorer.things.js';

const t = createTranslator(english, createFormats('en-GB'), 'size-explorer', sizeExplorer);
const input: RulerInput = {
  width: 1060,
  em: 16,
  view: WHOLE,
  rtl: false,
  nameOf: ({ id }) => thingName(t, id),
  sizeOf: (each) => thingSize(t, each),
};

describe('neighbours on a line', () => {
  it('stay where they are wanted when there is room', () => {
    expect(
      spread(
        [
          { at: 50, length: 20 },
          { at: 100, length: 20 },
        ],
        0,
        200,
      ),
    ).toEqual([50, 100]);
  });
  it('push each other apart evenly and keep their order', () => {
    expect(
      spread(
        [
          { at: 100, length: 40 },
          { at: 100, length: 40 },
        ],
        0,
        200,
      ),
    ).toEqual([80, 120]);
  });
  it('stay between the ends', () => {
    const [first, second] = spread(
      [
        { at: 0, length: 40 },
        { at: 0, length: 40 },
      ],
      0,
      200,
    ) as [number, number];
    expect(first).toBe(20);
    expect(second).toBe(60);
  });
  it('share the room when they cannot all fit', () => {
    const places = spread(
      Array.from({ length: 5 }, () => ({ at: 50, length: 40 })),
      0,
      100,
    );
    expect(places).toHaveLength(5);
    expect(places[0]).toBeGreaterThan(0);
    expect(places.at(-1)).toBeLessThan(100);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });
});

describe('the ruler', () => {
  it.each([280, 320, 400, 560, 700, 900, 1200, 1900])('holds every thing at %s px, none over another', (width) => {
    const { things, height } = layoutRuler({ ...input, width });
    for (const { visible, hit, x } of things) {
      expect(visible).toBe(true);
      expect(x).toBeGreaterThan(0);
      expect(x).toBeLessThan(width);
      expect(hit.height).toBeGreaterThanOrEqual(24);
      expect(hit.width).toBeGreaterThanOrEqual(24);
      expect(hit.y).toBeGreaterThan(-2);
      expect(hit.y + hit.height).toBeLessThan(height + 2);
    }
  });
  it.each([700, 1060])('keeps drawings of one side apart at %s px', (width) => {
    const { things } = layoutRuler({ ...input, width });
    for (const side of ['above', 'below']) {
      const own = things.filter((each) => each.thing.side === side).sort((a, b) => a.x - b.x);
      own.slice(1).forEach((each, index) => expect(each.x - own[index]!.x).toBeGreaterThan(60));
    }
  });
  it('puts every range at its place: ten times the size, the same step on', () => {
    const { along } = layoutRuler(input);
    expect(along(1000) - along(100)).toBeCloseTo(along(1e6) - along(1e5), 6);
    const { bar } = layoutRuler(input).things.find((each) => each.thing.id === 'exosome')!;
    expect(bar.start).toBeCloseTo(along(30), 6);
    expect(bar.end).toBeCloseTo(along(150), 6);
  });
  it('stands upright where it is narrow and mirrors from right to left', () => {
    expect(layoutRuler({ ...input, width: 320 }).orientation).toBe('tall');
    expect(layoutRuler(input).orientation).toBe('wide');
    const [ltr, rtl] = [layoutRuler(input), layoutRuler({ ...input, rtl: true })];
    expect(rtl.along(100)).toBeCloseTo(1060 - ltr.along(100), 6);
  });
  it('says that it is not to scale by itself, and stops saying so when all that is in view keeps the ratio', () => {
    expect(bends(layoutRuler(input).bend)).toBe(true);
    const one = layoutRuler({ ...input, view: { from: 1e4 * 60, to: 1e4 * 300 } });
    expect(one.things.filter(({ visible }) => visible)).toHaveLength(1);
    expect(bends(one.bend)).toBe(false);
  });
  it('counts what lies outside the view', () => {
    const { smaller, larger } = layoutRuler({ ...input, view: { from: 200, to: 2000 } });
    expect(smaller).toBe(5);
    expect(larger).toBe(4);
  });
  it('can be laid out at the limits of its scale', () => {
    expect(layoutRuler({ ...input, view: RULER_LIMITS_NM }).things).toHaveLength(THINGS.length);
  });
});

describe('two things at one scale', () => {
  const pair = (one: 'platelet' | 'dermis' | 'red-cell', other: 'exosome' | 'antibody') =>
    layoutPair({ width: 1060, em: 16, rtl: false, ...sortPair(thing(other), thing(one)) });
  it('are drawn with one measure: a 2.25 µm platelet 22.5 times as wide as a 100 nm exosome', () => {
    const { larger, smaller, bend } = pair('platelet', 'exosome');
    expect(larger.scale / smaller.scale).toBeCloseTo(22.5, 9);
    expect(bends(bend)).toBe(false);
  });
  it('say by how much a dot is too large where the ratio cannot be drawn', () => {
    const { dot, bend, larger, smaller } = pair('dermis', 'antibody');
    expect(dot).toBe(true);
    expect(bends(bend)).toBe(true);
    expect(bend).toBeCloseTo((1.2e6 / 12) * (smaller.scale / larger.scale), 3);
  });
  it.each([280, 560, 1060, 1900])('fit into %s px with the largest of their kind', (width) => {
    const { larger, height } = layoutPair({ width, em: 16, rtl: false, ...sortPair(thing('platelet'), thing('exosome')) });
    expect(larger.x - larger.highPx / 2).toBeGreaterThanOrEqual(0);
    expect(larger.y + larger.highPx / 2).toBeLessThan(height);
  });
  it('show a lens when the smaller one is small', () => {
    expect(pair('platelet', 'exosome').lens?.times).toBeGreaterThan(5);
  });
});

describe('the race', () => {
  it.each([280, 700, 1060])('keeps every bar on its time ruler at %s px', (width) => {
    for (const medium of ['water', 'tissue'] as const) {
      const { lanes, clock } = layoutRace({ width, em: 16, rtl: false, medium });
      for (const { bars } of lanes) {
        for (const { start, end } of bars) {
          expect(start).toBeGreaterThanOrEqual(clock.start - 1);
          expect(end).toBeLessThanOrEqual(clock.end + 1);
        }
      }
    }
  });
  it('has no bars for a platelet in dense tissue, and none at all in whole skin', () => {
    expect(layoutRace({ width: 900, em: 16, rtl: false, medium: 'tissue' }).lanes.map(({ bars }) => bars.length)).toEqual([
      3, 3, 0,
    ]);
    expect(layoutRace({ width: 900, em: 16, rtl: false, medium: 'skin' }).lanes.map(({ bars }) => bars.length)).toEqual([
      0, 0, 0,
    ]);
  });
  it('shows where each was in water, earlier than in tissue', () => {
    for (const { bars } of layoutRace({ width: 900, em: 16, rtl: false, medium: 'tissue' }).lanes) {
      for (const { water, typical } of bars) expect(water!.typical).toBeLessThan(typical);
    }
  });
  it('mirrors from right to left', () => {
    const [ltr, rtl] = [false, true].map((each) => layoutRace({ width: 900, em: 16, rtl: each, medium: 'water' }));
    expect(rtl!.along(60)).toBeCloseTo(900 - ltr!.along(60), 6);
  });
});
