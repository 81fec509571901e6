/** React, Vue, Svelte and Angular: apps that a browser draws. Each is checked, built, and driven in Chromium. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, it as vitestIt } from 'vitest';
import { launch } from '../../packaging/browser.ts';
import { type App, faultyLines, Missing, prepare } from './apps.ts';
import { alive, open, type Opened, property } from './page.ts';
import { wrongFile } from './wrong.ts';

/** `APPS=vue` runs one of them. */
const clientDrawn = (['react', 'vue', 'svelte', 'angular'] as const).filter((name) => (process.env.APPS ?? name).includes(name));

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser?.close());

describe.each(clientDrawn)('%s', (framework) => {
  let app: App;
  let missing = '';
  let opened: Opened;

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

  it('opens without a word in the console, and asks nothing of other hosts', async () => {
    opened = await open(browser, app.output);
    const { page, log } = opened;
    await page.locator('exo-vesicle-messaging [part~=base]').waitFor();
    await page.locator('exo-prp-comparison [part~=base]').waitFor();
    expect(log.errors).toEqual([]);
    expect(log.warnings).toEqual([]);
    expect(log.requests.filter((address) => new URL(address).hostname !== '127.0.0.1')).toEqual([]);
  });

  it('hands over properties as what they are', async () => {
    const { page } = opened;
    await expect.poll(() => property(page, 'exo-vesicle-messaging', 'step')).toBe('2 (number)');
    await expect.poll(() => property(page, 'exo-vesicle-messaging', 'withoutGates')).toBe('true (boolean)');
    await expect.poll(() => property(page, 'exo-prp-comparison', 'headingLevel')).toBe('2 (number)');
    await expect.poll(() => property(page, 'exo-prp-comparison', 'region')).toBe('eu (string)');
    // A heading level that arrived as text would be no heading.
    expect(await page.getByRole('heading', { level: 2 }).count()).toBe(1);
  });

  it('moves the widget when the app moves', async () => {
    const { page } = opened;
    await page.getByRole('button', { name: 'Go on' }).click();
    await expect.poll(() => property(page, 'exo-vesicle-messaging', 'step')).toBe('3 (number)');
    await expect.poll(() => page.locator('output').first().textContent()).toBe('4');
  });

  it('moves the app when the reader moves the widget', async () => {
    const { page } = opened;
    await page.locator('exo-vesicle-messaging').getByRole('button', { name: 'Next step' }).click();
    await expect.poll(() => page.locator('output').first().textContent()).toBe('5');
    await expect.poll(() => property(page, 'exo-vesicle-messaging', 'step')).toBe('4 (number)');
    // And the app still leads: its next step starts from where the reader went.
    await page.getByRole('button', { name: 'Go on' }).click();
    await expect.poll(() => property(page, 'exo-vesicle-messaging', 'step')).toBe('5 (number)');
  });

  it('binds a second widget both ways, apart from the first', async () => {
    const { page } = opened;
    await page.getByRole('button', { name: 'Rules of the UK' }).click();
    await expect.poll(() => property(page, 'exo-prp-comparison', 'region')).toBe('uk (string)');
    await page.locator('exo-prp-comparison select').first().selectOption('japan');
    await expect.poll(() => page.locator('output').nth(1).textContent()).toBe('japan');
    await expect.poll(() => property(page, 'exo-prp-comparison', 'region')).toBe('japan (string)');
    await expect.poll(() => property(page, 'exo-vesicle-messaging', 'step')).toBe('5 (number)');
  });

  it('keeps the elements of a list that is turned round, each with its own settings', async () => {
    const { page } = opened;
    const order = (): Promise<string[]> =>
      page.evaluate(() => [...document.querySelectorAll('exo-claim-check')].map((each) => `${each.claims} ${each.title}`));
    await page.evaluate(() => {
      for (const [index, each] of document.querySelectorAll('exo-claim-check').entries()) each.title = `element ${index}`;
    });
    expect(await order()).toEqual(['E06 element 0', 'A01 element 1']);
    await page.getByRole('button', { name: 'Turn round' }).click();
    await expect.poll(order).toEqual(['A01 element 1', 'E06 element 0']);
    const withoutControls = await page.evaluate(() =>
      [...document.querySelectorAll('exo-claim-check')].map((each) => each.withoutControls),
    );
    expect(withoutControls).toEqual([true, true]);
  });

  it('leaves nothing of a widget that was taken away', async () => {
    const { page, log } = opened;
    expect(await alive(page, 'exo-claim-check')).toBe(2);
    await page.getByRole('button', { name: 'Remove all' }).click();
    await expect.poll(() => page.locator('exo-claim-check').count()).toBe(0);
    // React keeps the last tree until it draws again.
    await page.getByRole('button', { name: 'Go on' }).click();
    await expect.poll(() => alive(page, 'exo-claim-check'), { timeout: 10_000 }).toBe(0);
    expect(log.errors).toEqual([]);
    expect(log.warnings).toEqual([]);
  });

  it('does not compile with wrong settings, events or names', async () => {
    const { file, text, places } = wrongFile(framework);
    writeFileSync(join(app.folder, file), text);
    const checked = await app.run('check');
    expect(faultyLines(checked), checked.text).toEqual(places);
    expect(checked.code).not.toBe(0);
  });
});
