/** The entry of the classic script: the plugin as the global `ExoReveal`, as reveal.js plugins are loaded from a page on disk. */
export { ExoReveal as default } from './index.js';
