import type { Catalogue, Formats } from '../messages.js';

/** Words that only slides and their pictures need. */
export const prpComparisonSlides = {
  slideAlt: (formats: Formats, gaps: { group: string; count: number }) =>
    `The table of this slide as a picture. ${gaps.group}: ${formats.plural(gaps.count, { one: `${formats.number(gaps.count)} question`, other: `${formats.number(gaps.count)} questions` })} with answers for PRP and for exosomes.`,
  slideSources: 'Sources:',
  agenda: (formats: Formats, gaps: { questions: number; groups: number }) =>
    `${formats.number(gaps.questions)} questions in ${formats.number(gaps.groups)} groups, asked of PRP and of exosomes.`,
} as const satisfies Catalogue;
