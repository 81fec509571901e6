/** Contrast as WCAG 2.2 defines it, between colours that the browser computed for what is really drawn. */

export interface Pair {
  readonly ink: string;
  readonly ground: string;
  readonly ratio: number;
  readonly large: boolean;
  readonly where: string;
}

type Colour = readonly [red: number, green: number, blue: number, alpha: number];

const canvas = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true })!;
const known = new Map<string, Colour>();

function read(text: string): Colour {
  const before = known.get(text);
  if (before) return before;
  canvas.clearRect(0, 0, 1, 1);
  canvas.fillStyle = text;
  canvas.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0, alpha = 0] = canvas.getImageData(0, 0, 1, 1).data;
  const colour: Colour = [red, green, blue, alpha / 255];
  known.set(text, colour);
  return colour;
}

const over = (top: Colour, below: Colour, opacity = 1): Colour => {
  const share = top[3] * opacity;
  return [0, 1, 2].map((i) => top[i]! * share + below[i]! * (1 - share)).concat(1) as unknown as Colour;
};
const hex = (colour: Colour): string =>
  `#${colour
    .slice(0, 3)
    .map((each) => Math.round(each).toString(16).padStart(2, '0'))
    .join('')}`;

function luminance(colour: Colour): number {
  const [red, green, blue] = colour.slice(0, 3).map((each) => {
    const value = each / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function ratio(one: Colour, other: Colour): number {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

const parentOf = (element: Element): Element | null =>
  element.parentElement ?? ((element.getRootNode() as ShadowRoot).host as Element | undefined) ?? null;

/** What lies behind a box: every background on the way up, blended. */
function groundBehind(element: Element | null): Colour {
  const layers: Colour[] = [];
  for (let each = element; each; each = parentOf(each)) {
    const colour = read(getComputedStyle(each).backgroundColor);
    if (colour[3] > 0) layers.push(colour);
    if (colour[3] === 1) break;
  }
  const page = getComputedStyle(element ?? document.body).colorScheme.includes('dark') ? read('#121212') : read('#ffffff');
  return layers.reduceRight((below, layer) => over(layer, below), page);
}

function opacityOf(element: Element): number {
  let opacity = 1;
  for (let each: Element | null = element; each; each = parentOf(each)) opacity *= Number(getComputedStyle(each).opacity);
  return opacity;
}

/** What is drawn below a point of a drawing before `mark`: fills that hold the point, blended over the page. */
function groundInDrawing(mark: SVGGraphicsElement, x: number, y: number): Colour {
  let svg = mark.ownerSVGElement!;
  while (svg.ownerSVGElement) svg = svg.ownerSVGElement;
  let ground = groundBehind(svg);
  for (const each of svg.querySelectorAll<SVGGeometryElement>('path, rect, circle, ellipse, polygon')) {
    if (!(each.compareDocumentPosition(mark) & Node.DOCUMENT_POSITION_FOLLOWING)) break;
    if (each.closest('defs, clipPath, mask, pattern, marker') || !each.checkVisibility()) continue;
    const style = getComputedStyle(each);
    if (style.fill === 'none' || style.fill.startsWith('url')) continue;
    const box = each.getBoundingClientRect();
    if (x < box.left || x > box.right || y < box.top || y > box.bottom) continue;
    const matrix = each.getScreenCTM()?.inverse();
    if (!matrix || !each.isPointInFill(new DOMPoint(x, y).matrixTransform(matrix))) continue;
    ground = over(read(style.fill), ground, Number(style.fillOpacity) * opacityOf(each));
  }
  return ground;
}

const seen = (element: Element): boolean =>
  element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
  !element.closest('.visually-hidden, [aria-disabled=true], [disabled]');

const nameOf = (element: Element): string =>
  `${element.localName}.${element.getAttribute('class') ?? ''} “${(element.textContent ?? '').replace(/\s+/g, ' ').trim().slice(0, 40)}”`;

/** Every run of text that can be seen, with what it stands on. Controls that are not available now are left out, as WCAG does. */
export function textPairs(widget: HTMLElement): Pair[] {
  const pairs: Pair[] = [];
  const walker = document.createTreeWalker(widget.shadowRoot!, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.parentElement;
    if (!element || !node.textContent!.trim() || !seen(element) || element.closest('style, option, title, desc')) continue;
    const style = getComputedStyle(element);
    const range = document.createRange();
    range.selectNodeContents(node);
    const box = range.getBoundingClientRect();
    if (box.width < 1 || box.height < 1) continue;
    const drawn = element instanceof SVGElement;
    const size =
      Number.parseFloat(style.fontSize) * (drawn ? ((element as Element as SVGGraphicsElement).getScreenCTM()?.a ?? 1) : 1);
    const large = size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700);
    let ground: Colour;
    if (drawn) {
      const halo = style.stroke !== 'none' && style.paintOrder.startsWith('stroke') && Number.parseFloat(style.strokeWidth) >= 2;
      ground = groundInDrawing(element as Element as SVGGraphicsElement, box.x + box.width / 2, box.y + box.height / 2);
      if (halo) ground = over(read(style.stroke), ground, Number(style.strokeOpacity));
    } else ground = groundBehind(element);
    const ink = over(
      read(drawn ? style.fill : style.color),
      ground,
      opacityOf(element) * (drawn ? Number(style.fillOpacity) : 1),
    );
    pairs.push({ ink: hex(ink), ground: hex(ground), ratio: ratio(ink, ground), large, where: nameOf(element) });
  }
  return pairs;
}

/**
 * What has to be seen to use a widget, though it is no text: edges of fields and of buttons that are chosen, and signs.
 * A sign counts by its strongest ink. A button that has its own words needs no edge (WCAG 1.4.11); a field does.
 */
export function markPairs(widget: HTMLElement): Pair[] {
  const pairs: Pair[] = [];
  const add = (element: Element, ink: Colour, ground: Colour): void => {
    const shown = over(ink, ground, opacityOf(element));
    pairs.push({ ink: hex(shown), ground: hex(ground), ratio: ratio(shown, ground), large: true, where: nameOf(element) });
  };
  const root = widget.shadowRoot!;
  const fields = 'input:not([type=range], [type=checkbox], [type=radio]), select, textarea';
  const chosen = '[aria-pressed=true], [aria-selected=true]';
  for (const each of root.querySelectorAll<HTMLElement>(`${fields}, ${chosen}`)) {
    if (!seen(each)) continue;
    const style = getComputedStyle(each);
    const outside = groundBehind(parentOf(each));
    const inside = groundBehind(each);
    const edges = ['Top', 'Bottom'].map(
      (side) =>
        [
          style.getPropertyValue(`border-${side.toLowerCase()}-width`),
          style.getPropertyValue(`border-${side.toLowerCase()}-color`),
        ] as const,
    );
    const edge = edges
      .filter(([width]) => Number.parseFloat(width) >= 1)
      .map(([, colour]) => read(colour))
      .concat([inside]);
    const best = edge.reduce((one, other) =>
      ratio(over(one, outside), outside) >= ratio(over(other, outside), outside) ? one : other,
    );
    add(each, best, outside);
  }
  for (const svg of root.querySelectorAll<SVGSVGElement>('svg')) {
    const box = svg.getBoundingClientRect();
    if (!seen(svg) || box.width === 0 || box.width > 48) continue;
    const ground = groundBehind(parentOf(svg));
    const inks = [...svg.querySelectorAll<SVGGeometryElement>('path, rect, circle, ellipse, line, polyline, polygon, text')]
      .filter((each) => !each.closest('defs'))
      .flatMap((each) => {
        const { fill, stroke, fillOpacity, strokeOpacity } = getComputedStyle(each);
        return [[fill, fillOpacity] as const, [stroke, strokeOpacity] as const]
          .filter(([colour]) => colour !== 'none' && !colour.startsWith('url'))
          .map(([colour, opacity]) => over(read(colour), ground, Number(opacity)));
      });
    if (!inks.length) continue;
    const best = inks.reduce((one, other) => (ratio(one, ground) >= ratio(other, ground) ? one : other));
    pairs.push({
      ink: hex(best),
      ground: hex(ground),
      ratio: ratio(best, ground),
      large: true,
      where: `sign in ${nameOf(parentOf(svg)!)}`,
    });
  }
  return pairs;
}
