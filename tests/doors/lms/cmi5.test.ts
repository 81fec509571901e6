import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Browser } from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { dist } from '../../../scripts/widget-list.mjs';
import { launch, listen, serve } from '../../packaging/browser.ts';
import { recordStore, type RecordStore } from './record-store.ts';

const TOKEN = Buffer.from('launch:17').toString('base64');
const ACTOR = { objectType: 'Agent', account: { homePage: 'https://example.edu', name: 'student-17' } };
const ACTIVITY = 'https://example.edu/lessons/vesicles/1';
const REGISTRATION = 'ec531277-b57b-4c15-8d91-d292c5b2b8f7';
const CATEGORY = 'https://w3id.org/xapi/cmi5/context/categories/cmi5';
const library = join(createRequire(import.meta.url).resolve('@xapi/cmi5/package.json'), '../dist/Cmi5.esm.js');

let browser: Browser;
let site: Awaited<ReturnType<typeof serve>>;
let store: RecordStore;
beforeAll(async () => {
  browser = await launch();
  const page = (map: string, call: string) => ({
    body: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>t</title>${map}</head><body>
      <exo-vesicle-messaging></exo-vesicle-messaging><script src="/exo.min.js"></script>${call}</body></html>`,
  });
  const map = '<script type="importmap">{"imports":{"@xapi/cmi5":"/cmi5-library.js"}}</script>';
  const module = `<script type="module">import { connectCmi5 } from '/connect/cmi5.js'; globalThis.connection = connectCmi5(document.querySelector('exo-vesicle-messaging'));</script>`;
  site = await serve(dist, {
    '/lesson': page(map, module),
    '/without-library': page('', module),
    '/classic': page(
      '',
      `<script src="/exo-connect.min.js"></script>
       <script>connection = ExoConnect.connectCmi5(document.querySelector('exo-vesicle-messaging'), { load: () => import('/cmi5-library.js') });</script>`,
    ),
    '/cmi5-library.js': { body: readFileSync(library, 'utf8'), headers: { 'content-type': 'text/javascript' } },
  });
});
afterAll(async () => {
  await browser?.close();
  await site?.close();
});
beforeEach(async () => {
  store = await recordStore({ auth: `Basic ${TOKEN}`, token: TOKEN });
});
afterEach(() => store.close());

/** What a platform does before it opens a page by cmi5. */
function prepare(launchMode = 'Normal'): void {
  const key = ['activityId', 'agent', 'registration', 'stateId'];
  const of: Record<string, string> = {
    activityId: ACTIVITY,
    agent: JSON.stringify(ACTOR),
    registration: REGISTRATION,
    stateId: 'LMS.LaunchData',
  };
  store.states.set(
    key.map((name) => of[name]).join(' '),
    JSON.stringify({
      launchMode,
      moveOn: 'Completed',
      contextTemplate: {
        registration: REGISTRATION,
        contextActivities: { grouping: [{ id: 'https://example.edu/course' }] },
        extensions: { 'https://w3id.org/xapi/cmi5/context/extensions/sessionid': 'session-1' },
      },
    }),
  );
}

const launchAddress = (path: string, change: Record<string, string> = {}): string =>
  `${site.address}${path}?${new URLSearchParams({
    endpoint: `${store.endpoint}/`,
    fetch: new URL('/token', store.endpoint).href,
    actor: JSON.stringify(ACTOR),
    registration: REGISTRATION,
    activityId: ACTIVITY,
    ...change,
  }).toString()}`;

async function open(address: string) {
  const context = await browser.newContext({ reducedMotion: 'reduce', viewport: { width: 1000, height: 800 } });
  const page = await context.newPage();
  const log = listen(page);
  await page.goto(address);
  const next = async (step: number): Promise<void> => {
    await page.getByRole('tab').nth(step).click();
    await page.waitForTimeout(30);
  };
  return { page, log, next, context };
}

const verbsWere = (...verbs: string[]) => expect.poll(() => store.verbs(), { timeout: 15_000 }).toEqual(verbs);

describe.each(['/lesson', '/classic'])('a page opened by cmi5 (%s)', (path) => {
  it('begins, goes on, completes and ends, once each', async () => {
    prepare();
    const { page, log, next, context } = await open(launchAddress(path));
    await verbsWere('initialized');
    for (const step of [1, 2, 1, 3, 4, 5, 6]) await next(step);
    await verbsWere('initialized', ...Array<string>(6).fill('progressed'));
    await next(7);
    await verbsWere('initialized', ...Array<string>(6).fill('progressed'), 'completed');
    await page.goto('about:blank');
    await verbsWere('initialized', ...Array<string>(6).fill('progressed'), 'completed', 'terminated');

    const all = [...store.statements.values()];
    for (const { object, context: about, actor } of all) {
      expect(object.id).toBe(ACTIVITY);
      expect(actor).toEqual(ACTOR);
      expect(about?.registration).toBe(REGISTRATION);
    }
    // What cmi5 defines carries its category; that is how a platform tells it from the rest.
    for (const name of ['initialized', 'completed', 'terminated']) {
      const statement = all.find(({ verb }) => verb.id.endsWith(name));
      expect(statement?.context?.contextActivities?.category?.map(({ id }) => id)).toContain(CATEGORY);
    }
    expect(all.some(({ verb }) => /passed|failed/.test(verb.id))).toBe(false);
    expect(store.refusals).toEqual([]);
    expect(log.warnings).toEqual([]);
    expect(store.tokens).toBe(1);
    await context.close();
  });
});

describe('a second launch', () => {
  it('brings the reader back, and does not complete twice', async () => {
    prepare();
    const monday = await open(launchAddress('/lesson'));
    await verbsWere('initialized');
    await monday.next(4);
    await verbsWere('initialized', 'progressed');
    await monday.page.goto('about:blank');
    await verbsWere('initialized', 'progressed', 'terminated');
    await monday.context.close();

    store.newLaunch();
    const tuesday = await open(launchAddress('/lesson'));
    await expect
      .poll(() =>
        tuesday.page.evaluate(() => (document.querySelector('exo-vesicle-messaging') as unknown as { step: number }).step),
      )
      .toBe(4);
    for (const step of [1, 2, 3, 5, 6, 7]) await tuesday.next(step);
    await expect.poll(() => store.verbs().filter((verb) => verb === 'completed').length, { timeout: 10_000 }).toBe(1);
    await tuesday.context.close();

    store.newLaunch();
    const wednesday = await open(launchAddress('/lesson'));
    await expect.poll(() => store.verbs().filter((verb) => verb === 'initialized').length, { timeout: 10_000 }).toBe(3);
    for (const step of [0, 7]) await wednesday.next(step);
    await wednesday.page.waitForTimeout(200);
    expect(store.verbs().filter((verb) => verb === 'completed')).toHaveLength(1);
    expect(store.refusals).toEqual([]);
    await wednesday.context.close();
  });

  it.each(['Browse', 'Review'])('in %s mode says only that it began and ended', async (mode) => {
    prepare(mode);
    const { page, next, context } = await open(launchAddress('/lesson'));
    await verbsWere('initialized');
    for (let step = 1; step < 8; step++) await next(step);
    await page.goto('about:blank');
    await verbsWere('initialized', 'terminated');
    await context.close();
  });
});

describe('every other page', () => {
  it.each([
    ['no parameters', () => `${site.address}/lesson`],
    ['one missing', () => launchAddress('/lesson', { registration: '' })],
    ['an actor that cannot be read', () => launchAddress('/lesson', { actor: '{"objectType":' })],
    ['an actor that is no object', () => launchAddress('/lesson', { actor: '"me"' })],
    ['a script in place of an address', () => launchAddress('/lesson', { fetch: 'javascript:alert(1)' })],
    ['data in place of an address', () => launchAddress('/lesson', { endpoint: 'data:text/plain,x' })],
  ])('%s: nothing is loaded and nothing sent', async (_kind, address) => {
    const { page, log, next, context } = await open(address());
    await next(1);
    expect(await page.evaluate(() => (globalThis as unknown as { connection: { launched: boolean } }).connection.launched)).toBe(
      false,
    );
    expect(log.requests.filter((each) => /^[^?]*\/(cmi5-library\.js|token)$/.test(each))).toEqual([]);
    expect([...log.errors, ...log.warnings]).toEqual([]);
    expect(store.asked).toBe(0);
    await context.close();
  });
});

describe('what can go wrong', () => {
  it('the package is missing: the console says what to install, and the page goes on', async () => {
    const { log, next, context } = await open(launchAddress('/without-library'));
    await next(1);
    await expect.poll(() => log.warnings).toEqual([expect.stringContaining('npm i @xapi/cmi5')]);
    expect(log.errors).toEqual([]);
    await context.close();
  });

  it('the platform gives no launch data: one warning, and the page goes on', async () => {
    const { log, next, context } = await open(launchAddress('/lesson'));
    await next(1);
    await expect.poll(() => log.warnings.filter((line) => line.includes('could not begin'))).toHaveLength(1);
    expect(store.statements.size).toBe(0);
    await context.close();
  });
});
