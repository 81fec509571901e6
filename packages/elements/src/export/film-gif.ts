import { applyPalette, GIFEncoder, type Palette, quantize } from 'gifenc';
import type { FilmWriter } from './film.js';

/** One colour of the palette stands for "as before". */
const COLOURS = 255;

/** Writes a GIF that plays for ever. Only what changes is stored; a picture that stands is one frame, however long. */
export function gifWriter(context: CanvasRenderingContext2D, width: number, height: number): FilmWriter {
  const gif = GIFEncoder();
  let previous: Uint8ClampedArray | undefined;
  let written = 0;
  return {
    add(at, duration) {
      const { data } = context.getImageData(0, 0, width, height);
      const palette: Palette = quantize(data, COLOURS, { format: 'rgb565' });
      const pixels = applyPalette(data, palette, 'rgb565');
      const unchanged = palette.length;
      if (previous) hideUnchanged(pixels, data, previous, unchanged);
      // Hundredths of a second, rounded so that errors do not add up.
      const until = Math.round((at + duration) * 100);
      gif.writeFrame(pixels, width, height, {
        palette: [...palette, [0, 0, 0]],
        delay: (until - written) * 10,
        repeat: 0,
        dispose: 1,
        ...(previous ? { transparent: true, transparentIndex: unchanged } : {}),
      });
      written = until;
      previous = data;
      return Promise.resolve();
    },
    finish() {
      gif.finish();
      return Promise.resolve(new Blob([gif.bytes().slice()], { type: 'image/gif' }));
    },
    cancel() {
      gif.reset();
      previous = undefined;
      return Promise.resolve();
    },
  };
}

function hideUnchanged(pixels: Uint8Array, now: Uint8ClampedArray, before: Uint8ClampedArray, unchanged: number): void {
  const [a, b] = [now, before].map((data) => new Uint32Array(data.buffer, data.byteOffset, pixels.length)) as [
    Uint32Array,
    Uint32Array,
  ];
  for (let index = 0; index < pixels.length; index++) if (a[index] === b[index]) pixels[index] = unchanged;
}
