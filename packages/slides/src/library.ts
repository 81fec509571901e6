/**
 * What this package takes from `exosome-widgets`: by the package's name when it runs, with the types of the sources, so that
 * types can be checked before the library is built.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type * as content from '../../content/src/index.js';
import type * as deck from '../../elements/src/deck/deck.js';
import type * as lecture from '../../elements/src/lecture/lecture.js';
import type { Cover, FrameOptions, Slide, SlidesOptions } from '../../elements/src/slides.js';

export type { EvidenceKind, Fact, FactReference, Source, Verdict } from '../../content/src/types.js';
export type { DeckWords, Role, Theme } from '../../elements/src/deck/deck.js';
export type { LecturePoint, LectureSlide, LectureWidgetSlide, LectureWordsSlide } from '../../elements/src/lecture/lecture.js';
export type { Slide, SlideTable } from '../../elements/src/slides.js';

/** Settings that some widgets' slides take. */
export interface WidgetSettings {
  readonly claims?: string;
  readonly recipient?: string;
}

/** What the slides of one widget are made with. */
export interface WidgetSlides {
  cover(options?: SlidesOptions): Cover;
  slides(options?: SlidesOptions & WidgetSettings): readonly Slide[];
  frame(t: number, options?: FrameOptions & WidgetSettings): string;
}

interface Entries {
  readonly content: typeof content;
  readonly 'deck.js': typeof deck;
  readonly 'lecture.js': typeof lecture;
}

export const load = async <E extends keyof Entries>(entry: E): Promise<Entries[E]> =>
  (await import(`exosome-widgets/${entry}`)) as Entries[E];

export const loadWidget = async (name: string): Promise<WidgetSlides> =>
  (await import(`exosome-widgets/${name}.js`)) as WidgetSlides;

/** A setting of a widget, as its manifest describes it. */
export interface Attribute {
  readonly name: string;
  readonly type: string;
}

export interface WidgetEntry {
  /** For example `prp-comparison`. */
  readonly name: string;
  readonly attributes: readonly Attribute[];
}

interface Manifest {
  readonly modules: readonly {
    readonly declarations?: readonly {
      readonly tagName?: string;
      readonly attributes?: readonly { readonly name: string; readonly type?: { readonly text?: string } }[];
    }[];
  }[];
}

const { resolve } = createRequire(import.meta.url);

/** Every widget of the library, by name. */
export function widgets(): readonly WidgetEntry[] {
  const manifest = JSON.parse(readFileSync(resolve('exosome-widgets/custom-elements.json'), 'utf8')) as Manifest;
  return manifest.modules
    .flatMap(({ declarations = [] }) => declarations)
    .flatMap(({ tagName, attributes = [] }) =>
      tagName
        ? [
            {
              name: tagName.replace(/^exo-/, ''),
              attributes: attributes.map(({ name, type }) => ({ name, type: type?.text ?? '' })),
            },
          ]
        : [],
    )
    .sort((one, other) => (one.name < other.name ? -1 : 1));
}
