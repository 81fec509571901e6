/** The slides that every deck ends with: all works it rests on, by their numbers. */
import type { Numbered } from './citations.js';
import type { DeckWords, Source } from './library.js';
import { BODY, type Page, type Run, type TableCell } from './page.js';
import { titleSize } from './compose.js';
import { layTable } from './tables.js';

const SIZE_PT = 12;

/** Where to read it. */
export const addressOf = ({ doi, url }: Source): string | undefined => (doi ? `https://doi.org/${doi}` : url);

/** Authors, title, venue and year, as far as they could be verified. */
export function citation(source: Source, untitled: string): string {
  const { authors, title, titleEn, description, venue, year } = source;
  const named = title && titleEn ? `${title} [${titleEn}]` : (title ?? titleEn ?? description ?? untitled);
  return [authors, named, venue, year]
    .filter((part) => part !== undefined && part !== '')
    .map((part) => String(part).replace(/[.\s]+$/, ''))
    .join('. ');
}

/** A long address is cut where it is shown; the link leads to the whole, and the notes hold it. */
const ADDRESS_LENGTH = 64;
function shown(address: string): string {
  const short = address.replace(/^https?:\/\/(?:www\.)?/, '').replace(/\/$/, '');
  return short.length > ADDRESS_LENGTH ? `${short.slice(0, ADDRESS_LENGTH - 1)}…` : short;
}

/** @param checkedAll - the day on which every work was checked, said once above; otherwise each has its own */
function row({ number, source }: Numbered, { say, formats }: DeckWords, checkedAll: string | undefined): readonly TableCell[] {
  const address = addressOf(source);
  const soft = { color: 'text-soft' } as const;
  return [
    { runs: [{ text: formats.number(number), bold: true }] },
    {
      runs: [
        { text: `${citation(source, say('untitledSource'))}. ` },
        ...(address ? [{ text: shown(address), url: address }, { text: ' ' }] : []),
        { text: [`${say(`kind.${source.kind}`)}.`, ...(checkedAll ? [] : [say('checkedOn', source)])].join(' '), ...soft },
      ] satisfies readonly Run[],
    },
  ];
}

/** The same for the notes, with whole addresses. */
const noteLine = ({ number, source }: Numbered, { say, formats }: DeckWords): string =>
  [`${formats.number(number)}. ${citation(source, say('untitledSource'))}.`, addressOf(source)].filter(Boolean).join(' ');

export function composeSources(works: readonly Numbered[], words: DeckWords): readonly Page[] {
  if (works.length === 0) return [];
  const { t } = words;
  const days = new Set(works.map(({ source }) => source.checkedOn));
  const [checkedOn = ''] = days;
  const checkedAll = days.size === 1 ? checkedOn : undefined;
  const work = checkedAll ? `${t('sources.work')}. ${words.say('checkedOn', { checkedOn })}` : t('sources.work');
  const columns = [t('sources.number'), work];
  const heading = (text: string): TableCell => ({
    runs: [{ text, bold: true, color: 'text-soft' }],
    fill: 'wash',
    line: 'control-line',
  });
  const parts = layTable(
    {
      name: 'Table',
      alt: (rows) => t('table.alt', { title: t('sources.title'), columns, rows }),
      head: columns.map(heading),
      rows: works.map((each) => row(each, words, checkedAll)),
      shares: [0.65, BODY.width - 0.65],
      sizes: [SIZE_PT],
    },
    { x: BODY.left, y: BODY.top, w: BODY.width, h: BODY.bottom - BODY.top + 0.12 },
  );
  let from = 0;
  return parts.map((block, index): Page => {
    const title =
      parts.length > 1 ? t('part', { title: t('sources.title'), part: index + 1, parts: parts.length }) : t('sources.title');
    const listed = works.slice(from, from + block.rows.length - 1);
    from += listed.length;
    return {
      layout: 'slide',
      title,
      titlePt: titleSize(title),
      blocks: [block],
      notes: [t('sources.notes'), ...listed.map((each) => noteLine(each, words))].join('\n'),
      cites: [],
      ...(index === 0 ? { opensSources: true } : {}),
    };
  });
}
