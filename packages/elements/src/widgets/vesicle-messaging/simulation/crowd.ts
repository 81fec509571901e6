import type { KindName } from './settings.js';

/** What a crowd looks like: one entry for each kind. */
export interface CrowdKind {
  readonly name: KindName;
  readonly diameterUm: number;
  /** `rgb(…)` as computed by the page. */
  readonly colour: string;
  /** A paler colour for the inside. */
  readonly fill: string;
}

/** Where everybody is, straight from the model. */
export interface CrowdPlaces {
  readonly xUm: Float32Array;
  readonly yUm: Float32Array;
  readonly kind: Uint8Array;
  readonly count: number;
}

interface Stamp {
  readonly size: number;
  readonly half: number;
  readonly pixels: Uint32Array;
}

/** More than so many are drawn as marks of a few pixels; up to that, as small vesicles. */
export const MOST_SPRITES = 600;
/** Canvas pixels for one CSS pixel, at most; more cost time and show nothing. */
const FINEST = 2;

/** Half the drawn width of one vesicle, CSS px, never smaller than life. */
export function drawnRadiusPx(
  kind: { readonly name: KindName; readonly diameterUm: number },
  pxPerUm: number,
  count: number,
  widthPx: number,
): number {
  const crowded = count > MOST_SPRITES;
  const smallest =
    { antibody: 2, exosome: 5, vesicle: 6.5, platelet: 9 }[kind.name] * Math.min(1.25, Math.max(0.7, widthPx / 560));
  return Math.max((kind.diameterUm * pxPerUm) / 2, crowded ? markSize(count, kind.name) / 2 : smallest);
}

/** Width of a mark, CSS px: smaller the larger the crowd. */
function markSize(count: number, name: KindName): number {
  const size = count > 20_000 ? 1.5 : count > 4000 ? 2 : 3;
  return name === 'platelet' ? size * 2.5 : name === 'antibody' ? Math.max(1, size * 0.7) : size;
}

/**
 * Draws a crowd on a canvas: small vesicles from ready-made pictures while there are few, marks written straight into the pixels when there
 * are thousands (the quickest way measured without a graphics chip). Survives a lost context, a width of zero and a new pixel ratio: each
 * drawing starts from what the canvas is now.
 */
export class CrowdCanvas {
  readonly #context: CanvasRenderingContext2D | null;
  readonly #sprites = new Map<string, HTMLCanvasElement>();
  #image: ImageData | undefined;
  #words: Uint32Array | undefined;
  readonly #colours = new Map<string, number>();
  readonly #stamps = new Map<string, Stamp>();
  #lost = false;

  constructor(
    readonly canvas: HTMLCanvasElement,
    onRestored: () => void,
  ) {
    this.#context = canvas.getContext('2d');
    canvas.addEventListener('contextlost', () => (this.#lost = true));
    canvas.addEventListener('contextrestored', () => {
      this.#lost = false;
      this.#image = undefined;
      onRestored();
    });
  }

  /**
   * @param widthUm - what of the model fills the canvas
   * @param share - of the crowd to draw
   */
  draw(places: CrowdPlaces, kinds: readonly CrowdKind[], widthUm: number, share: number): void {
    const { canvas } = this;
    const context = this.#context;
    const widthPx = canvas.clientWidth;
    const heightPx = canvas.clientHeight;
    if (!context || this.#lost || widthPx === 0 || heightPx === 0) return;
    const ratio = Math.min(FINEST, globalThis.devicePixelRatio || 1);
    const [width, height] = [Math.round(widthPx * ratio), Math.round(heightPx * ratio)];
    if (canvas.width !== width || canvas.height !== height) {
      canvas.width = width;
      canvas.height = height;
      this.#image = undefined;
      this.#sprites.clear();
    }
    const scale = width / widthUm;
    const drawn = Math.ceil(places.count * share);
    if (drawn > MOST_SPRITES) this.#marks(context, places, kinds, scale, drawn, ratio);
    else this.#vesicles(context, places, kinds, scale, drawn, ratio, widthPx);
  }

  #vesicles(
    context: CanvasRenderingContext2D,
    places: CrowdPlaces,
    kinds: readonly CrowdKind[],
    scale: number,
    drawn: number,
    ratio: number,
    widthPx: number,
  ): void {
    const { width, height } = this.canvas;
    context.clearRect(0, 0, width, height);
    const sprites = kinds.map((kind) => this.#sprite(kind, drawnRadiusPx(kind, scale / ratio, drawn, widthPx) * ratio));
    const every = places.count / Math.max(1, drawn);
    // Wide ones first, so that they do not hide the small ones.
    const order = kinds.map((_, kind) => kind).sort((one, other) => kinds[other]!.diameterUm - kinds[one]!.diameterUm);
    for (const kind of order) {
      const sprite = sprites[kind]!;
      for (let index = 0; index < drawn; index++) {
        const at = Math.floor(index * every);
        if (places.kind[at] !== kind) continue;
        context.drawImage(sprite, places.xUm[at]! * scale - sprite.width / 2, places.yUm[at]! * scale - sprite.height / 2);
      }
    }
  }

  #marks(
    context: CanvasRenderingContext2D,
    places: CrowdPlaces,
    kinds: readonly CrowdKind[],
    scale: number,
    drawn: number,
    ratio: number,
  ): void {
    const { width, height } = this.canvas;
    if (!this.#image || !this.#words) {
      this.#image = context.createImageData(width, height);
      this.#words = new Uint32Array(this.#image.data.buffer);
    }
    const words = this.#words;
    words.fill(0);
    const { xUm, yUm, kind } = places;
    const stamps = kinds.map((each) =>
      this.#stamp(each, Math.max(1, Math.round(2 * ratio * drawnRadiusPx(each, scale / ratio, drawn, 0)))),
    );
    const every = places.count / Math.max(1, drawn);
    for (let index = 0; index < drawn; index++) {
      const at = (index * every) | 0;
      const { size, half, pixels } = stamps[kind[at]!]!;
      const left = (xUm[at]! * scale - half) | 0;
      const top = (yUm[at]! * scale - half) | 0;
      if (left < 0 || top < 0 || left + size > width || top + size > height) continue;
      for (let row = 0, from = 0; row < size; row++) {
        const start = (top + row) * width + left;
        for (let column = 0; column < size; column++, from++) {
          const pixel = pixels[from]!;
          if (pixel !== 0) words[start + column] = pixel;
        }
      }
    }
    context.putImageData(this.#image, 0, 0);
  }

  /** A round mark as pixels: filled in its colour, from five pixels on with a paler inside. */
  #stamp(kind: CrowdKind, size: number): Stamp {
    const key = `${kind.colour} ${kind.fill} ${size}`;
    const known = this.#stamps.get(key);
    if (known) return known;
    const pixels = new Uint32Array(size * size);
    const [ring, inside] = [this.#pixel(kind.colour), this.#pixel(kind.fill)];
    const middle = (size - 1) / 2;
    const edge = Math.max(1, size * 0.14);
    for (let row = 0; row < size; row++) {
      for (let column = 0; column < size; column++) {
        const out = Math.hypot(row - middle, column - middle);
        if (out <= size / 2) pixels[row * size + column] = size >= 5 && out < size / 2 - edge ? inside : ring;
      }
    }
    const stamp: Stamp = { size, half: size / 2, pixels };
    this.#stamps.set(key, stamp);
    return stamp;
  }

  /** A colour as a canvas writes it into its pixels, whatever the byte order. */
  #pixel(colour: string): number {
    const known = this.#colours.get(colour);
    if (known !== undefined) return known;
    const one = document.createElement('canvas');
    one.width = one.height = 1;
    const pen = one.getContext('2d', { willReadFrequently: true });
    if (!pen) return 0xff808080;
    pen.fillStyle = colour;
    pen.fillRect(0, 0, 1, 1);
    const [pixel] = new Uint32Array(pen.getImageData(0, 0, 1, 1).data.buffer);
    this.#colours.set(colour, pixel!);
    return pixel!;
  }

  /** One vesicle: two leaves of membrane, a shine, its cargo; or a platelet full of granules; or the Y of an antibody. */
  #sprite(kind: CrowdKind, r: number): HTMLCanvasElement {
    const key = `${kind.name} ${kind.colour} ${kind.fill} ${r.toFixed(1)}`;
    const known = this.#sprites.get(key);
    if (known) return known;
    const sprite = document.createElement('canvas');
    sprite.width = sprite.height = Math.ceil(r * 2.9) + 2;
    const pen = sprite.getContext('2d');
    if (pen) {
      pen.translate(sprite.width / 2, sprite.height / 2);
      pen.strokeStyle = kind.colour;
      pen.fillStyle = kind.fill;
      if (kind.name === 'antibody') drawAntibody(pen, r);
      else if (kind.name === 'platelet') drawPlatelet(pen, r);
      else drawVesicle(pen, r);
    }
    this.#sprites.set(key, sprite);
    return sprite;
  }
}

function drawVesicle(pen: CanvasRenderingContext2D, r: number): void {
  pen.lineCap = 'round';
  pen.lineWidth = Math.max(0.8, r * 0.18);
  for (let protein = 0; protein < 8; protein++) {
    pen.rotate(Math.PI / 4);
    pen.beginPath();
    pen.moveTo(r, 0);
    pen.lineTo(r * 1.18, 0);
    pen.stroke();
  }
  circle(pen, 0, 0, r);
  pen.fill();
  pen.globalAlpha = 0.22;
  const ink = pen.strokeStyle;
  const glass = pen.fillStyle;
  pen.fillStyle = ink;
  pen.fill();
  pen.globalAlpha = 1;
  pen.fillStyle = glass;
  circle(pen, -r * 0.28, -r * 0.3, r * 0.34);
  pen.fill();
  circle(pen, 0, 0, r * 0.94);
  pen.lineWidth = Math.max(1.1, r * 0.24);
  pen.stroke();
  pen.fillStyle = ink;
  circle(pen, r * 0.2, r * 0.24, r * 0.2);
  pen.fill();
}

function drawPlatelet(pen: CanvasRenderingContext2D, r: number): void {
  pen.beginPath();
  pen.ellipse(0, 0, r, r * 0.84, 0.4, 0, 2 * Math.PI);
  pen.fill();
  pen.lineWidth = Math.max(1.2, r * 0.12);
  pen.stroke();
  pen.fillStyle = pen.strokeStyle;
  for (let granule = 0; granule < 6; granule++) {
    const turn = granule * 2.4;
    const out = r * (0.15 + 0.09 * granule);
    circle(pen, Math.cos(turn) * out, Math.sin(turn) * out * 0.8, r * 0.1);
    pen.fill();
  }
}

function drawAntibody(pen: CanvasRenderingContext2D, r: number): void {
  pen.lineCap = 'round';
  pen.lineWidth = Math.max(1, r * 0.5);
  for (const turn of [Math.PI / 2, (7 * Math.PI) / 6, (11 * Math.PI) / 6]) {
    pen.beginPath();
    pen.moveTo(0, 0);
    pen.lineTo(Math.cos(turn) * r, Math.sin(turn) * r);
    pen.stroke();
  }
}

function circle(pen: CanvasRenderingContext2D, x: number, y: number, r: number): void {
  pen.beginPath();
  pen.arc(x, y, r, 0, 2 * Math.PI);
}
