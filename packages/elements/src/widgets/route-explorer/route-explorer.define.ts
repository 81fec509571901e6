import { define } from '../../register.js';
import { RouteExplorer } from './route-explorer.js';

export * from './route-explorer.js';

define('exo-route-explorer', RouteExplorer);

declare global {
  interface HTMLElementTagNameMap {
    'exo-route-explorer': RouteExplorer;
  }
}
