/** What a deck is made of. */
export interface DeckOptions {
  /** A widget, for example `prp-comparison`, or `lecture` for the whole sample lecture. `widgetNames()` lists them. */
  readonly deck: string;
  /** BCP 47 tag of a language that the library speaks; English when left out. */
  readonly lang?: string;
  /** Colours of the slides; light when left out. */
  readonly theme?: 'light' | 'dark';
  /** Puts films in the place of pictures that move. Needs ffmpeg on the path; takes about a minute a film. */
  readonly video?: boolean;
  /** Which slides of a widget, counted from 1 as they come: `2`, `2-4`, `1,3-5`; all when left out. Not for the lecture. */
  readonly slides?: string;
  /** Which claims `claim-check` shows, by their ids: `A01 E06`; all when left out. */
  readonly claims?: string;
  /** Which cell receives the message in `vesicle-messaging`: `fibroblast`, `hair-follicle` or `immune`. */
  readonly recipient?: string;
  /** Told how far the work has come, 0 to 1, with a word for what is being done. */
  readonly onProgress?: (done: number, what: string) => void;
}

/** A deck, and where it goes. */
export interface WriteDeckOptions extends DeckOptions {
  /** Path of the file. It is replaced only once the new one is whole. */
  readonly out: string;
}
