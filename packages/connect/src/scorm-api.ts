import { reasonOf } from './warn.js';

export type ScormVersion = '1.2' | '2004';

/** Calls of the platform's object, by the names each version of SCORM gives them. */
const NAMES = {
  '2004': {
    object: 'API_1484_11',
    initialize: 'Initialize',
    get: 'GetValue',
    set: 'SetValue',
    commit: 'Commit',
    terminate: 'Terminate',
    lastError: 'GetLastError',
  },
  '1.2': {
    object: 'API',
    initialize: 'LMSInitialize',
    get: 'LMSGetValue',
    set: 'LMSSetValue',
    commit: 'LMSCommit',
    terminate: 'LMSFinish',
    lastError: 'LMSGetLastError',
  },
} as const;

type PlatformApi = Readonly<Record<string, (...parameters: string[]) => unknown>>;

/** More frames than any platform nests; a ring of windows ends here. */
const MOST_WINDOWS = 50;

/** A property of a window. Windows of another origin throw when touched: then there is nothing. */
function touch<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}

/** The object of one version in one window; not a frame or an element that only happens to have its name. */
function apiIn(host: Window, version: ScormVersion): PlatformApi | undefined {
  const names = NAMES[version];
  return touch(() => {
    const found = (host as unknown as Record<string, unknown>)[names.object] as PlatformApi | null | undefined;
    const calls = [names.initialize, names.get, names.set, names.commit, names.terminate];
    return found && calls.every((name) => typeof found[name] === 'function') ? found : undefined;
  });
}

/** The window itself, its parents, then its opener and the opener's parents, the nearest first. */
function windowsAround(start: Window): Window[] {
  const found: Window[] = [];
  const climb = (from: Window | null | undefined): void => {
    for (let each = from; each && found.length < MOST_WINDOWS && !found.includes(each);) {
      const current: Window = each;
      found.push(current);
      each = touch(() => current.parent);
    }
  };
  climb(start);
  // A platform may open the player in a new window, and the player may put us in a frame of it.
  for (const each of [...found]) climb(touch(() => each.opener as Window | null));
  return found;
}

/** One platform, spoken to without ever throwing; the first refusal is told. */
export class ScormRuntime {
  constructor(
    readonly version: ScormVersion,
    private readonly api: PlatformApi,
    private readonly warn: (message: string) => void,
  ) {}

  initialize(): boolean {
    return this.#yes('initialize', '');
  }

  get(element: string): string {
    const value = this.#call('get', element);
    return value === undefined || value === null ? '' : String(value);
  }

  set(element: string, value: string): boolean {
    return this.#yes('set', element, value);
  }

  commit(): boolean {
    return this.#yes('commit', '');
  }

  terminate(): boolean {
    return this.#yes('terminate', '');
  }

  #yes(call: 'initialize' | 'set' | 'commit' | 'terminate', ...parameters: string[]): boolean {
    const result = this.#call(call, ...parameters);
    // Undefined: it threw, which was told already. Some platforms answer true instead of "true".
    if (result === undefined || String(result) === 'true') return result !== undefined;
    const code = touch(() => String(this.api[NAMES[this.version].lastError]?.() ?? '')) ?? '';
    const what = parameters.filter(Boolean).join(' = ');
    this.warn(
      `the learning platform refused ${NAMES[this.version][call]}(${what})${code ? `, error ${code}` : ''}. The page goes on.`,
    );
    return false;
  }

  #call(call: keyof (typeof NAMES)[ScormVersion], ...parameters: string[]): unknown {
    const name = NAMES[this.version][call];
    try {
      return this.api[name]?.(...parameters) ?? null;
    } catch (error) {
      this.warn(`the learning platform failed in ${name}: ${reasonOf(error)}. The page goes on.`);
      return undefined;
    }
  }
}

/** The platform around a window: SCORM 2004 where it is offered, else SCORM 1.2, else null. */
export function findScorm(start: Window, warn: (message: string) => void): ScormRuntime | null {
  const windows = windowsAround(start);
  for (const version of ['2004', '1.2'] as const) {
    for (const each of windows) {
      const api = apiIn(each, version);
      if (api) return new ScormRuntime(version, api, warn);
    }
  }
  return null;
}
