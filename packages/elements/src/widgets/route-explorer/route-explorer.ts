import { html, isServer, noChange, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { routeExplorer } from '@exosome-widgets/content/en/route-explorer.js';
import type { FactReference, RouteId } from '@exosome-widgets/content/types.js';
import {
  parseRoute,
  ROUTE_DEPICTIONS,
  ROUTE_IDS,
  type RouteName,
  routeOfStep,
  stepOfRoute,
} from '@exosome-widgets/model/routes.js';
import { announce } from '../../controllers/announcer.js';
import { rove, roveInSpace } from '../../controllers/roving.js';
import type { Drawing } from '../../primitives/svg-text.js';
import { RegionChangeEvent } from '../../region-change-event.js';
import { isRegion } from '../../regions.js';
import type { SlidesModule } from '../../slides.js';
import { StepChangeEvent } from '../../step-change-event.js';
import { skinHostTokens } from '../../theme/skin-host-tokens.js';
import { isUnset, WidgetElement } from '../../widget-element.js';
import { renderChoice } from './route-explorer.choice.js';
import { type DetailView, type Page, renderDetail } from './route-explorer.detail.js';
import { chosenText, learn, routeName, routeOf, rulesOf, type Words } from './route-explorer.describe.js';
import { RouteSelectEvent } from './route-explorer.events.js';
import { MotionPlayer } from './route-explorer.motion-player.js';
import { pictureFor, renderPicture } from './route-explorer.picture.js';
import type { Picture } from './route-explorer.layout.js';
import { placeButtons } from './route-explorer.place-buttons.js';
import { type PlaceId, placesOf } from './route-explorer.places.js';
import { fromFacts } from './route-explorer.said.js';
import { StageController } from './route-explorer.stage.js';
import { styles } from './route-explorer.styles.js';

type Side = 'a' | 'b';

/**
 * Ten ways in which exosomes have been given: what stands in the way, how deep the device goes and in what measure, where vesicles
 * have been seen to stay, what was tested in people, and the rules. Two pictures, a section of skin and a figure, share one hand.
 *
 * @tagname exo-route-explorer
 * @slot - Text for readers without scripts; the widget takes its place.
 * @event {RouteSelectEvent} exo-route-select - The reader opened another route, or chose a second one.
 * @event {StepChangeEvent} exo-step-change - The reader opened another route.
 * @event {RegionChangeEvent} exo-region-change - The reader chose whose rules are shown.
 * @event {SourceOpenEvent} exo-source-open - The reader opened the sources of a sentence.
 * @csspart base - The frame around everything.
 * @csspart routes - The list of routes.
 * @csspart controls - The row above the picture.
 * @csspart picture - One picture with its caption.
 * @csspart stage - The drawing and the labels over it.
 * @csspart card - What is said about one place of the picture.
 * @csspart detail - What is known about the route.
 * @csspart table - All routes as a table.
 * @cssstate fallback - A setting was not understood; the default is showing.
 * @cssstate overdue - The content is past its next check.
 * @cssstate playing - The picture moves.
 */
export class RouteExplorer extends WidgetElement {
  static override styles: CSSResultGroup = [WidgetElement.styles, skinHostTokens, styles];

  /** The open route, for example `micro-needling`. Empty: the one of `step`. */
  @property() route: RouteId | '' = '';

  /** A second route beside it, for example `micro-needling`. Empty: none. */
  @property({ attribute: 'compare-with' }) compareWith: RouteId | '' = '';

  /** The open route as a step, 0 (serum or cream at home) to 9 (into a vein): from the surface inwards. */
  // Always a change: a page that sets the right step after a wrong one takes the notice away.
  @property({ type: Number, reflect: true, useDefault: true, hasChanged: () => true }) step = 0;

  /** How many steps there are. */
  get stepCount(): number {
    return ROUTE_IDS.length;
  }

  @state() private openPlace: { readonly side: Side; readonly place: PlaceId } | undefined;
  @state() private page: Page = 'known';
  @state() private tableOpen = false;
  @state() private forPaper = false;
  @state() private progress = 1;

  readonly #stages = new StageController(this);
  readonly #motion: MotionPlayer = new MotionPlayer(this, {
    get: () => this.progress,
    set: (progress) => (this.progress = progress),
  });
  readonly #current: Record<Side, PlaceId> = { a: 'device', b: 'device' };
  #shown: RouteName = ROUTE_IDS[0];
  #second: RouteName | undefined;
  #oddStep: unknown;
  /** A frame of the motion: nothing but the picture changes. */
  #onlyMotion = false;
  #words: Words | undefined;
  readonly #drawn: Partial<Record<Side, { readonly key: string; readonly drawing: Drawing }>> = {};
  #pictures: Partial<Record<Side, Picture | undefined>> = {};
  #more: typeof import('./route-explorer.more.js') | undefined;
  #loading: Promise<void> | undefined;
  #failed = false;
  #focus: 'card' | undefined;

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    const t = this.translator('route-explorer', routeExplorer);
    this.#words = {
      t,
      say: this.say,
      later: this.#more && this.translator('route-explorer-later', this.#more.laterWords),
      formats: this.formats,
      evidence: (english) => this.evidence(english),
    };
    const before = this.#shown;
    this.#readRoute(changed);
    this.#readSecond();
    if (before !== this.#shown) {
      this.openPlace = undefined;
      this.#current.a = 'device';
    }
    if (!isServer && this.hasUpdated && before !== this.#shown) this.#play();
    if (this.motionLevel === 'none') this.progress = 1;
    this.#onlyMotion = this.hasUpdated && changed.size === 1 && (changed as ReadonlyMap<PropertyKey, unknown>).has('progress');
    if (!this.#onlyMotion) this.#layOut();
  }

  /** A known `route` wins over `step`; a step outside the range becomes the nearest one, with a notice that stays until the next. */
  #readRoute(changed: PropertyValues<this>): void {
    const known = parseRoute(this.route);
    const unknown = !known && Boolean(this.route);
    if (known && changed.has('route')) {
      this.#shown = known;
      this.#oddStep = undefined;
      this.step = stepOfRoute(known);
    } else if (changed.has('step') || !this.hasUpdated) {
      this.#shown = routeOfStep(typeof this.step === 'number' && Number.isFinite(this.step) ? this.step : 0);
      const step = stepOfRoute(this.#shown);
      this.#oddStep = step === this.step || isUnset(this.step) ? undefined : this.step;
      this.step = step;
      if (!unknown) this.route = this.#shown;
    }
    const name = this.#words ? routeName(this.#words, this.#shown) : this.#shown;
    if (unknown) this.fallBack('route', this.route, name);
    if (this.#oddStep !== undefined) this.fallBack('step', this.#oddStep, name);
  }

  #readSecond(): void {
    const known = parseRoute(this.compareWith);
    this.#second = known === this.#shown ? undefined : known;
    if (!known && this.compareWith && this.#words) this.fallBack('compare-with', this.compareWith, this.#words.t('compareNone'));
  }

  #layOut(): void {
    const words = this.#words;
    if (!words) return;
    const rtl = this.language.direction === 'rtl';
    const lay = (side: Side, route: RouteName): Picture | undefined => {
      const box = this.#stages.box(side);
      return pictureFor(words, route, this.#more, box, rtl, box.widthPx < 500 && this.layout !== 'slide' ? 44 : 26);
    };
    this.#pictures = { a: lay('a', this.#shown), ...(this.#second ? { b: lay('b', this.#second) } : {}) };
  }

  /** Whether something is shown that did not come with the first picture. */
  get #needsMore(): boolean {
    return (
      this.#shown !== ROUTE_IDS[0] ||
      this.#second !== undefined ||
      this.tableOpen ||
      this.openPlace !== undefined ||
      this.layout === 'slide' ||
      !rulesOf(this.regionShown)
    );
  }

  /** The other routes, their pictures and the whole map. Until they are there, and without a network, the rest of the widget stands. */
  override preparePrint(): Promise<void> {
    this.forPaper = true;
    return this.#loadMore();
  }

  #loadMore(): Promise<void> {
    return (this.#loading ??= this.#tryMore());
  }

  async #tryMore(): Promise<void> {
    try {
      this.#more = await import('./route-explorer.more.js');
      learn(this.#more.restOfRoutes);
      this.#more.bringStyles(this.renderRoot);
      this.#failed = false;
    } catch {
      this.#failed = true;
      this.#loading = undefined; // the next choice tries again
    }
    this.requestUpdate();
    await this.updateComplete;
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    if (this.#needsMore && !this.#more && !this.#failed) void this.#loadMore();
    this.setState('playing', this.#motion.running);
    this.#fitSlide();
    for (const side of ['a', 'b'] as const) placeButtons(this.renderRoot, side, this.#pictures[side]);
    for (const select of this.renderRoot.querySelectorAll<HTMLSelectElement>('select.region-select'))
      select.value = this.regionShown;
    const choose = this.renderRoot.querySelector<HTMLSelectElement>('select.route-select');
    if (choose) choose.value = this.#shown;
    const compare = this.renderRoot.querySelector<HTMLSelectElement>('select.compare-select');
    if (compare) compare.value = this.#second ?? '';
    const card = this.#focus && this.renderRoot.querySelector<HTMLElement>('.card'); // the first card loads
    if (card) {
      this.#focus = undefined;
      card.focus({ preventScroll: true });
      card.scrollIntoView({ block: 'nearest' });
    }
  }

  /** Open sources may scroll; the type keeps its size while they are read, and while the picture moves. */
  #fitSlide(): void {
    const detail = this.renderRoot.querySelector<HTMLElement>('.detail');
    if (detail && this.layout === 'slide' && !this.#onlyMotion && !this.sources.openId) this.#more?.fitType(detail);
  }

  override loadSlides(): Promise<SlidesModule> {
    return import('./route-explorer.slides.js');
  }

  override citedFacts(): Promise<readonly FactReference[]> {
    return fromFacts(({ allFacts }) => allFacts(this.regionShown))();
  }

  override linkState(): string {
    return [this.#shown, this.#second].filter(Boolean).join('+');
  }

  override openLink(link: string): void {
    const [route, second] = link.split('+').map(parseRoute);
    if (!route) return;
    this.route = route;
    this.compareWith = second ?? '';
  }

  protected override render(): TemplateResult {
    const words = this.#words;
    if (!words) return html``;
    const { t } = words;
    const routes: readonly RouteName[] = this.#second ? [this.#shown, this.#second] : [this.#shown];
    return this.renderFrame({
      title: t('title'),
      intro: t('intro'),
      body: html`${this.#unmoved(() => this.#renderSummary(words))}
        <div class=${`explorer ${this.#second ? 'two' : 'one'} ${this.layout !== 'slide' && this.#stages.roomy ? 'roomy' : ''}`}>
          ${this.withoutControls ? nothing : this.#unmoved(() => this.#renderChoice(words))}
          <div class="pictures">${routes.map((route, index) => this.#renderPicture(words, route, index ? 'b' : 'a'))}</div>
          ${this.#unmoved(() => this.#renderDetail(words))}
        </div>
        ${this.layout === 'slide' ? nothing : this.#unmoved(() => this.#renderTable(words))}`,
      footTools: this.#renderMotion(words),
    });
  }

  /** A part of the template that a frame of the motion leaves as it is. */
  #unmoved(draw: () => TemplateResult): TemplateResult | typeof noChange {
    return this.#onlyMotion ? noChange : draw();
  }

  #renderSummary(words: Words): TemplateResult {
    const { t } = words;
    const name = (route: RouteName): string => routeName(words, route);
    return html`<div class="visually-hidden summary">
      <p>${t('summary')}</p>
      <p>${t('now')}</p>
      <ul>
        <li>${t('nowRoute', { route: name(this.#shown), place: t(ROUTE_DEPICTIONS[this.#shown].scene === 'skin' ? 'inSkin' : 'inBody') })}</li>
        ${this.#second ? html`<li>${words.later?.('nowCompared', { first: name(this.#shown), second: name(this.#second) })}</li>` : nothing}
      </ul>
    </div>`;
  }

  #renderChoice(words: Words): TemplateResult {
    return renderChoice({
      words,
      shown: this.#shown,
      still: this.motionLevel === 'none',
      playWord: this.#motion.running ? 'pause' : this.progress >= 1 ? 'playAgain' : 'play',
      onRoute: (route) => this.#choose(route),
      onListKey: this.#onListKey,
      onCompare: this.#onCompare,
      onPlay: this.#onPlay,
    });
  }

  #renderMotion({ say }: Words): TemplateResult {
    return html`<label>${say('motion')} <select class="motion-select" @change=${this.#onMotion}>
      ${(['full', 'gentle', 'none'] as const).map((level) => html`<option value=${level} ?selected=${level === this.motionLevel}>${say(`motion.${level}`)}</option>`)}
    </select></label>`;
  }

  #renderPicture(words: Words, route: RouteName, side: Side): TemplateResult {
    const level = this.motionLevel;
    return renderPicture({
      words,
      sources: this.sources,
      stage: side,
      route,
      picture: this.#pictures[side],
      more: this.#more,
      moment: {
        progress: this.progress,
        lively: level === 'full',
        arrows: level === 'none' && !this.#second,
        reach: routeOf(route)?.deviceReach,
      },
      named: this.#second !== undefined,
      open: this.openPlace?.side === side ? this.openPlace.place : undefined,
      current: placesOf(route).includes(this.#current[side]) ? this.#current[side] : 'device',
      drawnOnce: (key, draw) => {
        if (this.#drawn[side]?.key !== key) this.#drawn[side] = { key, drawing: draw() };
        return this.#drawn[side].drawing;
      },
      onPlace: (place) => this.#togglePlace(side, place),
      onClose: () => this.#closePlace(),
      onKeydown: (event) => this.#onPlaceKey(event, side),
    });
  }

  #renderDetail(words: Words): TemplateResult {
    const { t } = words;
    const view: DetailView = {
      words,
      sources: this.sources,
      page: this.layout === 'slide' ? this.page : undefined,
      rules: rulesOf(this.regionShown),
      renderReach: this.#more?.renderReach,
      onRegion: this.withoutControls ? undefined : this.#onRegion,
    };
    return html`<div class="detail" part="detail" role="group" aria-label=${t('detailLabel', { route: routeName(words, this.#shown) })}>
      ${this.layout === 'slide' && !this.withoutControls ? this.#more?.renderPages(words, this.page, (page) => (this.page = page)) : nothing}
      ${this.#renderKnown(words, view)}
    </div>`;
  }

  #renderKnown(words: Words, view: DetailView): TemplateResult {
    const [first, second] = [routeOf(this.#shown), this.#second && routeOf(this.#second)];
    if (this.#second && first && second && this.#more) return this.#more.renderCompared(view, [first, second]);
    if (!first || this.#second) return html`<p class="about">${words.t(this.#failed ? 'restFailed' : 'restLoading')}</p>`;
    return renderDetail(view, first);
  }

  #renderTable(words: Words): TemplateResult {
    const view: DetailView = {
      words,
      sources: this.sources,
      rules: rulesOf(this.regionShown),
      renderReach: this.#more?.renderReach,
      onRegion: undefined,
    };
    return html`<div class="table" part="table">
      <button type="button" class="table-toggle" aria-expanded=${this.tableOpen} aria-controls="all-routes" @click=${() => (this.tableOpen = !this.tableOpen)}>
        <svg class="icon" viewBox="0 0 16 16" aria-hidden="true"><path d=${this.tableOpen ? 'M3 6l5 5 5-5' : 'M6 3l5 5-5 5'} fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round" /></svg>
        ${words.t('tableOpen')}
      </button>
      <div id="all-routes" class=${this.tableOpen ? 'open' : ''}>
        ${
          this.#more && (this.tableOpen || this.forPaper)
            ? this.#more.renderTable(view)
            : html`<p>${words.t(this.#failed ? 'restFailed' : this.tableOpen ? 'restLoading' : 'tableOnPaper')}</p>`
        }
      </div>
    </div>`;
  }

  /** The reader opens a route. */
  #choose(route: RouteName | undefined): void {
    if (!route || route === this.#shown) return;
    this.#failed = false;
    if (route === this.#second) this.compareWith = this.#shown;
    this.route = route;
    this.step = stepOfRoute(route);
    void this.#loadMore().then(() => this.#words && announce('step', chosenText(this.#words, route)));
    this.dispatchEvent(new RouteSelectEvent(route, this.compareWith));
    this.dispatchEvent(new StepChangeEvent(this.step, this.stepCount));
  }

  readonly #onListKey = (event: KeyboardEvent): void => {
    const items = [...(event.currentTarget as HTMLElement).querySelectorAll<HTMLElement>('[role=radio]')];
    const item = rove(event, items, this.language.direction === 'rtl');
    if (item) this.#choose(parseRoute(item.dataset['route']));
  };

  readonly #onCompare = (event: Event): void => {
    const second = parseRoute((event.target as HTMLSelectElement).value);
    this.compareWith = second ?? '';
    void this.#loadMore().then(() => {
      const words = this.#words;
      if (words)
        announce(
          'step',
          (second
            ? words.later?.('compared', { first: routeName(words, this.#shown), second: routeName(words, second) })
            : words.later?.('comparedEnd')) ?? '',
        );
    });
    this.dispatchEvent(new RouteSelectEvent(this.#shown, this.compareWith));
    if (second) this.#play();
  };

  readonly #onRegion = (event: Event): void => {
    const { value } = event.target as HTMLSelectElement;
    if (!isRegion(value)) return;
    this.region = value;
    announce('filter', this.#words?.t('regionShown', { region: this.say(`region.${value}`) }) ?? '');
    this.dispatchEvent(new RegionChangeEvent(value));
  };

  readonly #onMotion = (event: Event): void => {
    const { value } = event.target as HTMLSelectElement;
    if (value !== 'full' && value !== 'gentle' && value !== 'none') return;
    this.motionControl.choose(value);
    if (value === 'none') this.#motion.pause();
  };

  readonly #onPlay = (): void => {
    const words = this.#words;
    if (!words) return;
    if (this.#motion.running) {
      this.#motion.pause();
      announce('playback', words.t('paused'));
      return;
    }
    if (this.progress >= 1) this.#play();
    else void this.#motion.goOn();
    announce('playback', words.t('playing', { route: routeName(words, this.#shown) }));
  };

  /** Plays the picture once, from the start. Without motion it stays the finished still. */
  #play(): void {
    if (this.motionLevel === 'none') return;
    this.#motion.play();
  }

  #togglePlace(side: Side, place: PlaceId): void {
    this.#current[side] = place;
    if (this.openPlace?.side === side && this.openPlace.place === place) {
      this.#closePlace();
      return;
    }
    this.openPlace = { side, place };
    this.#focus = 'card';
  }

  #closePlace(): void {
    const open = this.openPlace;
    this.openPlace = undefined;
    if (open) this.renderRoot.querySelector<HTMLElement>(`#place-${open.side}-${open.place}`)?.focus();
  }

  #onPlaceKey(event: KeyboardEvent, side: Side): void {
    if (event.key === 'Escape' && this.openPlace) {
      event.stopPropagation();
      this.#closePlace();
      return;
    }
    const labels = this.#pictures[side]?.labels ?? [];
    const items = labels.flatMap(({ id }) => this.renderRoot.querySelector<HTMLElement>(`#place-${side}-${id}`) ?? []);
    const middles = labels.map(({ x, y, width, height }) => [x + width / 2, y + height / 2] as const);
    const item = roveInSpace(event, items, middles);
    if (!item) return;
    this.#current[side] = item.dataset['place'] as PlaceId;
    this.requestUpdate();
  }
}

export { RouteSelectEvent } from './route-explorer.events.js';
