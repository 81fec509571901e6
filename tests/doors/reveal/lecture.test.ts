/** docs/examples/lecture.html: as it is committed, opened from disk, in both versions of reveal.js. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listen, launch, type PageLog } from '../../packaging/browser.js';
import { deck, inVersion, open, place, ready, root, versions } from './decks.js';

const file = join(root, 'docs/examples/lecture.html');
const committed = readFileSync(file, 'utf8');

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser?.close());

it('is what the generator writes', async () => {
  const { lecturePage } = (await import(pathToFileURL(join(root, 'packages/reveal/write-lecture.mjs')).href)) as {
    lecturePage: () => Promise<string>;
  };
  expect(committed === (await lecturePage()), 'run: node packages/reveal/write-lecture.mjs').toBe(true);
});

/** Goes through the whole lecture with the remote and notes what each press shows. */
async function giveLecture(page: Page): Promise<string[]> {
  const seen: string[] = [];
  for (let press = 0; press < 200; press++) {
    const { id, what } = await deck(page, (reveal) => {
      const slide = reveal.getCurrentSlide();
      const widget = slide.querySelector<HTMLElement & { step?: number }>('[data-exo-steps]');
      const shown = slide.querySelectorAll('li.fragment.visible').length;
      return { id: slide.id, what: widget ? `step ${widget.step}` : `lines ${shown}` };
    });
    const line = `${id} ${what}`;
    if (line === seen.at(-1)) return seen;
    seen.push(line);
    await page.keyboard.press('PageDown');
  }
  return seen;
}

/** Faults of the layout of the slide that is shown. */
const faults = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const slide = (globalThis as unknown as { Reveal: { getCurrentSlide(): HTMLElement } }).Reveal.getCurrentSlide();
    const found: string[] = [];
    for (const each of slide.querySelectorAll('.exo-words, .exo-body')) {
      if (each.scrollHeight > each.clientHeight + 1 || each.scrollWidth > each.clientWidth + 1) {
        found.push(`${slide.id}: ${each.className} holds ${each.scrollHeight} of ${each.clientHeight} px`);
      }
    }
    const widget = slide.querySelector('[data-exo-steps]');
    const box = widget?.getBoundingClientRect();
    // reveal.js scales by whole hundredths.
    if (box && (Math.abs(box.width / innerWidth - 1) > 0.01 || Math.abs(box.height / innerHeight - 1) > 0.01)) {
      found.push(`${slide.id}: the widget is ${box.width} × ${box.height} in ${innerWidth} × ${innerHeight}`);
    }
    const body = widget?.shadowRoot?.querySelector('.body');
    if (body && body.scrollHeight > body.clientHeight + 2) found.push(`${slide.id}: the widget would have to scroll`);
    return found;
  });

describe('opened from disk', () => {
  let page: Page;
  let log: PageLog;
  beforeAll(async () => {
    const context = await browser.newContext({ viewport: { width: 1280, height: 720 }, reducedMotion: 'reduce' });
    page = await context.newPage();
    log = listen(page);
    await page.goto(pathToFileURL(file).href);
    await ready(page);
  });
  afterAll(() => page?.context().close());

  it('goes from the first slide to the last, each step once, forth and back', async () => {
    const seen = await giveLecture(page);
    expect(seen[0]).toBe('title lines 0');
    expect(seen.filter((line) => line.includes('step'))).toEqual([
      ...[0, 1].map((step) => `size step ${step}`),
      ...[0, 1, 2, 3, 4, 5, 6].map((step) => `story step ${step}`),
      ...[2, 3, 4].map((step) => `drift step ${step}`),
      ...[0, 1, 2, 3, 4].map((step) => `routes step ${step}`),
      'prp step 7',
      ...[1, 2, 3, 4].map((step) => `compare step ${step}`),
      ...[0, 1, 2, 3, 4].map((step) => `check step ${step}`),
    ]);
    expect(new Set(seen.map((line) => line.split(' ')[0])).size).toBeGreaterThanOrEqual(12 + 10);
    expect(seen.at(-1)).toMatch(/^sources-\d+ /);
    const back: string[] = [];
    for (let press = 1; press < seen.length; press++) {
      await page.keyboard.press('PageUp');
      back.push(await deck(page, (reveal) => reveal.getCurrentSlide().id));
    }
    expect(back).toEqual(
      seen
        .slice(0, -1)
        .reverse()
        .map((line) => line.split(' ')[0]),
    );
    expect(log.errors).toEqual([]);
    expect(log.warnings).toEqual([]);
    expect(log.requests.filter((url) => !url.startsWith('file:'))).toEqual([]);
  });

  it.each([
    [1920, 1080],
    [1280, 720],
  ])('fits every slide and every step into %i × %i', async (width, height) => {
    await page.setViewportSize({ width, height });
    await deck(page, (reveal) => reveal.slide(0));
    const found: string[] = [];
    for (let press = 0; press < 200; press++) {
      await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
      found.push(...(await faults(page)));
      const before = await place(page);
      await page.keyboard.press('PageDown');
      if ((await place(page)) === before) break;
    }
    expect([...new Set(found)]).toEqual([]);
  });

  it('has notes of use for every slide and every step', async () => {
    const without = await page.evaluate(() => {
      const slides = [...document.querySelectorAll('.slides section:not(:has(section))')];
      return slides
        .flatMap((slide) => [
          [slide.id, slide.querySelector(':scope > aside.notes')] as const,
          ...[...slide.querySelectorAll('span.fragment')].map(
            (fragment, index) => [`${slide.id} ${index}`, fragment.querySelector('aside.notes')] as const,
          ),
        ])
        .filter(([, notes]) => (notes?.textContent ?? '').trim().length < 60)
        .map(([place]) => place);
    });
    expect(without).toEqual([]);
  });

  it('turns dark and light with a key', async () => {
    const paper = () =>
      page.evaluate(() => getComputedStyle(document.querySelector('.reveal-viewport') ?? document.body).backgroundColor);
    const light = await paper();
    await page.keyboard.press('d');
    expect(await paper()).not.toBe(light);
    await page.keyboard.press('d');
    expect(await paper()).toBe(light);
  });

  it('opens its speaker view from disk', async () => {
    await deck(page, (reveal) => reveal.slide(5, 0, -1));
    const popup = page.context().waitForEvent('page');
    await page.keyboard.press('s');
    const speaker = await popup;
    const notes = () => speaker.locator('.speaker-controls-notes .value').innerText();
    await expect.poll(notes, { timeout: 20_000 }).toContain('who sends, who receives');
    // reveal.js answers its own speaker view half a second later.
    await page.waitForTimeout(1500);
    for (let press = 0; press < 2; press++) await page.keyboard.press('PageDown');
    await expect.poll(notes).toContain('which answer do we see now?');
    await speaker.close();
  });
});

it.each(versions)('is the same lecture with reveal.js %s', async (version) => {
  const { page, log, address, close } = await open(browser, inVersion(committed, version));
  try {
    const seen = await giveLecture(page);
    expect(seen.length).toBeGreaterThan(60);
    expect(seen.at(-1)).toMatch(/^sources-/);
    expect(log.errors).toEqual([]);
    expect(log.requests.filter((url) => !url.startsWith(address))).toEqual([]);
  } finally {
    await close();
  }
});

it('prints a page for each slide of words and each step of a figure', async () => {
  const { page, close } = await open(browser, inVersion(committed, '6.0.2'), '?view=print');
  try {
    await page.waitForFunction(() => document.querySelectorAll('.pdf-page').length > 40);
    const pages = await page.evaluate(() => [...document.querySelectorAll('.pdf-page section')].map(({ id }) => id));
    const count = (id: string): number => pages.filter((each) => each === id).length;
    expect([count('title'), count('open'), count('size'), count('story'), count('compare'), count('check')]).toEqual([
      1, 1, 2, 7, 4, 5,
    ]);
    // A figure keeps its slide on paper: nothing is cut off, no line speaks of buttons.
    await page.emulateMedia({ media: 'print' });
    const spoiled = await page.evaluate(
      () =>
        [...document.querySelectorAll('.pdf-page [data-exo-steps]')].filter((widget) => {
          const body = widget.shadowRoot?.querySelector('.body');
          const hint = widget.shadowRoot?.querySelector('.print-only');
          const told = hint !== null && hint !== undefined && getComputedStyle(hint).display !== 'none';
          return told || !body || body.scrollHeight > body.clientHeight + 2;
        }).length,
    );
    expect(spoiled).toBe(0);
    // Paper is light, whatever the screen.
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).colorScheme)).toBe('light');
  } finally {
    await close();
  }
});

it('says what is missing when reveal.js or the widgets are not there', async () => {
  const page = await browser.newPage();
  try {
    await page.route(/reveal\.js$/, (route) => route.abort());
    await page.goto(pathToFileURL(file).href);
    expect(await page.locator('body > p').innerText()).toContain('Not found: reveal.js');
  } finally {
    await page.close();
  }
});

describe('a folder of its own', () => {
  const folder = mkdtempSync(join(tmpdir(), 'exo-lecture-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const write = (...args: string[]) =>
    spawnSync(process.execPath, [join(root, 'packages/reveal/write-lecture.mjs'), ...args], { encoding: 'utf8' });

  it('opens wherever it lies, with all it needs', async () => {
    const target = join(folder, 'with spaces');
    expect(write('--out', target).status).toBe(0);
    const page = await browser.newPage();
    const log = listen(page);
    try {
      await page.goto(pathToFileURL(join(target, 'lecture.html')).href);
      await ready(page);
      await page.keyboard.press('PageDown');
      expect(await deck(page, (reveal) => reveal.getCurrentSlide().id)).toBe('aims');
      expect(log.errors).toEqual([]);
      expect(log.requests.filter((url) => !decodeURI(url).includes(target))).toEqual([]);
    } finally {
      await page.close();
    }
  });

  it('refuses other arguments with a line of help', () => {
    const { status, stderr } = write('--outt', folder);
    expect(status).toBe(2);
    expect(stderr).toContain('Usage');
    expect(write('--out').status).toBe(2);
  });
});
