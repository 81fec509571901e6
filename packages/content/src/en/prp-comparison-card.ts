import type { Catalogue } from '../messages.js';

/** Words of the card "My questions" and of the detail of a row; they load when one of the two is first opened. */
export const prpComparisonCard = {
  cardIntro: 'Your marks stay on this page. Nothing is stored or sent.',
  cardEmpty: 'Press a star in the table to put a question here.',
  cardMarked: 'What matters to me',
  cardAsk: 'Questions to ask before you decide',
  cardNotes: 'My notes',
  cardPrint: 'Print my card',
  cardHandout: 'From “PRP and exosomes, side by side”. Every answer has its sources in the web version.',

  detailNone: 'Nothing more was written down for this side.',
} as const satisfies Catalogue;
