/** The remote drives the steps of a widget, in both versions of reveal.js. */
import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch } from '../../packaging/browser.js';
import { deck, deckPage, open, place, steps, versions, type OpenDeck } from './decks.js';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser?.close());

const TWO = `<section id="one"><h2>One</h2></section>
<section id="story" class="exo-widget"><exo-vesicle-messaging layout="slide" data-exo-steps="2-4"></exo-vesicle-messaging></section>
<section id="two"><h2>Two</h2></section>
<section id="table" class="exo-widget"><exo-prp-comparison layout="slide" data-exo-steps></exo-prp-comparison></section>`;

describe.each(versions)('reveal.js %s', (version) => {
  const withDeck = async (body: string, test: (open: OpenDeck) => Promise<void>, ...rest: [path?: string, options?: object]) => {
    const opened = await open(browser, body, ...rest);
    try {
      await test(opened);
      expect(opened.log.errors).toEqual([]);
      expect(opened.log.requests.filter((url) => !url.startsWith(opened.address))).toEqual([]);
    } finally {
      await opened.close();
    }
  };

  it('goes forward and back through all steps with the keys of a remote', () =>
    withDeck(deckPage(version, TWO), async ({ page }) => {
      const seen: string[] = [];
      const look = async () => seen.push(`${await place(page)} ${(await steps(page)).join(' ')}`);
      await look();
      for (let press = 0; press < 9; press++) {
        await page.keyboard.press('PageDown');
        await look();
      }
      expect(seen).toEqual([
        '0 2 0',
        '1/-1 2 0',
        '1/0 3 0',
        '1/1 4 0',
        '2 4 0',
        '3/-1 4 0',
        '3/0 4 1',
        '3/1 4 2',
        '3/2 4 3',
        '3/3 4 4',
      ]);
      const back = [];
      for (let press = 0; press < 9; press++) {
        await page.keyboard.press('PageUp');
        back.push(`${await place(page)} ${(await steps(page)).join(' ')}`);
      }
      expect(back).toEqual(seen.slice(0, -1).reverse());
    }));

  it('stands where setState and the address say', () =>
    withDeck(
      deckPage(version, TWO, { config: { hash: true, fragmentInURL: true } }),
      async ({ page }) => {
        expect(await steps(page)).toEqual([4, 0]);
        await deck(page, (reveal) => reveal.setState({ indexh: 3, indexv: 0, indexf: 1 }));
        expect(await steps(page)).toEqual([4, 2]);
        await deck(page, (reveal) => reveal.setState({ indexh: 1, indexv: 0, indexf: 0 }));
        // The deck takes back what is ahead.
        expect(await steps(page)).toEqual([3, 0]);
        await page.waitForFunction(() => location.hash === '#/story/0');
        await page.evaluate(() => (location.hash = '#/story/1'));
        await expect.poll(() => steps(page)).toEqual([4, 0]);
        await deck(page, (reveal) => reveal.setState({ indexh: 1, indexv: 0, indexf: -1 }));
        expect(await steps(page)).toEqual([2, 0]);
      },
      '#/1/0/1',
    ));

  it('follows a reader who uses the widget, and goes on from there', () =>
    withDeck(
      deckPage(
        version,
        `<section><p class="fragment">First a line.</p><exo-vesicle-messaging data-exo-steps data-exo-controls without-gates></exo-vesicle-messaging></section><section>End</section>`,
      ),
      async ({ page }) => {
        const next = page.getByRole('button', { name: 'Next step' });
        await next.click();
        await next.click();
        expect(await steps(page)).toEqual([2]);
        expect(await place(page)).toBe('0/2');
        await page.keyboard.press('PageDown');
        expect(await steps(page)).toEqual([3]);
        await page.getByRole('button', { name: 'Previous step' }).click();
        expect(await place(page)).toBe('0/2');
        // Back at its first step, the line before it stays.
        for (let press = 0; press < 2; press++) await page.getByRole('button', { name: 'Previous step' }).click();
        expect(await steps(page)).toEqual([0]);
        expect(await place(page)).toBe('0/0');
      },
    ));

  it('keeps its keys: an arrow in a control of the widget never turns the slide', () =>
    withDeck(
      deckPage(
        version,
        `<section><exo-vesicle-messaging data-exo-steps data-exo-controls without-gates></exo-vesicle-messaging></section><section><exo-size-explorer data-exo-steps data-exo-controls></exo-size-explorer></section><section>End</section>`,
      ),
      async ({ page }) => {
        const slider = page.getByRole('slider', { name: 'Place in the story' });
        await slider.focus();
        await page.keyboard.press('ArrowRight');
        await page.keyboard.press('ArrowLeft');
        await page.keyboard.press('End');
        expect((await place(page)).split('/')[0]).toBe('0');
        await page.locator('exo-vesicle-messaging').getByRole('combobox').first().focus();
        await page.keyboard.press('ArrowDown');
        expect((await place(page)).split('/')[0]).toBe('0');
        await deck(page, (reveal) => reveal.slide(1));
        const before = await place(page);
        const thing = page
          .locator('exo-size-explorer')
          .getByRole('button', { name: /Exosome/ })
          .first();
        await thing.focus();
        for (const key of ['ArrowRight', 'ArrowLeft', 'ArrowDown', 'ArrowUp', 'Home', 'End']) await page.keyboard.press(key);
        expect(await place(page)).toBe(before);
        // What no control uses is the presenter's: the remote works while a button of the widget has focus.
        await page.locator('exo-size-explorer').getByRole('button', { name: 'Print' }).focus();
        await page.keyboard.press('PageDown');
        expect(await place(page)).not.toBe(before);
      },
    ));

  it('leaves a swipe on a widget to the widget', () =>
    withDeck(
      deckPage(
        version,
        `<section class="exo-widget"><exo-size-explorer layout="slide" data-exo-steps></exo-size-explorer></section><section>Words</section><section>End</section>`,
      ),
      async ({ page }) => {
        expect(await page.locator('exo-size-explorer').getAttribute('data-prevent-swipe')).toBe('');
        const cdp = await page.context().newCDPSession(page);
        const swipe = async () => {
          const at = (x: number) => [{ x, y: 360 }];
          await cdp.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: at(900) });
          for (const x of [800, 650, 500, 400])
            await cdp.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: at(x) });
          await cdp.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
        };
        await swipe();
        expect(await place(page)).toBe('0/-1');
        await deck(page, (reveal) => reveal.slide(1));
        await swipe();
        await expect.poll(() => place(page)).toBe('2');
      },
      '',
      { hasTouch: true },
    ));

  it('comes through the overview unchanged, and goes on', () =>
    withDeck(deckPage(version, TWO), async ({ page }) => {
      await deck(page, (reveal) => reveal.slide(1, 0, 0));
      await deck(page, (reveal) => reveal.toggleOverview());
      expect(await deck(page, (reveal) => reveal.isOverview())).toBe(true);
      expect(await steps(page)).toEqual([3, 0]);
      await page.keyboard.press('ArrowRight');
      await page.keyboard.press('ArrowRight');
      await page.keyboard.press('Escape');
      expect(await deck(page, (reveal) => reveal.isOverview())).toBe(false);
      expect(await place(page)).toMatch(/^3/);
      await page.keyboard.press('PageDown');
      expect((await steps(page))[1]).toBe(1);
    }));

  it('takes two widgets on a slide one after the other, other fragments among them, and auto-animation around', () =>
    withDeck(
      deckPage(
        version,
        `<section data-auto-animate><h2>Same</h2><exo-prp-comparison data-exo-steps="1-2"></exo-prp-comparison><p class="fragment">Between</p><exo-route-explorer data-exo-steps="0-1"></exo-route-explorer></section><section data-auto-animate><h2>Same</h2><exo-claim-check view="card" data-exo-steps="0-1"></exo-claim-check></section>`,
      ),
      async ({ page }) => {
        const seen = [await steps(page)];
        for (let press = 0; press < 5; press++) {
          await page.keyboard.press('PageDown');
          seen.push(await steps(page));
        }
        expect(seen).toEqual([
          [1, 0, 0],
          [2, 0, 0],
          [2, 0, 0],
          [2, 1, 0],
          [2, 1, 0],
          [2, 1, 1],
        ]);
      },
    ));

  it('hides the buttons of a widget it drives, and leaves those of readers', () =>
    withDeck(
      deckPage(
        version,
        `<section><exo-prp-comparison data-exo-steps></exo-prp-comparison><exo-route-explorer data-exo-steps data-exo-controls></exo-route-explorer><exo-claim-check></exo-claim-check></section>`,
      ),
      async ({ page }) => {
        const bare = await page.evaluate(() =>
          [...document.querySelectorAll('section > [layout], section > *')]
            .filter((each) => each.localName.startsWith('exo-'))
            .map((each) => each.hasAttribute('without-controls')),
        );
        expect(bare).toEqual([true, false, false]);
      },
    ));

  it('lets readers step alone where fragments are switched off', () =>
    withDeck(
      deckPage(
        version,
        `<section><exo-vesicle-messaging data-exo-steps data-exo-controls without-gates></exo-vesicle-messaging></section><section>End</section>`,
        { config: { fragments: false } },
      ),
      async ({ page }) => {
        expect(await steps(page)).toEqual([0]);
        await page.getByRole('button', { name: 'Next step' }).click();
        await page.setViewportSize({ width: 1000, height: 700 });
        expect(await steps(page)).toEqual([1]);
      },
    ));

  it('keeps widgets of other slides out of reach of the Tab key', () =>
    withDeck(
      deckPage(
        version,
        `<section><button>Mine</button></section><section><exo-vesicle-messaging data-exo-steps data-exo-controls></exo-vesicle-messaging></section>`,
      ),
      async ({ page }) => {
        await page.getByRole('button', { name: 'Mine' }).focus();
        for (let press = 0; press < 6; press++) {
          await page.keyboard.press('Tab');
          expect(await page.evaluate(() => document.activeElement?.localName)).not.toBe('exo-vesicle-messaging');
        }
      },
    ));
});
