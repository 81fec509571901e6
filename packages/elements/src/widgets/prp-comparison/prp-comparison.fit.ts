import type { ReactiveController } from 'lit';
import { fitType } from '../../controllers/fit-type.js';
import { SizeController } from '../../controllers/size.js';
import type { WidgetElement } from '../../widget-element.js';

/** Keeps every row of a slide in view. */
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
    if (body && this.host.layout === 'slide' && !this.isReading()) fitType(body);
  }
}
