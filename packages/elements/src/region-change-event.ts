import type { RegionId } from '@exosome-widgets/content/types.js';

/** The reader chose whose rules are shown. Setting `region` from the page stays silent. */
export class RegionChangeEvent extends Event {
  static readonly type = 'exo-region-change';

  constructor(readonly region: RegionId) {
    super(RegionChangeEvent.type, { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'exo-region-change': RegionChangeEvent;
  }
}
