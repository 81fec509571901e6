import { Citations } from './citations.js';
import { composeSlide, type ComposeContext, type Draw } from './compose.js';
import { composeCover, type CoverWords } from './compose-cover.js';
import { composeWidget, composeWords, coverOf, type WidgetOfLecture } from './compose-lecture.js';
import { composeSources } from './compose-sources.js';
import { drawDeck } from './draw.js';
import { DeckArgumentError } from './errors.js';
import { FrameDrawers, makeFilm, requireFfmpeg } from './film.js';
import {
  type DeckWords,
  type FactReference,
  load,
  loadWidget,
  type Slide,
  type Theme,
  type WidgetSettings,
  widgets,
} from './library.js';
import { mend } from './mend.js';
import type { DeckOptions } from './options.js';
import type { Page, PictureBlock } from './page.js';
import { forDeck, toPng } from './pictures.js';
import { checkOptions } from './settings.js';

/** Pixels to the inch of a PNG: 1920 across a slide. */
const PNG_PER_INCH = 144;

/** `prp-comparison` and the other widgets, and `lecture`. */
export const widgetNames = (): readonly string[] => [...widgets().map(({ name }) => name), 'lecture'];

interface Plan {
  readonly title: string;
  readonly pages: readonly Page[];
}

interface Setting {
  readonly words: DeckWords;
  readonly theme: Theme;
  readonly lang: string;
  readonly settings: WidgetSettings;
  readonly emblem: string;
  readonly reviewed: string;
}

const factsOf = ({ facts = [], table }: Slide): readonly FactReference[] => [...facts, ...(table?.facts ?? []).flat(2)];

async function citationsFor(references: readonly FactReference[]): Promise<Citations> {
  const { loadFacts } = await load('content');
  return new Citations(await loadFacts([...new Map(references.map((each) => [each.id, each])).values()]));
}

const drawWith =
  (frame: Awaited<ReturnType<typeof loadWidget>>['frame'], { lang, theme }: Setting, settings: WidgetSettings): Draw =>
  (at, size) =>
    frame(at, { ...settings, ...size, lang, theme, bare: true });

async function planWidget(name: string, chosen: readonly number[] | undefined, setting: Setting): Promise<Plan> {
  const { words, lang, theme, settings } = setting;
  const { cover, slides, frame } = await loadWidget(name);
  const all = slides({ ...settings, lang, theme, bare: true });
  const beyond = chosen?.find((number) => number > all.length);
  if (beyond !== undefined) {
    throw new DeckArgumentError(`${name} has ${all.length} slides; there is no slide ${beyond}.`);
  }
  const shown = chosen ? all.filter((_, index) => chosen.includes(index + 1)) : all;
  const citations = await citationsFor(shown.flatMap(factsOf));
  const { title } = cover({ lang });
  const context: ComposeContext = { words, citations, kicker: title, draw: drawWith(frame, setting, settings) };
  const opening: CoverWords = { title, lead: words.say('purpose'), notes: words.t('cover.notes') };
  const body = shown.flatMap((slide) => composeSlide({ slide, notes: slide.notes }, context));
  return {
    title,
    pages: [composeCover(opening, words, setting.emblem, setting.reviewed), ...body, ...composeSources(citations.all(), words)],
  };
}

async function planLecture(setting: Setting): Promise<Plan> {
  const { words, lang, theme } = setting;
  const { lecture, lectureFacts } = await load('lecture.js');
  const described = lecture({ lang, theme }).filter(({ kind }) => kind !== 'sources');
  const shown = new Map<string, WidgetOfLecture>();
  for (const slide of described) {
    if (slide.kind !== 'widget') continue;
    const { slides, frame } = await loadWidget(slide.tag.replace(/^exo-/, ''));
    const { step: _, ...settings } = slide.attributes;
    const made = slides({ ...settings, lang, theme, bare: true });
    shown.set(slide.id, { slides: made, draw: drawWith(frame, setting, settings) });
  }
  const references = [...shown.values()].flatMap(({ slides }) => slides.flatMap(factsOf));
  const citations = await citationsFor([...lectureFacts, ...references]);
  // The numbers that the lecture's own notes name.
  for (const reference of lectureFacts) citations.cite([reference]);
  const pages = described.flatMap((slide, index): readonly Page[] => {
    if (slide.kind === 'widget') return composeWidget(slide, shown.get(slide.id) as WidgetOfLecture, words, citations);
    if (slide.kind !== 'words') return [];
    if (index > 0) return [composeWords(slide, words, citations)];
    return [composeCover(coverOf(slide, words.say('purpose')), words, setting.emblem, setting.reviewed)];
  });
  return { title: described[0]?.title ?? '', pages: [...pages, ...composeSources(citations.all(), words)] };
}

/**
 * Makes a deck.
 *
 * @returns the bytes of a `.pptx` file; the same for the same options and the same version
 * @throws {DeckArgumentError} when an option cannot be followed
 * @throws {MissingProgramError} when films are asked for and ffmpeg is not there
 */
export async function makeDeck(options: DeckOptions): Promise<Uint8Array> {
  const { onProgress = () => undefined } = options;
  const { lang, theme, slides, settings } = await checkOptions(options);
  if (options.video) requireFfmpeg();
  onProgress(0, 'words and pictures');

  const [content, deck] = await Promise.all([load('content'), load('deck.js')]);
  const words = deck.deckWords(lang);
  const setting: Setting = {
    words,
    theme,
    lang,
    settings,
    emblem: deck.emblem(theme),
    reviewed: words.say('reviewed', content.reviewDates),
  };
  const plan = options.deck === 'lecture' ? await planLecture(setting) : await planWidget(options.deck, slides, setting);
  const pages = plan.pages.map(withDeckPictures);

  const pictures = pages.flatMap(({ blocks }) => blocks.filter((block) => block.kind === 'picture'));
  const moving = options.video ? pictures.filter(({ film }) => film !== undefined) : [];
  const films = await makeFilms(moving, (share, what) => onProgress(0.9 * share, what));
  const made = new Map<string, Uint8Array>();
  const png = (svg: string, widthIn: number): Uint8Array => {
    const known = made.get(svg);
    if (known) return known;
    const bytes = toPng(svg, Math.round(widthIn * PNG_PER_INCH));
    made.set(svg, bytes);
    return bytes;
  };
  const before = moving.length > 0 ? 0.9 : 0.05;
  pictures.forEach((picture, index) => {
    onProgress(before + (0.95 - before) * (index / pictures.length), `picture ${index + 1} of ${pictures.length}`);
    png(picture.svg, picture.box.w);
  });
  onProgress(0.95, 'file');
  const drawn = await drawDeck(pages, {
    title: plan.title,
    words,
    lang: officeLanguage(lang, words),
    palette: deck.palette(theme),
    png,
    films,
  });
  const bytes = mend(drawn, {
    pages,
    films,
    png,
    words,
    lang: officeLanguage(lang, words),
    palette: deck.palette(theme),
    paperPalette: deck.palette('light'),
    theme,
    title: plan.title,
    date: content.reviewDates.reviewedOn,
  });
  onProgress(1, 'done');
  return bytes;
}

/** Spelling is checked by country; our English is British unless another was asked for. */
const officeLanguage = (asked: string, { tag }: DeckWords): string =>
  asked.includes('-') ? asked : tag === 'en' ? 'en-GB' : tag;

/** Every picture as it goes into the deck. */
const withDeckPictures = (page: Page): Page => ({
  ...page,
  blocks: page.blocks.map((block) => (block.kind === 'picture' ? { ...block, svg: forDeck(block.svg) } : block)),
});

async function makeFilms(
  pictures: readonly PictureBlock[],
  onProgress: (share: number, what: string) => void,
): Promise<ReadonlyMap<PictureBlock, Uint8Array>> {
  const films = new Map<PictureBlock, Uint8Array>();
  if (pictures.length === 0) return films;
  const drawers = new FrameDrawers();
  try {
    for (const [index, picture] of pictures.entries()) {
      if (!picture.film) continue;
      const what = `film ${index + 1} of ${pictures.length}`;
      films.set(picture, await makeFilm(picture.film, drawers, (share) => onProgress((index + share) / pictures.length, what)));
    }
  } finally {
    await drawers.close();
  }
  return films;
}
