/** Every widget class, event and type. Importing this registers nothing. */
export * from './widgets/vesicle-messaging/vesicle-messaging.js';
export * from './widgets/prp-comparison/prp-comparison.js';
export * from './widgets/route-explorer/route-explorer.js';
export * from './widgets/claim-check/claim-check.js';
export { WidgetElement } from './widget-element.js';
export { StepChangeEvent } from './step-change-event.js';
export { SourceOpenEvent } from './source-open-event.js';
export { VersionConflictEvent } from './register.js';
export { VERSION } from './version.js';
export type { FrameOptions, Slide, SlidesOptions } from './slides.js';
