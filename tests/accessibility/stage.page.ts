/** Runs in the page of `stage.ts`: every widget from its sources, both pseudo-languages, axe, and a few ways to look. */
import axe from 'axe-core';
import { registerLanguage } from '@exosome-widgets/content/languages.js';
import { pseudoLanguages } from '@exosome-widgets/content/pseudo.js';
import { EmbedBuilder } from '../../packages/embed/src/builder/embed-builder.js';
import type { BuilderData } from '../../packages/embed/src/data.js';
import { lecture } from '../../packages/elements/src/lecture/lecture.js';
import * as contrast from './contrast.page.js';
import { otherDigits } from './digits.page.js';
import { allWords, type Word } from './words.page.js';

import.meta.glob('../../packages/elements/src/widgets/*/*.define.ts', { eager: true });
for (const language of [...pseudoLanguages, ...otherDigits]) registerLanguage(language);

const slidesModules = import.meta.glob<{ slides(options: { lang: string }): unknown }>(
  '../../packages/elements/src/widgets/*/*.slides.ts',
  { eager: true },
);

type Widget = HTMLElement & { updateComplete?: Promise<unknown>; stepCount?: number };

export const widget = (): Widget => document.querySelector('main')!.firstElementChild as Widget;

/** Puts one widget on the page, alone, and waits until it has drawn all of itself. */
export async function show(tag: string, attributes: Readonly<Record<string, string>>): Promise<number> {
  const element = document.createElement(tag) as Widget;
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  document.querySelector('main')!.replaceChildren(element);
  used.clear();
  await settle();
  return element.stepCount ?? 1;
}

/** Other attributes on the same widget. */
export async function change(attributes: Readonly<Record<string, string>>): Promise<void> {
  for (const [name, value] of Object.entries(attributes)) widget().setAttribute(name, value);
  await settle(300);
}

/** Until nothing has changed for three frames. */
export async function settle(mostMs = 1500): Promise<void> {
  const end = performance.now() + mostMs;
  let still = 0;
  const observer = new MutationObserver(() => (still = 0));
  const root = widget().shadowRoot;
  if (root) observer.observe(root, { subtree: true, childList: true, attributes: true, characterData: true });
  while (still < 3 && performance.now() < end) {
    await widget().updateComplete;
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    still++;
  }
  observer.disconnect();
}

/** Opens what a reader can open: folds, the first sources, and panels behind buttons that say they open something. */
export async function openAll(): Promise<void> {
  const root = widget().shadowRoot!;
  for (const details of root.querySelectorAll('details')) details.open = true;
  await settle();
  const buttons = [...root.querySelectorAll<HTMLElement>('button[aria-expanded=false]')].filter((each) => each.checkVisibility());
  const badges = buttons.filter((each) => each.matches('.badge'));
  for (const button of [...buttons.filter((each) => !each.matches('.badge')).slice(0, 4), ...badges.slice(0, 1)]) {
    if (button.isConnected && button.getAttribute('aria-expanded') === 'false') button.click();
    await settle();
  }
}

/** What a screen reader can read, as one string. Two pictures with the same tree, theme and direction are one case. */
export const tree = (): string => widget().shadowRoot!.innerHTML.replace(/<!--.*?-->/g, '');

/** The only rules of axe that are not asked, and why. All others are, those too that axe itself has off or calls experimental. */
const LEFT_OUT: Readonly<Record<string, string>> = {
  'color-contrast-enhanced': 'AAA; AA is promised',
  'identical-links-same-purpose': 'AAA',
  'meta-refresh-no-exceptions': 'AAA',
  'aria-roledescription': 'deprecated by axe',
  'audio-caption': 'deprecated by axe',
  'duplicate-id': 'deprecated by axe',
  'duplicate-id-active': 'deprecated by axe',
  'landmark-complementary-is-top-level': 'deprecated by axe',
  bypass: 'about whole pages: axe runs it on nothing less',
};
const RULES = axe
  .getRules()
  .map(({ ruleId }) => ruleId)
  .filter((rule) => !LEFT_OUT[rule]);

/** What axe finds with every rule but those, in words; a rule that did not run is a finding too. */
export async function axeFindings(): Promise<string[]> {
  const { violations, passes, incomplete, inapplicable } = await axe.run(widget(), {
    runOnly: { type: 'rule', values: RULES },
    resultTypes: ['violations'],
  });
  const ran = new Set([...violations, ...passes, ...incomplete, ...inapplicable].map(({ id }) => id));
  const silent = RULES.filter((rule) => !ran.has(rule)).map((rule) => `${rule} did not run`);
  const found = violations.flatMap(({ id, help, nodes }) =>
    nodes
      .slice(0, 3)
      .map(
        ({ target, failureSummary }) =>
          `${id} (${help}) at ${target.flat().join(' ')}: ${failureSummary?.split('\n').slice(1, 3).join(' ')}`,
      ),
  );
  return [...silent, ...found];
}

/** The words of a widget as they stand, folds included, without what is out of sight for everyone. */
export const words = (): string =>
  (widget().shadowRoot!.querySelector<HTMLElement>('[part=base]')?.innerText ?? '').replace(/\s+/g, ' ').trim();

export const FOCUSABLE = 'a[href], button, input, select, summary, textarea, [tabindex]';

export interface Target {
  readonly name: string;
  readonly width: number;
  readonly height: number;
}

/** Every control that can be seen, with the size of the area that takes the finger: the box, or what sticks out of it. */
export function targets(): Target[] {
  const root = widget().shadowRoot!;
  return [...root.querySelectorAll<HTMLElement>('a[href], button, input, select, summary, [role=button], [tabindex="0"]')]
    .filter(
      (each) => each.checkVisibility({ visibilityProperty: true, opacityProperty: true }) && !each.closest('.visually-hidden'),
    )
    .filter((each) => !each.matches('.visually-hidden, [role=group], [role=region], .sources, [data-scroll]'))
    .map((each) => {
      // A box to tick takes clicks on its words too.
      const label = each instanceof HTMLInputElement && /checkbox|radio/.test(each.type) ? each.closest('label') : null;
      const box = (label ?? each).getBoundingClientRect();
      const around = getComputedStyle(each, '::after');
      const grown = around.content !== 'none' && around.position === 'absolute';
      const more = (one: string, other: string): number =>
        grown ? Math.max(0, -Number.parseFloat(one)) + Math.max(0, -Number.parseFloat(other)) : 0;
      const link = each.localName === 'a';
      const name = `${each.localName}${each.className && typeof each.className === 'string' ? `.${each.className.trim().replace(/\s+/g, '.')}` : ''} “${(each.getAttribute('aria-label') ?? each.textContent ?? '').replace(/\s+/g, ' ').trim().slice(0, 40)}”`;
      return {
        // A link in a line of text takes its line's height: WCAG 2.5.8 leaves it out.
        name: link && getComputedStyle(each).display === 'inline' ? '' : name,
        width: box.width + more(around.left, around.right),
        height: box.height + more(around.top, around.bottom),
      };
    })
    .filter(({ name, width }) => name && width > 0);
}

/** Focuses each control in turn as the keyboard would; names those whose focus cannot be seen. */
export function focusFindings(): string[] {
  const root = widget().shadowRoot!;
  const found: string[] = [];
  for (const each of root.querySelectorAll<HTMLElement>(FOCUSABLE)) {
    if (!each.checkVisibility({ visibilityProperty: true }) || each.matches('[disabled]')) continue;
    each.focus({ preventScroll: true, focusVisible: true } as FocusOptions);
    if (root.activeElement !== each) continue;
    // The ring may stand around the words of the control, or around its label.
    const ringed = [each, each.closest('label'), ...each.querySelectorAll('*')].some((one) => {
      if (!one) return false;
      const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(one);
      return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2 && !/^transparent|, 0\)$/.test(outlineColor);
    });
    if (!ringed) {
      const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(each);
      found.push(
        `${each.localName}.${each.getAttribute('class') ?? ''} “${(each.getAttribute('aria-label') ?? each.textContent ?? '').trim().slice(0, 40)}” has the focus without showing it (outline ${outlineWidth} ${outlineStyle} ${outlineColor})`,
      );
    }
  }
  return found;
}

/** Boxes whose content is cut off or sticks out sideways: text that a reader loses. */
export function lost(): string[] {
  const host = widget();
  const found: string[] = [];
  const page = document.documentElement;
  if (page.scrollWidth > page.clientWidth + 1)
    found.push(`the page scrolls sideways: ${page.scrollWidth} in ${page.clientWidth} px`);
  const edge = host.getBoundingClientRect();
  for (const each of host.shadowRoot!.querySelectorAll<HTMLElement>('[part=base] *:not(svg, svg *)')) {
    if (!each.checkVisibility({ visibilityProperty: true, opacityProperty: true }) || each.closest('.visually-hidden')) continue;
    // Out of sight on purpose, and still read: one pixel.
    if (each.clientWidth <= 1 || each.clientHeight <= 1) continue;
    const style = getComputedStyle(each);
    const cuts = (overflow: string): boolean => overflow === 'hidden' || overflow === 'clip';
    const name = `${each.localName}.${each.getAttribute('class') ?? ''} “${(each.textContent ?? '').replace(/\s+/g, ' ').trim().slice(0, 50)}”`;
    const hasText = [...each.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent!.trim());
    if (each.textContent!.trim() && !each.querySelector('svg')) {
      if (cuts(style.overflowX) && each.scrollWidth > each.clientWidth + 1)
        found.push(`${name} is cut off at the side: ${each.scrollWidth} in ${each.clientWidth} px`);
      if (cuts(style.overflowY) && each.scrollHeight > each.clientHeight + 2)
        found.push(`${name} is cut off below: ${each.scrollHeight} in ${each.clientHeight} px`);
    }
    const box = each.getBoundingClientRect();
    const scrolls = each.parentElement?.closest('[tabindex="0"]');
    if (hasText && !scrolls && (box.left < edge.left - 1 || box.right > edge.right + 1))
      found.push(
        `${name} sticks out of the widget: ${Math.round(box.left)} to ${Math.round(box.right)} in ${Math.round(edge.left)} to ${Math.round(edge.right)}`,
      );
  }
  return found;
}

export const textContrast = (): contrast.Pair[] => contrast.textPairs(widget());
export const markContrast = (): contrast.Pair[] => contrast.markPairs(widget());

/** Controls that may lead one step on. */
const controls = (): HTMLElement[] =>
  [...widget().shadowRoot!.querySelectorAll<HTMLElement>('button, [role=tab], [role=option], select, input[type=radio]')].filter(
    (each) => !each.matches('.badge, .foot-tools *, [aria-disabled=true]') && each.checkVisibility(),
  );

function act(control: HTMLElement): void {
  if (control instanceof HTMLSelectElement) {
    control.selectedIndex = Math.min(control.selectedIndex + 1, control.options.length - 1);
    control.dispatchEvent(new Event('change', { bubbles: true }));
  } else control.click();
}

/**
 * Which control, used by a reader, leads from this step to the next: tried out, so that no test knows the widgets.
 * -1 when there is none.
 */
export async function wayForward(
  tag: string,
  attributes: Readonly<Record<string, string>>,
  step: number,
  first: number,
): Promise<number> {
  const at = { ...attributes, step: String(step) };
  await show(tag, at);
  // The way found before, then what is drawn as the main control, then the rest.
  const rank = (index: number): number => (index === first ? 0 : controls()[index]?.matches('.primary') ? 1 : 2);
  const order = [...controls().keys()]
    .map((index) => [rank(index), index] as const)
    .sort((one, other) => one[0] - other[0] || one[1] - other[1])
    .map(([, index]) => index);
  for (const index of order.slice(0, 16)) {
    const before = tree();
    let reached = -1;
    const hear = (event: Event): void => void (reached = (event as Event & { step: number }).step);
    widget().addEventListener('exo-step-change', hear, { once: true });
    const control = controls()[index];
    if (control) act(control);
    await settle(100);
    // A main control may take a moment: it plays.
    for (let round = 0; round < 80 && reached < 0 && control?.matches('.primary'); round++) await pause(100);
    if (reached === step + 1) return index;
    // What this control did is undone before the next is tried.
    if (tree() !== before) await show(tag, at);
  }
  return -1;
}

/** What the status of the page said after the reader used a control. */
export async function heardAfter(tag: string, attributes: Readonly<Record<string, string>>, index: number): Promise<string> {
  await show(tag, attributes);
  const status = document.getElementById('exo-status')!;
  // What was said before has to be over.
  for (let round = 0, quiet = 0; round < 60 && quiet < 6; round++) {
    quiet = status.textContent ? 0 : quiet + 1;
    await pause(100);
  }
  const heard: string[] = [];
  const observer = new MutationObserver(() => status.textContent && heard.push(status.textContent));
  observer.observe(status, { childList: true, characterData: true, subtree: true });
  const control = controls()[index];
  control?.focus();
  const name = (control?.getAttribute('aria-label') ?? control?.textContent ?? '').replace(/\s+/g, ' ').trim();
  if (control) act(control);
  await settle(500);
  // What is meant to be said is said within two seconds; a second message would follow a second later.
  for (let round = 0; round < 20 && heard.length === 0; round++) await pause(100);
  await pause(400);
  observer.disconnect();
  const focused = widget().shadowRoot!.activeElement;
  const moved =
    focused && focused !== control
      ? ` (the focus is on: ${(focused.getAttribute('aria-label') ?? focused.textContent ?? '').replace(/\s+/g, ' ').trim().slice(0, 80)})`
      : '';
  return `${control instanceof HTMLSelectElement ? 'next choice' : name} → ${heard.join(' / ') || 'nothing is said'}${moved}`;
}

/** Kinds of controls that were used since the widget was shown. */
const used = new Set<string>();

/** Uses one control of a kind not used yet, as a reader would: presses, answers, chooses, types. Its name, '' when none is left. */
export async function useAnother(): Promise<string> {
  const kind = (each: HTMLElement): string => `${each.parentElement?.className} ${each.localName} ${each.className}`;
  const search = [...widget().shadowRoot!.querySelectorAll<HTMLElement>('input[type=search]')].filter((e) => e.checkVisibility());
  const control = [...search, ...controls()].find((each) => !used.has(kind(each)));
  if (!control) return '';
  used.add(kind(control));
  if (control instanceof HTMLInputElement && control.type === 'search') {
    control.value = 'skin';
    control.dispatchEvent(new Event('input', { bubbles: true }));
  } else act(control);
  await settle();
  // A card that is still fading in has pale words for a moment.
  for (const fading of widget().shadowRoot!.getAnimations()) fading.finish();
  return `“${(control.getAttribute('aria-label') ?? control.textContent ?? '').replace(/\s+/g, ' ').trim().slice(0, 40)}”`;
}

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** What moves in the quarter of a second after the reader has used one control after the other, each on a fresh widget. */
export async function movesAfterUse(tag: string, attributes: Readonly<Record<string, string>> = {}): Promise<string[]> {
  const own = globalThis.requestAnimationFrame;
  const moves: string[] = [];
  await show(tag, attributes);
  const count = Math.min(controls().length, 14);
  for (let index = 0; index < count; index++) {
    await show(tag, attributes);
    const control = controls()[index];
    if (!control) continue;
    const name = (control.getAttribute('aria-label') ?? control.textContent ?? '').replace(/\s+/g, ' ').trim().slice(0, 40);
    let frames = 0;
    globalThis.requestAnimationFrame = (callback) => {
      frames++;
      return own(callback);
    };
    act(control);
    await pause(250);
    globalThis.requestAnimationFrame = own;
    const styled = widget()
      .shadowRoot!.getAnimations()
      .filter(({ playState }) => playState === 'running').length;
    // A frame or two to lay out what has opened is no motion.
    if (frames > 4 || styled > 0) moves.push(`“${name}”: ${frames} frames, ${styled} animations`);
  }
  return moves;
}

/** Blocks of content that can be seen, without controls: what a reader of paper must find again. */
export const blocks = (): string[] => [
  ...new Set(
    [
      ...widget().shadowRoot!.querySelectorAll<HTMLElement>(
        '.title, .intro, .sentence, .body p, .body li, .body td, .body th, .body dd, .body dt, .body caption, .dates',
      ),
    ]
      .filter(
        (each) =>
          each.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
          !each.closest('button, .visually-hidden, [role=toolbar], [aria-hidden=true]'),
      )
      .filter((each) => !each.querySelector('p, li, td, dd, button, select, input, .sentence'))
      .map((each) => each.innerText.replace(/\s+/g, ' ').trim())
      .filter((text) => text.length > 2),
  ),
];

/** Every word of the widget and what its status says. */
export const wordsOfWidget = (): Word[] => [
  ...allWords(widget().shadowRoot!),
  ...[document.getElementById('exo-status')?.textContent ?? ''].filter(Boolean).map((text) => ({ text, where: 'announced' })),
];

/** Everything that ever stood in the status element since `listen`. */
const said = new Set<string>();
export const heard = (): string[] => [...said];
export function listen(): void {
  const note = (): void => {
    const text = document.getElementById('exo-status')?.textContent;
    if (text) said.add(text);
  };
  new MutationObserver(note).observe(document.body, { subtree: true, childList: true, characterData: true });
}

/** Uses the widget as `tests/use.ts` does; every text that stood in it after any of the things done, once. */
export async function wordsInUse(attributes: readonly object[], mostSteps: number): Promise<Word[]> {
  type Use = (widget: Widget, attributes: readonly object[], afterEach: () => void, mostSteps: number) => Promise<unknown>;
  const found = new Map<string, Word>();
  const collect = (): void => {
    for (const word of wordsOfWidget()) found.set(word.text, word);
  };
  await (globalThis as unknown as { useWidget: Use }).useWidget(widget(), attributes, collect, mostSteps);
  return [...found.values()];
}

/** `lang` and `dir` of the frame around everything. */
export const frame = (): { lang: string | null; direction: string } => {
  const base = widget().shadowRoot!.querySelector<HTMLElement>('[part=base]')!;
  return { lang: base.lang, direction: getComputedStyle(base).direction };
};

/** Words of anything made of plain values: slides, lectures. Pictures give the words inside them. */
function wordsIn(value: unknown, path: string, found: Word[]): Word[] {
  if (typeof value === 'string') {
    if (value.startsWith('<')) found.push(...wordsOfMarkup(value, path));
    else if (
      !/(?:^|\.)(?:id|url|href|doi|tag|lang|kind|layout|name|widget|theme|key|facts?|verdict|group|dir|part|type|route|attributes|colour|color|ink|ground|checkedOn|role|status|side|id|locale|direction|class)(?:$|\.)/.test(
        path,
      )
    )
      found.push({ text: value, where: path });
  } else if (value && typeof value === 'object') {
    for (const [key, each] of Object.entries(value)) {
      if (/sources|facts|references|citations|cites|subjects/i.test(key)) continue;
      wordsIn(each, /^\d+$/.test(key) ? path : `${path}.${key}`, found);
    }
  }
  return found;
}

const wordsOfMarkup = (markup: string, path: string): Word[] =>
  allWords(new DOMParser().parseFromString(markup, 'text/html')).map(({ text, where }) => ({ text, where: `${path}: ${where}` }));

export const wordsOfSlides = (name: string, lang: string): Word[] => {
  const found = Object.entries(slidesModules).find(([path]) => path.endsWith(`/${name}.slides.ts`));
  return found ? wordsIn(found[1].slides({ lang }), '', []) : [];
};
export const wordsOfLecture = (lang: string): Word[] => wordsIn(lecture({ lang }), '', []);

/** The page where a site owner puts an embed together. */
export async function wordsOfBuilder(data: BuilderData): Promise<{ words: Word[]; lost: string[] }> {
  if (!customElements.get('exo-embed-builder')) customElements.define('exo-embed-builder', EmbedBuilder);
  const builder = document.createElement('exo-embed-builder') as EmbedBuilder;
  Object.assign(builder, { data, base: 'https://widgets.test/' });
  document.documentElement.lang = data.language;
  document.querySelector('main')!.replaceChildren(builder);
  await settle();
  for (const details of builder.shadowRoot!.querySelectorAll('details')) details.open = true;
  await settle();
  return { words: allWords(builder.shadowRoot!), lost: [] };
}

/** Words of a whole page as a file. What stands inside a widget's tag is in its own language and shown without scripts only. */
export function wordsOfPage(markup: string): Word[] {
  const page = new DOMParser().parseFromString(markup, 'text/html');
  for (const each of page.querySelectorAll('noscript, [lang]:not(html)')) each.remove();
  for (const each of page.querySelectorAll('*')) if (each.localName.startsWith('exo-')) each.replaceChildren();
  return allWords(page);
}

/** Sentences of the evidence that take room, as written. */
export const sentencesInSight = (): string[] =>
  [...widget().shadowRoot!.querySelectorAll<HTMLElement>('.sentence')]
    .filter((each) => each.checkVisibility())
    .map((each) => each.textContent.trim());

/** Sentences of the evidence that can be seen. */
export const sentences = (): string[] => [
  ...new Set(
    [...widget().shadowRoot!.querySelectorAll<HTMLElement>('.title, .sentence')]
      .filter(
        (each) => each.checkVisibility({ visibilityProperty: true, opacityProperty: true }) && !each.closest('.visually-hidden'),
      )
      .map((each) => each.innerText.replace(/\s+/g, ' ').trim())
      .filter(Boolean),
  ),
];

export async function preparePaper(): Promise<void> {
  await (widget() as { preparePrint?(): Promise<void> }).preparePrint?.();
  await settle();
}

/** What has the focus, and whether any of it can be seen. */
export async function stop(): Promise<{ name: string; inSight: boolean } | undefined> {
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 30)));
  const focused = widget().shadowRoot!.activeElement;
  if (!focused) return undefined;
  const { top, bottom, left, right } = focused.getBoundingClientRect();
  return {
    name: `${focused.localName}.${focused.getAttribute('class') ?? ''} “${(focused.getAttribute('aria-label') ?? focused.textContent ?? '').trim().slice(0, 40)}” at ${Math.round(top)} of ${innerHeight} px`,
    inSight: bottom > 0 && top < innerHeight && right > 0 && left < innerWidth,
  };
}
