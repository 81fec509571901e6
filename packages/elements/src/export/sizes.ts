/** A size that many need. */
export interface SizePreset {
  readonly id: 'slide' | 'small' | 'square' | 'upright' | 'paper';
  readonly width: number;
  readonly height: number;
}

/** Sizes that are asked for most, px. `paper` is A4 at 300 dots an inch. */
export const SIZE_PRESETS: readonly SizePreset[] = [
  { id: 'slide', width: 1920, height: 1080 },
  { id: 'small', width: 1280, height: 720 },
  { id: 'square', width: 1080, height: 1080 },
  { id: 'upright', width: 1080, height: 1920 },
  { id: 'paper', width: 2480, height: 3508 },
];

/** A GIF grows quickly: smaller ones. */
export const GIF_PRESETS: readonly SizePreset[] = [
  { id: 'slide', width: 960, height: 540 },
  { id: 'small', width: 640, height: 360 },
  { id: 'square', width: 720, height: 720 },
  { id: 'upright', width: 540, height: 960 },
];

/** Smallest and largest width and height, px. */
export const SIZE_RANGES = {
  png: { low: 320, high: 4096 },
  svg: { low: 320, high: 4096 },
  film: { low: 320, high: 1920 },
  gif: { low: 160, high: 1280 },
} as const satisfies Record<string, { low: number; high: number }>;

export type SizedFormat = keyof typeof SIZE_RANGES;

/** Frames each second. */
export const FILM_FPS = { low: 1, high: 60, usual: 25 };
export const GIF_FPS = { low: 1, high: 25, usual: 10 };

/**
 * @throws {RangeError} when it is not a whole number within the range
 */
export function requireWithin(
  name: string,
  value: unknown,
  { low, high }: { readonly low: number; readonly high: number },
): number {
  if (typeof value !== 'number' || !Number.isInteger(value) || value < low || value > high) {
    throw new RangeError(`${name} must be a whole number from ${low} to ${high}; it was ${String(value)}.`);
  }
  return value;
}

/** Encoders take pairs of pixels: an odd number becomes the even one below. */
export const even = (px: number): number => px - (px % 2);
