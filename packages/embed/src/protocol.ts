/**
 * What a frame page and the page around it say to each other, version 1. These names are promises to pages that are long
 * published: add to them, never change them.
 */

export const PROTOCOL = 1;

/** The least and the most a page lets a frame be tall, px: a mistake in a frame must not swallow the page around it. */
export const HEIGHT_LIMITS = { least: 50, most: 4000 } as const;

interface Base {
  readonly exo: typeof PROTOCOL;
  /** `#exo-id=` of the frame's address, otherwise the address without its hash. */
  readonly id: string;
}

/** The widget is there; sent again when the page says `hello`. */
export interface ReadyMessage extends Base {
  readonly type: 'ready';
  /** For example `prp-comparison`. */
  readonly widget: string;
  /** Of the library in the frame. */
  readonly version: string;
  readonly step: number;
  readonly stepCount: number;
}

/** The height of the content, whole px. */
export interface ResizeMessage extends Base {
  readonly type: 'resize';
  readonly height: number;
}

/** The step that is shown now. */
export interface StepMessage extends Base {
  readonly type: 'step';
  readonly step: number;
  readonly stepCount: number;
  /** `page` answers a `set` of the step; left out, the reader moved. */
  readonly by?: 'page';
}

/** Any other thing the reader did, by the name of the widget's own event. */
export interface EventMessage extends Base {
  readonly type: 'event';
  readonly name: string;
  readonly data: PlainData;
}

export type FrameMessage = ReadyMessage | ResizeMessage | StepMessage | EventMessage;

/** Asks a frame that was there before the page's script to introduce itself. */
export interface HelloMessage extends Base {
  readonly type: 'hello';
}

/** Sets one of the widget's documented attributes; `null` and `false` take it away. */
export interface SetMessage extends Base {
  readonly type: 'set';
  readonly name: string;
  readonly value: AttributeValue;
}

export type PageMessage = HelloMessage | SetMessage;

export type AttributeValue = string | number | boolean | null;
export type PlainValue = string | number | boolean | null | readonly PlainValue[];
export type PlainData = Readonly<Record<string, PlainValue>>;

/** Message fields before anyone has looked at them. */
export type Unchecked = Readonly<Record<string, unknown>>;

/** Whether something that arrived is a message of this version, from the one who calls himself `id`. */
export function isMessage(data: unknown, id: string): data is Unchecked & { readonly type: string } {
  if (typeof data !== 'object' || data === null) return false;
  const message = data as Unchecked;
  return message.exo === PROTOCOL && typeof message.type === 'string' && typeof message.id === 'string' && sameId(message.id, id);
}

/**
 * Whether two ids name the same frame. Web servers add and take away `index.html` and the last slash, so an address that
 * differs in these only is the same.
 */
export function sameId(one: string, other: string): boolean {
  return one === other || withoutIndex(one) === withoutIndex(other);
}

const withoutIndex = (id: string): string => id.replace(/\/(?:index\.html)?(?=\?|$)/, '');

/** The id a frame goes by: from its hash, otherwise its address without the hash. */
export function idOf(address: string): string {
  const [url = '', ...hash] = address.split('#');
  return readHash(hash.join('#')).id ?? url;
}

/** What is written behind the `#` of a frame page. */
export interface FrameHash {
  readonly id?: string;
  /** WordPress adds it and wants to hear it again with each height. Letters and digits only, as WordPress makes them. */
  readonly secret?: string;
}

/**
 * Reads `#exo-id=a&secret=b`, in any order and beside a widget's own link (`#exo-claim-check=E06&exo-id=a`). WordPress appends
 * `#?secret=…` to whatever is there, a second `#` included.
 */
export function readHash(hash: string): FrameHash {
  const found: { id?: string; secret?: string } = {};
  for (const part of hash.split(/[#?&]/)) {
    const [name, ...rest] = part.split('=');
    const value = decoded(rest.join('='));
    if (!value) continue;
    if (name === 'exo-id') found.id ??= value.slice(0, 200);
    if (name === 'secret' && /^[a-zA-Z0-9]{1,40}$/.test(value)) found.secret ??= value;
  }
  return found;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
}

/** A height a page may use; `undefined` for anything that is no number. */
export function clampHeight(height: unknown): number | undefined {
  if (typeof height !== 'number' || !Number.isFinite(height)) return undefined;
  return Math.min(Math.max(Math.ceil(height), HEIGHT_LIMITS.least), HEIGHT_LIMITS.most);
}
