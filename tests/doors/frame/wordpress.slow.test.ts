/**
 * WordPress without any plugin of ours: the address of a frame page on a line of its own becomes a frame, through the static oEmbed
 * file beside the page. A real WordPress and a real browser; where WordPress cannot be had, the tests skip and say why.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch, listen } from '../../packaging/browser.ts';
import { prepare, start, type Site } from '../wordpress/sites.ts';
import { runBuild, serveSite, type Served } from './site.ts';

const PAGE = 'embed/1/size-explorer/en/drift-water/';

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });

const scratch = mkdtempSync(join(tmpdir(), 'exo-frame-wordpress-'));
let browser: Browser;
let embed: Served;
beforeAll(async () => {
  // The oEmbed files name their own address, so it has to be known before they are made.
  const port = await freePort();
  const out = join(scratch, 'dist');
  const made = runBuild('--base', `http://127.0.0.1:${port}/`, '--out', out);
  if (made.status !== 0) throw new Error(made.stderr);
  embed = await serveSite({}, out, port);
  browser = await launch();
});
afterAll(async () => {
  await browser?.close();
  await embed?.close();
  rmSync(scratch, { recursive: true, force: true });
});

describe.each(['7.1.1', '6.2.x'])('WordPress %s without our plugin', (version) => {
  let site: Site | undefined;
  let missing: string | null = null;
  beforeAll(async () => {
    missing = await prepare(version);
    if (missing) {
      console.warn(missing);
      return;
    }
    site = await start(version);
    await site.wp('plugin', 'deactivate', 'exo-widgets');
    // WordPress asks public addresses and usual ports only; here both sites are on this machine.
    const port = new URL(embed.address).port;
    writeFileSync(
      join(site.folder, 'wordpress/wp-content/mu-plugins/local-oembed.php'),
      `<?php add_filter( 'http_request_host_is_external', '__return_true' ); add_filter( 'http_allowed_safe_ports', fn( $ports ) => array( ...$ports, ${port} ) );`,
    );
  });
  afterAll(() => site?.stop());

  it('turns the address into a frame that is as tall as its content', async (test) => {
    if (!site) return test.skip(missing ?? 'WordPress did not start');
    const url = `${embed.address}/${PAGE}`;
    await site.php(
      `wp_insert_post( array( 'post_type' => 'page', 'post_status' => 'publish', 'post_title' => 'Sizes', 'post_name' => 'sizes', 'post_content' => "Read this.\\n\\n${url}\\n\\nThank you." ) );`,
    );
    const context = await browser.newContext({ viewport: { width: 1100, height: 900 }, reducedMotion: 'reduce' });
    const page = await context.newPage();
    const log = listen(page);
    const heights: number[] = [];
    await page.exposeFunction('heard', (height: number) => heights.push(height));
    await page.addInitScript(() =>
      window.addEventListener('message', ({ data }) => {
        if (data?.message === 'height') (window as never as { heard(height: number): void }).heard(data.value);
      }),
    );
    await page.goto(`${site.address}/sizes/`);
    const frame = page.locator('iframe.wp-embedded-content');
    await frame.waitFor({ state: 'visible', timeout: 20_000 });
    expect(await frame.getAttribute('sandbox')).toBe('allow-scripts');
    expect(await frame.getAttribute('src')).toMatch(new RegExp(`^${url}#\\?secret=[A-Za-z0-9]+$`));
    await expect.poll(() => heights.length, { timeout: 15_000 }).toBeGreaterThan(0);
    // WordPress allows 200 to 1000 px; what does not fit is scrolled to inside.
    await expect.poll(() => frame.evaluate((each) => each.clientHeight)).toBe(Math.min(Math.max(heights.at(-1)!, 200), 1000));
    const look = await frame.evaluate((each) => {
      const { borderTopStyle, position, visibility, opacity } = getComputedStyle(each);
      return { borderTopStyle, position, visibility, opacity, frameborder: each.getAttribute('frameborder') };
    });
    expect(look).toMatchObject({ visibility: 'visible', opacity: '1', frameborder: '0' });
    expect(look.position).not.toBe('absolute');
    // The quotation for readers without scripts has made room.
    expect(await page.locator('blockquote.wp-embedded-content').isVisible()).toBe(false);
    const inner = page.frames().find((each) => each.url().startsWith(url))!;
    expect(await inner.locator('exo-size-explorer').getAttribute('step')).toBe('2');
    expect(await inner.locator('[part=notice]').count()).toBe(0);
    expect(log.errors.filter((error) => !/favicon/.test(error))).toEqual([]);
    await context.close();
  });

  it('shows a link to those who have no scripts', async (test) => {
    if (!site) return test.skip(missing ?? 'WordPress did not start');
    const html = await (await fetch(`${site.address}/sizes/`)).text();
    // As a yes or no: the whole page in a message helps nobody.
    expect(new RegExp(`<blockquote[^>]*>(?:<p>)?<a href="${embed.address}/${PAGE}">`).test(html)).toBe(true);
  });
});
