/** Everything in one: the entry of `exo.js` and of the classic `exo.min.js`. Registers every widget. */
export * from './define.js';
export { exportFilm, exportPicture, exportTable } from './export/index.js';
