import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type { Browser } from 'playwright';
import { bundle } from '../../scripts/sizes.mjs';
import { launch, listen, type PageLog, serve } from '../packaging/browser.ts';
import { runInApp } from '../packaging/pack.ts';
import { widgets } from '../packaging/widgets.ts';

const app = inject('packed');

/** What a server sends for some HTML, from the packed package under Node. */
function rendered(markup: string): string {
  return runInApp(
    app,
    `import { render } from '@lit-labs/ssr';
     import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
     import { html } from 'lit';
     import 'exosome-widgets/define.js';
     process.stdout.write(await collectResult(render(html\`${markup}\`)));`,
  );
}

/** The words a reader would see in declarative shadow DOM: no styles, no tags. */
const wordsOf = (html: string) =>
  html
    .replace(/<style[\s\S]*?<\/style>/g, ' ')
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/<[^>]*>/g, ' ')
    .split(/\s+/)
    .filter(Boolean);

describe('on the server', () => {
  it.each(widgets)('$tag is declarative shadow DOM with its real words', ({ tag }) => {
    const html = rendered(`<${tag} heading-level="2"></${tag}>`);
    expect(html.slice(0, 400)).toContain(`<${tag}`);
    expect(html.slice(0, 400)).toContain('shadowrootmode="open"');
    expect(/<h2[\s>]|role="heading"[^>]*aria-level="2"/.exec(html)).not.toBeNull();
    expect(/.{0,60}(?:\[object Object\]|>\s*undefined\s*<)/.exec(html)).toBeNull();
    expect(/.{0,60}\sstyle=".{0,60}/.exec(html)).toBeNull();
    expect(wordsOf(html).length).toBeGreaterThan(60);
  });

  it('odd settings show the default and say so, as on a page', () => {
    for (const { tag } of widgets) {
      const html = rendered(`<${tag} region="atlantis" theme="pink" lang="auto" heading-level="99"></${tag}>`);
      expect(wordsOf(html).length).toBeGreaterThan(60);
      expect(html.includes('atlantis'), tag).toBe(true);
    }
  });
});

/** What a page finds of each widget after its script has run, beside what the server had sent. */
interface Kept {
  tag: string;
  /** Elements the server sent, and the share of them that is still there. */
  nodes: number;
  share: number;
  titleKept: boolean;
  /** How many titles a reader sees: a picture drawn beside the server's would show two. */
  titles: number;
  styled: boolean;
  /** How many style elements are left: each widget's own copy of what all can share. */
  copies: number;
}

describe('on the page', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser?.close());

  const markup = widgets.map(({ tag }) => `<${tag} heading-level="2"></${tag}>`).join('\n');

  /** Opens what the server sent with a script, and looks once all is quiet. */
  async function opened(script: string, { html = rendered(markup), headers = {} } = {}): Promise<{ kept: Kept[]; log: PageLog }> {
    const entry = join(app.folder, 'main.js');
    writeFileSync(entry, script);
    const bundled = await bundle(entry);
    for (const chunk of bundled.chunks) writeFileSync(join(app.folder, chunk.fileName), chunk.code);
    const before = `globalThis.before = new Map([...document.querySelectorAll('*')].filter((e) => e.localName.startsWith('exo-') && e.shadowRoot)
      .map((e) => [e, [...e.shadowRoot.querySelectorAll('*:not(style)')]]));`;
    const body = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>t</title></head><body>${html}
      <script src="/before.js"></script>
      <script type="module" src="/${bundled.entry.fileName}"></script></body></html>`;
    writeFileSync(join(app.folder, 'before.js'), before);
    const files = await serve(app.folder, { '/page.html': { body, headers } });
    const page = await browser.newPage({ viewport: { width: 1000, height: 800 } });
    const log = listen(page);
    await page.goto(`${files.address}/page.html`);
    const kept = await page.evaluate(async () => {
      const { before } = globalThis as unknown as { before: Map<HTMLElement & { updateComplete: Promise<unknown> }, Element[]> };
      const heading = 'h2, [role=heading][aria-level="2"]';
      const answers = [];
      for (const [element, nodes] of before) {
        await customElements.whenDefined(element.localName);
        await element.updateComplete;
        await new Promise((resolve) => setTimeout(resolve, 300));
        const still = nodes.filter((node) => node.isConnected && node.getRootNode() === element.shadowRoot);
        const title = nodes.find((node) => node.matches(heading));
        const base = element.shadowRoot?.querySelector('[part~=base]');
        answers.push({
          tag: element.localName,
          nodes: nodes.length,
          share: still.length / nodes.length,
          titleKept: title !== undefined && still.includes(title),
          titles: element.shadowRoot?.querySelectorAll(heading).length ?? 0,
          styled: base ? getComputedStyle(base).borderTopLeftRadius === '14px' : false,
          copies: element.shadowRoot?.querySelectorAll('style').length ?? 0,
        });
      }
      return answers;
    });
    await page.close();
    await files.close();
    expect(kept.map((each) => each.tag)).toEqual(widgets.map((each) => each.tag));
    return { kept, log };
  }

  const hydrating = `import 'exosome-widgets/hydrate.js';\nimport('exosome-widgets/define.js');\n`;

  it('hydrates without a complaint and keeps the nodes the server sent', async () => {
    const { kept, log } = await opened(hydrating);
    for (const each of kept) {
      expect(each).toMatchObject({ titleKept: true, titles: 1, styled: true, copies: 0 });
      expect(each.nodes).toBeGreaterThan(15);
      // The rest may be what only the page knows: its width, the wish for less motion.
      expect(each.share, each.tag).toBeGreaterThan(0.9);
    }
    expect(log.errors).toEqual([]);
    expect(log.warnings).toEqual([]);
  });

  it('draws itself anew, once, when nothing was set up to hydrate', async () => {
    const { kept, log } = await opened(`import 'exosome-widgets/define.js';\n`);
    for (const each of kept) expect(each).toMatchObject({ share: 0, titles: 1, styled: true });
    expect(log.errors).toEqual([]);
    expect(log.warnings).toEqual([]);
  });

  it('draws itself anew, once, when the page holds the picture of another version', async () => {
    const older = rendered(markup).replaceAll(/<!--lit-part [^-]+-->/g, '<!--lit-part AAAAAAAAAAA=-->');
    const { kept, log } = await opened(hydrating, { html: older });
    for (const each of kept) expect(each).toMatchObject({ titleKept: false, titles: 1, styled: true });
    expect(log.errors).toEqual([]);
    expect(log.warnings).toHaveLength(widgets.length);
    expect(log.warnings[0]).toContain('another version');
  });

  it('has its styles once it runs, on a page whose policy refuses those in the markup', async () => {
    const headers = { 'content-security-policy': "default-src 'none'; script-src 'self'; connect-src 'self'" };
    const { kept, log } = await opened(hydrating, { headers });
    for (const each of kept) expect(each).toMatchObject({ titleKept: true, titles: 1, styled: true });
    // The browser says that it refused the styles of the server, and nothing else is refused.
    expect(log.errors.filter((error) => !/inline style/.test(error))).toEqual([]);
  });
});
