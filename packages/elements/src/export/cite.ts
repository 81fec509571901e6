import type { Source } from '@exosome-widgets/content/types.js';

/** `Bos JD` is a person, `European Commission` is not: initials end a person's name. */
const PERSON = /^(.+?)\s+\p{Lu}{1,4}$/u;

/** A work in a few words, as under a picture: `Bos & Meinardi 2000`, `Morad et al. 2019`, `European Commission 2025`. */
export function shortCitation({ authors, venue, title, titleEn, description, year, url, id }: Source): string {
  const who = authors ? shortAuthors(authors) : undefined;
  const what = who ?? venueName(venue) ?? shortTitle(titleEn ?? title ?? description) ?? hostOf(url) ?? id;
  return year && !what.includes(String(year)) ? `${what} ${year}` : what;
}

function shortAuthors(authors: string): string {
  const [first = authors, ...others] = authors.split(/\s*,\s*/);
  const surname = PERSON.exec(first)?.[1];
  if (!surname) return authors.replace(/\s*\(.*\)$/, '');
  if (others.length === 0) return surname;
  const second = PERSON.exec(others[0] ?? '')?.[1];
  return others.length === 1 && second ? `${surname} & ${second}` : `${surname} et al.`;
}

/** The journal without volume, issue and pages. */
function venueName(venue: string | undefined): string | undefined {
  const name = venue
    ?.replace(/\s*\(.*$/, '')
    .replace(/,?\s+\d.*$/, '')
    .trim();
  return name || undefined;
}

const MOST_WORDS = 7;

function shortTitle(title: string | undefined): string | undefined {
  if (!title) return undefined;
  const words = title.split(/\s+/);
  return words.length > MOST_WORDS
    ? `${words
        .slice(0, MOST_WORDS)
        .join(' ')
        .replace(/[,;:.]+$/, '')} …`
    : title;
}

function hostOf(url: string | undefined): string | undefined {
  return url?.replace(/^https?:\/\/(?:www\.)?/, '').split('/')[0];
}

/** A work in full, for a table. */
export function fullCitation({ authors, title, description, titleEn, venue, year, url, id }: Source): string {
  const parts = [authors, title ?? description ?? titleEn, venue, year].filter((part) => part !== undefined);
  return parts.length > 0 ? parts.join('. ') : (hostOf(url) ?? id);
}

/** Where a work can be read. */
export const linkOf = ({ doi, url }: Source): string => (doi ? `https://doi.org/${doi}` : (url ?? ''));
