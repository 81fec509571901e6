/** Slidev and Marp as docs/doors/reveal.md says: the apps of tests/apps, with the packed package, built and looked at in Chromium. */
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it as vitestIt } from 'vitest';
import { findChromium } from '../../../scripts/find-browser.mjs';
import { launch, listen, serve } from '../../packaging/browser.js';
import { type App, type AppName, Missing, prepare } from '../frameworks/apps.js';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser?.close());

/** An app for the tests of one block; they are skipped, and say why, where it cannot be had. */
function withApp(name: AppName): { app: () => App; it: (title: string, test: () => Promise<void>) => void } {
  let app: App | undefined;
  let missing = '';
  beforeAll(async () => {
    try {
      app = await prepare(name);
    } catch (error) {
      if (!(error instanceof Missing)) throw error;
      missing = error.message;
      console.warn(`${name} is skipped: ${missing}`);
    }
  });
  afterAll(() => app?.remove());
  return {
    app: () => app as App,
    it: (title, test) =>
      vitestIt(title, async (context) => {
        if (missing) context.skip(missing);
        await test();
      }),
  };
}

/** Step and size of the widget that is shown. */
const shown = (page: Page) =>
  page.evaluate(() => {
    const widgets = [...document.querySelectorAll<HTMLElement & { step?: number }>('exo-vesicle-messaging, exo-prp-comparison')];
    const widget = widgets.find((each) => each.getBoundingClientRect().height > 0);
    const box = widget?.getBoundingClientRect();
    return {
      tag: widget?.localName,
      step: widget?.step,
      width: Math.round(box?.width ?? 0),
      height: Math.round(box?.height ?? 0),
    };
  });

describe('Slidev', () => {
  const { app, it } = withApp('slidev');

  it('builds', async () => {
    const { code, text } = await app().run('build');
    expect(code, text).toBe(0);
  });

  it('goes through the steps with $clicks, forth and back, and asks nothing of other hosts', async () => {
    const server = await serve(app().output);
    const context = await browser.newContext({ viewport: { width: 1280, height: 720 }, reducedMotion: 'reduce' });
    const page = await context.newPage();
    const log = listen(page);
    try {
      await page.goto(`${server.address}/index.html#/2`);
      await expect.poll(async () => (await shown(page)).step).toBe(0);
      expect((await shown(page)).width).toBeGreaterThan(1270);
      expect((await shown(page)).height).toBeGreaterThan(710);
      const press = async (key: string) => {
        await page.keyboard.press(key);
        await page.waitForTimeout(250); // Slidev takes one key at a time
      };
      for (let step = 1; step <= 7; step++) {
        await press('ArrowRight');
        await expect.poll(() => shown(page)).toMatchObject({ tag: 'exo-vesicle-messaging', step });
      }
      await press('ArrowLeft');
      await expect.poll(async () => (await shown(page)).step).toBe(6);
      await press('ArrowRight');
      await press('ArrowRight');
      await expect.poll(() => shown(page)).toMatchObject({ tag: 'exo-prp-comparison', step: 1 });
      await press('ArrowRight');
      await expect.poll(async () => (await shown(page)).step).toBe(2);
      expect(log.errors).toEqual([]);
      expect(log.requests.filter((url) => !url.startsWith(server.address) && !url.startsWith('data:'))).toEqual([]);
    } finally {
      await context.close();
      await server.close();
    }
  });
});

describe('Marp', () => {
  const { app, it } = withApp('marp');
  beforeAll(async () => {
    // Marp looks for a browser by itself; this one is there, and its sandbox is not for root.
    process.env.CHROME_PATH ??= (await findChromium())?.executablePath ?? '';
    process.env.CHROME_NO_SANDBOX ??= '1';
  });

  it('writes a page in which the widgets live', async () => {
    const { code, text } = await app().run('html');
    expect(code, text).toBe(0);
    const page = await browser.newPage({ viewport: { width: 1280, height: 720 }, reducedMotion: 'reduce' });
    const log = listen(page);
    try {
      await page.goto(`${pathToFileURL(join(app().folder, 'deck.html')).href}#2`);
      await expect.poll(() => shown(page)).toMatchObject({ tag: 'exo-vesicle-messaging', step: 1, width: 1280, height: 720 });
      await page.keyboard.press('ArrowRight');
      await expect.poll(async () => page.evaluate(() => location.hash)).toBe('#3');
      await page.keyboard.press('ArrowRight');
      await expect
        .poll(() => page.locator('exo-prp-comparison').evaluate((each) => each.checkVisibility({ visibilityProperty: true })))
        .toBe(true);
      expect(log.errors).toEqual([]);
      expect(log.requests.filter((url) => !url.startsWith('file:') && !url.startsWith('data:'))).toEqual([]);
    } finally {
      await page.close();
    }
  });

  it('makes a PDF with the pictures of the widgets, as sharp as print', async () => {
    const { code, text } = await app().run('pdf');
    expect(code, text).toBe(0);
    const file = join(app().folder, 'deck.pdf');
    expect(readFileSync(file).subarray(0, 5).toString()).toBe('%PDF-');
    let words: string;
    try {
      words = execFileSync('pdftotext', ['-layout', file, '-'], { encoding: 'utf8' });
    } catch {
      return; // no pdftotext here; the pictures below say the same
    }
    const pages = words.split('\f').filter((each) => each.trim());
    expect(pages).toHaveLength(5);
    expect(pages[1]).toContain('Pack.');
    expect(pages[2]).toContain('Release.');
    expect(pages[3]).toContain('What are the');
  });

  it('makes one picture of each slide', async () => {
    const { code, text } = await app().run('images');
    expect(code, text).toBe(0);
    const pictures = readdirSync(app().folder).filter((name) => /^deck\.\d+\.png$/.test(name));
    expect(pictures).toHaveLength(5);
    // A slide with a drawing weighs many times what a slide with a title does.
    const weight = (name: string): number => readFileSync(join(app().folder, name)).length;
    expect(weight('deck.002.png')).toBeGreaterThan(10 * weight('deck.001.png'));
  });

  it('shows a picture of a step that was written as SVG', async () => {
    const { code, text } = await app().run('picture');
    expect(code, text).toBe(0);
    expect(existsSync(join(app().folder, 'release.svg'))).toBe(true);
    const page = await browser.newPage();
    try {
      await page.goto(pathToFileURL(join(app().folder, 'release.svg')).href);
      expect(await page.locator('svg').first().textContent()).toContain('Release');
      expect((await page.locator('svg').first().boundingBox())?.width).toBeGreaterThan(900);
    } finally {
      await page.close();
    }
  });
});
