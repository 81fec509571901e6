import { afterEach, expect, it, vi } from 'vitest';
import { rove, roveInSpace } from './roving.js';

afterEach(() => document.body.replaceChildren());

function group(count: number): HTMLElement[] {
  const items = Array.from({ length: count }, (_, index) =>
    Object.assign(document.createElement('button'), { id: 'abc'[index] }),
  );
  document.body.append(...items);
  return items;
}
/** Presses a key on an item; says which item has the focus then, and whether the page around heard the key. */
function press(
  item: HTMLElement | undefined,
  key: string,
  move: (event: KeyboardEvent) => unknown,
): [string | undefined, boolean] {
  const page = vi.fn();
  document.body.addEventListener('keydown', page, { once: true });
  item?.addEventListener('keydown', move, { once: true });
  item?.focus();
  item?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
  document.body.removeEventListener('keydown', page);
  return [document.activeElement?.id, page.mock.calls.length > 0];
}

it('goes round a group, mirrored from right to left', () => {
  const items = group(3);
  const [a, , c] = items;
  const inRow = (rtl: boolean) => (event: KeyboardEvent) => rove(event, items, rtl);
  expect(press(a, 'ArrowRight', inRow(false))).toEqual(['b', false]);
  expect(press(a, 'ArrowRight', inRow(true))).toEqual(['c', false]);
  expect(press(c, 'ArrowDown', inRow(false))).toEqual(['a', false]);
  expect(press(a, 'End', inRow(false))).toEqual(['c', false]);
  expect(press(a, 'PageDown', inRow(false))).toEqual(['a', true]);
});

it('goes to the nearest place that way, and stays at an edge', () => {
  const items = group(3);
  const [a, b, c] = items;
  const inSpace = (event: KeyboardEvent): unknown =>
    roveInSpace(event, items, [
      [0, 0],
      [100, 5],
      [0, 80],
    ]);
  expect(press(a, 'ArrowRight', inSpace)).toEqual(['b', false]);
  expect(press(a, 'ArrowDown', inSpace)).toEqual(['c', false]);
  expect(press(b, 'ArrowLeft', inSpace)).toEqual(['a', false]);
  expect(press(a, 'ArrowUp', inSpace)).toEqual(['a', false]);
  expect(press(c, 'Home', inSpace)).toEqual(['a', false]);
  expect(press(a, 'PageDown', inSpace)).toEqual(['a', true]);
});
