import { userEvent } from 'vitest/browser';

/** For tests: what a reader meets who has nothing but the Tab key, one line a stop: role, name, state. */
export async function keyboardWalk(widget: HTMLElement, most = 120): Promise<string> {
  const before = document.createElement('button');
  const after = document.createElement('button');
  widget.before(before);
  widget.after(after);
  before.focus();
  const lines: string[] = [];
  for (let stop = 0; stop < most; stop++) {
    await userEvent.tab();
    const focused = widget.shadowRoot?.activeElement;
    if (!focused || document.activeElement === after) break;
    lines.push(said(focused));
  }
  before.remove();
  after.remove();
  return `${lines.join('\n')}\n`;
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
    element.getAttribute('aria-pressed') === 'true' ? 'pressed' : undefined,
    element.getAttribute('aria-expanded') === 'true' ? 'open' : undefined,
    element.getAttribute('aria-disabled') === 'true' ? 'not now' : undefined,
    ...described.map((id) => `of: ${root.getElementById(id)?.textContent}`),
  ].filter(Boolean);
  return [`${role}: ${tidy(words)}`, group && `in ${tidy(group)}`, ...state.map(tidy)].filter(Boolean).join(' | ');
}

const tidy = (text: string | null | undefined): string => text?.replace(/\s+/g, ' ').trim() ?? '';
