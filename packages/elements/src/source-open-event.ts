/** The reader opened the sources of a sentence. */
export class SourceOpenEvent extends Event {
  static readonly type = 'exo-source-open';

  /** @param facts - ids of the facts behind the sentence, for example `biology:size-range` */
  constructor(readonly facts: readonly string[]) {
    super(SourceOpenEvent.type, { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'exo-source-open': SourceOpenEvent;
  }
}
