import { isServer } from 'lit';
import { vesicleMessaging } from '@exosome-widgets/content/en/vesicle-messaging.js';
import type { messagingLater } from '@exosome-widgets/content/en/vesicle-messaging-later.js';
import type { Desk } from './vesicle-messaging.desk.js';
import type { Late } from './vesicle-messaging.late.js';
import type { Simulation } from './simulation/simulation.js';

/** What the parts that load later need from the widget. */
export interface LaterHost {
  /** Something has arrived, or could not. */
  readonly refresh: () => void;
  readonly makeDesk: (module: typeof import('./vesicle-messaging.desk.js')) => Desk;
  /** The desk could not be loaded: the story goes on without its question. */
  readonly withoutDesk: () => void;
  readonly makeSimulation: (module: typeof import('./simulation/simulation.js')) => Simulation;
}

/** Parts of the widget that load when a reader first needs them, so that the first picture comes quickly. */
export class Later {
  /** What the first step does not show. */
  late: Late | undefined;
  lateFailed = false;
  /** The words that are there by now. */
  words: typeof vesicleMessaging & typeof messagingLater = vesicleMessaging as typeof vesicleMessaging & typeof messagingLater;
  /** Questions, cards, size, recap and the table. */
  desk: Desk | undefined;
  simulation: Simulation | undefined;
  simulationFailed = false;
  readonly #wanted = new Set<string>();

  constructor(private readonly host: LaterHost) {}

  wantLate(): void {
    this.#want(
      'late',
      () =>
        import('./vesicle-messaging.late.js').then((late) => {
          this.late = late;
          this.words = { ...vesicleMessaging, ...late.messagingLater };
        }),
      () => (this.lateFailed = true),
    );
  }

  wantDesk(): void {
    this.#want(
      'desk',
      () =>
        import('./vesicle-messaging.desk.js').then((module) => {
          this.desk = this.host.makeDesk(module);
        }),
      this.host.withoutDesk,
    );
  }

  wantSimulation(): void {
    this.simulationFailed = false;
    this.#want(
      'simulation',
      () =>
        import('./simulation/simulation.js').then((module) => {
          this.simulation = this.host.makeSimulation(module);
        }),
      () => (this.simulationFailed = true),
    );
  }

  /** Loads once; after a failure it may be wanted again. */
  #want(name: string, load: () => Promise<void>, failed?: () => void): void {
    if (isServer || this.#wanted.has(name)) return;
    this.#wanted.add(name);
    load()
      .catch(() => {
        this.#wanted.delete(name);
        failed?.();
      })
      .finally(this.host.refresh);
  }
}
