import { common } from '@exosome-widgets/content/en/common.js';
import { lecture as words } from '@exosome-widgets/content/en/lecture.js';
import { type LectureFinding, lectureFindings, type LectureLabel } from '@exosome-widgets/content/en/lecture-findings.js';
import { loadFacts } from '@exosome-widgets/content/evidence.js';
import { createFormats } from '@exosome-widgets/content/formats.js';
import { claims } from '@exosome-widgets/content/generated/claims.js';
import { matchLanguage } from '@exosome-widgets/content/languages.js';
import { reviewDates } from '@exosome-widgets/content/review.js';
import { createTranslator } from '@exosome-widgets/content/translate.js';
import type { EvidenceKind, Fact, FactReference, Source } from '@exosome-widgets/content/types.js';
import { strongestKind } from '../controllers/strongest-kind.js';
import type { SlidesOptions } from '../slides.js';
import { figures } from './lecture.figures.js';
import { type LectureRole, PLAN } from './lecture.plan.js';

export type { LectureRole } from './lecture.plan.js';
export type { LectureLabel } from '@exosome-widgets/content/en/lecture-findings.js';

/** One line of a slide of words. */
export interface LecturePoint {
  readonly text: string;
  /** The facts it rests on; empty for a question, an aim and anything else that states nothing of the field. */
  readonly references: readonly FactReference[];
  /** Numbers of its sources, as on the sources slides. */
  readonly cites: readonly number[];
  /** What the line is about, and its name, for example `PRP`; lines about the same stand together. */
  readonly about?: { readonly id: LectureLabel; readonly name: string };
  /** The name of the strongest kind of evidence behind it, for example `Small human study`; `General caution` where no source states it. */
  readonly evidence?: {
    readonly kind: EvidenceKind | 'caution';
    readonly name: string;
    /** `Sources 3 and 7`; absent where no source states the line. */
    readonly sources?: string;
  };
}

interface LectureSlideBase {
  /** Stays the same between versions; fit for an address: `#/story`. */
  readonly id: string;
  readonly title: string;
  /** What kind of slide it is, to stand above the title, for example `A question to the class`. */
  readonly kicker?: string;
  /** When the content was reviewed, and that it is for learning. */
  readonly foot: string;
  /** For the speaker, plain text, paragraphs with a line feed between. */
  readonly notes: string;
  /** Time it takes in a class that answers. */
  readonly minutes: number;
}

/** A slide of words. */
export interface LectureWordsSlide extends LectureSlideBase {
  readonly kind: 'words';
  readonly role: LectureRole;
  /** One line under the title. */
  readonly lead?: string;
  readonly points: readonly LecturePoint[];
}

/** A slide that shows one widget, filling it. */
export interface LectureWidgetSlide extends LectureSlideBase {
  readonly kind: 'widget';
  /** For example `exo-vesicle-messaging`. */
  readonly tag: string;
  /** Attributes of the tag, `step` among them: the first step shown. */
  readonly attributes: Readonly<Record<string, string>>;
  /** Which steps are shown, both ends included. `notes[0]` belongs to `from`. */
  readonly steps: { readonly from: number; readonly to: number; readonly notes: readonly string[] };
  /** Numbers of the sources behind these steps. */
  readonly cites: readonly number[];
}

/** One work on a sources slide. */
export interface LectureSource {
  /** As the points cite it. */
  readonly number: number;
  /** Authors, title, venue and year, as far as they could be verified. */
  readonly text: string;
  /** Where to read it, if it has an address. */
  readonly url?: string;
}

/** A slide that lists works; there are none without `facts`. */
export interface LectureSourcesSlide extends LectureSlideBase {
  readonly kind: 'sources';
  readonly sources: readonly LectureSource[];
}

export type LectureSlide = LectureWordsSlide | LectureWidgetSlide | LectureSourcesSlide;

export interface LectureOptions extends SlidesOptions {
  /** What {@link loadFacts} gave for {@link lectureFacts}. Sources slides need them; they load apart because they are long. */
  readonly facts?: readonly Fact[];
}

/** Works on one sources slide, at most: with long titles more do not fit. */
const SOURCES_PER_SLIDE = 15;
/** Authors named before “et al.” */
const AUTHORS = 3;

const findingsOf = (id: keyof typeof lectureFindings): readonly LectureFinding[] => lectureFindings[id];
const claimOf = (id: string): (typeof claims)[number] | undefined => claims.find((claim) => claim.id === id);
const stepsOf = (from: number, to: number): readonly number[] =>
  Array.from({ length: to - from + 1 }, (_, index) => from + index);

/** Facts of each slide, in the order of the lecture. */
const factsOfSlides: readonly (readonly FactReference[])[] = /* @__PURE__ */ PLAN.map((slide) =>
  'widget' in slide
    ? stepsOf(slide.from, slide.to).flatMap(figures[slide.widget].facts)
    : [...(slide.findings ? findingsOf(slide.findings) : []), ...(slide.answer ? findingsOf(slide.answer) : [])].flatMap(
        ({ facts }) => facts,
      ),
);

/** Every fact that the lecture rests on, each once. */
export const lectureFacts: readonly FactReference[] = /* @__PURE__ */ [
  ...new Map(factsOfSlides.flat().map((fact) => [fact.id, fact])).values(),
];

/** Works in the order in which the lecture first needs them: the number of the library to the number on the slide, from 1. */
const numbers: ReadonlyMap<number, number> = /* @__PURE__ */ new Map(
  [...new Set(lectureFacts.flatMap(({ sources }) => sources))].map((source, index) => [source, index + 1]),
);

const cite = (facts: readonly FactReference[]): readonly number[] =>
  [...new Set(facts.flatMap(({ sources }) => sources.map((source) => numbers.get(source) ?? 0)))].sort((a, b) => a - b);

/** The sample lecture with its sources slides: loads the facts, then calls {@link lecture}. */
export async function loadLecture(options: SlidesOptions = {}): Promise<readonly LectureSlide[]> {
  return lecture({ ...options, facts: await loadFacts(lectureFacts) });
}

/**
 * The sample lecture: one description for every kind of deck. Same input, same slides.
 *
 * @param options - language; and the facts, for the sources slides
 */
export function lecture(options: LectureOptions = {}): readonly LectureSlide[] {
  const language = matchLanguage(options.lang);
  const formats = createFormats(language.tag === 'en' ? 'en-GB' : language.tag);
  const t = createTranslator(language, formats, 'lecture', words);
  const say = createTranslator(language, formats, 'common', common);
  const evidence = (english: string): string => language.evidence?.(english) ?? language.rewrite?.(english) ?? english;
  /** A message that not every slide has. */
  const maybe = (key: string): string | undefined => (key in words ? t(key as 'aims.title') : undefined);
  const lines = (...parts: readonly (string | undefined)[]): string => parts.filter(Boolean).join('\n');
  const total = PLAN.reduce((sum, { minutes }) => sum + minutes, 0);

  const plain = (text: string): LecturePoint => ({ text, references: [], cites: [] });
  const finding = ({ text, facts, label }: LectureFinding): LecturePoint => {
    const kind = strongestKind(facts);
    return {
      text: evidence(text),
      references: facts,
      cites: cite(facts),
      ...(label ? { about: { id: label, name: t(`label.${label}`) } } : {}),
      evidence: kind
        ? { kind, name: say(`kind.${kind}`), sources: t('cited', { numbers: cite(facts) }) }
        : { kind: 'caution', name: say('inference') },
    };
  };
  const claim = (id: string): LecturePoint => plain(t('claimQuote', { claim: evidence(claimOf(id)?.claim ?? '') }));
  const foot = t('foot', { reviewed: say('reviewed', reviewDates), purpose: say('purpose') });
  const sourceLine = (cites: readonly number[]): string | undefined =>
    cites.length > 0 ? t('sources', { numbers: cites }) : undefined;

  const planned = PLAN.map((slide, index): LectureSlide => {
    const { id, minutes } = slide;
    const cites = cite(factsOfSlides[index] ?? []);
    const kicker = maybe(`${id}.kicker`) ?? ('role' in slide ? maybe(`kicker.${slide.role}`) : undefined);
    const base = { id, minutes, title: maybe(`${id}.title`) ?? id, foot, ...(kicker ? { kicker } : {}) };
    const opening = lines(t('time', { minutes }), maybe(`${id}.notes`));
    if ('widget' in slide) {
      const { widget, attributes = {}, from, to } = slide;
      const figure = figures[widget];
      // Not the facts: works stand on the sources slides, and a step names their numbers.
      const said = figure.slides({ ...(options.lang === undefined ? {} : { lang: options.lang }) });
      return {
        ...base,
        kind: 'widget',
        tag: `exo-${widget}`,
        attributes: { ...attributes, step: String(from) },
        notes: lines(opening, sourceLine(cites)),
        steps: {
          from,
          to,
          notes: stepsOf(from, to).map((step) =>
            lines(
              maybe(`${id}.step.${step}`) ?? maybe(`${id}.each`),
              said[step] && t('shows', { title: said[step].title }),
              said[step]?.notes,
              sourceLine(cite(figure.facts(step))),
            ),
          ),
        },
        cites,
      };
    }
    const { role, points = 0, findings, answer, claims: ids = [] } = slide;
    const lead = id === 'title' ? t('title.lead', { minutes: total }) : maybe(`${id}.lead`);
    const told = answer ? findingsOf(answer).map(({ text }) => evidence(text)) : [];
    return {
      ...base,
      kind: 'words',
      role,
      ...(lead ? { lead } : {}),
      points: [
        ...stepsOf(0, points - 1).map((point) => plain(maybe(`${id}.point.${point}`) ?? '')),
        ...(findings ? findingsOf(findings).map(finding) : []),
        ...ids.map(claim),
      ],
      notes: lines(opening, ...told, sourceLine(cites)),
    };
  });

  const works = worksOf(options.facts ?? [], say('untitledSource'));
  const pages = Math.ceil(works.length / SOURCES_PER_SLIDE);
  const perPage = Math.ceil(works.length / Math.max(pages, 1));
  const listed = stepsOf(1, pages).map((page): LectureSlide => ({
    kind: 'sources',
    id: `sources-${page}`,
    title: t('sources.title', { page, pages }),
    foot,
    notes: t('sources.notes'),
    minutes: 0,
    sources: works.slice((page - 1) * perPage, page * perPage),
  }));

  const about: LectureSlide = {
    kind: 'words',
    role: 'list',
    id: 'about',
    title: t('about.title'),
    kicker: t('about.kicker'),
    foot,
    notes: t('about.notes'),
    minutes: 0,
    points: [
      plain(say('purpose')),
      plain(t('about.point.purpose')),
      plain(t('about.point.review', reviewDates)),
      plain(t('about.point.licence')),
      plain(t('about.point.private')),
    ],
  };
  return [...planned, about, ...listed];
}

/** The works behind the facts, by their numbers. */
function worksOf(facts: readonly Fact[], untitled: string): readonly LectureSource[] {
  const sources = new Map<number, Source>();
  for (const fact of facts) {
    const reference = lectureFacts.find(({ id }) => id === fact.id);
    for (const [index, source] of fact.sources.entries()) {
      const number = numbers.get(reference?.sources[index] ?? 0);
      if (number !== undefined) sources.set(number, source);
    }
  }
  return [...sources]
    .sort(([one], [other]) => one - other)
    .map(([number, source]) => {
      const url = source.doi ? `https://doi.org/${source.doi}` : source.url;
      return { number, text: textOf(source, untitled), ...(url ? { url } : {}) };
    });
}

const textOf = ({ authors, title, titleEn, description, venue, year }: Source, untitled: string): string =>
  [authors && shorten(authors), title ?? titleEn ?? description ?? untitled, venue, year]
    .filter((part) => part !== undefined && part !== '')
    .map((part) => String(part).replace(/[.\s]+$/, ''))
    .join('. ');

/** `Smith A, Jones B, Li C, Sato D, Roy E` → `Smith A, Jones B, Li C, et al.` */
function shorten(authors: string): string {
  const names = authors.split(/,\s*/);
  return names.length > AUTHORS + 1 ? `${names.slice(0, AUTHORS).join(', ')}, et al.` : authors;
}
