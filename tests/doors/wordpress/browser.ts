/** What a person does in WordPress, for tests: signing in, the editor, looking at a page. */
import type { Browser, Frame, Page } from 'playwright';
import type { Site } from './sites.js';

export interface Visit {
  readonly page: Page;
  /** Addresses outside the site that the browser asked for. */
  readonly outside: string[];
  /** Errors of scripts, and what a page wanted to say in a box. */
  readonly errors: string[];
  close(): Promise<void>;
}

/** A fresh browser profile that notes what goes wrong and what leaves the site. */
export async function visit(browser: Browser, site: Site, size = { width: 1280, height: 900 }): Promise<Visit> {
  const context = await browser.newContext({ viewport: size, reducedMotion: 'reduce' });
  const page = await context.newPage();
  const outside: string[] = [];
  const errors: string[] = [];
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(`${site.address}/`) && !/^(?:data|blob|about):/.test(url)) outside.push(url);
  });
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('dialog', (dialog) => {
    if (dialog.type() !== 'beforeunload') errors.push(`dialog: ${dialog.message()}`);
    void dialog.accept();
  });
  return { page, outside, errors, close: () => context.close() };
}

export async function signIn({ page }: Visit, site: Site, name: string): Promise<void> {
  await page.goto(`${site.address}/wp-login.php`);
  await page.fill('#user_login', name);
  await page.fill('#user_pass', name);
  await Promise.all([page.waitForURL(/wp-admin/), page.click('#wp-submit')]);
}

/** What the tests use of the editor's own script. */
interface Wp {
  data: {
    select(store: string): Record<string, (...args: unknown[]) => unknown>;
    dispatch(store: string): Record<string, ((...args: unknown[]) => Promise<unknown>) | undefined>;
  };
  blocks: {
    parse(content: string): { name: string; isValid: boolean; attributes: Record<string, unknown> }[];
    pasteHandler(options: object): { name: string; attributes: Record<string, unknown> }[];
    getBlockVariations(name: string): { name: string; title: string; description: string; icon: unknown }[];
  };
  apiFetch(options: object): Promise<Record<string, unknown>>;
}
declare global {
  interface Window {
    wp: Wp;
  }
}

/** Opens the editor on a post, or on a new one, without its greetings. */
export async function openEditor({ page }: Visit, site: Site, id?: number): Promise<void> {
  await page.goto(`${site.address}/wp-admin/${id ? `post.php?post=${id}&action=edit` : 'post-new.php'}`);
  await page.waitForFunction(() => Boolean(window.wp?.data?.select('core/editor')?.getCurrentPostId?.()));
  await page.evaluate(() => {
    const set = window.wp.data.dispatch('core/preferences')?.set;
    void set?.('core/edit-post', 'welcomeGuide', false);
    void set?.('core', 'enableChoosePatternModal', false);
    void set?.('core/edit-post', 'isPublishSidebarEnabled', false);
    void set?.('core', 'isPublishSidebarEnabled', false);
    void window.wp.data.dispatch('core/editor').disablePublishSidebar?.();
  });
  await canvas(page).then((frame) => frame.waitForSelector('.editor-post-title, .wp-block-post-title, [data-type]'));
}

/** Where the blocks are: a frame in newer editors, the page itself in older ones. */
export async function canvas(page: Page): Promise<Frame> {
  await page.waitForSelector('iframe[name="editor-canvas"], .block-editor-writing-flow');
  return page.frame('editor-canvas') ?? page.mainFrame();
}

/** Adds a block as a person does: opens the inserter, looks for a word, chooses. */
export async function insertBlock({ page }: Visit, words: string, name: string): Promise<void> {
  await page.locator('.edit-post-header-toolbar__inserter-toggle, .editor-document-tools__inserter-toggle').first().click();
  await page
    .getByRole('searchbox', { name: /search/i })
    .first()
    .fill(words);
  await page.getByRole('option', { name, exact: true }).first().click();
  await page.locator('.edit-post-header-toolbar__inserter-toggle, .editor-document-tools__inserter-toggle').first().click();
}

/** Publishes with the button of the editor, and waits until the server has it. */
export async function publish({ page }: Visit): Promise<{ id: number; link: string }> {
  await page.locator('.editor-post-publish-button__button, .editor-post-publish-button').first().click();
  await page.waitForFunction(() => {
    const { isCurrentPostPublished, isSavingPost } = window.wp.data.select('core/editor');
    return isCurrentPostPublished?.() && !isSavingPost?.();
  });
  return page.evaluate(() => {
    const { getCurrentPostId, getPermalink } = window.wp.data.select('core/editor');
    return { id: getCurrentPostId?.() as number, link: getPermalink?.() as string };
  });
}

/** Every block of the editor: what it is, whether the editor still understands it, and what it is set to. */
export const blocks = ({ page }: Visit): Promise<{ name: string; isValid: boolean; attributes: Record<string, unknown> }[]> =>
  page.evaluate(() => {
    const list = window.wp.data.select('core/block-editor').getBlocks?.() as {
      name: string;
      isValid: boolean;
      attributes: object;
    }[];
    return list.map(({ name, isValid, attributes }) => ({ name, isValid, attributes: { ...attributes } }));
  });

export interface Seen {
  readonly tag: string;
  readonly upgraded: boolean;
  readonly width: number;
  readonly height: number;
  readonly display: string;
  /** `inline-size` when its layout goes by its own width. */
  readonly containerType: string;
  /** Size of its normal text, px. */
  readonly fontSize: string;
  /** Words that a reader sees in it. */
  readonly text: string;
  readonly attributes: Record<string, string>;
}

/** Every widget of a page, when all have drawn. */
export const widgetsOf = (frame: Page | Frame): Promise<Seen[]> =>
  frame.evaluate(async () => {
    const found = [...document.querySelectorAll<HTMLElement>('*')].filter((each) => each.localName.startsWith('exo-'));
    const all: Seen[] = [];
    for (const element of found) {
      const late = new Promise((_, reject) =>
        setTimeout(() => reject(new Error(`<${element.localName}> is not defined`)), 10_000),
      );
      await Promise.race([customElements.whenDefined(element.localName), late]);
      await (element as HTMLElement & { updateComplete?: Promise<unknown> }).updateComplete;
      await new Promise((resolve) => setTimeout(resolve, 50));
      const base = element.shadowRoot?.querySelector('.base');
      const { width, height } = element.getBoundingClientRect();
      all.push({
        tag: element.localName,
        upgraded: Boolean(base),
        width,
        height,
        display: getComputedStyle(element).display,
        containerType: getComputedStyle(element).containerType,
        fontSize: base ? getComputedStyle(base).fontSize : '',
        text: (base as HTMLElement | undefined)?.innerText ?? '',
        attributes: Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value])),
      });
    }
    return all;
  });
