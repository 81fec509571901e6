import { PartOpenEvent } from './vesicle-messaging.events.js';
import { roveInSpace } from './vesicle-messaging.keys.js';
import type { Mark, PartId } from './vesicle-messaging.marks.js';

/** What the widget lends. */
interface PartTools {
  /** The marks that can be opened now. */
  readonly marks: () => readonly Mark[];
  /** Where the focus goes after the next picture. */
  readonly focusNext: (selector: string) => void;
  readonly refresh: () => void;
  readonly send: (event: Event) => void;
}

/** Which part of the picture is open, which one the Tab key comes to, and the keys that go from part to part. */
export class PartFocus {
  /** The part whose card is open. */
  open: PartId | undefined;
  /** The part that the Tab key comes to. */
  tab: PartId | undefined;

  constructor(private readonly tools: PartTools) {}

  /** Opens a part, or closes it when it is open already. */
  toggle(id: PartId | undefined): void {
    const closing = this.open;
    this.open = id === closing ? undefined : id;
    if (this.open) {
      this.tab = this.open;
      this.tools.focusNext('.card');
      this.tools.send(new PartOpenEvent(this.open));
    } else this.tools.focusNext(`[data-part="${closing ?? ''}"]`);
    this.tools.refresh();
  }

  readonly onKeydown = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' && this.open) return this.onCardKey(event);
    const items = [...(event.currentTarget as HTMLElement).querySelectorAll<HTMLElement>('.part')];
    const item = roveInSpace(
      event,
      items,
      this.tools.marks().map(({ at }) => at),
    );
    if (!item) return;
    this.tab = item.dataset['part'] as PartId;
    this.tools.refresh();
  };

  readonly onCardKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    this.toggle(undefined);
  };
}
