import type { AttributeValue } from '../protocol.js';

export type AttributeKind = 'boolean' | 'number' | 'text' | 'choice';

/** The documented attributes of a widget, by name. Nothing else is ever set. */
export type AllowedAttributes = Readonly<Record<string, AttributeKind>>;

/** Longer values are cut: no setting needs them. */
const LONGEST = 2000;

/** An attribute as it will stand on the tag; `null` takes it away. */
export type Setting = readonly [name: string, value: string | null];

/**
 * The settings in a query string. Keys that are no documented attribute are left out; of a key that comes twice the first counts.
 * Values are handed on as they are: the widget itself says in its picture when it does not understand one.
 */
export function settingsOf(query: string, allowed: AllowedAttributes): Setting[] {
  const settings = new Map<string, string | null>();
  for (const [name, value] of new URLSearchParams(query)) {
    if (settings.has(name)) continue;
    const written = attributeFor(name, value, allowed);
    if (written !== undefined) settings.set(name, written);
  }
  return [...settings];
}

/** How a value stands on the tag: text, `null` to take the attribute away, `undefined` when it may not be set at all. */
export function attributeFor(name: unknown, value: unknown, allowed: AllowedAttributes): string | null | undefined {
  if (typeof name !== 'string' || !Object.hasOwn(allowed, name)) return undefined;
  if (!isAttributeValue(value)) return undefined;
  if (value === null || value === false) return null;
  if (allowed[name] === 'boolean') return switchFor(name, value);
  return value === true ? undefined : String(value).slice(0, LONGEST);
}

/** As in HTML the bare name switches on; an address can also write `=true` and `=false`. */
function switchFor(name: string, value: string | number | true): string | null | undefined {
  const text = String(value).toLowerCase();
  if (['', 'true', '1', name].includes(text)) return '';
  return ['false', '0'].includes(text) ? null : undefined;
}

function isAttributeValue(value: unknown): value is AttributeValue {
  return value === null || typeof value === 'string' || typeof value === 'boolean' || Number.isFinite(value);
}
