/** One page for each medium, on which a widget is put in a state and photographed. */
import type { Browser, BrowserContext, Page } from 'playwright';
import type { Widget } from '../../scripts/widget-list.mjs';
import type { Place } from './picture.ts';
import type { Facts, State } from './states.ts';

/** No date that is shown is reached, and none lies in the future. */
const TODAY = new Date('2026-11-23T12:00:00Z');
export const FONT = 'DejaVu Sans';
/** Longer pictures are cut: what lies below is more of the same. Px of the page. */
const HIGHEST = 1600;
const MARGIN = 12;

/** The modules of the built package as they are, so that a test language can be added to the very copy that widgets use. */
export const PAGE = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Looks</title>
<style>:root{--exo-font:'${FONT}';font:16px '${FONT}'}body{margin:0;padding:${MARGIN}px;background:#fff}.dark{color-scheme:dark}.dark body{background:#0b1120}</style>
<script type="importmap">{"imports":{"lit":"/node_modules/lit/index.js","lit/":"/node_modules/lit/","lit-html":"/node_modules/lit-html/lit-html.js","lit-html/":"/node_modules/lit-html/",
"lit-element/lit-element.js":"/node_modules/lit-element/lit-element.js","lit-element/":"/node_modules/lit-element/","@lit/reactive-element":"/node_modules/@lit/reactive-element/reactive-element.js","@lit/reactive-element/":"/node_modules/@lit/reactive-element/"}}</script>
<script type="module">
import '/packages/elements/dist/elements/define.js';
import { pseudoLanguages, registerLanguage } from '/packages/elements/dist/content/index.js';
pseudoLanguages.forEach(registerLanguage);
document.body.dataset.ready = '';
</script></head><body></body></html>`;

export class Camera {
  readonly #pages = new Map<string, Promise<Page>>();
  readonly #contexts: BrowserContext[] = [];
  readonly #waiting = new WeakMap<Page, { requests: number }>();

  constructor(
    private readonly browser: Browser,
    private readonly address: string,
  ) {}

  async facts({ tag }: Widget): Promise<Facts> {
    const page = await this.#page('', 1);
    return page.evaluate((name) => {
      const element = document.createElement(name) as HTMLElement & {
        stepCount?: number;
        constructor: { elementProperties?: Map<string, { attribute?: unknown }> };
      };
      const entries = [...(element.constructor.elementProperties ?? [])].map(([property, { attribute }]) => [
        typeof attribute === 'string' ? attribute : property.toLowerCase(),
        (element as unknown as Record<string, unknown>)[property],
      ]);
      return { stepCount: element.stepCount ?? 0, defaults: Object.fromEntries(entries) };
    }, tag);
  }

  /** Whether the named font is there: with another one every line of text is somewhere else. */
  async hasFont(): Promise<boolean> {
    const page = await this.#page('', 1);
    return page.evaluate((font) => {
      const width = (family: string): number => {
        const context = document.createElement('canvas').getContext('2d')!;
        context.font = `40px ${family}`;
        return context.measureText('Exosomes — WiM 0123 ½').width;
      };
      return width(`'${font}', monospace`) !== width('monospace') || width(`'${font}', serif`) !== width('serif');
    }, FONT);
  }

  /** Puts the widget on the page and waits until it has come to rest. */
  async pose(widget: Widget, state: State): Promise<Page> {
    const page = await this.#page(state.medium ?? '', state.scale);
    await page.emulateMedia({ media: 'screen' });
    await page.evaluate(
      async ({ tag, attributes, width, height, dark }) => {
        window.dispatchEvent(new Event('afterprint'));
        document.documentElement.classList.toggle('dark', dark);
        history.replaceState(null, '', location.pathname);
        const box = document.createElement('div');
        box.style.cssText = `width:${width}px;${height ? `height:${height}px` : ''}`;
        const element = document.createElement(tag);
        for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
        box.append(element);
        document.body.replaceChildren(box);
        scrollTo(0, 0);
        await document.fonts.ready;
      },
      {
        tag: widget.tag,
        attributes: state.attributes,
        width: state.width,
        height: state.height ?? 0,
        dark: state.medium === 'dark',
      },
    );
    await this.rest(page);
    if (state.medium === 'print') await this.#print(page);
    return page;
  }

  /** As the Print button does it, up to the moment when the browser takes the page. */
  async #print(page: Page): Promise<void> {
    await page.evaluate(async () => {
      const printed = new Promise<void>((resolve) => {
        window.print = () => {
          window.dispatchEvent(new Event('beforeprint'));
          resolve();
        };
      });
      document.body.querySelector('*')!.firstElementChild!.shadowRoot!.querySelector<HTMLElement>('[part=print]')!.click();
      await printed;
    });
    await page.emulateMedia({ media: 'print' });
    await this.rest(page);
  }

  /** Until nothing is on its way and nothing changes: parts that load late, sizes that are told a moment later. */
  async rest(page: Page): Promise<void> {
    const waiting = this.#waiting.get(page)!;
    for (let quiet = 0, round = 0; quiet < 3 && round < 200; round++) {
      const same = await page.evaluate(async () => {
        const element = document.body.firstElementChild!.firstElementChild as HTMLElement & {
          updateComplete?: Promise<unknown>;
          seen?: string;
        };
        await element.updateComplete;
        await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 25)));
        const roots = [element.shadowRoot!];
        for (const root of roots) for (const each of root.querySelectorAll('*')) if (each.shadowRoot) roots.push(each.shadowRoot);
        const now = `${element.scrollWidth} ${element.scrollHeight} ${roots.map((root) => root.innerHTML).join(' ')}`;
        const before = element.seen;
        element.seen = now;
        return now === before;
      });
      quiet = same && waiting.requests === 0 ? quiet + 1 : 0;
    }
  }

  async shoot(page: Page): Promise<Buffer> {
    const { width, height } = await page.evaluate(() => {
      const box = document.body.firstElementChild!;
      return {
        width: box.clientWidth,
        height: Math.max(box.clientHeight, box.firstElementChild!.getBoundingClientRect().height),
      };
    });
    const clip = { x: 0, y: 0, width: width + 2 * MARGIN, height: Math.min(Math.ceil(height), HIGHEST) + 2 * MARGIN };
    return page.screenshot({ clip, animations: 'disabled', caret: 'hide', scale: 'device' });
  }

  /** What stands in the middle of a place, for a person: `button.quiet “Print”`. */
  async nameOf(page: Page, { x, y, width, height }: Place, scale: number): Promise<string> {
    return page.evaluate(
      ([left, top]) => {
        let found = document.elementFromPoint(left, top);
        while (found?.shadowRoot) {
          const inner = found.shadowRoot.elementFromPoint(left, top);
          if (!inner || inner === found) break;
          found = inner;
        }
        if (!found) return 'nothing';
        const classes = [...found.classList].slice(0, 2).join('.');
        const words = (found.textContent ?? '').replace(/\s+/g, ' ').trim();
        const label = words.length > 40 ? `${words.slice(0, 39)}…` : words;
        return `<${found.localName}${classes ? ` class="${classes}"` : ''}>${label ? ` “${label}”` : ''}`;
      },
      [(x + width / 2) / scale, (y + height / 2) / scale] as const,
    );
  }

  async close(): Promise<void> {
    for (const context of this.#contexts) await context.close();
  }

  #page(medium: string, scale: number): Promise<Page> {
    const key = `${medium === 'dark' || medium === 'print' ? '' : medium} ${scale}`;
    const known = this.#pages.get(key) ?? this.#open(medium === 'forced-colours', scale);
    this.#pages.set(key, known);
    return known;
  }

  async #open(forced: boolean, scale: number): Promise<Page> {
    const context = await this.browser.newContext({
      // Software draws the whole window each time: only slides need a wide one.
      viewport: scale < 0.5 ? { width: 1960, height: 1120 } : { width: 1160, height: HIGHEST + 2 * MARGIN },
      deviceScaleFactor: scale,
      reducedMotion: 'reduce',
      forcedColors: forced ? 'active' : 'none',
      colorScheme: 'light',
      locale: 'en-US',
      timezoneId: 'UTC',
    });
    this.#contexts.push(context);
    const page = await context.newPage();
    await page.clock.setFixedTime(TODAY);
    const waiting = { requests: 0 };
    this.#waiting.set(page, waiting);
    page.on('request', () => void waiting.requests++);
    page.on('requestfinished', () => void waiting.requests--);
    page.on('requestfailed', () => void waiting.requests--);
    await page.goto(`${this.address}/looks.html`);
    await page.locator('body[data-ready]').waitFor({ state: 'attached' });
    return page;
  }
}
