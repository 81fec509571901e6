/** Pictures in memory, as small files, and what differs between two of them. */
import { crc32, deflateSync } from 'node:zlib';
import { diff } from '@blazediff/core';
import { applyPalette, quantize } from 'gifenc';
import { PNG } from 'pngjs';

export interface Picture {
  readonly width: number;
  readonly height: number;
  /** Red, green, blue, opacity; 0 to 255 each. */
  readonly data: Buffer;
}

export const readPng = (file: Buffer): Picture => {
  const { width, height, data } = PNG.sync.read(file);
  return { width, height, data };
};

export const writePng = ({ width, height, data }: Picture): Buffer => {
  const picture = new PNG({ width, height });
  data.copy(picture.data);
  return PNG.sync.write(picture);
};

const PALETTE = 256;

/** A file with a palette of 256 colours: a third of the size, and nobody sees the difference on flat drawings. */
export function writeSmallPng({ width, height, data }: Picture): Buffer {
  const rgba = new Uint8ClampedArray(data.buffer, data.byteOffset, data.byteLength);
  const palette = ownColours(data) ?? quantize(rgba, PALETTE);
  const index = exactIndex(data, palette) ?? applyPalette(rgba, palette);
  const rows = Buffer.alloc((width + 1) * height);
  for (let y = 0; y < height; y++) rows.set(index.subarray(y * width, (y + 1) * width), y * (width + 1) + 1);
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 3, 0, 0, 0], 8);
  const colours = Buffer.from(palette.flatMap((colour) => colour.slice(0, 3)));
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', head),
    chunk('PLTE', colours),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(type: string, content: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), content]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(content.length);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}

const colourAt = (data: Buffer, at: number): number => (data[at]! << 16) | (data[at + 1]! << 8) | data[at + 2]!;

/** The colours of a picture that has few enough of them. */
function ownColours(data: Buffer): number[][] | undefined {
  const found = new Set<number>();
  for (let at = 0; at < data.length; at += 4) {
    found.add(colourAt(data, at));
    if (found.size > PALETTE) return undefined;
  }
  return [...found].map((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255]);
}

function exactIndex(data: Buffer, palette: readonly number[][]): Uint8Array | undefined {
  const places = new Map(palette.map(([red = 0, green = 0, blue = 0], i) => [(red << 16) | (green << 8) | blue, i]));
  const index = new Uint8Array(data.length / 4);
  for (let i = 0; i < index.length; i++) {
    const place = places.get(colourAt(data, i * 4));
    if (place === undefined) return undefined;
    index[i] = place;
  }
  return index;
}

/** Smaller steps of colour than this come from the palette. */
const THRESHOLD = 0.06;
/** So many pixels may differ: a few lie between two colours of the palette. */
export const ALLOWED_PIXELS = 20;
/** Places that differ and lie nearer than this are one, px. */
const CELL = 16;

export interface Place {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly pixels: number;
  /** The colour that most of what differs had, and has. */
  readonly before: string;
  readonly after: string;
}

export interface Difference {
  readonly pixels: number;
  readonly picture: Picture;
  /** The largest first. */
  readonly places: readonly Place[];
}

/** What differs between two pictures of one size. */
export function compare(before: Picture, after: Picture): Difference {
  const { width, height } = before;
  const mask = Buffer.alloc(before.data.length);
  // Edges count: a label that moves by a pixel changes nothing else.
  const options = { threshold: THRESHOLD, includeAA: true, alpha: 0.15 };
  const pixels = diff(before.data, after.data, mask, width, height, options);
  return { pixels, picture: { width, height, data: mask }, places: pixels > 0 ? placesOf(before, after, mask) : [] };
}

function placesOf(before: Picture, after: Picture, mask: Buffer): Place[] {
  const { width, height } = before;
  const columns = Math.ceil(width / CELL);
  const cells = new Map<number, number[]>();
  for (let i = 0; i < width * height; i++) {
    if (mask[i * 4] !== 255 || mask[i * 4 + 1] !== 0 || mask[i * 4 + 2] !== 0) continue;
    const cell = Math.floor(Math.floor(i / width) / CELL) * columns + Math.floor((i % width) / CELL);
    const pixels = cells.get(cell);
    if (pixels) pixels.push(i);
    else cells.set(cell, [i]);
  }
  const places: Place[] = [];
  while (cells.size > 0) {
    const pixels: number[] = [];
    const open = [cells.keys().next().value!];
    while (open.length > 0) {
      const cell = open.pop()!;
      const own = cells.get(cell);
      if (!own) continue;
      cells.delete(cell);
      for (const pixel of own) pixels.push(pixel);
      for (const row of [-columns, 0, columns]) open.push(cell + row - 1, cell + row, cell + row + 1);
    }
    places.push(placeOf(pixels, before, after));
  }
  return places.sort((one, other) => other.pixels - one.pixels);
}

function placeOf(pixels: readonly number[], before: Picture, after: Picture): Place {
  let [left, top, right, bottom] = [Infinity, Infinity, 0, 0];
  for (const pixel of pixels) {
    const [x, y] = [pixel % before.width, Math.floor(pixel / before.width)];
    [left, top, right, bottom] = [Math.min(left, x), Math.min(top, y), Math.max(right, x), Math.max(bottom, y)];
  }
  const box = { x: left, y: top, width: right - left + 1, height: bottom - top + 1 };
  return { ...box, pixels: pixels.length, before: mostOf(pixels, before), after: mostOf(pixels, after) };
}

function mostOf(pixels: readonly number[], { data }: Picture): string {
  const counts = new Map<number, number>();
  for (const pixel of pixels) {
    const colour = colourAt(data, pixel * 4);
    counts.set(colour, (counts.get(colour) ?? 0) + 1);
  }
  const [[most] = [0]] = [...counts].sort(([, one], [, other]) => other - one);
  return `#${most.toString(16).padStart(6, '0')}`;
}

/** Pictures side by side on one sheet. */
export function besides(pictures: readonly Picture[], gap = 12): Picture {
  const width = pictures.reduce((sum, each) => sum + each.width + gap, -gap);
  const height = Math.max(...pictures.map((each) => each.height));
  const data = Buffer.alloc(width * height * 4, 0x88);
  let left = 0;
  for (const each of pictures) {
    for (let y = 0; y < each.height; y++) {
      each.data.copy(data, (y * width + left) * 4, y * each.width * 4, (y + 1) * each.width * 4);
    }
    left += each.width + gap;
  }
  return { width, height, data };
}
