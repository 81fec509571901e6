/** Every widget in style sheets and places that break careless components, beside the same widget on a plain page. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dist, widgetList } from '../../scripts/widget-list.mjs';
import { launch, listen } from '../packaging/browser.ts';
import { type Host, PLACES, SHRINKING, STYLE_SHEETS } from './hosts.ts';
import { differences, type Portrait, portraitScript, portraitsOf, settle } from './portrait.ts';

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

async function plainPortrait(tag: string, width: number): Promise<Portrait> {
  const key = `${tag} ${width}`;
  const known = kept.get(key);
  if (known) return known;
  await fit(tag, width);
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
async function compare(host: Host, opened: Page): Promise<void> {
  const portraits = await portraitsOf(opened);
  expect(portraits.map(({ tag }) => tag)).toEqual(widgets.map(({ tag }) => tag));
  for (const portrait of portraits) {
    const same = await plainPortrait(portrait.tag, portrait.width);
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
