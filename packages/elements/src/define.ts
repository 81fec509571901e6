/** Registers every widget. */
export * from './widgets/vesicle-messaging/vesicle-messaging.define.js';
export * from './widgets/prp-comparison/prp-comparison.define.js';
export * from './widgets/route-explorer/route-explorer.define.js';
export * from './widgets/claim-check/claim-check.define.js';
