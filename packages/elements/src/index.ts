/**
 * Every widget class, event and type. Importing this registers nothing.
 * `slides` and `frame` have the same names in every widget: take them from the widget's own entry, `exosome-widgets/<widget>.js`.
 */
export { VesicleMessaging } from './widgets/vesicle-messaging/vesicle-messaging.js';
export * from './widgets/vesicle-messaging/vesicle-messaging.events.js';
export { PrpComparison } from './widgets/prp-comparison/prp-comparison.js';
export * from './widgets/prp-comparison/prp-comparison.events.js';
export { RouteExplorer } from './widgets/route-explorer/route-explorer.js';
export * from './widgets/route-explorer/route-explorer.events.js';
export { ClaimCheck } from './widgets/claim-check/claim-check.js';
export * from './widgets/claim-check/claim-check.events.js';
export { SizeExplorer } from './widgets/size-explorer/size-explorer.js';
export * from './widgets/size-explorer/size-explorer.events.js';
export { WidgetElement } from './widget-element.js';
export { StepChangeEvent } from './step-change-event.js';
export { FilterChangeEvent } from './filter-change-event.js';
export { RegionChangeEvent } from './region-change-event.js';
export { SourceOpenEvent } from './source-open-event.js';
export { VersionConflictEvent } from './register.js';
export { VERSION } from './version.js';
export type { Cover, FrameOptions, Slide, SlidesModule, SlidesOptions, SlideTable } from './slides.js';
