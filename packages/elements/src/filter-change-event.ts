/**
 * The reader changed what is shown. Every widget with filters sends it under this name; the classes that extend it add what only
 * one widget knows. Settings of the page stay silent.
 */
export class FilterChangeEvent<Group extends string = string> extends Event {
  static readonly type = 'exo-filter-change';

  constructor(
    /** The group or topic that is shown; empty means all. */
    readonly group: Group,
    /** How many rows or claims are shown now. */
    readonly shown: number,
    /** How many there are in all. */
    readonly total: number,
  ) {
    super(FilterChangeEvent.type, { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'exo-filter-change': FilterChangeEvent;
  }
}
