import type { Catalogue, Formats } from '../messages.js';
import type { ClaimGroup, Verdict } from '../types.js';

interface Count {
  readonly shown: number;
  readonly total: number;
}

/** Words of the claim check. */
export const claimCheck = {
  title: 'Which claims about exosomes hold up?',
  intro: (formats: Formats, gaps: { total: number }) =>
    `${formats.number(gaps.total)} claims from a clinic’s article, in our words, each with what the evidence says.`,

  'group.what-they-are': 'What exosomes are',
  'group.context': 'Where they fit in medicine',
  'group.functions': 'What they are said to do',
  'group.aesthetic-use': 'Cosmetic uses',
  'group.medical-use': 'Medical uses',
  'group.advantages': 'Claimed advantages',
  'group.prp': 'Exosomes and PRP',
  'group.wound': 'Wound healing',
  'group.hair': 'Hair',
  'group.routes': 'How they are given',
  'group.challenges': 'Hurdles',
  'group.regulation': 'Rules and approval',
  'group.outlook': 'Outlook',

  'meaning.supported': 'What we read backs this claim.',
  'meaning.partly-supported': 'Part of it holds, or only early or small studies back it.',
  'meaning.contested': 'What we read points both ways.',
  'meaning.unsupported': 'What we read does not back it.',
  'meaning.outdated': 'Things have changed since.',
  meanings: 'What the verdicts mean',

  // The picture that is also a filter.
  headline: (formats: Formats, gaps: { supported: number; total: number }) =>
    `${formats.number(gaps.supported)} of ${formats.number(gaps.total)} claims are fully supported.`,
  chartName: 'Show claims by verdict',
  chartHint: 'Each square is one claim. Choose a verdict to see its claims.',
  chartCaption: 'Each square is one claim.',
  verdictCount: (formats: Formats, gaps: Count) =>
    gaps.shown === gaps.total
      ? formats.plural(gaps.total, { one: `${formats.number(gaps.total)} claim`, other: `${formats.number(gaps.total)} claims` })
      : `${formats.number(gaps.shown)} of ${formats.number(gaps.total)} shown`,
  chartAlt: (formats: Formats, gaps: { total: number; parts: readonly string[] }) =>
    `${formats.number(gaps.total)} squares, one for each claim: ${formats.list(gaps.parts)}.`,
  chartPart: (formats: Formats, gaps: { count: number; verdict: string }) =>
    `${formats.number(gaps.count)} ${gaps.verdict.toLowerCase()}`,

  // Filters.
  search: 'Find in the claims',
  topic: 'Topic',
  allTopics: 'All topics',
  topicCount: (formats: Formats, gaps: { topic: string; count: number }) => `${gaps.topic} (${formats.number(gaps.count)})`,
  arrange: 'Order',
  'arrange.article': 'Article order',
  'arrange.verdict': 'By verdict',
  clearAll: 'Clear all',
  activeFilters: 'Filters in use',
  'filter.verdict': (_: Formats, gaps: { verdict: string }) => `Verdict: ${gaps.verdict}`,
  'filter.group': (_: Formats, gaps: { topic: string }) => `Topic: ${gaps.topic}`,
  'filter.search': (_: Formats, gaps: { text: string }) => `Words: “${gaps.text}”`,
  chosenBySite: 'chosen by this site',
  remove: 'Remove:',
  shown: (formats: Formats, gaps: Count) => `${formats.number(gaps.shown)} of ${formats.number(gaps.total)} claims shown`,
  subset: (formats: Formats, gaps: Count) =>
    `${formats.number(gaps.shown)} of ${formats.number(gaps.total)} claims, chosen by this site.`,
  seeAll: (formats: Formats, gaps: { total: number }) => `See all ${formats.number(gaps.total)} claims`,
  seeSubset: 'Back to the choice of this site',
  nothingFound: 'No claim fits these filters.',
  nothingFoundHelp: 'Try fewer or other words, or clear the filters.',

  // One claim.
  claimId: (_: Formats, gaps: { id: string }) => `Claim ${gaps.id}`,
  youMayRead: 'You may read',
  evidenceSays: 'What the evidence says',
  quote: (_: Formats, gaps: { claim: string }) => `“${gaps.claim}”`,
  verdictOnClaim: 'Verdict on this claim:',
  why: 'Why this verdict',
  claimLinkCopied: (_: Formats, gaps: { id: string }) => `Link to claim ${gaps.id} copied`,
  copyClaimLink: (_: Formats, gaps: { id: string }) => `Copy link to claim ${gaps.id}`,
  spoken: (_: Formats, gaps: { id: string; claim: string; verdict: string; answer: string }) =>
    `Claim ${gaps.id}. You may read: “${gaps.claim}”. Verdict: ${gaps.verdict.toLowerCase()}. What the evidence says: ${gaps.answer}`,

  // One at a time.
  view: 'Show as',
  'view.list': 'List',
  'view.picture': 'With the picture',
  'view.card': 'One at a time',
  previous: 'Previous',
  next: 'Next',
  steps: 'Claims',
  position: (formats: Formats, gaps: { step: number; count: number }) =>
    `${formats.number(gaps.step)} of ${formats.number(gaps.count)}`,
  announceCard: (formats: Formats, gaps: { step: number; count: number; id: string; verdict: string }) =>
    `Claim ${gaps.id}, ${formats.number(gaps.step)} of ${formats.number(gaps.count)}. ${gaps.verdict}.`,

  // Slides.
  slideTitle: (_: Formats, gaps: { id: string; topic: string }) => `${gaps.topic}: claim ${gaps.id}`,
  slideSources: (formats: Formats, gaps: { kind: string; count: number }) =>
    formats.plural(gaps.count, {
      one: `${gaps.kind}, ${formats.number(gaps.count)} source.`,
      other: `${gaps.kind}, ${formats.number(gaps.count)} sources.`,
    }),

  // Settings that were not understood.
  'fallback.claims': 'the claims that are known',
  'fallback.all': 'all claims',
} as const satisfies Catalogue & Record<`group.${ClaimGroup}` | `meaning.${Verdict}`, string>;
