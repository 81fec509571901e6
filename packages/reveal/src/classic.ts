/** The entry of the classic script: the plugin itself is the global `ExoReveal`, as reveal.js plugins are loaded from a page on disk. */
// eslint-disable-next-line import/no-default-export -- a script with named exports would make it `ExoReveal.ExoReveal`
export { ExoReveal as default } from './index.js';
