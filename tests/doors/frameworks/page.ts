/** What the tests of all frameworks do in the browser. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright';
import { listen, type PageLog, serve } from '../../packaging/browser.ts';

export interface Opened {
  readonly page: Page;
  readonly log: PageLog;
  readonly close: () => Promise<void>;
}

/** Serves built pages and opens the first, without motion. `prepare` sees the page before it goes anywhere. */
export async function open(
  browser: Browser,
  output: string,
  options: BrowserContextOptions = {},
  prepare: (page: Page) => Promise<void> = () => Promise.resolve(),
): Promise<Opened> {
  const files = await serve(output, { '/': { body: readFileSync(join(output, 'index.html'), 'utf8') } });
  const context = await browser.newContext({ viewport: { width: 1000, height: 800 }, reducedMotion: 'reduce', ...options });
  const page = await context.newPage();
  const log = listen(page);
  await prepare(page);
  await page.goto(`${files.address}/`);
  const close = async (): Promise<void> => {
    await context.close();
    await files.close();
  };
  return { page, log, close };
}

/** A property of an element with its type, as the page's own script would find it: `2 (number)`. A framework may set it a frame later. */
export const property = (page: Page, tag: string, name: string): Promise<string> =>
  page.evaluate(
    ([tag, name]) => {
      const value = (document.querySelector(tag) as unknown as Record<string, unknown> | null)?.[name];
      return `${String(value)} (${typeof value})`;
    },
    [tag, name] as const,
  );

/** How many elements of a tag are alive after the browser has cleaned up, on the page or off it. */
export async function alive(page: Page, tag: string): Promise<number> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('HeapProfiler.collectGarbage');
  const { result } = await devtools.send('Runtime.evaluate', { expression: `customElements.get('${tag}').prototype` });
  const { objects } = await devtools.send('Runtime.queryObjects', { prototypeObjectId: result.objectId ?? '' });
  const { result: count } = await devtools.send('Runtime.callFunctionOn', {
    objectId: objects.objectId ?? '',
    functionDeclaration: 'function () { return this.length; }',
    returnByValue: true,
  });
  await devtools.detach();
  return count.value as number;
}
