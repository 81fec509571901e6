import type { Page } from 'playwright';

/** One element of a widget as a reader sees it: where it stands, and a short sum of every style it has. */
interface Mark {
  /** For a person: `div.header > button.quiet`. */
  readonly where: string;
  /** From the widget's own corner, px. */
  readonly box: readonly [x: number, y: number, width: number, height: number];
  readonly look: number;
}

/** A widget's words and picture. */
export interface Portrait {
  readonly tag: string;
  /** Room that the page gives it, px. */
  readonly width: number;
  readonly words: string;
  readonly marks: readonly Mark[];
  /** How far its content sticks out sideways, px. */
  readonly overflow: number;
  /** Whether a reader can see it at all. */
  readonly seen: boolean;
}

/** Layout differs by fractions where a page puts the widget at half a pixel. */
const TOLERANCE_PX = 0.6;

/** Runs in the page before anything else. */
export const portraitScript = `(${String(function install() {
  const every = (): HTMLElement[] => {
    const found: HTMLElement[] = [];
    const enter = (root: ParentNode): void => {
      for (const each of root.querySelectorAll<HTMLElement>('*')) {
        if (each.localName.startsWith('exo-')) found.push(each);
        else if (each.shadowRoot) enter(each.shadowRoot);
      }
    };
    enter(document);
    return found;
  };
  const elementsOf = (widget: HTMLElement): Element[] =>
    [...(widget.shadowRoot?.querySelectorAll('[part=base], [part=base] *') ?? [])].filter((each) => each.localName !== 'style');
  const sum = (text: string): number => {
    let hash = 5381;
    for (let i = 0; i < text.length; i++) hash = (hash * 33 + text.charCodeAt(i)) | 0;
    return hash;
  };
  const nameOf = (element: Element): string => {
    const name = (each: Element): string => {
      const classes = [...each.classList].slice(0, 2).join('.');
      return each.localName + (each.id ? `#${each.id}` : classes ? `.${classes}` : '');
    };
    const parent = element.parentElement;
    return parent ? `${name(parent)} > ${name(element)}` : name(element);
  };
  // Browsers pass over what is far down; here everything is drawn, so that all of it is compared.
  const drawAll = new CSSStyleSheet();
  drawAll.replaceSync('*{content-visibility:visible!important}');
  const settle = async (): Promise<void> => {
    for (const { shadowRoot } of every())
      if (shadowRoot && !shadowRoot.adoptedStyleSheets.includes(drawAll)) shadowRoot.adoptedStyleSheets.push(drawAll);
    for (let round = 0; round < 3; round++) {
      for (const widget of every()) await (widget as HTMLElement & { updateComplete?: Promise<unknown> }).updateComplete;
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 20)));
    }
  };
  const take = (widget: HTMLElement): unknown => {
    const base = widget.shadowRoot?.querySelector<HTMLElement>('[part=base]');
    if (!base) return { tag: widget.localName, width: 0, words: '', marks: [], overflow: 0, seen: false };
    const corner = base.getBoundingClientRect();
    const own = getComputedStyle(widget);
    const room = widget.clientWidth - Number.parseFloat(own.paddingLeft) - Number.parseFloat(own.paddingRight);
    return {
      tag: widget.localName,
      width: room,
      words: base.innerText.replace(/\s+/g, ' ').trim(),
      marks: elementsOf(widget).map((element) => {
        const box = element.getBoundingClientRect();
        // Choices of a closed list, gradients and the like stand nowhere.
        const drawn = box.width > 0 || box.height > 0;
        return {
          where: nameOf(element),
          box: drawn ? [box.x - corner.x, box.y - corner.y, box.width, box.height] : [0, 0, 0, 0],
          look: sum(getComputedStyle(element).cssText),
        };
      }),
      overflow: Math.max(0, base.scrollWidth - base.clientWidth, corner.width - room),
      seen: base.checkVisibility({ opacityProperty: true, visibilityProperty: true }),
    };
  };
  const styles = (widget: HTMLElement, index: number): Record<string, string> => {
    const element = elementsOf(widget)[index];
    const style = element ? getComputedStyle(element) : [];
    return Object.fromEntries([...style].map((name) => [name, (style as CSSStyleDeclaration).getPropertyValue(name)]));
  };
  Object.assign(globalThis, { portraits: { every, settle, take, styles } });
})})()`;

interface InPage {
  every(): HTMLElement[];
  settle(): Promise<void>;
  take(widget: HTMLElement): Portrait;
  styles(widget: HTMLElement, index: number): Record<string, string>;
}
declare const portraits: InPage;

/** Waits until every widget of the page, also inside other shadow roots, has drawn itself. */
export const settle = (page: Page): Promise<void> => page.evaluate(() => portraits.settle());

export const portraitsOf = (page: Page, only?: string): Promise<Portrait[]> =>
  page.evaluate(
    (tag) =>
      portraits
        .every()
        .filter((each) => !tag || each.localName === tag)
        .map((each) => portraits.take(each)),
    only,
  );

const stylesOf = (page: Page, tag: string, index: number): Promise<Record<string, string>> =>
  page.evaluate(
    ([name, at]) =>
      portraits.styles(
        portraits.every().find((each) => each.localName === name)!,
        at,
      ),
    [tag, index] as const,
  );

/** What differs between a widget on a plain page and on another, in words; empty when a reader sees the same. */
export async function differences(
  fit: () => Promise<void>,
  plain: Page,
  one: Portrait,
  hostile: Page,
  other: Portrait,
): Promise<string[]> {
  const found: string[] = [];
  let fitted = false;
  if (one.words !== other.words) {
    const at = [...one.words].findIndex((letter, i) => letter !== other.words[i]);
    found.push(
      `words differ: “${one.words.slice(Math.max(0, at - 20), at + 40)}” became “${other.words.slice(Math.max(0, at - 20), at + 40)}”`,
    );
  }
  if (one.marks.length !== other.marks.length) found.push(`${one.marks.length} elements became ${other.marks.length}`);
  for (const [index, mark] of one.marks.entries()) {
    const there = other.marks[index];
    if (!there || found.length > 6) break;
    // Beside other elements, a comparison one by one says nothing more.
    if (one.marks.length !== other.marks.length) break;
    if (mark.box.some((px, i) => Math.abs(px - (there.box[i] ?? 0)) > TOLERANCE_PX)) {
      found.push(`${mark.where} stands at ${written(mark.box)}, not ${written(there.box)} (x y width height)`);
    }
    if (mark.look === there.look) continue;
    if (!fitted) await fit();
    fitted = true;
    const [before, after] = await Promise.all([stylesOf(plain, one.tag, index), stylesOf(hostile, one.tag, index)]);
    const changed = Object.keys(before).filter((name) => !sameValue(before[name], after[name]));
    if (changed.length > 0) {
      const list = changed.slice(0, 5).map((name) => `${name}: ${before[name]} → ${after[name]}`);
      found.push(`${mark.where} has another look: ${list.join('; ')}`);
    }
  }
  return found;
}

const written = (box: readonly number[]): string => box.map((px) => Math.round(px * 10) / 10).join(' ');

/** Lengths that the browser worked out are the same within the tolerance. */
function sameValue(one = '', other = ''): boolean {
  if (one === other) return true;
  const [words, others] = [one, other].map((text) => text.replace(/-?\d+(?:\.\d+)?/g, '#'));
  if (words !== others) return false;
  const [numbers, otherNumbers] = [one, other].map((text) => (text.match(/-?\d+(?:\.\d+)?/g) ?? []).map(Number));
  return (numbers ?? []).every((number, i) => Math.abs(number - (otherNumbers?.[i] ?? Number.NaN)) <= TOLERANCE_PX);
}
