/**
 * Moves the focus within a group that is one tab stop: arrows go on and back (mirrored from right to left), Home and End to
 * the ends. Keys that were used do not leave the widget, so that a slide deck around it does not turn the page.
 *
 * @returns the item that has the focus now, or `undefined` when the key was not for the group
 */
export function rove(event: KeyboardEvent, items: readonly HTMLElement[], rtl: boolean): HTMLElement | undefined {
  const at = items.indexOf(event.target as HTMLElement);
  if (at < 0 || event.altKey || event.ctrlKey || event.metaKey) return undefined;
  const on = rtl ? 'ArrowLeft' : 'ArrowRight';
  const back = rtl ? 'ArrowRight' : 'ArrowLeft';
  const next =
    event.key === on || event.key === 'ArrowDown'
      ? (at + 1) % items.length
      : event.key === back || event.key === 'ArrowUp'
        ? (at - 1 + items.length) % items.length
        : event.key === 'Home'
          ? 0
          : event.key === 'End'
            ? items.length - 1
            : -1;
  return next < 0 ? undefined : focus(event, items[next]);
}

/**
 * Moves the focus to the nearest item in the direction of the arrow, as over a picture; sideways distance counts double. Home and
 * End lead to the first and last.
 *
 * @param places - middles of the items, in their order
 */
export function roveInSpace(
  event: KeyboardEvent,
  items: readonly HTMLElement[],
  places: readonly (readonly [x: number, y: number])[],
): HTMLElement | undefined {
  const at = items.indexOf(event.target as HTMLElement);
  if (at < 0 || event.altKey || event.ctrlKey || event.metaKey) return undefined;
  if (event.key === 'Home') return focus(event, items[0]);
  if (event.key === 'End') return focus(event, items.at(-1));
  const direction = { ArrowRight: [1, 0], ArrowLeft: [-1, 0], ArrowDown: [0, 1], ArrowUp: [0, -1] }[event.key];
  if (!direction) return undefined;
  const [x, y] = places[at]!;
  let best = -1;
  let least = Infinity;
  places.forEach(([px, py], index) => {
    const along = (px - x) * direction[0]! + (py - y) * direction[1]!;
    const aside = Math.abs((px - x) * direction[1]!) + Math.abs((py - y) * direction[0]!);
    const cost = along + aside * 2;
    if (index !== at && along > 1 && cost < least) [best, least] = [index, cost];
  });
  return focus(event, items[best < 0 ? at : best]);
}

function focus(event: Event, item: HTMLElement | undefined): HTMLElement | undefined {
  event.preventDefault();
  event.stopPropagation();
  item?.focus();
  return item;
}
