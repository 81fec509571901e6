import { BufferTarget, canEncodeVideo, CanvasSource, Mp4OutputFormat, Output, WebMOutputFormat } from 'mediabunny';
import type { FilmJob, FilmWriter } from './film.js';

// MP4 and WebM. Loaded when a film is asked for, and only where the browser has WebCodecs.

const CODECS = { mp4: 'avc', webm: 'vp9' } as const;
type VideoFormat = keyof typeof CODECS;

/** Bits for each pixel of each frame: drawings are calm, and words must stay sharp. */
const BITS_PER_PIXEL = 0.09;
/** A player can jump to any of these, s. */
const KEY_FRAME_EVERY = 2;

const bitrateOf = (width: number, height: number, fps: number): number => Math.round(width * height * fps * BITS_PER_PIXEL);

/** MP4 where this browser can make it, else WebM, else nothing. */
export async function bestVideo(width: number, height: number): Promise<VideoFormat | undefined> {
  for (const format of ['mp4', 'webm'] as const) {
    if (await canEncodeVideo(CODECS[format], { width, height, bitrate: bitrateOf(width, height, 25) })) return format;
  }
  return undefined;
}

/** Nothing when this browser cannot make that format at that size. */
export async function videoWriter(
  canvas: HTMLCanvasElement,
  { format, width, height, title, plan }: FilmJob,
): Promise<FilmWriter | undefined> {
  if (format === 'gif') return undefined;
  const bitrate = bitrateOf(width, height, plan.fps);
  if (!(await canEncodeVideo(CODECS[format], { width, height, bitrate }))) return undefined;
  const output = new Output({
    format: format === 'mp4' ? new Mp4OutputFormat({ fastStart: 'in-memory' }) : new WebMOutputFormat(),
    target: new BufferTarget(),
  });
  const source = new CanvasSource(canvas, { codec: CODECS[format], bitrate, keyFrameInterval: KEY_FRAME_EVERY });
  output.addVideoTrack(source, { frameRate: plan.fps });
  output.setMetadataTags({ title });
  await output.start();
  return {
    add: (at, duration) => source.add(at, duration),
    async finish() {
      await output.finalize();
      const { buffer } = output.target;
      if (!buffer) throw new Error('The film has no content.');
      return new Blob([buffer], { type: `video/${format}` });
    },
    cancel: () => output.cancel(),
  };
}
