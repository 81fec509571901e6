/** What a page of widgets keeps and does: counted from inside (timers, frames, long tasks) and from outside (heap, nodes, listeners). */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, CDPSession, Page } from 'playwright';
import { dist, widgetList } from '../../scripts/widget-list.mjs';
import { listen, type PageLog } from '../packaging/browser.ts';

export const tags: readonly string[] = widgetList().map(({ tag }) => tag);

/** Every widget as it comes and with every choice of its own settings; not those that all share, such as the theme. */
export const variants: readonly string[] = (() => {
  const widgets = widgetList();
  const shared = (name: string): boolean => widgets.every(({ attributes }) => attributes.some((each) => each.name === name));
  return widgets.flatMap(({ tag, attributes }) => [
    tag,
    ...attributes
      .filter(({ name, kind }) => !shared(name) && (kind === 'choice' || kind === 'boolean'))
      .flatMap(({ name, kind, values }) =>
        kind === 'boolean' ? [`${tag} ${name}`] : values.map((value) => `${tag} ${name}="${value}"`),
      ),
  ]);
})();

export const open = (variant: string, more = ''): string => `<${variant} ${more}></${variant.split(' ')[0]}>`;

export interface Meter {
  /** What waits: timers and frames asked for and neither run nor taken back. */
  readonly waiting: Map<string, string>;
  /** What ran since the last look, each with the start of its source. */
  ran: string[];
}

/** Runs in the page, before everything else. */
function install(): void {
  const meter: Meter = { waiting: new Map(), ran: [] };
  /** Passes a question that stands in the way, or else starts what can be started, as a reader does. */
  const press = (widget: Element): boolean => {
    const buttons = [...(widget.shadowRoot?.querySelectorAll('button') ?? [])].filter(
      (each) => !each.disabled && each.getClientRects().length > 0,
    );
    const named = (pattern: RegExp) =>
      buttons.find((each) => pattern.test((each.getAttribute('aria-label') ?? each.textContent ?? '').trim()));
    const button =
      named(/^(?:skip the question|show me without|just show)/i) ?? named(/^(?:play|run|go on|let them|from the start|again)\b/i);
    button?.click();
    return button !== undefined;
  };
  Object.assign(globalThis, { meter, press });
  const wrap = (
    ask: 'setTimeout' | 'setInterval' | 'requestAnimationFrame',
    takeBack: 'clearTimeout' | 'clearInterval' | 'cancelAnimationFrame',
  ): void => {
    const own = globalThis[ask] as (callback: (...given: unknown[]) => void, ...rest: unknown[]) => number;
    const ownBack = globalThis[takeBack] as (id?: number) => void;
    const name = (id: unknown): string => `${ask} ${String(id)}`;
    Object.assign(globalThis, {
      [ask]: (callback: (...given: unknown[]) => void, ...rest: unknown[]) => {
        const from = `${ask}(${String(callback).slice(0, 90)})`;
        const id = own(
          (...given) => {
            if (ask !== 'setInterval') meter.waiting.delete(name(id));
            meter.ran.push(from);
            callback(...given);
          },
          ...rest,
        );
        meter.waiting.set(name(id), from);
        return id;
      },
      [takeBack]: (id: number) => {
        meter.waiting.delete(name(id));
        ownBack(id);
      },
    });
    Object.assign(globalThis, { [`own_${ask}`]: own });
  };
  wrap('setTimeout', 'clearTimeout');
  wrap('setInterval', 'clearInterval');
  wrap('requestAnimationFrame', 'cancelAnimationFrame');
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) meter.ran.push(`long task of ${Math.round(entry.duration)} ms`);
  }).observe({ type: 'longtask' });
}

export interface Stage {
  readonly page: Page;
  readonly cdp: CDPSession;
  readonly log: PageLog;
  close(): Promise<void>;
}

const script = readFileSync(join(dist, 'exo.min.js'), 'utf8');

/** A page with the built package and nothing else. */
export async function stage(browser: Browser, body = ''): Promise<Stage> {
  const context = await browser.newContext({ viewport: { width: 1000, height: 800 } });
  const page = await context.newPage();
  const log = listen(page);
  await page.addInitScript(install);
  // A file of the page's own, so that the script above runs before it.
  await page.route('http://endurance.test/', (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      body: `<!doctype html><html lang="en"><title>Endurance</title><body>${body}<div id="place"></div><div style="height:6000px"></div>`,
    }),
  );
  await page.route('http://endurance.test/exo.js', (route) => route.fulfill({ contentType: 'text/javascript', body: script }));
  await page.goto('http://endurance.test/');
  await page.addScriptTag({ url: 'http://endurance.test/exo.js' });
  const cdp = await context.newCDPSession(page);
  await cdp.send('Performance.enable');
  await page.evaluate((names) => Promise.all(names.map((name) => customElements.whenDefined(name))), tags);
  return { page, cdp, log, close: () => context.close() };
}

export interface Left {
  readonly heap: number;
  readonly nodes: number;
  readonly listeners: number;
  /** Elements of each widget that the browser still holds. */
  readonly alive: Readonly<Record<string, number>>;
  readonly waiting: readonly string[];
}

/** What is there after the garbage has been collected. */
export async function left({ page, cdp }: Stage): Promise<Left> {
  for (let round = 0; round < 4; round++) {
    await cdp.send('HeapProfiler.collectGarbage');
    await page.evaluate(
      () =>
        new Promise((resolve) => (globalThis as unknown as { own_setTimeout: typeof setTimeout }).own_setTimeout(resolve, 120)),
    );
  }
  const alive: Record<string, number> = {};
  for (const tag of tags) {
    const { result: prototype } = await cdp.send('Runtime.evaluate', { expression: `customElements.get('${tag}').prototype` });
    const { objects } = await cdp.send('Runtime.queryObjects', { prototypeObjectId: prototype.objectId ?? '' });
    const { result } = await cdp.send('Runtime.callFunctionOn', {
      objectId: objects.objectId ?? '',
      functionDeclaration: 'function () { return this.filter((each) => each !== each.constructor.prototype).length; }',
      returnByValue: true,
    });
    alive[tag] = Number(result.value);
    await cdp.send('Runtime.releaseObject', { objectId: objects.objectId ?? '' });
  }
  await cdp.send('HeapProfiler.collectGarbage');
  const { metrics } = await cdp.send('Performance.getMetrics');
  const value = (key: string): number => metrics.find((each) => each.name === key)?.value ?? Number.NaN;
  const waiting = await page.evaluate(() => [...(globalThis as unknown as { meter: Meter }).meter.waiting.values()]);
  return { heap: value('JSHeapUsedSize'), nodes: value('Nodes'), listeners: value('JSEventListeners'), alive, waiting };
}

/** What ran in the page during a while in which nobody did anything. */
export async function runs(page: Page, ms: number): Promise<readonly string[]> {
  return page.evaluate(async (wait) => {
    const { meter, own_setTimeout: later } = globalThis as unknown as { meter: Meter; own_setTimeout: typeof setTimeout };
    meter.ran = [];
    await new Promise((resolve) => later(resolve, wait));
    return meter.ran;
  }, ms);
}

/** Presses what `press` finds in each widget of the page; how many had something. */
export const press = (page: Page): Promise<number> =>
  page.evaluate(
    (names) =>
      [...document.querySelectorAll(names.join(','))].filter((widget) =>
        (globalThis as unknown as { press: (widget: Element) => boolean }).press(widget),
      ).length,
    tags,
  );

/** Starts everything on the page, past the questions that stand in the way; how many widgets could be started. */
export const play = (page: Page): Promise<number> =>
  page.evaluate(async (names) => {
    const { press, own_setTimeout: later } = globalThis as unknown as {
      press: (widget: Element) => boolean;
      own_setTimeout: typeof setTimeout;
    };
    const widgets = [...document.querySelectorAll(names.join(','))];
    const started = widgets.filter((widget) => press(widget));
    for (let round = 0; round < 2; round++) {
      await new Promise((resolve) => later(resolve, 400));
      for (const widget of started) if (!widget.matches(':state(playing)')) press(widget);
    }
    return started.length;
  }, tags);
