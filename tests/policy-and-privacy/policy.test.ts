/** Every widget, used in every way it offers, on pages that allow nothing but the script itself. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContext, Frame, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dist, widgetList } from '../../scripts/widget-list.mjs';
import { launch, listen, type PageLog, serve } from '../packaging/browser.ts';
import { type Used, useScript } from '../use.ts';
import { watchScript } from './watch.ts';

const widgets = widgetList();
/** The least that a page has to allow: the script. `img-src data: blob:` is for readers who save a picture. */
const LEAST =
  "default-src 'none'; script-src 'self'; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types lit-html";
const WITH_PICTURES = `${LEAST}; img-src data: blob:`;

const html = (tag: string, script: string) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>t</title>${script}</head><body><${tag}><p>Fallback</p></${tag}></body></html>`;
const CLASSIC = '<script src="/exo.min.js" defer></script>';
const MODULE = '<script type="module" src="/exo.js"></script>';

let browser: Browser;
let site: Awaited<ReturnType<typeof serve>>;
beforeAll(async () => {
  const pages: Record<string, { body: string; headers?: Record<string, string> }> = {};
  const strict = { 'content-security-policy': WITH_PICTURES };
  for (const { name, tag } of widgets) {
    pages[`/${name}/classic`] = { body: html(tag, CLASSIC), headers: strict };
    pages[`/${name}/module`] = { body: html(tag, MODULE), headers: strict };
    pages[`/${name}/least`] = { body: html(tag, CLASSIC), headers: { 'content-security-policy': LEAST } };
    pages[`/${name}/framed`] = {
      body: `<!doctype html><title>t</title><body><iframe sandbox="allow-scripts" width="1000" height="900" src="/${name}/classic"></iframe></body>`,
    };
  }
  pages['/control'] = {
    body: '<!doctype html><title>t</title><body>Control</body>',
    headers: { 'content-security-policy': `${LEAST}; img-src 'none'` },
  };
  [browser, site] = await Promise.all([launch(), serve(dist, pages)]);
});
afterAll(async () => {
  await browser?.close();
  await site?.close();
});

interface Opened {
  readonly context: BrowserContext;
  readonly page: Page;
  readonly log: PageLog;
}

async function open(path: string): Promise<Opened> {
  const context = await browser.newContext({ viewport: { width: 1000, height: 900 }, reducedMotion: 'reduce' });
  await context.addInitScript(watchScript);
  await context.addInitScript(useScript);
  const page = await context.newPage();
  const log = listen(page);
  await page.goto(site.address + path);
  return { context, page, log };
}

const use = (where: Page | Frame, { tag, attributes }: (typeof widgets)[number]): Promise<Used> =>
  where.evaluate(
    async ([name, given]) => {
      await customElements.whenDefined(name);
      const widget = document.querySelector(name)!;
      type Use = (widget: Element, attributes: unknown) => Promise<Used>;
      return (globalThis as unknown as { useWidget: Use }).useWidget(widget, given);
    },
    [tag, attributes] as const,
  );

const heard = (where: Page | Frame): Promise<{ knocks: string[]; markup: string[]; printed: number }> =>
  where.evaluate(() => {
    const { knocks, markup, printed } = globalThis as unknown as { knocks: string[]; markup: string[]; printed(): number };
    return { knocks: [...new Set(knocks)], markup, printed: printed() };
  });

/** What a page has left behind, and whom it has asked. */
async function traces({ context, page, log }: Opened, address: string): Promise<object> {
  const keeps = await context.storageState({ indexedDB: true });
  return {
    cookies: await context.cookies(),
    storage: keeps.origins,
    requests: log.requests.filter((url) => !url.startsWith(address) && !/^(?:data|blob):/.test(url)),
    windows: context.pages().length,
    stays: new URL(page.url()).search + new URL(page.url()).hash,
  };
}
const NO_TRACES = { cookies: [], storage: [], requests: [], windows: 1, stays: '' };

describe('used in every way, asking for nothing, keeping nothing, running no text', () => {
  it.each(widgets.flatMap((widget) => ['classic', 'module'].map((file) => ({ widget, name: widget.name, file }))))(
    '$name ($file file) under a policy with Trusted Types, with storage that throws',
    async ({ widget, file }) => {
      const opened = await open(`/${widget.name}/${file}`);
      const used = await use(opened.page, file === 'module' ? { ...widget, attributes: [] } : widget);
      const { knocks, markup, printed } = await heard(opened.page);
      // It was truly used: every step, sources, print, copy link and saving.
      expect(used.steps).toBeGreaterThan(1);
      expect(used.controls).toBeGreaterThan(20);
      expect(used.parts).toEqual(expect.arrayContaining(['badge', 'copy-link', 'print', 'save']));
      expect(printed).toBeGreaterThan(0);

      expect(knocks, 'doors that the widget knocked at').toEqual([]);
      expect(opened.log.errors).toEqual([]);
      expect(await traces(opened, site.address)).toEqual(NO_TRACES);
      // Nothing at all is asked for after the page and its script, not even from the page's own host.
      const own = opened.log.requests.filter((url) => url.startsWith(site.address)).map((url) => new URL(url).pathname);
      const late = own.filter((path) => !path.endsWith('favicon.ico')).slice(2);
      expect(late).toEqual([]);
      // Markup comes from templates alone: no attribute, search or link reaches it.
      expect(markup.length).toBeGreaterThan(10);
      expect(markup.filter((text) => /onerror|src=x|\sstyle=|\son[a-z]+=|<script|javascript:/i.test(text))).toEqual([]);
      await opened.context.close();
    },
  );

  it.each(widgets)('$name in a sandbox without an origin', async (widget) => {
    const opened = await open(`/${widget.name}/framed`);
    const frame = opened.page.frames()[1]!;
    const used = await use(frame, { ...widget, attributes: [] });
    const { knocks } = await heard(frame);
    expect(used.controls).toBeGreaterThan(15);
    expect(knocks).toEqual([]);
    // What came to the page around it, for a frame of no origin cannot be watched from within.
    expect((await heard(opened.page)).knocks).toEqual([]);
    expect(opened.log.errors.filter((text) => !/allow-downloads|allow-modals|Permissions policy/.test(text))).toEqual([]);
    expect(await traces(opened, site.address)).toEqual(NO_TRACES);
    await opened.context.close();
  });

  it.each(widgets)('$name where not even pictures are allowed: only saving pictures is refused, in words', async (widget) => {
    const opened = await open(`/${widget.name}/least`);
    await use(opened.page, { ...widget, attributes: [] });
    const { knocks } = await heard(opened.page);
    expect(knocks.filter((each) => !/^policy img-src: (?:blob|data)/.test(each))).toEqual([]);
    expect(await traces(opened, site.address)).toEqual(NO_TRACES);
    await opened.context.close();
  });
});

it('the watch sees every forbidden thing, so an empty list means something', async () => {
  const { context, page } = await open('/control');
  await page.evaluate(async () => {
    const attempts: (() => unknown)[] = [
      () => localStorage,
      () => sessionStorage,
      () => indexedDB,
      () => document.cookie,
      () => (document.cookie = 'a=1'),
      () => caches,
      () => navigator.serviceWorker,
      () => navigator.storage,
      () => fetch('https://example.org/'),
      () => new XMLHttpRequest(),
      () => new WebSocket('wss://example.org/'),
      () => new EventSource('/x'),
      () => new BroadcastChannel('x'),
      () => new Worker('/x.js'),
      () => navigator.sendBeacon('/x'),
      () => window.open('about:blank'),
      () => window.postMessage('x', '*'),
      () => (document.createElement('div').innerHTML = '<b>x</b>'),
      () => (document.createElement('iframe').srcdoc = '<b>x</b>'),
      () => document.createElement('div').insertAdjacentHTML('beforeend', '<b>x</b>'),
      () => document.createRange().createContextualFragment('<b>x</b>'),
      () => new DOMParser().parseFromString('<b>x</b>', 'text/html'),
      () => document.createElement('div').setAttribute('style', 'color: red'),
      // oxlint-disable-next-line no-eval -- what is forbidden, tried on purpose
      () => (0, eval)('1'),
      // oxlint-disable-next-line typescript/no-implied-eval -- what is forbidden, tried on purpose
      () => new Function('return 1'),
      // oxlint-disable-next-line typescript/no-implied-eval -- as above
      () => setTimeout('1'),
      () => (document.body.append(Object.assign(new Image(), { src: 'https://example.org/x.png' })), 0),
      () =>
        (
          globalThis as unknown as { trustedTypes: { createPolicy(name: string, rules: object): unknown } }
        ).trustedTypes.createPolicy('other', {}),
    ];
    for (const attempt of attempts) {
      try {
        await attempt();
      } catch {
        // The door is closed; that it was knocked at is what counts.
      }
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  });
  const { knocks } = await heard(page);
  const names = [
    'localStorage',
    'sessionStorage',
    'indexedDB',
    'cookie',
    'caches',
    'serviceWorker',
    'storage',
    'fetch',
    'XMLHttpRequest',
    'WebSocket',
    'EventSource',
    'BroadcastChannel',
    'Worker',
    'sendBeacon',
    'open',
    'postMessage: x',
    'innerHTML: <b>x</b>',
    'srcdoc: <b>x</b>',
    'insertAdjacentHTML: <b>x</b>',
    'createContextualFragment: <b>x</b>',
    'parseFromString: text/html',
    'setAttribute style: color: red',
    'eval',
    'Function: return 1',
    'setTimeout: 1',
    'createPolicy: other',
  ];
  expect(names.filter((name) => !knocks.includes(name))).toEqual([]);
  expect(knocks.some((each) => each.startsWith('policy img-src: https://example.org'))).toBe(true);
  expect(knocks.some((each) => each.startsWith('policy require-trusted-types-for'))).toBe(true);
  await context.close();
});

it('every link to elsewhere opens a page of its own that cannot reach back', () => {
  // The words of the built file: each template with a link names both.
  const links = readFileSync(join(dist, 'exo.js'), 'utf8').match(/<a\s[^>]*target=["']?_blank[^>]*>/g) ?? [];
  expect(links.length).toBeGreaterThan(0);
  expect(links.filter((link) => !/rel=["']?[^"'>]*noopener/.test(link))).toEqual([]);
});
