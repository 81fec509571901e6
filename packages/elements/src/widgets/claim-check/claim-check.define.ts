import { define } from '../../register.js';
import { ClaimCheck } from './claim-check.js';

export * from './claim-check.js';

define('exo-claim-check', ClaimCheck);

declare global {
  interface HTMLElementTagNameMap {
    'exo-claim-check': ClaimCheck;
  }
}
