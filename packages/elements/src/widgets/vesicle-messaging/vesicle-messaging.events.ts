import type { Recipient, StoryStep } from '@exosome-widgets/model/story.js';
import type { PartId } from './vesicle-messaging.marks.js';

/** The reader started or stopped playing. */
export class PlayChangeEvent extends Event {
  static readonly type = 'exo-play-change';

  /**
   * @param playing - `one` step, `all`, or `no`
   * @param step - 0-based
   */
  constructor(
    readonly playing: 'no' | 'one' | 'all',
    readonly step: number,
  ) {
    super(PlayChangeEvent.type, { bubbles: true, composed: true });
  }
}

/** The reader chose another receiving cell. */
export class RecipientChangeEvent extends Event {
  static readonly type = 'exo-recipient-change';

  constructor(readonly recipient: Recipient) {
    super(RecipientChangeEvent.type, { bubbles: true, composed: true });
  }
}

/** The reader changed between story and simulation. */
export class ViewChangeEvent extends Event {
  static readonly type = 'exo-view-change';

  constructor(readonly view: 'story' | 'simulation') {
    super(ViewChangeEvent.type, { bubbles: true, composed: true });
  }
}

/** The reader answered a question. Nothing is kept beyond the page. */
export class AnswerEvent extends Event {
  static readonly type = 'exo-answer';

  /**
   * @param question - the step that asks, or `size` or `recap`
   * @param choice - id of the choice; `skip` when skipped
   * @param right - whether it was the right one
   * @param confidence - 0…100, where the question asks for it
   */
  constructor(
    readonly question: StoryStep | 'size' | 'recap',
    readonly choice: string,
    readonly right: boolean,
    readonly confidence?: number | undefined,
  ) {
    super(AnswerEvent.type, { bubbles: true, composed: true });
  }
}

/** The reader opened a part of the picture. */
export class PartOpenEvent extends Event {
  static readonly type = 'exo-part-open';

  constructor(readonly partId: PartId) {
    super(PartOpenEvent.type, { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'exo-play-change': PlayChangeEvent;
    'exo-recipient-change': RecipientChangeEvent;
    'exo-view-change': ViewChangeEvent;
    'exo-answer': AnswerEvent;
    'exo-part-open': PartOpenEvent;
  }
}
