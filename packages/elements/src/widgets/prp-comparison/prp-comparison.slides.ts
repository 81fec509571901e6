import { COMPARISON_GROUPS, COMPARISON_SIDES } from '@exosome-widgets/content/comparison.js';
import { neitherLead, neitherTopics } from '@exosome-widgets/content/comparison-neither.js';
import { common } from '@exosome-widgets/content/en/common.js';
import { prpComparison } from '@exosome-widgets/content/en/prp-comparison.js';
import { prpComparisonSlides } from '@exosome-widgets/content/en/prp-comparison-slides.js';
import { createFormats } from '@exosome-widgets/content/formats.js';
import { comparisonRows } from '@exosome-widgets/content/generated/comparison.js';
import { matchLanguage } from '@exosome-widgets/content/languages.js';
import { createTranslator, type Translator } from '@exosome-widgets/content/translate.js';
import type { Fact, FactReference, Sentence, Source } from '@exosome-widgets/content/types.js';
import { clampStep } from '../../clamp-step.js';
import type { Cover, FrameOptions, Slide, SlidesOptions, SlideTable } from '../../slides.js';
import { question, type Words } from './prp-comparison.describe.js';
import { frameText } from './prp-comparison.frame.js';
import { grounds, plainTable } from './prp-comparison.plain.js';
import { allRows, type Row } from './prp-comparison.rows.js';
import { byGroup, groupOfStep, STEP_COUNT } from './prp-comparison.layout.js';

/** Slides whose notes name their sources need the facts, which load apart: `slides({ facts: await loadFacts(slideFacts) })`. */
export interface ComparisonSlidesOptions extends SlidesOptions {
  readonly facts?: readonly Fact[];
}

type SlideWords = Translator<typeof prpComparisonSlides>;

/** The first column holds the questions. */
const subjects = [undefined, ...COMPARISON_SIDES];

const sentencesOf = (id: string): readonly Sentence[] =>
  comparisonRows.filter((row) => row.id === id).flatMap((row) => COMPARISON_SIDES.map((side) => row[side]));

/** Every fact that the slides rest on. */
export const slideFacts: readonly FactReference[] = /* @__PURE__ */ (() => [
  ...new Set([
    ...comparisonRows.flatMap(({ id }) => sentencesOf(id).flatMap(({ facts }) => facts)),
    ...neitherLead.facts,
    ...neitherTopics.flatMap(({ findings }) => [...findings.prp, ...findings.exosomes].flatMap(({ sentence }) => sentence.facts)),
  ]),
])();

/**
 * The table as a stand-alone SVG picture.
 *
 * @param t - the step, 0 (all questions) to 4; a fraction shows the nearest step, for nothing here moves
 */
export function frame(t: number, options: FrameOptions = {}): string {
  const { words, rightToLeft } = wordsIn(options.lang);
  const group = groupOfStep(clampStep(t, STEP_COUNT));
  const rows = allRows.filter((row) => !group || row.group === group);
  return frameText({ words, rightToLeft, sides: COMPARISON_SIDES, groups: byGroup(rows), agenda: !group }, options);
}

/** What a deck of the table opens with. */
export const cover = (options: SlidesOptions = {}): Cover => ({ title: wordsIn(options.lang).words.t('title') });

/** One slide for the questions, one for each group, and one about choosing neither. */
export function slides(options: ComparisonSlidesOptions = {}): Slide[] {
  const { words, ofSlides } = wordsIn(options.lang);
  const { t } = words;
  const ofGroups = COMPARISON_GROUPS.map((group, index): Slide => {
    const rows = allRows.filter((row) => row.group === group);
    const sentences = rows.flatMap(({ id }) => sentencesOf(id));
    return {
      title: t(`group.${group}`),
      notes: [...rows.map((row) => rowNotes(words, row)), ...sourceNotes(ofSlides, sentences, options.facts)].join('\n'),
      step: index + 1,
      svg: frame(index + 1, options),
      alt: ofSlides('slideAlt', { group: t(`group.${group}`), count: rows.length }),
      table: {
        ...plainTable(words, rows, COMPARISON_SIDES),
        subjects,
        facts: rows.map(({ id }) => [[], ...sentencesOf(id).map(({ facts }) => facts)]),
      },
      pictureOfTable: true,
      facts: comparisonRows.filter((row) => row.group === group).flatMap(({ noteFacts = [] }) => noteFacts),
    };
  });
  const agenda: Slide = {
    title: t('title'),
    notes: [t('intro'), t('aboutDecision'), t('aboutUncertainty'), t('orderMeansNothing'), words.say('purpose')].join('\n'),
    step: 0,
    svg: frame(0, options),
    alt: ofSlides('agenda', { questions: comparisonRows.length, groups: STEP_COUNT - 1 }),
    text: t('neitherTitle'),
    table: agendaTable(words),
    pictureOfTable: true,
  };
  return [agenda, ...ofGroups, neitherSlide(words, ofSlides, options.facts)];
}

/** The questions below the name of their group. */
function agendaTable(words: Words): SlideTable {
  const asked = COMPARISON_GROUPS.map((group) => allRows.filter((row) => row.group === group).map((row) => question(words, row)));
  const most = Math.max(...asked.map(({ length }) => length));
  return {
    head: COMPARISON_GROUPS.map((group) => words.t(`group.${group}`)),
    rows: Array.from({ length: most }, (_, index) => asked.map((questions) => questions[index] ?? '')),
    headColumn: false,
  };
}

function neitherSlide(words: Words, ofSlides: SlideWords, facts: readonly Fact[] | undefined): Slide {
  const { t, evidence } = words;
  const findings = neitherTopics.flatMap((topic) => [...topic.findings.prp, ...topic.findings.exosomes]);
  const all = [neitherLead, ...findings.map(({ sentence }) => sentence)];
  return {
    title: t('neitherTitle'),
    text: evidence(neitherLead.text),
    facts: neitherLead.facts,
    notes: [evidence(neitherLead.text), ...sourceNotes(ofSlides, all, facts)].join('\n'),
    table: {
      head: [t('neitherTopic'), t('neitherPrp'), t('neitherExosomes')],
      subjects,
      facts: neitherTopics.map(({ findings: of }) => [
        [],
        ...COMPARISON_SIDES.map((side) => of[side].flatMap(({ sentence }) => sentence.facts)),
      ]),
      rows: neitherTopics.map(({ id, findings: of }) => [
        t(`neither.${id}`),
        ...COMPARISON_SIDES.map((side) =>
          of[side]
            .map(({ sentence, missing }) => `${missing ? `${t('nobodyLooked')}: ` : ''}${evidence(sentence.text)}`)
            .join(' '),
        ),
      ]),
    },
  };
}

function rowNotes(words: Words, row: Row): string {
  const [prp, exosomes] = COMPARISON_SIDES.map((side) => grounds(words, row, side));
  return `${question(words, row)} ${words.t('readingAcross')} ${words.evidence(row.note.text)} ${prp} ${exosomes}`;
}

/** The works behind the sentences, each once, where the facts were given. */
function sourceNotes(
  ofSlides: SlideWords,
  sentences: readonly Sentence[],
  facts: readonly Fact[] | undefined,
): readonly string[] {
  if (!facts) return [];
  const ids = new Set(sentences.flatMap((sentence) => sentence.facts.map(({ id }) => id)));
  const sources = new Map(
    facts.filter(({ id }) => ids.has(id)).flatMap((fact) => fact.sources.map((source) => [source.id, source] as const)),
  );
  return [ofSlides('slideSources'), ...[...sources.values()].map(cite)];
}

const cite = ({ authors, title, description, venue, year, doi, url }: Source): string =>
  [authors, title ?? description, venue, year, doi ? `https://doi.org/${doi}` : url]
    .filter((part) => part !== undefined)
    .join('. ');

function wordsIn(lang = 'en'): { words: Words; ofSlides: SlideWords; rightToLeft: boolean } {
  const language = matchLanguage(lang);
  const formats = createFormats(language.tag === 'en' ? 'en-GB' : language.tag);
  const evidence = (english: string): string => language.evidence?.(english) ?? language.rewrite?.(english) ?? english;
  return {
    rightToLeft: language.direction === 'rtl',
    ofSlides: createTranslator(language, formats, 'prp-comparison-slides', prpComparisonSlides),
    words: {
      formats,
      evidence,
      say: createTranslator(language, formats, 'common', common),
      t: createTranslator(language, formats, 'prp-comparison', prpComparison),
    },
  };
}
