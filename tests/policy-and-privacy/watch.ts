/**
 * What is watched in a page, from before its first script: everything that could keep, send or run something. Each door is
 * closed (it throws, as on pages that forbid it) and each knock is noted.
 */

/** A name and what was tried with it, for example `localStorage` or `innerHTML: <b>…`. */
export type Knock = string;

/** Runs in the page first; leaves `globalThis.knocks`. */
export const watchScript = `(${String(function install() {
  const knocks: string[] = [];
  const note = (what: string): void => void (knocks.length < 100 && knocks.push(what));
  const short = (value: unknown): string => {
    try {
      return String(value).slice(0, 80);
    } catch {
      return typeof value;
    }
  };
  const refuse = (what: string): never => {
    note(what);
    throw new DOMException(`${what} is refused on this page`, 'SecurityError');
  };
  const closed = (owner: object, name: string): void =>
    void Object.defineProperty(owner, name, {
      configurable: true,
      get: () => refuse(name),
      set() {
        refuse(name);
      },
    });
  const refusedCall = (owner: object | undefined, name: string): void => {
    if (owner && name in owner) {
      // A function that may also be called with `new`.
      const value = function () {
        return refuse(name);
      };
      Object.defineProperty(owner, name, { configurable: true, value });
    }
  };

  // Keeping something about the reader.
  for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches', 'cookieStore']) closed(globalThis, name);
  closed(Document.prototype, 'cookie');
  for (const name of ['storage', 'serviceWorker', 'locks', 'credentials']) closed(Navigator.prototype, name);
  closed(globalThis, 'name');

  // Talking to somebody.
  for (const name of [
    'fetch',
    'XMLHttpRequest',
    'WebSocket',
    'EventSource',
    'BroadcastChannel',
    'RTCPeerConnection',
    'WebTransport',
    'Worker',
    'SharedWorker',
  ])
    refusedCall(globalThis, name);
  refusedCall(Navigator.prototype, 'sendBeacon');
  for (const name of ['geolocation', 'mediaDevices', 'permissions', 'bluetooth', 'usb']) closed(Navigator.prototype, name);
  refusedCall(globalThis, 'open');
  const post = (target: object): void =>
    void Object.defineProperty(target, 'postMessage', {
      configurable: true,
      value: (message: unknown) => note(`postMessage: ${short(message)}`),
    });
  try {
    post(globalThis);
    if (parent !== globalThis.window) post(parent);
  } catch {
    // A window of another origin: Trusted pages count what arrives instead.
  }

  // Text that becomes markup. What Lit makes of its own templates carries the stamp of its policy.
  const stamp = (globalThis as { TrustedHTML?: new () => object }).TrustedHTML;
  const isTrusted = (value: unknown): boolean => stamp !== undefined && value instanceof stamp;
  const guardSetter = (prototype: object, name: string): void => {
    const own = Object.getOwnPropertyDescriptor(prototype, name);
    if (!own?.set) return;
    Object.defineProperty(prototype, name, {
      ...own,
      set(this: unknown, value: unknown) {
        if (!isTrusted(value)) note(`${name}: ${short(value)}`);
        own.set!.call(this, value);
      },
    });
  };
  for (const prototype of [Element.prototype, ShadowRoot.prototype])
    for (const name of ['innerHTML', 'outerHTML']) guardSetter(prototype, name);
  guardSetter(HTMLIFrameElement.prototype, 'srcdoc');
  for (const name of ['text', 'src', 'textContent']) guardSetter(HTMLScriptElement.prototype, name);
  const noteCall = (prototype: object | undefined, name: string): void => {
    const own = (prototype as Record<string, ((...values: unknown[]) => unknown) | undefined> | undefined)?.[name];
    if (!own) return;
    Object.defineProperty(prototype, name, {
      configurable: true,
      value(this: unknown, ...values: unknown[]) {
        note(`${name}: ${short(values.at(-1))}`);
        return own.apply(this, values);
      },
    });
  };
  for (const name of ['insertAdjacentHTML', 'setHTMLUnsafe', 'setHTML']) {
    noteCall(Element.prototype, name);
    noteCall(ShadowRoot.prototype, name);
  }
  noteCall(Range.prototype, 'createContextualFragment');
  noteCall(DOMParser.prototype, 'parseFromString');
  noteCall(Document.prototype, 'write');
  noteCall(Document.prototype, 'writeln');
  noteCall(Document.prototype, 'execCommand');

  // A style attribute out of text, which strict policies drop without a word to the reader.
  const setAttribute = Element.prototype.setAttribute;
  Element.prototype.setAttribute = function (name: string, value: string) {
    if (/^(?:style|on.+|srcdoc)$/i.test(name)) note(`setAttribute ${name}: ${short(value)}`);
    setAttribute.call(this, name, value);
  };

  // Text that becomes code.
  // oxlint-disable-next-line no-eval -- kept for what drives this test
  const nativeEval = globalThis.eval;
  Object.defineProperty(globalThis, 'eval', {
    configurable: true,
    value: (text: string) =>
      // What drives this test calls it too, from its own script.
      /UtilityScript/.test(new Error().stack?.split('\n')[2] ?? '') ? nativeEval(text) : refuse('eval'),
  });
  const NativeFunction = Function;
  const Refused = function (...values: unknown[]) {
    return refuse(`Function: ${short(values.at(-1))}`);
  };
  Refused.prototype = NativeFunction.prototype;
  Object.defineProperty(globalThis, 'Function', { configurable: true, value: Refused });
  for (const name of ['setTimeout', 'setInterval'] as const) {
    const own = globalThis[name] as unknown as (handler: unknown, ...rest: unknown[]) => number;
    Object.defineProperty(globalThis, name, {
      configurable: true,
      value: (handler: unknown, ...rest: unknown[]) =>
        typeof handler === 'string' ? refuse(`${name}: ${short(handler)}`) : own(handler, ...rest),
    });
  }

  // Policies that somebody makes, and every text that passes through one.
  const made: string[] = [];
  const factory = (globalThis as { trustedTypes?: { createPolicy(name: string, rules: object): unknown } }).trustedTypes;
  if (factory) {
    const create = factory.createPolicy.bind(factory);
    Object.defineProperty(factory, 'createPolicy', {
      configurable: true,
      value: (name: string, rules: { createHTML?(text: string): string }) => {
        if (name !== 'lit-html') note(`createPolicy: ${name}`);
        const createHTML = rules.createHTML;
        return create(name, createHTML ? { ...rules, createHTML: (text: string) => (made.push(text), createHTML(text)) } : rules);
      },
    });
  }
  addEventListener('message', (event) => note(`message: ${short(JSON.stringify(event.data))}`));
  document.addEventListener('securitypolicyviolation', (event) =>
    note(`policy ${event.effectiveDirective}: ${event.blockedURI} ${event.sample}`.trim()),
  );
  // Printing would wait for a person.
  let printed = 0;
  Object.defineProperty(globalThis, 'print', {
    configurable: true,
    value: () => {
      printed += 1;
      dispatchEvent(new Event('beforeprint'));
      dispatchEvent(new Event('afterprint'));
    },
  });
  Object.assign(globalThis, { knocks, markup: made, printed: () => printed });
})})()`;
