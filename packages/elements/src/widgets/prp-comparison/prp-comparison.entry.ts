/**
 * What `exosome-widgets/prp-comparison.js` exports: the widget, which registers nothing, and its pictures and slides.
 * Apart from the class, so that a page that only shows the widget does not load them.
 */
export * from './prp-comparison.js';
export { cover, frame, slides, slideFacts } from './prp-comparison.slides.js';
