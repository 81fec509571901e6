/** The reader moved to another step. Setting `step` from the page stays silent. */
export class StepChangeEvent extends Event {
  static readonly type = 'exo-step-change';

  /**
   * @param step - the step now shown, 0-based
   * @param stepCount - how many steps there are
   */
  constructor(
    readonly step: number,
    readonly stepCount: number,
  ) {
    super(StepChangeEvent.type, { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'exo-step-change': StepChangeEvent;
  }
}
