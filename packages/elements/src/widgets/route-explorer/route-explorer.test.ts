import { routes } from '@exosome-widgets/content/generated/routes.js';
import { routeExplorer } from '@exosome-widgets/content/en/route-explorer.js';
import { loadFacts } from '@exosome-widgets/content/evidence.js';
import { placeFacts } from '@exosome-widgets/content/generated/place-facts.js';
import { placeList as placesAtFirst } from '@exosome-widgets/content/generated/route-list-first.js';
import { placeList as placesLater } from '@exosome-widgets/content/generated/route-list-rest.js';
import { ROUTE_DEPICTIONS, ROUTE_IDS } from '@exosome-widgets/model/routes.js';
import { describe, expect, it } from 'vitest';
import { estimateWidth } from '../../primitives/svg-paragraph.js';
import { toSvgText } from '../../primitives/svg-text.js';
import { groupedRoutes, learn, placeSaid, routeOf, wordsOf } from './route-explorer.describe.js';
import { homeKit } from './route-explorer.home.js';
import { layoutSkin } from './route-explorer.layout.js';
import * as more from './route-explorer.more.js';
import { placesOf } from './route-explorer.places.js';
import { marksOf } from './route-explorer.procedures.js';
import { skinGeometry } from '../../primitives/skin.js';
import { frame, slides } from './route-explorer.slides.js';

learn(more.restOfRoutes);
const still = { progress: 1, lively: false, arrows: false };

describe('the routes', () => {
  it('are those of the evidence, in their groups', () => {
    expect(new Set(ROUTE_IDS)).toEqual(new Set(routes.map(({ id }) => id)));
    for (const group of groupedRoutes) {
      const groups = new Set(group.routes.map((id) => routes.find((route) => route.id === id)?.group));
      expect(groups.size).toBe(1);
    }
    expect(groupedRoutes.flatMap((group) => group.routes)).toEqual(ROUTE_IDS);
  });

  it('say at once what the full evidence says', () => {
    for (const full of routes) {
      const brief = routeOf(full.id)!;
      for (const field of ['barrier', 'setting', 'exosomes', 'prp', 'regulatory'] as const)
        expect(brief[field].text).toBe(full[field].text);
      expect(brief.risks.map(({ text }) => text)).toEqual(full.risks.map(({ text }) => text));
      // A risk from a source has a kind of evidence; one without is general caution.
      expect(brief.risks.map(({ kind }) => kind !== undefined)).toEqual(full.risks.map(({ basis }) => basis === 'source'));
    }
  });

  it('give a depth only together with its measure', () => {
    for (const { deviceReach } of routes) if (deviceReach) expect(deviceReach.measure).toContain('not how deep serum goes');
  });
});

describe('the depth axis', () => {
  it('has room for its widest number beside its marks, in a font wider than most', () => {
    const box = { widthPx: 800, heightPx: 1000, fontPx: 13, rtl: false, targetPx: 24, number: String };
    const { axisWidth, unit, ticks } = layoutSkin({ route: 'micro-needling', box, text: String, tick: (um) => `${um} µm` });
    const widest = Math.max(...ticks.map(({ label }) => estimateWidth(label, box.fontPx)));
    expect((axisWidth - 15) * unit).toBeGreaterThan(widest);
  });
});

describe('the places of a picture', () => {
  it.each(ROUTE_IDS)('have something to say on %s: a statement, or a note about the drawing', (route) => {
    for (const place of placesOf(route))
      expect(placeSaid(route, place) ?? wordsOf(route, place)?.note, `${route}: ${place}`).toBeDefined();
  });

  it('quote the statements of the evidence word for word', async () => {
    const facts = await loadFacts(placeFacts.flatMap((place) => place.facts));
    for (const { id, text } of [...placesAtFirst, ...placesLater]) {
      const reference = placeFacts.find((place) => place.id === id)?.facts[0];
      expect(facts.find((fact) => fact.id === reference?.id)?.statement).toBe(text);
    }
  });
});

describe('what the picture shows of vesicles', () => {
  const g = skinGeometry(420, 600, 120);
  const x = 180;

  it('in whole skin: none lies deeper than the outer layer', () => {
    const drawn = toSvgText(homeKit.draw('t', 'topical-home', g, x, still));
    const depths = [...drawn.matchAll(/<g transform="translate\(([\d.]+) ([\d.]+)\) scale/g)].map((match) => Number(match[2]));
    expect(depths.length).toBeGreaterThan(10);
    for (const y of depths.slice(1)) expect(y).toBeLessThan(g.y(20));
  });

  it('with needles: test molecules down to 300 µm, and no vesicle under the surface', () => {
    const { molecules, vesicles, unknown } = marksOf('micro-needling', g, x, still);
    expect(molecules.length).toBeGreaterThan(10);
    for (const { y } of molecules) expect(g.scale.toPosition(300)).toBeGreaterThanOrEqual((y - g.top) / (g.bottom - g.top));
    for (const { x: at, y } of vesicles) expect(y).toBeLessThan(g.surface(at));
    expect(unknown.length).toBeGreaterThan(0);
  });

  it.each(ROUTE_IDS.filter((id) => ROUTE_DEPICTIONS[id].scene === 'skin' && ROUTE_DEPICTIONS[id].finding === 'not-studied'))(
    '%s: question marks, and no vesicle under the surface',
    (route) => {
      const { molecules, vesicles, unknown } = marksOf(route, g, x, still);
      expect(molecules).toEqual([]);
      for (const { x: at, y } of vesicles) expect(y).toBeLessThan(g.surface(at));
      expect(unknown.length).toBeGreaterThanOrEqual(3);
    },
  );
});

describe('frame()', () => {
  it.each([0, 3, 3.5, 9])('gives the same text for the same moment (%s)', (t) => {
    expect(frame(t)).toBe(frame(t));
    expect(frame(t)).toMatch(/^<svg xmlns="http:\/\/www.w3.org\/2000\/svg"/);
  });
  it('names what it shows and leaves no colour to be looked up', () => {
    expect(frame(0)).toContain('<title>Topical serum or cream at home');
    expect(frame(9, { theme: 'dark' })).not.toContain('var(--');
  });
  it('takes the nearest end outside its range', () => {
    expect(frame(-4)).toBe(frame(0));
    expect(frame(99)).toBe(frame(9));
    expect(frame(Number.NaN)).toBe(frame(0));
  });
  it('says in the picture that the scale is bent, with the number of the scale that draws it', () => {
    expect(frame(0)).toContain('50 times longer');
    expect(frame(9)).toContain('Not to scale');
  });
  it('says where no study was found', () => {
    for (const [step, id] of ROUTE_IDS.entries())
      expect(frame(step).includes('No study found')).toBe(ROUTE_DEPICTIONS[id].finding === 'not-studied');
  });
});

describe('slides()', () => {
  it('gives one slide for each route, with picture, words, table and notes', () => {
    const all = slides();
    expect(all).toHaveLength(10);
    for (const { title, notes, svg, alt, table } of all) {
      expect(title && alt && svg).toBeTruthy();
      for (const [question, answer] of table?.rows ?? []) expect(notes).toContain(`${question} ${answer}`);
    }
  });
  it('never writes a depth of a device without its measure', () => {
    for (const { notes } of slides()) if (/\d (mm|µm)[^.]*:/.test(notes)) expect(notes).toContain('not how deep serum goes');
  });
});

it('every question has its words', () => {
  for (const field of [
    'target',
    'barrier',
    'reach',
    'stay',
    'exosomes',
    'prp',
    'setting',
    'regulatory',
    'region',
    'risks',
  ] as const)
    expect(routeExplorer[`field.${field}`]).toBeTruthy();
});
