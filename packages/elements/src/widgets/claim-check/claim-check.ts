import { html, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { claimCheck } from '@exosome-widgets/content/en/claim-check.js';
import { claims as allClaims } from '@exosome-widgets/content/generated/claim-list.js';
import type { ClaimBrief as Claim, FactReference } from '@exosome-widgets/content/types.js';
import { announce } from '../../controllers/announcer.js';
import { clampStep } from '../../clamp-step.js';
import { fitType } from '../../controllers/fit-type.js';
import { SizeController } from '../../controllers/size.js';
import type { PictureSettings } from '../../export/source.js';
import type { SlidesModule } from '../../slides.js';
import { StepChangeEvent } from '../../step-change-event.js';
import { isHeadingLevel, isOneOf, isUnset, WidgetElement, written } from '../../widget-element.js';
import { searchText, type Words } from './claim-check.describe.js';
import { ClaimFilterEvent, ClaimOpenEvent } from './claim-check.events.js';
import { readIds, toggled, type ClaimFilter } from './claim-check.filter.js';
import { factsOf } from './claim-check.item.js';
import { chartColumns, chartRows } from './claim-check.layout.js';
import { filterControls, overview, type OverviewContext } from './claim-check.overview.js';
import { claimCard, claimList, countLine, siteLine, type PartsContext } from './claim-check.parts.js';
import { ClaimLink } from './claim-check.link.js';
import { ClaimSelection, type FilterPart } from './claim-check.selection.js';
import { readSettings } from './claim-check.settings.js';
import { styles } from './claim-check.styles.js';

export { ClaimFilterEvent, ClaimOpenEvent } from './claim-check.events.js';

const VIEWS = ['list', 'card'] as const;
type View = (typeof VIEWS)[number];
/** A reader who types is told once, after the last letter. */
const ANNOUNCE_AFTER_MS = 600;

/**
 * The claims of a clinic's article, each as "you may read" and beside it "what the evidence says", with a verdict, the kind of
 * evidence and the sources.
 *
 * @tagname exo-claim-check
 * @slot - Text for readers without script.
 * @event {ClaimOpenEvent} exo-claim-open - The reader opened one claim.
 * @event {ClaimFilterEvent} exo-filter-change - The reader changed which claims are shown.
 * @event {StepChangeEvent} exo-step-change - The reader moved to another claim (one at a time).
 * @csspart overview - The picture of how many claims stand.
 * @csspart chart - The lines of the picture, which are buttons.
 * @csspart controls - Search, topic and order.
 * @csspart claim - One claim.
 * @csspart claim-text - What a reader may read elsewhere.
 * @csspart answer - What the evidence says.
 * @csspart verdict - The verdict on a claim.
 * @csspart note - Why this verdict was given.
 */
export class ClaimCheck extends WidgetElement {
  static override styles: CSSResultGroup = [WidgetElement.styles, styles];

  /** Only these claims, in this order, for example `E06 A01`. The reader sees that the page chose them and can see all. */
  @property() claims: string = '';

  /** `list` shows all; `card` shows one at a time, for a slide or an article. */
  @property() view: 'list' | 'card' = 'list';

  /** Only claims with these verdicts at first: `supported`, `partly-supported`, `contested`, `unsupported`, `outdated`. */
  @property() verdict: string = '';

  /** Only claims of this topic at first, for example `hair`. */
  @property() group: string = '';

  /** Words to look for at first. */
  @property() search: string = '';

  /** Which claim is shown when they come one at a time; 0-based, 0 to `stepCount` − 1. */
  // Always a change: a page that sets the right step after a wrong one takes the notice away.
  @property({ type: Number, reflect: true, useDefault: true, hasChanged: () => true }) step: number = 0;

  readonly #size: SizeController = new SizeController(this);
  readonly #selection = new ClaimSelection(allClaims);
  /** The reader's own choice goes before the page's until the page sets another. */
  #readerView: View | undefined;
  #stepFault: unknown;
  readonly #notes = new Set<string>();
  readonly #link = new ClaimLink(this);
  #focusNext: string | undefined;
  #announceTimer: ReturnType<typeof setTimeout> | undefined;

  /** How many claims there are to step through. */
  get stepCount(): number {
    if (this.hasUpdated) return this.#selection.shown.length;
    return readIds(written(this.claims), allClaims).known.length || allClaims.length;
  }

  override loadSlides(): Promise<SlidesModule> {
    return import('./claim-check.slides.js');
  }

  override pictureSettings(): PictureSettings {
    const claims = this.#selection.shown.map((claim) => claim.id).join(' ');
    return { claims, step: this.#oneAtATime ? this.step : undefined };
  }

  override citedFacts(): Promise<readonly FactReference[]> {
    return factsOf(this.#selection.shown.map((claim) => claim.id));
  }

  override linkState(): string {
    return this.#oneAtATime ? (this.#current?.id ?? '') : '';
  }

  /** Opens a claim by its id, whatever filter is in the way, and brings the reader to it. */
  override openLink(state: string): void {
    const claim = allClaims.find((each) => each.id === state.toUpperCase());
    if (!claim) return;
    this.#selection.reach(claim);
    this.#notes.add(claim.id);
    this.requestUpdate();
    void this.updateComplete.then(() => {
      this.step = Math.max(0, this.#selection.shown.indexOf(claim));
      this.#focusNext = `c-${claim.id}`;
      this.requestUpdate();
      this.dispatchEvent(new ClaimOpenEvent(claim.id, claim.verdict));
    });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#announceTimer);
  }

  get #words(): Words {
    return { t: this.translator('claim-check', claimCheck), say: this.say, evidence: (english) => this.evidence(english) };
  }

  get #viewShown(): View {
    return this.#readerView ?? (isOneOf(VIEWS, this.view) ? this.view : 'list');
  }

  /** On a slide the list is a picture with one claim beside it: so many claims fit on no slide. */
  get #oneAtATime(): boolean {
    return this.#viewShown === 'card' || this.layout === 'slide';
  }

  get #current(): Claim | undefined {
    return this.#selection.shown[this.step];
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    const words = this.#words;
    this.#readChoice(changed, words);
    if (changed.has('view')) this.#readerView = undefined;
    if (!isOneOf(VIEWS, this.view) && !isUnset(this.view)) this.fallBack('view', this.view, words.t('view.list'));
    this.#selection.select((claim) => searchText(claim, words));
    this.#readStep(changed);
  }

  /** What the page chose counts when it sets it; after that the reader's choice stays until the page sets another. */
  #readChoice(changed: PropertyValues<this>, { t }: Words): void {
    const { claims, verdict, group, search } = this;
    const settings = readSettings({ claims, verdict, group, search }, allClaims);
    for (const { setting, given } of settings.faults) {
      this.fallBack(setting, given, setting === 'claims' && settings.subset.length ? t('fallback.claims') : t('fallback.all'));
    }
    const selection = this.#selection;
    selection.chooseSubset(settings.subset, changed.has('claims'));
    if (changed.has('verdict')) selection.setByPage('verdicts', { verdicts: settings.verdicts }, settings.verdicts.length > 0);
    if (changed.has('group')) selection.setByPage('group', { group: settings.group }, settings.group !== undefined);
    if (changed.has('search')) selection.setByPage('search', { search: settings.search }, settings.search.trim() !== '');
  }

  /** A step outside is brought inside, and said once; a list made shorter by a filter is no fault. */
  #readStep(changed: PropertyValues<this>): void {
    const inside = clampStep(this.step, this.#selection.shown.length);
    if (changed.has('step')) this.#stepFault = this.step === inside || isUnset(this.step) ? undefined : this.step;
    if (this.step !== inside) this.step = inside;
    if (this.#stepFault !== undefined) this.fallBack('step', this.#stepFault, this.formats.number(inside));
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    this.#fitSlide();
    if (!this.#focusNext) return;
    const target = this.shadowRoot?.getElementById(this.#focusNext);
    this.#focusNext = undefined;
    target?.scrollIntoView({ block: 'center' });
    target?.focus({ preventScroll: true });
  }

  /** Open sources may scroll; the type keeps its size while they are read. */
  #fitSlide(): void {
    if (this.layout !== 'slide' || this.sources.openId) return;
    for (const box of this.renderRoot.querySelectorAll<HTMLElement>('.card-stage, .slide-view .side')) fitType(box);
  }

  protected override render(): TemplateResult {
    const { t } = this.#words;
    return this.renderFrame({
      title: t('title'),
      intro: t('intro', { total: allClaims.length }),
      tools: this.#renderViews(),
      body: this.#renderBody(),
    });
  }

  #renderViews(): TemplateResult {
    const { t } = this.#words;
    const name = (view: View): string => (view === 'list' && this.layout === 'slide' ? t('view.picture') : t(`view.${view}`));
    return html`<div class="views" role="group" aria-label=${t('view')}>
      ${VIEWS.map(
        (view) =>
          html`<button type="button" aria-pressed=${view === this.#viewShown} @click=${() => this.#chooseView(view)}>${name(view)}</button>`,
      )}
    </div>`;
  }

  #renderBody(): TemplateResult {
    const parts = this.#partsContext;
    if (this.#viewShown === 'card') return html`<div class="card-view">${siteLine(parts)}${claimCard(parts)}</div>`;
    const picture = this.#overviewContext;
    if (this.layout === 'slide') {
      return html`<div class="slide-view">
        <div class="side">${overview(picture)}</div>
        <div class="main">${siteLine(parts)}${claimCard(parts)}</div>
      </div>`;
    }
    if (this.#selection.few) return html`<div class="few">${siteLine(parts)}${claimList(parts)}</div>`;
    return html`<div class="list-view">
      <div class="side"><div class="stay">${overview(picture)}${filterControls(picture)}</div></div>
      <div class="main">${siteLine(parts)}${countLine(parts)}${claimList(parts)}</div>
    </div>`;
  }

  get #overviewContext(): OverviewContext {
    const selection = this.#selection;
    const columns = chartColumns(this.#size.inlineSizePx, this.layout === 'slide');
    return {
      words: this.#words,
      rows: chartRows(allClaims, selection.shown, columns),
      columns,
      direction: this.language.direction,
      filter: selection.filter,
      arrangement: selection.arrangement,
      pool: selection.pool,
      withoutControls: this.withoutControls,
      toggleVerdict: (verdict) => this.#changeFilter('verdicts', { verdicts: toggled(selection.filter.verdicts, verdict) }),
      setGroup: (group) => this.#changeFilter('group', { group }),
      setSearch: (search) => this.#changeFilter('search', { search }, ANNOUNCE_AFTER_MS),
      setArrangement: (arrangement) => {
        selection.arrangement = arrangement;
        this.requestUpdate();
      },
    };
  }

  get #partsContext(): PartsContext {
    const level = this.headingLevel;
    return {
      words: this.#words,
      formats: this.formats,
      sources: this.sources,
      selection: this.#selection,
      sectionLevel: isHeadingLevel(level) ? Math.min(6, level + 1) : undefined,
      step: this.step,
      withoutControls: this.withoutControls,
      copiedId: this.#link.copiedId,
      linkByHand: this.#link.byHand,
      noteOpen: (claim) => this.#notes.has(claim.id),
      toggleNote: (claim) => this.#toggleNote(claim),
      copyLink: (claim) => void this.#link.copy(claim.id),
      clearAll: () => this.#clearAll(),
      toggleSubset: () => {
        this.#selection.toggleSubset();
        this.#focusNext = 'subset-switch';
        this.#tellFilter();
      },
      removeSiteFilter: (part) => this.#removeSiteFilter(part),
      stepTo: (step) => this.#stepTo(step),
    };
  }

  #changeFilter(part: FilterPart, value: Partial<ClaimFilter>, announceAfterMs = 0): void {
    this.#selection.setByReader(part, value);
    this.#tellFilter(announceAfterMs);
  }

  #removeSiteFilter(part: FilterPart): void {
    this.#selection.remove(part);
    this.#focusNext = this.#oneAtATime && this.#current ? `c-${this.#current.id}` : 'count';
    this.#tellFilter();
  }

  #clearAll(): void {
    this.#selection.clear();
    this.#focusNext = 'count';
    this.#tellFilter();
  }

  /** Keeps the claim on the card where it still fits, then tells the page and, politely, the listener. */
  #tellFilter(announceAfterMs = 0): void {
    const kept = this.#current;
    this.requestUpdate();
    void this.updateComplete.then(() => {
      const { shown, filter } = this.#selection;
      if (this.#oneAtATime) this.step = Math.max(0, kept ? shown.indexOf(kept) : 0);
      const counts = { shown: shown.length, total: allClaims.length };
      this.dispatchEvent(new ClaimFilterEvent(filter.group ?? '', counts.shown, counts.total, filter.verdicts, filter.search));
      clearTimeout(this.#announceTimer);
      this.#announceTimer = setTimeout(() => announce('filter', this.#words.t('shown', counts)), announceAfterMs);
    });
  }

  #chooseView(view: View): void {
    this.#readerView = view;
    this.requestUpdate();
  }

  #stepTo(step: number): void {
    const { shown } = this.#selection;
    const claim = shown[step];
    if (!claim) return;
    if (this.sources.openId) this.sources.close();
    this.step = step;
    this.dispatchEvent(new StepChangeEvent(step, shown.length));
    this.dispatchEvent(new ClaimOpenEvent(claim.id, claim.verdict));
    const { t, say } = this.#words;
    announce(
      'step',
      t('announceCard', { step: step + 1, count: shown.length, id: claim.id, verdict: say(`verdict.${claim.verdict}`) }),
    );
  }

  #toggleNote(claim: Claim): void {
    this.requestUpdate();
    if (this.#notes.delete(claim.id)) return;
    this.#notes.add(claim.id);
    this.dispatchEvent(new ClaimOpenEvent(claim.id, claim.verdict));
  }
}
