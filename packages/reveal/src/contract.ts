/**
 * What the plugin needs of a deck and of a widget, and nothing else: reveal.js 5.0.5 and later fit the first, every element that
 * keeps the stepped-widget contract (docs/doors/reveal.md) fits the second.
 */

/** The members of the reveal.js API that are used. */
export interface Deck {
  getRevealElement(): HTMLElement | null;
  getCurrentSlide(): HTMLElement | null | undefined;
  getConfig(): { readonly fragments?: boolean | undefined; readonly view?: string | null | undefined };
  isReady(): boolean;
  isScrollView?(): boolean;
  isPrintView?(): boolean;
  navigateFragment(index?: number): unknown;
  sync(): void;
  on(type: string, listener: (event: Event) => void): void;
  off(type: string, listener: (event: Event) => void): void;
}

/** A widget that a deck can drive. */
export interface SteppedWidget extends HTMLElement {
  /** 0-based; setting it from outside is silent, out of range clamps. */
  step: number;
  /** Known as soon as the element is defined. */
  readonly stepCount: number;
  /** Pictures, tables and notes of the widget, one entry for each step unless it names its `step`. */
  loadSlides?(): Promise<SlidesOfWidget>;
}

/** What is used of a widget's slides. */
export interface SlidesOfWidget {
  slides(options: Readonly<Record<string, unknown>>): readonly { readonly notes: string; readonly step?: number }[];
}

/** Whether an element is a stepped widget by now. */
export function isStepped(element: Element): element is SteppedWidget {
  return 'step' in element && 'stepCount' in element && Number.isInteger(element.stepCount) && Number(element.stepCount) > 0;
}
