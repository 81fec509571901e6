import { userEvent } from 'vitest/browser';

/** One stop of the Tab key. */
export interface Stop {
  /** Role, name, state: what a screen reader has to say. */
  readonly said: string;
  /** For a person who has to find it. */
  readonly where: string;
  /** Whether a ring, at least 2 px and not transparent, shows where the focus is. */
  readonly ring: boolean;
}

/** More stops than any widget has: beyond, the focus is trapped. */
const MOST = 600;

/** Walks through a widget with the Tab key until the focus has left it, and one step back on request. */
export async function walk(
  widget: HTMLElement,
  { andBack = false } = {},
): Promise<{ stops: Stop[]; leftBehind: boolean; back?: string | undefined }> {
  const before = document.createElement('button');
  const after = document.createElement('button');
  widget.before(before);
  widget.after(after);
  before.focus();
  const stops: Stop[] = [];
  for (let stop = 0; stop < MOST; stop++) {
    await userEvent.tab();
    const focused = widget.shadowRoot?.activeElement;
    if (!focused || document.activeElement === after) break;
    for (let round = 0; round < 10 && !hasRing(focused); round++) await new Promise((resolve) => setTimeout(resolve, 50));
    stops.push({ said: said(focused), where: where(focused), ring: hasRing(focused) });
  }
  const leftBehind = document.activeElement === after;
  let back: string | undefined;
  if (andBack && leftBehind) {
    await userEvent.tab({ shift: true });
    const focused = widget.shadowRoot?.activeElement;
    back = focused ? where(focused) : 'nothing in the widget';
  }
  before.remove();
  after.remove();
  return { stops, leftBehind, back };
}

export const written = (stops: readonly Stop[]): string => `${stops.map((stop) => stop.said).join('\n')}\n`;

/** For tests: what a reader meets who has nothing but the Tab key, one line a stop: role, name, state. */
export const keyboardWalk = async (widget: HTMLElement): Promise<string> => written((await walk(widget)).stops);

const where = (element: Element): string =>
  `${element.localName}.${element.getAttribute('class') ?? ''} “${tidy(element.getAttribute('aria-label') ?? element.textContent).slice(0, 60)}”`;

function hasRing(element: Element): boolean {
  // A place in a picture shows the ring around its words.
  return [element, element.closest('label'), ...element.querySelectorAll('*')].some((each) => {
    if (!each) return false;
    const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(each);
    return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2 && !/^transparent|, 0\)$/.test(outlineColor);
  });
}

function said(element: Element): string {
  const role =
    element.getAttribute('role') ??
    (element instanceof HTMLInputElement
      ? { range: 'slider', number: 'number', checkbox: 'checkbox' }[element.type]
      : undefined) ??
    { SUMMARY: 'opens', SELECT: 'choice', A: 'link' }[element.tagName] ??
    element.tagName.toLowerCase();
  const own = 'labels' in element ? [...((element.labels as NodeListOf<HTMLLabelElement> | null) ?? [])] : [];
  const root = element.getRootNode() as ShadowRoot;
  const nameOf = (each: Element | null | undefined): string | undefined =>
    each?.getAttribute('aria-label') ??
    each
      ?.getAttribute('aria-labelledby')
      ?.split(' ')
      .map((id) => root.getElementById(id)?.textContent)
      .join(' ');
  const around = element.parentElement?.closest('[role=group], fieldset');
  const group = nameOf(around) ?? around?.querySelector('legend')?.textContent;
  const words =
    nameOf(element) ??
    (own.length
      ? own.map((label) => label.querySelector('span')?.textContent ?? label.textContent).join(' ')
      : element.textContent);
  const described = element.getAttribute('aria-describedby')?.split(' ') ?? [];
  const state = [
    element instanceof HTMLSelectElement ? element.selectedOptions[0]?.textContent : undefined,
    element.getAttribute('aria-valuetext') ??
      (element instanceof HTMLInputElement && element.type === 'number' ? element.value : undefined),
    element instanceof HTMLInputElement && /^(?:radio|checkbox)$/.test(element.type) && element.checked ? 'checked' : undefined,
    element.getAttribute('aria-checked') === 'true' ? 'checked' : undefined,
    element.getAttribute('aria-selected') === 'true' ? 'selected' : undefined,
    element.getAttribute('aria-pressed') === 'true' ? 'pressed' : undefined,
    element.hasAttribute('aria-current') && element.getAttribute('aria-current') !== 'false' ? 'current' : undefined,
    foldOf(element),
    element.getAttribute('aria-disabled') === 'true' ? 'not now' : undefined,
    ...described.map((id) => `of: ${root.getElementById(id)?.textContent}`),
  ].filter(Boolean);
  return [`${role}: ${tidy(words)}`, group && `in ${tidy(group)}`, ...state.map(tidy)].filter(Boolean).join(' | ');
}

/** Whether something opens here, and is open. */
function foldOf(element: Element): string | undefined {
  const open = element.localName === 'summary' ? element.closest('details')?.open : element.getAttribute('aria-expanded');
  return { true: 'open', false: 'closed' }[String(open)];
}

const tidy = (text: string | null | undefined): string => text?.replace(/\s+/g, ' ').trim() ?? '';
