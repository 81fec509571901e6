import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { dist } from '../../../scripts/widget-list.mjs';
import { launch, listen, serve } from '../../packaging/browser.ts';
import { recordStore, type RecordStore } from './record-store.ts';

const AUTH = `Basic ${Buffer.from('reader:secret').toString('base64')}`;
const ACTOR = { account: { homePage: 'https://example.edu', name: 'student-17' } };
const ACTIVITY = { id: 'https://example.edu/lessons/vesicles', name: { en: 'How cells send messages' } };
const REGISTRATION = 'ec531277-b57b-4c15-8d91-d292c5b2b8f7';
const PROGRESS = 'https://w3id.org/xapi/cmi5/result/extensions/progress';

let browser: Browser;
let site: Awaited<ReturnType<typeof serve>>;
let store: RecordStore;
beforeAll(async () => {
  browser = await launch();
  const page = (tag: string, scripts: string) => ({
    body: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>t</title></head><body>${tag}${scripts}</body></html>`,
  });
  const classic = '<script src="/exo.min.js"></script><script src="/exo-connect.min.js"></script>';
  site = await serve(dist, {
    '/story': page('<exo-vesicle-messaging></exo-vesicle-messaging>', classic),
    '/all-claims': page('<exo-claim-check></exo-claim-check>', classic),
    '/late': page(
      '<exo-vesicle-messaging></exo-vesicle-messaging>',
      `<script type="module">import { connectXapi } from '/connect/xapi.js'; globalThis.ExoConnect = { connectXapi };</script>
       <script>addEventListener('go', () => { const s = document.createElement('script'); s.src = '/exo.min.js'; document.body.append(s); });</script>`,
    ),
    '/away': page('<p>Elsewhere</p>', ''),
  });
});
afterAll(async () => {
  await browser?.close();
  await site?.close();
});
beforeEach(async () => {
  store = await recordStore({ auth: AUTH });
});
afterEach(() => store.close());

type Connection = { waiting: number; flush(): Promise<void>; disconnect(): void };
type InPage = typeof globalThis & {
  ExoConnect: { connectXapi(target: unknown, options: unknown): Connection };
  connection: Connection;
};

async function open(path: string, options: object = {}) {
  const context = await browser.newContext({ reducedMotion: 'reduce', viewport: { width: 1000, height: 800 } });
  const page = await context.newPage();
  const log = listen(page);
  await page.goto(site.address + path);
  const settings = {
    endpoint: store.endpoint,
    auth: AUTH,
    actor: ACTOR,
    activity: ACTIVITY,
    registration: REGISTRATION,
    ...options,
  };
  await page.evaluate((given) => {
    const here = globalThis as InPage;
    const widget = [...document.body.children].find((each) => each.localName.startsWith('exo-'));
    here.connection = here.ExoConnect.connectXapi(widget, given);
  }, settings);
  const next = async (step: number): Promise<void> => {
    await page.getByRole('tab').nth(step).click();
    await page.waitForTimeout(30);
  };
  return { page, log, next, context, waiting: () => page.evaluate(() => (globalThis as InPage).connection.waiting) };
}

const verbsWere = (...verbs: string[]) => expect.poll(() => store.verbs(), { timeout: 15_000 }).toEqual(verbs);

describe('statements', () => {
  it('tell the beginning, each new step, and the end, each once', async () => {
    const { next, log, context } = await open('/story');
    await verbsWere('initialized');
    for (const step of [1, 0, 1, 2, 3, 4, 5, 6]) await next(step);
    await verbsWere('initialized', ...Array<string>(6).fill('progressed'));
    await next(7);
    await verbsWere('initialized', ...Array<string>(7).fill('progressed'), 'completed');
    for (const step of [0, 7]) await next(step);
    await verbsWere('initialized', ...Array<string>(7).fill('progressed'), 'completed');

    const all = [...store.statements.values()];
    expect(all.slice(1, -1).map(({ result }) => result?.extensions?.[PROGRESS])).toEqual([25, 37, 50, 62, 75, 87, 100]);
    expect(all.at(-1)?.result).toEqual({ completion: true, duration: expect.stringMatching(/^PT[\d.]+S$/) as string });
    for (const { actor, object, context: about } of all) {
      expect(actor).toEqual(ACTOR);
      expect(object.id).toBe(ACTIVITY.id);
      expect(about).toEqual({ registration: REGISTRATION });
    }
    expect(store.refusals).toEqual([]);
    expect([...log.errors, ...log.warnings]).toEqual([]);
    await context.close();
  });

  it('never hold words a reader typed', async () => {
    const { page, context } = await open('/all-claims');
    await verbsWere('initialized');
    await page.getByRole('searchbox').or(page.getByRole('textbox')).first().fill('collagen');
    await page.waitForTimeout(300);
    await page.getByRole('button', { name: 'One at a time' }).click();
    await page.getByRole('button', { name: 'Next', exact: true }).click();
    await page.waitForTimeout(200);
    expect(JSON.stringify([...store.statements.values()])).not.toContain('collagen');
    expect(store.refusals).toEqual([]);
    await context.close();
  });

  it('begin when the widget does, from the module as well', async () => {
    const { page, context } = await open('/late');
    await page.waitForTimeout(200);
    expect(store.asked).toBe(0);
    await page.evaluate(() => dispatchEvent(new Event('go')));
    await verbsWere('initialized');
    await context.close();
  });

  it('end with disconnect()', async () => {
    const { page, next, context } = await open('/story');
    await verbsWere('initialized');
    await page.evaluate(() => (globalThis as InPage).connection.disconnect());
    await next(1);
    await page.waitForTimeout(200);
    await verbsWere('initialized');
    await context.close();
  });

  it('reach the store when the reader leaves with the last step', async () => {
    const { page, next, context } = await open('/story');
    await verbsWere('initialized');
    for (let step = 1; step < 7; step++) await next(step);
    // The last step, and away in the same breath.
    await page.evaluate(() => {
      (document.querySelector('exo-vesicle-messaging') as unknown as { step: number }).step = 7;
      location.href = '/away';
    });
    await page.getByText('Elsewhere').waitFor();
    await expect.poll(() => store.verbs().at(-1), { timeout: 10_000 }).toBe('completed');
    // Some were under way twice; the store has each once.
    expect(new Set(store.statements.keys()).size).toBe(store.statements.size);
    expect(store.verbs().filter((verb) => verb === 'completed')).toHaveLength(1);
    await context.close();
  });
});

describe('a network that is not as it should be', () => {
  it('away: statements wait in memory and go out in order when it is back', async () => {
    const { page, next, context, log, waiting } = await open('/story');
    await verbsWere('initialized');
    await context.setOffline(true);
    await next(1);
    await next(2);
    await expect.poll(waiting).toBe(2);
    expect(store.verbs()).toEqual(['initialized']);
    expect(await page.evaluate(() => [document.cookie, localStorage.length, sessionStorage.length])).toEqual(['', 0, 0]);
    await context.setOffline(false);
    await verbsWere('initialized', 'progressed', 'progressed');
    await expect.poll(waiting).toBe(0);
    expect([...store.statements.values()].slice(1).map(({ result }) => result?.extensions?.[PROGRESS])).toEqual([25, 37]);
    expect(log.warnings).toHaveLength(1);
    await context.close();
  });

  it('an answer that is lost: sent again as the same statement', async () => {
    store.mishaps.push('lose the answer');
    const { context, waiting, log } = await open('/story');
    await expect.poll(waiting, { timeout: 15_000 }).toBe(0);
    expect(store.asked).toBe(2);
    expect(store.verbs()).toEqual(['initialized']);
    expect(store.refusals).toEqual([]);
    expect(log.warnings).toEqual([expect.stringContaining('will be tried again')]);
    await context.close();
  });

  it('a store that says 409 to the second try: the statement is there', async () => {
    store.mishaps.push('lose the answer', 'say 409 for what it has');
    const { context, waiting, next } = await open('/story');
    await expect.poll(waiting, { timeout: 15_000 }).toBe(0);
    await next(1);
    await verbsWere('initialized', 'progressed');
    expect(store.refusals).toEqual(['409 another statement has this id']);
    await context.close();
  });

  it('a busy store: tried again later', async () => {
    store.mishaps.push('be busy');
    const { context, waiting } = await open('/story');
    await verbsWere('initialized');
    await expect.poll(waiting).toBe(0);
    await context.close();
  });

  it('a statement that is refused: one warning, not sent again, and the others follow', async () => {
    store.mishaps.push('refuse');
    const { context, next, log } = await open('/story');
    await expect.poll(() => store.refusals).toHaveLength(1);
    await next(1);
    await verbsWere('progressed');
    expect(log.warnings.filter((line) => line.includes('exosome-widgets'))).toEqual([
      expect.stringContaining('refused a statement (400)'),
    ]);
    await context.close();
  });
});

describe('settings that a store would refuse', () => {
  it.each([
    ['actor', { actor: { name: 'A' } }],
    ['actor.mbox', { actor: { mbox: 'a@example.edu' } }],
    ['actor', { actor: null }],
    ['endpoint', { endpoint: 'javascript:alert(1)' }],
    ['endpoint', { endpoint: 'file:///etc/passwd' }],
    ['endpoint', { endpoint: null }],
    ['activity', { activity: 'lesson one' }],
    ['activity', { activity: null }],
    ['registration', { registration: '42' }],
    ['auth', { auth: 'Basic a\r\nX-Other: b' }],
    ['auth', { auth: { key: 1 } }],
  ])('%s: told once, nothing sent, and the page goes on (%#)', async (name, options) => {
    const { page, next, log, context } = await open('/story', options);
    await next(1);
    await page.waitForTimeout(100);
    expect(log.warnings).toEqual([expect.stringContaining(`connectXapi() sends nothing: ${name}`)]);
    expect(log.errors).toEqual([]);
    expect(store.asked).toBe(0);
    expect(log.requests.filter((address) => !address.startsWith(site.address))).toEqual([]);
    await context.close();
  });

  it('no widget: told once', async () => {
    const page = await browser.newPage();
    const log = listen(page);
    await page.goto(`${site.address}/story`);
    await page.evaluate(() => {
      const { connectXapi } = (globalThis as InPage).ExoConnect;
      connectXapi(null, {
        endpoint: 'https://a.example',
        actor: { mbox: 'mailto:a@a.example' },
        activity: 'https://a.example/x',
      }).disconnect();
      connectXapi(document.body, {
        endpoint: 'https://a.example',
        actor: { mbox: 'mailto:a@a.example' },
        activity: 'https://a.example/x',
      });
    });
    await expect
      .poll(() => log.warnings)
      .toEqual([expect.stringContaining('no widget'), expect.stringContaining('has no steps')]);
    expect(log.errors).toEqual([]);
    await page.close();
  });
});

it('the classic script and the modules are the same functions', () => {
  const names = /export \{([^}]+)\}/.exec(readFileSync(join(dist, 'connect/index.js'), 'utf8'))?.[1];
  for (const name of ['connectScorm', 'connectXapi', 'connectCmi5', 'connectDataLayer']) expect(names).toContain(name);
});

it('the pages in docs/doors/lms.md do as they say', async () => {
  const doc = readFileSync(new URL('../../../docs/doors/lms.md', import.meta.url), 'utf8');
  const [scorm = '', xapi = ''] = [...doc.matchAll(/```html\n([\s\S]*?)```/g)].map((match) => match[1] ?? '');
  const page = (html: string) => ({ body: `<!doctype html><html lang="en"><title>t</title><body>${html}</body></html>` });
  const own = await serve(dist, {
    '/scorm': page(scorm),
    '/xapi': page(xapi.replace('https://lrs.example.edu/xapi', store.endpoint).replace('Basic …', AUTH)),
  });
  const context = await browser.newContext();
  const opened = await context.newPage();
  const log = listen(opened);
  await opened.goto(`${own.address}/xapi`);
  await verbsWere('initialized');
  await opened.addInitScript(`window.API = { set: [], LMSInitialize: () => 'true', LMSGetValue: () => '', LMSCommit: () => 'true', LMSFinish: () => 'true', LMSGetLastError: () => '0',
    LMSSetValue(name, value) { this.set.push(name + ' ' + value); return 'true'; } };`);
  await opened.goto(`${own.address}/scorm`);
  await expect.poll(() => opened.evaluate('window.API.set')).toContain('cmi.core.lesson_location 0');
  expect([...log.errors, ...log.warnings, ...store.refusals]).toEqual([]);
  await context.close();
  await own.close();
});
