import type { SteppedWidget } from './contract.js';

/** Marks a widget that the deck drives. Empty: from its own step to its last. `2-4`: from step 2 to step 4, counted from 0. */
export const STEPS = 'data-exo-steps';
/** Marks the hidden fragments before a widget: one for each step after the first. */
const FRAGMENT = 'data-exo-fragment';
/** The step shown before the first fragment, kept on the widget so that copies of it know it too. */
const FIRST = 'data-exo-first';

/** Steps of a widget that a slide shows, both ends included. */
export interface StepRange {
  readonly first: number;
  readonly last: number;
}

/**
 * Reads `data-exo-steps`.
 *
 * @param text - the attribute; empty, `3` (from step 3 to the last) or `2-4`
 * @param step - where the widget stands
 * @param stepCount - how many steps it has, above 0
 * @returns `undefined` when the text is none of these; a range outside of the widget is cut to it
 */
export function readRange(text: string, step: number, stepCount: number): StepRange | undefined {
  const within = (value: number): number => Math.min(Math.max(value, 0), stepCount - 1);
  if (text.trim() === '') return { first: within(step), last: stepCount - 1 };
  const match = /^\s*(\d{1,4})\s*(?:(?:-|–|\.\.)\s*(\d{1,4})\s*)?$/.exec(text);
  if (!match) return undefined;
  const first = within(Number(match[1]));
  const last = match[2] === undefined ? stepCount - 1 : within(Number(match[2]));
  return first <= last ? { first, last } : undefined;
}

/** Whether a widget has its fragments. Copies of a prepared widget (print, scroll view) have them too. */
export const isPrepared = (widget: Element): boolean => widget.hasAttribute(FIRST);

/** The step shown before the first fragment. */
export const firstStep = (widget: Element): number => Number(widget.getAttribute(FIRST)) || 0;

/** Puts one hidden fragment before the widget for each step after the first, and shows the first. */
export function prepare(widget: SteppedWidget, { first, last }: StepRange): void {
  widget.setAttribute(FIRST, String(first));
  for (let step = first + 1; step <= last; step++) {
    const fragment = widget.ownerDocument.createElement('span');
    fragment.className = 'fragment';
    fragment.hidden = true;
    fragment.setAttribute(FRAGMENT, String(step));
    widget.before(fragment);
  }
  widget.step = first;
}

/** The fragments of a widget, in order: those that stand right before it. */
export function fragmentsOf(widget: Element): readonly Element[] {
  const fragments: Element[] = [];
  for (let each = widget.previousElementSibling; each?.hasAttribute(FRAGMENT); each = each.previousElementSibling) {
    fragments.unshift(each);
  }
  return fragments;
}

/**
 * The step that the deck's state means. It is read off the page each time and never counted, so that going back, copies of a slide
 * in print, the speaker's preview and the scroll view come out right whatever happened before.
 */
export const stepOf = (widget: Element): number =>
  firstStep(widget) + fragmentsOf(widget).filter((fragment) => fragment.classList.contains('visible')).length;

/** The fragment index of reveal.js that shows a step; `undefined` where a slide has no fragment to show. */
export function fragmentIndexOf(widget: Element, step: number): number | undefined {
  const fragments = fragmentsOf(widget);
  const indexOf = (fragment: Element | undefined): number | undefined =>
    fragment?.hasAttribute('data-fragment-index') ? Number(fragment.getAttribute('data-fragment-index')) : undefined;
  const steps = Math.min(step - firstStep(widget), fragments.length);
  if (steps > 0) return indexOf(fragments[steps - 1]);
  const before = indexOf(fragments[0]);
  return before === undefined ? undefined : before - 1;
}
