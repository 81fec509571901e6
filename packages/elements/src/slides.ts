import type { Theme } from './theme/host-tokens.js';

/** What `frame(t, options)` of a stepped widget takes. */
export interface FrameOptions {
  /** BCP 47 tag; English when not known. */
  readonly lang?: string;
  readonly theme?: Theme;
  /** Picture size in px. */
  readonly width?: number;
  readonly height?: number;
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
  readonly table?: { readonly head: readonly string[]; readonly rows: readonly (readonly string[])[] };
  /** How long the motion of this slide takes, where it has one. */
  readonly video?: { readonly seconds: number };
}

/** What `slides(options)` takes. */
export type SlidesOptions = Pick<FrameOptions, 'lang' | 'theme'>;
