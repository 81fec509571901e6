/** What others do to a widget while it is used: translate it, move it, copy it, take it away. In Chromium and Firefox. */
import type { CSSResult, LitElement } from 'lit';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import manifest from '../../packages/elements/dist/custom-elements.json' with { type: 'json' };

import.meta.glob('../../packages/elements/src/widgets/*/*.define.ts', { eager: true });

type Widget = HTMLElement & {
  updateComplete: Promise<unknown>;
  step: number;
  stepCount: number;
  motion: string;
  shadowRoot: ShadowRoot;
};

interface Manifest {
  modules: { declarations?: { tagName?: string }[] }[];
}
const tags = (manifest as Manifest).modules
  .flatMap((module) => module.declarations ?? [])
  .flatMap(({ tagName }) => (tagName ? [tagName] : []))
  .toSorted();

const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const faults: string[] = [];
const onError = (event: ErrorEvent | PromiseRejectionEvent) => {
  faults.push(String('reason' in event ? event.reason : event.message));
};

beforeEach(() => {
  faults.length = 0;
  addEventListener('error', onError);
  addEventListener('unhandledrejection', onError);
  // Some of the buttons pressed here print: Firefox would wait for an answer in its dialog.
  vi.spyOn(globalThis, 'print').mockImplementation(() => {});
  vi.spyOn(console, 'error').mockImplementation((...given) => void faults.push(given.join(' ')));
});
afterEach(() => {
  removeEventListener('error', onError);
  removeEventListener('unhandledrejection', onError);
  vi.restoreAllMocks();
  document.body.replaceChildren();
});

async function settle(widget: Widget): Promise<void> {
  for (let round = 0; round < 3; round++) {
    await widget.updateComplete;
    await wait(30);
  }
}

async function make(tag: string, motion = 'none'): Promise<Widget> {
  const widget = document.createElement(tag) as Widget;
  widget.setAttribute('motion', motion);
  document.body.append(widget);
  await settle(widget);
  return widget;
}

const wordsOf = (widget: Widget): string => {
  const texts: string[] = [];
  const enter = (node: Node): void => {
    if (node instanceof Text) texts.push(node.data);
    else if (!(node instanceof Element && node.localName === 'style')) for (const child of node.childNodes) enter(child);
  };
  enter(widget.shadowRoot);
  return texts.join(' ').replace(/\s+/g, ' ').trim();
};

/** Title, introduction and foot. What loads when a pointer comes near may be there in one widget and not in the other. */
const frameOf = ({ shadowRoot }: Widget): readonly string[] =>
  [...shadowRoot.querySelectorAll('.header, .footer')].map(({ textContent }) => textContent.replace(/\s+/g, ' '));

/** An empty page within the page, as wide inside as a widget. */
async function openFrame(width: number): Promise<HTMLIFrameElement> {
  const frame = document.createElement('iframe');
  frame.width = String(width + 16);
  frame.srcdoc = '<!doctype html><title>Frame</title>';
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
  document.body.append(frame);
  await loaded;
  return frame;
}

const rulesIn = (sheets: readonly CSSStyleSheet[]): readonly string[] =>
  sheets.flatMap((sheet) => [...sheet.cssRules].map(({ cssText }) => cssText));

/** The rules that every widget of its kind has. Those of parts that load when a pointer comes near follow them. */
const ownRules = (widget: Widget): readonly string[] =>
  rulesIn((widget.constructor as typeof LitElement).elementStyles.map((style) => (style as CSSResult).styleSheet!));

/** The first rules that a widget wears, as many as are asked for. */
const firstRules = (widget: Widget, count: number): readonly string[] =>
  rulesIn(widget.shadowRoot.adoptedStyleSheets).slice(0, count);

function textsOf(widget: Widget): Text[] {
  const walker = document.createTreeWalker(widget.shadowRoot, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) {
    const text = walker.currentNode as Text;
    if (text.data.trim() && text.parentElement?.localName !== 'style') texts.push(text);
  }
  return texts;
}

/** Ways in which browsers and their helpers write another language into a page. */
const TRANSLATORS = {
  'puts <font> around each text, as Google does': (widget: Widget) => {
    for (const text of textsOf(widget)) {
      const outer = document.createElement('font');
      const inner = document.createElement('font');
      inner.textContent = `«${text.data}»`;
      outer.append(inner);
      text.replaceWith(outer);
    }
  },
  'writes into each text, as Safari does': (widget: Widget) => {
    for (const text of textsOf(widget)) text.data = `«${text.data}»`;
  },
  'puts new texts in the place of the old, as Firefox does': (widget: Widget) => {
    for (const text of textsOf(widget)) text.replaceWith(`«${text.data}»`);
  },
  'writes whole paragraphs anew and drops what else was in them': (widget: Widget) => {
    for (const element of widget.shadowRoot.querySelectorAll('*')) {
      if (element.localName !== 'style' && element.childElementCount === 0 && element.textContent.trim()) {
        element.textContent = `«${element.textContent}»`;
      }
    }
  },
};

describe.each(tags)('<%s>', (tag) => {
  it.each(Object.entries(TRANSLATORS))('goes on when a translator %s', async (_name, translate) => {
    const [widget, untouched] = [await make(tag), await make(tag)];
    // Early steps, the middle, the end, and back: a long list of claims is stepped through elsewhere.
    const { stepCount } = widget;
    for (const step of new Set([1, 2, 3, Math.floor(stepCount / 2), stepCount - 1, 0])) {
      translate(widget);
      for (const each of [widget, untouched]) {
        each.step = step;
        await settle(each);
      }
      // Nothing of the step before may stand under the next: it would be a wrong sentence about medicine.
      expect(wordsOf(widget).replace(/[«»\s]/g, ''), `at step ${step}`).toBe(wordsOf(untouched).replace(/\s/g, ''));
    }
    expect(faults).toEqual([]);
  });

  it('keeps the focus where it was when it is translated', async () => {
    const widget = await make(tag);
    const buttons = [...widget.shadowRoot.querySelectorAll('button')];
    const last = buttons.at(-1)!;
    const part = last.getAttribute('part');
    last.focus();
    TRANSLATORS['puts <font> around each text, as Google does'](widget);
    (widget as unknown as { requestUpdate(): void }).requestUpdate();
    await settle(widget);
    expect(widget.shadowRoot.activeElement?.getAttribute('part')).toBe(part);
  });

  it('can be moved about the page while it plays, and ends with the same words', async () => {
    const widget = await make(tag, 'full');
    const boxes = Array.from({ length: 3 }, () => document.body.appendChild(document.createElement('div')));
    for (let step = 0; step < Math.min(widget.stepCount, 8); step++) {
      widget.step = step;
      for (const button of [...widget.shadowRoot.querySelectorAll('button')].slice(0, 4)) button.click();
      for (const box of boxes) {
        box.append(widget);
        await wait(8);
      }
    }
    widget.motion = 'none';
    widget.step = 0;
    await settle(widget);
    const frames = vi.spyOn(globalThis, 'requestAnimationFrame');
    await wait(120);
    expect(frames.mock.calls.length, 'frames asked for with nothing to move').toBeLessThan(3);
    expect(widget.shadowRoot.querySelectorAll('[part=base]')).toHaveLength(1);
    expect(faults).toEqual([]);
  });

  it('asks for no frame once it is taken away in the middle of a motion', async () => {
    const widget = await make(tag, 'full');
    for (let step = 0; step < Math.min(widget.stepCount, 8); step++) {
      widget.step = step;
      await wait(10);
      for (const button of [...widget.shadowRoot.querySelectorAll('button')].slice(0, 4)) button.click();
      widget.remove();
      document.body.append(widget);
    }
    await wait(30);
    widget.remove();
    await wait(50);
    const frames = vi.spyOn(globalThis, 'requestAnimationFrame');
    await wait(200);
    expect(frames.mock.calls.length).toBe(0);
    expect(faults).toEqual([]);
  });

  it('is whole when it is copied, at another step as well', async () => {
    const widget = await make(tag);
    widget.setAttribute('step', '1');
    await settle(widget);
    const copies = [widget.cloneNode(true), widget.cloneNode(false), document.importNode(widget, true)] as Widget[];
    document.body.append(...copies);
    for (const copy of copies) {
      await settle(copy);
      expect(wordsOf(copy)).toBe(wordsOf(widget));
      // Each is its own: a step of one leaves the others alone.
      copy.step = 0;
      await settle(copy);
      expect(widget.step).toBe(1);
    }
    expect(faults).toEqual([]);
  });

  it('goes from one document to another and back, in its own looks', async () => {
    const widget = await make(tag);
    const frame = await openFrame(widget.clientWidth);
    const words = frameOf(widget);
    const rules = rulesIn(widget.shadowRoot.adoptedStyleSheets);
    const height = widget.clientHeight;
    expect(rules.length).toBeGreaterThan(10);
    frame.contentDocument!.body.append(widget);
    await settle(widget);
    await vi.waitFor(() => expect(firstRules(widget, rules.length)).toEqual(rules), 10_000);
    await settle(widget);
    // A picture that grows with its box, and a box with its picture, would fill the page.
    await wait(400);
    await vi.waitFor(() => expect(widget.clientHeight / height).toBeCloseTo(1, 0.5), 10_000);
    document.body.append(widget);
    await settle(widget);
    await vi.waitFor(() => expect(firstRules(widget, rules.length)).toEqual(rules), 10_000);
    await settle(widget);
    expect(frameOf(widget)).toEqual(words);
    expect(faults).toEqual([]);
  });

  it('is drawn whole in a frame that it is put into before it was on any page', async () => {
    const [widget, usual] = [document.createElement(tag) as Widget, await make(tag)];
    const rules = ownRules(usual);
    expect(rules.length).toBeGreaterThan(10);
    const frame = await openFrame(usual.clientWidth);
    widget.setAttribute('motion', 'none');
    frame.contentDocument!.body.append(widget);
    // Its styles load when it is there, and the picture is laid out again with them.
    await vi.waitFor(() => expect(firstRules(widget, rules.length)).toEqual(rules), 10_000);
    expect(frameOf(widget)).toEqual(frameOf(usual));
    expect(widget.shadowRoot.querySelector('.body')?.textContent.length).toBeGreaterThan(200);
    expect(faults).toEqual([]);
  });
});
