/**
 * The script of a frame page. It runs before the widgets' own script: it puts the settings of the address on the tag, then tells
 * the page around the frame how tall the content is and what the reader does. It listens to that page and to nobody else.
 */
import { idOf, isMessage, PROTOCOL, readHash, type FrameMessage } from '../protocol.js';
import { plainData } from './event-data.js';
import { HeightWatch } from './height.js';
import { keepLinksUseful } from './links.js';
import { setLook } from './look.js';
import { attributeFor, settingsOf, type AllowedAttributes } from './settings.js';

/** Of each widget, what may be set and which reader events there are; written in by the build, from the manifest. */
declare const EXO_WIDGETS: Readonly<
  Record<string, { readonly attributes: AllowedAttributes; readonly events: readonly string[] }>
>;

interface SteppedWidget extends HTMLElement {
  readonly step?: number;
  readonly stepCount?: number;
  readonly updateComplete?: Promise<unknown>;
}

type Told = FrameMessage extends infer M ? (M extends FrameMessage ? Omit<M, 'exo' | 'id'> : never) : never;

const STEP_CHANGE = 'exo-step-change';

async function start(content: HTMLElement): Promise<void> {
  const widget: SteppedWidget | null = content.querySelector('[data-exo-widget]');
  const name = widget?.localName.replace(/^exo-/, '') ?? '';
  const known = Object.hasOwn(EXO_WIDGETS, name) ? EXO_WIDGETS[name] : undefined;
  if (!widget || !known) return;

  for (const [attribute, value] of settingsOf(location.search, known.attributes)) put(widget, attribute, value);
  const isFramed = window.parent !== window;
  document.documentElement.classList.add(isFramed ? 'framed' : 'alone');
  // A sandboxed frame may not print and not save files; a button that does nothing is worse than none.
  if (window.origin === 'null') document.documentElement.classList.add('opaque');
  if (isFramed) keepLinksUseful(content);

  await customElements.whenDefined(widget.localName);
  await widget.updateComplete;
  if (isFramed) talk(content, widget, known);
}

function talk(content: HTMLElement, widget: SteppedWidget, known: (typeof EXO_WIDGETS)[string]): void {
  const id = idOf(location.href);
  const { secret } = readHash(location.hash.slice(1));
  // Heights and names only, and the page around us is the only one who hears: any origin may be that page.
  const send = (message: object): void => window.parent.postMessage(message, '*');
  const tell = (message: Told): void => send({ exo: PROTOCOL, id, ...message });

  const height = new HeightWatch(content, (heightPx) => {
    tell({ type: 'resize', height: heightPx });
    if (secret) send({ message: 'height', value: heightPx, secret });
    send({ subject: 'lti.frameResize', height: heightPx });
  });
  const steps = (): { step: number; stepCount: number } => ({ step: widget.step ?? 0, stepCount: widget.stepCount ?? 1 });
  const introduce = (): void => {
    const { version = '' } = (customElements.get(widget.localName) ?? {}) as { version?: string };
    tell({ type: 'ready', widget: widget.localName.replace(/^exo-/, ''), version, ...steps() });
    height.again();
  };

  for (const name of known.events) {
    widget.addEventListener(name, (event) => {
      if (name === STEP_CHANGE) tell({ type: 'step', ...steps() });
      else tell({ type: 'event', name, data: plainData(event) });
    });
  }

  const set = async (name: unknown, value: unknown): Promise<void> => {
    const written = attributeFor(name, value, known.attributes);
    if (written === undefined) return;
    put(widget, name as string, written);
    await widget.updateComplete;
    height.look();
    if (name === 'step') tell({ type: 'step', ...steps(), by: 'page' });
  };

  window.addEventListener('message', ({ source, data }: MessageEvent<unknown>) => {
    if (source !== window.parent) return;
    // WordPress asks again once it listens.
    const isFromWordPress = (data as { message?: unknown; secret?: unknown } | null)?.message === 'ready';
    if (secret && isFromWordPress && (data as { secret?: unknown }).secret === secret) height.again();
    if (!isMessage(data, id)) return;
    if (data.type === 'hello') void Promise.resolve(widget.updateComplete).then(introduce);
    else if (data.type === 'set') void set(data.name, data.value);
    else if (data.type === 'look' && document.documentElement.hasAttribute('data-exo-preview')) setLook(widget, data);
  });
  introduce();
}

function put(widget: HTMLElement, name: string, value: string | null): void {
  if (value === null) widget.removeAttribute(name);
  else widget.setAttribute(name, value);
}

const content = document.querySelector<HTMLElement>('#exo-content');
if (content) void start(content);
