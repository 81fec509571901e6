import type { EvidenceKind, ReadingDepth, RegionId, Verdict } from '../types.js';
import type { Catalogue, Formats } from '../messages.js';

/** Words that every widget uses. */
export const common = {
  // Names of evidence, as short labels.
  'kind.animal': 'Animal study',
  'kind.case-series': 'Case reports',
  'kind.cohort': 'Follow-up study',
  'kind.consensus': 'Agreed by experts',
  'kind.database': 'Database',
  'kind.expert-opinion': 'Expert opinion',
  'kind.guideline': 'Guideline',
  'kind.human-trial': 'Small human study',
  'kind.in-vitro': 'Laboratory study',
  'kind.law': 'Law',
  'kind.news': 'News report',
  'kind.position-statement': 'Position statement',
  'kind.rct': 'Randomised trial',
  'kind.regulator': 'Regulator',
  'kind.review': 'Review',
  'kind.systematic-review': 'Systematic review',
  'kind.textbook': 'Textbook',
  'kind.trial-registry': 'Registered trial',

  'read.abstract': 'We read the summary (abstract), not the full paper.',
  'read.summary-page': 'We read a summary page, not the full work.',
  'read.full-text': 'We read the full text.',

  'verdict.supported': 'Supported',
  'verdict.partly-supported': 'Partly supported',
  'verdict.contested': 'Contested',
  'verdict.unsupported': 'Not supported',
  'verdict.outdated': 'Out of date',

  'region.us': 'United States',
  'region.eu': 'European Union',
  'region.uk': 'United Kingdom',
  'region.canada': 'Canada',
  'region.australia': 'Australia',
  'region.japan': 'Japan',
  'region.south-korea': 'South Korea',
  'region.south-africa': 'South Africa',
  'region.brazil': 'Brazil',
  'region.india': 'India',
  'region.taiwan': 'Taiwan',
  chooseRegion: 'Rules in',

  // The frame around every widget.
  reviewed: (formats: Formats, gaps: { reviewedOn: string; nextDueOn: string }) =>
    `Reviewed ${formats.date(gaps.reviewedOn)}. Next check due ${formats.date(gaps.nextDueOn)}.`,
  overdue: (formats: Formats, gaps: { nextDueOn: string }) =>
    `This content is overdue: it should have been checked again by ${formats.date(gaps.nextDueOn)}. Newer facts or rules may exist.`,
  purpose: 'For learning. It does not replace a talk with your own doctor.',
  notice: (_: Formats, gaps: { setting: string; given: string; shown: string }) =>
    `This page asked for ${gaps.setting} “${gaps.given}”, which is not known here. Showing ${gaps.shown}.`,
  print: 'Print',
  preparingPrint: 'Getting the sources ready to print.',
  printSourcesHint: 'Use the Print button of this figure to add the full list of sources.',
  copyLink: 'Copy link',
  linkCopied: 'Link copied.',
  linkByHand: 'This page does not allow copying. Select the link and copy it:',
  saveFile: 'Save picture, film or table',
  saveFailed: 'This could not be loaded. Check the connection and try again.',
  close: 'Close',
  more: 'More',
  details: 'More detail',

  // Sources.
  sourceCount: (formats: Formats, gaps: { count: number }) =>
    formats.plural(gaps.count, { one: `${formats.number(gaps.count)} source`, other: `${formats.number(gaps.count)} sources` }),
  openSources: (formats: Formats, gaps: { kind: string; count: number }) =>
    formats.plural(gaps.count, {
      one: `${gaps.kind}, ${formats.number(gaps.count)} source. Open it.`,
      other: `${gaps.kind}, ${formats.number(gaps.count)} sources. Open them.`,
    }),
  strongestOf: 'strongest kind',
  sourcesTitle: 'What this rests on',
  sourcesFor: (_: Formats, gaps: { sentence: string }) => `Sources for: “${gaps.sentence}”`,
  allSources: 'All sources',
  loadingSources: 'Loading the sources.',
  sourcesFailed: 'The sources could not be loaded. Check the connection and try again.',
  tryAgain: 'Try again',
  inference: 'General caution',
  inferenceExplained: 'This line is general caution. No source that we read states it.',
  factKind: 'Kind of evidence',
  detail: 'For professionals',
  caveat: 'Keep in mind',
  whereRead: (_: Formats, gaps: { where: string }) => `Part read: ${gaps.where}`,
  checkedOn: (formats: Formats, gaps: { checkedOn: string }) => `Checked ${formats.date(gaps.checkedOn)}.`,
  partialRecord: 'Some details of this record could not be verified and are left out.',
  untitledSource: 'Untitled page',
  sourcesOpened: (formats: Formats, gaps: { count: number }) =>
    formats.plural(gaps.count, {
      one: `${formats.number(gaps.count)} source shown.`,
      other: `${formats.number(gaps.count)} sources shown.`,
    }),

  // Motion.
  motion: 'Motion',
  'motion.auto': 'As set on this device',
  'motion.full': 'Full',
  'motion.gentle': 'Gentle',
  'motion.none': 'None',

  'subject.exosomes': 'Exosomes',
  'subject.prp': 'PRP',
  'subject.prp.long': 'platelet-rich plasma',
} as const satisfies Catalogue &
  Record<`kind.${EvidenceKind}` | `read.${ReadingDepth}` | `verdict.${Verdict}` | `region.${RegionId}`, string>;
