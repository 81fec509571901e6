import { isoDuration } from './duration.js';

/** Words by language tag, as xAPI has them: `{ en: 'How do cells send messages?' }`. */
export type LanguageMap = Readonly<Record<string, string>>;

/** Who is learning, with exactly one of the ways xAPI knows a person by. */
export interface XapiActor {
  readonly objectType?: 'Agent';
  readonly name?: string;
  /** `mailto:` and an address. */
  readonly mbox?: string;
  readonly mbox_sha1sum?: string;
  readonly openid?: string;
  readonly account?: { readonly homePage: string; readonly name: string };
}

/** What is being learned. */
export interface XapiActivity {
  /** An address (IRI) of your own that names this activity for good. */
  readonly id: string;
  readonly name?: LanguageMap;
  readonly description?: LanguageMap;
}

export interface XapiStatement {
  readonly id: string;
  readonly timestamp: string;
  readonly actor: XapiActor;
  readonly verb: { readonly id: string; readonly display: LanguageMap };
  readonly object: {
    readonly objectType: 'Activity';
    readonly id: string;
    readonly definition: { readonly type: string; readonly name?: LanguageMap; readonly description?: LanguageMap };
  };
  readonly result?: {
    readonly completion?: true;
    readonly duration?: string;
    readonly extensions?: Readonly<Record<string, number>>;
  };
  readonly context?: { readonly registration: string };
}

/** Share of the steps that were seen, in whole per cent; the name is the one cmi5 uses. */
export const PROGRESS = 'https://w3id.org/xapi/cmi5/result/extensions/progress';
const VERBS = 'http://adlnet.gov/expapi/verbs/';
const LESSON = 'http://adlnet.gov/expapi/activities/lesson';

export type XapiVerb = 'initialized' | 'progressed' | 'completed';

/** What every statement of one session shares. */
export interface StatementFrame {
  readonly actor: XapiActor;
  readonly activity: XapiActivity;
  readonly registration?: string | undefined;
}

/**
 * @param share - share of the steps that were seen, 0 to 1
 * @param elapsedMs - since the session began
 */
export function statementOf(
  { actor, activity, registration }: StatementFrame,
  verb: XapiVerb,
  share: number,
  elapsedMs: number,
): XapiStatement {
  const { id, name, description } = activity;
  return {
    id: randomId(),
    timestamp: new Date().toISOString(),
    actor,
    verb: { id: VERBS + verb, display: { en: verb } },
    object: {
      objectType: 'Activity',
      id,
      definition: { type: LESSON, ...(name ? { name } : {}), ...(description ? { description } : {}) },
    },
    ...(verb === 'progressed' ? { result: { extensions: { [PROGRESS]: percent(share) } } } : {}),
    ...(verb === 'completed' ? { result: { completion: true, duration: isoDuration(elapsedMs) } } : {}),
    ...(registration ? { context: { registration } } : {}),
  };
}

/** Whole per cent; 100 only when everything was seen. */
export const percent = (share: number): number => Math.floor(share * 100 + 1e-9);

/** A random UUID. `crypto.randomUUID` is missing on pages without https, where some platforms still live. */
export function randomId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6]! & 0x0f) | 0x40;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i;
const isText = (value: unknown): value is string => typeof value === 'string' && value.trim() !== '';
const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Whether a text is an absolute address with a scheme, as every id in xAPI is. */
export const isIri = (value: unknown): value is string => isText(value) && /^[a-z][a-z0-9+.-]*:[^\s<>"{}|\\^`]+$/i.test(value);

/** Why an actor would be refused by a learning record store; null when it would not. */
export function actorFault(actor: unknown): string | null {
  if (!isObject(actor)) return 'actor is missing';
  const ways = ['mbox', 'mbox_sha1sum', 'openid', 'account'].filter((way) => actor[way] !== undefined);
  if (ways.length !== 1) return 'actor needs exactly one of mbox, mbox_sha1sum, openid and account';
  const { mbox, mbox_sha1sum: hash, openid, account, objectType } = actor;
  if (objectType !== undefined && objectType !== 'Agent') return 'actor.objectType has to be "Agent"';
  if (mbox !== undefined && !(isText(mbox) && /^mailto:[^\s@]+@[^\s@]+$/.test(mbox)))
    return 'actor.mbox has to be "mailto:" and an address';
  if (hash !== undefined && !(isText(hash) && /^[0-9a-f]{40}$/i.test(hash)))
    return 'actor.mbox_sha1sum has to be 40 hexadecimal digits';
  if (openid !== undefined && !isIri(openid)) return 'actor.openid has to be an address';
  if (account !== undefined && !(isObject(account) && isIri(account['homePage']) && isText(account['name']))) {
    return 'actor.account needs homePage (an address) and name';
  }
  return null;
}

/** Why a registration would be refused; null when it would not, or when there is none. */
export const registrationFault = (registration: unknown): string | null =>
  registration === undefined || (isText(registration) && UUID.test(registration)) ? null : 'registration has to be a UUID';
