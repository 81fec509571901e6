/** What a deck may contain by mistake: one line in the console, and the deck goes on. */
import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch } from '../../packaging/browser.js';
import { deck, deckPage, open, place, steps, versions } from './decks.js';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser?.close());

const END = '<section id="end">End</section>';
const ours = (lines: readonly string[]): string[] => lines.filter((line) => line.includes('ExoReveal'));

describe.each(versions)('reveal.js %s', (version) => {
  const warningsOf = async (sections: string, plugin = '{ waitMs: 200 }'): Promise<string[]> => {
    const { page, log, close } = await open(browser, deckPage(version, sections, { plugin }));
    try {
      for (let press = 0; press < 12; press++) await page.keyboard.press('PageDown');
      expect(await deck(page, (reveal) => reveal.getCurrentSlide().id)).toBe('end');
      await page.setViewportSize({ width: 900, height: 600 });
      for (let press = 0; press < 12; press++) await page.keyboard.press('PageUp');
      expect(await place(page)).toMatch(/^0/);
      expect(log.errors).toEqual([]);
      return ours(log.warnings);
    } finally {
      await close();
    }
  };

  it('warns once of a tag that is never defined', async () => {
    const [warning, ...more] = await warningsOf(`<section><exo-vesikel data-exo-steps></exo-vesikel></section>${END}`);
    expect(warning).toContain('<exo-vesikel data-exo-steps> is not defined');
    expect(more).toEqual([]);
  });

  it('warns once of an element that has no steps', async () => {
    const warnings = await warningsOf(`<section><div data-exo-steps>Words</div><ul data-exo-steps="2-4"></ul></section>${END}`);
    expect(warnings).toHaveLength(2);
    expect(warnings[0]).toContain('<div data-exo-steps> is not an element with steps');
  });

  it.each(['all', '4-2', '<b>', '1-2-3'])('warns once of the range "%s" and shows the widget as it stands', async (range) => {
    const text = range.replace('<', '&lt;');
    const warnings = await warningsOf(
      `<section><exo-prp-comparison step="2" data-exo-steps="${text}"></exo-prp-comparison></section>${END}`,
    );
    expect(warnings).toHaveLength(1);
    expect(warnings[0]).toContain(`has "${range}"`);
  });

  it('stays quiet when all is well', async () => {
    expect(await warningsOf(`<section><exo-prp-comparison data-exo-steps="1-9"></exo-prp-comparison></section>${END}`)).toEqual(
      [],
    );
  });

  it('takes in widgets whose script comes after the deck has started', async () => {
    const { page, log, close } = await open(
      browser,
      deckPage(version, `<section><exo-vesicle-messaging data-exo-steps></exo-vesicle-messaging></section>${END}`, {
        plugin: '{ waitMs: 100 }',
        scripts: ' ',
      }),
    );
    try {
      expect(ours(log.warnings)).toHaveLength(1);
      await page.addScriptTag({ url: '/packages/elements/dist/exo.min.js' });
      await expect.poll(() => page.locator('span.fragment').count()).toBe(7);
      await page.keyboard.press('PageDown');
      expect(await steps(page)).toEqual([1]);
      expect(ours(log.warnings)).toHaveLength(1);
    } finally {
      await close();
    }
  });

  it('starts with what there is, however long a script takes', async () => {
    const before = Date.now();
    const { close } = await open(
      browser,
      deckPage(version, `<section><exo-vesicle-messaging data-exo-steps></exo-vesicle-messaging></section>${END}`, {
        scripts: ' ',
      }),
    );
    try {
      expect(Date.now() - before).toBeLessThan(15_000);
    } finally {
      await close();
    }
  });

  it('lets go of the deck when it is destroyed', async () => {
    const { page, log, close } = await open(
      browser,
      deckPage(version, `<section><exo-vesicle-messaging data-exo-steps></exo-vesicle-messaging></section>${END}`),
    );
    try {
      await deck(page, (reveal) => reveal.getPlugin('exo').destroy());
      await page.keyboard.press('PageDown');
      expect(await steps(page)).toEqual([0]);
      expect(log.errors).toEqual([]);
    } finally {
      await close();
    }
  });

  it('writes notes as text: markup in them is not run', async () => {
    const { page, close } = await open(
      browser,
      deckPage(version, `<section><my-widget data-exo-steps></my-widget></section>${END}`, {
        scripts: `<script>customElements.define('my-widget', class extends HTMLElement { step = 0; stepCount = 2;
          loadSlides() { return Promise.resolve({ slides: () => [{ notes: '<img src=x onerror="window.ran = true">' }, { notes: '<script>window.ran = true</' + 'script>' }] }); } });</script>`,
      }),
    );
    try {
      await expect.poll(() => page.locator('aside.notes').count()).toBe(2);
      expect(await page.locator('section > aside.notes').textContent()).toContain('<img src=x');
      expect(await page.evaluate(() => (globalThis as { ran?: boolean }).ran)).toBeUndefined();
    } finally {
      await close();
    }
  });
});
