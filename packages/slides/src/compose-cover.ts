import { fitText, titleSize } from './compose.js';
import type { DeckWords } from './library.js';
import { type Box, COVER_ART, COVER_LEAD, COVER_LINES, COVER_TITLE, PAGE, type Page, type Paragraph } from './page.js';

export interface CoverWords {
  readonly title: string;
  readonly lead: string;
  readonly notes: string;
}

const TITLE_PT = 44;

/** The first slide: what the deck is about, what it is for, how fresh it is, and who may use it. */
export function composeCover(cover: CoverWords, words: DeckWords, emblem: string, reviewed: string): Page {
  const { t } = words;
  const mirrored = words.direction === 'rtl';
  const art = { w: 3.7, h: (3.7 * 200) / 424 };
  const centre = mirrored ? COVER_ART.w / 2 : COVER_ART.x + COVER_ART.w / 2;
  const turned = (box: Box): Box => (mirrored ? { ...box, x: PAGE.width - box.x - box.w } : box);
  const small: readonly Paragraph[] = [
    { runs: [{ text: reviewed, color: 'text-soft' }], sizePt: 14 },
    { runs: [{ text: t('licence'), color: 'text-soft' }], sizePt: 14, beforePt: 6 },
  ];
  const lead = fitText([{ runs: [{ text: cover.lead }], sizePt: 20 }], COVER_LEAD, [20, 18, 16]);
  const lines = fitText(small, COVER_LINES, [14, 13, 12]);
  return {
    layout: 'cover',
    title: cover.title,
    titlePt: titleSize(cover.title, COVER_TITLE, TITLE_PT),
    blocks: [
      { kind: 'text', name: 'Text', box: turned(COVER_LEAD), paragraphs: lead.paragraphs },
      {
        kind: 'text',
        name: 'Review and licence',
        box: turned(COVER_LINES),
        paragraphs: lines.paragraphs,
        anchor: 'bottom',
      },
      {
        kind: 'picture',
        name: 'Picture',
        box: { x: centre - art.w / 2, y: (COVER_ART.h - art.h) / 2, ...art },
        svg: emblem,
        alt: t('cover.alt'),
      },
    ],
    notes: cover.notes,
    cites: [],
  };
}
