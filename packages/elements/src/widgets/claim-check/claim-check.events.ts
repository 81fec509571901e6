import type { ClaimGroup, Verdict } from '@exosome-widgets/content/types.js';

/** The reader opened one claim: its note, its sources, its link, or its card. */
export class ClaimOpenEvent extends Event {
  static readonly type = 'exo-claim-open';

  constructor(
    /** `A01` … `L04`. */
    readonly claimId: string,
    readonly verdict: Verdict,
  ) {
    super(ClaimOpenEvent.type, { bubbles: true, composed: true });
  }
}

/** The reader changed which claims are shown. */
export class FilterChangeEvent extends Event {
  static readonly type = 'exo-filter-change';

  constructor(
    /** The verdicts that are shown; empty means every verdict. */
    readonly verdicts: readonly Verdict[],
    /** The topic that is shown; empty means every topic. */
    readonly group: ClaimGroup | '',
    /** The words that are looked for. */
    readonly search: string,
    /** How many claims are shown now. */
    readonly shown: number,
    /** How many claims there are. */
    readonly total: number,
  ) {
    super(FilterChangeEvent.type, { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'exo-claim-open': ClaimOpenEvent;
    'exo-filter-change': FilterChangeEvent;
  }
}
