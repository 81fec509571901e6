import type { Formats } from './messages.js';

const cache = new Map<string, Formats>();

/** Numbers, dates, lists and plurals of a language. Odd tags (browser translation sets `auto`) count as English. */
export function createFormats(tag: string): Formats {
  const known = cache.get(tag);
  if (known) return known;
  const locale = safeLocale(tag);
  const plurals = new Intl.PluralRules(locale);
  const lists = new Intl.ListFormat(locale, { type: 'conjunction' });
  const formats: Formats = {
    tag: locale,
    number: (value, options) => new Intl.NumberFormat(locale, options).format(value),
    date: (isoDate, options) => formatDate(locale, isoDate, options),
    list: (items) => lists.format(items),
    plural: (count, forms) => forms[plurals.select(count)] ?? forms.other,
  };
  cache.set(tag, formats);
  return formats;
}

function safeLocale(tag: string): string {
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? 'en-GB';
  } catch {
    return 'en-GB';
  }
}

/** `2026`, `2026-05` and `2026-05-22` are written as precisely as they are known. */
function formatDate(locale: string, isoDate: string, options?: Intl.DateTimeFormatOptions): string {
  const [year, month, day] = isoDate.split('-').map(Number);
  if (!year || Number.isNaN(year)) return isoDate;
  const precision: Intl.DateTimeFormatOptions =
    options ?? (day ? { day: 'numeric', month: 'long', year: 'numeric' } : month ? { month: 'long', year: 'numeric' } : { year: 'numeric' });
  return new Intl.DateTimeFormat(locale, { ...precision, timeZone: 'UTC' }).format(Date.UTC(year, (month ?? 1) - 1, day ?? 1));
}
