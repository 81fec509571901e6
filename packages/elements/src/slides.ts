import type { FactReference, Verdict } from '@exosome-widgets/content/types.js';
import type { Theme } from './theme/host-tokens.js';

/** What `frame(t, options)` of a stepped widget takes. */
export interface FrameOptions {
  /** BCP 47 tag; English when not known. */
  readonly lang?: string;
  readonly theme?: Theme;
  /** Picture size in px. */
  readonly width?: number;
  readonly height?: number;
  /** Without the heading and the sentence, for a slide that writes both beside the picture. */
  readonly bare?: boolean;
}

/** A table of plain strings. */
export interface SlideTable {
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Whether the first column names what stands beside it; it does when left out. */
  readonly headColumn?: boolean;
  /** Which column is about which subject, where columns are. */
  readonly subjects?: readonly ('prp' | 'exosomes' | undefined)[];
  /** What each cell rests on, row by row as in `rows`; left out where the whole slide rests on the same. */
  readonly facts?: readonly (readonly (readonly FactReference[])[])[];
}

/** One slide of a deck, made from the same words and picture as the widget. */
export interface Slide {
  readonly title: string;
  /** Speaker notes, plain text. */
  readonly notes: string;
  /** A stand-alone SVG picture. */
  readonly svg?: string;
  /** What the picture shows, in words; present whenever `svg` is. */
  readonly alt?: string;
  readonly table?: SlideTable;
  /** The picture shows the words of the table and nothing else: a deck that writes tables leaves it out. */
  readonly pictureOfTable?: boolean;
  /** The sentence to be read on the slide; a picture that is not `bare` may hold it as well. */
  readonly text?: string;
  /** How the claim of this slide stands. */
  readonly verdict?: Verdict;
  /** What title, text, picture and table rest on. */
  readonly facts?: readonly FactReference[];
  /** The step that the picture shows: `frame(step)` draws it. Left out where the slide is no step of the widget. */
  readonly step?: number;
  /** The motion of this slide, where it has one: `frame(t)` while t goes from `from` to `to`. */
  readonly video?: { readonly seconds: number; readonly from: number; readonly to: number };
}

/** What a deck of one widget opens with: `cover(options)`. */
export interface Cover {
  readonly title: string;
}

/** What `slides(options)` takes. */
export type SlidesOptions = FrameOptions;

/** What a widget's `<name>.slides.ts` exports. All are pure: same input, same answer. Options may carry settings of the widget. */
export interface SlidesModule {
  cover(options?: SlidesOptions): Cover;
  slides(options?: SlidesOptions): readonly Slide[];
  frame(t: number, options?: FrameOptions): string;
}
