/** What shows facts, in one file that loads when a reader opens sources or prints: a widget starts lighter without it. */
export { loadFacts } from '@exosome-widgets/content/evidence.js';
export { factList } from './fact-list.js';
