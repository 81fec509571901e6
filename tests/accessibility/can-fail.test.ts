import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import type { Page } from 'playwright';
import { theatre, type Theatre } from './stage.js';

// The checks themselves: each has to see the thing it looks for, broken here on purpose in a page.

const TAG = 'exo-size-explorer';
let house: Theatre;
let page: Page;
beforeAll(async () => {
  house = await theatre();
});
afterAll(() => house.close());
beforeEach(async () => {
  page = await house.open({ reducedMotion: 'reduce' });
  await page.evaluate((tag) => stage.show(tag, { motion: 'none' }), TAG);
});
afterEach(() => page.context().close());

const style = (css: string): Promise<void> =>
  page.evaluate((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    stage.widget().shadowRoot!.adoptedStyleSheets.push(sheet);
  }, css);
const poor = async (kind: 'text' | 'mark', least: number): Promise<number> =>
  (await page.evaluate((which) => (which === 'text' ? stage.textContrast() : stage.markContrast()), kind)).filter(
    ({ ratio, large }) => ratio < (large ? 3 : least),
  ).length;

it('axe sees a control that lost its name', async () => {
  await page.evaluate(() => {
    const select = stage.widget().shadowRoot!.querySelector('select')!;
    for (const label of select.labels) label.replaceWith(...label.childNodes);
    for (const name of ['aria-label', 'aria-labelledby', 'id']) select.removeAttribute(name);
  });
  expect((await page.evaluate(() => stage.axeFindings())).join(' ')).toContain('select-name');
});

it('axe sees what only its experimental rules and those it has off look for', async () => {
  expect(await page.evaluate(() => stage.axeFindings())).toEqual([]);
  await page.evaluate(() => {
    const title = stage.widget().shadowRoot!.querySelector('.section-title')!;
    const paragraph = Object.assign(document.createElement('p'), { className: title.className, textContent: title.textContent });
    title.replaceWith(paragraph);
  });
  await style(
    '.choice { gap: 0 !important; } .choice button { all: unset !important; inline-size: 8px !important; block-size: 8px !important; overflow: hidden !important; }',
  );
  expect((await page.evaluate(() => stage.axeFindings())).join(' ')).toMatch(/p-as-heading.*target-size/);
});

it('contrast sees a text colour, a word in a picture and an edge that are too pale', async () => {
  expect(await poor('text', 4.5)).toBe(0);
  expect(await poor('mark', 3)).toBe(0);
  await style(
    '.base { --_text-soft: #9aa; } select { border-color: #ddd !important; } svg text { fill: #ccc !important; stroke: none; }',
  );
  expect(await poor('text', 4.5)).toBeGreaterThan(3);
  expect(await poor('mark', 3)).toBeGreaterThan(0);
});

it('the focus check sees a control without a ring, and one with a ring that cannot be seen', async () => {
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => stage.focusFindings())).toEqual([]);
  await style('select { outline: none !important; } button { outline-color: transparent !important; }');
  expect((await page.evaluate(() => stage.focusFindings())).join(' ')).toMatch(/select.*button|button.*select/);
});

it('the target check sees a small button', async () => {
  await style('button { min-block-size: 0 !important; block-size: 20px !important; padding: 0 !important; }');
  expect((await page.evaluate(() => stage.targets())).some(({ height }) => height < 24)).toBe(true);
});

it('the reflow check sees cut-off text and a page that scrolls sideways', async () => {
  expect(await page.evaluate(() => stage.lost())).toEqual([]);
  await style('.intro { overflow: hidden; white-space: nowrap; inline-size: 60px; } .title { inline-size: 2000px; }');
  expect((await page.evaluate(() => stage.lost())).join(' ')).toMatch(/cut off.*sideways|sideways.*cut off/);
});

it('the comparison by words sees a sentence that is not shown', async () => {
  const before = await page.evaluate(() => stage.sentences());
  await style('.sentence { display: none !important; }');
  expect((await page.evaluate(() => stage.sentences())).length).toBeLessThan(before.length);
});

it('the search for words sees one that was hard-coded, read or spoken', async () => {
  await page.evaluate(() => {
    const root = stage.widget().shadowRoot!;
    root.querySelector('button')!.setAttribute('aria-label', 'Forgotten');
    root.querySelector('.body')!.append('Forgotten too');
  });
  const words = await page.evaluate(() => stage.wordsOfWidget());
  expect(words.filter(({ text }) => text.startsWith('Forgotten'))).toHaveLength(2);
});
