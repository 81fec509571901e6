import { ExportError } from './errors.js';

/** Strict pages may allow `blob:` or `data:` images, both or none (`img-src`). Blobs are quicker. */
type Way = 'blob' | 'data';

const TINY = '<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>';
const TYPE = 'image/svg+xml;charset=utf-8';

let allowed: Promise<Way | undefined> | undefined;

/** Whether this page lets a drawing become a picture at all. Asked once; a policy does not change. */
export const canDrawPictures = async (): Promise<boolean> => (await (allowed ??= findWay())) !== undefined;

async function findWay(): Promise<Way | undefined> {
  for (const way of ['blob', 'data'] as const) {
    try {
      await withImage(TINY, way, () => undefined);
      return way;
    } catch {
      // the next way
    }
  }
  return undefined;
}

async function withImage<T>(text: string, way: Way, use: (image: HTMLImageElement) => T): Promise<T> {
  const address = way === 'blob' ? URL.createObjectURL(new Blob([text], { type: TYPE })) : dataAddress(text);
  const image = new Image();
  try {
    await new Promise<void>((resolve, reject) => {
      image.onload = () => resolve();
      image.onerror = () => reject(new Error('The drawing was not accepted as a picture.'));
      image.src = address;
    });
    return use(image);
  } finally {
    image.onload = image.onerror = null;
    image.removeAttribute('src');
    if (way === 'blob') URL.revokeObjectURL(address);
  }
}

/** A drawing as an address that holds it. */
export const dataAddress = (svg: string): string => `data:${TYPE},${encodeURIComponent(svg)}`;

/** The address of a picture for an `<img>`, in the way this page allows; `release` when it is not shown any more. */
export async function pictureAddress(svg: string): Promise<{ readonly address: string; release(): void } | undefined> {
  const way = await (allowed ??= findWay());
  if (!way) return undefined;
  if (way === 'data') return { address: dataAddress(svg), release: () => undefined };
  const address = URL.createObjectURL(new Blob([svg], { type: TYPE }));
  return { address, release: () => URL.revokeObjectURL(address) };
}

/** A surface of this size to draw on. Give it back with {@link freeCanvas}. */
export function makeCanvas(width: number, height: number): { canvas: HTMLCanvasElement; context: CanvasRenderingContext2D } {
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const context = canvas.getContext('2d', { alpha: false, willReadFrequently: true });
  if (!context) throw new ExportError('too-large', `This device has no room for a picture of ${width} × ${height} px.`);
  return { canvas, context };
}

/** Lets go of the pixels at once, rather than when the browser next tidies up. */
export function freeCanvas(canvas: HTMLCanvasElement): void {
  canvas.width = 0;
  canvas.height = 0;
}

/**
 * Draws a stand-alone SVG over the whole of a surface.
 *
 * @throws {ExportError} `images-refused` when the page's policy forbids it
 */
export async function drawSvg(svg: string, { canvas, context }: ReturnType<typeof makeCanvas>): Promise<void> {
  const way = await (allowed ??= findWay());
  if (!way) throw new ExportError('images-refused', "The page's policy (img-src) allows neither blob: nor data: images.");
  await withImage(svg, way, (image) => {
    context.globalAlpha = 1;
    context.drawImage(image, 0, 0, canvas.width, canvas.height);
  });
}

/** The surface as a PNG file. */
export async function toPng(canvas: HTMLCanvasElement): Promise<Blob> {
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (!blob)
    throw new ExportError('too-large', `This device has no room for a picture of ${canvas.width} × ${canvas.height} px.`);
  return blob;
}
