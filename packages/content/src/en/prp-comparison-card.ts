import type { Catalogue, Formats } from '../messages.js';

/** Words of the card "My questions" and of the detail of a row; they load when one of the two is first opened. */
export const prpComparisonCard = {
  cardIntro: 'Your marks stay on this page. Nothing is stored or sent.',
  cardEmpty: 'Press a star in the table to put a question here.',
  cardMarked: 'What matters to me',
  cardAsk: 'Questions to ask before you decide',
  cardNotes: 'My notes',
  cardPrint: 'Print my card',
  cardHandout: (formats: Formats, gaps: { reviewedOn: string; nextDueOn: string }) =>
    `From “PRP and exosomes, side by side”. Reviewed ${formats.date(gaps.reviewedOn)}, next check due ${formats.date(gaps.nextDueOn)}. Every answer has its sources in the web version.`,
  cardOverdue: (formats: Formats, gaps: { nextDueOn: string }) =>
    `This content should have been checked again by ${formats.date(gaps.nextDueOn)}. Newer facts or rules may exist.`,

  detailNone: 'Nothing more was written down for this side.',
} as const satisfies Catalogue;
