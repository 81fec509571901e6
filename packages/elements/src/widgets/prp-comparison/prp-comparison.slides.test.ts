import { describe, expect, it } from 'vitest';
import { loadFacts } from '@exosome-widgets/content/evidence.js';
import { registerLanguage } from '@exosome-widgets/content/languages.js';
import { STEP_COUNT } from './prp-comparison.layout.js';
import { frame, slideFacts, slides } from './prp-comparison.slides.js';

describe('frame', () => {
  it.each([0, 1, 2, 3, 4])('draws step %s as a stand-alone picture', (step) => {
    const text = frame(step);
    expect(text).toMatch(/^<svg xmlns="http:\/\/www.w3.org\/2000\/svg"/);
    expect(text).not.toMatch(/var\(--|style=|undefined|NaN|\[object/);
    for (const [, id] of text.matchAll(/url\(#([^)]+)\)/g)) expect(text).toContain(`id="${id}"`);
  });

  it('writes the same text for the same input, and the nearest step for a fraction', () => {
    expect(frame(2)).toBe(frame(2));
    expect(frame(1.8)).toBe(frame(2));
    expect(frame(99)).toBe(frame(STEP_COUNT - 1));
  });

  it('keeps every line inside the picture', () => {
    for (let step = 0; step < STEP_COUNT; step++) {
      const heights = [...frame(step).matchAll(/<text x="?[\d.]+"? y="?([\d.]+)"?/g)].map(([, y]) => Number(y));
      expect(heights.length).toBeGreaterThan(8);
      expect(Math.max(...heights)).toBeLessThan(720);
    }
  });

  it('stays readable: no answer is smaller than 16 px at 1280 by 720', () => {
    for (let step = 1; step < STEP_COUNT; step++) {
      const sizes = [...frame(step).matchAll(/<g fill="[^"]+" font-size="([\d.]+)"><text/g)].map(([, size]) => Number(size));
      expect(sizes.filter((size) => size >= 16).length).toBeGreaterThan(6);
    }
  });

  it('follows theme and size', () => {
    expect(frame(1, { theme: 'dark' })).not.toBe(frame(1));
    expect(frame(1, { width: 640, height: 360 })).toContain('width="640" height="360"');
  });

  it('runs from the right where the language does', () => {
    registerLanguage({ tag: 'ar-test', direction: 'rtl' });
    expect(frame(1, { lang: 'ar-test' })).toContain('direction="rtl"');
    expect(frame(1)).toContain('direction="ltr"');
  });
});

describe('slides', () => {
  const deck = slides();

  it('are the questions, the four groups, and choosing neither', () => {
    expect(deck.map(({ title }) => title)).toEqual([
      'PRP and exosomes, side by side',
      'What it is',
      'How it is done',
      'What research shows',
      'Safety and rules',
      'Choosing neither is also an option',
    ]);
  });

  it('bring every row as a native table', () => {
    const rows = deck.slice(1, 5).flatMap(({ table }) => table?.rows ?? []);
    expect(rows).toHaveLength(19);
    for (const row of rows) expect(row).toHaveLength(3);
  });

  it('describe every picture and have notes', () => {
    for (const { svg, alt, notes } of deck) {
      expect(Boolean(svg)).toBe(Boolean(alt));
      expect(notes).not.toBe('');
      expect(notes).not.toMatch(/undefined|\[object/);
    }
  });

  it('name their sources in the notes when given the facts', async () => {
    const facts = await loadFacts(slideFacts);
    const notes = slides({ facts }).map((slide) => slide.notes);
    for (const note of notes.slice(1)) expect(note).toMatch(/Sources:\n[\s\S]*https?:\/\//);
    expect(slides()[1]?.notes).not.toContain('Sources:');
  });
});
