import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { BuilderData } from '../../packages/embed/src/data.js';
import { site } from '../../packages/embed/src/site/site.js';
import { dist } from '../../scripts/widget-list.mjs';
import { theatre, widgets, type Theatre } from '../accessibility/stage.js';
import { outsideLong, outsideMirrored } from './outside.js';

// The pages around the widgets: frame pages and the embed builder, in both made-up languages.

const asset = { path: 'assets/file.js', integrity: 'sha384-0' };
const files = site({
  base: 'https://example.org/',
  version: '0.0.0',
  widgets,
  languages: ['en-XA', 'ar-XB'],
  // Every asset a page may ask for.
  assets: new Proxy({}, { get: () => asset }) as never,
  fallbacks: {
    en: Object.fromEntries(widgets.map(({ name }) => [name, readFileSync(join(dist, `fallback/en/${name}.html`), 'utf8')])),
  },
});

let house: Theatre;
beforeAll(async () => {
  house = await theatre();
});
afterAll(() => house.close());

it.each([
  ['en-XA', 'ltr', outsideLong],
  ['ar-XB', 'rtl', outsideMirrored],
] as const)('pages in %s: every word from a catalogue, lang and dir said', async (language, direction, outside) => {
  const pages = files.filter(({ path }) => path.endsWith('/index.html') && path.includes(`/${language}/`));
  expect(pages.length, 'a page per widget and preset').toBeGreaterThan(widgets.length);
  const page = await house.open();
  for (const { path, text } of pages) {
    const html = /<html[^>]*>/.exec(text)?.[0] ?? '';
    expect(html, path).toContain(`lang="${language}"`);
    if (direction === 'rtl') expect(html, path).toContain('dir="rtl"');
    const words = await page.evaluate((markup) => stage.wordsOfPage(markup), text);
    expect(words.flatMap((word) => outside(word.text).map((each) => `“${each}” in ${path}: ${word.where}`))).toEqual([]);
  }
  await page.context().close();
});

it.each([
  ['en-XA', outsideLong],
  ['ar-XB', outsideMirrored],
] as const)('the embed builder in %s: every word from a catalogue', async (language, outside) => {
  const file = files.find(({ path }) => path.endsWith(`builder/${language}/data.json`));
  const page = await house.open();
  const { words } = await page.evaluate((data) => stage.wordsOfBuilder(data), JSON.parse(file!.text) as BuilderData);
  expect(words.length).toBeGreaterThan(20);
  // Names of languages are written by Intl.
  const names = new Intl.DisplayNames([language], { type: 'language' });
  const byIntl = new Set(['en-XA', 'ar-XB'].map((tag) => names.of(tag)));
  expect(words.some(({ text }) => byIntl.has(text))).toBe(true);
  expect(
    [
      ...new Set(
        words
          .filter(({ text, where }) => !/textarea|code|pre/.test(where) && !byIntl.has(text))
          .flatMap((word) => outside(word.text).map((each) => `“${each}” in ${word.where}: ${word.text.slice(0, 60)}`)),
      ),
    ].slice(0, 15),
  ).toEqual([]);
  await page.context().close();
});
