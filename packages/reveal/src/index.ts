import { type Deck, isStepped, type SteppedWidget } from './contract.js';
import { placeNotes, placePrintedNotes } from './notes.js';
import { fragmentIndexOf, fragmentsOf, isPrepared, prepare, readRange, STEPS, stepOf } from './steps.js';

export type { Deck, SlidesOfWidget, SteppedWidget } from './contract.js';

export interface ExoRevealOptions {
  /** How long the deck may wait for the widgets' script before it starts without them, ms. They join when it comes. Default 3000. */
  readonly waitMs?: number;
  /** Leaves the widgets their own buttons, for readers who go through a deck alone. One widget: `data-exo-controls`. */
  readonly withControls?: boolean;
  /** Leaves slides without notes as they are. */
  readonly withoutNotes?: boolean;
}

/** A plugin as `Reveal.initialize({ plugins: [ExoReveal()] })` takes it. */
export interface ExoRevealPlugin {
  readonly id: 'exo';
  init(deck: Deck): Promise<void>;
  destroy(): void;
}

/** After each of these the deck may stand at another step. */
const EVENTS = [
  'ready',
  'slidechanged',
  'fragmentshown',
  'fragmenthidden',
  'overviewshown',
  'overviewhidden',
  'pdf-ready',
  'sync',
  'resize',
];

const WAIT_MS = 3000;

const warned = new WeakSet<Element>();

/** Once for each element, however often the deck looks at it. */
function warn(element: Element, why: string): void {
  if (warned.has(element)) return;
  warned.add(element);
  console.warn(`ExoReveal: <${element.localName} ${STEPS}> ${why} The deck goes on without its steps.`);
}

/**
 * The reveal.js plugin: lets the presenter's remote go through the steps of every element marked `data-exo-steps`, forth and back.
 *
 * @param options - all may be left out
 */
export function ExoReveal({ waitMs = WAIT_MS, withControls, withoutNotes }: ExoRevealOptions = {}): ExoRevealPlugin {
  let deck: Deck | undefined;

  const marked = (): readonly Element[] => [...(deck?.getRevealElement()?.querySelectorAll(`[${STEPS}]`) ?? [])];
  const isDriven = (): boolean => deck?.getConfig().fragments !== false;

  /** Gives an element its fragments; false when it is no stepped widget. */
  function take(element: Element): element is SteppedWidget {
    if (!isStepped(element)) {
      warn(element, 'is not an element with steps.');
      return false;
    }
    if (isPrepared(element)) return true;
    const text = element.getAttribute(STEPS) ?? '';
    const range = readRange(text, element.step, element.stepCount);
    if (!range) warn(element, `has "${text}" where a range such as "2-4" is wanted.`);
    prepare(element, range ?? { first: element.step, last: element.step });
    if (!withControls && !element.hasAttribute('data-exo-controls')) element.setAttribute('without-controls', '');
    // A swipe on a widget is the reader's, never the deck's.
    element.setAttribute('data-prevent-swipe', '');
    return true;
  }

  /**
   * Widgets of other slides are out of reach. A hidden slide hides what it holds, but a widget shows itself whatever the page's
   * style says, so before reveal.js 6 the Tab key would find it.
   */
  function keepApart(): void {
    const current = deck?.getCurrentSlide();
    const all = deck?.isScrollView?.() || deck?.isPrintView?.();
    for (const widget of marked()) widget.toggleAttribute('inert', !all && current?.contains(widget) === false);
  }

  /** Sets every widget to the step that the deck's state means. */
  function show(): void {
    keepApart();
    if (!isDriven()) return;
    for (const widget of marked()) {
      if (!isStepped(widget) || !isPrepared(widget)) continue;
      // A slide that shows one step only leaves the widget to its reader.
      if (fragmentsOf(widget).length === 0) continue;
      const step = stepOf(widget);
      if (widget.step !== step) widget.step = step;
    }
  }

  function print(): void {
    for (const widget of marked()) placePrintedNotes(widget);
  }

  /** The reader used the widget: the deck follows. */
  function follow(event: Event): void {
    const widget = event.target;
    if (!deck || !isDriven() || !(widget instanceof Element) || !isPrepared(widget) || !isStepped(widget)) return;
    if (!deck.getCurrentSlide()?.contains(widget)) return;
    const index = fragmentIndexOf(widget, widget.step);
    if (index !== undefined) deck.navigateFragment(index);
  }

  async function placeAllNotes(widgets: readonly SteppedWidget[]): Promise<void> {
    if (!withoutNotes) await Promise.all(widgets.map(placeNotes));
  }

  /** Those whose script came after the deck had started. */
  async function join(element: Element): Promise<void> {
    await customElements.whenDefined(element.localName);
    if (!deck || !element.isConnected || isPrepared(element)) return;
    await settled(element);
    if (!take(element)) return;
    deck.sync();
    show();
    await placeAllNotes([element]);
  }

  return {
    id: 'exo',

    async init(ofDeck) {
      deck = ofDeck;
      const elements = marked();
      await Promise.race([Promise.all(elements.map(defined)), new Promise((resolve) => setTimeout(resolve, waitMs))]);
      // Destroyed while waiting.
      if (deck !== ofDeck) return;
      const ready: SteppedWidget[] = [];
      for (const element of elements) {
        if (isPossible(element) && !customElements.get(element.localName)) {
          warn(element, 'is not defined: its script is missing or late.');
          void join(element);
        } else if (take(element)) ready.push(element);
      }
      for (const event of EVENTS) ofDeck.on(event, show);
      ofDeck.on('pdf-ready', print);
      ofDeck.on('exo-step-change', follow);
      const notes = placeAllNotes(ready);
      // Paper is laid out once, with the notes that are there by then.
      if (ofDeck.getConfig().view === 'print') await notes;
      // Added to a deck that runs already.
      if (ofDeck.isReady()) {
        ofDeck.sync();
        show();
      }
    },

    destroy() {
      for (const event of EVENTS) deck?.off(event, show);
      deck?.off('pdf-ready', print);
      deck?.off('exo-step-change', follow);
      deck = undefined;
    },
  };
}

/** Only names with a dash can be defined. */
const isPossible = (element: Element): boolean => element.localName.includes('-');

/** Resolves when an element is defined and has read its attributes, at once when it never can be. */
async function defined(element: Element): Promise<void> {
  if (!isPossible(element)) return;
  await customElements.whenDefined(element.localName);
  await settled(element);
}

async function settled(element: Element): Promise<void> {
  customElements.upgrade(element);
  // Lit elements read their attributes on their first update; others have no such member.
  await (element as Element & { readonly updateComplete?: Promise<unknown> }).updateComplete;
}
