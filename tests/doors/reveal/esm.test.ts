/** The plugin as a module, and its types beside those of reveal.js. */
import type { RevealConfig } from 'reveal.js';
import type { Browser } from 'playwright';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { ExoReveal } from '../../../packages/reveal/src/index.js';
import { launch } from '../../packaging/browser.js';
import { open, steps, VERSIONS, versions } from './decks.js';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser?.close());

const MODULES = { '5.0.5': 'reveal.esm.js', '6.0.2': 'reveal.mjs' } as const;

it('fits the types of reveal.js', () => {
  const config: RevealConfig = { plugins: [ExoReveal(), ExoReveal] };
  expect(config.plugins).toHaveLength(2);
  expect(ExoReveal().id).toBe('exo');
});

it.each(versions)('drives a deck of modules with reveal.js %s', async (version) => {
  const { folder } = VERSIONS[version];
  const { page, log, close } = await open(
    browser,
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><link rel="stylesheet" href="/${folder}/reveal.css"></head>
<body><div class="reveal"><div class="slides"><section><exo-vesicle-messaging data-exo-steps></exo-vesicle-messaging></section></div></div>
<script type="module">
import Reveal from '/${folder}/${MODULES[version]}';
import { ExoReveal } from '/packages/elements/dist/reveal/index.js';
import '/packages/elements/dist/exo.js';
globalThis.Reveal = Reveal;
Reveal.initialize({ plugins: [ExoReveal] });
</script></body></html>`,
  );
  try {
    await page.keyboard.press('PageDown');
    await page.keyboard.press('PageDown');
    expect(await steps(page)).toEqual([2]);
    expect(log.errors).toEqual([]);
  } finally {
    await close();
  }
});
