/** What loads when a reader asks for more than the first route: the other routes and their pictures, two side by side, the whole map. */
import { addStyles } from '../../theme/shadow-styles.js';
import { moreStyles } from './route-explorer.more.styles.js';

export { bodyKit } from './route-explorer.body.js';
export { renderCard } from './route-explorer.card.js';
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

/** Brings the styles of what these modules draw into the widget. */
export const bringStyles = (root: Node): void => addStyles(root, ...moreStyles);
