/** A film of one slide: frames drawn one by one, never recorded from a screen, and put together by ffmpeg. */
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { MissingProgramError } from './errors.js';
import type { FrameDone, FrameJob } from './film-worker.js';
import type { Film } from './page.js';
import { forDeck } from './pictures.js';

export const FRAMES_PER_SECOND = 25;
export const FILM_WIDTH_PX = 1280;
const THREADS = Math.max(1, Math.min(4, availableParallelism()));

/** @throws {MissingProgramError} when ffmpeg cannot be started, or cannot write H.264 */
export function requireFfmpeg(): void {
  const found = spawnSync('ffmpeg', ['-hide_banner', '-encoders'], { encoding: 'utf8', windowsHide: true });
  if (found.error || found.status !== 0) {
    throw new MissingProgramError(
      'Films need the program ffmpeg, and it was not found on the path. Install it (https://ffmpeg.org), or leave out --video.',
    );
  }
  if (!found.stdout.includes('libx264')) {
    throw new MissingProgramError('This ffmpeg cannot write H.264 films (libx264). Install a full build, or leave out --video.');
  }
}

/** Threads that draw frames; kept for all films of a deck. */
export class FrameDrawers {
  readonly #workers: readonly Worker[];
  #next = 0;

  constructor(count = THREADS) {
    const file = new URL('./film-worker.js', import.meta.url);
    this.#workers = Array.from({ length: count }, () => {
      const worker = new Worker(file);
      worker.setMaxListeners(0);
      return worker;
    });
  }

  get count(): number {
    return this.#workers.length;
  }

  draw(job: FrameJob): Promise<FrameDone> {
    const worker = this.#workers[this.#next % this.#workers.length] as Worker;
    this.#next += 1;
    return new Promise((resolve, reject) => {
      const onMessage = (done: FrameDone): void => {
        if (done.index !== job.index) return;
        worker.off('message', onMessage);
        worker.off('error', reject);
        resolve(done);
      };
      worker.on('message', onMessage);
      worker.once('error', reject);
      worker.postMessage(job);
    });
  }

  async close(): Promise<void> {
    await Promise.all(this.#workers.map((worker) => worker.terminate()));
  }
}

const even = (px: number): number => px - (px % 2);

/** Writes H.264 in MP4, which PowerPoint, Keynote and Google Slides play. Same frames, same bytes. */
function encoder(
  width: number,
  height: number,
  file: string,
): { write: (pixels: Uint8Array) => Promise<void>; end: () => Promise<void> } {
  const size = `${width}x${height}`;
  const colours = ['-colorspace', 'bt709', '-color_primaries', 'bt709', '-color_trc', 'bt709'];
  const child = spawn(
    'ffmpeg',
    [
      ...['-hide_banner', '-loglevel', 'error', '-y', '-f', 'rawvideo', '-pix_fmt', 'rgba', '-s', size],
      ...['-framerate', String(FRAMES_PER_SECOND), '-i', 'pipe:0', '-an', '-map_metadata', '-1', '-bitexact'],
      ...['-vf', `crop=${even(width)}:${even(height)}:0:0,scale=out_color_matrix=bt709:out_range=tv,format=yuv420p`, ...colours],
      ...['-c:v', 'libx264', '-preset', 'medium', '-crf', '20', '-threads', '1', '-fflags', '+bitexact', '-flags:v', '+bitexact'],
      ...['-movflags', '+faststart', '-f', 'mp4', file],
    ],
    { stdio: ['pipe', 'ignore', 'pipe'], windowsHide: true },
  );
  let said = '';
  child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const ended = new Promise<void>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => (code === 0 ? resolve() : reject(new Error(`ffmpeg stopped with ${code}. ${said.trim()}`))));
  });
  // A pipe that breaks is told by how the program ended.
  child.stdin.on('error', () => undefined);
  ended.catch(() => undefined);
  return {
    write: (pixels) =>
      child.stdin.write(pixels)
        ? Promise.resolve()
        : Promise.race([new Promise<void>((resolve) => child.stdin.once('drain', () => resolve())), ended]),
    end: () => {
      child.stdin.end();
      return ended;
    },
  };
}

/** Makes the film of one picture; `onFrame` is told the share of frames that are done. */
export async function makeFilm(film: Film, drawers: FrameDrawers, onFrame: (share: number) => void): Promise<Uint8Array> {
  const count = Math.round(film.seconds * FRAMES_PER_SECOND);
  const folder = mkdtempSync(join(tmpdir(), 'exosome-widgets-film-'));
  const file = join(folder, 'film.mp4');
  try {
    const waiting: Promise<FrameDone>[] = [];
    let asked = 0;
    const ask = (): void => {
      if (asked >= count) return;
      // The middle of each frame's time: at its very end a step is already the next one.
      const svg = forDeck(film.frameAt((asked + 0.5) / count));
      const job = drawers.draw({ index: asked, svg, widthPx: FILM_WIDTH_PX });
      job.catch(() => undefined);
      waiting.push(job);
      asked += 1;
    };
    for (let each = 0; each < 2 * drawers.count; each += 1) ask();
    let output: ReturnType<typeof encoder> | undefined;
    for (let index = 0; index < count; index += 1) {
      const frame = await (waiting.shift() as Promise<FrameDone>);
      ask();
      output ??= encoder(frame.width, frame.height, file);
      await output.write(frame.pixels);
      onFrame((index + 1) / count);
    }
    await output?.end();
    return new Uint8Array(readFileSync(file));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
