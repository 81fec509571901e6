/** Draws frames of a film in a thread of its own: a picture in, its pixels out. */
import { parentPort } from 'node:worker_threads';
import { toPixels } from './pictures.js';

/** A frame to draw. */
export interface FrameJob {
  readonly index: number;
  readonly svg: string;
  readonly widthPx: number;
}

export interface FrameDone {
  readonly index: number;
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint8Array;
}

parentPort?.on('message', ({ index, svg, widthPx }: FrameJob) => {
  const { width, height, pixels } = toPixels(svg, widthPx);
  const copy = new Uint8Array(pixels);
  parentPort?.postMessage({ index, width, height, pixels: copy } satisfies FrameDone, [copy.buffer]);
});
