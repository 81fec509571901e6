import type { Followable } from './follow.js';
import { tellStory } from './story.js';
import { warnOnce } from './warn.js';
import { StatementQueue } from './xapi-queue.js';
import {
  actorFault,
  isIri,
  registrationFault,
  statementOf,
  type StatementFrame,
  type XapiActivity,
  type XapiActor,
  type XapiVerb,
} from './xapi-statements.js';

export type { Deck, Followable, SteppedElement } from './follow.js';
export type { LanguageMap, XapiActivity, XapiActor } from './xapi-statements.js';

/** Where statements go, and about whom and what they are. */
export interface XapiOptions {
  /** Address of the learning record store; `/statements` is added. */
  readonly endpoint: string;
  /** Value of the `Authorization` header, for example `Basic …`. Give a reader's own short-lived key, never one that can read. */
  readonly auth?: string;
  /** Who is learning. */
  readonly actor: XapiActor;
  /** What is being learned: an address (IRI) of your own, or one with a name. */
  readonly activity: string | XapiActivity;
  /** UUID of the enrolment, where your platform has one. */
  readonly registration?: string;
}

/** Statements about one widget or deck. */
export interface XapiConnection {
  /** How many statements the store has not taken yet. */
  readonly waiting: number;
  /** Sends what waits, now. */
  flush(): Promise<void>;
  /** Ends following; what waits is sent once more. */
  disconnect(): void;
}

/**
 * Sends xAPI statements to a learning record store while a reader goes through the steps: `initialized`, `progressed` whenever a
 * new step is shown, `completed` once every step was shown. Nothing a reader typed, chose or answered is in them. They wait in
 * memory while the network is away, and are stored nowhere.
 *
 * Settings that a store would refuse are told in the console, and nothing is sent.
 *
 * @param target - a widget, whose steps count, or a reveal.js deck, whose slides count
 * @example
 * ```js
 * import { connectXapi } from 'exosome-widgets/xapi.js';
 * connectXapi(document.querySelector('exo-vesicle-messaging'), {
 *   endpoint: 'https://lrs.example.edu/xapi',
 *   auth: 'Basic …',
 *   actor: { account: { homePage: 'https://example.edu', name: 'student-17' } },
 *   activity: { id: 'https://example.edu/lessons/vesicles', name: { en: 'How cells send messages' } },
 * });
 * ```
 */
export function connectXapi(target: Followable | null | undefined, options: XapiOptions): XapiConnection {
  const warn = warnOnce();
  const frame = frameOf(options);
  if (typeof frame === 'string' || !target) {
    warn(`connectXapi() sends nothing: ${typeof frame === 'string' ? frame : 'it was given no widget and no deck'}.`);
    return { waiting: 0, flush: () => Promise.resolve(), disconnect: () => {} };
  }
  // Before the queue's own: what is noticed now still goes along.
  const onPageHide = (): void => story.look();
  addEventListener('pagehide', onPageHide);
  const queue = new StatementQueue({ endpoint: new URL(options.endpoint, document.baseURI).href, auth: options.auth }, warn);
  const startedAt = performance.now();
  const send = (verb: XapiVerb, share: number): void => queue.add(statementOf(frame, verb, share, performance.now() - startedAt));
  const story = tellStory(target, {
    started: () => send('initialized', 0),
    progressed: (share) => send('progressed', share),
    completed: () => send('completed', 1),
    failed: () => warn('connectXapi() was given something that has no steps.'),
  });
  return {
    get waiting() {
      return queue.waiting;
    },
    flush: () => queue.flush(),
    disconnect() {
      removeEventListener('pagehide', onPageHide);
      story.stop();
      queue.close();
    },
  };
}

/** What every statement shares, or why a store would refuse it. */
function frameOf(options: XapiOptions | null | undefined): StatementFrame | string {
  if (typeof options !== 'object' || options === null) return 'settings are missing';
  const { endpoint, auth, actor, activity, registration } = options;
  if (typeof endpoint !== 'string' || !URL.canParse(endpoint, document.baseURI)) return 'endpoint has to be an address';
  if (!/^https?:$/.test(new URL(endpoint, document.baseURI).protocol)) return 'endpoint has to begin with https:// or http://';
  // A line break would end the header and begin another one.
  if (auth !== undefined && !(typeof auth === 'string' && /^[\x20-\x7e]+$/.test(auth)))
    return 'auth has to be one line of plain text';
  const fault = actorFault(actor) ?? registrationFault(registration);
  if (fault) return fault;
  const named: XapiActivity = typeof activity === 'string' ? { id: activity } : activity;
  if (!isIri(named?.id)) return 'activity has to be an address (IRI) of your own, or { id } with one';
  return { actor, activity: named, registration };
}
