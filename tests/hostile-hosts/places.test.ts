/** Every widget in style sheets and places that break careless components, beside the same widget on a plain page. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dist, widgetList } from '../../scripts/widget-list.mjs';
import { launch, listen } from '../packaging/browser.ts';
import { type Host, PLACES, SHRINKING, STYLE_SHEETS } from './hosts.ts';
import { differences, type Portrait, portraitScript, portraitsOf, settle } from './portrait.ts';

declare const portraits: { every(): HTMLElement[] };

const widgets = widgetList();
const tags = widgets.map(({ tag }) => `<${tag}></${tag}>`).join('\n');
const script = readFileSync(join(dist, 'exo.min.js'), 'utf8');
/** Narrowest width that is promised, px. */
const NARROWEST_PX = 280;

let browser: Browser;
let context: BrowserContext;
let plain: Page;
/** Plain portraits by width. */
const kept = new Map<string, Portrait>();

/** The font is the page's on purpose, so it is named on both pages. */
const page = (host: Host) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Host</title><meta name="viewport" content="width=device-width">
   <style>:root{--exo-font:'DejaVu Sans'}</style><style>${host.css?.() ?? ''}</style></head><body>${(host.around ?? String)(tags)}</body></html>`;

async function open(host: Host): Promise<{ page: Page; log: ReturnType<typeof listen> }> {
  const opened = await context.newPage();
  const log = listen(opened);
  await opened.setContent(page(host));
  await opened.addScriptTag({ content: script });
  await settle(opened);
  await host.open?.(opened);
  await settle(opened);
  return { page: opened, log };
}

/** Makes the widget on the plain page as wide. */
async function fit(tag: string, width: number): Promise<void> {
  // Browsers draw a page in the background once a second.
  await plain.bringToFront();
  await plain.evaluate(([name, px]) => void (document.querySelector(name)!.parentElement!.style.width = `${px}px`), [
    tag,
    width,
  ] as const);
  await settle(plain);
}

async function plainPortrait(tag: string, width: number, media: 'screen' | 'print'): Promise<Portrait> {
  const key = `${tag} ${width} ${media}`;
  const known = kept.get(key);
  if (known) return known;
  // In the order of any page: drawn on screen, then put on paper.
  if (media === 'print') await plain.emulateMedia({ media: 'screen' });
  await fit(tag, width);
  if (media === 'print') {
    await plain.emulateMedia({ media });
    await settle(plain);
  }
  const portrait = (await portraitsOf(plain, tag))[0]!;
  kept.set(key, portrait);
  return portrait;
}

beforeAll(async () => {
  browser = await launch();
  context = await browser.newContext({ viewport: { width: 1100, height: 800 }, reducedMotion: 'reduce' });
  await context.addInitScript(portraitScript);
  ({ page: plain } = await open({
    name: 'plain',
    around: () => widgets.map(({ tag }) => `<div><${tag}></${tag}></div>`).join(''),
  }));
});
afterAll(() => browser?.close());

/** Compares every widget of a page with itself on the plain page. */
async function compare(host: Host, opened: Page, media: 'screen' | 'print' = 'screen'): Promise<void> {
  const portraits = await portraitsOf(opened);
  expect(portraits.map(({ tag }) => tag)).toEqual(widgets.map(({ tag }) => tag));
  for (const portrait of portraits) {
    const same = await plainPortrait(portrait.tag, portrait.width, media);
    const shown = host.bent ? { ...portrait, marks: [] } : portrait;
    const found = await differences(
      () => fit(portrait.tag, portrait.width),
      plain,
      host.bent ? { ...same, marks: [] } : same,
      opened,
      shown,
    );
    expect.soft(found, `<${portrait.tag}> in ${host.name}, ${portrait.width} px wide`).toEqual([]);
    expect.soft(portrait.seen, `<${portrait.tag}> in ${host.name} can be seen`).toBe(true);
    expect.soft(portrait.width, `<${portrait.tag}> in ${host.name} has room`).toBeGreaterThanOrEqual(NARROWEST_PX);
    if (!host.bent) expect.soft(portrait.overflow, `<${portrait.tag}> in ${host.name} sticks out, px`).toBeLessThanOrEqual(1);
  }
}

describe.each([
  ['style sheets', STYLE_SHEETS],
  ['places', PLACES],
  ['places that ask how wide a widget wants to be', SHRINKING],
])('%s', (_kind, hosts) => {
  it.each(hosts)('$name', async (host) => {
    const { page: opened, log } = await open(host);
    await compare(host, opened);
    expect(log.errors).toEqual([]);
    expect(log.warnings).toEqual([]);
    await opened.close();
  });
});

describe('on paper', () => {
  afterAll(() => plain.emulateMedia({ media: 'screen' }));

  // What reaches paper is what reaches the screen; a few that bend most speak for all.
  const few = STYLE_SHEETS.filter(({ name }) => /^Bootstrap|unset }|bent|borders/.test(name));
  it.each(few)('$name', async (host) => {
    const { page: opened, log } = await open(host);
    await opened.emulateMedia({ media: 'print' });
    await settle(opened);
    await compare(host, opened, 'print');
    expect(log.errors).toEqual([]);
    await opened.close();
  });

  it('a page that resets everything prints the text of every widget', async () => {
    const { page: opened } = await open({ name: 'unset', css: () => '*{all:unset}' });
    const paper = await opened.pdf({ printBackground: true });
    expect(paper.subarray(0, 5).toString()).toBe('%PDF-');
    expect(paper.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0).toBeGreaterThan(widgets.length);
    await opened.close();
  });
});

describe('with little room', () => {
  it.each([
    ['280 px wide', { width: NARROWEST_PX, height: 700 }, 1],
    ['zoomed to 400 %', { width: 320, height: 256 }, 4],
  ])('%s, every step fits across and keeps its words', async (_name, viewport, deviceScaleFactor) => {
    const small = await browser.newContext({ viewport, deviceScaleFactor, reducedMotion: 'reduce' });
    await small.addInitScript(portraitScript);
    const opened = await small.newPage();
    const log = listen(opened);
    await opened.setContent(page({ name: 'narrow', css: () => 'body{margin:0}' }));
    await opened.addScriptTag({ content: script });
    const steps = await opened.evaluate(() =>
      Math.max(...portraits.every().map((each) => (each as HTMLElement & { stepCount?: number }).stepCount ?? 1)),
    );
    // The longest list is one of claims, all built alike: its first ten speak for it.
    for (let step = 0; step < Math.min(steps, 10); step++) {
      await opened.evaluate((at) => {
        for (const each of portraits.every() as (HTMLElement & { step: number })[]) each.step = at;
      }, step);
      await settle(opened);
      for (const { tag, overflow, words, width } of await portraitsOf(opened)) {
        expect.soft(width, `<${tag}> takes the room there is`).toBe(viewport.width);
        expect.soft(overflow, `<${tag}> sticks out at step ${step}, px`).toBeLessThanOrEqual(1);
        expect.soft(words.split(' ').length, `<${tag}> has its words at step ${step}`).toBeGreaterThan(30);
      }
      expect
        .soft(await opened.evaluate(() => document.documentElement.scrollWidth - innerWidth), 'page scrolls sideways, px')
        .toBeLessThanOrEqual(0);
    }
    expect(log.errors).toEqual([]);
    await small.close();
  });
});

it('two versions on one page: the first draws every widget, made before and after the second came', async () => {
  const version = /"version": "([^"]+)"/.exec(readFileSync(join(dist, '../package.json'), 'utf8'))![1]!;
  const other = script.replaceAll(`\`${version}\``, '`9.9.9`').replaceAll(`"${version}"`, '"9.9.9"');
  expect(other).not.toBe(script);
  const { page: opened, log } = await open({ name: 'two versions' });
  await opened.addScriptTag({ content: other });
  await opened.evaluate(
    (names) => {
      document.body.replaceChildren(...names.map((name) => document.createElement(name)));
    },
    widgets.map(({ tag }) => tag),
  );
  await settle(opened);
  await compare({ name: 'two versions' }, opened);
  expect(log.errors).toEqual([]);
  expect(log.warnings.filter((text) => text.includes('9.9.9'))).toHaveLength(log.warnings.length);
  await opened.close();
});
