import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type { Browser } from 'playwright';
import { bundle, firstChunks } from '../../scripts/sizes.mjs';
import { launch, listen, serve } from '../packaging/browser.ts';
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

describe('on the page', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser?.close());

  it('hydrates without a complaint and keeps the nodes the server sent', async () => {
    const entry = join(app.folder, 'hydrate.js');
    writeFileSync(entry, `import '@lit-labs/ssr-client/lit-element-hydrate-support.js';\nimport 'exosome-widgets/define.js';\n`);
    const bundled = await bundle(entry);
    expect(firstChunks(bundled)).not.toEqual([]);
    for (const chunk of bundled.chunks) writeFileSync(join(app.folder, chunk.fileName), chunk.code);

    const markup = widgets.map(({ tag }) => `<${tag} heading-level="2"></${tag}>`).join('\n');
    const body = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>t</title></head><body>${rendered(markup)}
      <script>
        globalThis.before = new Map([...document.querySelectorAll('*')].filter((e) => e.localName.startsWith('exo-') && e.shadowRoot)
          .map((e) => [e, [...e.shadowRoot.querySelectorAll('*')]]));
      </script>
      <script type="module" src="/${bundled.entry.fileName}"></script></body></html>`;
    const files = await serve(app.folder, { '/page.html': { body } });
    const page = await browser.newPage({ viewport: { width: 1000, height: 800 } });
    const log = listen(page);
    await page.goto(`${files.address}/page.html`);
    const kept = await page.evaluate(async () => {
      const { before } = globalThis as unknown as { before: Map<HTMLElement & { updateComplete: Promise<unknown> }, Element[]> };
      const heading = 'h2, [role=heading][aria-level="2"]';
      const answers = [];
      for (const [element, nodes] of before) {
        await element.updateComplete;
        await new Promise((resolve) => setTimeout(resolve, 300));
        const still = nodes.filter((node) => node.isConnected && node.getRootNode() === element.shadowRoot);
        const title = nodes.find((node) => node.matches(heading));
        answers.push({
          tag: element.localName,
          nodes: nodes.length,
          share: still.length / nodes.length,
          titleKept: title !== undefined && still.includes(title),
          defined: element.matches(':defined'),
        });
      }
      return answers;
    });
    expect(kept.map((each) => each.tag)).toEqual(widgets.map((each) => each.tag));
    for (const each of kept) {
      expect(each).toMatchObject({ titleKept: true, defined: true });
      expect(each.nodes).toBeGreaterThan(15);
      // The rest may be what only the page knows: its width, the wish for less motion.
      expect(each.share, each.tag).toBeGreaterThan(0.9);
    }
    expect(log.errors).toEqual([]);
    expect(log.warnings).toEqual([]);
    await page.close();
    await files.close();
  });
});
