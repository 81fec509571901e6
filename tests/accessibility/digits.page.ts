import type { Catalogue, Language, Message } from '@exosome-widgets/content/messages.js';

/**
 * English words with other digits and separators. Digits that stand in the words themselves, in a catalogue or in the evidence, are
 * taken away, so that every Latin digit left was written without `Intl`.
 */
const modules = import.meta.glob<Record<string, Catalogue>>('../../packages/content/src/en/*.ts', { eager: true });

const withoutDigits = (text: string): string => text.replaceAll(/\d/g, '×');

function quiet(message: Message): Message {
  if (typeof message === 'string') return withoutDigits(message);
  const own = new Set(String(message).match(/\d+/g));
  return (formats, gaps) => message(formats, gaps).replaceAll(/\d+/g, (run) => (own.has(run) ? '×' : run));
}

const all = Object.entries(modules).map(([path, module]) => ({
  name: /([^/]+)\.ts$/.exec(path)![1]!,
  messages: Object.values(module)
    .filter((each) => typeof each === 'object')
    .flatMap((catalogue) => Object.entries(catalogue))
    .map(([key, message]) => [key, quiet(message)] as const),
}));
/** A widget's later words (`x-later.ts`) are asked for under the widget's own name too. */
const catalogues = Object.fromEntries(
  all.map(({ name }) => [
    name,
    Object.fromEntries(all.filter((other) => other.name.startsWith(name)).flatMap(({ messages }) => messages)),
  ]),
);

export const otherDigits: readonly Language[] = [
  { tag: 'ar-EG', direction: 'rtl', catalogues, evidence: withoutDigits },
  { tag: 'de', direction: 'ltr', catalogues, evidence: withoutDigits },
];
