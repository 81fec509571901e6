/**
 * Files made of a widget: pictures (PNG, SVG), films (MP4, WebM, GIF) and tables (CSV). Everything is drawn on this device from
 * the same words and drawings as the widget; nothing is recorded from the screen and nothing is sent.
 *
 * ```js
 * import { exportPicture } from 'exosome-widgets/export.js';
 * const { blob, name } = await exportPicture(document.querySelector('exo-route-explorer'), { step: 2, theme: 'dark' });
 * ```
 */
import type { Slide } from '../slides.js';
import type { Theme } from '../theme/host-tokens.js';
import { toCsv } from './csv.js';
import { stopIfAborted } from './errors.js';
import { bestFormat, type FilmFormat, makeFilm } from './film.js';
import { planFilm } from './film-plan.js';
import { type Look, MOST_ON_A_PAGE, Pictures, picturesOf, slidesOf } from './pictures.js';
import { drawSvg, freeCanvas, makeCanvas, toPng } from './raster.js';
import { even, FILM_FPS, GIF_FPS, requireWithin, SIZE_RANGES, type SizedFormat } from './sizes.js';
import { type ExportSource, factsOf, loadSources, open, type Opened } from './source.js';
import { factTable, joinTables } from './tables.js';
import { wordsIn } from './words.js';

export { ExportError, type ExportFault } from './errors.js';
export type { FilmFormat } from './film.js';
export type { ExportableElement, ExportSource, PictureSettings } from './source.js';
export { FILM_FPS, GIF_FPS, SIZE_PRESETS, SIZE_RANGES, type SizePreset } from './sizes.js';
export { canDrawPictures } from './raster.js';
export { MOST_ON_A_PAGE } from './pictures.js';

/** What all files have in common. */
export interface ExportOptions {
  /** BCP 47 tag; the widget's language when left out. */
  readonly lang?: string;
  /** Ends the work; the promise is rejected with an `AbortError`. */
  readonly signal?: AbortSignal;
}

/**
 * Which part: the number of a step (0 is the first), `overview` for a picture of the whole that is no step, `all` for the whole
 * story. Left out: the step that the widget shows, else its first picture.
 */
export type Part = number | 'all' | 'overview';

export interface PictureOptions extends ExportOptions {
  readonly part?: Part;
  /** `png` when left out. */
  readonly format?: 'png' | 'svg';
  /** px, 320 to 4096; 1920 × 1080 when left out. */
  readonly width?: number;
  readonly height?: number;
  /** As the widget looks on the page when left out. */
  readonly theme?: Theme;
}

export interface FilmOptions extends ExportOptions {
  /** `all` when left out. */
  readonly part?: Part;
  /** `auto`: MP4 where this browser can make it, else WebM, else GIF. */
  readonly format?: 'auto' | FilmFormat;
  /** px, even, 320 to 1920; 1920 × 1080 when left out. A GIF 160 to 1280; 960 × 540 when left out. */
  readonly width?: number;
  readonly height?: number;
  readonly theme?: Theme;
  /** Frames a second, 1 to 60 (25 when left out); a GIF 1 to 25 (10). */
  readonly fps?: number;
  /** Hears how much is done, 0 to 1. */
  readonly onProgress?: (share: number) => void;
}

export interface TableOptions extends ExportOptions {
  /** `table`: what the steps say; `facts`: each fact with its sources, kind of evidence and the date it was checked. */
  readonly content?: 'table' | 'facts';
  /** `all` when left out. */
  readonly part?: Part;
}

/** A file, ready to be saved. */
export interface ExportedFile {
  readonly blob: Blob;
  /** A name for it, for example `exo-route-explorer-step-3-1920x1080.png`. */
  readonly name: string;
}
export interface ExportedPicture extends ExportedFile {
  readonly width: number;
  readonly height: number;
  /** What it shows, in words, for an `alt` attribute. */
  readonly alt: string;
  /** The drawing behind it. */
  readonly svg: string;
}
export interface ExportedFilm extends ExportedFile {
  readonly format: FilmFormat;
  readonly width: number;
  readonly height: number;
  /** Seconds. */
  readonly duration: number;
  readonly frameCount: number;
}
export interface ExportedTable extends ExportedFile {
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/**
 * A picture of one step, or of all steps on one page, with its title, what it says and its sources.
 *
 * @throws {RangeError} when a size, a part or a name is not one there is
 * @throws {TypeError} when the source is no widget with pictures, or an option is of a wrong kind
 * @throws {ExportError} when the page or the device does not allow it
 */
export async function exportPicture(source: ExportSource, options: PictureOptions = {}): Promise<ExportedPicture> {
  const format = oneOf('format', options.format ?? 'png', ['png', 'svg']);
  const { width = 1920, height = 1080, signal } = options;
  requireSize(format, width, height);
  const theme = themeOf(options.theme);
  stopIfAborted(signal);
  const opened = await open(source);
  const look: Look = { width, height, theme: theme ?? opened.theme, lang: options.lang ?? opened.lang };
  const slides = slidesOf(opened, look.lang);
  const indices = indicesOf(slides, opened, options.part);
  if (indices.length > MOST_ON_A_PAGE) {
    throw new RangeError(`One page holds at most ${MOST_ON_A_PAGE} steps; this would be ${indices.length}.`);
  }
  const pictures = await Pictures.of(opened, slides, look, indices);
  stopIfAborted(signal);
  const [first = 0] = indices;
  const svg = options.part === 'all' ? pictures.together(indices) : pictures.one(first);
  const alt = indices.map((index) => pictures.list[index]?.alt ?? '').join(' ');
  const name = fileName(opened, options.part === 'all' ? 'all' : pictures.list[first]?.step, look, format);
  if (format === 'svg') return { blob: new Blob([svg], { type: 'image/svg+xml' }), name, width, height, alt, svg };
  const surface = makeCanvas(width, height);
  try {
    await drawSvg(svg, surface);
    stopIfAborted(signal);
    return { blob: await toPng(surface.canvas), name, width, height, alt, svg };
  } finally {
    freeCanvas(surface.canvas);
  }
}

/**
 * A film of one step or of the whole story, without sound: each step stands long enough to be read, then moves.
 * Drawn frame by frame: the same call gives the same pictures.
 *
 * @throws {RangeError} when a size, a part or a name is not one there is
 * @throws {TypeError} when the source is no widget with pictures, or an option is of a wrong kind
 * @throws {ExportError} when the page or the device does not allow it
 */
export async function exportFilm(source: ExportSource, options: FilmOptions = {}): Promise<ExportedFilm> {
  const asked = oneOf('format', options.format ?? 'auto', ['auto', 'mp4', 'webm', 'gif']);
  const { signal, onProgress, part = 'all' } = options;
  if (asked !== 'auto') checkFilm(options, asked);
  else checkFilm(options, 'mp4');
  const theme = themeOf(options.theme);
  stopIfAborted(signal);
  const opened = await open(source);
  const wanted = filmSize(options, asked === 'gif');
  const format = asked === 'auto' ? await bestFormat(wanted.width, wanted.height) : asked;
  const { width, height } = format === 'gif' ? withinGif(wanted) : wanted;
  const fps = Math.min(
    options.fps ?? (format === 'gif' ? GIF_FPS : FILM_FPS).usual,
    format === 'gif' ? GIF_FPS.high : FILM_FPS.high,
  );
  const look: Look = { width, height, theme: theme ?? opened.theme, lang: options.lang ?? opened.lang };
  const slides = slidesOf(opened, look.lang);
  const indices = indicesOf(slides, opened, part);
  const pictures = await Pictures.of(opened, slides, look, indices);
  const plan = planFilm(
    indices.flatMap((index) => pictures.list[index] ?? []),
    fps,
  );
  const blob = await makeFilm({
    plan,
    width,
    height,
    format,
    signal,
    onProgress,
    title: pictures.title,
    draw: (index, t) => pictures.one(indices[index] ?? 0, t),
  });
  const name = fileName(opened, part === 'all' ? 'film' : pictures.list[indices[0] ?? 0]?.step, look, format);
  return { blob, name, format, width, height, duration: plan.duration, frameCount: plan.frameCount };
}

/**
 * The tables of a widget, or the facts behind it, as CSV: UTF-8 that Excel reads, headers in the language, nothing that a
 * spreadsheet would run.
 *
 * @throws {RangeError} when a part or a name is not one there is, or the part has no table
 * @throws {TypeError} when the source is no widget with slides, or an option is of a wrong kind
 * @throws {ExportError} when the sources cannot be loaded
 */
export async function exportTable(source: ExportSource, options: TableOptions = {}): Promise<ExportedTable> {
  const content = oneOf('content', options.content ?? 'table', ['table', 'facts']);
  const { part = 'all', signal } = options;
  stopIfAborted(signal);
  const opened = await open(source);
  const lang = options.lang ?? opened.lang;
  const words = wordsIn(lang);
  const slides = slidesOf(opened, lang);
  const chosen = part === 'all' ? slides : indicesOf(slides, opened, part).flatMap((index) => picturesOf(slides)[index] ?? []);
  let table;
  if (content === 'table') table = joinTables(chosen, words);
  else {
    // A widget on the page knows best what it cites now; its slides know what each step does.
    const references = (part === 'all' ? await opened.element?.citedFacts?.() : undefined) ?? chosen.flatMap(factsOf);
    table = factTable(await loadSources(references), words);
  }
  if (!table || table.rows.length === 0) throw new RangeError(`This part of ${opened.name} has no ${content}.`);
  stopIfAborted(signal);
  const { head, rows } = table;
  const blob = new Blob([toCsv(head, rows)], { type: 'text/csv;charset=utf-8' });
  const step = part === 'all' ? '' : stepPart(chosen[0]?.step);
  return { blob, name: `exo-${opened.name}${step}-${content}.csv`, head, rows };
}

function oneOf<T extends string>(name: string, value: unknown, allowed: readonly T[]): T {
  const known = allowed.find((each) => each === value);
  if (!known) throw new RangeError(`${name} must be one of ${allowed.join(', ')}; it was ${String(value)}.`);
  return known;
}

const themeOf = (theme: unknown): Theme | undefined =>
  theme === undefined ? undefined : oneOf('theme', theme, ['light', 'dark'] as const);

function requireSize(format: SizedFormat, width: unknown, height: unknown): void {
  requireWithin('width', width, SIZE_RANGES[format]);
  requireWithin('height', height, SIZE_RANGES[format]);
}

function checkFilm({ width, height, fps }: FilmOptions, format: FilmFormat): void {
  const sized = format === 'gif' ? 'gif' : 'film';
  if (width !== undefined) requireWithin('width', width, SIZE_RANGES[sized]);
  if (height !== undefined) requireWithin('height', height, SIZE_RANGES[sized]);
  if (fps !== undefined) requireWithin('fps', fps, format === 'gif' ? GIF_FPS : FILM_FPS);
}

function filmSize({ width, height }: FilmOptions, gif: boolean): { readonly width: number; readonly height: number } {
  const [usualWidth, usualHeight] = gif ? [960, 540] : [1920, 1080];
  return { width: even(width ?? usualWidth), height: even(height ?? usualHeight) };
}

/** A GIF in the place of a film keeps its shape and becomes small enough. */
function withinGif({ width, height }: { readonly width: number; readonly height: number }): { width: number; height: number } {
  const scale = Math.min(1, SIZE_RANGES.gif.high / Math.max(width, height));
  return { width: even(Math.round(width * scale)), height: even(Math.round(height * scale)) };
}

/** Which pictures a part means. */
function indicesOf(slides: readonly Slide[], { step, name }: Opened, part: Part | undefined): readonly number[] {
  const list = picturesOf(slides);
  if (list.length === 0) throw new RangeError(`${name} has no pictures.`);
  const steps = list.flatMap((slide, index) => (slide.step === undefined ? [] : [index]));
  if (part === 'all') return steps.length > 0 ? steps : list.map((_, index) => index);
  const overview = list.findIndex((slide) => slide.step === undefined);
  if (part === 'overview') {
    if (overview < 0) throw new RangeError(`${name} has no overview beside its steps.`);
    return [overview];
  }
  if (part !== undefined) {
    const index = list.findIndex((slide) => slide.step === part);
    if (index < 0)
      throw new RangeError(`part must be "all", "overview" or a step from 0 to ${steps.length - 1}; it was ${String(part)}.`);
    return [index];
  }
  const shown = list.findIndex((slide) => slide.step === step && step !== undefined);
  return [shown >= 0 ? shown : Math.max(overview, 0)];
}

const stepPart = (step: number | undefined): string => (step === undefined ? '-overview' : `-step-${step + 1}`);

function fileName(
  { name }: Opened,
  part: 'all' | 'film' | number | undefined,
  { width, height, theme }: Look,
  ending: string,
): string {
  const middle = part === 'film' ? '' : part === 'all' ? '-all' : stepPart(part);
  return `exo-${name}${middle}-${width}x${height}${theme === 'dark' ? '-dark' : ''}.${ending}`;
}
