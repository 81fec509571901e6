/**
 * What `exosome-widgets/size-explorer.js` exports: the widget, which registers nothing, and its pictures and slides.
 * Apart from the class, so that a page that only shows the widget does not load them.
 */
export * from './size-explorer.js';
export { cover, frame, slides } from './size-explorer.slides.js';
