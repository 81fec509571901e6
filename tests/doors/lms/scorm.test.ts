import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dist, widgetList } from '../../../scripts/widget-list.mjs';
import { launch, listen, serve } from '../../packaging/browser.ts';
import { make, type Made } from '../offline/made.ts';
import { kept, leave, lessonIn, platformPages, told, type Kept, type Version } from './platform.ts';
import { goOn } from './walk.ts';

const widgets = widgetList().map(({ name }) => name);
/** Seventy claims one after the other say no more than three. */
const FEW = ['--widget', 'claim-check', '--name', 'few-claims', '--attribute', 'claims=E03 E06 F04 K03'];
const fileOf = (widget: string) => (widget === 'claim-check' ? 'few-claims' : widget);
const zipOf = { '1.2': 'scorm12', '2004': 'scorm2004' } as const;
const NAMES = {
  '1.2': {
    status: 'cmi.core.lesson_status',
    location: 'cmi.core.lesson_location',
    exit: 'cmi.core.exit',
    time: 'cmi.core.session_time',
  },
  '2004': { status: 'cmi.completion_status', location: 'cmi.location', exit: 'cmi.exit', time: 'cmi.session_time' },
} as const;

let browser: Browser;
let made: Made;
let few: Made;
let site: Awaited<ReturnType<typeof serve>>;
let fewSite: Awaited<ReturnType<typeof serve>>;
beforeAll(async () => {
  [browser, made, few] = [await launch(), make(), make(...FEW)];
  [site, fewSite] = [await serve(made.folder, platformPages), await serve(few.folder, platformPages)];
});
afterAll(async () => {
  await browser?.close();
  await site?.close();
  await fewSite?.close();
  made?.remove();
  few?.remove();
});

/** Opens a package in a platform. */
async function open(
  name: string,
  version: Version,
  { before, platform = `platform/${version}` }: { before?: Kept; platform?: string } = {},
) {
  const [from, at] = name === 'claim-check' ? [few, fewSite] : [made, site];
  const folder = from.unpack(`${fileOf(name)}.en.${zipOf[version]}.zip`);
  const context = await browser.newContext({ viewport: { width: 1100, height: 800 }, reducedMotion: 'reduce' });
  const page = await context.newPage();
  const log = listen(page);
  if (before) await page.addInitScript(`window.kept = ${JSON.stringify(before)};`);
  await page.goto(`${at.address}/${platform}?open=/${folder}/index.html`);
  const lesson = await lessonIn(page);
  return { page, lesson, log, stepCount: () => countOf(page), close: () => context.close() };
}

const countOf = async (page: Page): Promise<number> =>
  (await lessonIn(page)).evaluate(() => document.querySelector<HTMLElement & { stepCount: number }>('[data-exo]')!.stepCount);

describe.each(['1.2', '2004'] as const)('SCORM %s', (version) => {
  const names = NAMES[version];

  it.each(widgets)('%s: from the first step to the last, by the keyboard alone', async (widget) => {
    const { page, lesson, log, stepCount, close } = await open(widget, version);
    const count = await stepCount();
    expect(count).toBeGreaterThan(2);
    const first = await told(page);
    expect(first.calls[0]).toEqual(['Initialize', '', 'true']);
    expect(first.values).toMatchObject({
      [names.status]: 'incomplete',
      [names.location]: '0',
      'cmi.suspend_data': `exo1/${count}/0`,
    });

    await goOn(lesson, widget, 0);
    await goOn(lesson, widget, 1);
    const { values } = await told(page);
    expect(values).toMatchObject({
      [names.status]: 'incomplete',
      [names.location]: '2',
      'cmi.suspend_data': `exo1/${count}/0-2`,
    });
    if (version === '2004') expect(Number(values['cmi.progress_measure'])).toBeCloseTo(3 / count, 4);

    for (let step = 2; step < count - 1; step++) {
      expect((await told(page)).values[names.status]).toBe('incomplete');
      await goOn(lesson, widget, step);
    }
    const last = await told(page);
    expect(last.values).toMatchObject({ [names.status]: 'completed', 'cmi.suspend_data': `exo1/${count}/0-${count - 1}` });
    if (version === '2004') expect(last.values['cmi.progress_measure']).toBe('1');

    await leave(page);
    const after = await told(page);
    expect(after.values[names.exit]).toBe('suspend');
    expect(after.values[names.time]).toMatch(version === '1.2' ? /^\d{4}:\d{2}:\d{2}\.\d{2}$/ : /^PT(\d+M)?[\d.]+S$/);
    const ends = after.calls.filter(([name]) => name === 'Finish' || name === 'Terminate');
    expect(ends).toHaveLength(1);
    expect(after.calls.slice(-2).map(([name]) => name)).toEqual(['Commit', ends[0]![0]]);
    // Watching is not knowing.
    expect(Object.keys(after.values).filter((name) => /score|success|interactions/.test(name))).toEqual([]);
    expect(after.refused).toEqual([]);
    expect(log.errors).toEqual([]);
    expect(log.warnings).toEqual([]);
    await close();
  });

  it('brings a reader back to the step, and remembers what was seen', async () => {
    const widget = 'vesicle-messaging';
    const monday = await open(widget, version);
    await goOn(monday.lesson, widget, 0);
    await goOn(monday.lesson, widget, 1);
    await leave(monday.page);
    const before = await kept(monday.page, version);
    await monday.close();

    const tuesday = await open(widget, version, { before });
    expect(await tuesday.lesson.evaluate(() => document.querySelector<HTMLElement & { step: number }>('[data-exo]')!.step)).toBe(
      2,
    );
    await tuesday.lesson.getByRole('tab', { selected: true }).filter({ hasText: '3' }).waitFor();
    for (let step = 2; step < 7; step++) await goOn(tuesday.lesson, widget, step);
    const { values, refused } = await told(tuesday.page);
    expect(values).toMatchObject({ [names.status]: 'completed', [names.location]: '7', 'cmi.suspend_data': 'exo1/8/0-7' });
    expect(refused).toEqual([]);
    await tuesday.close();
  });

  it('takes nothing back from a reader who was done', async () => {
    const widget = 'size-explorer';
    const monday = await open(widget, version);
    for (let step = 0; step < 4; step++) await goOn(monday.lesson, widget, step);
    await leave(monday.page);
    const before = await kept(monday.page, version);
    await monday.close();

    const tuesday = await open(widget, version, { before });
    await tuesday.lesson.getByRole('button', { name: 'Back', exact: true }).click();
    await tuesday.lesson.evaluate(() => new Promise((resolve) => setTimeout(resolve, 50)));
    await leave(tuesday.page);
    const { values, refused } = await told(tuesday.page);
    expect(values[names.status]).toBeUndefined();
    expect(values[names.location]).toBe('3');
    expect(refused).toEqual([]);
    await tuesday.close();
  });
});

describe('what a reader does on the way', () => {
  it('the lecture: a reader who has seen every slide is done, without the lists of sources', async () => {
    const { page, lesson, log, close } = await open('lecture', '2004');
    const count = await lesson.evaluate(() => {
      const all = document.querySelectorAll('.slides section[id]');
      return { counted: [...all].filter((slide) => !slide.hasAttribute('data-exo-not-counted')).length, all: all.length };
    });
    expect(count.counted).toBeGreaterThan(12);
    expect(count.all).toBeGreaterThan(count.counted);
    expect((await told(page)).values).toMatchObject({
      [NAMES['2004'].location]: '0',
      'cmi.suspend_data': `exo1/${count.counted}/0`,
    });
    const slide = () =>
      lesson.evaluate(() => document.querySelector('.slides section.present[id], .slides .present .present')?.id);
    await lesson.locator('.reveal').click({ position: { x: 5, y: 5 } });
    let presses = 0;
    while ((await told(page)).values[NAMES['2004'].status] !== 'completed' && presses < 200) {
      await page.keyboard.press('PageDown');
      await lesson.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
      presses++;
    }
    // More presses than slides: the steps of the widgets were gone through, too.
    expect(presses).toBeGreaterThan(count.counted);
    expect((await told(page)).values).toMatchObject({
      [NAMES['2004'].status]: 'completed',
      'cmi.suspend_data': `exo1/${count.counted}/0-${count.counted - 1}`,
    });
    const last = await slide();
    await leave(page);
    const before = await kept(page, '2004');
    expect((await told(page)).refused).toEqual([]);
    expect(log.errors).toEqual([]);
    await close();

    const again = await open('lecture', '2004', { before });
    expect(await again.lesson.evaluate(() => document.querySelector('.slides section.present[id]')?.id)).toBe(last);
    await again.close();
  });

  it('counts a step that is set from outside, and jumps', async () => {
    const { page, lesson, close } = await open('vesicle-messaging', '2004');
    await lesson.evaluate(() => (document.querySelector<HTMLElement & { step: number }>('[data-exo]')!.step = 99));
    await expect.poll(async () => (await told(page)).values['cmi.suspend_data']).toBe('exo1/8/0,7');
    await lesson.getByRole('tab').nth(3).click();
    await expect.poll(async () => (await told(page)).values['cmi.suspend_data']).toBe('exo1/8/0,3,7');
    await close();
  });

  it('does not take the third of a filtered list for the third of all', async () => {
    const { page, lesson, close } = await open('claim-check', '2004');
    const before = (await told(page)).values['cmi.suspend_data'];
    await lesson.evaluate(() => document.querySelector('[data-exo]')!.setAttribute('claims', 'A01 A02 A03 A04 A05'));
    await goOn(lesson, 'claim-check', 0);
    await goOn(lesson, 'claim-check', 1);
    expect((await told(page)).values['cmi.suspend_data']).toBe(before);
    await close();
  });

  it('keeps what was seen when the page is hidden, before it may be ended without a word', async () => {
    const { page, lesson, close } = await open('size-explorer', '1.2');
    await lesson.evaluate(() => {
      Object.defineProperty(document, 'visibilityState', { value: 'hidden', configurable: true });
      document.dispatchEvent(new Event('visibilitychange'));
    });
    const { values, calls } = await told(page);
    expect(values['cmi.core.exit']).toBe('suspend');
    expect(calls.at(-1)?.[0]).toBe('Commit');
    await close();
  });
});

it('a session ends once, however often it is ended', async () => {
  const own = await serve(dist, {
    ...platformPages,
    '/own': {
      body: `<!doctype html><html lang="en"><title>t</title><body><exo-size-explorer data-exo></exo-size-explorer>
        <script src="/exo.min.js"></script><script src="/exo-connect.min.js"></script>
        <script>connection = ExoConnect.connectScorm(document.querySelector('[data-exo]'));</script></body></html>`,
    },
  });
  const page = await browser.newPage();
  await page.goto(`${own.address}/platform/2004?open=/own`);
  const lesson = await lessonIn(page);
  await lesson.evaluate(() => {
    const { connection } = globalThis as unknown as { connection: { version: string; disconnect(): void } };
    connection.disconnect();
    connection.disconnect();
    dispatchEvent(new PageTransitionEvent('pagehide'));
  });
  await goOn(lesson, 'size-explorer', 0);
  await leave(page);
  const { calls, values } = await told(page);
  expect(calls.filter(([name]) => name === 'Terminate')).toHaveLength(1);
  expect(calls.at(-1)?.[0]).toBe('Terminate');
  expect(values['cmi.location']).toBe('0');
  await page.close();
  await own.close();
});

describe('platforms that are not as they should be', () => {
  it('none: silence, and the lesson works', async () => {
    const { page, lesson, log, close } = await open('vesicle-messaging', '1.2', { platform: 'none' });
    await goOn(lesson, 'vesicle-messaging', 0);
    expect((await told(page)).calls).toEqual([]);
    await leave(page);
    expect([...log.errors, ...log.warnings]).toEqual([]);
    await close();
  });

  it('opened alone, without any frame: silence', async () => {
    const page = await browser.newPage();
    const log = listen(page);
    await page.goto(`${site.address}/${made.unpack('size-explorer.en.scorm12.zip')}/index.html`);
    await page.waitForFunction(() => document.querySelector<HTMLElement & { hasUpdated?: boolean }>('[data-exo]')?.hasUpdated);
    expect([...log.errors, ...log.warnings]).toEqual([]);
    await page.close();
  });

  it.each([
    ['failing', 'The platform is down'],
    ['refusing', 'error 201'],
  ])('%s: one warning, and the lesson goes on', async (platform, why) => {
    const { page, lesson, log, close } = await open('vesicle-messaging', '1.2', { platform });
    await goOn(lesson, 'vesicle-messaging', 0);
    await goOn(lesson, 'vesicle-messaging', 1);
    await leave(page);
    expect(log.warnings).toEqual([expect.stringContaining(why)]);
    expect(log.errors).toEqual([]);
    await close();
  });

  it('in a page of another origin: silence', async () => {
    // The lesson lies on one port, the platform on another, so its object cannot be touched.
    const folder = made.unpack('vesicle-messaging.en.scorm12.zip');
    const page = await browser.newPage();
    const log = listen(page);
    await page.goto(`${fewSite.address}/platform/1.2?open=${encodeURIComponent(`${site.address}/${folder}/index.html`)}`);
    const lesson = await lessonIn(page);
    await goOn(lesson, 'vesicle-messaging', 0);
    expect((await told(page)).calls).toEqual([]);
    expect([...log.errors, ...log.warnings]).toEqual([]);
    await page.close();
  });

  it('in a window that the platform opened, and two frames down', async () => {
    const folder = made.unpack('vesicle-messaging.en.scorm2004.zip');
    const context = await browser.newContext({ reducedMotion: 'reduce' });
    const page = await context.newPage();
    await page.goto(`${site.address}/platform/2004?open=about:blank`);
    const [popup] = await Promise.all([
      context.waitForEvent('page'),
      page.evaluate((address) => void window.open(address), `${site.address}/none?open=/${folder}/index.html`),
    ]);
    await lessonIn(popup);
    expect((await told(page)).values).toMatchObject({ 'cmi.location': '0', 'cmi.completion_status': 'incomplete' });
    await context.close();
  });

  it.each([
    ['a frame that is called API', `<iframe name="API" title="t"></iframe>`],
    ['half an object', `<script>window.API = { LMSInitialize() { return 'true'; } };</script>`],
    ['a getter that throws', `<script>Object.defineProperty(window, 'API', { get() { throw new Error('no'); } });</script>`],
    [
      'a platform that does not begin',
      `<script>window.API = { LMSInitialize: () => 'false', LMSGetValue: () => '', LMSSetValue: () => { throw new Error('was set'); }, LMSCommit: () => '', LMSFinish: () => '', LMSGetLastError: () => '101' };</script>`,
    ],
  ])('%s: the lesson goes on', async (kind, markup) => {
    const folder = made.unpack('size-explorer.en.scorm12.zip');
    const odd = await serve(made.folder, {
      '/odd': {
        body: `<!doctype html><title>t</title>${markup}<iframe title="Lesson" src="/${folder}/index.html" width="900" height="700"></iframe>`,
      },
    });
    const page = await browser.newPage();
    const log = listen(page);
    await page.goto(`${odd.address}/odd`);
    const lesson = page.frames().find((frame) => frame.url().includes(folder))!;
    await lesson.waitForFunction(() => document.querySelector<HTMLElement & { hasUpdated?: boolean }>('[data-exo]')?.hasUpdated);
    await goOn(lesson, 'size-explorer', 0);
    expect(log.errors).toEqual([]);
    expect(log.warnings).toHaveLength(kind.includes('does not begin') ? 1 : 0);
    await page.close();
    await odd.close();
  });

  it.each(['exo1/8/0-99999999', '<script>alert(1)</script>', '{"seen":[1,2,3]}', 'x'.repeat(4000)])(
    'data that nobody wrote here (%#)',
    async (data) => {
      const before = { cmi: { suspend_data: data, core: { lesson_location: '-3; drop', entry: 'resume' } } };
      const { page, lesson, log, close } = await open('vesicle-messaging', '1.2', { before });
      await goOn(lesson, 'vesicle-messaging', 0);
      expect((await told(page)).values['cmi.suspend_data']).toMatch(/^exo1\/8\/0-[17]$/);
      expect([...log.errors, ...log.warnings]).toEqual([]);
      await close();
    },
  );
});
