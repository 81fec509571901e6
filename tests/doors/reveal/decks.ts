/** Decks in both versions of reveal.js, on a server of this machine. */
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, BrowserContextOptions, Page } from 'playwright';
import { listen, serve, type PageLog } from '../../packaging/browser.js';

export const root = dirname(dirname(dirname(dirname(fileURLToPath(import.meta.url)))));

/** Where each version keeps its files. */
export const VERSIONS = {
  '5.0.5': { folder: 'node_modules/reveal.js-5/dist', notes: 'node_modules/reveal.js-5/plugin/notes/notes.js' },
  '6.0.2': { folder: 'node_modules/reveal.js/dist', notes: 'node_modules/reveal.js/dist/plugin/notes.js' },
} as const;
export type Version = keyof typeof VERSIONS;
export const versions = Object.keys(VERSIONS) as Version[];

const DIST = '/packages/elements/dist';

interface DeckOptions {
  /** JSON of the settings for `Reveal.initialize`, without plugins. */
  readonly config?: Readonly<Record<string, unknown>>;
  /** Settings of the plugin, as code. */
  readonly plugin?: string;
  /** Scripts before the deck starts, as markup. */
  readonly scripts?: string;
}

/** A page with one deck. */
export const deckPage = (
  version: Version,
  sections: string,
  { config = {}, plugin = '', scripts }: DeckOptions = {},
): string => `<!doctype html>
<html lang="en-GB"><head><meta charset="utf-8"><title>Deck</title>
<link rel="stylesheet" href="/${VERSIONS[version].folder}/reset.css"><link rel="stylesheet" href="/${VERSIONS[version].folder}/reveal.css">
<link rel="stylesheet" href="${DIST}/exo-reveal.css"></head>
<body><div class="reveal"><div class="slides">${sections}</div></div>
<script src="/${VERSIONS[version].folder}/reveal.js"></script><script src="/${VERSIONS[version].notes}"></script>
${scripts ?? `<script src="${DIST}/exo.min.js"></script>`}
<script src="${DIST}/exo-reveal.min.js"></script>
<script>Reveal.initialize({ width: 1280, height: 720, margin: 0, center: false, transition: 'none', pdfSeparateFragments: true, ...${JSON.stringify(config)}, plugins: [RevealNotes, ExoReveal(${plugin})] });</script>
</body></html>`;

/** The committed lecture, with the reveal.js of a version. */
export const inVersion = (lecture: string, version: Version): string =>
  lecture
    .replaceAll('../../node_modules/reveal.js/dist/plugin/notes.js', `/${VERSIONS[version].notes}`)
    .replaceAll('../../node_modules/reveal.js/dist', `/${VERSIONS[version].folder}`)
    .replaceAll('../../packages/elements/dist', DIST);

export interface OpenDeck {
  readonly page: Page;
  readonly log: PageLog;
  readonly address: string;
  readonly close: () => Promise<void>;
}

/** Opens a page of markup and waits until the deck stands. */
export async function open(browser: Browser, body: string, path = '', options: BrowserContextOptions = {}): Promise<OpenDeck> {
  const server = await serve(root, { '/deck.html': { body } });
  const context = await browser.newContext({ viewport: { width: 1280, height: 720 }, reducedMotion: 'reduce', ...options });
  const page = await context.newPage();
  const log = listen(page);
  await page.goto(`${server.address}/deck.html${path}`);
  await ready(page);
  return {
    page,
    log,
    address: server.address,
    close: async () => {
      await context.close();
      await server.close();
    },
  };
}

/** Resolves when the deck in a page has started. */
export const ready = (page: Page): Promise<unknown> =>
  page.waitForFunction(() => (globalThis as unknown as { Reveal?: { isReady?: () => boolean } }).Reveal?.isReady?.());

/** What the tests use of the deck in the page. */
export interface DeckInPage {
  next(): void;
  prev(): void;
  slide(h: number, v?: number, f?: number): void;
  getIndices(): { h: number; v: number; f?: number };
  getState(): Record<string, unknown>;
  setState(state: Record<string, unknown>): void;
  getPlugin(id: string): { open(): void; destroy(): void };
  getCurrentSlide(): HTMLElement;
  getSlides(): HTMLElement[];
  toggleOverview(): void;
  isOverview(): boolean;
  toggleScrollView(on?: boolean): void;
  isScrollView(): boolean;
  configure(config: Record<string, unknown>): void;
  addEventListener(type: string, listener: () => void): void;
}

/** The steps of all stepped elements of the page, in order. */
export const steps = (page: Page): Promise<(number | undefined)[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('[data-exo-steps]')].map((each) => (each as HTMLElement & { step?: number }).step),
  );

/** Place of the deck as `h/f`, or `h.v/f` in a stack; without the fragment where there is none. */
export const place = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const { h, v, f } = (globalThis as unknown as { Reveal: DeckInPage }).Reveal.getIndices();
    return `${h}${v ? `.${v}` : ''}${f === undefined ? '' : `/${f}`}`;
  });

/** Runs code with the deck of the page. */
export const deck = <T>(page: Page, run: (reveal: DeckInPage) => T): Promise<T> =>
  page.evaluate(`(${run.toString()})(globalThis.Reveal)`) as Promise<T>;
