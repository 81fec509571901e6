import type { Language } from './messages.js';

/** The language that everything is written in first. */
export const english: Language = { tag: 'en', direction: 'ltr' };

const languages = new Map<string, Language>([['en', english]]);
const listeners = new Set<() => void>();

/**
 * Adds a language, or replaces one; widgets on the page take it up at once where it fits.
 *
 * @throws {RangeError} when its tag is not a language tag: nothing could ever ask for it
 */
export function registerLanguage(language: Language): void {
  if (!isLanguageTag(language.tag)) throw new RangeError(`"${language.tag}" is not a language tag (BCP 47).`);
  languages.set(language.tag.toLowerCase(), language);
  for (const listener of listeners) listener();
}

/** Calls back when a language is added. Returns a function that stops it. */
export function onLanguageAdded(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The best language for a tag: `pt-BR`, then `pt`, then English. Odd tags (`auto`, empty, malformed) mean English. */
export function matchLanguage(tag: string | null | undefined): Language {
  for (
    let rest = String(tag ?? '')
      .trim()
      .toLowerCase()
      .replaceAll('_', '-');
    rest;
    rest = rest.slice(0, Math.max(rest.lastIndexOf('-'), 0))
  ) {
    const language = languages.get(rest);
    if (language) return language;
  }
  return english;
}

/** Whether a tag is written as a language tag at all (it need not be one that we speak). `auto` is not. */
export function isLanguageTag(tag: string): boolean {
  if (tag.toLowerCase() === 'auto') return false;
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}
