/** A page of one origin, frames of another, and what they say to each other. Needs `npm run build:embed`. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import type { Browser, BrowserContext, Frame, Page } from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { widgetList } from '../../../scripts/widget-list.mjs';
import { oddText } from '../../bad-input/values.ts';
import { launch, listen, type PageLog } from '../../packaging/browser.ts';
import { folder, serveSite, type Served } from './site.ts';

const { files } = JSON.parse(readFileSync(join(folder, 'embed/1/sri.json'), 'utf8')) as { files: Record<string, string> };

let browser: Browser;
let context: BrowserContext;
/** Where the frame pages lie. */
let embed: Served;
/** The site of a clinic, another origin. */
let clinic: Served;
let page: Page;
let log: PageLog;

const SANDBOX = 'sandbox="allow-scripts"';
const frame = (path: string, attributes = SANDBOX) =>
  `<iframe data-exo-frame src="${embed.address}/embed/1/${path}" title="A widget" height="420" style="border:0;width:100%" loading="lazy" ${attributes} referrerpolicy="no-referrer"></iframe>`;
const script = () =>
  `<script src="${embed.address}/embed/1/resize.js" integrity="${files['resize.js']}" crossorigin="anonymous" defer></script>`;
/** Keeps every message that arrives, before resize.js sees it. */
const recorder = `<script>window.heard=[];addEventListener('message',(e)=>heard.push({...e.data,origin:e.origin}))</script>`;
const POLICY =
  "default-src 'none'; script-src 'unsafe-inline' EMBED; style-src 'unsafe-inline'; frame-src EMBED 'self'; img-src 'self'";
const html = (body: string, head = '') =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${POLICY.replaceAll('EMBED', embed.address)}"><title>Clinic</title>${recorder}${head}<body style="margin:0">${body}</body></html>`;

let body = () => '';
const pages = { '/': () => html(body()), '/other': '<!doctype html><title>Other</title>' };

async function open(content: () => string, path = '/'): Promise<void> {
  body = content;
  await page.goto(clinic.address + path);
}

const state = (index = 0) =>
  page.evaluate((at) => {
    const each = document.querySelectorAll('iframe')[at]!;
    return { height: each.clientHeight, ...window.ExoFrames?.state(each) };
  }, index);
const untilReady = (index = 0) =>
  page.waitForFunction((at) => (window.ExoFrames?.state(document.querySelectorAll('iframe')[at]!).height ?? 0) > 0, index, {
    timeout: 30_000,
  });
type Heard = {
  exo?: number;
  type?: string;
  id?: string;
  by?: string;
  step?: number;
  name?: string;
  data?: Record<string, unknown>;
} & Record<string, unknown>;
const heard = (type?: string) =>
  page.evaluate(
    (wanted) => (window as never as { heard: Heard[] }).heard.filter((each) => !wanted || each.type === wanted),
    type,
  );
const inFrame = (index = 0) => page.frames().filter((each) => each !== page.mainFrame())[index]!;
/** Long enough for a message to come and go. */
const pause = (ms = 400) => page.waitForTimeout(ms);

beforeAll(async () => {
  browser = await launch();
  embed = await serveSite();
  clinic = await serveSite(pages);
});
afterAll(async () => {
  await browser?.close();
  await embed?.close();
  await clinic?.close();
});
beforeEach(async () => {
  context = await browser.newContext({ viewport: { width: 1000, height: 800 } });
  page = await context.newPage();
  log = listen(page);
});
afterEach(async () => {
  await context.close();
});

describe('a frame in a page of another origin', () => {
  it('introduces itself, grows to its content, and asks no other host for anything', async () => {
    await open(() => frame('size-explorer/en/') + script());
    await untilReady();
    const [ready] = await heard('ready');
    expect(ready).toMatchObject({
      exo: 1,
      widget: 'size-explorer',
      step: 0,
      stepCount: 5,
      id: `${embed.address}/embed/1/size-explorer/en/`,
      origin: 'null',
    });
    expect(ready?.version).toMatch(/^\d+\.\d+\.\d+$/);
    await pause();
    const { height } = await state();
    const content = await inFrame().evaluate(() =>
      Math.ceil(document.querySelector('#exo-content')!.getBoundingClientRect().height),
    );
    expect(height).toBe(content);
    expect(height).toBeGreaterThan(500);
    expect(log.requests.filter((url) => !url.startsWith(embed.address) && !url.startsWith(clinic.address))).toEqual([]);
    expect(log.errors).toEqual([]);
    expect(log.warnings).toEqual([]);
  });

  it('grows when the page gets narrower, and shrinks again', async () => {
    await open(() => frame('prp-comparison/en/safety-and-rules/') + script());
    await untilReady();
    await pause();
    const wide = (await state()).height;
    await page.setViewportSize({ width: 360, height: 800 });
    await expect.poll(async () => (await state()).height).toBeGreaterThan(wide + 100);
    const narrow = (await state()).height;
    await pause();
    expect((await state()).height).toBe(
      await inFrame().evaluate(() => Math.ceil(document.querySelector('#exo-content')!.getBoundingClientRect().height)),
    );
    await page.setViewportSize({ width: 1000, height: 800 });
    await expect.poll(async () => (await state()).height).toBeLessThan(narrow);
  });

  it('says its height in whole px, and not more often than it changes', async () => {
    await open(() => frame('size-explorer/en/') + script());
    await untilReady();
    await pause(1000);
    const before = (await heard('resize')).length;
    await pause(1000);
    const all = await heard('resize');
    expect(all.length).toBe(before);
    expect(all.every(({ height }) => Number.isInteger(height))).toBe(true);
    // Each is followed by the message that Canvas listens to, and none says what was said before.
    expect(
      await page.evaluate(
        () => (window as never as { heard: Heard[] }).heard.filter(({ subject }) => subject === 'lti.frameResize').length,
      ),
    ).toBe(all.length);
    expect(all.every(({ height }, index) => height !== all[index - 1]?.height)).toBe(true);
  });

  it('is not asked for before the reader comes near', async () => {
    await open(() => `<div style="height:6000px"></div>${frame('size-explorer/en/')}${script()}`);
    await page.waitForFunction(() => window.ExoFrames !== undefined);
    await pause(800);
    expect(log.requests.some((url) => url.includes('/size-explorer/'))).toBe(false);
    await page.evaluate(() => scrollTo(0, 6000));
    await untilReady();
    expect(log.requests.some((url) => url.includes('/size-explorer/'))).toBe(true);
  });

  it('is found by a script that arrives late', async () => {
    await open(() => frame('size-explorer/en/'));
    await page.waitForFunction(() => (window as never as { heard: Heard[] }).heard.some(({ type }) => type === 'resize'));
    await page.evaluate(() => ((window as never as { heard: Heard[] }).heard = []));
    await page.addScriptTag({ url: `${embed.address}/embed/1/resize.js` });
    await untilReady();
    expect((await heard('ready')).length).toBe(1);
    expect((await state()).height).toBeGreaterThan(500);
  });

  it('goes by the id in its hash, beside a link of the widget', async () => {
    await open(() => frame('claim-check/en/#exo-claim-check=E06&exo-id=mine') + script());
    await untilReady();
    expect((await heard('ready'))[0]?.id).toBe('mine');
    expect((await state()).widget).toBe('claim-check');
    await expect
      .poll(() => inFrame().evaluate(() => document.querySelector('[data-exo-widget]')!.shadowRoot!.activeElement?.id ?? ''))
      .toContain('E06');
  });

  it('has no border and no scroll bar of its own', async () => {
    await open(() => frame('size-explorer/en/') + script());
    await untilReady();
    await pause();
    expect(await inFrame().evaluate(() => document.body.scrollHeight - document.body.clientHeight)).toBe(0);
    expect(await page.evaluate(() => getComputedStyle(document.querySelector('iframe')!).borderTopWidth)).toBe('0px');
  });

  it('offers no button that its sandbox would keep from working; the page by itself has them', async () => {
    await open(() => frame('size-explorer/en/') + script());
    await untilReady();
    const buttons = ['print', 'save', 'copy-link'];
    const shown = (where: Page | Frame) =>
      Promise.all(buttons.map((part) => where.locator(`exo-size-explorer [part=${part}]`).isVisible()));
    expect(await shown(inFrame())).toEqual([false, false, true]);
    await page.goto(`${embed.address}/embed/1/size-explorer/en/`);
    await page.locator('[part=base]').waitFor();
    expect(await shown(page)).toEqual([true, true, true]);
  });

  it('lets the reader reach everything where the host caps the height and forbids scrolling', async () => {
    await open(() => frame('prp-comparison/en/', `${SANDBOX} scrolling="no"`));
    await page.waitForFunction(() => (window as never as { heard: Heard[] }).heard.some(({ type }) => type === 'resize'));
    await pause();
    const inner = inFrame();
    await inner.locator('body').hover();
    await page.mouse.wheel(0, 900);
    await expect.poll(() => inner.evaluate(() => document.body.scrollTop)).toBeGreaterThan(300);
  });
});

describe('the page sets', () => {
  it('the step, and is answered', async () => {
    await open(() => frame('vesicle-messaging/en/') + script());
    await untilReady();
    await page.evaluate(() => {
      const each = document.querySelector('iframe')!;
      (window as never as { steps: unknown[] }).steps = [];
      each.addEventListener('exo-frame-step', ({ detail }) => (window as never as { steps: unknown[] }).steps.push(detail));
      window.ExoFrames!.set(each, 'step', 3);
    });
    await expect.poll(async () => (await state()).step).toBe(3);
    expect(await page.evaluate(() => (window as never as { steps: unknown[] }).steps)).toEqual([
      { step: 3, stepCount: 8, by: 'page' },
    ]);
    expect(await inFrame().evaluate(() => document.querySelector('[data-exo-widget]')!.getAttribute('step'))).toBe('3');
    // Out of range goes to the nearest, and the answer says which.
    await page.evaluate(() => window.ExoFrames!.set(document.querySelector('iframe')!, 'step', 99));
    await expect.poll(async () => (await state()).step).toBe(7);
  });

  it('nothing but documented attributes', async () => {
    await open(() => frame('size-explorer/en/') + script());
    await untilReady();
    await page.evaluate(() => {
      const each = document.querySelector('iframe')!;
      for (const [name, value] of [
        ['onclick', 'alert(1)'],
        ['style', 'display:none'],
        ['innerHTML', '<img src=x onerror=alert(1)>'],
        ['__proto__', 'x'],
        ['id', 'x'],
      ] as const)
        window.ExoFrames!.set(each, name, value);
      window.ExoFrames!.set(each, 'theme', 'dark');
    });
    await expect
      .poll(() => inFrame().evaluate(() => document.querySelector('[data-exo-widget]')!.getAttribute('theme')))
      .toBe('dark');
    expect(await inFrame().evaluate(() => document.querySelector('[data-exo-widget]')!.getAttributeNames().toSorted())).toEqual([
      'data-exo-widget',
      'heading-level',
      'theme',
    ]);
    expect(log.errors).toEqual([]);
  });
});

describe('the reader', () => {
  it('moves on, and the page hears the step', async () => {
    await open(() => frame('claim-check/en/cards/') + script());
    await untilReady();
    const next = inFrame().getByRole('button', { name: /next/i }).first();
    await next.click();
    await expect.poll(async () => (await heard('step')).length).toBeGreaterThan(0);
    expect((await heard('step'))[0]).toMatchObject({ step: 1, stepCount: 73 });
    expect((await heard('step'))[0]).not.toHaveProperty('by');
    expect((await state()).step).toBe(1);
  });

  it('types words that stay in the frame, while the filter itself is told', async () => {
    await open(() => frame('claim-check/en/') + script());
    await untilReady();
    await inFrame().getByRole('searchbox').or(inFrame().getByLabel(/find/i)).first().fill('private words');
    await expect
      .poll(async () => (await heard('event')).filter(({ name }) => name === 'exo-filter-change').length)
      .toBeGreaterThan(0);
    const [told] = (await heard('event')).filter(({ name }) => name === 'exo-filter-change');
    expect(told?.data).toMatchObject({ shown: 0, total: 73 });
    expect(JSON.stringify(await heard())).not.toContain('private');
  });

  it('gets the address of a source to copy where no window may open', async () => {
    await open(() => frame('prp-comparison/en/safety-and-rules/') + script());
    await untilReady();
    const inner = inFrame();
    await inner.locator('[part=badge]').first().click();
    const link = inner.locator('a[target=_blank]').first();
    const href = await link.getAttribute('href');
    await link.click();
    const field = inner.getByRole('textbox', { name: 'Address of the source', includeHidden: true });
    expect(await field.inputValue()).toBe(href);
    expect(await field.evaluate((each) => each === document.activeElement)).toBe(true);
    await page.keyboard.press('Escape');
    expect(await field.isVisible()).toBe(false);
    expect(context.pages()).toHaveLength(1);
  });

  it('opens a source in a new tab where the page lets windows open', async () => {
    // The source itself is another host: answered here, not there.
    await context.route(/^https:/, (route) => route.fulfill({ body: 'a source', contentType: 'text/plain' }));
    await open(
      () =>
        frame('prp-comparison/en/safety-and-rules/', 'sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox"') +
        script(),
    );
    await untilReady();
    const inner = inFrame();
    await inner.locator('[part=badge]').first().click();
    const link = inner.locator('a[target=_blank]').first();
    const [opened] = await Promise.all([context.waitForEvent('page'), link.click()]);
    await opened.waitForLoadState();
    expect(await opened.evaluate(() => [window.opener, document.referrer])).toEqual([null, '']);
    expect(await inner.getByRole('textbox', { name: 'Address of the source', includeHidden: true }).isVisible()).toBe(false);
  });
});

describe('messages that are not ours', () => {
  const forge = (id: string) => [
    { exo: 1, type: 'resize', height: 1234, id },
    { exo: 1, type: 'ready', widget: 'x', version: '9.9.9', step: 5, stepCount: 6, id },
    { exo: 1, type: 'step', step: 5, stepCount: 6, id },
    { exo: 1, type: 'event', name: 'exo-answer', data: {}, id },
  ];

  it('change nothing when another window sends them, whatever id they bear', async () => {
    const id = () => `${embed.address}/embed/1/size-explorer/en/`;
    await open(
      () => frame('size-explorer/en/') + '<iframe name="stranger" src="/other" sandbox="allow-scripts"></iframe>' + script(),
    );
    await untilReady();
    await pause();
    const before = await state();
    // Sandboxed, so that its origin says nothing: only the window itself tells that it is not ours.
    const stranger = page.frames().find((each) => each.name() === 'stranger')!;
    await stranger.evaluate((all) => all.forEach((each) => parent.postMessage(each, '*')), forge(id()));
    await page.evaluate((all) => all.forEach((each) => postMessage(each, '*')), forge(id()));
    // And the frame listens to its page only.
    await stranger.evaluate(
      (at) => parent.frames[0]!.postMessage({ exo: 1, type: 'set', name: 'step', value: 3, id: at }, '*'),
      id(),
    );
    await pause();
    expect(await state()).toEqual(before);
    expect(await inFrame().evaluate(() => document.querySelector('[data-exo-widget]')!.getAttribute('step'))).toBeNull();
  });

  it('change nothing with a wrong id or another version, in either direction', async () => {
    await open(() => frame('size-explorer/en/#exo-id=mine') + script());
    await untilReady();
    await pause();
    const before = await state();
    const wrong = [
      ...forge('other'),
      ...forge('mine').map((each) => ({ ...each, exo: 2 })),
      ...forge('mine').map((each) => ({ ...each, exo: '1' })),
    ];
    await inFrame().evaluate((all) => all.forEach((each) => parent.postMessage(each, '*')), wrong);
    await page.evaluate(() => {
      const target = document.querySelector('iframe')!.contentWindow!;
      target.postMessage({ exo: 1, type: 'set', name: 'step', value: 3, id: 'other' }, '*');
      target.postMessage({ exo: 2, type: 'set', name: 'step', value: 3, id: 'mine' }, '*');
      target.postMessage({ exo: 1, type: 'set', name: 'step', value: 3 }, '*');
      target.postMessage('set step 3', '*');
      target.postMessage(null, '*');
      target.postMessage({ exo: 1, type: 'look', id: 'mine', name: '--exo-radius', value: '0px' }, '*');
    });
    await pause();
    expect(await state()).toEqual(before);
    expect(await inFrame().evaluate(() => document.querySelector('[data-exo-widget]')!.getAttributeNames())).not.toContain(
      'step',
    );
    expect(await inFrame().evaluate(() => document.querySelector('[data-exo-widget]')!.getAttributeNames())).not.toContain(
      'style',
    );
    expect(log.errors).toEqual([]);
  });

  it('cannot make a frame smaller than 50 or taller than 4000 px, even when it says so itself', async () => {
    await open(() => frame('size-explorer/en/#exo-id=mine') + script());
    await untilReady();
    await pause();
    const say = (height: unknown) =>
      inFrame().evaluate((px) => parent.postMessage({ exo: 1, type: 'resize', height: px, id: 'mine' }, '*'), height);
    await say(1e7);
    await expect.poll(async () => (await state()).height).toBe(1e7);
    expect(await page.evaluate(() => document.querySelector('iframe')!.clientHeight)).toBe(4000);
    await say(1);
    await expect.poll(() => page.evaluate(() => document.querySelector('iframe')!.clientHeight)).toBe(50);
    for (const odd of [NaN, '999', { valueOf: 1 }, null]) await say(odd);
    await pause();
    expect(await page.evaluate(() => document.querySelector('iframe')!.clientHeight)).toBe(50);
  });

  it('are not heard from a frame that was led to another origin', async () => {
    await open(() => frame('size-explorer/en/#exo-id=mine', '') + script());
    await untilReady();
    await pause();
    const before = await page.evaluate(() => document.querySelector('iframe')!.clientHeight);
    await inFrame().evaluate((url) => (location.href = url), `${clinic.address}/other`);
    await pause(800);
    const led = page.frames().find((each) => each.url().endsWith('/other'))!;
    await led.evaluate(() => parent.postMessage({ exo: 1, type: 'resize', height: 2222, id: 'mine' }, '*'));
    await pause();
    expect(await page.evaluate(() => document.querySelector('iframe')!.clientHeight)).toBe(before);
  });
});

describe('messages of any shape', () => {
  /** What the page and the frame may send each other by mistake or by malice: mostly the shape of ours, with anything in it. */
  const value = fc.oneof(
    oddText,
    fc.double(),
    fc.integer({ min: -5, max: 12 }),
    fc.constantFrom(null, true, Number.NaN, 'dark', 'none', []),
    fc.dictionary(fc.string({ maxLength: 5 }), fc.string({ maxLength: 5 }), { maxKeys: 2 }),
  );
  const NAMES = ['step', 'theme', 'lang', 'style', 'onclick', 'id', '__proto__', 'constructor', 'innerHTML', '--exo-radius'];
  const message = fc.oneof(
    {
      weight: 4,
      arbitrary: fc.record(
        {
          exo: fc.constant(1),
          id: fc.constant('mine'),
          type: fc.oneof(fc.constantFrom('set', 'hello', 'look', 'resize', 'ready', 'step', 'event'), oddText),
          name: fc.oneof(fc.constantFrom(...NAMES), oddText),
          value,
          data: value,
          height: value,
          step: value,
          stepCount: value,
          widget: value,
          version: value,
        },
        { requiredKeys: ['exo', 'id', 'type'] },
      ),
    },
    { weight: 1, arbitrary: value },
  );
  const RUNS = 40;

  it('in both directions: nothing throws, nothing runs, and the frame still answers', { timeout: 180_000 }, async () => {
    const { attributes } = widgetList().find(({ name }) => name === 'size-explorer')!;
    const documented = ['data-exo-widget', ...attributes.map(({ name }) => name)];
    let turn = 0;
    // What failed leaves its traces: the next, smaller try begins on a new page.
    let isFresh = false;
    await fc.assert(
      fc.asyncProperty(fc.array(message, { minLength: 1, maxLength: 30 }), async (messages) => {
        if (!isFresh) {
          await open(() => frame('size-explorer/en/#exo-id=mine') + script());
          await untilReady();
        }
        isFresh = false;
        log.errors.length = 0;
        await page.evaluate(
          (all) => all.forEach((each) => document.querySelector('iframe')!.contentWindow!.postMessage(each, '*')),
          messages,
        );
        await inFrame().evaluate((all) => all.forEach((each) => parent.postMessage(each, '*')), messages);
        // Still there, and at its work: it takes the next step, tells it, and is drawn.
        const step = ++turn % 4;
        await page.evaluate((wanted) => window.ExoFrames!.set(document.querySelector('iframe')!, 'step', wanted), step);
        await expect.poll(async () => (await state()).step).toBe(step);
        const height = await page.evaluate(() => document.querySelector('iframe')!.clientHeight);
        expect(height).toBeGreaterThanOrEqual(50);
        expect(height).toBeLessThanOrEqual(4000);
        const found = await inFrame().evaluate(() => {
          const widget = document.querySelector('[data-exo-widget]')!;
          return {
            names: widget.getAttributeNames(),
            strange: widget.shadowRoot!.querySelectorAll('img, script, [onclick], [onerror]').length,
            words: widget.shadowRoot!.querySelector('.body')!.textContent.trim().length,
          };
        });
        expect(found.names.filter((name) => !documented.includes(name))).toEqual([]);
        expect(found.strange).toBe(0);
        expect(found.words).toBeGreaterThan(100);
        expect(log.errors).toEqual([]);
        isFresh = true;
      }),
      { numRuns: RUNS, seed: 20_261_122 },
    );
  });
});

describe('hostile addresses', () => {
  const evil = '<img src=x onerror=window.ran=1>';
  it.each([
    `?rows=${encodeURIComponent(evil)}`,
    `?group=${encodeURIComponent(evil)}&region=${encodeURIComponent('"><script>window.ran=1</script>')}`,
    `?theme=javascript:window.ran=1&first=${'x'.repeat(3000)}`,
    `?step=NaN&heading-level=${encodeURIComponent('1 onclick=window.ran=1')}`,
    `?lang=${encodeURIComponent('<b>')}`,
  ])('show a notice and run nothing: %s', async (query) => {
    await open(() => frame(`prp-comparison/en/${query.replaceAll('"', '%22')}`) + script());
    await untilReady();
    const inner = inFrame();
    expect(await inner.locator('[part=notice]').count()).toBeGreaterThan(0);
    expect(await inner.evaluate(() => (window as { ran?: unknown }).ran)).toBeUndefined();
    expect(
      await inner.evaluate(
        () => document.querySelector('[data-exo-widget]')!.shadowRoot!.querySelectorAll('img, script, [onclick]').length,
      ),
    ).toBe(0);
    expect(log.errors).toEqual([]);
  });

  it.each([
    '?onclick=alert(1)&style=color:red&id=x&srcdoc=x&class=y&data-x=1',
    '#exo-id=%E0%A4%A&secret=<b>',
    '#exo-prp-comparison=<script>&exo-id=<b>',
    '?%E0%A4%A=1',
  ])('without a documented attribute change nothing: %s', async (rest) => {
    await open(() => frame(`prp-comparison/en/${rest}`) + script());
    await page.waitForFunction(() => (window as never as { heard: Heard[] }).heard.some(({ type }) => type === 'resize'));
    const names = await inFrame().evaluate(() => document.querySelector('[data-exo-widget]')!.getAttributeNames().toSorted());
    expect(names).toEqual(['data-exo-widget', 'heading-level']);
    expect(await inFrame().locator('[part=notice]').count()).toBe(0);
    expect(log.errors).toEqual([]);
  });
});

describe('hosts that already listen', () => {
  it('hear the height with the secret that WordPress put into the hash, again when they ask', async () => {
    await open(() => frame('size-explorer/en/#?secret=aB3xyz').replace('data-exo-frame', ''));
    const fromFrame = () =>
      page.evaluate(() => (window as never as { heard: Heard[] }).heard.filter(({ message }) => message === 'height'));
    await expect.poll(async () => (await fromFrame()).length).toBeGreaterThan(0);
    await pause();
    const [first] = (await fromFrame()).slice(-1);
    expect(first).toMatchObject({ message: 'height', secret: 'aB3xyz' });
    expect(Number.isInteger(first?.value)).toBe(true);
    const before = (await fromFrame()).length;
    await page.evaluate(() =>
      document.querySelector('iframe')!.contentWindow!.postMessage({ message: 'ready', secret: 'aB3xyz' }, '*'),
    );
    await expect.poll(async () => (await fromFrame()).length).toBe(before + 1);
    await page.evaluate(() =>
      document.querySelector('iframe')!.contentWindow!.postMessage({ message: 'ready', secret: 'wrong' }, '*'),
    );
    await pause();
    expect((await fromFrame()).length).toBe(before + 1);
  });
});
