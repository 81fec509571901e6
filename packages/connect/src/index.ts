/**
 * Page code that tells a learning platform or a data layer what a reader did. Nothing is sent or kept unless a page calls one of
 * these functions.
 */
export * from './scorm.js';
export * from './xapi.js';
export * from './cmi5.js';
export * from './data-layer.js';
