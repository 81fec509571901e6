import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'playwright';
import { choices, theatre, widgets, type Theatre } from '../accessibility/stage.js';
import { TYPED, useScript } from '../use.js';
import { outsideLong, outsideMirrored } from './outside.js';

// Every word that a reader or a screen reader meets comes from a catalogue or from the evidence, numbers come from `Intl`, and nothing
// breaks when words grow or run from right to left.

const MOST_STEPS = 12;
/** Steps whose controls are used; what stands on the others is read without use. */
const USED_STEPS = 4;
/** Settings that would change the language, or add no word. */
const WITHOUT_WORDS = new Set(['lang', 'theme']);
/** A value that no setting knows, and no word: notices show it again as it is. */
const UNKNOWN = '0_0';
const each = widgets.map((widget) => [widget.tag, widget] as const);

let house: Theatre;
beforeAll(async () => {
  house = await theatre();
});
afterAll(() => house.close());

/** A page where every wait that a reader would notice is over at once: what is said is said at once, and no message waits for the next. */
async function hurriedPage(): Promise<Page> {
  const page = await house.open({ reducedMotion: 'reduce' });
  await page.evaluate(() => {
    const own = setTimeout as (run: () => void, ms?: number) => number;
    Object.assign(globalThis, {
      setTimeout: (run: () => void, ms = 0) => own(run, ms < 100 ? ms : 0),
      // Printing would wait for a person.
      print: () => {
        dispatchEvent(new Event('beforeprint'));
        dispatchEvent(new Event('afterprint'));
      },
    });
  });
  await page.evaluate(useScript);
  return page;
}

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

  it.each([
    ['en-XA', outsideLong],
    ['ar-XB', outsideMirrored],
  ] as const)(
    'in use in %s: no word from outside the catalogues, said, shown, in a notice or on paper',
    async (lang, outside) => {
      const page = await hurriedPage();
      // What the reader typed may stand there again.
      const withoutTyped = (text: string): string => TYPED.reduce((rest, typed) => rest.replaceAll(typed, ' '), text);
      const wrong: string[] = [];
      const check = (words: readonly { text: string; where: string }[]): void => {
        for (const { text, where } of words)
          for (const word of outside(withoutTyped(text))) wrong.push(`“${word}” in the ${where}: ${text.slice(0, 60)}`);
      };
      await page.evaluate((given) => stage.show(...given), [tag, { motion: 'none', lang }] as const);
      await page.evaluate(() => stage.listen());
      const shown = await page.evaluate(
        (given) => stage.wordsInUse(...given),
        // With every choice in one of the languages: what the choices show is read in both, above.
        [lang === 'en-XA' ? widget.attributes.filter(({ name }) => !WITHOUT_WORDS.has(name)) : [], USED_STEPS] as const,
      );
      check(shown);
      for (const { name } of widget.attributes.filter(({ kind }) => kind === 'choice')) {
        await page.evaluate((given) => stage.show(...given), [tag, { motion: 'none', lang, [name]: UNKNOWN }] as const);
        const words = await page.evaluate(() => stage.wordsOfWidget());
        expect(
          words.some(({ text, where }) => where.includes('notice') && text.includes(UNKNOWN)),
          `a notice of ${name}`,
        ).toBe(true);
        check(words);
      }
      await page.evaluate((given) => stage.show(...given), [tag, { motion: 'none', lang }] as const);
      await page.emulateMedia({ media: 'print' });
      await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
      await page.evaluate(() => stage.preparePaper());
      check(await page.evaluate(() => stage.wordsOfWidget()));
      const said = await page.evaluate(() => stage.heard());
      check(said.map((text) => ({ text, where: 'status' })));
      expect(shown.length, 'texts seen in use').toBeGreaterThan(100);
      expect(said.length, 'texts said').toBeGreaterThan(0);
      expect(
        [...new Set(wrong)].slice(0, 20),
        'words that no translator could reach: put them into packages/content/src/en',
      ).toEqual([]);
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
