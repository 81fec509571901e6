/** A widget, by the members every stepped widget has; every tag of exosome-widgets is one. */
export interface SteppedElement extends HTMLElement {
  /** The step shown, 0-based. */
  step: number;
  readonly stepCount: number;
  readonly updateComplete?: Promise<unknown>;
}

/** What is used of a reveal.js deck; a `Reveal` or `new Reveal()` object fits. */
export interface Deck {
  isReady(): boolean;
  getSlides(): Element[];
  getCurrentSlide(): Element | undefined;
  getIndices(slide?: HTMLElement): { h: number; v: number };
  slide(horizontal: number, vertical?: number): void;
  // A method, so that decks with narrower event types fit.
  on(type: string, listener: () => void): void;
  off(type: string, listener: () => void): void;
}

/** What can be followed: a widget, whose steps count, or a reveal.js deck, whose slides count. */
export type Followable = HTMLElement | Deck;

/** Steps of something, seen from outside. */
export interface Followed {
  /** How many steps there are now. */
  readonly count: number;
  /** The step shown, 0-based; −1 while something is shown that does not count. */
  readonly step: number;
  /** Shows a step without saying that the reader moved. */
  go(step: number): void;
  /** Calls back after every change of step, whoever caused it; returns a function that stops it. */
  watch(onStep: () => void): () => void;
}

/** A slide nobody has to see to be done, such as a list of sources. */
const NOT_COUNTED = 'data-exo-not-counted';

/** `Reveal` itself is a function that has become a deck. */
const isDeck = (target: unknown): target is Deck =>
  ((typeof target === 'object' && target !== null) || typeof target === 'function') &&
  'getSlides' in target &&
  'getIndices' in target;

/** Null where there is nothing with steps. Waits until the steps are known. */
export async function follow(target: Followable | null | undefined): Promise<Followed | null> {
  if (isDeck(target)) return followDeck(target);
  if (!(target instanceof HTMLElement)) return null;
  const element = target as SteppedElement;
  if (element.localName.includes('-')) await customElements.whenDefined(element.localName);
  // A tag that was made before its class was known to this document gets it now.
  customElements.upgrade(element);
  await element.updateComplete;
  return typeof element.stepCount === 'number' && typeof element.step === 'number' ? followElement(element) : null;
}

function followElement(element: SteppedElement): Followed {
  return {
    get count() {
      return element.stepCount;
    },
    get step() {
      return element.step;
    },
    go(step) {
      element.step = step;
    },
    watch(onStep) {
      let watching = true;
      // What was set is brought into range with the next update.
      const after = async (): Promise<void> => {
        await element.updateComplete;
        if (watching) onStep();
      };
      const listener = (): void => void after();
      // The event says that the reader moved; the attribute also that the page did, which is silent.
      const observer = new MutationObserver(listener);
      observer.observe(element, { attributes: true, attributeFilter: ['step'] });
      element.addEventListener('exo-step-change', listener);
      return () => {
        watching = false;
        observer.disconnect();
        element.removeEventListener('exo-step-change', listener);
      };
    },
  };
}

async function followDeck(deck: Deck): Promise<Followed> {
  if (!deck.isReady()) {
    await new Promise<void>((resolve) => {
      const ready = (): void => {
        deck.off('ready', ready);
        resolve();
      };
      deck.on('ready', ready);
    });
  }
  const slides = (): Element[] => deck.getSlides().filter((slide) => !slide.hasAttribute(NOT_COUNTED));
  return {
    get count() {
      return slides().length;
    },
    get step() {
      const slide = deck.getCurrentSlide();
      return slide ? slides().indexOf(slide) : -1;
    },
    go(step) {
      const slide = slides()[step];
      if (!slide) return;
      const { h, v } = deck.getIndices(slide as HTMLElement);
      deck.slide(h, v);
    },
    watch(onStep) {
      deck.on('slidechanged', onStep);
      return () => deck.off('slidechanged', onStep);
    },
  };
}
