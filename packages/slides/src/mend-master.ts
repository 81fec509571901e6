/** The theme, the master and the layouts: what a new slide of the deck looks like, and what PowerPoint offers as colours. */
import { LAYOUTS, type Palette } from './draw.js';
import type { Theme } from './library.js';
import { mendPlaceholders, numberShapes } from './mend-slide.js';
import { BODY, type Box, FOOT_PT, NUMBER, PAGE, TITLE, TITLE_PT } from './page.js';
import { FONT } from './pictures.js';
import { replaceIn } from './xml.js';

const EMU = 914400;
const hex = (color: string): string => color.slice(1).toUpperCase();

/** Our colours in the twelve places that a theme has. */
export function mendTheme(xml: string, palette: Palette, theme: Theme): string {
  const [dk1, lt1, dk2, lt2] =
    theme === 'dark'
      ? [palette.paper, palette.text, palette.wash, palette['text-soft']]
      : [palette.text, palette.paper, palette['text-soft'], palette.wash];
  const colours: Readonly<Record<string, string>> = {
    dk1,
    lt1,
    dk2,
    lt2,
    accent1: palette.exosome,
    accent2: palette.prp,
    accent3: palette.protein,
    accent4: palette.lipid,
    accent5: palette.rna,
    accent6: palette['growth-factor'],
    hlink: palette.link,
    folHlink: palette.link,
  };
  const scheme = Object.entries(colours)
    .map(([name, color]) => `<a:${name}><a:srgbClr val="${hex(color)}"/></a:${name}>`)
    .join('');
  const font = (name: string): string =>
    `<a:${name}><a:latin typeface="${FONT}"/><a:ea typeface=""/><a:cs typeface="${FONT}"/></a:${name}>`;
  const coloured = replaceIn(
    xml,
    /<a:clrScheme [\s\S]*?<\/a:clrScheme>/,
    `<a:clrScheme name="Exosome widgets">${scheme}</a:clrScheme>`,
  );
  const lettered = replaceIn(
    coloured,
    /<a:fontScheme [\s\S]*?<\/a:fontScheme>/,
    `<a:fontScheme name="Exosome widgets">${font('majorFont')}${font('minorFont')}</a:fontScheme>`,
  );
  return replaceIn(lettered, /(<a:theme [^>]*?)name="[^"]*"/, (_, before) => `${before}name="Exosome widgets"`).replace(
    /<a:extLst>[\s\S]*?<\/a:extLst>(?=<\/a:theme>)/,
    '',
  );
}

const frame = ({ x, y, w, h }: Box): string => {
  const [left, top, width, height] = [x, y, w, h].map((each) => Math.round(each * EMU));
  return `<p:spPr><a:xfrm><a:off x="${left}" y="${top}"/><a:ext cx="${width}" cy="${height}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr>`;
};

const NO_INSET = 'lIns="0" tIns="0" rIns="0" bIns="0"';

/** Title, text and slide number: what the layouts and the slides inherit. */
function placeholders(lang: string, rtl: boolean): string {
  const text = (content: string, level = 0): string =>
    `<a:p>${level ? `<a:pPr lvl="${level}"/>` : ''}<a:r><a:rPr lang="${lang}"/><a:t>${content}</a:t></a:r></a:p>`;
  const shape = (id: number, name: string, ph: string, box: Box, body: string): string =>
    `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="${name}"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr>${ph}</p:nvPr></p:nvSpPr>${frame(box)}<p:txBody>${body}</p:txBody></p:sp>`;
  const number = rtl ? { ...NUMBER, x: PAGE.width - NUMBER.x - NUMBER.w } : NUMBER;
  return [
    shape(
      2,
      'Title',
      '<p:ph type="title"/>',
      TITLE,
      `<a:bodyPr ${NO_INSET} anchor="t"><a:normAutofit/></a:bodyPr><a:lstStyle/>${text('Title')}`,
    ),
    shape(
      3,
      'Text',
      '<p:ph type="body" idx="1"/>',
      { x: BODY.left, y: BODY.top, w: BODY.width, h: BODY.bottom - BODY.top },
      `<a:bodyPr ${NO_INSET}><a:normAutofit/></a:bodyPr><a:lstStyle/>${text('Text')}${text('Second level', 1)}`,
    ),
    shape(
      4,
      'Slide number',
      '<p:ph type="sldNum" sz="quarter" idx="4"/>',
      number,
      `<a:bodyPr ${NO_INSET} anchor="ctr"/><a:lstStyle><a:lvl1pPr algn="${rtl ? 'l' : 'r'}"><a:defRPr sz="${FOOT_PT * 100}"><a:solidFill><a:schemeClr val="tx2"/></a:solidFill></a:defRPr></a:lvl1pPr></a:lstStyle><a:p><a:fld id="{F7021451-1387-4CA6-816F-3879F97B5CBC}" type="slidenum"><a:rPr lang="${lang}"/><a:t>‹#›</a:t></a:fld><a:endParaRPr lang="${lang}"/></a:p>`,
    ),
  ].join('');
}

export function mendMaster(xml: string, theme: Theme, lang: string, rtl: boolean): string {
  const mapped =
    theme === 'dark'
      ? replaceIn(xml, /<p:clrMap bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2"/, '<p:clrMap bg1="dk1" tx1="lt1" bg2="dk2" tx2="lt2"')
      : xml;
  const emptied = mapped.replace(/<p:sp>[\s\S]*?<\/p:sp>/g, '');
  const filled = replaceIn(emptied, '</p:spTree>', `${placeholders(lang, rtl)}</p:spTree>`);
  const side = rtl ? 'algn="r" defTabSz="914400" rtl="1"' : 'algn="l" defTabSz="914400" rtl="0"';
  const titled = replaceIn(
    filled,
    /(<p:titleStyle>\s*<a:lvl1pPr )algn="ctr" defTabSz="914400" rtl="0"/,
    (_, before) => `${before}${side}`,
  );
  const sized = replaceIn(titled, '<a:defRPr sz="4400" kern="1200">', `<a:defRPr sz="${TITLE_PT * 100}" b="1" kern="1200">`);
  const levels: readonly (readonly [string, string])[] = [
    ['3200', '2200'],
    ['2800', '2000'],
    ['2400', '1800'],
  ];
  return levels
    .reduce(
      (text, [from, to]) => replaceIn(text, `<a:defRPr sz="${from}" kern="1200">`, `<a:defRPr sz="${to}" kern="1200">`),
      sized,
    )
    .replace(/<p:cSld name="[^"]*">/, '<p:cSld>')
    .replaceAll('lang="en-US"', `lang="${lang}"`);
}

const DECORATIVE =
  '<a:extLst><a:ext uri="{C183D7F6-B498-43B3-948B-1728B52AA6E4}"><adec:decorative xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative" val="1"/></a:ext></a:extLst>';

/** A layout: its bands of colour say nothing and are marked so, its title is a placeholder. */
export function mendLayout(xml: string, lang: string): string {
  const isCover = xml.includes(`name="${LAYOUTS.cover}"`);
  const kind = xml.includes(`name="${LAYOUTS.slide}"`) ? 'type="titleOnly" ' : isCover ? '' : 'type="blank" ';
  const numbered = mendPlaceholders(numberShapes(xml.trim()))
    .replace(
      /<p:cNvPr id="(\d+)" name="([^"]*)"\s*>\s*<\/p:cNvPr>(?=<p:cNvSpPr\s*\/><p:nvPr><\/p:nvPr>)/g,
      (_, id: string, name: string) => `<p:cNvPr id="${id}" name="${name}">${DECORATIVE}</p:cNvPr>`,
    )
    .replace('<p:cSld name="DEFAULT">', '<p:cSld name="Blank">')
    // Room and place of a title come from the master; only the cover's stands at the foot of its box.
    .replace(
      '<a:bodyPr wrap="square" rtlCol="0"></a:bodyPr>',
      `<a:bodyPr anchor="${isCover ? 'b' : 't'}"><a:normAutofit/></a:bodyPr>`,
    );
  return replaceIn(numbered, 'preserve="1"', `${kind}preserve="1" userDrawn="1"`).replaceAll('lang="en-US"', `lang="${lang}"`);
}
