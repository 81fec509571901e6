import type { RegionId, RouteId } from '@exosome-widgets/content/types.js';

/** The reader opened another route, or chose a second one beside it. */
export class RouteSelectEvent extends Event {
  static readonly type = 'exo-route-select';

  constructor(
    readonly route: RouteId,
    /** The route shown beside it; empty when there is none. */
    readonly compareWith: RouteId | '',
  ) {
    super(RouteSelectEvent.type, { bubbles: true, composed: true });
  }
}

/** The reader chose whose rules are shown. */
export class RouteRegionEvent extends Event {
  static readonly type = 'exo-region-change';

  constructor(readonly region: RegionId) {
    super(RouteRegionEvent.type, { bubbles: true, composed: true });
  }
}

declare global {
  // `exo-region-change` is sent by other widgets too: tell them apart by `event instanceof RouteRegionEvent`.
  interface HTMLElementEventMap {
    'exo-route-select': RouteSelectEvent;
  }
}
