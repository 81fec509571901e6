import { define } from '../../register.js';
import { PrpComparison } from './prp-comparison.js';

define('exo-prp-comparison', PrpComparison);

export * from './prp-comparison.js';

declare global {
  interface HTMLElementTagNameMap {
    'exo-prp-comparison': PrpComparison;
  }
}
