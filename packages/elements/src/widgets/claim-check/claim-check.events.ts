import type { ClaimGroup, Verdict } from '@exosome-widgets/content/types.js';
import { FilterChangeEvent } from '../../filter-change-event.js';

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

/** The reader changed which claims are shown; `group` is the topic. */
export class ClaimFilterEvent extends FilterChangeEvent<ClaimGroup | ''> {
  constructor(
    group: ClaimGroup | '',
    shown: number,
    total: number,
    /** The verdicts that are shown; empty means every verdict. */
    readonly verdicts: readonly Verdict[],
    /** The words that are looked for. */
    readonly search: string,
  ) {
    super(group, shown, total);
  }
}

declare global {
  interface HTMLElementEventMap {
    'exo-claim-open': ClaimOpenEvent;
  }
}
