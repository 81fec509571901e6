import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Jurisdiction, RegionId } from '@exosome-widgets/content/types.js';
import { type Row, withRules } from './prp-comparison.rows.js';

/**
 * Puts the rules of the chosen region into the regulation row. The row's own words are those of the United States; other regions
 * load when they are first asked for, and until then the row goes on naming whose rules it shows.
 */
export class RulesController implements ReactiveController {
  #all: readonly Jurisdiction[] | undefined;
  #made: { readonly rules: Jurisdiction; readonly row: Row } | undefined;
  #loading = false;
  /** The rules could not be loaded; the United States stay. */
  failed = false;

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  hostConnected(): void {
    // Present for the interface; rules load after the first picture.
  }

  /** What is shown for a region; `undefined` while the row's own words (United States) stand. */
  rules(region: RegionId): Jurisdiction | undefined {
    return region === 'us' ? undefined : this.#all?.find(({ id }) => id === region);
  }

  /** The row as a reader in that region meets it. */
  row(row: Row, region: RegionId): Row {
    const rules = row.id === 'regulation' ? this.rules(region) : undefined;
    if (!rules) return row;
    // The same row for the same region: open details know by it what they have loaded.
    if (this.#made?.rules !== rules) this.#made = { rules, row: withRules(row, rules) };
    return this.#made.row;
  }

  /** Called after each picture: fetches what the region needs. */
  need(region: RegionId): void {
    if (region === 'us' || this.#all || this.#loading || this.failed) return;
    void this.#load();
  }

  /** Another try, when the reader chooses a region again. */
  retry(): void {
    this.failed = false;
  }

  async #load(): Promise<void> {
    this.#loading = true;
    try {
      this.#all = (await import('@exosome-widgets/content/generated/jurisdictions.js')).jurisdictions;
    } catch {
      this.failed = true;
    }
    this.#loading = false;
    this.host.requestUpdate();
  }
}
