/** A label on the picture. */
export interface RovingBox {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const DIRECTIONS: Readonly<Record<string, readonly [dx: number, dy: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/**
 * Where an arrow key leads: the nearest label that way, sideways distance counting double; `Home` and `End` lead to the
 * first and last. `undefined` for other keys or when nothing lies that way.
 */
export function roveTo(key: string, boxes: readonly RovingBox[], from: string): string | undefined {
  if (key === 'Home') return boxes[0]?.id;
  if (key === 'End') return boxes.at(-1)?.id;
  const direction = DIRECTIONS[key];
  const here = boxes.find(({ id }) => id === from);
  if (!direction || !here) return undefined;
  let best: string | undefined;
  let least = Infinity;
  for (const { id, x, y, width, height } of boxes) {
    const [dx, dy] = [x + width / 2 - here.x - here.width / 2, y + height / 2 - here.y - here.height / 2];
    const ahead = dx * direction[0] + dy * direction[1];
    const cost = ahead + 2 * Math.abs(direction[0] ? dy : dx);
    if (ahead < 4 || cost >= least) continue;
    [best, least] = [id, cost];
  }
  return best;
}
