import { reasonOf } from './warn.js';
import type { XapiStatement } from './xapi-statements.js';

/** The version every request names. Stores of version 2.0 take it as well. */
const VERSION = '1.0.3';
const FIRST_PAUSE_MS = 2000;
const LONGEST_PAUSE_MS = 60_000;

/** What the store said of one statement. */
type Answer = 'taken' | 'later' | 'refused';

export interface StoreOptions {
  /** Address of the learning record store, without `/statements`. */
  readonly endpoint: string;
  /** Value of the `Authorization` header. */
  readonly auth?: string | undefined;
}

/**
 * Statements on their way to a learning record store: one after the other, each under its own id, so that one that is sent again
 * after a lost answer is the same statement and not a second one. They wait in memory only.
 */
export class StatementQueue {
  readonly #waiting: XapiStatement[] = [];
  #sending: Promise<void> | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #pauseMs = FIRST_PAUSE_MS;
  #closed = false;

  constructor(
    private readonly store: StoreOptions,
    private readonly warn: (message: string) => void,
  ) {
    addEventListener('online', this.#onOnline);
    addEventListener('pagehide', this.#onPageHide);
  }

  /** How many statements the store has not taken yet. */
  get waiting(): number {
    return this.#waiting.length;
  }

  add(statement: XapiStatement): void {
    if (this.#closed) return;
    this.#waiting.push(statement);
    // While a pause lasts, the next try takes everything.
    if (this.#timer === undefined) void this.flush();
  }

  /** Sends what waits, now. Ends when nothing waits any more or the store cannot be reached. */
  flush(): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#sending ??= this.#send().finally(() => (this.#sending = undefined));
    return this.#sending;
  }

  /** Stops trying; what still waits is sent once more. */
  close(): void {
    this.#onPageHide();
    this.#closed = true;
    clearTimeout(this.#timer);
    removeEventListener('online', this.#onOnline);
    removeEventListener('pagehide', this.#onPageHide);
  }

  async #send(): Promise<void> {
    for (let first = this.#waiting[0]; first && !this.#closed; first = this.#waiting[0]) {
      const answer = await this.#put(first);
      if (answer === 'later') {
        this.#timer = setTimeout(() => void this.flush(), this.#pauseMs);
        this.#pauseMs = Math.min(this.#pauseMs * 2, LONGEST_PAUSE_MS);
        return;
      }
      this.#pauseMs = FIRST_PAUSE_MS;
      this.#waiting.shift();
    }
  }

  async #put(statement: XapiStatement): Promise<Answer> {
    let response: Response;
    try {
      const address = `${this.store.endpoint.replace(/\/+$/, '')}/statements?statementId=${encodeURIComponent(statement.id)}`;
      response = await fetch(address, {
        method: 'PUT',
        headers: {
          'Content-Type': 'application/json',
          'X-Experience-API-Version': VERSION,
          ...(this.store.auth ? { Authorization: this.store.auth } : {}),
        },
        body: JSON.stringify(statement),
        // Also when the reader has left the page.
        keepalive: true,
        credentials: 'omit',
        referrerPolicy: 'no-referrer',
        cache: 'no-store',
      });
    } catch (error) {
      this.warn(`a learning record cannot be sent now and will be tried again (${reasonOf(error)}).`);
      return 'later';
    }
    // 409: the store has this id, from a try whose answer was lost.
    if (response.ok || response.status === 409) return 'taken';
    if (response.status === 408 || response.status === 429 || response.status >= 500) return 'later';
    this.warn(`the learning record store refused a statement (${response.status}). It is not sent again.`);
    return 'refused';
  }

  readonly #onOnline = (): void => void this.flush();

  /** There is no time left to wait for one answer after the other. The first may be under way twice: it is one and the same. */
  readonly #onPageHide = (): void => {
    if (this.#closed) return;
    for (const statement of this.#waiting.slice(this.#sending ? 1 : 0)) void this.#put(statement);
  };
}
