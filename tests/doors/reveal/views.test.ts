/** The other views of a deck: speaker, paper, scroll. Notes come from the content of the widgets, or from the author. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch } from '../../packaging/browser.js';
import { deck, deckPage, open, ready, steps, versions } from './decks.js';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser?.close());

const DECK = `<section id="one"><h2>One</h2><aside class="notes">Say hello.</aside></section>
<section id="story" class="exo-widget"><exo-vesicle-messaging layout="slide" data-exo-steps="1-3"></exo-vesicle-messaging></section>
<section id="claims" class="exo-widget"><exo-claim-check layout="slide" view="card" claims="E06 K03" data-exo-steps></exo-claim-check></section>
<section id="own" class="exo-widget"><exo-prp-comparison layout="slide" data-exo-steps="1-3"></exo-prp-comparison>
  <aside class="notes">For the whole slide.</aside><aside class="notes" data-exo-step="2">For <em>step two</em>.</aside><aside class="notes" data-exo-step="9">For no step.</aside></section>`;

describe.each(versions)('reveal.js %s', (version) => {
  it('gives the speaker view the notes of each step, and the same picture', async () => {
    const { page, log, close } = await open(browser, deckPage(version, DECK));
    try {
      const popup = page.context().waitForEvent('page');
      await deck(page, (reveal) => reveal.getPlugin('notes').open());
      const speaker = await popup;
      const notes = (): Promise<string> => speaker.locator('.speaker-controls-notes .value').innerText();
      await expect.poll(notes, { timeout: 20_000 }).toContain('Say hello.');

      const next = () => deck(page, (reveal) => reveal.next());
      await next();
      await expect.poll(notes).toContain('buds inward around proteins, fats and RNA');
      await next();
      await expect.poll(notes).toContain('merges with the cell');
      expect(await notes()).not.toContain('buds inward around proteins');
      await next();
      await expect.poll(notes).toContain('In animal studies, some go far with the blood.');
      // The speaker's own picture of the slide stands at the same step, and the next one at what comes.
      const stepIn = async (frame: number) => {
        const inner = speaker.frames()[frame];
        return inner?.evaluate(
          () => (document.querySelector('exo-vesicle-messaging') as (HTMLElement & { step?: number }) | null)?.step,
        );
      };
      await expect.poll(() => stepIn(1), { timeout: 20_000 }).toBe(3);
      await deck(page, (reveal) => reveal.prev());
      await expect.poll(() => stepIn(1)).toBe(2);
      await expect.poll(() => stepIn(2)).toBe(3);
      await next();

      // The claims of the attribute, in its order.
      await next();
      await expect.poll(notes).toContain('Claim E06.');
      await next();
      await expect.poll(notes).toContain('Claim K03.');
      // Written by the author: of the slide, of a step; one of a step that is not shown is left out.
      await next();
      await expect.poll(notes).toContain('For the whole slide.');
      expect(await notes()).not.toContain('no step');
      await next();
      await expect.poll(notes).toContain('For step two.');
      expect(await notes()).not.toContain('For the whole slide.');
      await next();
      await expect.poll(notes).toContain('For the whole slide.');
      expect(log.errors).toEqual([]);
    } finally {
      await close();
    }
  });

  it('leaves slides without notes alone when asked to', async () => {
    const { page, close } = await open(browser, deckPage(version, DECK, { plugin: '{ withoutNotes: true }' }));
    try {
      expect(await page.locator('#story aside.notes').count()).toBe(0);
      expect(await page.locator('#own aside.notes').count()).toBe(3);
    } finally {
      await close();
    }
  });

  const inPages = (page: Page) =>
    page.evaluate(() =>
      [...document.querySelectorAll('.pdf-page')].map((each) => {
        const widget = each.querySelector<HTMLElement & { step?: number }>('[data-exo-steps]');
        const notes = each.querySelector('.speaker-notes-pdf')?.textContent?.trim() ?? '';
        return [each.querySelector('section')?.id, widget?.step, notes] as const;
      }),
    );

  it('prints one page for each step, each with the notes of its step', async () => {
    const { page, log, close } = await open(browser, deckPage(version, DECK, { config: { showNotes: true } }), '?view=print');
    try {
      await page.waitForFunction(() => document.querySelectorAll('.pdf-page').length > 8);
      await expect
        .poll(async () => (await inPages(page)).map(([id, step]) => `${id} ${step}`))
        .toEqual(['one undefined', 'story 1', 'story 2', 'story 3', 'claims 0', 'claims 1', 'own 1', 'own 2', 'own 3']);
      const notes = (await inPages(page)).map(([, , text]) => text);
      expect(notes[1]).toContain('buds inward around');
      expect(notes[2]).toContain('merges with the cell');
      expect(notes[2]).not.toContain('buds inward around');
      expect(notes[5]).toContain('Claim K03.');
      expect(notes[7]).toBe('For step two.');
      // What is drawn on the pages differs, not only the number.
      const captions = await page.evaluate(() =>
        [...document.querySelectorAll('.pdf-page exo-vesicle-messaging')].map((each) =>
          (each.shadowRoot?.textContent ?? '').replace(/\s+/g, ' '),
        ),
      );
      expect(new Set(captions).size).toBe(3);
      expect(log.errors).toEqual([]);
    } finally {
      await close();
    }
  });

  it('makes a PDF of as many pages', async () => {
    const { page, close } = await open(browser, deckPage(version, DECK), '?view=print');
    const folder = mkdtempSync(join(tmpdir(), 'exo-reveal-'));
    try {
      await page.waitForFunction(() => document.querySelectorAll('.pdf-page').length > 8);
      const file = join(folder, 'deck.pdf');
      writeFileSync(file, await page.pdf({ preferCSSPageSize: true, printBackground: true }));
      let text: string;
      try {
        text = execFileSync('pdftotext', ['-layout', file, '-'], { encoding: 'utf8' });
      } catch {
        return; // no pdftotext on this machine: the pages themselves are looked at above
      }
      const pages = text.split('\f').filter((each) => each.trim());
      expect(pages).toHaveLength(9);
      expect(pages[2]).toMatch(/Release/);
      expect(pages[3]).toMatch(/Travel/);
    } finally {
      rmSync(folder, { recursive: true });
      await close();
    }
  });

  it('goes through the steps in the scroll view, and back to slides', async () => {
    const { page, log, close } = await open(browser, deckPage(version, DECK), '?view=scroll');
    try {
      expect(await deck(page, (reveal) => reveal.isScrollView())).toBe(true);
      await page.waitForFunction(() => document.querySelectorAll('.scroll-page').length === 4);
      const scrollTo = (pages: number) =>
        page.evaluate((top) => {
          const viewport = document.querySelector('.reveal-viewport') ?? document.documentElement;
          viewport.scrollTop = top * innerHeight;
        }, pages);
      const seen = new Set<string>();
      for (let at = 0; at <= 8.6; at += 0.2) {
        await scrollTo(at);
        await page.waitForTimeout(60);
        const [story, , own] = await steps(page);
        const id = await deck(page, (reveal) => reveal.getCurrentSlide().id);
        if (id === 'story') seen.add(`story ${story}`);
        if (id === 'own') seen.add(`own ${own}`);
      }
      expect([...seen]).toEqual(['story 1', 'story 2', 'story 3', 'own 1', 'own 2', 'own 3']);
      // Up again: back to the first step.
      await scrollTo(1);
      await expect.poll(async () => (await steps(page))[0]).toBe(1);
      expect(await page.locator('#story exo-vesicle-messaging').getAttribute('inert')).toBeNull();
      // The scroll view makes new elements when it ends; the remote drives those.
      await deck(page, (reveal) => reveal.toggleScrollView(false));
      await deck(page, (reveal) => reveal.slide(1, 0, -1));
      await page.keyboard.press('PageDown');
      await expect.poll(async () => (await steps(page))[0]).toBe(2);
      expect(log.errors).toEqual([]);
    } finally {
      await close();
    }
  });

  it('opens in every view from one address', async () => {
    const { page, address, close } = await open(browser, deckPage(version, DECK));
    try {
      for (const view of ['print', 'scroll']) {
        await page.goto(`${address}/deck.html?view=${view}`);
        await ready(page);
        expect(
          await page
            .locator('exo-vesicle-messaging')
            .first()
            .evaluate((each) => each.shadowRoot !== null),
        ).toBe(true);
      }
    } finally {
      await close();
    }
  });
});
