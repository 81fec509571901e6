import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { isDeepStrictEqual } from 'node:util';

export interface Statement {
  readonly id: string;
  readonly actor: object;
  readonly verb: { readonly id: string };
  readonly object: { readonly id: string };
  readonly result?: { readonly completion?: boolean; readonly duration?: string; readonly extensions?: Record<string, number> };
  readonly context?: {
    readonly registration?: string;
    readonly contextActivities?: { readonly category?: { readonly id: string }[] };
  };
}

/** What a store is told to do wrong with the next statements. */
export type Mishap = 'lose the answer' | 'be busy' | 'refuse' | 'say 409 for what it has';

const IRI = /^[a-z][a-z0-9+.-]*:[^\s<>"{}|\\^`]+$/i;
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i;
const DURATION = /^P(?!$)(T(?=\d)(\d+H)?(\d+M)?(\d+(\.\d+)?S)?)?$/;
const known: Record<string, readonly string[]> = {
  statement: ['id', 'actor', 'verb', 'object', 'result', 'context', 'timestamp', 'version'],
  result: ['score', 'success', 'completion', 'response', 'duration', 'extensions'],
};
const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isWords = (value: unknown): boolean =>
  isObject(value) && Object.entries(value).every(([tag, text]) => /^[a-z]{2,3}(-\w+)*$/i.test(tag) && typeof text === 'string');

/** Why a store of xAPI 1.0.3 refuses a statement; null when it takes it. */
export function faultOf(statement: unknown): string | null {
  if (!isObject(statement)) return 'no statement';
  const { id, actor, verb, object, result, context, timestamp } = statement;
  const odd = Object.keys(statement).find((key) => !known['statement']!.includes(key));
  if (odd) return `a statement has no ${odd}`;
  if (typeof id !== 'string' || !UUID.test(id)) return 'id';
  const ways = isObject(actor) ? ['mbox', 'mbox_sha1sum', 'openid', 'account'].filter((way) => way in actor) : [];
  if (!isObject(actor) || ways.length !== 1 || (actor['objectType'] ?? 'Agent') !== 'Agent') return 'actor';
  const { mbox, account } = actor;
  if (mbox !== undefined && !/^mailto:[^\s@]+@[^\s@]+$/.test(String(mbox))) return 'actor.mbox';
  if (account !== undefined && !(isObject(account) && IRI.test(String(account['homePage'])) && account['name']))
    return 'actor.account';
  if (!isObject(verb) || !IRI.test(String(verb['id'])) || !isWords(verb['display'] ?? {})) return 'verb';
  if (!isObject(object) || (object['objectType'] ?? 'Activity') !== 'Activity' || !IRI.test(String(object['id'])))
    return 'object';
  const definition = object['definition'];
  if (
    definition !== undefined &&
    !(
      isObject(definition) &&
      isWords(definition['name'] ?? {}) &&
      (definition['type'] === undefined || IRI.test(String(definition['type'])))
    )
  )
    return 'object.definition';
  if (typeof timestamp !== 'string' || Number.isNaN(Date.parse(timestamp))) return 'timestamp';
  if (result !== undefined) {
    if (!isObject(result) || Object.keys(result).some((key) => !known['result']!.includes(key))) return 'result';
    if (result['duration'] !== undefined && !DURATION.test(String(result['duration']))) return 'result.duration';
    if (result['completion'] !== undefined && typeof result['completion'] !== 'boolean') return 'result.completion';
    if (!Object.keys(result['extensions'] ?? {}).every((key) => IRI.test(key))) return 'result.extensions';
  }
  if (
    context !== undefined &&
    (!isObject(context) || (context['registration'] !== undefined && !UUID.test(String(context['registration']))))
  )
    return 'context';
  return null;
}

/** A learning record store in memory, on a port of its own, that refuses what the specification refuses. */
export async function recordStore({ auth, token }: { auth: string; token?: string }) {
  const statements = new Map<string, Statement>();
  const states = new Map<string, string>();
  const refusals: string[] = [];
  const mishaps: Mishap[] = [];
  let asked = 0;
  let tokens = 0;

  const put = (request: IncomingMessage, response: ServerResponse, url: URL, body: string): void => {
    const refuse = (status: number, why: string): void => {
      refusals.push(`${status} ${why}`);
      response.writeHead(status, { 'content-type': 'text/plain' }).end(why);
    };
    let statement: Statement;
    try {
      statement = JSON.parse(body) as Statement;
    } catch {
      return refuse(400, 'no JSON');
    }
    if (!request.headers['content-type']?.startsWith('application/json')) return refuse(400, 'content type');
    const fault = faultOf(statement);
    if (fault) return refuse(400, fault);
    if (url.searchParams.get('statementId') !== statement.id) return refuse(400, 'statementId');
    const mishap = mishaps.shift();
    if (mishap === 'refuse') return refuse(400, 'told to');
    if (mishap === 'be busy') return refuse(503, 'busy');
    const before = statements.get(statement.id);
    if (before && (mishap === 'say 409 for what it has' || !isDeepStrictEqual(before, statement)))
      return refuse(409, 'another statement has this id');
    statements.set(statement.id, statement);
    if (mishap === 'lose the answer') return void response.destroy();
    response.writeHead(204).end();
  };

  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://store');
    // On a connection that was used before, a browser sends again by itself what was not answered.
    response.setHeader('Connection', 'close');
    response.setHeader('Access-Control-Allow-Origin', '*');
    response.setHeader(
      'Access-Control-Allow-Headers',
      'authorization, content-type, x-experience-api-version, if-match, if-none-match',
    );
    response.setHeader('Access-Control-Allow-Methods', 'GET, PUT, POST');
    if (request.method === 'OPTIONS') return void response.writeHead(204).end();
    asked++;
    let body = '';
    request.on('data', (part: Buffer) => (body += part.toString()));
    request.on('end', () => {
      const end = (status: number, text = ''): void =>
        void response.writeHead(status, { 'content-type': 'application/json' }).end(text);
      // The address of a cmi5 launch gives its token once.
      if (url.pathname === '/token' && request.method === 'POST') {
        tokens++;
        return end(200, JSON.stringify(tokens === 1 ? { 'auth-token': token } : { 'error-code': '1', 'error-text': 'used' }));
      }
      if (!/^1\.0\.\d$/.test(String(request.headers['x-experience-api-version']))) {
        refusals.push('400 version header');
        return end(400);
      }
      if (request.headers.authorization !== auth) {
        refusals.push('401');
        return end(401);
      }
      if (url.pathname === '/xapi/statements' && request.method === 'PUT') return put(request, response, url, body);
      if (url.pathname === '/xapi/activities/state') {
        const key = ['activityId', 'agent', 'registration', 'stateId'].map((name) => url.searchParams.get(name)).join(' ');
        if (request.method === 'PUT') return (states.set(key, body), end(204));
        const found = states.get(key);
        return found === undefined ? end(404) : end(200, found);
      }
      end(404);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}/xapi`,
    statements,
    states,
    refusals,
    mishaps,
    /** How often a token was asked for; a new launch begins at 0. */
    get tokens() {
      return tokens;
    },
    newLaunch: () => (tokens = 0),
    /** Requests so far, without the questions a browser asks before them. */
    get asked() {
      return asked;
    },
    /** Last parts of the verbs, in the order in which the statements came. */
    verbs: () => [...statements.values()].map(({ verb }) => verb.id.split('/').at(-1)),
    close: () =>
      new Promise<void>((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

export type RecordStore = Awaited<ReturnType<typeof recordStore>>;
