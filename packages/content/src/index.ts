/** Everything the library may say. What a page does not use is shaken out, and facts load on demand. */
export type * from './types.js';
export type * from './messages.js';
export { claims } from './generated/claims.js';
export { comparisonRows } from './generated/comparison.js';
export { routeGroups, routes } from './generated/routes.js';
export { jurisdictions } from './generated/jurisdictions.js';
export { loadFacts } from './evidence.js';
export { isOverdue, reviewDates } from './review.js';
export { createFormats } from './formats.js';
export { english, isLanguageTag, matchLanguage, onLanguageAdded, registerLanguage } from './languages.js';
export { pseudoLanguages } from './pseudo.js';
export { findTerm, glossary } from './en/glossary.js';
