import { ExportError, stopIfAborted } from './errors.js';
import type { FilmPlan, Moment } from './film-plan.js';
import { drawSvg, freeCanvas, makeCanvas } from './raster.js';

export type FilmFormat = 'mp4' | 'webm' | 'gif';

/** Takes pictures one after the other and makes a file of them. */
export interface FilmWriter {
  /** Adds what is on the surface. @param at - s, @param duration - s */
  add(at: number, duration: number): Promise<void>;
  finish(): Promise<Blob>;
  cancel(): Promise<void>;
}

export interface FilmJob {
  readonly plan: FilmPlan;
  readonly width: number;
  readonly height: number;
  readonly title: string;
  /** The picture of a moment, as a stand-alone SVG. */
  readonly draw: (index: number, t: number | undefined) => string;
  readonly format: FilmFormat;
  readonly signal: AbortSignal | undefined;
  readonly onProgress: ((share: number) => void) | undefined;
}

/** Work between two looks at the page, ms: scrolling and typing stay smooth. */
const WORK_MS = 12;

/** A turn for everything else on the page. Not a timer: those are held back in hidden tabs. */
function yieldToPage(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

/** The best film this browser can make at this size; a GIF can be made everywhere. */
export async function bestFormat(width: number, height: number): Promise<FilmFormat> {
  const codecs = await loadCodecs();
  return (await codecs?.bestVideo(width, height)) ?? 'gif';
}

/** What makes MP4 and WebM, or nothing where it cannot be loaded (the classic script alone, a policy against more scripts). */
async function loadCodecs(): Promise<typeof import('./film-video.js') | undefined> {
  if (typeof VideoEncoder === 'undefined') return undefined;
  try {
    return await import('./film-video.js');
  } catch {
    return undefined;
  }
}

async function writerFor(job: FilmJob, surface: ReturnType<typeof makeCanvas>): Promise<FilmWriter> {
  if (job.format === 'gif') {
    const { gifWriter } = await import('./film-gif.js');
    return gifWriter(surface.context, job.width, job.height);
  }
  const codecs = await loadCodecs();
  const writer = await codecs?.videoWriter(surface.canvas, job);
  if (!writer) throw new ExportError('no-film', `This browser cannot make a ${job.format.toUpperCase()} film here.`);
  return writer;
}

/** Draws a film frame by frame, never from the screen, and hands over the file. */
export async function makeFilm(job: FilmJob): Promise<Blob> {
  const { plan, width, height, signal, onProgress } = job;
  const surface = makeCanvas(width, height);
  const shown = makeCanvas(width, height);
  const before = makeCanvas(width, height);
  let writer: FilmWriter | undefined;
  try {
    writer = await writerFor(job, surface);
    let drawn: Moment | undefined;
    let worked = performance.now();
    for (let n = 0; n < plan.frameCount;) {
      stopIfAborted(signal);
      const moment = plan.moment(n);
      if (drawn && drawn.index !== moment.index) before.context.drawImage(shown.canvas, 0, 0);
      if (drawn?.index !== moment.index || drawn.t !== moment.t) {
        await drawSvg(job.draw(moment.index, moment.t), shown);
      }
      drawn = moment;
      surface.context.globalAlpha = 1;
      surface.context.drawImage(shown.canvas, 0, 0);
      if (moment.before > 0) {
        surface.context.globalAlpha = moment.before;
        surface.context.drawImage(before.canvas, 0, 0);
      }
      // A GIF keeps a picture that stands as one frame; video players like an even beat.
      const count = job.format === 'gif' ? standing(plan, n) : 1;
      await writer.add(n / plan.fps, count / plan.fps);
      n += count;
      onProgress?.(n / plan.frameCount);
      if (performance.now() - worked > WORK_MS) {
        await yieldToPage();
        worked = performance.now();
      }
    }
    stopIfAborted(signal);
    return await writer.finish();
  } catch (error) {
    await writer?.cancel().catch(() => undefined);
    throw error;
  } finally {
    for (const { canvas } of [surface, shown, before]) freeCanvas(canvas);
  }
}

/** How many frames from here on are the same. */
function standing(plan: FilmPlan, n: number): number {
  const { index, t, before } = plan.moment(n);
  let end = n + 1;
  while (end < plan.frameCount) {
    const next = plan.moment(end);
    if (next.index !== index || next.t !== t || next.before !== before) break;
    end++;
  }
  return end - n;
}
