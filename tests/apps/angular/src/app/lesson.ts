import 'exosome-widgets/prp-comparison/define.js';
import 'exosome-widgets/vesicle-messaging/define.js';
import { Component, CUSTOM_ELEMENTS_SCHEMA, signal } from '@angular/core';

@Component({
  selector: 'app-lesson',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <main>
      <p>
        Step <output>{{ step() + 1 }}</output> <button (click)="step.set(step() + 1)">Go on</button>
      </p>
      <exo-vesicle-messaging [step]="step()" [withoutGates]="true" (exo-step-change)="step.set($event.step)" />
      <p>
        Rules of <output>{{ region() }}</output> <button (click)="region.set('uk')">Rules of the UK</button>
      </p>
      <exo-prp-comparison [region]="region()" [headingLevel]="2" (exo-region-change)="region.set($event.region)" />
    </main>
  `,
})
export class Lesson {
  readonly step = signal(2);
  readonly region = signal('eu');
}
