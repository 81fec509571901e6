/**
 * Astro and Next: pages made at build time. The words and pictures are there before any script, and nothing jumps, empties or is
 * drawn twice when the scripts arrive.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it as vitestIt } from 'vitest';
import { launch } from '../../packaging/browser.ts';
import { type App, faultyLines, Missing, prepare } from './apps.ts';
import { open, type Opened, property } from './page.ts';
import { wrongFile } from './wrong.ts';

/** `APPS=astro` runs one of them. */
const serverDrawn = (['astro', 'next'] as const).filter((name) => (process.env.APPS ?? name).includes(name));
const TAGS = ['exo-vesicle-messaging', 'exo-prp-comparison'] as const;

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser?.close());

/** What a reader has of each widget: its words, whether its styles apply, where it lies. */
const seen = (page: Page): Promise<{ tag: string; words: number; styled: boolean; top: number; height: number }[]> =>
  page.evaluate(
    (tags) =>
      tags.map((tag) => {
        const element = document.querySelector(tag)!;
        const base = element.shadowRoot?.querySelector('[part~=base]');
        const { top, height } = element.getBoundingClientRect();
        return {
          tag,
          words: (base?.textContent ?? '').trim().split(/\s+/).length,
          styled: base ? getComputedStyle(base).borderTopLeftRadius === '14px' : false,
          top,
          height,
        };
      }),
    TAGS,
  );

/** Watches every frame once the page is read in: the smallest height each widget ever had, and what the browser calls layout shift. */
function watch(tags: readonly string[]): void {
  const record = { shift: 0, frames: 0, smallest: {} as Record<string, number> };
  Object.assign(globalThis, { record });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) record.shift += (entry as PerformanceEntry & { value: number }).value;
  }).observe({ type: 'layout-shift', buffered: true });
  const look = (): void => {
    for (const tag of tags) {
      const element = document.querySelector(tag);
      if (!element || document.readyState === 'loading') continue;
      const { height } = element.getBoundingClientRect();
      record.frames += 1;
      record.smallest[tag] = Math.min(record.smallest[tag] ?? Infinity, height);
    }
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

/** The scripts come late, as over a slow line: first there is only what the server sent. */
async function slowly(page: Page): Promise<void> {
  await page.addInitScript(watch, TAGS);
  await page.route(/\.js(?:\?|$)/, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 700));
    await route.continue();
  });
}

async function settled(page: Page): Promise<void> {
  await page.waitForFunction((tags) => tags.every((tag) => customElements.get(tag)), TAGS);
  await page.waitForTimeout(1500);
}

interface Recorded {
  readonly shift: number;
  readonly frames: number;
  readonly smallest: Readonly<Record<string, number>>;
}
const recorded = (page: Page): Promise<Recorded> => page.evaluate(() => (globalThis as unknown as { record: Recorded }).record);

describe.each(serverDrawn)('%s', (framework) => {
  let app: App;
  let missing = '';
  let opened: Opened;
  let before: Awaited<ReturnType<typeof seen>>;

  const it = (name: string, test: () => Promise<void>): void =>
    vitestIt(name, async (context) => {
      if (missing) context.skip(missing);
      await test();
    });

  beforeAll(async () => {
    try {
      app = await prepare(framework);
    } catch (error) {
      if (!(error instanceof Missing)) throw error;
      missing = error.message;
      console.warn(`${framework} is skipped: ${missing}`);
    }
  });
  afterAll(async () => {
    await opened?.close();
    app?.remove();
  });

  it('passes its strict type check and builds', async () => {
    const { code, text } = await app.run('build');
    expect(code, text).toBe(0);
  });

  it('has every word on the page with scripts switched off', async () => {
    const html = readFileSync(join(app.output, 'index.html'), 'utf8');
    for (const tag of TAGS) expect(html).toMatch(new RegExp(`<${tag}[^>]*><template shadowroot="open" shadowrootmode="open">`));
    const without = await open(browser, app.output, { javaScriptEnabled: false });
    before = await seen(without.page);
    for (const each of before) {
      expect(each.words, each.tag).toBeGreaterThan(100);
      expect(each.styled, each.tag).toBe(true);
      expect(each.height, each.tag).toBeGreaterThan(300);
    }
    // The third step is open, and it is written there, not only in the attribute.
    const steps = without.page.locator('exo-vesicle-messaging [role=tab]');
    expect(await steps.nth(2).getAttribute('aria-selected')).toBe('true');
    expect(await without.page.getByRole('heading', { level: 2 }).count()).toBe(1);
    expect(without.log.errors).toEqual([]);
    await without.close();
  });

  it('does not jump, empty or draw twice when the scripts arrive', async () => {
    opened = await open(browser, app.output, {}, slowly);
    const { page, log } = opened;
    await settled(page);
    const after = await seen(page);
    for (const [index, each] of after.entries()) {
      expect(each, each.tag).toMatchObject({ styled: true });
      expect(Math.abs(each.top - before[index]!.top), `${each.tag} moved`).toBeLessThan(8);
      expect(Math.abs(each.height - before[index]!.height) / each.height, `${each.tag} grew or shrank`).toBeLessThan(0.1);
    }
    const record = await recorded(page);
    expect(record.frames).toBeGreaterThan(20);
    expect(record.shift).toBeLessThan(0.02);
    for (const [index, each] of after.entries()) {
      expect(record.smallest[each.tag], `${each.tag} was empty for a moment`).toBeGreaterThan(before[index]!.height * 0.9);
    }
    expect(await page.locator('exo-prp-comparison [role=heading][aria-level="2"]').count()).toBe(1);
    expect(log.errors).toEqual([]);
    expect(log.warnings).toEqual([]);
    expect(log.requests.filter((address) => new URL(address).hostname !== '127.0.0.1')).toEqual([]);
  });

  it('does not jump on a phone either', async () => {
    const phone = await open(browser, app.output, { viewport: { width: 390, height: 800 } }, slowly);
    await settled(phone.page);
    const { shift } = await recorded(phone.page);
    expect(shift).toBeLessThan(0.02);
    expect(phone.log.errors).toEqual([]);
    await phone.close();
  });

  it('hands over what the tag says as numbers and booleans', async () => {
    const { page } = opened;
    await expect.poll(() => property(page, 'exo-vesicle-messaging', 'step')).toBe('2 (number)');
    await expect.poll(() => property(page, 'exo-vesicle-messaging', 'withoutGates')).toBe('true (boolean)');
    await expect.poll(() => property(page, 'exo-prp-comparison', 'region')).toBe('eu (string)');
  });

  it('goes on as on any page: the page leads, and the reader leads', async () => {
    const { page, log } = opened;
    const output = page.locator('output').first();
    await page.getByRole('button', { name: 'Go on' }).click();
    await expect.poll(() => property(page, 'exo-vesicle-messaging', 'step')).toBe('3 (number)');
    await page.locator('exo-vesicle-messaging').getByRole('button', { name: 'Next step' }).click();
    await expect.poll(() => output.textContent()).toBe('5');
    await expect.poll(() => property(page, 'exo-vesicle-messaging', 'step')).toBe('4 (number)');
    expect(log.errors).toEqual([]);
  });

  it('does not compile with wrong settings or tags', async () => {
    const { file, text, places } = wrongFile(framework);
    writeFileSync(join(app.folder, file), text);
    const checked = await app.run('check');
    expect(faultyLines(checked), checked.text).toEqual(places);
    expect(checked.code).not.toBe(0);
  });
});
