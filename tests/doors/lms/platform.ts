import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Frame, Page } from 'playwright';

const scormAgain = dirname(createRequire(import.meta.url).resolve('scorm-again/scorm12'));
const script = (file: string) => ({
  body: readFileSync(join(scormAgain, file), 'utf8'),
  headers: { 'content-type': 'text/javascript; charset=utf-8' },
});

export type Version = '1.2' | '2004';

/** What a platform has of a learner. */
export interface Kept {
  readonly cmi: object;
}

/** One call of the package to the platform. */
export type Call = readonly [name: string, ...rest: string[]];

const OBJECTS = { '1.2': ['API', 'Scorm12API'], '2004': ['API_1484_11', 'Scorm2004API'] } as const;

const platform = (version: Version): string => {
  const [name, type] = OBJECTS[version];
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A learning platform</title>
<style>body { margin: 0; font: 15px/1.4 'DejaVu Sans', sans-serif; background: #eceff4; color: #1b2330; }
header { display: flex; justify-content: space-between; gap: 24px; padding: 12px 20px; background: #263445; color: #fff; }
iframe { display: block; inline-size: 100%; block-size: calc(100vh - 46px); border: 0; background: #fff; }</style>
<script src="/platform/${version}.js"></script>
<script>
  window.calls = [];
  const api = new ${type}({ autocommit: false, logLevel: 5 });
  if (window.kept) api.loadFromJSON(window.kept.cmi, 'cmi');
  // Every call of the package is noted, with what it was answered.
  window.${name} = new Proxy(api, {
    get(target, key) {
      const value = target[key];
      if (typeof value !== 'function') return value;
      return (...rest) => {
        const answer = value.apply(target, rest);
        if (/^(LMS)?(Initialize|GetValue|SetValue|Commit|Finish|Terminate)$/.test(key)) calls.push([key.replace('LMS', ''), ...rest, String(answer)]);
        return answer;
      };
    },
  });
</script></head><body>
<header><strong>A learning platform (SCORM ${version})</strong><span id="state"></span></header>
<script>
  const frame = document.createElement('iframe');
  frame.title = 'Lesson';
  frame.src = new URLSearchParams(location.search).get('open');
  document.body.append(frame);
</script></body></html>`;
};

/** Pages and scripts of the platform, for `serve()`. */
export const platformPages = {
  '/platform/1.2.js': script('scorm12.js'),
  '/platform/2004.js': script('scorm2004.js'),
  '/platform/1.2': { body: platform('1.2') },
  '/platform/2004': { body: platform('2004') },
  '/none': { body: platform('1.2').replace('window.API =', 'window.notTheApi =') },
  '/failing': {
    body: platform('1.2').replace(
      '</script></head>',
      `const fail = () => { throw new Error('The platform is down'); };
       window.API = { LMSInitialize: () => 'true', LMSGetValue: fail, LMSSetValue: fail, LMSCommit: fail, LMSFinish: fail, LMSGetLastError: fail };
       </script></head>`,
    ),
  },
  '/refusing': {
    body: platform('1.2').replace(
      '</script></head>',
      `window.API = { LMSInitialize: () => 'true', LMSGetValue: () => '', LMSSetValue: () => 'false', LMSCommit: () => 'false', LMSFinish: () => 'false', LMSGetLastError: () => '201' };
       </script></head>`,
    ),
  },
};

/** The frame the lesson is in, with its widget or deck ready. */
export async function lessonIn(page: Page): Promise<Frame> {
  const handle = await page.waitForSelector('iframe');
  const frame = await handle.contentFrame();
  if (!frame) throw new Error('the platform shows no lesson');
  await frame.waitForLoadState();
  await frame.waitForFunction(() => {
    const widget = document.querySelector<HTMLElement & { hasUpdated?: boolean }>('[data-exo]');
    return widget ? widget.hasUpdated === true : (globalThis as { Reveal?: { isReady(): boolean } }).Reveal?.isReady() === true;
  });
  // What is told follows the update by a turn or two.
  await frame.evaluate(() => new Promise((resolve) => setTimeout(resolve, 50)));
  return frame;
}

/** Takes the lesson away, as a platform does when the learner leaves. */
export const leave = (page: Page): Promise<void> => page.evaluate(() => document.querySelector('iframe')?.remove());

/** The values a package set, each with the last one, and what it did besides. */
export async function told(page: Page): Promise<{ values: Record<string, string>; calls: Call[]; refused: Call[] }> {
  const calls = await page.evaluate(() => (globalThis as unknown as { calls: Call[] }).calls);
  const values = Object.fromEntries(calls.filter(([name]) => name === 'SetValue').map(([, element, value]) => [element, value]));
  const refused = calls.filter((call) => !['GetValue'].includes(call[0]) && call.at(-1) !== 'true');
  return { values, calls, refused };
}

/** What the platform would keep until the next session. */
export const kept = (page: Page, version: Version): Promise<Kept> =>
  page.evaluate((name) => {
    const api = (globalThis as unknown as Record<string, { renderCMIToJSONObject(): Kept }>)[name]!;
    return JSON.parse(JSON.stringify(api.renderCMIToJSONObject())) as Kept;
  }, OBJECTS[version][0]);
