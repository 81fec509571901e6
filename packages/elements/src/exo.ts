/** Everything in one: the entry of `exo.js` and of the classic `exo.min.js`. Registers every widget. */
export * from './index.js';
export * from './define.js';
