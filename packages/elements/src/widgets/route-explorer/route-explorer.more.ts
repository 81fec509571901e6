/** What loads when a reader asks for more than the first route: the other routes and their pictures, two side by side, the whole map. */
export { bodyKit } from './route-explorer.body.js';
export { renderCard } from './route-explorer.card.js';
export { moreStyles } from './route-explorer.more.styles.js';
export { proceduresKit } from './route-explorer.procedures.js';
export {
  fieldText,
  laterWords,
  reachLegend,
  renderCompared,
  renderPages,
  renderReach,
  renderTable,
  restOfRoutes,
} from './route-explorer.rest.js';
export { fitType } from '../../controllers/fit-type.js';
