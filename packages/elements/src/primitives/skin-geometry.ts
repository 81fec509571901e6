import { createDepthScale, type DepthScale } from '@exosome-widgets/model/depth-scale.js';

/** Where the borders of a skin section run. All lengths in the units of the drawing; `x` grows to the end side. */
export interface SkinGeometry {
  readonly width: number;
  readonly height: number;
  readonly scale: DepthScale;
  /** The even line of depth 0; the drawn surface wavers about it. */
  readonly top: number;
  /** The deepest depth with a number. Below it the picture goes on without one. */
  readonly bottom: number;
  /** Middle of the hair follicle at the surface. */
  readonly follicleX: number;
  /** A depth in µm as a place in the drawing. */
  y(depthUm: number): number;
  surface(x: number): number;
  /** Lower border of the dead outer layer. */
  outerLayer(x: number): number;
  /** Lower border of the epidermis, with its rete ridges. */
  rete(x: number): number;
  dermis(x: number): number;
  muscle(x: number): number;
}

/** Share of the height under the surface that carries numbers; the rest is fat and muscle without one. */
const NUMBERED = 0.79;
/** Where muscle begins, as a share of the same height. No source gives a depth. */
const MUSCLE = 0.88;
/** Distance from one rete ridge to the next, and how far they reach. Drawn, not measured. */
const RIDGE_LENGTH = 58;
const RIDGE_REACH = 13;

/**
 * @param width - of the drawing
 * @param height - of the drawing, the air above the skin included
 * @param top - height of the air, where devices are drawn
 * @param follicleAt - where the follicle stands, as a share of the width
 */
export function skinGeometry(width: number, height: number, top: number, follicleAt = 0.8): SkinGeometry {
  const scale = createDepthScale();
  const inner = height - top;
  const bottom = top + inner * NUMBERED;
  const y = (depthUm: number): number => top + (bottom - top) * scale.toPosition(depthUm);
  const wave = (x: number, length: number, shift = 0): number => Math.sin(x / length + shift);
  return {
    width,
    height,
    scale,
    top,
    bottom,
    follicleX: width * follicleAt,
    y,
    surface: (x) => top + wave(x, 41) * 2 + wave(x, 17, 1) * 1.2,
    outerLayer: (x) => y(20) + wave(x, 37, 0.5) * 1.6 + wave(x, 15) * 0.8,
    rete: (x) => {
      const ridge = wave(x, RIDGE_LENGTH / (2 * Math.PI), wave(x, 83) * 0.9);
      return y(100) + RIDGE_REACH * Math.sign(ridge) * Math.abs(ridge) ** 0.75;
    },
    dermis: (x) => y(2000) + wave(x, 66, 2) * 6 + wave(x, 27) * 2.5,
    muscle: (x) => top + inner * MUSCLE + wave(x, 88, 1) * 4,
  };
}
