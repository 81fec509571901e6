import type { Catalogue, Formats, GapsOf, Language, Message } from './messages.js';

/** Says one message of a catalogue in the reader's language. */
export type Translator<C extends Catalogue> = <K extends keyof C & string>(key: K, ...gaps: GapsOf<C[K]>) => string;

/**
 * A translator for one catalogue.
 *
 * @param language - the reader's language
 * @param formats - numbers, dates and plurals of that language
 * @param name - the catalogue's name, as in `Language.catalogues`
 * @param english - the English catalogue, which also stands in for what is missing
 */
export function createTranslator<C extends Catalogue>(
  language: Language,
  formats: Formats,
  name: string,
  english: C,
): Translator<C> {
  const translated = language.catalogues?.[name];
  return (key, ...gaps) => {
    const message: Message | undefined = translated?.[key] ?? english[key];
    const text = typeof message === 'function' ? message(formats, gaps[0]) : (message ?? key);
    return language.rewrite ? language.rewrite(text) : text;
  };
}
