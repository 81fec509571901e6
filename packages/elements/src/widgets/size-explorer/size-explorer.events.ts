import type { SizeId } from '@exosome-widgets/model/sizes.js';

/** The reader opened a thing on the ruler. */
export class SizeSelectEvent extends Event {
  static readonly type = 'exo-size-select';

  /** @param thing - id of the thing, for example `platelet` */
  constructor(readonly thing: SizeId) {
    super(SizeSelectEvent.type, { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'exo-size-select': SizeSelectEvent;
  }
}
