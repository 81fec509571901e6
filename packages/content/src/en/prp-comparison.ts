import type { ComparisonRowId, ComparisonSide } from '../comparison.js';
import type { Catalogue, Formats } from '../messages.js';
import type { ComparisonGroup, NeitherTopicId } from '../types.js';

/** Words of the comparison of PRP and exosomes. What each side answers comes from the evidence. */
export const prpComparison = {
  title: 'PRP and exosomes, side by side',
  intro:
    'You may be thinking about PRP or an exosome product for skin, hair, a scar, a wound or a knee. The decision: PRP, an exosome product, or neither.',
  caption: (formats: Formats, gaps: { count: number; first: string; second: string }) =>
    `${gaps.first} and ${gaps.second} compared by ${formats.plural(gaps.count, { one: `${formats.number(gaps.count)} question`, other: `${formats.number(gaps.count)} questions` })}. Under each answer, a button opens its sources.`,
  questionColumn: 'What people ask',

  'side.prp.gloss': 'platelet-rich plasma',
  'side.exosomes.gloss': 'vesicles that cells release',
  'side.prp.sentence': 'PRP:',
  'side.exosomes.sentence': 'Exosomes:',

  // The rows, as people ask them.
  'question.source': 'Where does it come from?',
  'question.contents': 'What is in it?',
  'question.growth-factors': 'Which growth factors does it carry?',
  'question.size': 'How small are the particles?',
  'question.penetration': 'How does it get into the skin?',
  'question.preparation': 'What happens on the day?',
  'question.dose': 'How is a dose counted?',
  'question.storage': 'How long does it keep?',
  'question.who': 'Who can have it?',
  'question.trials': 'Was it tested in people?',
  'question.head-to-head': 'Were the two tested against each other?',
  'question.hair': 'Does it help pattern hair loss?',
  'question.acne-scars': 'Does it help scars from acne or surgery?',
  'question.photo-ageing': 'Does it help sun-aged skin?',
  'question.wounds': 'Does it help wounds that heal slowly?',
  'question.knee': 'Does it help knee arthritis?',
  'question.side-effects': 'What are the side effects?',
  'question.variability': 'Is every batch the same?',
  'question.regulation': 'What do the rules say?',

  'group.what-it-is': 'What it is',
  'group.how-it-is-done': 'How it is done',
  'group.what-research-shows': 'What research shows',
  'group.safety-and-rules': 'Safety and rules',

  // Controls.
  filters: 'Show',
  all: 'All',
  withCount: (formats: Formats, gaps: { name: string; count: number }) => `${gaps.name} ${formats.number(gaps.count)}`,
  differences: 'Differences only',
  swap: 'Swap columns',
  swapped: (_: Formats, gaps: { first: string; second: string }) => `First column: ${gaps.first}. Second column: ${gaps.second}.`,
  orderMeansNothing: 'The order of the columns says nothing about which is better.',
  mark: (_: Formats, gaps: { question: string }) => `Matters to me: ${gaps.question}`,
  marked: (formats: Formats, gaps: { question: string; count: number }) =>
    formats.plural(gaps.count, {
      one: `Marked: ${gaps.question} ${formats.number(gaps.count)} question on your card.`,
      other: `Marked: ${gaps.question} ${formats.number(gaps.count)} questions on your card.`,
    }),
  unmarked: (formats: Formats, gaps: { question: string; count: number }) =>
    formats.plural(gaps.count, {
      one: `Not marked any more: ${gaps.question} ${formats.number(gaps.count)} question on your card.`,
      other: `Not marked any more: ${gaps.question} ${formats.number(gaps.count)} questions on your card.`,
    }),
  detailFor: (_: Formats, gaps: { question: string }) => `More detail: ${gaps.question}`,
  detailShort: 'Detail',
  detailTitle: (_: Formats, gaps: { question: string }) => `For professionals: ${gaps.question}`,
  loadFailed: 'This could not be loaded. Check the connection and try again.',
  readingAcross: 'When reading across:',
  stillOpen: 'Still open',
  groupWithOpen: (_: Formats, gaps: { group: string }) =>
    `${gaps.group}. “Still open” marks an answer that leaves something not known.`,
  copyTable: 'Copy as a table',
  tableCopied: 'Table copied.',
  answerKind: (formats: Formats, gaps: { side: string; kind: string; count: number }) =>
    formats.plural(gaps.count, {
      one: `${gaps.side}: ${gaps.kind}, ${formats.number(gaps.count)} source.`,
      other: `${gaps.side}: ${gaps.kind}, ${formats.number(gaps.count)} sources.`,
    }),
  copyByHand: 'This page does not allow copying. Select the text and copy it:',

  // What is shown.
  rowsShown: (formats: Formats, gaps: { shown: number; total: number; group: string; differences: boolean }) =>
    [
      `${formats.number(gaps.shown)} of ${formats.number(gaps.total)} rows shown.`,
      ...(gaps.group ? [`${gaps.group}.`] : []),
      ...(gaps.differences ? ['Differences only.'] : []),
    ].join(' '),
  leftOutAlike: (formats: Formats, gaps: { questions: readonly string[] }) =>
    `Left out, because both sides say the same kind of thing: ${formats.list(gaps.questions)}`,
  safetyStays: 'Safety and rules stay in view.',
  shortened: (formats: Formats, gaps: { shown: number; total: number }) =>
    `Shortened by this site: ${formats.number(gaps.shown)} of ${formats.number(gaps.total)} questions are shown.`,
  knownRows: 'the rows it knows',
  allRows: 'all rows',

  // Quantities.
  rulerSummary: (
    formats: Formats,
    gaps: { plateletLow: number; plateletHigh: number; exosomeLow: number; exosomeHigh: number },
  ) =>
    `A ruler from 10 nanometres to 10 micrometres. Exosomes: ${formats.number(gaps.exosomeLow)} to ${formats.number(gaps.exosomeHigh)} nanometres. Platelets: ${formats.number(gaps.plateletLow)} to ${formats.number(gaps.plateletHigh)} micrometres.`,
  rulerNote: 'Log scale: each mark is ten times wider than the one before. The ruler shows platelets, which are one part of PRP.',
  rulerExosomes: (formats: Formats, gaps: { low: number; high: number }) =>
    `Exosomes ${formats.number(gaps.low)}–${formats.number(gaps.high)} nm`,
  rulerPlatelets: (formats: Formats, gaps: { low: number; high: number }) =>
    `Platelets ${formats.number(gaps.low)}–${formats.number(gaps.high)} µm`,
  nanometres: (formats: Formats, gaps: { value: number }) => `${formats.number(gaps.value)} nm`,
  micrometres: (formats: Formats, gaps: { value: number }) => `${formats.number(gaps.value)} µm`,
  noSharedBar: 'No bar is drawn for these counts: platelets and vesicles are counted in different ways.',

  // Rules by region.
  rulesShown: (formats: Formats, gaps: { region: string; asOf: string }) =>
    `Rules shown: ${gaps.region}, read up to ${gaps.asOf}.`,
  rulesShownFor: (_: Formats, gaps: { region: string }) => `Rules shown: ${gaps.region}.`,
  authority: (_: Formats, gaps: { authority: string }) => `Who decides: ${gaps.authority}.`,
  rulesFailed: (_: Formats, gaps: { region: string; shown: string }) =>
    `The rules of ${gaps.region} could not be loaded. Showing ${gaps.shown}.`,

  // Choosing neither.
  neitherTitle: 'Choosing neither is also an option',
  neitherCaption: 'What people without PRP or exosomes showed in trials, and where there was no such group',
  neitherTopic: 'Used for',
  neitherPrp: 'Trials of PRP',
  neitherExosomes: 'Trials of exosomes',
  'neither.hair': 'Hair loss',
  'neither.scars': 'Scars',
  'neither.photo-ageing': 'Sun-aged skin',
  'neither.wounds': 'Wounds',
  'neither.knee': 'Knee arthritis',
  nobodyLooked: 'No group to compare with',

  // The reader's card.
  cardTitle: 'My questions',
  cardCount: (formats: Formats, gaps: { count: number }) =>
    formats.plural(gaps.count, { one: `${formats.number(gaps.count)} marked`, other: `${formats.number(gaps.count)} marked` }),

  // About this aid, as decision aids should say.
  aboutTitle: 'About this decision aid',
  aboutDecision:
    'The decision: whether to have PRP, an exosome product, or neither, for skin, hair, scars, wounds or a worn joint.',
  aboutUncertainty:
    'Where something is not known, the table says so and marks it “Still open”. No side is named as the winner, and price is left out.',
  aboutUpdates:
    'Every source names the day on which it was checked. Past the next check date, a line at the top says that the content is overdue.',
  aboutWho: 'The names of the authors are not stated here.',
  aboutFunding: 'Who paid for this is not stated here.',
} as const satisfies Catalogue &
  Record<`question.${ComparisonRowId}`, string> &
  Record<`group.${ComparisonGroup}`, string> &
  Record<`neither.${NeitherTopicId}`, string> &
  Record<`side.${ComparisonSide}.${'gloss' | 'sentence'}`, string>;
