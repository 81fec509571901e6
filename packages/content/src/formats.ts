import type { Formats } from './messages.js';

const cache = new Map<string, Formats>();

/** Numbers, dates, lists and plurals of a language. Odd tags (browser translation sets `auto`) count as English. */
export function createFormats(tag: string): Formats {
  const known = cache.get(tag);
  if (known) return known;
  const locale = safeLocale(tag);
  const plurals = new Intl.PluralRules(locale);
  const lists = new Intl.ListFormat(locale, { type: 'conjunction' });
  const numbers = remember((options?: Intl.NumberFormatOptions) => new Intl.NumberFormat(locale, options));
  const dates = remember(
    (options?: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }),
  );
  const formats: Formats = {
    tag: locale,
    number: (value, options) => numbers(options).format(value),
    date: (isoDate, options) => {
      const day = parseIsoDate(isoDate);
      return day ? dates(options ?? day.precision).format(day.time) : isoDate;
    },
    list: (items) => lists.format(items),
    plural: (count, forms) => forms[plurals.select(count)] ?? forms.other,
  };
  cache.set(tag, formats);
  return formats;
}

/** Pseudo-locales (`en-XA`, `ar-XB`) keep English numbers and dates, so that both stay readable while words do not. */
const PSEUDO = /-x[ab]$/i;

function safeLocale(tag: string): string {
  if (PSEUDO.test(tag)) return 'en-GB';
  try {
    // A well-formed tag that this browser has no data for would silently take the machine's own language.
    return Intl.NumberFormat.supportedLocalesOf(tag)[0] ?? 'en-GB';
  } catch {
    return 'en-GB';
  }
}

/** `Intl` objects are slow to make and made of few options. */
function remember<O, F>(make: (options?: O) => F): (options?: O) => F {
  const made = new Map<string, F>();
  return (options) => {
    const key = JSON.stringify(options ?? {});
    const known = made.get(key) ?? make(options);
    made.set(key, known);
    return known;
  };
}

/** `2026`, `2026-05` and `2026-05-22` are written as precisely as they are known. */
function parseIsoDate(isoDate: string): { time: number; precision: Intl.DateTimeFormatOptions } | undefined {
  const [year, month, day] = isoDate.split('-').map(Number);
  const time = Date.UTC(year ?? Number.NaN, (month ?? 1) - 1, day ?? 1);
  if (!year || Number.isNaN(time)) return undefined;
  return {
    time,
    precision: day
      ? { day: 'numeric', month: 'long', year: 'numeric' }
      : month
        ? { month: 'long', year: 'numeric' }
        : { year: 'numeric' },
  };
}
