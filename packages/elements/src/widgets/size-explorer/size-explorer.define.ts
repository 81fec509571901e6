import { define } from '../../register.js';
import { SizeExplorer } from './size-explorer.js';

define('exo-size-explorer', SizeExplorer);

export * from './size-explorer.js';

declare global {
  interface HTMLElementTagNameMap {
    'exo-size-explorer': SizeExplorer;
  }
}
