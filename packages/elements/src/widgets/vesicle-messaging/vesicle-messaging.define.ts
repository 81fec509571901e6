import { define } from '../../register.js';
import { VesicleMessaging } from './vesicle-messaging.js';

export * from './vesicle-messaging.js';

define('exo-vesicle-messaging', VesicleMessaging);

declare global {
  interface HTMLElementTagNameMap {
    'exo-vesicle-messaging': VesicleMessaging;
  }
}
