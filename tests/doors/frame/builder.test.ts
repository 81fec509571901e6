/** The embed builder as a site owner uses it: choose, look, copy, paste into a page of another origin. Needs `npm run build:embed`. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Browser, BrowserContext, Frame, Page } from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { BuilderData } from '../../../packages/embed/src/data.ts';
import { launch, listen, type PageLog } from '../../packaging/browser.ts';
import { folder, serveSite, type Served } from './site.ts';

const data = JSON.parse(readFileSync(join(folder, 'embed/1/builder/en/data.json'), 'utf8')) as BuilderData;

let browser: Browser;
let context: BrowserContext;
let embed: Served;
let clinic: Served;
let page: Page;
let log: PageLog;
let pasted = '';

beforeAll(async () => {
  browser = await launch();
  embed = await serveSite();
  clinic = await serveSite({
    '/': () =>
      `<!doctype html><html lang="en"><meta charset="utf-8"><title>Clinic</title><body><h1>Our page</h1>${pasted}</body></html>`,
  });
});
afterAll(async () => {
  await browser?.close();
  await embed?.close();
  await clinic?.close();
});
beforeEach(async () => {
  context = await browser.newContext({ viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce' });
  page = await context.newPage();
  log = listen(page);
  await page.goto(`${embed.address}/embed/1/builder/en/`);
  await ready();
});
afterEach(async () => {
  await context.close();
});

const preview = (): Frame => page.frames().find((frame) => frame !== page.mainFrame())!;
const ready = () => page.locator('.stage:not([data-waiting])').waitFor();
const choose = async (name: string | RegExp) => {
  // The radio button lies over its label, without a look of its own.
  await page.getByRole('radio', { name }).check();
};
const code = (label: string) => page.getByRole('textbox', { name: label }).inputValue();
/** Presses Tab until a button with these words has the focus. */
const tabTo = async (words: string) => {
  for (let presses = 0; presses < 40; presses++) {
    await page.keyboard.press('Tab');
    if (
      (await page.evaluate(() => document.querySelector('exo-embed-builder')!.shadowRoot!.activeElement?.textContent)) === words
    )
      return;
  }
  throw new Error(`No “${words}” within 40 presses of Tab`);
};
const settled = async () => {
  await ready();
  await page.waitForTimeout(300);
};

describe('from choosing to a page that works', () => {
  it('a frame, with the part, region and language that were chosen', async () => {
    await choose('PRP and exosomes, side by side');
    await page.getByLabel('Shows').selectOption('safety-and-rules');
    await page.getByLabel('Rules in').selectOption('uk');
    await page.getByLabel('Language').selectOption('en-US');
    await choose('Dark');
    await settled();
    expect(
      await preview()
        .locator('exo-prp-comparison')
        .evaluate((each) => ['group', 'region', 'lang', 'theme'].map((name) => each.getAttribute(name))),
    ).toEqual(['safety-and-rules', 'uk', 'en-US', 'dark']);
    pasted = await code('Frame to copy');
    expect(pasted).toContain(`src="${embed.address}/embed/1/prp-comparison/en/safety-and-rules/?`);

    await page.goto(clinic.address);
    await page.waitForFunction(() => (window.ExoFrames?.state(document.querySelector('iframe')!).height ?? 0) > 400);
    const widget = page.frames()[1]!.locator('exo-prp-comparison');
    expect(await widget.evaluate((each) => ['group', 'region', 'lang', 'theme'].map((name) => each.getAttribute(name)))).toEqual([
      'safety-and-rules',
      'uk',
      'en-US',
      'dark',
    ]);
    expect(await widget.locator('[part=notice]').count()).toBe(0);
    expect(log.errors).toEqual([]);
  });

  it('a script tag, with settings and colours of its own', async () => {
    await choose('How small, how far, how fast?');
    await choose('Script tag');
    await page.getByText('Side by side, at the same scale').click();
    await page.getByText('Colours, type and corners').click();
    await page.getByLabel('Roundness of corners (px)').fill('0');
    await page.getByLabel('Roundness of corners (px)').press('Enter');
    await settled();
    await expect
      .poll(() =>
        preview()
          .locator('[part=base]')
          .evaluate((each) => getComputedStyle(each).borderRadius),
      )
      .toBe('0px');
    pasted = await code('Script tag to copy');
    expect(pasted).toContain('<exo-size-explorer true-scale>');
    expect(pasted).toContain('How small is small?');

    await page.goto(clinic.address);
    const base = page.locator('exo-size-explorer [part=base]');
    await base.waitFor();
    expect(await base.evaluate((each) => getComputedStyle(each).borderRadius)).toBe('0px');
    expect(await page.locator('exo-size-explorer').evaluate((each) => (each as never as { trueScale: boolean }).trueScale)).toBe(
      true,
    );
    expect(log.errors).toEqual([]);
  });

  it('a link that opens what the preview shows', async () => {
    await choose('How are they given, and where do they stay?');
    await page.getByLabel('Route', { exact: true }).selectOption('nasal');
    await page.getByLabel('Compare with').selectOption('eye-drops');
    await choose('Link');
    await settled();
    expect(await page.getByText('WordPress shows a pasted link as the page was made').isVisible()).toBe(true);
    const link = await code('Link to copy');
    expect(link).toBe(`${embed.address}/embed/1/route-explorer/en/?route=nasal&compare-with=eye-drops`);
    await page.goto(link);
    await page.locator('exo-route-explorer [part=base]').waitFor();
    expect(
      await page
        .locator('exo-route-explorer')
        .evaluate((each) => [(each as never as { route: string }).route, each.getAttribute('compare-with')]),
    ).toEqual(['nasal', 'eye-drops']);
  });

  it('a WordPress block and a shortcode', async () => {
    await choose('Which claims about exosomes hold up?');
    await page.locator('summary', { hasText: 'Claims' }).click();
    for (const id of ['E06', 'A01']) await page.locator(`input[name=claims][value=${id}]`).check();
    await choose('One at a time');
    await page.getByLabel('Opens at step').fill('2');
    await page.getByLabel('Opens at step').press('Tab');
    await choose('WordPress');
    expect(await code('WordPress block to copy')).toBe(
      '<!-- wp:exo/figure {"widget":"claim-check","claims":"E06 A01","view":"card","step":1} /-->',
    );
    expect(await code('WordPress shortcode to copy')).toBe('[exo widget="claim-check" claims="E06 A01" view="card" step="1"]');
  });
});

describe('every setting of every widget', () => {
  it.each(data.widgets.map(({ name, title }) => ({ name, title })))(
    'of $name is understood and stands in the code',
    async ({ name, title }) => {
      await choose(title);
      await page.getByText('More settings').click();
      for (const summary of await page.locator('.many > summary').all()) await summary.click();
      const offered = data.widgets.find((widget) => widget.name === name)!;
      for (const option of offered.options) {
        const last = option.choices.at(-1)?.value ?? '';
        const field = page.locator(`form [name="${option.name}"]`);
        if (option.control === 'switch') await field.check();
        else if (option.control === 'many')
          for (const value of [option.choices[0]!.value, last])
            await page.locator(`form input[name="${option.name}"][value="${value}"]`).check();
        else if (option.control === 'pair')
          await page.getByLabel(`${option.label}: First`).selectOption(option.choices[0]!.value);
        else if (option.control === 'number') {
          await field.fill(String(option.name === 'step' ? 2 : option.name === 'from' ? 5 : option.name === 'to' ? 5000 : 2));
          await field.press('Tab');
        } else if (option.control === 'text') await field.fill('skin');
        else if ((await field.first().evaluate((each) => each.localName)) === 'select') await field.selectOption(last);
        else await page.locator(`form input[name="${option.name}"][value="${last}"]`).check();
      }
      await settled();
      await choose('Script tag');
      const tag = (await code('Script tag to copy')).split('\n').find((line) => line.startsWith(`<exo-${name}`))!;
      for (const option of offered.options) expect(tag).toContain(` ${option.name}`);
      await settled();
      expect(await preview().locator('[part=notice]').allInnerTexts()).toEqual([]);
      expect(log.errors).toEqual([]);
    },
  );
});

describe('copying', () => {
  it('puts the code on the clipboard and says so once, for all to hear and see', async () => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.getByRole('button', { name: 'Copy frame' }).click();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await code('Frame to copy'));
    await expect.poll(() => page.locator('#exo-status').textContent()).toBe('Copied.');
    expect(await page.locator('.after span').innerText()).toBe('Copied.');
    await expect.poll(() => page.locator('.after span').innerText(), { timeout: 8000 }).toBe('');
  });

  it('selects the code where the page may not copy', async () => {
    await page.evaluate(() =>
      Object.defineProperty(navigator.clipboard, 'writeText', { value: () => Promise.reject(new Error('no')) }),
    );
    await page.getByRole('button', { name: 'Copy frame' }).click();
    await expect.poll(() => page.locator('#exo-status').textContent()).toContain('selected');
    const [from, to, length] = await page
      .locator('textarea')
      .evaluate((each: HTMLTextAreaElement) => [each.selectionStart, each.selectionEnd, each.value.length]);
    expect([from, to]).toEqual([0, length]);
  });

  it('can be done with the keyboard alone', async () => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.keyboard.press('Tab'); // Start again
    await page.keyboard.press('Tab'); // the chosen widget
    await page.keyboard.press('ArrowDown');
    const chosen = data.widgets[1]!;
    expect(await page.getByRole('radio', { name: chosen.title }).isChecked()).toBe(true);
    // The widget in the preview has dozens of stops, which can be skipped.
    await tabTo('Skip the preview');
    await page.keyboard.press('Enter');
    await tabTo('Copy');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toContain(`/embed/1/${chosen.name}/en/`);
  });
});

describe('the page itself', () => {
  it('keeps nothing and asks nobody', async () => {
    await choose('PRP and exosomes, side by side');
    await page.getByLabel('Rules in').selectOption('japan');
    await settled();
    const kept = () =>
      page.evaluate(async () => [
        localStorage.length,
        sessionStorage.length,
        document.cookie,
        (await indexedDB.databases()).length,
        (await caches.keys()).length,
        location.search + location.hash,
      ]);
    expect(await kept()).toEqual([0, 0, '', 0, 0, '']);
    await page.reload();
    await ready();
    expect(await page.getByLabel('Rules in').inputValue()).toBe('us');
    expect(log.requests.filter((url) => !url.startsWith(embed.address))).toEqual([]);
    expect(log.errors).toEqual([]);
  });

  it('begins again when asked', async () => {
    await choose('How small, how far, how fast?');
    await choose('Link');
    await page.getByRole('button', { name: 'Start again' }).click();
    expect(await code('Frame to copy')).toContain(`/embed/1/${data.widgets[0]!.name}/en/"`);
    expect(await page.getByRole('radio', { name: data.widgets[0]!.title }).isChecked()).toBe(true);
  });

  it('shows words of a reader as words', async () => {
    await page.getByLabel('Words to look for').fill('"><img src=x onerror=window.ran=1>--]');
    await settled();
    pasted = await code('Frame to copy');
    await page.goto(clinic.address);
    await page.waitForFunction(() => (window.ExoFrames?.state(document.querySelector('iframe')!).height ?? 0) > 0);
    expect(await page.evaluate(() => [(window as { ran?: unknown }).ran, document.images.length])).toEqual([undefined, 0]);
    expect(
      await page.frames()[1]!.getByRole('searchbox').or(page.frames()[1]!.getByLabel(/find/i)).first().inputValue(),
    ).toContain('<img src=x');
  });

  it('tells when a colour cannot be read on its ground', async () => {
    await page.getByText('Colours, type and corners').click();
    await page.getByLabel('Words: choose a colour').fill('#bbbbbb');
    expect(await page.locator('.warning', { hasText: 'contrast' }).innerText()).toContain('1.9 to 1');
    await page.getByLabel('Words: choose a colour').fill('#222222');
    expect(await page.locator('.warning', { hasText: 'contrast' }).count()).toBe(0);
  });

  it('says so when the frame pages are not there', async () => {
    const lone = await context.newPage();
    await lone.route('**/embed/1/*/en/**', (route) =>
      route.request().url().includes('/builder/') ? route.continue() : route.fulfill({ status: 404, body: '' }),
    );
    await lone.goto(`${embed.address}/embed/1/builder/en/`);
    await expect.poll(() => lone.locator('.preview .warning').count(), { timeout: 20_000 }).toBe(1);
    expect(await lone.locator('.preview .warning').innerText()).toContain('does not open');
  });

  it.each([
    ['wide', { viewport: { width: 1280, height: 900 } }],
    ['narrow', { viewport: { width: 320, height: 800 } }],
    ['dark', { colorScheme: 'dark' as const }],
  ])('has no fault that axe finds: %s', async (_, options) => {
    const other = await browser.newContext({ ...options, bypassCSP: true, reducedMotion: 'reduce' });
    const tab = await other.newPage();
    await tab.goto(`${embed.address}/embed/1/builder/en/`);
    await tab.locator('.stage:not([data-waiting])').waitFor();
    for (const summary of await tab.locator('summary').all()) await summary.click();
    await tab.addScriptTag({ path: createRequire(import.meta.url).resolve('axe-core/axe.min.js') });
    const found = await tab.evaluate(async () => {
      const { violations } = await (
        window as never as {
          axe: {
            run: (where: Document, options: object) => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
          };
        }
      ).axe.run(document, { iframes: false });
      return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`);
    });
    expect(found).toEqual([]);
    expect(await tab.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    await other.close();
  });
});
