import type { ClaimBrief as Claim } from '@exosome-widgets/content/types.js';
import { filterClaims, NO_FILTER, sectionsOf, type Arrangement, type ClaimFilter } from './claim-check.filter.js';

/** A page's choice of so few claims needs no filters. */
const FEW = 8;

export type FilterPart = keyof ClaimFilter;

/**
 * Which claims are shown, and who decided it. A page may choose claims and set filters at first; the reader sees that the page
 * did, can undo it, and can always reach every claim.
 */
export class ClaimSelection {
  #filter: ClaimFilter = NO_FILTER;
  #subset: readonly Claim[] = [];
  #leftSubset = false;
  readonly #bySite = new Set<FilterPart>();
  #shown: readonly Claim[];
  arrangement: Arrangement = 'article';

  constructor(readonly all: readonly Claim[]) {
    this.#shown = all;
  }

  get filter(): ClaimFilter {
    return this.#filter;
  }
  /** The claims that fit, in the order in which they are shown. */
  get shown(): readonly Claim[] {
    return this.#shown;
  }
  /** The page's choice; empty when it made none. */
  get subset(): readonly Claim[] {
    return this.#subset;
  }
  /** Whether the reader went from the page's choice to all claims. */
  get leftSubset(): boolean {
    return this.#leftSubset;
  }
  /** The filters that the page set and the reader has not touched. */
  get bySite(): readonly FilterPart[] {
    return [...this.#bySite];
  }
  /** The claims before any filter: the page's choice, or all. */
  get pool(): readonly Claim[] {
    return this.#subset.length && !this.#leftSubset ? this.#subset : this.all;
  }
  get few(): boolean {
    return this.pool !== this.all && this.pool.length <= FEW;
  }
  /** The page's own order holds: headings would tear it apart. */
  get inPageOrder(): boolean {
    return this.pool !== this.all && this.arrangement === 'article';
  }

  chooseSubset(claims: readonly Claim[], isNew: boolean): void {
    this.#subset = claims;
    if (isNew) this.#leftSubset = false;
  }

  toggleSubset(): void {
    this.#leftSubset = !this.#leftSubset;
  }

  setByPage(part: FilterPart, value: Partial<ClaimFilter>, inUse: boolean): void {
    this.#filter = { ...this.#filter, ...value };
    if (inUse) this.#bySite.add(part);
    else this.#bySite.delete(part);
  }

  setByReader(part: FilterPart, value: Partial<ClaimFilter>): void {
    this.#bySite.delete(part);
    this.#filter = { ...this.#filter, ...value };
  }

  remove(part: FilterPart): void {
    this.setByReader(part, { [part]: NO_FILTER[part] });
  }

  clear(): void {
    this.#filter = NO_FILTER;
    this.#bySite.clear();
  }

  /** Undoes whatever keeps a claim from being shown. */
  reach(claim: Claim): void {
    if (!this.pool.includes(claim)) this.#leftSubset = true;
    if (!this.#shown.includes(claim)) this.clear();
  }

  /** Works out {@link shown}. */
  select(textOf: (claim: Claim) => string): void {
    const found = filterClaims(this.pool, this.#filter, textOf);
    this.#shown = this.arrangement === 'verdict' ? sectionsOf(found, 'verdict').flatMap((section) => section.claims) : found;
  }
}
