/**
 * What `exosome-widgets/claim-check.js` exports: the widget, which registers nothing, and its pictures and slides.
 * Apart from the class, so that a page that only shows the widget does not load them.
 */
export * from './claim-check.js';
export { cover, frame, slides } from './claim-check.slides.js';
