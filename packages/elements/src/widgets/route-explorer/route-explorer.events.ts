import type { RouteId } from '@exosome-widgets/content/types.js';

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

declare global {
  interface HTMLElementEventMap {
    'exo-route-select': RouteSelectEvent;
  }
}
