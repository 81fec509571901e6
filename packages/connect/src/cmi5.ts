import type { Followable } from './follow.js';
import { tellStory, type Earlier } from './story.js';
import { reasonOf, warnOnce } from './warn.js';
import { StatementQueue } from './xapi-queue.js';
import { percent, type XapiStatement } from './xapi-statements.js';

export type { Deck, Followable, SteppedElement } from './follow.js';

/** What is used of `@xapi/cmi5`. */
interface Cmi5Session {
  readonly launchParameters: Cmi5Launch;
  readonly launchData: { readonly launchMode: string };
  readonly xapi: {
    getState(of: StateKey): Promise<{ data: unknown }>;
    setState(of: StateKey & { state: Readonly<Record<string, unknown>> }): Promise<unknown>;
  };
  getAuthToken(): string;
  initialize(): Promise<unknown>;
  progress(percent: number): Promise<unknown>;
  complete(): Promise<unknown>;
  terminate(): Promise<unknown>;
  sendXapiStatement(statement: XapiStatement): Promise<unknown>;
}

interface StateKey {
  readonly agent: object;
  readonly activityId: string;
  readonly registration: string;
  readonly stateId: string;
}

/** The class that `@xapi/cmi5` exports. */
export type Cmi5Library = new (launch: Cmi5Launch) => object;

/** What a platform writes into the address when it opens a page by cmi5. */
export interface Cmi5Launch {
  readonly endpoint: string;
  readonly fetch: string;
  readonly actor: object;
  readonly registration: string;
  readonly activityId: string;
}

/** Where the library comes from. */
export interface Cmi5Options {
  /** Brings `@xapi/cmi5`; left out, it is imported by that name. Called only when the page was opened by cmi5. */
  readonly load?: () => Promise<unknown>;
}

/** A page opened by cmi5. */
export interface Cmi5Connection {
  /** Whether the page was opened by cmi5. Known at once; without it nothing is loaded, and nothing sent. */
  readonly launched: boolean;
  /** Ends the session, as leaving the page does. */
  disconnect(): void;
}

const STATE_ID = 'exosome-widgets-steps';
const NEEDED = ['endpoint', 'fetch', 'actor', 'registration', 'activityId'] as const;

/** The launch parameters of an address; null where one is missing or cannot be read. */
export function launchOf(search: string): Cmi5Launch | null {
  const parameters = new URLSearchParams(search);
  const [endpoint, fetchAddress, actor, registration, activityId] = NEEDED.map((name) => parameters.get(name));
  if (!endpoint || !fetchAddress || !actor || !registration || !activityId) return null;
  // An address that runs a script is no address of a platform.
  if (![endpoint, fetchAddress].every((each) => URL.canParse(each) && /^https?:$/.test(new URL(each).protocol))) return null;
  try {
    const read: unknown = JSON.parse(actor);
    if (typeof read !== 'object' || read === null || Array.isArray(read)) return null;
    return { endpoint, fetch: fetchAddress, actor: read, registration, activityId };
  } catch {
    return null;
  }
}

/**
 * Follows a page that a learning platform opened by cmi5: `initialized`, `progressed`, `completed` once every step was shown, and
 * `terminated` when the reader leaves; the platform keeps which steps were seen, and the reader comes back to them. No score,
 * because watching is not knowing. On every other page nothing is loaded and nothing happens.
 *
 * Needs the package `@xapi/cmi5` (90 kB), which is not installed along with this one: `npm i @xapi/cmi5`.
 *
 * @param target - a widget, whose steps count, or a reveal.js deck, whose slides count
 * @example
 * ```js
 * import { connectCmi5 } from 'exosome-widgets/cmi5.js';
 * connectCmi5(document.querySelector('exo-vesicle-messaging'));
 * ```
 */
export function connectCmi5(target: Followable | null | undefined, { load }: Cmi5Options = {}): Cmi5Connection {
  const launch = launchOf(location.search);
  if (!launch) return { launched: false, disconnect: () => {} };
  const warn = warnOnce();
  let end = (): void => {};
  let ended = false;
  const begin = async (): Promise<void> => {
    if (!target) return warn('connectCmi5() was given no widget and no deck.');
    const Library = await bring(load, warn);
    if (!Library || ended) return;
    end = await launchSession(Library, launch, target, warn);
    if (ended) end();
  };
  begin().catch((error: unknown) => warn(`the cmi5 session could not begin: ${reasonOf(error)}. The page goes on.`));
  return {
    launched: true,
    disconnect() {
      ended = true;
      end();
    },
  };
}

async function bring(load: Cmi5Options['load'], warn: (message: string) => void): Promise<Cmi5Library | null> {
  try {
    let found: unknown = await (load ? load() : import('@xapi/cmi5'));
    // A class, a module with one, or a module that a bundler wrapped once more.
    for (let depth = 0; depth < 3 && typeof found !== 'function'; depth++) found = (found as { default?: unknown })?.default;
    if (typeof found === 'function') return found as Cmi5Library;
    warn('connectCmi5() was given a library that is not @xapi/cmi5.');
  } catch (error) {
    warn(
      'this page was opened by cmi5, but the package @xapi/cmi5 is not there: install it (npm i @xapi/cmi5), or give ' +
        `connectCmi5() a "load" that brings your own copy (${reasonOf(error)}).`,
    );
  }
  return null;
}

async function launchSession(
  Library: Cmi5Library,
  launch: Cmi5Launch,
  target: Followable,
  warn: (message: string) => void,
): Promise<() => void> {
  let queue: StatementQueue | undefined;
  // The library makes the statements; they are sent like all others: in turn, also while the page is being left.
  const Base = Library as new (launch: Cmi5Launch) => Cmi5Session;
  class Session extends Base {
    override sendXapiStatement(statement: XapiStatement): Promise<unknown> {
      queue ??= new StatementQueue({ endpoint: launch.endpoint, auth: `Basic ${this.getAuthToken()}` }, warn);
      queue.add(statement);
      return Promise.resolve({ data: [statement.id] });
    }
  }
  const session = new Session(launch);
  await session.initialize();
  // In browse and review mode a platform takes nothing but the beginning and the end.
  const normal = session.launchData.launchMode === 'Normal';
  const { actor: agent, activityId, registration } = launch;
  const key = { agent, activityId, registration, stateId: STATE_ID };
  const earlier = await earlierOf(session, key);
  let kept = earlier?.seen ?? '';
  const story = tellStory(
    target,
    {
      shown(step, seen) {
        if (!normal || `${String(seen)} ${step}` === kept) return;
        kept = `${String(seen)} ${step}`;
        session.xapi.setState({ ...key, state: { seen: String(seen), step } }).catch((error: unknown) => {
          warn(`the platform does not keep which steps were seen: ${reasonOf(error)}.`);
        });
      },
      progressed(share) {
        if (normal && share < 1) void session.progress(percent(share));
      },
      completed() {
        if (normal) void session.complete();
      },
      failed: () => warn('connectCmi5() was given something that has no steps.'),
    },
    () => earlier,
  );
  let over = false;
  const end = (): void => {
    if (over) return;
    over = true;
    removeEventListener('pagehide', end);
    story.look();
    story.stop();
    void session.terminate();
    queue?.close();
  };
  addEventListener('pagehide', end);
  return end;
}

/** What an earlier session kept with the platform; a document that was not written here is nothing. */
async function earlierOf(session: Cmi5Session, key: StateKey): Promise<Earlier | undefined> {
  try {
    const { data } = await session.xapi.getState(key);
    const { seen, step } = data as { seen?: unknown; step?: unknown };
    return typeof seen === 'string' && typeof step === 'number' && Number.isInteger(step) ? { seen, step } : undefined;
  } catch {
    return undefined;
  }
}
