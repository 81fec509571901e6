/**
 * One pass over the file that pptxgenjs wrote. It mends the picture beside each SVG, which is none of it; tables without a head;
 * ids that repeat; tables and films without words for those who do not see them; a master without placeholders; parts that are
 * named and not there; and dates, so that the same deck is the same file.
 */
import { type Zippable, unzipSync, zipSync } from 'fflate';
import type { DrawContext, Palette } from './draw.js';
import type { DeckWords, Theme } from './library.js';
import { mendLayout, mendMaster, mendTheme } from './mend-master.js';
import { mendNotes, mendPictures, mendSlide } from './mend-slide.js';
import type { Page } from './page.js';
import { escapeXml, replaceIn } from './xml.js';

export interface MendContext {
  readonly pages: readonly Page[];
  readonly films: DrawContext['films'];
  readonly png: DrawContext['png'];
  readonly words: DeckWords;
  /** The language as office programs name it, with its country. */
  readonly lang: string;
  readonly palette: Palette;
  /** Colours of paper, for the notes, which are printed. */
  readonly paperPalette: Palette;
  readonly theme: Theme;
  readonly title: string;
  /** ISO date that the file carries: the day of the review. */
  readonly date: string;
}

const TYPES = 'http://schemas.openxmlformats.org/package/2006/content-types';
const OFFICE = 'application/vnd.openxmlformats-officedocument';
const KINDS: readonly (readonly [path: RegExp, type: string])[] = [
  [/^ppt\/presentation\.xml$/, `${OFFICE}.presentationml.presentation.main+xml`],
  [/^ppt\/slides\/[^/]+\.xml$/, `${OFFICE}.presentationml.slide+xml`],
  [/^ppt\/slideLayouts\/[^/]+\.xml$/, `${OFFICE}.presentationml.slideLayout+xml`],
  [/^ppt\/slideMasters\/[^/]+\.xml$/, `${OFFICE}.presentationml.slideMaster+xml`],
  [/^ppt\/notesSlides\/[^/]+\.xml$/, `${OFFICE}.presentationml.notesSlide+xml`],
  [/^ppt\/notesMasters\/[^/]+\.xml$/, `${OFFICE}.presentationml.notesMaster+xml`],
  [/^ppt\/theme\/[^/]+\.xml$/, `${OFFICE}.theme+xml`],
  [/^ppt\/presProps\.xml$/, `${OFFICE}.presentationml.presProps+xml`],
  [/^ppt\/viewProps\.xml$/, `${OFFICE}.presentationml.viewProps+xml`],
  [/^ppt\/tableStyles\.xml$/, `${OFFICE}.presentationml.tableStyles+xml`],
  [/^docProps\/core\.xml$/, 'application/vnd.openxmlformats-package.core-properties+xml'],
  [/^docProps\/app\.xml$/, `${OFFICE}.extended-properties+xml`],
];
const MEDIA: Readonly<Record<string, string>> = { png: 'image/png', svg: 'image/svg+xml', mp4: 'video/mp4' };
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** What each part is: exactly the parts that are there. */
function contentTypes(paths: readonly string[]): string {
  const ends = new Set(paths.map((path) => path.split('.').at(-1) ?? ''));
  const media = Object.entries(MEDIA).filter(([end]) => ends.has(end));
  const defaults = [['rels', 'application/vnd.openxmlformats-package.relationships+xml'], ['xml', 'application/xml'], ...media];
  const overrides = paths.flatMap((path) => {
    const type = KINDS.find(([pattern]) => pattern.test(path))?.[1];
    if (!type && path.endsWith('.xml') && path !== '[Content_Types].xml') throw new Error(`The kind of ${path} is not known.`);
    return type ? [`<Override PartName="/${path}" ContentType="${type}"/>`] : [];
  });
  return `${HEAD}<Types xmlns="${TYPES}">${defaults.map(([end, type]) => `<Default Extension="${end}" ContentType="${type}"/>`).join('')}${overrides.join('')}</Types>`;
}

function coreProperties({ title, words, lang, date }: MendContext): string {
  const day = `${date}T00:00:00Z`;
  return `${HEAD}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:dcmitype="http://purl.org/dc/dcmitype/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${escapeXml(title)}</dc:title><dc:creator>exosome-widgets</dc:creator><dc:description>${escapeXml(words.t('licence'))}</dc:description><dc:language>${lang}</dc:language><cp:lastModifiedBy>exosome-widgets</cp:lastModifiedBy><cp:revision>1</cp:revision><dcterms:created xsi:type="dcterms:W3CDTF">${day}</dcterms:created><dcterms:modified xsi:type="dcterms:W3CDTF">${day}</dcterms:modified></cp:coreProperties>`;
}

const appProperties = (slides: number): string =>
  `${HEAD}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>exosome-widgets-slides</Application><PresentationFormat>Widescreen</PresentationFormat><Slides>${slides}</Slides><Notes>${slides}</Notes><HiddenSlides>0</HiddenSlides></Properties>`;

/** The list of masters stands before the list of slides, as the format asks. */
function mendPresentation(xml: string): string {
  const list = /<p:notesMasterIdLst>[\s\S]*?<\/p:notesMasterIdLst>/.exec(xml)?.[0] ?? '';
  const without = replaceIn(xml, list, '');
  const ordered = replaceIn(without, '<p:sldIdLst>', `${list}<p:sldIdLst>`);
  // The page of notes as its master is laid out.
  return replaceIn(ordered, /<p:notesSz [^>]*>/, '<p:notesSz cx="6858000" cy="9144000"/>');
}

/** @returns the file, mended; the same bytes for the same deck */
export function mend(drawn: Uint8Array, context: MendContext): Uint8Array {
  const files = unzipSync(drawn);
  const { pages, words, palette, theme, films } = context;
  const rtl = words.direction === 'rtl';
  const { lang } = context;
  const read = (path: string): string => {
    const bytes = files[path];
    if (!bytes) throw new Error(`The deck has no ${path}.`);
    return new TextDecoder().decode(bytes);
  };
  const write = (path: string, text: string): void => {
    files[path] = new TextEncoder().encode(text);
  };
  const change = (path: string, by: (xml: string) => string): void => write(path, by(read(path)));

  pages.forEach((page, index) => {
    const path = `ppt/slides/slide${index + 1}.xml`;
    change(path, (xml) => mendSlide(xml, page, { lang, rtl, films }));
    mendPictures(files, read(path), read(`ppt/slides/_rels/slide${index + 1}.xml.rels`), (svg) => context.png(svg, 0));
    change(`ppt/notesSlides/notesSlide${index + 1}.xml`, (xml) => mendNotes(xml, page.notes, lang, rtl));
  });

  const original = read('ppt/theme/theme1.xml');
  write('ppt/theme/theme1.xml', mendTheme(original, palette, theme));
  // Notes have a theme of their own, that of paper.
  write('ppt/theme/theme2.xml', mendTheme(original, context.paperPalette, 'light'));
  change('ppt/notesMasters/_rels/notesMaster1.xml.rels', (xml) => replaceIn(xml, '../theme/theme1.xml', '../theme/theme2.xml'));
  change('ppt/notesMasters/notesMaster1.xml', (xml) => xml.replaceAll('lang="en-US"', `lang="${lang}"`));
  change('ppt/slideMasters/slideMaster1.xml', (xml) => mendMaster(xml, theme, lang, rtl));
  for (const path of Object.keys(files)) {
    if (/^ppt\/slideLayouts\/[^/]+\.xml$/.test(path)) change(path, (xml) => mendLayout(xml, lang));
  }
  change('ppt/presentation.xml', mendPresentation);
  write('docProps/core.xml', coreProperties(context));
  write('docProps/app.xml', appProperties(pages.length));

  // Folders need no entry. What a deck is must come first.
  const paths = Object.keys(files).filter((path) => !path.endsWith('/') && path !== '[Content_Types].xml');
  write('[Content_Types].xml', contentTypes(paths));
  const packed: Zippable = {};
  for (const path of ['[Content_Types].xml', ...paths.sort()]) {
    // Pictures and films are packed already.
    packed[path] = [files[path] as Uint8Array, { level: /\.(?:png|mp4)$/.test(path) ? 0 : 6 }];
  }
  return zipSync(packed, { mtime: zipTime(context.date) });
}

/** Zip holds the local time of whoever packs: this one reads the same everywhere. */
function zipTime(date: string): Date {
  const [year = 2026, month = 1, day = 1] = date.split('-').map(Number);
  return new Date(year, month - 1, day, 12);
}
