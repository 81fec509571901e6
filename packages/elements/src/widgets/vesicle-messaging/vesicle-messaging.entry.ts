/**
 * What `exosome-widgets/vesicle-messaging.js` exports: the widget, which registers nothing, and its pictures and slides.
 * Apart from the class, so that a page that only shows the widget does not load them.
 */
export * from './vesicle-messaging.js';
export { cover, frame, slides } from './vesicle-messaging.slides.js';
