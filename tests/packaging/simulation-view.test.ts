import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, it } from 'vitest';
import { brotli, bundle } from '../../scripts/sizes.mjs';
import { launch, listen, serve, shown } from './browser.ts';

const app = inject('packed');
const budgets = JSON.parse(readFileSync(new URL('../../scripts/budgets.json', import.meta.url), 'utf8')) as {
  opened: { simulation: number };
};

it('the simulation loads only when it is opened, and costs no more than its budget beyond the story', async () => {
  const folder = join(app.folder, 'simulation-view');
  mkdirSync(folder);
  const entry = join(folder, 'entry.js');
  writeFileSync(entry, `import 'exosome-widgets/vesicle-messaging/define.js';\n`);
  const bundled = await bundle(entry);
  for (const chunk of bundled.chunks) writeFileSync(join(folder, chunk.fileName), chunk.code);
  const body = `<!doctype html><html lang="en"><meta charset="utf-8"><title>t</title><exo-vesicle-messaging></exo-vesicle-messaging><script type="module" src="/${bundled.entry.fileName}"></script></html>`;
  const files = await serve(folder, { '/page.html': { body } });
  const browser = await launch();
  try {
    const page = await browser.newPage({ viewport: { width: 1000, height: 6000 } });
    const log = listen(page);
    await page.goto(`${files.address}/page.html`);
    await shown(page);
    await page.waitForTimeout(1000);
    const scripts = (): string[] =>
      log.requests.map((url) => new URL(url).pathname.slice(1)).filter((path) => path.endsWith('.js'));
    const before = scripts();
    await page.getByRole('button', { name: 'Simulation', exact: true }).click();
    await page.locator('exo-vesicle-messaging .sim-counts').waitFor();
    const extra = scripts().filter((path) => !before.includes(path));
    const bytes = extra.reduce((sum, path) => sum + brotli(readFileSync(join(folder, path))), 0);
    expect(log.errors).toEqual([]);
    expect(extra.length).toBeGreaterThan(0);
    expect(bytes, `opening it asked for ${extra.join(', ')}: ${bytes} bytes`).toBeLessThanOrEqual(budgets.opened.simulation);
  } finally {
    await browser.close();
    await files.close();
  }
});
