/** What was asked for, checked: a setting that cannot be followed is told, never guessed around. */
import { DeckArgumentError } from './errors.js';
import { load, type Theme, type WidgetEntry, type WidgetSettings, widgets } from './library.js';
import type { DeckOptions } from './options.js';

export interface Checked {
  readonly lang: string;
  readonly theme: Theme;
  /** Numbers of the slides wanted, from 1; all when left out. */
  readonly slides?: readonly number[];
  readonly settings: WidgetSettings;
}

/** Two made-up languages of the library, for looking at layouts. */
const PSEUDO = ['en-xa', 'ar-xb'];

/** @throws {DeckArgumentError} naming the setting, and what would do */
export async function checkOptions(options: DeckOptions): Promise<Checked> {
  const all = widgets();
  const widget = all.find(({ name }) => name === options.deck);
  if (!widget && options.deck !== 'lecture') {
    throw new DeckArgumentError(
      `There is no widget "${options.deck}". There are: ${all.map(({ name }) => name).join(', ')}; and lecture, for the whole lesson.`,
    );
  }
  const { theme = 'light' } = options;
  if (theme !== 'light' && theme !== 'dark') {
    throw new DeckArgumentError(`The theme "${String(theme)}" is not known. Choose light or dark.`);
  }
  if (options.slides !== undefined && !widget)
    throw new DeckArgumentError('The lecture comes whole: it takes no choice of slides.');
  const claims = ownSetting('claims', options.claims, widget);
  const recipient = ownSetting('recipient', options.recipient, widget);
  return {
    lang: await checkLanguage(options.lang ?? 'en'),
    theme,
    ...(options.slides === undefined ? {} : { slides: readRange(options.slides) }),
    settings: {
      ...(claims === undefined ? {} : { claims: await checkClaims(claims) }),
      ...(recipient === undefined ? {} : { recipient: checkChoice('recipient', recipient, widget) }),
    },
  };
}

/** A setting that only some widgets have. */
function ownSetting(name: string, value: string | undefined, widget: WidgetEntry | undefined): string | undefined {
  if (value === undefined) return undefined;
  if (widget?.attributes.some((attribute) => attribute.name === name)) return value;
  const has = widgets().filter(({ attributes }) => attributes.some((attribute) => attribute.name === name));
  throw new DeckArgumentError(
    `--${name} is for ${has.map((each) => each.name).join(', ')}, not for ${widget?.name ?? 'lecture'}.`,
  );
}

function checkChoice(name: string, value: string, widget: WidgetEntry | undefined): string {
  const type = widget?.attributes.find((attribute) => attribute.name === name)?.type ?? '';
  const known = [...type.matchAll(/'([^']+)'/g)].map((match) => match[1] ?? '');
  if (known.length === 0 || known.includes(value)) return value;
  throw new DeckArgumentError(`The ${name} "${value}" is not known. Choose ${known.join(', ')}.`);
}

async function checkClaims(given: string): Promise<string> {
  const { claims } = await load('content');
  const wanted = given
    .toUpperCase()
    .split(/[\s,]+/)
    .filter(Boolean);
  const unknown = wanted.filter((id) => !claims.some((claim) => claim.id === id));
  if (wanted.length === 0) throw new DeckArgumentError('No claim is named. Write their ids, for example: --claims "A01 E06".');
  if (unknown.length === 0) return wanted.join(' ');
  const [first, last] = [claims[0]?.id, claims.at(-1)?.id];
  throw new DeckArgumentError(`There is no claim ${unknown.join(', ')}. Claims go from ${first} to ${last}.`);
}

async function checkLanguage(given: string): Promise<string> {
  const { isLanguageTag, matchLanguage, pseudoLanguages, registerLanguage } = await load('content');
  if (PSEUDO.includes(given.toLowerCase())) for (const language of pseudoLanguages) registerLanguage(language);
  const base = (tag: string): string => tag.toLowerCase().split('-')[0] ?? '';
  if (isLanguageTag(given) && base(matchLanguage(given).tag) === base(given)) return given;
  throw new DeckArgumentError(`There are no words for the language "${given}" yet. There are: en.`);
}

/** `2`, `2-4`, `1,3-5` as numbers from 1. */
export function readRange(given: string): readonly number[] {
  const numbers = given.split(',').flatMap((part) => {
    const [, from, to = from] = /^\s*(\d{1,3})\s*(?:-\s*(\d{1,3})\s*)?$/.exec(part) ?? [];
    const [start, end] = [Number(from), Number(to)];
    if (!from || start < 1 || end < start) {
      throw new DeckArgumentError(`"${given}" is no choice of slides. Write them as 2, 2-4 or 1,3-5; the first is 1.`);
    }
    return Array.from({ length: end - start + 1 }, (_, index) => start + index);
  });
  return [...new Set(numbers)].sort((one, other) => one - other);
}
