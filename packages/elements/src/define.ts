/** Registers every widget. */
import './widgets/vesicle-messaging/vesicle-messaging.define.js';
import './widgets/prp-comparison/prp-comparison.define.js';
import './widgets/route-explorer/route-explorer.define.js';
import './widgets/claim-check/claim-check.define.js';
import './widgets/size-explorer/size-explorer.define.js';

export * from './index.js';
