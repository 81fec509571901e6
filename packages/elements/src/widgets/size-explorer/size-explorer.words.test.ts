import { loadFacts } from '@exosome-widgets/content/evidence.js';
import { sizeExplorer, sizeTakeaways } from '@exosome-widgets/content/en/size-explorer.js';
import { sizeExplorerLater, sizeLimits, sizeSentences } from '@exosome-widgets/content/en/size-explorer-later.js';
import { createFormats } from '@exosome-widgets/content/formats.js';
import { english, registerLanguage } from '@exosome-widgets/content/languages.js';
import { pseudoRightToLeft } from '@exosome-widgets/content/pseudo.js';
import { createTranslator } from '@exosome-widgets/content/translate.js';
import { describe, expect, it } from 'vitest';
import { describeSum } from './size-explorer.describe.js';
import { describePaper } from './size-explorer.later.js';
import { describeRace, raceCell } from './size-explorer.race-describe.js';
import { readEnd, readPair, readStep, readView, STEP_COUNT, WHOLE } from './size-explorer.settings.js';
import { frame, slides } from './size-explorer.slides.js';
import { sortPair } from './size-explorer.sum.js';
import { THINGS, thing } from './size-explorer.things.js';

const formats = createFormats('en-GB');
const words = {
  t: createTranslator(english, formats, 'size-explorer', sizeExplorer),
  more: createTranslator(english, formats, 'size-explorer-later', sizeExplorerLater),
};

describe('the sentences', () => {
  it('of things are those of their facts, word for word', async () => {
    for (const each of THINGS) {
      const { text, facts } = sizeSentences[each.id];
      expect(facts.map(({ id }) => id)).toEqual([each.factId]);
      const [fact] = await loadFacts(facts);
      expect(text).toBe(fact?.statement);
    }
  });
  it('beside the race are those of their first fact, or an answer to a claim', async () => {
    const own = [
      sizeTakeaways.tissue,
      sizeTakeaways.skin,
      sizeTakeaways.ruler,
      sizeLimits.fluids,
      sizeLimits.gaps,
      sizeLimits.soft,
      sizeLimits.skin,
      sizeLimits.pig,
    ];
    for (const { text, facts } of own) expect((await loadFacts(facts))[0]?.statement).toBe(text);
  });
});

describe('the sum of two things', () => {
  const sum = (one: Parameters<typeof thing>[0], other: Parameters<typeof thing>[0]) => {
    const { larger, smaller } = sortPair(thing(one), thing(other));
    return describeSum(words.t, formats, larger, smaller);
  };
  it('has both numbers and units, and can be done as it stands', () => {
    const { lines, result, typical } = sum('exosome', 'platelet');
    expect(lines).toEqual(['at least 1,500 nm ÷ 150 nm = 10', 'at most 3,000 nm ÷ 30 nm = 100']);
    expect(result).toBe('A platelet measures 10 to 100 times as much as an exosome.');
    expect(typical).toContain('15 to 30 times');
  });
  it('says so when ranges overlap', () => {
    expect(sum('virus', 'collagen-fibril').result).toContain('overlap');
  });
  it('is right for every pair', () => {
    for (const one of THINGS)
      for (const other of THINGS) {
        if (one === other) continue;
        for (const line of sum(one.id, other.id).lines) {
          const [a, b, result] = [...line.matchAll(/[\d,.]+/g)].map(([number]) => Number(number.replaceAll(',', ''))) as [
            number,
            number,
            number,
          ];
          expect(Math.abs(a / b / result - 1), line).toBeLessThan(0.006);
        }
      }
  });
});

describe('the race in words', () => {
  it('gives the times of the evidence for a 100 nm exosome in water', () => {
    const text = describeRace(words, 'water');
    expect(text).toContain('Exosome, 100 micrometres: 4.2 minutes.');
    expect(text).toContain('Exosome, 1 millimetre: 7.1 hours.');
  });
  it('gives no time where there is none', () => {
    expect(describeRace(words, 'tissue')).toContain('Platelet: kept out');
    expect(describeRace(words, 'skin')).toContain('Under 1% through in 24 hours');
    expect(raceCell(words, 'antibody', 10, 'skin')).toBe('Not measured in the studies we read');
  });
  it('can be worked out on paper from the numbers that are shown', () => {
    const lines = describePaper(words, 'exosome', 100, 'water');
    const number = (start: string): number =>
      Number(/= ([\d.,]+)/.exec(lines.find((line) => line.startsWith(start))!)![1]!.replaceAll(',', ''));
    const d = (number('k') * 1e-23 * number('T')) / (3 * Math.PI * number('η') * 1e-3 * number('d') * 1e-9);
    expect(d * 1e12).toBeCloseTo(number('D'), 2);
    const last = lines.at(-1)!;
    expect(last).toContain('t = 100² ÷ (6 × 6.561) = 254 s');
    expect(100 ** 2 / (6 * 6.561)).toBeCloseTo(254, 0);
  });
  it('can be worked out on paper in tissue too', () => {
    const lines = describePaper(words, 'exosome', 100, 'tissue').join('\n');
    const [f, nu] = /f = ([\d.]+), ν = ([\d.]+)/.exec(lines)!.slice(1).map(Number) as [number, number];
    const kept = Math.exp(-0.84 * f ** 1.09) * Math.exp(-Math.PI * 0.2 ** nu);
    expect(kept).toBeCloseTo(Number(/share kept = ([\d.]+)/.exec(lines)![1]), 3);
  });
});

describe('settings', () => {
  it('are clamped to their range, and say when they were', () => {
    expect(readEnd(-5, WHOLE.from)).toEqual({ value: 1, known: false });
    expect(readEnd(1e12, WHOLE.to)).toEqual({ value: 1e7, known: false });
    expect(readEnd(50, WHOLE.from)).toEqual({ value: 50, known: true });
    expect(readEnd('wide', WHOLE.from)).toEqual({ value: WHOLE.from, known: false });
    expect(readStep(9)).toEqual({ value: 4, known: false });
    expect(readStep(Number.NaN)).toEqual({ value: 0, known: false });
    expect(readView(100, 10)).toEqual({ value: WHOLE, known: false });
  });
  it('name two different things', () => {
    expect(readPair('virus, antibody')).toEqual({ value: ['virus', 'antibody'], known: true });
    for (const odd of ['virus', 'virus virus', 'virus whale', '', 5, null]) expect(readPair(odd).known).toBe(false);
  });
});

describe('slides and frames', () => {
  it('have one slide for each step, with picture, words and table', () => {
    const all = slides();
    expect(all).toHaveLength(STEP_COUNT);
    for (const { title, notes, svg, alt, table } of all) {
      expect(title).not.toBe('');
      expect(notes).not.toBe('');
      expect(svg).toContain('<svg');
      expect(alt).not.toBe('');
      expect(table!.rows.every((row) => row.length === table!.head.length)).toBe(true);
    }
  });
  it('are stand-alone pictures: no token, no style, no script', () => {
    registerLanguage(pseudoRightToLeft);
    for (const lang of ['en', 'ar-XB'])
      for (let step = 0; step < STEP_COUNT; step += 1) {
        const text = frame(step, { lang, theme: 'dark' });
        expect(text.startsWith('<svg xmlns="http://www.w3.org/2000/svg"')).toBe(true);
        expect(text).not.toMatch(/var\(|\sstyle=|<script|undefined|NaN/);
      }
  });
  it('are the same text for the same input, and keep to the nearest step', () => {
    expect(frame(1)).toBe(frame(1));
    expect(frame(0.4)).toBe(frame(0));
    expect(frame(99)).toBe(frame(4));
    expect(frame(Number.NaN)).toBe(frame(0));
  });
});
