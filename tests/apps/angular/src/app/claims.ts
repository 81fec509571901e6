import 'exosome-widgets/claim-check/define.js';
import { Component, CUSTOM_ELEMENTS_SCHEMA, signal } from '@angular/core';

@Component({
  selector: 'app-claims',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <section>
      <button (click)="claims.set(claims().toReversed())">Turn round</button>
      <button (click)="claims.set([])">Remove all</button>
      @for (claim of claims(); track claim) {
        <exo-claim-check [claims]="claim" view="card" [withoutControls]="true" />
      }
    </section>
  `,
})
export class Claims {
  readonly claims = signal(['E06', 'A01']);
}
