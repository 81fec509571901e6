import type { ReactiveController } from 'lit';
import { SizeController } from '../../controllers/size.js';
import type { WidgetElement } from '../../widget-element.js';

/** Smallest type, as a share of what the style sheet asks for. */
const SMALLEST = 0.5;
const STEP = 0.04;

/** On a slide nothing scrolls: where a language or a font runs long, the type gets smaller until every row is in view. */
export class FitController implements ReactiveController {
  constructor(
    private readonly host: WidgetElement,
    private readonly isReading: () => boolean,
  ) {
    host.addController(this);
    new SizeController(host); // a box of another size is measured again
  }

  hostConnected(): void {
    // Present for the interface; measuring follows each picture.
  }

  hostUpdated(): void {
    const body = this.host.renderRoot.querySelector<HTMLElement>('.body');
    // Open sources may scroll; the table keeps its size while they are read.
    if (!body || this.host.layout !== 'slide' || this.isReading()) return;
    for (let share = 1; share >= SMALLEST; share -= STEP) {
      body.style.setProperty('--_fit', share.toFixed(2));
      if (body.scrollHeight <= body.clientHeight + 1) return;
    }
  }
}
