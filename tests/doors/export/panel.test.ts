import { pathToFileURL } from 'node:url';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Frame, Locator, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { widgetList } from '../../../scripts/widget-list.mjs';
import { launch, listen } from '../../packaging/browser.ts';
import { readCsv, readGif, readPng } from './read.ts';
import { makeSite, type Site } from './site.ts';

const widgets = widgetList();
let browser: Browser;
let site: Site;

beforeAll(async () => {
  [browser, site] = await Promise.all([launch(), makeSite()]);
});
afterAll(async () => {
  await browser?.close();
  await site?.close();
});

async function open(path: string, options: object = {}): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1000, height: 900 }, acceptDownloads: true, ...options });
  await page.goto(path.startsWith('file:') ? path : site.address + path);
  return page;
}

/** Opens the panel of a widget and waits until it can be used. */
async function openPanel(where: Page | Frame, tag: string): Promise<Locator> {
  await where.locator(tag).locator('[part=save]').click();
  const panel = where.locator(tag).locator('#save');
  await panel.locator('#save-part').waitFor({ timeout: 30_000 });
  return panel;
}

async function saved(page: Page, panel: Locator): Promise<{ name: string; bytes: Buffer }> {
  const coming = page.waitForEvent('download', { timeout: 110_000 });
  await panel.locator('#save-go').click();
  const file = await coming;
  return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) };
}

describe('nothing of it loads before it is asked for', () => {
  it('first the panel, then what a film needs', async () => {
    const page = await browser.newPage({ viewport: { width: 1000, height: 6000 } });
    const { requests } = listen(page);
    await page.goto(`${site.address}/page.html`);
    await page.locator('exo-prp-comparison [part=save]').waitFor();
    await page.waitForTimeout(1500);
    const LATE = /\/(?:panel|export-test-api|film-video|film-gif|index|[a-z-]+\.slides)-/;
    expect(requests.filter((url) => LATE.test(url))).toEqual([]);
    // Nor inside another file: words of the panel, and of what writes films.
    const code = await Promise.all(requests.filter((url) => url.endsWith('.js')).map(async (url) => (await fetch(url)).text()));
    expect(code.join('\n')).not.toMatch(/Everything is made on this device|NETSCAPE|avc1|image\/svg\+xml;charset/);
    const panel = await openPanel(page, 'exo-prp-comparison');
    const atOpen = requests.filter((url) => LATE.test(url));
    expect(atOpen.some((url) => url.includes('/panel-'))).toBe(true);
    expect(atOpen.filter((url) => /film-(?:video|gif)-/.test(url))).toEqual([]);
    await panel.getByText('Film', { exact: true }).click();
    await panel.locator('#save-part').selectOption('1');
    await panel.locator('#save-size').selectOption('small');
    await saved(page, panel);
    expect(requests.some((url) => url.includes('/film-video-'))).toBe(true);
    expect(requests.filter((url) => !url.startsWith(site.address) && !url.startsWith('blob:'))).toEqual([]);
    await page.close();
  });
});

describe('the panel', () => {
  it.each(widgets)('of $tag gives a picture', async ({ name, tag }) => {
    const page = await open('/page.html');
    const panel = await openPanel(page, tag);
    const file = await saved(page, panel);
    expect(file.name).toMatch(new RegExp(`^exo-${name}-(?:step-\\d+|overview)-1920x1080\\.png$`));
    expect(readPng(file.bytes)).toEqual({ width: 1920, height: 1080 });
    await expect.poll(() => panel.locator('[part=save-said]').innerText()).toContain(`Saved as ${file.name}`);
    await page.close();
  });

  it('opens and closes by keyboard, and gives the focus back', async () => {
    const page = await open('/page.html');
    const focused = () =>
      page.evaluate(() => {
        const inside = document.activeElement?.shadowRoot?.activeElement;
        return inside ? inside.id || inside.getAttribute('part') : document.activeElement?.localName;
      });
    await page.locator('exo-route-explorer [part=save]').focus();
    await page.keyboard.press('Enter');
    const panel = page.locator('exo-route-explorer #save');
    await panel.locator('#save-part').waitFor();
    expect(await focused()).toBe('save');
    await page.keyboard.press('Tab'); // Close
    await page.keyboard.press('Tab'); // the kinds: one stop
    await page.keyboard.press('ArrowDown');
    await expect.poll(() => panel.locator('input[value=svg]').isChecked()).toBe(true);
    await page.keyboard.press('Tab');
    expect(await focused()).toBe('save-part');
    await page.keyboard.press('Escape');
    await expect.poll(() => panel.count()).toBe(0);
    expect(await focused()).toBe('save');
    await page.close();
  });

  it('says what is wrong with a size, at the field', async () => {
    const page = await open('/page.html');
    const panel = await openPanel(page, 'exo-route-explorer');
    await panel.locator('#save-size').selectOption('own');
    await panel.locator('#save-width').fill('12');
    await panel.locator('#save-go').click();
    await expect.poll(() => panel.locator('#save-width').getAttribute('aria-invalid')).toBe('true');
    expect(await panel.locator('#save-range').innerText()).toContain('Whole numbers from 320 to 4096.');
    await expect.poll(() => page.evaluate(() => document.activeElement?.shadowRoot?.activeElement?.id)).toBe('save-width');
    await panel.locator('#save-width').fill('500');
    await panel.locator('#save-height').fill('400');
    expect(readPng((await saved(page, panel)).bytes)).toEqual({ width: 500, height: 400 });
    await page.close();
  });

  it('shows how far a film is, and Cancel ends it without a file', async () => {
    const page = await open('/page.html');
    const panel = await openPanel(page, 'exo-route-explorer');
    await panel.getByText('Film', { exact: true }).click();
    expect(await panel.innerText()).toMatch(/Length: \d+ minutes?/);
    let downloads = 0;
    page.on('download', () => downloads++);
    await panel.locator('#save-go').click();
    const bar = panel.getByRole('progressbar');
    await expect.poll(() => bar.getAttribute('value'), { timeout: 60_000 }).not.toBeNull();
    expect(await bar.getAttribute('aria-label')).toBe('Making the file.');
    await panel.getByRole('button', { name: 'Cancel' }).click();
    await expect
      .poll(() => panel.locator('[part=save-said]').innerText(), { timeout: 20_000 })
      .toBe('Cancelled. Nothing was saved.');
    expect(downloads).toBe(0);
    await expect.poll(() => page.locator('#exo-status').textContent()).toContain('Cancelled');
    await page.close();
  });

  it('gives what the reader sees: the step, the filter, the look', async () => {
    const page = await open('/page.html', { colorScheme: 'light' });
    await page.evaluate(() => {
      Object.assign(document.querySelector('exo-vesicle-messaging') as HTMLElement, {
        step: 4,
        recipient: 'immune',
        theme: 'dark',
      });
      Object.assign(document.querySelector('exo-claim-check') as HTMLElement, { claims: 'E06 A01', view: 'card', step: 1 });
    });
    const story = await openPanel(page, 'exo-vesicle-messaging');
    expect((await saved(page, story)).name).toBe('exo-vesicle-messaging-step-5-1920x1080-dark.png');
    const claims = await openPanel(page, 'exo-claim-check');
    expect(await claims.locator('#save-part').inputValue()).toBe('1');
    await claims.getByText('Table', { exact: true }).click();
    const [, ...rows] = readCsv((await saved(page, claims)).bytes.toString('utf8').slice(1));
    expect(rows).toHaveLength(2);
    await page.close();
  });

  it('is not there where a page leaves out the controls, nor on paper', async () => {
    const page = await open('/page.html');
    await page.evaluate(() => document.querySelector('exo-route-explorer')?.setAttribute('without-controls', ''));
    await expect.poll(() => page.locator('exo-route-explorer [part=save]').count()).toBe(0);
    const panel = await openPanel(page, 'exo-prp-comparison');
    await page.emulateMedia({ media: 'print' });
    expect(await panel.isVisible()).toBe(false);
    await page.close();
  });

  it.each([280, 600, 1000])('holds what it shows at %i px', async (width) => {
    const page = await open('/page.html', { viewport: { width, height: 900 } });
    const panel = await openPanel(page, 'exo-route-explorer');
    await panel.getByText('Film', { exact: true }).click();
    await panel.locator('#save-size').selectOption('own');
    await panel.locator('#save-width').waitFor();
    const over = await panel.evaluate((section) => {
      const box = section.getBoundingClientRect();
      return [...section.querySelectorAll(':not(option)')]
        .filter((each) => each.getBoundingClientRect().right > box.right + 1 || each.getBoundingClientRect().left < box.left - 1)
        .map((each) => `${each.localName}.${each.className}`);
    });
    expect(over).toEqual([]);
    const small = await panel.evaluate((section) =>
      [...section.querySelectorAll('button, select, label.save-choice, input[type=number]')]
        .filter((each) => each.getBoundingClientRect().height < 24)
        .map((each) => each.outerHTML),
    );
    expect(small).toEqual([]);
    await page.close();
  });

  it('stops working when its widget leaves the page', async () => {
    const page = await open('/page.html');
    const { errors } = listen(page);
    const panel = await openPanel(page, 'exo-route-explorer');
    await panel.getByText('Film', { exact: true }).click();
    await panel.locator('#save-go').click();
    await panel.getByRole('progressbar').waitFor();
    let downloads = 0;
    page.on('download', () => downloads++);
    await page.evaluate(() => document.querySelector('exo-route-explorer')?.remove());
    await page.waitForTimeout(2000);
    expect(downloads).toBe(0);
    expect(errors).toEqual([]);
    await page.close();
  });
});

describe('the classic script', () => {
  it('makes an MP4 from a page opened from disk, with exo-film.min.js beside it', async () => {
    const page = await open(pathToFileURL(join(site.folder, 'classic.html')).href);
    const panel = await openPanel(page, 'exo-prp-comparison');
    await panel.getByText('Film', { exact: true }).click();
    await panel.locator('#save-part').selectOption('1');
    await panel.locator('#save-size').selectOption('small');
    const file = await saved(page, panel);
    expect(file.name).toBe('exo-prp-comparison-step-2-1280x720.mp4');
    expect(file.bytes.subarray(4, 8).toString()).toBe('ftyp');
    await page.close();
  });

  it('makes a GIF instead, and says so, where that file is missing', async () => {
    const page = await browser.newPage({ acceptDownloads: true });
    await page.route('**/exo-film.min.js', (route) => route.abort());
    await page.goto(`${site.address}/classic.html`);
    const panel = await openPanel(page, 'exo-prp-comparison');
    await panel.getByText('Film', { exact: true }).click();
    await panel.locator('#save-part').selectOption('0');
    await panel.locator('#save-size').selectOption('own');
    await panel.locator('#save-width').fill('400');
    await panel.locator('#save-height').fill('320');
    const file = await saved(page, panel);
    expect(file.name).toMatch(/400x320\.gif$/);
    expect(readGif(file.bytes).width).toBe(400);
    await expect.poll(() => panel.locator('[part=save-said]').innerText()).toContain('it was made as GIF');
    await page.close();
  });

  it('draws in a frame of an opaque origin, and offers another way where saving is forbidden', async () => {
    const page = await open('/framed.html');
    const frame = page.frame({ url: /classic\.html/ });
    if (!frame) throw new Error('no frame');
    const panel = await openPanel(frame, 'exo-size-explorer');
    await panel.locator('#save-go').click();
    const said = panel.locator('[part=save-said]');
    await expect.poll(() => said.count(), { timeout: 30_000 }).toBe(1);
    expect(await said.innerText()).toContain('This figure stands in a frame.');
    expect(await said.locator('a').getAttribute('href')).toContain('/classic.html');
    await expect.poll(() => said.locator('img').evaluate((image) => (image as HTMLImageElement).naturalWidth)).toBe(1920);
    await page.close();
  });

  it('exports by the global as well', async () => {
    const page = await open('/classic.html');
    const size = await page.evaluate(async () => {
      const { Exo } = globalThis as unknown as { Exo: { exportPicture(name: string, options: object): Promise<{ blob: Blob }> } };
      const { blob } = await Exo.exportPicture('route-explorer', { part: 0, width: 640, height: 480 });
      const bitmap = await createImageBitmap(blob);
      return [bitmap.width, bitmap.height];
    });
    expect(size).toEqual([640, 480]);
    await page.close();
  });
});
