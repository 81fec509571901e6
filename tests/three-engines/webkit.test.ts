/**
 * Promise: every story and every interaction works in WebKit, the engine of Safari, as it does in Chromium and Firefox, and
 * axe finds no barrier there. (Chromium and Firefox run the same stories through the runner's own projects.)
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { root } from '../../scripts/sizes.mjs';
import { runBuild } from '../doors/frame/site.js';
import { serve } from '../packaging/browser.js';
import { openWebKit, withoutWebKit, type WebKitWindow } from './webkit-driver.js';

const storybook = process.env['STORYBOOK_STATIC'] ?? join(root, 'storybook-static');
if (!existsSync(join(storybook, 'index.json')))
  throw new Error(`No built Storybook in ${storybook}: npm run test:engines builds it`);

interface Entry {
  readonly id: string;
  readonly title: string;
  readonly name: string;
  readonly type: string;
  readonly tags: readonly string[];
}
const { entries } = JSON.parse(readFileSync(join(storybook, 'index.json'), 'utf8')) as { entries: Record<string, Entry> };
const stories = Object.values(entries).filter((entry) => entry.type === 'story' && entry.tags.includes('test'));

interface Outcome {
  readonly status: string;
  readonly why?: string;
  readonly errors: readonly string[];
}

/** Draws the story anew with its interactions and its axe run, and answers when all is over. Runs in the page. */
const RUN = `
const [id, done] = arguments, errors = [];
const note = (event) => errors.push(String(event.message ?? event.reason));
addEventListener('error', note);
addEventListener('unhandledrejection', note);
(async () => {
  while (!window.__STORYBOOK_ADDONS_CHANNEL__) await new Promise((resolve) => setTimeout(resolve, 20));
  const channel = window.__STORYBOOK_ADDONS_CHANNEL__;
  const outcome = await new Promise((resolve) => {
    channel.once('storyFinished', (event) => resolve({ status: event.status, why: JSON.stringify(event.reporters?.filter((each) => each.status === 'failed').map((each) => each.result?.violations?.map((one) => one.id + ': ' + one.nodes.map((node) => node.html).join(' ')) ?? each.type)) }));
    for (const name of ['storyErrored', 'storyThrewException', 'playFunctionThrewException', 'storyMissing'])
      channel.on(name, (event) => resolve({ status: name, why: event?.message ?? event?.title }));
    channel.emit('forceRemount', { storyId: id });
  });
  done({ ...outcome, errors });
})();`;

const reason = withoutWebKit();
if (reason) console.warn(`WebKit is not tried: ${reason}`);
it.runIf(process.env.EXO_REQUIRE_ALL)('WebKit is there, because EXO_REQUIRE_ALL is set', () => expect(reason).toBeFalsy());

describe.skipIf(reason)('in WebKit', () => {
  let site: Awaited<ReturnType<typeof serve>>;
  let webkit: WebKitWindow;
  beforeAll(async () => {
    site = await serve(storybook);
    // As their owner would: built for the address where they lie, which their policy names.
    const pages = runBuild('--base', `${site.address}/frame-pages/`, '--out', join(storybook, 'frame-pages'));
    if (pages.status !== 0) throw new Error(`No frame pages for the embed builder: ${pages.stderr}`);
    webkit = await openWebKit();
    console.log(`WebKitGTK ${webkit.version}`);
  });
  afterAll(async () => {
    await webkit?.close();
    await site?.close();
  });

  it('has stories to run', () => expect(stories.length).toBeGreaterThan(50));

  it.each(stories.map((story) => [`${story.title} › ${story.name}`, story.id] as const))('%s', async (_, id) => {
    await webkit.open(`${site.address}/iframe.html?id=${id}&viewMode=story`);
    const outcome = await webkit.run<Outcome>(RUN, id);
    expect(outcome).toMatchObject({ status: 'success', errors: [] });
  });
});
