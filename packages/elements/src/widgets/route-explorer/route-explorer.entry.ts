/**
 * What `exosome-widgets/route-explorer.js` exports: the widget, which registers nothing, and its pictures and slides.
 * Apart from the class, so that a page that only shows the widget does not load them.
 */
export * from './route-explorer.js';
export { cover, frame, slides } from './route-explorer.slides.js';
