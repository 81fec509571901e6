/** Message catalogues: every word a reader or a screen reader meets, keyed by type. */

/** What a message may use to write numbers, dates, lists and plurals in the reader's language. */
export interface Formats {
  readonly tag: string;
  number(value: number, options?: Intl.NumberFormatOptions): string;
  date(isoDate: string, options?: Intl.DateTimeFormatOptions): string;
  list(items: readonly string[]): string;
  /** Chooses by the language's plural rule; `other` is required. */
  plural(count: number, forms: Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }): string;
}

/** A whole sentence, or a function that fills its named gaps. Never glued pieces. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- the arguments are typed by each catalogue
export type Message = string | ((formats: Formats, gaps: any) => string);

/** One widget's messages. Written with `satisfies Catalogue`, so that keys and gaps keep their own types. */
export type Catalogue = Readonly<Record<string, Message>>;

/** The same keys and gaps with other words: what a translation has to supply. */
export type Translation<C extends Catalogue> = {
  readonly [K in keyof C]: C[K] extends (formats: Formats, gaps: infer G) => string
    ? string | ((formats: Formats, gaps: G) => string)
    : string;
};

/** The gaps a message needs, or none. */
export type GapsOf<M> = M extends (formats: Formats) => string
  ? []
  : M extends (formats: Formats, gaps: infer G) => string
    ? [gaps: G]
    : [];

/**
 * One language. Catalogues are looked up by name; what is missing falls back to English.
 * Evidence text is translated by its English wording, so that a translation of an older wording can never be shown.
 */
export interface Language {
  /** BCP 47 tag. */
  readonly tag: string;
  readonly direction: 'ltr' | 'rtl';
  readonly catalogues?: Readonly<Record<string, Catalogue>>;
  /** Rewrites any finished message (pseudo-locales). */
  readonly rewrite?: (text: string) => string;
  /** Evidence text by its English wording; `undefined` shows the English, marked as such. */
  readonly evidence?: (english: string) => string | undefined;
}
