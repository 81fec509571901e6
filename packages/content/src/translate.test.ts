import { describe, expect, it } from 'vitest';
import { createFormats } from './formats.js';
import { english } from './languages.js';
import type { Catalogue, Formats, Language, Translation } from './messages.js';
import { createTranslator } from './translate.js';

const words = {
  close: 'Close',
  count: (formats: Formats, gaps: { count: number }) =>
    formats.plural(gaps.count, { one: `${formats.number(gaps.count)} source`, other: `${formats.number(gaps.count)} sources` }),
} as const satisfies Catalogue;

const german: Translation<typeof words> = {
  close: 'Schließen',
  count: (formats, { count }) =>
    formats.plural(count, { one: `${formats.number(count)} Quelle`, other: `${formats.number(count)} Quellen` }),
};

const inLanguage = (language: Language) => createTranslator(language, createFormats(language.tag), 'words', words);

describe('a translator', () => {
  it('says plain messages and fills named gaps', () => {
    const t = inLanguage(english);
    expect(t('close')).toBe('Close');
    expect(t('count', { count: 1 })).toBe('1 source');
    expect(t('count', { count: 1200 })).toBe('1,200 sources');
  });

  it('uses the numbers and plurals of the language', () => {
    const t = inLanguage({ tag: 'de', direction: 'ltr', catalogues: { words: german } });
    expect(t('count', { count: 1200 })).toBe('1.200 Quellen');
  });

  it('says in English what a language does not have', () => {
    const t = inLanguage({ tag: 'de', direction: 'ltr', catalogues: { words: { close: 'Schließen' } } });
    expect(t('close')).toBe('Schließen');
    expect(t('count', { count: 2 })).toBe('2 sources');
    expect(inLanguage({ tag: 'fr', direction: 'ltr' })('close')).toBe('Close');
  });

  it('lets a pseudo-locale rewrite the finished message', () => {
    const t = inLanguage({ tag: 'en-XA', direction: 'ltr', rewrite: (text) => `[${text}]` });
    expect(t('count', { count: 2 })).toBe('[2 sources]');
  });
});
