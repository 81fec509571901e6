/** A widget on a page that watches it: exceptions, the console, and what it shows. */
import type { LitElement } from 'lit';
import type { Given, Verdict } from './values.js';
import type { Setting } from './settings.js';

import.meta.glob('../../packages/elements/src/widgets/*/*.define.ts', { eager: true });

export type Widget = LitElement & { readonly stepCount?: number; openLink(state: string): void; linkState(): string };

/** What went wrong since the last look. */
const heard: string[] = [];
/** Warnings of widgets since the last look. */
const warned: string[] = [];

const written = (parts: readonly unknown[]): string =>
  parts
    .map((part) => {
      try {
        return part instanceof Error ? (part.stack ?? part.message) : String(part);
      } catch {
        return typeof part;
      }
    })
    .join(' ')
    .slice(0, 600);

/** Listens until the function it returns is called. */
export function listen(): () => void {
  const { error, warn } = console;
  const onError = (event: ErrorEvent): void => void heard.push(`exception: ${event.message}`);
  const onRejection = (event: PromiseRejectionEvent): void => void heard.push(`rejected promise: ${written([event.reason])}`);
  console.error = (...parts) => void heard.push(`console error: ${written(parts)}`);
  console.warn = (...parts) => void (written(parts).startsWith('<exo-') ? warned : heard).push(written(parts));
  addEventListener('error', onError);
  addEventListener('unhandledrejection', onRejection);
  return () => {
    Object.assign(console, { error, warn });
    removeEventListener('error', onError);
    removeEventListener('unhandledrejection', onRejection);
  };
}

export class Broken extends Error {}

/** Throws what was heard and forgets it. */
export function quiet(): void {
  const all = heard.splice(0);
  if (all.length > 0) throw new Broken(all.join('\n'));
}

const place = (): HTMLElement => {
  let box = document.querySelector<HTMLElement>('#stage');
  if (!box) {
    box = document.createElement('div');
    box.id = 'stage';
    // A slide fills a box of fixed height; everything else is as high as it needs.
    Object.assign(box.style, { width: '700px', height: '394px' });
    document.body.append(box);
  }
  return box;
};

export async function mount(tag: string, prepare: (widget: Widget) => void = () => {}): Promise<Widget> {
  const widget = document.createElement(tag) as Widget;
  prepare(widget);
  place().replaceChildren(widget);
  await settled(widget);
  return widget;
}

export const clear = (): void => document.querySelector('#stage')?.remove();

/** Until a widget has drawn what it was told, and what follows from that. */
export async function settled(widget: Widget): Promise<void> {
  try {
    for (let round = 0; round < 5 && !(await widget.updateComplete); round++);
  } catch (error) {
    throw new Broken(`drawing threw ${written([error])}`);
  }
}

export function give(widget: Widget, { attribute, field }: Setting, given: Given): void {
  try {
    if (given.how === 'removed') widget.removeAttribute(attribute);
    else if (given.how === 'attribute') widget.setAttribute(attribute, given.value);
    else Object.assign(widget, { [field]: given.value });
  } catch (error) {
    throw new Broken(`setting it threw ${written([error])}`);
  }
}

export const notices = (widget: Widget): string[] =>
  [...widget.shadowRoot!.querySelectorAll('[part=notice]')].map((each) => each.textContent ?? '');

/** Numbers and texts that arithmetic or a missing word leaves behind. */
const SPOILT = /NaN|undefined|Infinity|\[object /;
const SIZES = ['width', 'height', 'r', 'rx', 'ry'];

/** What a reader would see is wrong: nothing there, or a drawing made of no numbers. */
export function look(widget: Widget): void {
  quiet();
  const root = widget.shadowRoot;
  const { width, height } = widget.getBoundingClientRect();
  if (!(width > 0 && height > 20)) throw new Broken(`blank: the box is ${width} by ${height} px`);
  for (const part of ['title', 'body']) {
    const words = root?.querySelector(`[part=${part}]`)?.textContent?.trim() ?? '';
    if (words.length < 3) throw new Broken(`blank: nothing stands in its ${part}`);
  }
  for (const element of root!.querySelectorAll('svg, svg *')) {
    for (const { name, value } of element.attributes) {
      if (SPOILT.test(value) || (SIZES.includes(name) && value.startsWith('-'))) {
        throw new Broken(`a drawing that no browser understands: <${element.localName} ${name}="${value}">`);
      }
    }
  }
}

/** The fault of one setting is said, or not said. */
export function judge(widget: Widget, verdict: Verdict): void {
  const lines = notices(widget);
  const state = widget.matches(':state(fallback)');
  if (state !== lines.length > 0) throw new Broken(`:state(fallback) is ${state ? 'on' : 'off'} with ${lines.length} notices`);
  if (verdict === 'fault' && lines.length === 0) throw new Broken('not understood, and no notice says so');
  if (verdict === 'good' && lines.length > 0) throw new Broken(`good, and a notice stands there: ${lines.join(' / ')}`);
}

/** Warnings since the last look. At most one for each widget and setting. */
export function warnedOnce(verdict: Verdict): void {
  const all = warned.splice(0);
  const about = all.map((line) => /does not know (\S+)/.exec(line)?.[1] ?? line);
  if (new Set(about).size < about.length) throw new Broken(`warned more than once:\n${all.join('\n')}`);
  if (verdict === 'good' && all.length > 0) throw new Broken(`good, and the console warns: ${all.join('\n')}`);
  if (verdict === 'fault' && all.length === 0) throw new Broken('not understood, and no warning in the console');
}

export const forgetWarnings = (): void => void (warned.length = 0);
