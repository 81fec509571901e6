import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { brotli, bundle } from '../../scripts/sizes.mjs';
import { launch, listen, serve, shown } from './browser.ts';
import { widgets } from './widgets.ts';

const app = inject('packed');
const budgets = JSON.parse(readFileSync(new URL('../../scripts/budgets.json', import.meta.url), 'utf8')) as {
  first: Record<string, number>;
};

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser?.close());

// scripts/budgets.mjs counts what is imported; this counts what a real page asks for, late imports by a widget itself included.
it.each(widgets)('$tag asks for no more than its budget before the reader opens anything', async ({ name, tag }) => {
  const folder = join(app.folder, `first-${name}`);
  mkdirSync(folder);
  const entry = join(folder, 'entry.js');
  writeFileSync(entry, `import 'exosome-widgets/${name}/define.js';\n`);
  const bundled = await bundle(entry);
  for (const chunk of bundled.chunks) writeFileSync(join(folder, chunk.fileName), chunk.code);
  const body = `<!doctype html><html lang="en"><meta charset="utf-8"><title>t</title><${tag}></${tag}><script type="module" src="/${bundled.entry.fileName}"></script></html>`;
  const files = await serve(folder, { '/page.html': { body } });
  // So tall that nothing is out of sight.
  const page = await browser.newPage({ viewport: { width: 1000, height: 6000 } });
  const log = listen(page);
  await page.goto(`${files.address}/page.html`);
  await shown(page);
  await page.waitForTimeout(1000);
  const asked = log.requests.map((url) => new URL(url).pathname.slice(1)).filter((path) => path.endsWith('.js'));
  const bytes = asked.reduce((sum, path) => sum + brotli(readFileSync(join(folder, path))), 0);
  expect(log.errors).toEqual([]);
  expect(bytes, `${tag} asked for ${asked.join(', ')}: ${bytes} bytes`).toBeLessThanOrEqual(budgets.first[name] ?? 0);
  await page.close();
  await files.close();
});
