/** Mends one slide: what pptxgenjs leaves wrong or out. */
import type { DrawContext } from './draw.js';
import type { Page } from './page.js';
import { escapeXml, relationsIn, replaceIn } from './xml.js';

/** Where the placeholder of the slide number stands in the master, the layouts and the slides alike. */
export const NUMBER_INDEX = 12;

/** Ids that are used once each, from 2; 1 is the slide's own tree. Names get theirs too, so that a list of objects can be read. */
export function numberShapes(xml: string): string {
  let id = 1;
  return xml.replace(/<p:cNvPr id="\d+" name="([^"]*)"/g, (whole, name: string) => {
    if (name === '') return '<p:cNvPr id="1" name=""';
    id += 1;
    return whole.replace(/id="\d+" name="[^"]*"/, `id="${id}" name="${name.replace(/ \d+$/, '')} ${id}"`);
  });
}

/** Placeholders as PowerPoint writes them: a title is found by its type alone. */
export const mendPlaceholders = (xml: string): string =>
  xml
    .replace(/<p:ph\s[^>]*?type="title"[^>]*?\/>/g, '<p:ph type="title"/>')
    .replace(/<p:ph type="sldNum" sz="quarter" idx="\d+"\/>/g, `<p:ph type="sldNum" sz="quarter" idx="${NUMBER_INDEX}"/>`);

/** A paragraph says how it is set once, before its words; pptxgenjs says it again before each run, which PowerPoint repairs. */
export const mendParagraphs = (xml: string): string =>
  xml.replace(/(<\/a:r>|<\/a:fld>|<a:br\/>)<a:pPr\b(?:[^>]*\/>|[^>]*>[\s\S]*?<\/a:pPr>)/g, (_, before: string) => before);

/** Titles are named so in the list of objects. */
const nameTitle = (xml: string): string =>
  xml.replace(
    /<p:cNvPr id="(\d+)" name="[^"]*"(>\s*<\/p:cNvPr><p:cNvSpPr\s*\/><p:nvPr><p:ph type="title"\/>)/g,
    (_, id: string, rest: string) => `<p:cNvPr id="${id}" name="Title ${id}"${rest}`,
  );

/** Names the language of all words. */
export const nameLanguage = (xml: string, lang: string): string =>
  xml.replaceAll(' altLang="en-US"', '').replaceAll('lang="en-US"', `lang="${lang}"`);

/** Head row and head column are named as such, so that a screen reader can read them out with each cell. */
function mendTables(xml: string, page: Page, rtl: boolean): string {
  const tables = page.blocks.filter((block) => block.kind === 'table');
  let index = 0;
  const mended = xml.replace(/<p:graphicFrame>[\s\S]*?<\/p:graphicFrame>/g, (frame) => {
    const block = tables[index];
    index += 1;
    if (!block) throw new Error('A slide has a table too many.');
    const marks = [rtl && 'rtl="1"', block.headRow && 'firstRow="1"', block.headColumn && 'firstCol="1"']
      .filter(Boolean)
      .join(' ');
    const named = replaceIn(
      frame,
      /<p:cNvPr id="(\d+)" name="([^"]*)"\/>/,
      (_, id, name) => `<p:cNvPr id="${id}" name="${name}" descr="${escapeXml(block.alt)}"/>`,
    );
    const free = named.replace(/<p:nvPr>[\s\S]*?<\/p:nvPr>/, '<p:nvPr/>');
    return replaceIn(free, '<a:tblPr/>', `<a:tblPr ${marks}/>`);
  });
  if (index !== tables.length) throw new Error('A slide lost a table.');
  return mended;
}

/** Without it, a film in PowerPoint has no place in the course of the slide. */
const timing = (id: string): string =>
  `<p:timing><p:tnLst><p:par><p:cTn id="1" dur="indefinite" restart="never" nodeType="tmRoot"><p:childTnLst><p:video><p:cMediaNode vol="80000"><p:cTn id="2" fill="hold" display="0"><p:stCondLst><p:cond delay="indefinite"/></p:stCondLst></p:cTn><p:tgtEl><p:spTgt spid="${id}"/></p:tgtEl></p:cMediaNode></p:video></p:childTnLst></p:cTn></p:par></p:tnLst></p:timing>`;

function mendFilms(xml: string, page: Page, films: DrawContext['films']): string {
  const moving = page.blocks.filter((block) => block.kind === 'picture').filter((block) => films.has(block));
  const [film] = moving;
  if (!film) return xml;
  const tag = /<p:cNvPr id="(\d+)" name="(Film[^"]*)">(<a:hlinkClick r:id="" action="ppaction:\/\/media"\/>)/;
  const id = tag.exec(xml)?.[1] ?? '';
  const told = replaceIn(
    xml,
    tag,
    (_, number, name, link) => `<p:cNvPr id="${number}" name="${name}" descr="${escapeXml(film.filmAlt ?? film.alt)}">${link}`,
  );
  return replaceIn(told, '</p:clrMapOvr>', `</p:clrMapOvr>${timing(id)}`);
}

export interface SlideContext {
  readonly lang: string;
  readonly rtl: boolean;
  readonly films: DrawContext['films'];
}

export function mendSlide(xml: string, page: Page, { lang, rtl, films }: SlideContext): string {
  const numbered = nameTitle(mendPlaceholders(numberShapes(mendParagraphs(xml))));
  return nameLanguage(mendFilms(mendTables(numbered, page, rtl), page, films), lang);
}

/** Puts the picture itself in the place of the stand-in that pptxgenjs writes beside every SVG. */
export function mendPictures(
  files: Record<string, Uint8Array>,
  xml: string,
  rels: string,
  png: (svg: string) => Uint8Array,
): void {
  const targets = relationsIn(rels);
  const pathOf = (id: string): string => `ppt/${(targets.get(id) ?? '').replace(/^\.\.\//, '')}`;
  for (const [, bitmap = '', vector = ''] of xml.matchAll(
    /<a:blip r:embed="([^"]+)">[\s\S]*?<asvg:svgBlip [^>]*r:embed="([^"]+)"\/>/g,
  )) {
    const svg = files[pathOf(vector)];
    if (!svg || !files[pathOf(bitmap)]) throw new Error('A picture of a slide is missing.');
    files[pathOf(bitmap)] = png(new TextDecoder().decode(svg));
  }
}

/** Speaker notes with a paragraph for every line. */
export function mendNotes(xml: string, notes: string, lang: string, rtl: boolean): string {
  const properties = rtl ? '<a:pPr algn="r" rtl="1"/>' : '';
  const paragraphs = notes
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => `<a:p>${properties}<a:r><a:rPr lang="${lang}"/><a:t>${escapeXml(line.trim())}</a:t></a:r></a:p>`)
    .join('');
  return replaceIn(
    nameLanguage(xml, lang),
    /(<p:ph type="body" idx="1"\/><\/p:nvPr><\/p:nvSpPr><p:spPr\/><p:txBody><a:bodyPr\/><a:lstStyle\/>)[\s\S]*?(<\/p:txBody>)/,
    (_, before, after) => `${before}${paragraphs}${after}`,
  )
    .replace('<p:ph type="body" idx="1"/>', '<p:ph type="body" sz="quarter" idx="3"/>')
    .replace('<p:ph type="sldImg"/>', '<p:ph type="sldImg" idx="2"/>')
    .replace('<p:ph type="sldNum" sz="quarter" idx="10"/>', '<p:ph type="sldNum" sz="quarter" idx="5"/>');
}
