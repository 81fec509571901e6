import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'playwright';
import { choices, theatre, widgets, type Theatre } from '../accessibility/stage.js';
import { outsideLong, outsideMirrored } from './outside.js';

// Every word that a reader or a screen reader meets comes from a catalogue or from the evidence, numbers come from `Intl`, and nothing
// breaks when words grow or run from right to left.

const MOST_STEPS = 12;
const each = widgets.map((widget) => [widget.tag, widget] as const);

let house: Theatre;
beforeAll(async () => {
  house = await theatre();
});
afterAll(() => house.close());

/**
 * Every step of a widget and every choice of it, everything open in the first; what `look` returns is collected with the place where it
 * was. Pictures with the same tree are looked at once.
 */
async function everywhere(
  page: Page,
  widget: (typeof widgets)[number],
  lang: string,
  look: () => Promise<string[]>,
): Promise<string[]> {
  const found = new Map<string, string>();
  const known = new Set<string>();
  for (const [place, state] of choices(widget).entries()) {
    const at = { motion: 'none', lang, ...state.attributes };
    const steps = await page.evaluate((given) => stage.show(...given), [widget.tag, at] as const);
    // A choice shows its words in the first and the last step; the widget as it comes, in all.
    const some = [...Array(Math.min(steps, MOST_STEPS)).keys()].filter(
      (step) => place === 0 || step === 0 || step === Math.min(steps, MOST_STEPS) - 1,
    );
    for (const step of some) {
      if (step) await page.evaluate((value) => stage.change({ step: value }), String(step));
      else if (place === 0) await page.evaluate(() => stage.openAll());
      const tree = await page.evaluate(() => stage.tree());
      if (known.has(tree)) continue;
      known.add(tree);
      for (const finding of await look()) if (!found.has(finding)) found.set(finding, `${finding} — ${state.label} step ${step}`);
    }
  }
  return [...found.values()];
}

describe.each(each)('%s', (tag, widget) => {
  it.each([
    ['en-XA', 'ltr', outsideLong],
    ['ar-XB', 'rtl', outsideMirrored],
  ] as const)(
    'in %s: no word from outside the catalogues, read or spoken, on screen or on paper; lang and dir are right',
    async (lang, direction, outside) => {
      const page = await house.open({ reducedMotion: 'reduce' });
      let words = 0;
      const wrong = await everywhere(page, widget, lang, async () => {
        expect(await page.evaluate(() => stage.frame())).toEqual({ lang, direction });
        return (await page.evaluate(() => stage.wordsOfWidget())).flatMap(({ text, where }) => {
          words++;
          return outside(text).map((word) => `“${word}” in the ${where}: ${text.slice(0, 60)}`);
        });
      });
      expect(words).toBeGreaterThan(100);
      expect(wrong.slice(0, 20), 'words that no translator could reach: put them into packages/content/src/en').toEqual([]);
      await page.context().close();
    },
  );

  it.each(['ar-EG', 'de'])('in %s: every number is written by Intl', async (lang) => {
    const page = await house.open({ reducedMotion: 'reduce' });
    let numbers = 0;
    const wrong = await everywhere(page, widget, lang, async () =>
      (await page.evaluate(() => stage.wordsOfWidget())).flatMap(({ text, where }) => {
        numbers += /[\d٠-٩]/.test(text) ? 1 : 0;
        // Names of claims (A01) and of trials are names.
        const rest = text.replaceAll(/\b\p{Lu}[\p{L}-]*\d+/gu, '');
        const raw = lang === 'de' ? /\d\.\d{1,2}(?!\d)/ : /\d/;
        return raw.test(rest) ? [`${where}: ${text.slice(0, 80)}`] : [];
      }),
    );
    expect(numbers, 'numbers seen at all').toBeGreaterThan(3);
    expect(wrong.slice(0, 20), 'numbers written without formats.number or formats.date').toEqual([]);
    await page.context().close();
  });

  it.each(['en-XA', 'ar-XB'])('in %s: its slides have no word from outside the catalogues', async (lang) => {
    const page = await house.open();
    const words = await page.evaluate((given) => stage.wordsOfSlides(...given), [widget.name, lang] as const);
    const outside = lang === 'en-XA' ? outsideLong : outsideMirrored;
    expect(words.length).toBeGreaterThan(3);
    expect(
      [
        ...new Set(
          words.flatMap(({ text, where }) => outside(text).map((word) => `“${word}” in ${where}: ${text.slice(0, 60)}`)),
        ),
      ].slice(0, 12),
    ).toEqual([]);
    await page.context().close();
  });

  it.each([1000, 600, 320])(
    'twice as long and from right to left, %i px wide: nothing is cut off or sticks out',
    async (width) => {
      const page = await house.open({ reducedMotion: 'reduce', viewport: { width, height: 800 } });
      const wrong: string[] = [];
      for (const lang of ['en-XA', 'ar-XB'])
        wrong.push(
          ...(
            await everywhere(
              page,
              { ...widget, attributes: widget.attributes.filter(({ name }) => name !== 'layout') },
              lang,
              () => page.evaluate(() => stage.lost()),
            )
          ).map((each) => `${lang}: ${each}`),
        );
      expect(wrong.slice(0, 12)).toEqual([]);
      await page.context().close();
    },
  );
  void tag;
});

it.each(['en-XA', 'ar-XB'])('the lecture in %s has no word from outside the catalogues', async (lang) => {
  const page = await house.open();
  const words = await page.evaluate((given) => stage.wordsOfLecture(given), lang);
  const outside = lang === 'en-XA' ? outsideLong : outsideMirrored;
  expect(words.length).toBeGreaterThan(30);
  expect(
    [
      ...new Set(words.flatMap(({ text, where }) => outside(text).map((word) => `“${word}” in ${where}: ${text.slice(0, 60)}`))),
    ].slice(0, 12),
  ).toEqual([]);
  await page.context().close();
});
