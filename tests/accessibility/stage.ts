import { fileURLToPath } from 'node:url';
import { build, type Rollup } from 'vite';
import type { Browser, BrowserContextOptions, Page } from 'playwright';
import { widgetList, type Widget } from '../../scripts/widget-list.mjs';
import { launch } from '../packaging/browser.js';
import type * as Stage from './stage.page.js';

declare global {
  /** In the page only. */
  // eslint-disable-next-line no-var -- a global of the page
  var stage: typeof Stage;
}

export interface Theatre {
  readonly browser: Browser;
  /** A page with nothing on it yet; `stage` in it shows widgets. */
  open(options?: BrowserContextOptions): Promise<Page>;
  close(): Promise<void>;
}

/** Every widget from its sources as one script: a promise is kept by what is written now, whatever was built last. */
async function script(): Promise<string> {
  const result = (await build({
    configFile: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      minify: false,
      target: 'esnext',
      lib: { entry: fileURLToPath(new URL('stage.page.ts', import.meta.url)), formats: ['iife'], name: 'stage' },
      rollupOptions: { output: { inlineDynamicImports: true } },
    },
  })) as Rollup.RollupOutput[];
  return result[0]!.output[0].code;
}

export async function theatre(): Promise<Theatre> {
  const [code, browser] = await Promise.all([script(), launch()]);
  return {
    browser,
    open: async (options = {}) => {
      const context = await browser.newContext({
        viewport: { width: 1000, height: 800 },
        locale: 'en-US',
        timezoneId: 'UTC',
        ...options,
      });
      const page = await context.newPage();
      await page.route('**/*', (route) =>
        route.fulfill({
          contentType: 'text/html',
          body: '<!doctype html><html lang="en"><head><meta name="viewport" content="width=device-width"><title>Widgets</title></head><body><main></main></body></html>',
        }),
      );
      await page.goto('https://widgets.test/');
      await page.addScriptTag({ content: `${code};globalThis.stage = stage;` });
      return page;
    },
    close: () => browser.close(),
  };
}

export interface State {
  /** For a person: `exo-route-explorer step=3`. */
  readonly label: string;
  readonly attributes: Readonly<Record<string, string>>;
}

export const widgets: readonly Widget[] = widgetList();

/** Attributes that every widget has and that each test sets by itself. */
const OWN_AXES = new Set(['theme', 'motion', 'lang', 'region']);

/** Each choice and each switch of a widget by itself, after the widget as it comes. */
export function choices(widget: Widget): State[] {
  const states: State[] = [{ label: widget.tag, attributes: {} }];
  for (const { name, kind, values } of widget.attributes) {
    if (OWN_AXES.has(name)) continue;
    if (kind === 'boolean') states.push({ label: `${widget.tag} ${name}`, attributes: { [name]: '' } });
    if (kind === 'choice')
      for (const value of values) states.push({ label: `${widget.tag} ${name}=${value}`, attributes: { [name]: value } });
  }
  return states;
}

/** One look at the widget as it comes in each step, the other choices at the first step. */
export const stepsOf = (state: State, steps: number): number => (Object.keys(state.attributes).length ? 1 : Math.min(steps, 12));

/** Fills a box of fixed height, as a slide does. */
export const isSlide = ({ attributes }: State): boolean => attributes['layout'] === 'slide';
