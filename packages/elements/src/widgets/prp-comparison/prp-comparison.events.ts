import type { ComparisonRowId, ComparisonSide } from '@exosome-widgets/content/comparison.js';
import type { ComparisonGroup } from '@exosome-widgets/content/types.js';
import { FilterChangeEvent } from '../../filter-change-event.js';

/** The reader chose another group, or switched "Differences only". */
export class ComparisonFilterEvent extends FilterChangeEvent<ComparisonGroup | ''> {
  constructor(
    group: ComparisonGroup | '',
    total: number,
    readonly differencesOnly: boolean,
    /** Ids of the rows that are shown now. */
    readonly rows: readonly ComparisonRowId[],
  ) {
    super(group, rows.length, total);
  }
}

/** The reader marked a row as one that matters, or took the mark away. Row ids only, never words. */
export class MarkChangeEvent extends Event {
  static readonly type = 'exo-mark-change';

  constructor(
    readonly row: ComparisonRowId,
    readonly marked: boolean,
    /** Ids of all marked rows. */
    readonly marks: readonly ComparisonRowId[],
  ) {
    super(MarkChangeEvent.type, { bubbles: true, composed: true });
  }
}

/** The reader opened or closed the professional detail of a row. */
export class RowToggleEvent extends Event {
  static readonly type = 'exo-row-toggle';

  constructor(
    readonly row: ComparisonRowId,
    readonly open: boolean,
  ) {
    super(RowToggleEvent.type, { bubbles: true, composed: true });
  }
}

/** The reader swapped the two columns. */
export class ColumnOrderEvent extends Event {
  static readonly type = 'exo-order-change';

  constructor(readonly first: ComparisonSide) {
    super(ColumnOrderEvent.type, { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'exo-mark-change': MarkChangeEvent;
    'exo-row-toggle': RowToggleEvent;
    'exo-order-change': ColumnOrderEvent;
  }
}
