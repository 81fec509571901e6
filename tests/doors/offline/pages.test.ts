import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inlineScript, selfContainedPage } from '../../../packages/offline/src/page.mjs';
import { widgetList } from '../../../scripts/widget-list.mjs';
import { launch, listen, shown } from '../../packaging/browser.ts';
import { make, type Made } from './made.ts';

const widgets = widgetList();
const root = fileURLToPath(new URL('../../../', import.meta.url));
let browser: Browser;
let made: Made;
beforeAll(async () => {
  [browser, made] = [await launch(), make()];
});
afterAll(async () => {
  await browser?.close();
  made?.remove();
});

/** Opens a file as a double click does, on a computer without a network. */
async function open(path: string, options: Parameters<Browser['newContext']>[0] = {}) {
  const context = await browser.newContext({ viewport: { width: 1100, height: 800 }, reducedMotion: 'reduce', ...options });
  await context.setOffline(true);
  await context.addInitScript(
    `document.addEventListener('securitypolicyviolation', (e) => (globalThis.violations ??= []).push(e.violatedDirective + ' ' + e.blockedURI));
     globalThis.alert = (text) => (globalThis.alerts ??= []).push(text);`,
  );
  const page = await context.newPage();
  const log = listen(page);
  const address = pathToFileURL(path).href;
  await page.goto(address);
  return {
    page,
    log,
    context,
    address,
    noted: (name: string) => page.evaluate((key) => (globalThis as Record<string, unknown>)[key] ?? [], name),
  };
}

const openMade = (file: string, options?: Parameters<Browser['newContext']>[0]) => open(join(made.folder, file), options);
const widgetOf = (page: Page) => page.locator('[data-exo]');

it('a page and two packages for every widget and for the lecture, under names every computer takes', () => {
  const names = [...widgets.map(({ name }) => name), 'lecture'];
  const wanted = names.flatMap((name) => [`${name}.en.html`, `${name}.en.scorm12.zip`, `${name}.en.scorm2004.zip`]);
  expect(readdirSync(made.folder).sort()).toEqual(wanted.sort());
});

describe.each(widgets.map((widget) => [widget.name, widget] as const))('%s', (name, widget) => {
  it('opens from disk without a network, and asks for nothing but itself', async () => {
    const { page, log, context, address, noted } = await openMade(`${name}.en.html`);
    const [drawn] = await shown(page);
    expect(drawn).toMatchObject({ tag: widget.tag });
    expect(drawn!.width).toBeGreaterThan(700);
    expect(drawn!.height).toBeGreaterThan(300);
    expect(drawn!.words).toBeGreaterThan(60);
    expect(await page.title()).toBe(await page.getByRole('heading', { level: 1 }).innerText());
    // What opens later is inside as well: everything that can be pressed is pressed once.
    const buttons = widgetOf(page).locator('button:visible');
    for (let index = 0; index < Math.min(await buttons.count(), 14); index++) {
      await buttons
        .nth(index)
        .click({ timeout: 1500 })
        .catch(() => {});
    }
    await expect
      .poll(() => page.evaluate(() => document.querySelector<HTMLElement & { hasUpdated: boolean }>('[data-exo]')!.hasUpdated))
      .toBe(true);
    // A picture to save is made from data of the page itself.
    expect(log.requests.filter((each) => !each.startsWith('blob:'))).toEqual([address]);
    expect(await noted('violations')).toEqual([]);
    expect([...log.errors, ...log.warnings]).toEqual([]);
    expect(await page.evaluate('document.querySelector("[data-exo]").matches(":state(fallback)")')).toBe(false);
    await context.close();
  });

  it('opens its sources, which lie in the same file', async () => {
    const { page, log, context, address } = await openMade(`${name}.en.html`);
    await widgetOf(page)
      .getByRole('button', { name: /\d+ sources?$/ })
      .first()
      .click();
    await expect.poll(() => widgetOf(page).locator('a[href^="http"]').count()).toBeGreaterThan(0);
    expect(log.requests).toEqual([address]);
    await context.close();
  });

  it('has its words for readers without scripts', async () => {
    const { page, context } = await openMade(`${name}.en.html`, { javaScriptEnabled: false });
    const text = await page.locator('main').innerText();
    expect(text.split(/\s+/).length).toBeGreaterThan(150);
    expect(text).not.toMatch(/enable javascript/i);
    await context.close();
  });

  it('prints, with its sources', async () => {
    const { page, log, context } = await openMade(`${name}.en.html`);
    await widgetOf(page).getByRole('button', { name: 'Print' }).first().waitFor();
    expect((await page.pdf()).length).toBeGreaterThan(20_000);
    expect(log.errors).toEqual([]);
    await context.close();
  });

  it('holds nothing of the computer it was made on, and no second file', () => {
    const text = made.text(`${name}.en.html`);
    expect(text.includes(root)).toBe(false);
    expect(text).not.toContain('sourceMappingURL');
    const markup = text.replace(/<script>[\s\S]*?<\/script>/g, '');
    expect(markup).not.toMatch(/<link\b|<script\b|\ssrc=|@import|url\(/);
    expect(markup).toContain("default-src 'none'");
    expect(markup).toContain('Permission is hereby granted');
    expect(markup).toContain('Redistribution and use in source and binary forms');
    // Told in docs/doors/offline.md.
    expect(statSync(join(made.folder, `${name}.en.html`)).size).toBeLessThan(900_000);
  });
});

describe('the lecture', () => {
  it('goes through its steps by the presenter’s keys, without a network', async () => {
    const { page, log, context, address, noted } = await openMade('lecture.en.html', { viewport: { width: 1280, height: 720 } });
    await page.waitForFunction(() => (globalThis as unknown as { Reveal: { isReady(): boolean } }).Reveal.isReady());
    const place = () =>
      page.evaluate(() => (globalThis as unknown as { Reveal: { getIndices(): { h: number } } }).Reveal.getIndices().h);
    for (let press = 0; press < 4; press++) await page.keyboard.press('PageDown');
    // Three slides of words, then the second step of a figure.
    expect(await place()).toBe(3);
    expect(
      await page.locator('section.present exo-size-explorer').evaluate((each) => (each as unknown as { step: number }).step),
    ).toBe(1);
    expect(new Set(log.requests.map((each) => each.split(/[?#]/)[0]))).toEqual(new Set([address]));
    expect(await noted('violations')).toEqual([]);
    expect([...log.errors, ...log.warnings]).toEqual([]);
    await context.close();
  });

  it('has its speaker view with notes, also from disk', async () => {
    const { page, context } = await openMade('lecture.en.html');
    await page.waitForFunction(() => (globalThis as unknown as { Reveal: { isReady(): boolean } }).Reveal.isReady());
    const [speaker] = await Promise.all([context.waitForEvent('page'), page.keyboard.press('s')]);
    await expect.poll(() => speaker.locator('.speaker-controls-notes').innerText(), { timeout: 15_000 }).toContain('Welcome');
    await page.bringToFront();
    await page.keyboard.press('PageDown');
    await expect.poll(() => speaker.locator('.speaker-controls-notes').innerText()).toContain('Read the aims aloud');
    await context.close();
  });

  it('lets no other script in', async () => {
    const text = made.text('lecture.en.html').replace('<body>', '<body><script>globalThis.stranger = true</script>');
    writeFileSync(join(made.folder, 'changed-lecture.html'), text);
    const { page, context } = await openMade('changed-lecture.html');
    await page.waitForFunction(() => 'Reveal' in globalThis);
    expect(await page.evaluate('globalThis.stranger')).toBeUndefined();
    await context.close();
  });

  it('carries the licence of reveal.js', () => {
    expect(made.text('lecture.en.html')).toContain('Hakim El Hattab');
  });
});

describe('settings', () => {
  it('stand in the page and are honoured', async () => {
    const own = make(
      ...['--widget', 'prp-comparison', '--lang', 'en-GB', '--name', 'clinic-eu'],
      ...['region=eu', 'first=exosomes', 'step=4', 'theme=dark', 'differences-only'].flatMap((each) => ['--attribute', each]),
    );
    expect(readdirSync(own.folder).sort()).toEqual([
      'clinic-eu.en-GB.html',
      'clinic-eu.en-GB.scorm12.zip',
      'clinic-eu.en-GB.scorm2004.zip',
    ]);
    const { page, context } = await open(join(own.folder, 'clinic-eu.en-GB.html'));
    const set = await page.evaluate(() => {
      const widget = document.querySelector('[data-exo]') as HTMLElement & Record<string, unknown>;
      const { region, first, step, theme, differencesOnly } = widget;
      return {
        region,
        first,
        step,
        theme,
        differencesOnly,
        lang: document.documentElement.lang,
        fallback: widget.matches(':state(fallback)'),
      };
    });
    expect(set).toEqual({
      region: 'eu',
      first: 'exosomes',
      step: 4,
      theme: 'dark',
      differencesOnly: true,
      lang: 'en-GB',
      fallback: false,
    });
    expect(await page.evaluate('getComputedStyle(document.documentElement).colorScheme')).toBe('dark');
    await context.close();
    own.remove();
  });

  it('that hold markup are text', async () => {
    const search = `"><script>alert(1)</script><img src=x onerror=alert(2)></exo-claim-check>'&amp;`;
    const own = make('--widget', 'claim-check', '--attribute', `search=${search}`);
    const { page, context, noted } = await open(join(own.folder, 'claim-check.en.html'));
    await shown(page);
    expect(await widgetOf(page).getAttribute('search')).toBe(search);
    expect(await noted('alerts')).toEqual([]);
    expect(await page.locator('main img, main script').count()).toBe(0);
    await context.close();
    own.remove();
  });

  it('layout="slide" fills the window in 16:9', async () => {
    const own = make('--widget', 'vesicle-messaging', '--attribute', 'layout=slide');
    const { page, context } = await open(join(own.folder, 'vesicle-messaging.en.html'), {
      viewport: { width: 1280, height: 720 },
    });
    const box = await widgetOf(page).boundingBox();
    expect(box?.width).toBeCloseTo(1280, -1);
    expect(box?.height).toBeCloseTo(720, -1);
    expect(await page.evaluate('document.documentElement.scrollHeight')).toBeLessThanOrEqual(721);
    await context.close();
    own.remove();
  });
});

describe('a page', () => {
  it('lets no other script in', async () => {
    writeFileSync(
      join(made.folder, 'changed.html'),
      made
        .text('size-explorer.en.html')
        .replace('<main>', '<main><script>globalThis.stranger = true</script><p onclick="globalThis.stranger = true">Press</p>'),
    );
    const { page, context } = await openMade('changed.html');
    await page.getByText('Press', { exact: true }).click();
    expect(await page.evaluate('globalThis.stranger')).toBeUndefined();
    await context.close();
  });

  it('may hold a script that writes the end of a script', async () => {
    const code = `const text = "</script><!--<script>", raw = /<\\/script>|<!--/; document.title = text + raw.test('<!--') + \`</SCRIPT >\`;`;
    const parts = { lang: 'en', title: '</title>', tag: 'exo-x', attributes: { a: '"' }, fallback: '<p>Words</p>' };
    writeFileSync(join(made.folder, 'odd.html'), selfContainedPage(parts, code, ['-- two -- dashes --> end it']));
    const { page, log, context } = await openMade('odd.html');
    expect(await page.title()).toBe('</script><!--<script>true</SCRIPT >');
    expect(await page.locator('main').innerText()).toBe('Words');
    expect(await page.locator('body').innerText()).toBe('Words');
    expect(log.errors).toEqual([]);
    await context.close();
  });

  it('is not made of a script that cannot stand in one', () => {
    expect(() => inlineScript('if (a <!--b) c()')).toThrow();
  });
});

it('the same is made twice', () => {
  const again = make('--widget', 'size-explorer', '--widget', 'lecture');
  const files = readdirSync(again.folder);
  expect(files).toHaveLength(6);
  for (const file of files) {
    expect(readFileSync(join(again.folder, file)).equals(readFileSync(join(made.folder, file))), file).toBe(true);
  }
  again.remove();
});
