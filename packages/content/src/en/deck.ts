import type { Catalogue, Formats } from '../messages.js';

/** Words of a slide deck that are not the widget's own: the opening, the foot of a slide, the list of sources. */
export const deck = {
  'cover.notes':
    'Small numbers on a slide, and the numbers at its foot, point to the sources on the last slides. Look at the review date before you teach: after the next check is due, look for a newer version.',
  'cover.alt': 'A tube of platelet-rich plasma (PRP) and a vesicle.',
  licence: 'Free to use, change and share under the MIT licence. Keep the sources and the dates.',

  part: (formats: Formats, gaps: { title: string; part: number; parts: number }) =>
    `${gaps.title} (${formats.number(gaps.part)} of ${formats.number(gaps.parts)})`,
  continued: (_: Formats, gaps: { title: string }) => `This slide goes on with: ${gaps.title}.`,
  sources: (_: Formats, gaps: { numbers: string }) => `Sources: ${gaps.numbers}`,
  toSources: 'Go to the sources',

  'sources.title': 'Sources',
  'sources.notes': 'For those who want to look it up. The numbers on the slides point here. Leave this out of the talk.',
  'sources.number': 'No.',
  'sources.work': 'Work',

  'table.alt': (formats: Formats, gaps: { title: string; columns: readonly string[]; rows: number }) =>
    `Table: ${gaps.title}. Columns: ${formats.list(gaps.columns)}. ${formats.plural(gaps.rows, {
      one: `${formats.number(gaps.rows)} row`,
      other: `${formats.number(gaps.rows)} rows`,
    })}.`,
  'card.alt': (formats: Formats, gaps: { title: string; lines: readonly string[] }) =>
    `Table: ${gaps.title}. ${formats.list(gaps.lines)}.`,
  'film.alt': (formats: Formats, gaps: { seconds: number; alt: string }) =>
    `Film of ${formats.number(gaps.seconds)} seconds, without sound. ${gaps.alt}`,
} as const satisfies Catalogue;
