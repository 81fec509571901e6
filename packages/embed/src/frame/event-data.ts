import type { PlainData, PlainValue } from '../protocol.js';

/** Words that a reader typed stay in the frame, whatever the event that carries them. */
const NEVER_TOLD: ReadonlySet<string> = new Set(['search']);

const DEEPEST = 3;

/** An event's own fields as plain data; what is no plain value is left out. */
export function plainData(event: Event): PlainData {
  const fields: Record<string, PlainValue> = {};
  for (const name of Object.keys(event)) {
    // `isTrusted` is an own field of every event.
    if (name === 'isTrusted' || NEVER_TOLD.has(name)) continue;
    const value = plain((event as unknown as Record<string, unknown>)[name], 0);
    if (value !== undefined) fields[name] = value;
  }
  return fields;
}

function plain(value: unknown, depth: number): PlainValue | undefined {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number') return Number.isFinite(value) ? value : undefined;
  if (!Array.isArray(value) || depth >= DEEPEST) return undefined;
  return value.flatMap((each) => {
    const one = plain(each, depth + 1);
    return one === undefined ? [] : [one];
  });
}
