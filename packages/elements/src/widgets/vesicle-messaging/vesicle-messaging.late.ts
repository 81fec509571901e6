/** What of the picture is not needed before the reader moves on from the first step. It loads then. */
export { messagingLater } from '@exosome-widgets/content/en/vesicle-messaging-later.js';
export { story } from '@exosome-widgets/model/story-steps.js';
export { compareBackdrop, compareMoving } from './vesicle-messaging.compare.js';
export { folding, foldingCell } from './vesicle-messaging.folds.js';
export { buddingBody, joined, openBody, swallowed, theSac } from './vesicle-messaging.membranes.js';
export { response } from './vesicle-messaging.response.js';
export { arrows, ghost, spotlight } from './vesicle-messaging.signals.js';
export { compareBusy, guessWish, stepMarks } from './vesicle-messaging.step-marks.js';
export { ways } from './vesicle-messaging.ways.js';
export { laneTitles, renderStrip } from './vesicle-messaging.whole.js';

export type Late = typeof import('./vesicle-messaging.late.js');
