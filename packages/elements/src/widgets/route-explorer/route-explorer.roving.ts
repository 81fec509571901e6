/** A place on the picture, by the middle of its label. */
export interface RovingSpot<T extends string> {
  readonly id: T;
  readonly x: number;
  readonly y: number;
}

const DIRECTIONS: Readonly<Record<string, readonly [dx: number, dy: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/**
 * Where an arrow key leads: the nearest place that way, sideways distance counting double; `Home` and `End` lead to the
 * first and last. `undefined` for other keys or when nothing lies that way.
 */
export function roveTo<T extends string>(key: string, spots: readonly RovingSpot<T>[], from: T): T | undefined {
  if (key === 'Home') return spots[0]?.id;
  if (key === 'End') return spots.at(-1)?.id;
  const direction = DIRECTIONS[key];
  const here = spots.find(({ id }) => id === from) ?? spots[0];
  if (!direction || !here) return undefined;
  const [dx, dy] = direction;
  let best: { id: T; cost: number } | undefined;
  for (const { id, x, y } of spots) {
    const [ahead, aside] = dx ? [(x - here.x) * dx, Math.abs(y - here.y)] : [(y - here.y) * dy, Math.abs(x - here.x)];
    if (id === here.id || ahead < 4) continue;
    const cost = ahead + aside * 2;
    if (!best || cost < best.cost) best = { id, cost };
  }
  return best?.id;
}
