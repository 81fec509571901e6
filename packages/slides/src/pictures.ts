/** Pictures of the library, made ready for a deck: one font, a size of their own, and as PNG for programs that show no SVG. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Resvg, type ResvgRenderOptions } from '@resvg/resvg-js';
import { withinSight } from './layers.js';

/** The font of the slides. Every office program has it, or Liberation Sans, whose letters are exactly as wide. */
export const FONT = 'Arial';
const FONTS = `${FONT}, 'Liberation Sans', 'DejaVu Sans', sans-serif`;

/** Where the font lies on each system, and DejaVu Sans for signs that it lacks. Nothing is brought along. */
const FONT_FILES = [
  ...['arial', 'arialbd', 'ariali', 'arialbi'].map((name) => join(process.env.WINDIR ?? 'C:\\Windows', 'Fonts', `${name}.ttf`)),
  ...['Arial', 'Arial Bold', 'Arial Italic', 'Arial Bold Italic'].map((name) => `/System/Library/Fonts/Supplemental/${name}.ttf`),
  ...['liberation', 'liberation2', '../liberation-sans', '../liberation-sans-fonts', '../liberation'].flatMap((folder) =>
    ['Regular', 'Bold', 'Italic', 'BoldItalic'].map((style) =>
      join('/usr/share/fonts/truetype', folder, `LiberationSans-${style}.ttf`),
    ),
  ),
  ...['truetype/dejavu', 'dejavu', 'dejavu-sans-fonts', 'TTF'].flatMap((folder) =>
    ['DejaVuSans', 'DejaVuSans-Bold'].map((name) => join('/usr/share/fonts', folder, `${name}.ttf`)),
  ),
];

let font: ResvgRenderOptions['font'];
/** Only the files that are needed, because reading every font of a system takes long; all of them where none is found. */
function fontOptions(): NonNullable<ResvgRenderOptions['font']> {
  const fontFiles = FONT_FILES.filter((file) => existsSync(file));
  const families = { defaultFontFamily: 'Liberation Sans', sansSerifFamily: 'Liberation Sans' };
  font ??= fontFiles.length > 0 ? { ...families, loadSystemFonts: false, fontFiles } : { ...families, loadSystemFonts: true };
  return font;
}

const VIEW_BOX = /viewBox="\s*[-\d.]+[\s,]+[-\d.]+[\s,]+([\d.]+)[\s,]+([\d.]+)\s*"/;

/** The picture as it goes into the deck: as large as its view box, in the font of the slides, with every text in it. */
export function forDeck(svg: string): string {
  const [, width, height] = VIEW_BOX.exec(svg) ?? [];
  if (!width || !height) throw new RangeError('A picture has no view box.');
  const attributes = `width="${width}" height="${height}" font-family="${FONT}"`;
  return svg
    .replace(/\sfont-family="[^"]*"/g, '')
    .replace(/^<svg\b[^>]*>/, (tag) => tag.replace(/\s(?:width|height)="[^"]*"/g, '').replace('<svg', `<svg ${attributes}`));
}

/** A picture as pixels. */
export interface Bitmap {
  readonly width: number;
  readonly height: number;
  /** Red, green, blue and opacity of each pixel. */
  readonly pixels: Buffer;
}

function render(svg: string, widthPx: number): ReturnType<Resvg['render']> {
  const text = withinSight(forDeck(svg)).replace(`font-family="${FONT}"`, `font-family="${FONTS}"`);
  return new Resvg(text, { fitTo: { mode: 'width', value: widthPx }, font: fontOptions() }).render();
}

export const toPng = (svg: string, widthPx: number): Uint8Array => render(svg, widthPx).asPng();

export function toPixels(svg: string, widthPx: number): Bitmap {
  const { width, height, pixels } = render(svg, widthPx);
  return { width, height, pixels };
}
