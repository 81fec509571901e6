import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { layerName, READER_EVENTS } from '../../../packages/connect/src/reader-events.ts';
import { dist, widgetList } from '../../../scripts/widget-list.mjs';
import { launch, listen, serve } from '../../packaging/browser.ts';

const widgets = widgetList();
let browser: Browser;
let site: Awaited<ReturnType<typeof serve>>;
beforeAll(async () => {
  browser = await launch();
  const page = (body: string) => ({
    body: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>t</title></head><body>${body}
      <script src="/exo.min.js"></script><script src="/exo-connect.min.js"></script></body></html>`,
  });
  site = await serve(dist, {
    '/story': page('<exo-vesicle-messaging id="story"></exo-vesicle-messaging>'),
    '/claims': page('<exo-claim-check></exo-claim-check>'),
    '/compare': page('<exo-prp-comparison id="compare"></exo-prp-comparison>'),
    '/frames': page('<iframe id="f1" data-exo-frame title="t" src="/embed/1/prp-comparison/en/?x=1"></iframe>'),
    '/embed/1/prp-comparison/en/': page('<p>frame</p>'),
    ...Object.fromEntries(widgets.map(({ name, tag }) => [`/one/${name}`, page(`<${tag} id="one"></${tag}>`)])),
  });
});
afterAll(async () => {
  await browser?.close();
  await site?.close();
});

type Entry = Record<string, unknown>;
type InPage = typeof globalThis & {
  ExoConnect: { connectDataLayer(options?: object): () => void };
  dataLayer?: Entry[];
  consent: unknown;
  end: () => void;
};

/** Opens a page and calls `connectDataLayer` as its script would; `code` is the options. */
async function open(path: string, code = '{}') {
  const context = await browser.newContext({ reducedMotion: 'reduce', viewport: { width: 1000, height: 900 } });
  const page = await context.newPage();
  const log = listen(page);
  await page.goto(site.address + path);
  await page.evaluate(`globalThis.end = ExoConnect.connectDataLayer(${code})`);
  const entries = (): Promise<Entry[] | null> => page.evaluate(() => (globalThis as InPage).dataLayer ?? null);
  return { page, log, context, entries };
}

const tab = (index: number) => (page: { getByRole(role: 'tab'): { nth(index: number): { click(): Promise<void> } } }) =>
  page.getByRole('tab').nth(index).click();

describe('consent', () => {
  it('nothing before it, not even the layer; what is done after it, and nothing of what went before', async () => {
    const { page, context, entries } = await open('/story', '{ allow: () => globalThis.consent === true }');
    await tab(1)(page);
    await page.getByRole('button', { name: 'Immune cell' }).click();
    expect(await entries()).toBeNull();
    await page.evaluate(() => ((globalThis as InPage).consent = true));
    await tab(2)(page);
    expect(await entries()).toEqual([
      { event: 'exo_step', exo_widget: 'vesicle-messaging', exo_id: 'story', exo_step: 2, exo_steps: 8 },
    ]);
    await page.evaluate(() => ((globalThis as InPage).consent = false));
    await tab(3)(page);
    expect(await entries()).toHaveLength(1);
    await context.close();
  });

  it.each([
    ['a promise of an answer', '{ allow: async () => true }', 0],
    ['a text', `{ allow: () => 'yes' }`, 0],
    ['an error', `{ allow: () => { throw new Error('no answer yet'); } }`, 1],
  ])('%s is no consent', async (_kind, code, warnings) => {
    const { page, log, context, entries } = await open('/story', code);
    await tab(1)(page);
    await tab(2)(page);
    expect(await entries()).toBeNull();
    expect(log.warnings).toHaveLength(warnings);
    expect(log.errors).toEqual([]);
    await context.close();
  });

  it('can be given for some and not for others', async () => {
    const { page, context, entries } = await open('/story', `{ allow: (entry) => entry.event !== 'exo_step' }`);
    await tab(1)(page);
    await page.getByRole('button', { name: 'Immune cell' }).click();
    expect((await entries())?.map(({ event }) => event)).toEqual(['exo_recipient']);
    await context.close();
  });

  it('a page that does not ask for it gets nothing', async () => {
    const context = await browser.newContext({ reducedMotion: 'reduce' });
    const page = await context.newPage();
    await page.goto(`${site.address}/story`);
    await tab(1)(page);
    expect(await page.evaluate(() => (globalThis as InPage).dataLayer)).toBeUndefined();
    await context.close();
  });
});

describe('what is pushed', () => {
  it('makes no request, no cookie and keeps nothing', async () => {
    const { page, log, context, entries } = await open('/story');
    const before = log.requests.length;
    for (const step of [1, 2, 3, 4]) await tab(step)(page);
    expect(await entries()).toHaveLength(4);
    expect(log.requests.slice(before)).toEqual([]);
    expect(await context.cookies()).toEqual([]);
    expect(
      await page.evaluate(async () => [localStorage.length, sessionStorage.length, (await indexedDB.databases()).length]),
    ).toEqual([0, 0, 0]);
    await context.close();
  });

  it('is silent when the page moves a widget', async () => {
    const { page, context, entries } = await open('/story');
    await page.evaluate(() => ((document.querySelector('exo-vesicle-messaging') as unknown as { step: number }).step = 3));
    await page.waitForTimeout(50);
    expect(await entries()).toBeNull();
    await context.close();
  });

  it('never holds words a reader typed', async () => {
    const { page, context, entries } = await open('/claims');
    await page.getByRole('searchbox').or(page.getByRole('textbox')).first().fill('collagen');
    await expect.poll(async () => (await entries())?.length).toBeGreaterThan(0);
    const told = await entries();
    expect(told?.at(-1)).toMatchObject({ event: 'exo_filter', exo_widget: 'claim-check', exo_id: '', exo_total: 73 });
    expect(JSON.stringify(told)).not.toContain('collagen');
    await context.close();
  });

  it('never holds which question matters to a reader', async () => {
    const { page, context, entries } = await open('/compare');
    await page
      .getByRole('button', { name: /^Matters to me/ })
      .first()
      .click();
    await expect
      .poll(entries)
      .toEqual([{ event: 'exo_mark', exo_widget: 'prp-comparison', exo_id: 'compare', exo_marked: 1, exo_marks: 1 }]);
    await context.close();
  });

  it('goes into the layer the page names, after what lies there', async () => {
    const { page, context } = await open('/story', `{ layer: 'myLayer' }`);
    await page.evaluate(() => ((globalThis as unknown as { myLayer: Entry[] }).myLayer = [{ event: 'page' }]));
    await tab(1)(page);
    const layer = await page.evaluate(() => (globalThis as unknown as { myLayer: Entry[] }).myLayer.map(({ event }) => event));
    expect(layer).toEqual(['page', 'exo_step']);
    expect(await page.evaluate(() => (globalThis as InPage).dataLayer)).toBeUndefined();
    await context.close();
  });

  it('ends when the page ends it', async () => {
    const { page, context, entries } = await open('/story');
    await tab(1)(page);
    await page.evaluate(() => (globalThis as InPage).end());
    await tab(2)(page);
    expect(await entries()).toHaveLength(1);
    await context.close();
  });

  it('names the widget inside another component’s shadow root', async () => {
    const { page, context, entries } = await open('/story');
    await page.evaluate(() => {
      const host = document.body.appendChild(document.createElement('div'));
      host.id = 'host';
      host.attachShadow({ mode: 'open' }).append(document.querySelector('exo-vesicle-messaging')!);
    });
    await page.getByRole('tab').nth(1).click();
    expect(await entries()).toMatchObject([{ exo_widget: 'vesicle-messaging', exo_id: 'story', exo_step: 1 }]);
    await context.close();
  });
});

it.each(widgets.map(({ name, events }) => [name, events] as const))(
  'every reader event of %s is known, and tells names and numbers only',
  async (name, events) => {
    const { page, context, entries } = await open(`/one/${name}`);
    expect(events.length).toBeGreaterThan(1);
    // Fields a careless or a hostile widget could carry along, beside those each event has.
    await page.evaluate((types) => {
      const widget = document.querySelector('#one')!;
      for (const type of types) {
        const event = new Event(type, { bubbles: true, composed: true });
        widget.dispatchEvent(
          Object.assign(event, { step: 1, stepCount: 5, search: 'my sore knee', words: 'my sore knee', group: 'my sore knee' }),
        );
      }
    }, events);
    const told = (await entries()) ?? [];
    expect(told.map(({ event }) => event)).toHaveLength(events.length);
    expect(new Set(told.map(({ event }) => event)).size).toBe(events.length);
    for (const entry of told) {
      expect(entry).toMatchObject({ event: expect.stringMatching(/^exo_[a-z_]+$/) as string, exo_widget: name, exo_id: 'one' });
      for (const [key, value] of Object.entries(entry)) {
        expect(key).toMatch(/^(event|exo_[a-z_]+)$/);
        expect(['string', 'number']).toContain(typeof value);
      }
    }
    expect(JSON.stringify(told)).not.toContain('knee');
    await context.close();
  },
);

it('the page in docs/doors/analytics.md does as it says', async () => {
  const doc = readFileSync(new URL('../../../docs/doors/analytics.md', import.meta.url), 'utf8');
  const html = /```html\n([\s\S]*?)```/.exec(doc)?.[1]?.replaceAll('/js/', '/') ?? '';
  const own = await serve(dist, {
    '/doc': { body: `<!doctype html><html lang="en"><title>t</title><body>${html}</body></html>` },
  });
  const context = await browser.newContext({ reducedMotion: 'reduce' });
  const page = await context.newPage();
  await page.goto(`${own.address}/doc`);
  await tab(1)(page);
  expect(await page.evaluate(() => (globalThis as InPage).dataLayer)).toBeUndefined();
  await page.evaluate('window.visitorAgreed = true');
  await tab(2)(page);
  const told = await page.evaluate(() => (globalThis as InPage).dataLayer);
  // The entry that the page quotes.
  expect(told).toEqual([{ event: 'exo_step', exo_widget: 'vesicle-messaging', exo_id: 'story', exo_step: 2, exo_steps: 8 }]);
  expect(doc).toContain(`{event: 'exo_step', exo_widget: 'vesicle-messaging', exo_id: 'story', exo_step: 2, exo_steps: 8}`);
  for (const name of Object.keys(READER_EVENTS)) expect(doc).toContain(`\`${layerName(name)}\``);
  await context.close();
  await own.close();
});

describe('frames', () => {
  const send = (type: string, detail: unknown) => ({ type, detail });

  it('tell what their reader did, through the page script of the frames', async () => {
    const { page, context, entries } = await open('/frames');
    await page.evaluate(
      (events) => {
        const frame = document.querySelector('iframe')!;
        for (const { type, detail } of events) frame.dispatchEvent(new CustomEvent(type, { detail, bubbles: true }));
      },
      [
        send('exo-frame-step', { step: 2, stepCount: 5, by: 'reader' }),
        send('exo-frame-step', { step: 3, stepCount: 5, by: 'page' }),
        send('exo-frame-event', { name: 'exo-row-toggle', data: { row: 'what-is-in-it', open: true } }),
        send('exo-frame-event', { name: 'exo-filter-change', data: { group: 'hair', shown: 3, total: 73, search: 'my knee' } }),
        send('exo-frame-event', { name: 'exo-mark-change', data: { row: 'pregnancy', marked: true, marks: ['pregnancy'] } }),
      ],
    );
    const of = { exo_widget: 'prp-comparison', exo_id: 'f1' };
    expect(await entries()).toEqual([
      { event: 'exo_step', ...of, exo_step: 2, exo_steps: 5 },
      { event: 'exo_row_toggle', ...of, exo_row: 'what-is-in-it', exo_open: 1 },
      { event: 'exo_filter', ...of, exo_group: 'hair', exo_shown: 3, exo_total: 73 },
      { event: 'exo_mark', ...of, exo_marked: 1, exo_marks: 1 },
    ]);
    await context.close();
  });

  it('that are real, with the real page script, and sandboxed to an opaque origin', async () => {
    const built = fileURLToPath(new URL('../../../packages/embed/dist/', import.meta.url));
    if (!existsSync(`${built}embed/1/resize.js`)) throw new Error('packages/embed/dist is missing: run `npm run build:embed`.');
    const frames = await serve(built);
    const own = await serve(dist, {
      '/page': {
        body: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>t</title></head><body>
          <iframe id="shop" data-exo-frame title="t" sandbox="allow-scripts" width="900" height="900" src="${frames.address}/embed/1/prp-comparison/en/index.html"></iframe>
          <script src="${frames.address}/embed/1/resize.js"></script><script src="/exo-connect.min.js"></script></body></html>`,
      },
    });
    const context = await browser.newContext({ reducedMotion: 'reduce', viewport: { width: 1000, height: 900 } });
    const page = await context.newPage();
    await page.goto(`${own.address}/page`);
    await page.evaluate(`ExoConnect.connectDataLayer()`);
    const frame = page.frameLocator('#shop');
    await frame.getByRole('button', { name: /^How it is done/ }).click();
    await frame
      .getByRole('button', { name: /^Matters to me/ })
      .first()
      .click();
    const of = { exo_widget: 'prp-comparison', exo_id: 'shop' };
    await expect
      .poll(() => page.evaluate(() => (globalThis as InPage).dataLayer ?? []))
      .toEqual(
        expect.arrayContaining([
          { event: 'exo_step', ...of, exo_step: 2, exo_steps: 5 },
          { event: 'exo_mark', ...of, exo_marked: 1, exo_marks: 1 },
        ]),
      );
    await context.close();
    await own.close();
    await frames.close();
  });

  it('that say something odd are not heard', async () => {
    const { page, log, context, entries } = await open('/frames');
    await page.evaluate(
      (details) => {
        const frame = document.querySelector('iframe')!;
        for (const detail of details) {
          frame.dispatchEvent(new CustomEvent('exo-frame-event', { detail, bubbles: true }));
          // Not from a frame at all.
          document.body.dispatchEvent(
            new CustomEvent('exo-frame-event', { detail: { name: 'exo-claim-open', data: { claimId: 'E06' } }, bubbles: true }),
          );
          window.postMessage({ exo: 1, type: 'event', id: 'f1', name: 'exo-claim-open', data: { claimId: 'E06' } }, '*');
        }
      },
      [
        null,
        'x',
        { name: 'constructor', data: {} },
        { name: '__proto__', data: {} },
        { name: 7, data: {} },
        { name: 'exo-claim-open', data: null },
      ],
    );
    await page.waitForTimeout(50);
    expect(await entries()).toBeNull();
    expect(log.errors).toEqual([]);
    await context.close();
  });
});

describe('a layer that is none', () => {
  it.each(['location', '__proto__', 'constructor', 'document'])(
    'window.%s: one warning, and the widget goes on',
    async (layer) => {
      const { page, log, context } = await open('/story', JSON.stringify({ layer }));
      await tab(1)(page);
      await tab(2)(page);
      expect(log.warnings).toEqual([expect.stringContaining('is no data layer')]);
      expect(log.errors).toEqual([]);
      await context.close();
    },
  );
});
