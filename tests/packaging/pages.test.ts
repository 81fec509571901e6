import { mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launch, listen, serve, shown } from './browser.ts';
import { widgets } from './widgets.ts';

const app = inject('packed');
const script = join(app.package, 'dist/exo.min.js');
const body = widgets.map(({ tag }) => `<${tag}></${tag}>`).join('\n');
const html = (head: string, rest = body) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>t</title>${head}</head><body>${rest}</body></html>`;

let browser: Browser;
let folder: string;
beforeAll(async () => {
  browser = await launch();
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'exosome-pages-')));
});
afterAll(async () => {
  await browser?.close();
  if (folder) rmSync(folder, { recursive: true, force: true });
});

/** Writes a page to disk and opens it from there. */
async function openFromDisk(name: string, text: string, before?: string) {
  const file = join(folder, name);
  writeFileSync(file, text);
  const page = await browser.newPage({ viewport: { width: 1000, height: 800 } });
  const log = listen(page);
  if (before) await page.addInitScript(before);
  await page.goto(pathToFileURL(file).href);
  return { page, log };
}

const src = (path: string) => pathToFileURL(path).href;

it('draws all four widgets in a plain page opened from disk', async () => {
  const { page, log } = await openFromDisk('plain.html', html(`<script src="${src(script)}" defer></script>`));
  const drawn = await shown(page);
  expect(drawn.map((each) => each.tag)).toEqual(widgets.map((each) => each.tag));
  for (const { tag, width, height, words } of drawn) {
    expect({ tag, wide: width > 500, tall: height > 150, said: words > 40 }).toEqual({ tag, wide: true, tall: true, said: true });
  }
  expect(log.errors).toEqual([]);
  expect(log.warnings).toEqual([]);
  expect(log.requests.filter((url) => !url.startsWith('file:'))).toEqual([]);
  expect(await page.evaluate(() => Object.keys((globalThis as unknown as { Exo: object }).Exo))).toEqual(
    expect.arrayContaining(widgets.map((each) => each.className)),
  );
  await page.close();
});

describe('the examples in docs/examples', () => {
  const examples = fileURLToPath(new URL('../../docs/examples/', import.meta.url));
  it.each(readdirSync(examples).filter((file) => file.endsWith('.html')))('%s opens from disk', async (file) => {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    const log = listen(page);
    await page.goto(pathToFileURL(join(examples, file)).href);
    const drawn = await shown(page);
    expect(drawn).not.toEqual([]);
    expect(drawn.every((each) => each.words > 20)).toBe(true);
    expect(log.errors).toEqual([]);
    expect(log.requests.filter((url) => !url.startsWith('file:'))).toEqual([]);
    await page.close();
  });
});

describe('two copies on one page', () => {
  const count = `addEventListener('exo-version-conflict', (e) => (globalThis.conflicts ??= []).push([e.tag, e.shown, e.refused]), true);`;

  it('the same file twice stays quiet, and the first goes on working', async () => {
    const tag = `<script src="${src(script)}"></script>`;
    const { page, log } = await openFromDisk('twice.html', html(tag + tag), count);
    expect((await shown(page)).every((each) => each.words > 40)).toBe(true);
    expect(log.errors).toEqual([]);
    expect(log.warnings).toEqual([]);
    expect(await page.evaluate('globalThis.conflicts')).toBeUndefined();
    expect(await page.evaluate('Exo.ClaimCheck === customElements.get("exo-claim-check")')).toBe(true);
    await page.close();
  });

  it('of two versions the first stays; one warning, and an event that names both', async () => {
    const text = readFileSync(script, 'utf8');
    const version = (JSON.parse(readFileSync(join(app.package, 'package.json'), 'utf8')) as { version: string }).version;
    const other = text.replaceAll(`\`${version}\``, '`9.9.9`').replaceAll(`"${version}"`, '"9.9.9"');
    expect(other).not.toBe(text);
    writeFileSync(join(folder, 'other.js'), other);
    const two = `<script src="${src(script)}"></script><script src="other.js"></script><script src="other.js"></script>`;
    const { page, log } = await openFromDisk('versions.html', html(two), count);
    expect((await shown(page)).every((each) => each.words > 40)).toBe(true);
    expect(log.errors).toEqual([]);
    expect(log.warnings).toHaveLength(1);
    expect(log.warnings[0]).toContain('9.9.9');
    const conflicts = (await page.evaluate('globalThis.conflicts')) as string[][];
    expect(conflicts.map(([tag]) => tag).sort()).toEqual(widgets.map((each) => each.tag).sort());
    expect(conflicts.every(([, shownVersion, refused]) => shownVersion === version && refused === '9.9.9')).toBe(true);
    expect(await page.evaluate('customElements.get("exo-claim-check").version')).toBe(version);
    await page.close();
  });

  it('a module after the classic script keeps the first definitions', async () => {
    const files = await serve(app.package, {
      '/page.html': { body: html(`<script src="/dist/exo.min.js"></script><script type="module" src="/dist/exo.js"></script>`) },
    });
    const page = await browser.newPage();
    const log = listen(page);
    await page.goto(`${files.address}/page.html`);
    expect((await shown(page)).every((each) => each.words > 40)).toBe(true);
    expect(log.errors).toEqual([]);
    await page.close();
    await files.close();
  });
});

describe('strict pages', () => {
  const headers = {
    'content-security-policy':
      "default-src 'none'; script-src 'self'; style-src 'none'; img-src 'none'; base-uri 'none'; form-action 'none'; " +
      "require-trusted-types-for 'script'; trusted-types lit-html",
  };

  it.each([
    ['classic', '<script src="/dist/exo.min.js" defer></script>'],
    ['module', '<script type="module" src="/dist/exo.js"></script>'],
  ])('the %s file works under a strict policy with Trusted Types', async (_kind, head) => {
    const files = await serve(app.package, { '/page.html': { body: html(head), headers } });
    const page = await browser.newPage({ viewport: { width: 1000, height: 800 } });
    const log = listen(page);
    await page.addInitScript(
      `document.addEventListener('securitypolicyviolation', (e) => (globalThis.violations ??= []).push(e.violatedDirective + ' ' + e.blockedURI + ' ' + e.sample));`,
    );
    await page.goto(`${files.address}/page.html`);
    const drawn = await shown(page);
    // Everything that opens on a page is opened once, for a policy is broken late as easily as early.
    for (const { tag } of widgets) {
      const buttons = page.locator(`${tag} button:visible`);
      for (let i = 0; i < Math.min(await buttons.count(), 6); i++)
        await buttons
          .nth(i)
          .click({ timeout: 2000 })
          .catch(() => {});
      await page.keyboard.press('Escape');
    }
    expect(drawn.every((each) => each.words > 40 && each.height > 150)).toBe(true);
    expect(await page.evaluate('globalThis.violations ?? []')).toEqual([]);
    expect(log.errors).toEqual([]);
    expect(log.requests.filter((url) => !url.startsWith(files.address))).toEqual([]);
    await page.close();
    await files.close();
  });
});
