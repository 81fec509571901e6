/** Pages → a PowerPoint file, through pptxgenjs. What it leaves wrong is mended afterwards (mend.ts). */
import PptxGenJS from 'pptxgenjs';
import type { DeckWords, Role } from './library.js';
import {
  type Block,
  type Box,
  CELL,
  COVER_ART,
  COVER_TITLE,
  FOOT,
  FOOT_PT,
  KICKER,
  KICKER_PT,
  NUMBER,
  PAGE,
  type Page,
  type Paragraph,
  type PictureBlock,
  type Run,
  type TableBlock,
  TITLE,
  TITLE_PT,
} from './page.js';
import { ranges } from './citations.js';
import { FONT } from './pictures.js';
import { headSize, paragraphsOf } from './tables.js';

export type Palette = Readonly<Record<Role, string>>;

/** Names of the layouts, as PowerPoint lists them. */
export const LAYOUTS = { cover: 'Cover', slide: 'Title and content' } as const;

export interface DrawContext {
  readonly title: string;
  readonly words: DeckWords;
  /** The language as office programs name it, with its country. */
  readonly lang: string;
  readonly palette: Palette;
  /** PNG of each picture, by its SVG text. */
  readonly png: (svg: string, widthIn: number) => Uint8Array;
  /** Film of each moving picture; none without films. */
  readonly films: ReadonlyMap<PictureBlock, Uint8Array>;
}

type Slide = PptxGenJS.Slide;
type TextProps = PptxGenJS.TextProps;

/** Colours of the theme, so that a deck can be recoloured in PowerPoint; what has no place in a theme is written out. */
const SCHEME: Partial<Record<Role, string>> = {
  text: 'tx1',
  paper: 'bg1',
  'text-soft': 'tx2',
  wash: 'bg2',
  exosome: 'accent1',
  prp: 'accent2',
};

class Drawer {
  readonly #context: DrawContext;
  readonly #rtl: boolean;
  /** The slide that lists the first sources, from 1; 0 when there is none. */
  readonly #sources: number;

  constructor(context: DrawContext, pages: readonly Page[]) {
    this.#context = context;
    this.#rtl = context.words.direction === 'rtl';
    this.#sources = pages.findIndex(({ opensSources }) => opensSources === true) + 1;
  }

  color(role: Role): string {
    return SCHEME[role] ?? this.#context.palette[role].slice(1).toUpperCase();
  }

  get side(): { align: 'left' | 'right'; rtlMode: boolean } {
    return { align: this.#rtl ? 'right' : 'left', rtlMode: this.#rtl };
  }

  /** A box on the other side of the slide where words run from right to left. */
  turned(box: Box): Box {
    return this.#rtl ? { ...box, x: PAGE.width - box.x - box.w } : box;
  }

  runs(runs: readonly Run[], sizePt: number, last: PptxGenJS.TextPropsOptions): TextProps[] {
    const { words } = this.#context;
    const shown = runs.filter(({ text }) => text !== '');
    return shown.map((run, index): TextProps => {
      const options: PptxGenJS.TextPropsOptions = {
        fontSize: run.sizePt ?? sizePt,
        fontFace: FONT,
        lang: this.#context.lang,
        color: this.color(run.color ?? 'text'),
        ...(run.bold ? { bold: true } : {}),
        ...(run.italic ? { italic: true } : {}),
        ...(run.raised ? { superscript: true } : {}),
        ...(run.url ? { hyperlink: { url: run.url } } : {}),
        ...(run.toSources && this.#sources > 0 ? { hyperlink: { slide: this.#sources, tooltip: words.t('toSources') } } : {}),
        ...this.side,
        ...last,
        ...(index === shown.length - 1 ? {} : { breakLine: false }),
      };
      return { text: run.text, options };
    });
  }

  paragraphs(paragraphs: readonly Paragraph[]): TextProps[] {
    return paragraphs.flatMap(({ runs, sizePt, bullet, beforePt = 0 }) =>
      this.runs(runs, sizePt, {
        breakLine: true,
        paraSpaceBefore: beforePt,
        ...(bullet === 'dot' ? { bullet: { indent: Math.round(sizePt * 1.1) } } : {}),
        ...(bullet === 'number' ? { bullet: { type: 'number', indent: Math.round(sizePt * 1.5) } } : {}),
      }),
    );
  }

  block(slide: Slide, block: Block): void {
    if (block.kind === 'text') {
      slide.addText(this.paragraphs(block.paragraphs), {
        ...block.box,
        objectName: block.name,
        margin: 0,
        valign: block.anchor ?? 'top',
        fit: 'none',
      });
    } else if (block.kind === 'picture') this.picture(slide, block);
    else this.table(slide, block);
  }

  picture(slide: Slide, block: PictureBlock): void {
    const { box, svg, alt, name } = block;
    const film = this.#context.films.get(block);
    if (film) {
      slide.addMedia({
        ...box,
        type: 'video',
        extn: 'mp4',
        data: `data:video/mp4;base64,${Buffer.from(film).toString('base64')}`,
        cover: `data:image/png;base64,${Buffer.from(this.#context.png(svg, box.w)).toString('base64')}`,
        objectName: 'Film',
      });
    } else {
      slide.addImage({
        ...box,
        data: `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`,
        altText: alt,
        objectName: name,
      });
    }
  }

  table(slide: Slide, { box, columns, rows, sizePt, headRow, middle, name }: TableBlock): void {
    const none = { type: 'none' } as const;
    const cells = rows.map(({ cells: row }, index): PptxGenJS.TableCell[] => {
      const isHead = headRow && index === 0;
      const size = isHead ? headSize(sizePt) : sizePt;
      return row.map(({ runs, fill, line }) => ({
        text: paragraphsOf(runs).flatMap((paragraph) => this.runs(paragraph, size, { breakLine: true })),
        options: {
          ...this.side,
          valign: isHead ? 'bottom' : middle ? 'middle' : 'top',
          margin: [CELL.above, CELL.side, CELL.above, CELL.side],
          border: [none, none, { type: 'solid', pt: isHead ? 1.75 : 0.75, color: this.color(line ?? 'line') }, none],
          ...(fill ? { fill: { color: this.color(fill) } } : {}),
        },
      }));
    });
    slide.addTable(cells, {
      x: box.x,
      y: box.y,
      w: box.w,
      h: box.h,
      colW: [...columns],
      rowH: rows.map(({ height }) => height),
      objectName: name,
      fontFace: FONT,
    });
  }

  page(pptx: PptxGenJS, page: Page): void {
    const { words } = this.#context;
    const slide = pptx.addSlide({ masterName: LAYOUTS[page.layout] });
    // The title first, for it is read first; what stands above it follows.
    slide.addText([{ text: page.title, options: { lang: this.#context.lang, fontSize: page.titlePt } }], {
      placeholder: 'title',
      objectName: 'Title',
    });
    if (page.kicker) {
      slide.addText(this.runs([{ text: page.kicker, color: 'exosome-text', bold: true }], KICKER_PT, {}), {
        ...KICKER,
        objectName: 'Topic',
        margin: 0,
        valign: 'top',
      });
    }
    for (const block of page.blocks) this.block(slide, block);
    if (page.cites.length > 0) {
      const text = words.t('sources', { numbers: ranges(page.cites) });
      slide.addText(this.runs([{ text, color: 'text-soft', toSources: true }], FOOT_PT, {}), {
        ...this.turned(FOOT),
        objectName: 'Sources of this slide',
        margin: 0,
        valign: 'middle',
      });
    }
    slide.addNotes(page.notes);
  }

  layouts(pptx: PptxGenJS): void {
    const background = { color: this.color('paper') };
    const title = {
      name: 'title',
      type: 'title',
      margin: 0,
      bold: true,
      fontFace: FONT,
      color: this.color('text'),
      ...this.side,
    } as const;
    pptx.defineSlideMaster({
      title: LAYOUTS.cover,
      background,
      objects: [
        { rect: { ...this.turned(COVER_ART), fill: { color: this.color('wash') } } },
        ...this.band(),
        { placeholder: { options: { ...title, ...this.turned(COVER_TITLE), fontSize: 44, valign: 'bottom' }, text: '' } },
      ],
    });
    pptx.defineSlideMaster({
      title: LAYOUTS.slide,
      background,
      objects: [
        ...this.band(),
        { placeholder: { options: { ...title, ...TITLE, fontSize: TITLE_PT, valign: 'top' }, text: '' } },
      ],
      slideNumber: {
        ...this.turned(NUMBER),
        fontFace: FONT,
        fontSize: FOOT_PT,
        color: this.color('text-soft'),
        align: this.#rtl ? 'left' : 'right',
        valign: 'middle',
        margin: 0,
      },
    });
  }

  /** The colours of the two subjects along the upper edge, in the order in which tables show them. */
  band(): { rect: PptxGenJS.ShapeProps }[] {
    const half = PAGE.width / 2;
    return (['prp', 'exosome'] as const).map((role, index) => ({
      rect: { ...this.turned({ x: index * half, y: 0, w: half, h: 0.09 }), fill: { color: this.color(role) } },
    }));
  }
}

/** The file as pptxgenjs writes it. */
export async function drawDeck(pages: readonly Page[], context: DrawContext): Promise<Uint8Array> {
  const pptx = new PptxGenJS();
  pptx.layout = 'LAYOUT_WIDE';
  pptx.title = context.title;
  pptx.subject = '';
  pptx.author = 'exosome-widgets';
  pptx.company = '';
  pptx.rtlMode = context.words.direction === 'rtl';
  pptx.theme = { headFontFace: FONT, bodyFontFace: FONT };
  const drawer = new Drawer(context, pages);
  drawer.layouts(pptx);
  for (const page of pages) drawer.page(pptx, page);
  return (await pptx.write({ outputType: 'uint8array' })) as Uint8Array;
}
