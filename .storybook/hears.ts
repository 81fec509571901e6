/**
 * What a reader who listens gets from a story: the outline that assistive technology walks through, and every announcement as it
 * happens. Names and roles come from axe-core, which follows slots and shadow roots; the panel is in manager.js.
 */
import axe from 'axe-core';
import { addons } from 'storybook/preview-api';
import type { Decorator } from '@storybook/web-components-vite';

export interface Heard {
  readonly depth: number;
  readonly role: string;
  readonly name: string;
  readonly states: readonly string[];
  /** Place in the order of the Tab key, 1-based; 0 when it takes no focus. */
  readonly stop: number;
}

interface VirtualNode {
  readonly actualNode: Node;
  readonly children: readonly VirtualNode[];
  readonly props: { readonly nodeType: number };
}

interface AxeInside {
  setup(node: Element): VirtualNode;
  teardown(): void;
  readonly commons: {
    readonly aria: { getRole(node: VirtualNode): string | null };
    readonly dom: { isVisibleToScreenReaders(node: VirtualNode): boolean };
    readonly text: { accessibleTextVirtual(node: VirtualNode): string };
  };
}

/** Said as a whole with their contents. */
const WHOLE = new Set([
  'button',
  'link',
  'heading',
  'img',
  'image',
  'option',
  'tab',
  'menuitem',
  'checkbox',
  'radio',
  'switch',
  'slider',
  'textbox',
  'searchbox',
  'combobox',
  'disclosure',
]);
const SILENT = new Set(['none', 'presentation', 'generic', 'paragraph', 'rowgroup', 'emphasis', 'strong', 'caption']);
/** Read part by part; a name made of all their contents would only say everything twice. */
const CONTENTS = new Set(['listitem', 'row', 'cell', 'gridcell', 'term', 'definition', 'article', 'blockquote']);
const STATES = [
  'aria-expanded',
  'aria-pressed',
  'aria-checked',
  'aria-selected',
  'aria-disabled',
  'aria-current',
  'aria-level',
  'aria-valuetext',
  'aria-sort',
];

function statesOf(element: Element): string[] {
  const states = STATES.filter((name) => element.hasAttribute(name)).map(
    (name) => `${name.slice(5)}: ${element.getAttribute(name)}`,
  );
  const level = /^h([1-6])$/.exec(element.localName)?.[1];
  if (level) states.push(`level: ${level}`);
  if (element instanceof HTMLInputElement && ['checkbox', 'radio'].includes(element.type))
    states.push(element.checked ? 'checked' : 'not checked');
  else if (element instanceof HTMLInputElement || element instanceof HTMLSelectElement) states.push(`value: ${element.value}`);
  if (element.matches(':disabled')) states.push('disabled');
  if (element instanceof HTMLDetailsElement) states.push(element.open ? 'open' : 'closed');
  const described = element.getAttribute('aria-describedby');
  const root = element.getRootNode() as Document | ShadowRoot;
  const words = described?.split(/\s+/).map((id) => root.getElementById(id)?.textContent?.trim() ?? '');
  if (words?.some(Boolean)) states.push(`described: ${words.join(' ')}`);
  return states;
}

/** How each element of the last outline is called, for the log of what takes the focus. */
const names = new WeakMap<Element, string>();

/** The outline of a box, or null while axe is busy with a test of its own. */
export function outline(box: Element): Heard[] | null {
  const inside = axe as unknown as AxeInside;
  const heard: Heard[] = [];
  let words = '';
  let stops = 0;
  const say = (depth: number) => {
    const name = words.replace(/\s+/g, ' ').trim();
    if (name) heard.push({ depth, role: 'text', name, states: [], stop: 0 });
    words = '';
  };
  const walk = (node: VirtualNode, depth: number): void => {
    if (node.props.nodeType === Node.TEXT_NODE) {
      words += node.actualNode.textContent ?? '';
      return;
    }
    const element = node.actualNode as Element;
    if (['style', 'script', 'template'].includes(element.localName) || !inside.commons.dom.isVisibleToScreenReaders(node)) return;
    const isStop = element instanceof HTMLElement && element.tabIndex >= 0 && !element.matches(':disabled');
    // A summary has no role of its own; browsers say that it opens something.
    const role = inside.commons.aria.getRole(node) ?? (isStop ? 'disclosure' : null);
    const isHeard = role !== null && !SILENT.has(role);
    const isBlock = !getComputedStyle(element).display.startsWith('inline');
    if (isHeard || isBlock) say(depth);
    if (isHeard) {
      const isNamed = !CONTENTS.has(role) || element.matches('[aria-label], [aria-labelledby]');
      const name = isNamed ? inside.commons.text.accessibleTextVirtual(node) : '';
      heard.push({ depth, role, name, states: statesOf(element), stop: isStop ? ++stops : 0 });
      names.set(element, `${name}, ${role}`);
    }
    if (isHeard && WHOLE.has(role)) return;
    for (const child of node.children) walk(child, isHeard ? depth + 1 : depth);
    if (isHeard || isBlock) say(isHeard ? depth + 1 : depth);
  };
  try {
    const tree = inside.setup(box);
    try {
      walk(tree, 0);
      say(0);
    } finally {
      inside.teardown();
    }
  } catch {
    return null;
  }
  return heard;
}

let stop = (): void => {};

/** Sends the outline after every change and each announcement, while a story (not a docs page, not a test) is shown. */
export const whatOthersHear: Decorator = (story, { viewMode }) => {
  stop();
  if (viewMode !== 'story' || '__vitest_browser__' in globalThis) return story();
  const channel = addons.getChannel();
  let timer = 0;
  const watched = new Set<Node>();
  const send = (): void => {
    const box = document.querySelector('#storybook-root');
    if (!box) return;
    const heard = outline(box);
    if (heard) channel.emit('exo/outline', heard);
    else later();
    watch(box);
  };
  const later = (): void => {
    clearTimeout(timer);
    timer = window.setTimeout(send, 300);
  };
  const observer = new MutationObserver(later);
  /** A mutation observer does not look into shadow roots: each is watched by itself. */
  const watch = (root: Element | ShadowRoot): void => {
    if (!watched.has(root)) {
      watched.add(root);
      observer.observe(root, { subtree: true, childList: true, attributes: true, characterData: true });
    }
    for (const element of root.querySelectorAll('*')) if (element.shadowRoot) watch(element.shadowRoot);
  };
  let said = '';
  const announcements = new MutationObserver(() => {
    const text = document.querySelector('#exo-status')?.textContent?.trim() ?? '';
    if (text && text !== said) channel.emit('exo/announced', text);
    said = text;
  });
  const onFocus = (event: FocusEvent): void => {
    const element = event.composedPath()[0];
    if (!(element instanceof Element)) return;
    const name = names.get(element) ?? element.textContent?.replace(/\s+/g, ' ').trim().slice(0, 120) ?? '';
    channel.emit('exo/focused', [name, ...statesOf(element)].join(', '));
  };
  document.addEventListener('focusin', onFocus);
  announcements.observe(document.body, { subtree: true, childList: true, characterData: true });
  later();
  stop = () => {
    clearTimeout(timer);
    observer.disconnect();
    announcements.disconnect();
    document.removeEventListener('focusin', onFocus);
  };
  channel.emit('exo/outline', []);
  return story();
};
