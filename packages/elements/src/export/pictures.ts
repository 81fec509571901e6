import type { Source } from '@exosome-widgets/content/types.js';
import type { FrameOptions, Slide } from '../slides.js';
import type { Theme } from '../theme/host-tokens.js';
import { areaOf, captioned, gridOf, inArea, poster, type Sheet } from './poster.js';
import { factsOfPicture, loadSources, type Opened, worksOf } from './source.js';
import { type PictureWords, wordsIn } from './words.js';

/** A slide that has a picture. */
export type PictureSlide = Slide & { readonly svg: string };

/** How a picture is to look. */
export interface Look {
  readonly width: number;
  readonly height: number;
  readonly theme: Theme;
  readonly lang: string | undefined;
}

/** One page holds at most this many steps. */
export const MOST_ON_A_PAGE = 12;

export const slidesOf = (opened: Opened, lang: string | undefined): readonly Slide[] =>
  opened.module.slides({ ...opened.settings, ...(lang ? { lang } : {}) } as FrameOptions);

export const picturesOf = (slides: readonly Slide[]): readonly PictureSlide[] =>
  slides.filter((slide): slide is PictureSlide => slide.svg !== undefined);

/** Draws the pictures of one widget, each on a sheet that says what it is and what it rests on. */
export class Pictures {
  readonly #words: PictureWords;
  readonly #title: string;
  readonly #options: FrameOptions;
  readonly #works = new Map<number, readonly Source[]>();
  readonly #stepCount: number;

  private constructor(
    private readonly opened: Opened,
    readonly list: readonly PictureSlide[],
    private readonly look: Look,
  ) {
    const { lang, theme } = look;
    this.#words = wordsIn(lang);
    this.#options = { ...opened.settings, theme, ...(lang ? { lang } : {}) } as FrameOptions;
    this.#title = opened.module.cover(this.#options).title;
    this.#stepCount = Math.max(0, ...list.map(({ step = -1 }) => step + 1));
  }

  /** With the sources of the pictures that are asked for; all when left out. */
  static async of(opened: Opened, slides: readonly Slide[], look: Look, indices?: readonly number[]): Promise<Pictures> {
    const list = picturesOf(slides);
    const pictures = new Pictures(opened, list, look);
    const wanted = indices ?? list.map((_, index) => index);
    const facts = await loadSources(wanted.flatMap((index) => factsOfPicture(list[index] ?? { title: '', notes: '' })));
    const byId = new Map(facts.map((fact) => [fact.id, fact]));
    for (const index of wanted) {
      const own = factsOfPicture(list[index] ?? { title: '', notes: '' }).flatMap(({ id }) => byId.get(id) ?? []);
      pictures.#works.set(index, worksOf(own));
    }
    return pictures;
  }

  get title(): string {
    return this.#title;
  }

  #sheet(index: number): Sheet {
    const { title, text = '', alt = '', step } = this.#slide(index);
    const { t } = this.#words;
    const kicker =
      step === undefined || this.#title === title
        ? ''
        : t('kicker', { title: this.#title, number: step + 1, count: this.#stepCount });
    return { ...this.look, words: this.#words, kicker, title, text, alt, sources: this.#works.get(index) ?? [] };
  }

  #slide(index: number): PictureSlide {
    const slide = this.list[index];
    if (!slide) throw new RangeError(`There is no picture ${index}; there are ${this.list.length}.`);
    return slide;
  }

  /** One picture. @param t - a moment of it, as `frame(t)` takes it; left out, the picture of the step */
  one(index: number, t?: number): string {
    return poster(this.#sheet(index), (area) => [{ ...area, svg: this.#drawing(index, inArea(this.#options, area), t) }]);
  }

  #drawing(index: number, options: FrameOptions, t?: number): string {
    const { step } = this.#slide(index);
    if (step !== undefined) return this.opened.module.frame(t ?? step, options);
    // A picture that is no step is drawn by slides() alone.
    return picturesOf(this.opened.module.slides(options))[index]?.svg ?? '';
  }

  /** Several pictures on one page, numbered, with their titles. */
  together(indices: readonly number[]): string {
    const { t } = this.#words;
    const sources = [
      ...new Map(indices.flatMap((index) => this.#works.get(index) ?? []).map((work) => [work.id, work])).values(),
    ];
    const alt = indices.map((index) => this.#slide(index).alt ?? '').join(' ');
    const sheet: Sheet = { ...this.look, words: this.#words, kicker: '', title: this.#title, text: '', alt, sources };
    return poster(sheet, (area, em) =>
      gridOf(indices.length, area, em, this.#words.rtl).flatMap((cell, place) => {
        const index = indices[place] ?? 0;
        const { title, text = '' } = this.#slide(index);
        const heading = t('numbered', { number: place + 1, title });
        return captioned({ heading, text }, cell, this.#words, this.look.theme, (room) =>
          this.#drawing(index, inArea(this.#options, room)),
        );
      }),
    );
  }

  /** Room for the drawing of a picture, for tests and previews. */
  room(index: number): { readonly width: number; readonly height: number } {
    return areaOf(this.#sheet(index));
  }
}
