import { describe, expect, it, vi } from 'vitest';
import { english, isLanguageTag, matchLanguage, onLanguageAdded, registerLanguage } from './languages.js';

describe('languages', () => {
  it('falls back along the tag, then to English', () => {
    registerLanguage({ tag: 'pt', direction: 'ltr' });
    registerLanguage({ tag: 'pt-BR', direction: 'ltr' });
    expect(matchLanguage('pt-BR').tag).toBe('pt-BR');
    expect(matchLanguage('pt-BR-x-clinic').tag).toBe('pt-BR');
    expect(matchLanguage('PT-ao').tag).toBe('pt');
    expect(matchLanguage('pt_BR').tag).toBe('pt-BR');
    expect(matchLanguage('ja')).toBe(english);
  });

  it.each(['auto', '', ' ', '-', '--', 'x', '§', 'en-', null, undefined])('takes %j for English', (tag) => {
    expect(matchLanguage(tag)).toBe(english);
  });

  it('tells listeners about a new language, until they stop', () => {
    const listener = vi.fn();
    const stop = onLanguageAdded(listener);
    registerLanguage({ tag: 'cy', direction: 'ltr' });
    stop();
    registerLanguage({ tag: 'ga', direction: 'ltr' });
    expect(listener).toHaveBeenCalledTimes(1);
  });

  it('refuses a language that no tag could ask for', () => {
    expect(() => registerLanguage({ tag: 'auto', direction: 'ltr' })).toThrow(RangeError);
  });

  it.each([
    ['en', true],
    ['pt-BR', true],
    ['ar-XB', true],
    ['auto', false],
    ['', false],
    ['e', false],
    ['en_GB', false],
  ])('"%s" is a language tag: %s', (tag, expected) => {
    expect(isLanguageTag(tag)).toBe(expected);
  });
});
