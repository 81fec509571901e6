/**
 * Makes a picture fit for the rasteriser, which puts a layer where something is part transparent, and stops the whole program
 * where that layer would lie wholly outside the picture. A film moves past such things all the time.
 */

type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number];
const UNIT: Matrix = [1, 0, 0, 1, 0, 0];

const times = ([a, b, c, d, e, f]: Matrix, [g, h, i, j, k, l]: Matrix): Matrix => [
  a * g + c * h,
  b * g + d * h,
  a * i + c * j,
  b * i + d * j,
  a * k + c * l + e,
  b * k + d * l + f,
];

/** One step of a `transform` attribute. */
function stepOf(name: string, numbers: readonly number[]): Matrix {
  const [x = 0, y, ...rest] = numbers;
  if (name === 'translate') return [1, 0, 0, 1, x, y ?? 0];
  if (name === 'scale') return [x, 0, 0, y ?? x, 0, 0];
  if (name === 'matrix') return [x, y ?? 0, rest[0] ?? 0, rest[1] ?? 1, rest[2] ?? 0, rest[3] ?? 0];
  if (name !== 'rotate') throw new RangeError(`The transform "${name}" is not known.`);
  const angle = (x * Math.PI) / 180;
  const turn: Matrix = [Math.cos(angle), Math.sin(angle), -Math.sin(angle), Math.cos(angle), 0, 0];
  const [cx, cy] = [y ?? 0, rest[0] ?? 0];
  return times(times([1, 0, 0, 1, cx, cy], turn), [1, 0, 0, 1, -cx, -cy]);
}

const matrixOf = (transform: string): Matrix =>
  [...transform.matchAll(/(\w+)\s*\(([^)]*)\)/g)].reduce<Matrix>(
    (matrix, [, name = '', numbers = '']) =>
      times(
        matrix,
        stepOf(
          name,
          numbers
            .split(/[\s,]+/)
            .filter(Boolean)
            .map(Number),
        ),
      ),
    UNIT,
  );

/** The point that a matrix takes to another one; `undefined` when it flattens everything. */
function before([a, b, c, d, e, f]: Matrix, x: number, y: number): readonly [number, number] | undefined {
  const area = a * d - b * c;
  if (Math.abs(area) < 1e-9) return undefined;
  return [(d * (x - e) - c * (y - f)) / area, (a * (y - f) - b * (x - e)) / area];
}

const attribute = (tag: string, name: string): string | undefined => new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1];
const without = (tag: string, name: string): string => tag.replace(new RegExp(`\\s${name}="[^"]*"`), '');
const withAttributes = (tag: string, attributes: string): string => tag.replace(/\s*(\/?)>$/, ` ${attributes}$1>`);

/** Opacity handed down to fill and stroke, which needs no layer: the same picture where nothing in it overlaps. */
function handDown(tag: string, opacity: number): string {
  const share = (name: string): number => Number(attribute(tag, name) ?? 1) * opacity;
  const [fill, stroke] = [share('fill-opacity'), share('stroke-opacity')];
  return withAttributes(
    without(without(without(tag, 'opacity'), 'fill-opacity'), 'stroke-opacity'),
    `fill-opacity="${fill}" stroke-opacity="${stroke}"`,
  );
}

const TAG = /<(\/?)([\w:-]+)\b[^>]*?(\/?)>/g;
const SHAPES = new Set(['path', 'circle', 'ellipse', 'rect', 'line', 'polyline', 'polygon', 'text']);

/** The same picture, without any layer that could lie outside it. */
export function withinSight(svg: string): string {
  const [x = 0, y = 0, width = 0, height = 0] = (/viewBox="([^"]+)"/.exec(svg)?.[1] ?? '').split(/[\s,]+/).map(Number);
  const centre = [x + width / 2, y + height / 2] as const;
  const open: { readonly name: string; readonly matrix: Matrix; readonly isStored: boolean }[] = [];
  /** Something unseen in the middle of the picture, so that the layer around it is never wholly outside. */
  const anchor = (matrix: Matrix): string => {
    const point = before(matrix, ...centre);
    return point ? `<path d="M${point[0]} ${point[1]}h.1v.1z" fill="#000" fill-opacity="0" stroke="none"/>` : '';
  };
  return svg.replace(TAG, (tag, closing: string, name: string, alone: string) => {
    if (closing) {
      open.pop();
      return tag;
    }
    const above = open.at(-1) ?? { matrix: UNIT, isStored: false };
    const matrix = times(above.matrix, matrixOf(attribute(tag, 'transform') ?? ''));
    const isStored = above.isStored || name === 'defs' || name === 'clipPath' || name === 'symbol';
    if (!alone) open.push({ name, matrix, isStored });
    const opacity = attribute(tag, 'opacity');
    const isFaint = opacity !== undefined && Number(opacity) !== 1;
    if (opacity !== undefined && !isFaint) return without(tag, 'opacity');
    if (isFaint && (SHAPES.has(name) || isStored || attribute(tag, 'fill') === 'none')) return handDown(tag, Number(opacity));
    if (name === 'g' && !isStored && !alone && (isFaint || attribute(tag, 'clip-path') !== undefined))
      return tag + anchor(matrix);
    if (name === 'use' && isFaint && alone) {
      return `<g opacity="${opacity}">${anchor(above.matrix)}${without(tag, 'opacity')}</g>`;
    }
    return tag;
  });
}
