import 'exosome-widgets/route-explorer/define.js';
import { Component, CUSTOM_ELEMENTS_SCHEMA, type ElementRef, signal, viewChild } from '@angular/core';
import type { RouteExplorer } from 'exosome-widgets/route-explorer.js';

@Component({
  selector: 'app-routes',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <section>
      <button (click)="routes.set(routes().toReversed())">Turn round</button>
      <button (click)="routes.set([])">Remove all</button>
      <button (click)="first()?.nativeElement?.scrollIntoView()">Show the first</button>
      @for (route of routes(); track route) {
        <exo-route-explorer #explorer [route]="route" [withoutControls]="true" />
      }
    </section>
  `,
})
export class Routes {
  readonly routes = signal<RouteExplorer['route'][]>(['micro-needling', 'topical-home']);
  readonly first = viewChild<ElementRef<RouteExplorer>>('explorer');
}
