/** Uses a widget in every way it offers, without knowing what it is: presses, chooses, types, moves, until nothing new is left. */

/** What was done in a run, for the sentence of the report. */
export interface Used {
  readonly steps: number;
  readonly controls: number;
  /** Names of parts that were used, for example `save`, `print`, `copy-link`, `badge`. */
  readonly parts: string[];
}

/** What was typed into every field and every attribute of free text: a widget may show it again as it is. */
export const TYPED = ['skin', '<img src=x onerror=alert(1)>'];

/**
 * Runs in the page; leaves `globalThis.useWidget(widget, attributes, afterEach, mostSteps)`, which calls `afterEach` after each
 * thing done, and goes through no more than so many steps.
 */
export const useScript = `(${String(function install() {
  type Widget = HTMLElement & { updateComplete: Promise<unknown>; step?: number; stepCount?: number };
  interface Attribute {
    name: string;
    kind: string;
    values: string[];
  }
  const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
  const CONTROLS = 'button, summary, select, input, a[href], [role=button], [role=tab], [role=slider], [tabindex="0"]';

  /** Controls of one kind, such as the sources of 73 claims, do the same: a few of them speak for all. */
  const ALIKE = 4;
  const LONGEST = { first: 80, step: 8, attribute: 3 };
  async function useWidget(
    widget: Widget,
    attributes: Attribute[],
    afterEach: () => unknown = () => {},
    mostSteps = Infinity,
  ): Promise<{ steps: number; controls: number; parts: string[] }> {
    const done = new Set<string>();
    const alike = new Map<string, number>();
    const parts = new Set<string>();
    const root = widget.shadowRoot!;
    const settled = async (): Promise<void> => {
      await widget.updateComplete;
      await wait(0);
      await widget.updateComplete;
    };
    const acted = async (): Promise<void> => {
      await settled();
      await afterEach();
    };
    const keyOf = (element: Element): string => {
      const { id, className, textContent } = element as HTMLElement;
      const input = element as HTMLInputElement;
      return [
        element.localName,
        id,
        String(className),
        element.getAttribute('part'),
        element.getAttribute('aria-label'),
        input.type,
        input.name,
        input.value,
        textContent?.trim().slice(0, 60),
      ].join('|');
    };
    const kindOf = (element: Element): string =>
      [element.localName, String(element.className), element.getAttribute('part'), element.id.replace(/[-\dA-Z]+\S*/, '')].join(
        '|',
      );
    const change = (element: HTMLElement): void => {
      for (const name of ['input', 'change']) element.dispatchEvent(new Event(name, { bubbles: true, composed: true }));
    };
    const act = async (element: HTMLElement): Promise<void> => {
      for (const part of element.getAttribute('part')?.split(' ') ?? []) parts.add(part);
      element.focus({ preventScroll: true });
      if (element instanceof HTMLSelectElement) {
        const { options } = element;
        for (const at of new Set([options.length - 1, 1, 0])) {
          element.selectedIndex = at;
          change(element);
          await acted();
        }
      } else if (element instanceof HTMLInputElement && !['radio', 'checkbox', 'button', 'submit'].includes(element.type)) {
        if (element.readOnly) return;
        const values =
          element.type === 'range' || element.type === 'number'
            ? [element.min, element.max]
            : ['skin', '<img src=x onerror=alert(1)>', ''];
        for (const value of values) {
          element.value = value;
          change(element);
          await acted();
        }
      } else if (element instanceof HTMLAnchorElement) {
        // Following a link is the reader's own doing; here it only must not carry anything along or be followed by itself.
        return;
      } else {
        element.click();
        await acted();
        for (const key of ['ArrowRight', 'ArrowDown', 'Home', 'End'])
          element.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true }));
        await acted();
      }
    };
    const walk = async (longest: number): Promise<void> => {
      for (let left = longest; left > 0; left--) {
        const next = [...root.querySelectorAll<HTMLElement>(CONTROLS)].find(
          (each) =>
            !done.has(keyOf(each)) &&
            (alike.get(kindOf(each)) ?? 0) < ALIKE &&
            !(each as HTMLButtonElement).disabled &&
            each.checkVisibility(),
        );
        if (!next) return;
        done.add(keyOf(next));
        if (next.localName !== 'input') alike.set(kindOf(next), (alike.get(kindOf(next)) ?? 0) + 1);
        await act(next);
        // Each kind of file is saved as soon as it is chosen; films take their time and have their own tests.
        if ((next as HTMLInputElement).name === 'save-kind' && !['film', 'gif'].includes((next as HTMLInputElement).value)) {
          await wait(30);
          root.querySelector<HTMLElement>('#save-go')?.click();
          for (let i = 0; i < 100 && root.querySelector('#save progress'); i++) await wait(30);
          await acted();
        }
      }
    };

    await settled();
    await walk(LONGEST.first);
    const steps = widget.stepCount ?? 0;
    for (let step = 0; step < Math.min(steps, mostSteps); step++) {
      widget.step = step;
      await acted();
      // What was pressed on one step may do something else on the next.
      alike.clear();
      await walk(LONGEST.step);
    }
    for (const { name, kind, values } of attributes) {
      const before = widget.getAttribute(name);
      for (const value of kind === 'boolean' ? [''] : kind === 'choice' ? values : ['<img src=x onerror=alert(1)>"\'&', '2']) {
        widget.setAttribute(name, value);
        await acted();
        if (kind !== 'text') await walk(LONGEST.attribute);
      }
      if (before === null) widget.removeAttribute(name);
      else widget.setAttribute(name, before);
      await settled();
    }
    dispatchEvent(new HashChangeEvent('hashchange'));
    await settled();
    return { steps, controls: done.size, parts: [...parts].sort() };
  }
  Object.assign(globalThis, { useWidget });
})})()`;
