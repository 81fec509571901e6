import { html, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { sizeExplorer, sizeTakeaways } from '@exosome-widgets/content/en/size-explorer.js';
import type { FactReference, Sentence } from '@exosome-widgets/content/types.js';
import {
  bends,
  fitView,
  logPosition,
  type LogView,
  panView,
  RULER_LIMITS_NM,
  viewAround,
  viewBetween,
  zoomView,
} from '@exosome-widgets/model/log-scale.js';
import { RACE_MEDIA, type RaceMedium } from '@exosome-widgets/model/race-media.js';
import type { SizeId } from '@exosome-widgets/model/sizes.js';
import { announce } from '../../controllers/announcer.js';
import { FramesController } from '../../controllers/frames.js';
import { rulerHostTokens } from '../../theme/host-tokens.js';
import type { SlidesModule } from '../../slides.js';
import { StepChangeEvent } from '../../step-change-event.js';
import { WidgetElement } from '../../widget-element.js';
import {
  canZoom,
  gate,
  type Guess,
  chooseMedium,
  choosePair,
  chooseView,
  tour,
  ZOOM_STEP,
  zoomButtons,
} from './size-explorer.controls.js';
import { describeSum, thingLine, timesText } from './size-explorer.describe.js';
import { SizeSelectEvent } from './size-explorer.events.js';
import { icons } from './size-explorer.icons.js';
import { layoutRuler, type RulerLayout } from './size-explorer.layout.js';
import { rulerScene } from './size-explorer.scene.js';
import { DEFAULT_PAIR, mediumOf, readSettings, readStep, STEP_COUNT, takeawayOf, WHOLE } from './size-explorer.settings.js';
import type { Later, PaperChoice } from './size-explorer.later.js';
import { styles } from './size-explorer.styles.js';
import { sortPair } from './size-explorer.sum.js';
import {
  findThing,
  THINGS,
  type Thing,
  thing,
  thingName,
  thingSize,
  thingSpoken,
  tickText,
  type Words,
} from './size-explorer.things.js';

export { SizeSelectEvent } from './size-explorer.events.js';

/** How long a zoom by button takes, s. */
const ZOOM_S = 0.35;
/** How many things on a key goes; Home and End go as far as there are any. */
const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1, Home: -99, End: 99 };
const FACTORS: Readonly<Record<string, number>> = { '+': ZOOM_STEP, '=': ZOOM_STEP, '-': 1 / ZOOM_STEP };
/** On a slide words of the picture are a little smaller than its sentences, so that there is room for the drawings. */
const SLIDE_PICTURE = 0.8;

/**
 * A log ruler from an antibody to the depth of the skin, two things at the same scale with the sum, and a race: how long an
 * antibody, an exosome and a platelet need to drift a short way, with numbers that can be worked out on paper.
 *
 * @tagname exo-size-explorer
 * @slot - The version for readers without scripts.
 * @event {StepChangeEvent} exo-step-change - The reader moved to another step of the tour.
 * @event {SizeSelectEvent} exo-size-select - The reader opened a thing on the ruler.
 * @csspart views - The choice between ruler and same scale.
 * @csspart zoom - Buttons that zoom and move the ruler.
 * @csspart stage - A picture.
 * @csspart thing - What is said of the thing that is open.
 * @csspart sum - The sum of two sizes.
 * @csspart media - The choice of where the race is run.
 * @csspart gate - The guess before the race.
 * @csspart clock - The time that can be set in the race.
 * @csspart paper - The sum of the race, number by number.
 * @csspart sizes-table - All sizes as a table.
 * @csspart race-table - The race as a table.
 * @cssstate fallback - A setting was not understood; the default is showing.
 */
export class SizeExplorer extends WidgetElement {
  static override styles: CSSResultGroup = [WidgetElement.styles, rulerHostTokens, styles];

  /** Smaller end of the ruler, nm, from 1 to 10 000 000. */
  @property({ type: Number }) from: number = WHOLE.from;

  /** Larger end of the ruler, nm, from 1 to 10 000 000. */
  @property({ type: Number }) to: number = WHOLE.to;

  /** Two things to compare, as ids: `platelet exosome`. Ids: antibody, ribosome, exosome, virus, collagen-fibril, platelet, red-cell, horny-layer, epidermis, dermis. */
  @property({ useDefault: true }) compare: string = DEFAULT_PAIR.join(' ');

  /** Shows the two things side by side at the same scale. */
  @property({ type: Boolean, attribute: 'true-scale', reflect: true }) trueScale = false;

  /** Where the race is run. */
  @property({ useDefault: true }) medium: RaceMedium = 'water';

  /** Step of the tour, 0 to 4: ruler, same scale, drifting in water, in dense tissue, whole skin. */
  @property({ type: Number, reflect: true, useDefault: true }) step = 0;

  @state() private selected: SizeId | undefined;
  /** What the reader guessed; the race is closed until then. */
  @state() private guess: Guess | undefined;
  @state() private paper: PaperChoice = { racer: 'exosome', distanceUm: 100 };

  readonly #frames = new FramesController(this, (elapsedS) => this.#onFrame(elapsedS));
  #gestures: InstanceType<LaterModule['ZoomGestures']> | undefined;
  #view: LogView = WHOLE;
  #pair: readonly [SizeId, SizeId] = DEFAULT_PAIR;
  #mediumShown: RaceMedium = 'water';
  #stepShown = 0;
  #t: Words = this.translator('size-explorer', sizeExplorer);
  #layout: RulerLayout | undefined;
  #racePanel: InstanceType<LaterModule['RacePanel']> | undefined;
  #observer: ResizeObserver | undefined;
  /** The race's picture, once it has been measured. */
  #drift: Element | null = null;
  #engaged = false;
  /** Which thing the Tab key comes to. */
  #tabStop: SizeId = 'exosome';
  #later: LaterModule | undefined;
  #laterFailed = false;
  #glide: { from: LogView; to: LogView; elapsedS: number } | undefined;
  /** Sizes of the pictures, px, once they have been measured. */
  #box: { ruler: Box; race: Box; em: number } = { ruler: { width: 852, height: 0 }, race: { width: 852, height: 0 }, em: 16 };

  /** How many steps the tour has. */
  get stepCount(): number {
    return STEP_COUNT;
  }

  override loadSlides(): Promise<SlidesModule> {
    return import('./size-explorer.slides.js');
  }

  override async citedFacts(): Promise<readonly FactReference[]> {
    const sentences: readonly Sentence[] = Object.values(sizeTakeaways);
    return [...sentences.flatMap(({ facts }) => facts), ...(await import('./size-explorer.later.js')).laterFacts];
  }

  override async preparePrint(): Promise<void> {
    this.guess ??= 'skipped';
    await this.#loadLater();
    await this.updateComplete;
  }

  override linkState(): string {
    return this.#stepShown ? `step-${this.#stepShown + 1}` : (this.selected ?? '');
  }

  override openLink(link: string): void {
    const step = /^step-(\d)$/.exec(link)?.[1];
    if (step) this.step = readStep(Number(step) - 1).value;
    else {
      this.selected = THINGS.find(({ id }) => id === link)?.id ?? this.selected;
      void this.#loadLater();
    }
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    this.#t = this.translator('size-explorer', sizeExplorer);
    this.#readSettings(changed);
  }

  #readSettings(changed: PropertyValues<this>): void {
    const { view, pair, medium, step, faults } = readSettings(this, this.#t, this.formats);
    for (const { name, given, shown } of faults) this.fallBack(name, given, shown);
    this.#view = view;
    this.#pair = pair;
    this.#mediumShown = medium;
    // A page that sets where the race is run, or drives it from outside, opens it.
    if (medium !== 'water' || this.withoutControls) this.guess ??= 'skipped';
    // A step sets the picture; a picture that the page sets by itself moves the step along.
    const written = this.medium;
    if (changed.has('step') && (this.hasUpdated || step !== 0)) {
      this.#showStep(step);
      // A place that was not understood goes on being named as such.
      if (faults.some(({ name }) => name === 'medium')) this.medium = written;
    } else if (changed.has('trueScale') && (this.hasUpdated || this.trueScale))
      this.#stepShown = this.step = this.trueScale ? 1 : 0;
    else if (changed.has('medium') && this.hasUpdated && this.#stepShown > 1)
      this.#stepShown = this.step = 2 + RACE_MEDIA.indexOf(this.#mediumShown);
    else this.#stepShown = step;
  }

  #showStep(step: number): void {
    this.#stepShown = step;
    const medium = mediumOf(step);
    if (medium) {
      this.medium = this.#mediumShown = medium;
      this.guess ??= 'skipped';
    } else this.trueScale = step === 1;
  }

  protected override render(): TemplateResult {
    const t = this.#t;
    const slide = this.layout === 'slide';
    const step = this.#stepShown;
    return this.renderFrame({
      title: slide ? t(`step.${step as 0}`) : t('title'),
      ...(slide || this.trueScale ? {} : { intro: t('intro.ruler') }),
      tools: tour(t, step, (to) => this.#go(to, true)),
      body: html`<p class="visually-hidden">${t('summary')}</p>
        ${slide && step > 1 ? nothing : this.#sizes()} ${slide && step < 2 ? nothing : this.#race()}
        ${
          slide
            ? nothing
            : html`<div class="tables">
              ${this.#opens('sizes-table', t('sizesTable'), (view, later) => view.sizesTable(later))} ${this.#opens('race-table', t('raceTable'), (view, later) => view.raceTable(later))}
            </div>`
        }`,
    });
  }

  // Sizes

  #sizes(): TemplateResult {
    const t = this.#t;
    const { larger, smaller } = sortPair(thing(this.#pair[0]), thing(this.#pair[1]));
    return html`<section class="panel sizes" data-panel="sizes">
      ${
        this.withoutControls
          ? nothing
          : html`<div class="controls">
            ${chooseView(t, this.trueScale, (to) => this.#go(to))} ${choosePair(t, this.#pair, (index, id) => this.#onPair(index, id))}
          </div>`
      }
      ${this.trueScale ? this.#samePicture(larger, smaller) : this.#rulerPicture(larger, smaller)} ${this.layout === 'slide' && !this.trueScale ? html`<p class="takeaway">${this.sources.sentence(sizeTakeaways.ruler, 'takeaway-ruler', 'sizes')}</p>` : this.#sum(larger, smaller)}
      ${this.sources.panel('sizes')}
    </section>`;
  }

  #rulerPicture(larger: Thing, smaller: Thing): TemplateResult {
    const t = this.#t;
    const layout = layoutRuler({
      ...this.#picture('ruler'),
      view: this.#view,
      nameOf: ({ id }) => thingName(t, id),
      sizeOf: (each) => thingSize(t, each),
    });
    this.#layout = layout;
    const bent = bends(layout.bend);
    return html`<div part="stage" class="stage ruler" data-upright=${layout.orientation === 'tall' ? '' : nothing}
        @pointerenter=${this.#onEnter}
        @pointerleave=${this.#onLeave} @pointerdown=${this.#onPointer} @pointermove=${this.#onPointer} @pointerup=${this.#onPointer}
        @pointercancel=${this.#onPointer} @wheel=${(event: WheelEvent) => this.#gestures?.onWheel(event)} @keydown=${this.#onKeydown}
        @click=${{ handleEvent: this.#onStageClick, capture: true }} @focusin=${this.#onFocusIn} @focusout=${this.#onFocusOut}>
        <svg viewBox=${`0 0 ${layout.width} ${Math.round(layout.height)}`} aria-hidden="true">
          ${rulerScene(layout, { t, selected: this.selected, pair: { ids: [larger.id, smaller.id], text: timesText(t, larger, smaller) } })}
        </svg>
        <div class="things" role="group" aria-label=${t('things')}>
          ${layout.things.map(
            ({ thing: each, visible }) =>
              html`<button type="button" class="thing" data-thing=${each.id} tabindex=${each.id === this.#tabStop ? 0 : -1} data-away=${visible ? nothing : ''}
                aria-expanded=${each.id === this.selected} @click=${() => this.#select(each.id)}>
                <span class="visually-hidden">${t('thing', { name: thingName(t, each.id), size: thingSpoken(t, each) })}</span>
              </button>`,
          )}
        </div>
      </div>
      <div class="under">
        ${this.#flag(bent, bent ? t('notToScaleBy', { times: layout.bend }) : t('trueScaleNote'))}
        ${this.withoutControls ? nothing : zoomButtons(t, { layout, view: this.#view, pair: this.#pairView(), rtl: this.language.direction === 'rtl' }, (view) => this.#glideTo(view))}
      </div>
      ${this.#thingCard()}`;
  }

  #thingCard(): TemplateResult | typeof nothing {
    const t = this.#t;
    const { selected } = this;
    if (!selected) return nothing;
    const each = thing(selected);
    const later = this.#withLater();
    return html`<div part="thing" class="card" @keydown=${(event: KeyboardEvent) => this.#closeOnEscape(event)}>
        <div class="card-head">
          <p class="card-title">${thingLine(t, each)}</p>
          <button type="button" class="quiet" @click=${() => this.#close()}>${this.say('close')}</button>
        </div>
        ${later ? this.#later?.thingCard(later, each) : nothing}
      </div>
      ${this.sources.panel('thing')}`;
  }

  #samePicture(larger: Thing, smaller: Thing): TemplateResult {
    const later = this.#withLater();
    const same = later && this.#later?.samePicture(later, { ...this.#picture('ruler'), larger, smaller });
    return html`<div part="stage" class="stage same" data-waits=${same ? nothing : ''}>${same?.picture ?? nothing}</div>
      <div class="under">${same ? this.#flag(same.bent, same.remark) : nothing}</div>`;
  }

  #flag(bent: boolean, text: string): TemplateResult {
    return html`<p class="flag ${bent ? 'bent' : ''}">${bent ? icons.bent : icons.same} ${text}</p>`;
  }

  #sum(larger: Thing, smaller: Thing): TemplateResult {
    const t = this.#t;
    const { lines, result, typical } = describeSum(t, this.formats, larger, smaller);
    const ours = larger.id === 'platelet' && smaller.id === 'exosome';
    const known = this.#later?.sizeSentences;
    return html`<div part="sum" class="sum">
      <p class="sum-title">${t('sumTitle')}</p>
      <ul class="sum-lines">
        ${lines.map((line) => html`<li>${line}</li>`)}
      </ul>
      <p class="sum-result">
        ${
          ours
            ? this.sources.sentence(sizeTakeaways.pair, 'sum', 'sizes')
            : html`<span class="sentence" id="s-sum">${result}</span>
              ${known ? this.sources.badge({ text: result, facts: [...known[larger.id].facts, ...known[smaller.id].facts] }, 'sum', 'sizes') : nothing}`
        }
      </p>
      ${typical ? html`<p class="soft typical">${typical}</p>` : nothing}
    </div>`;
  }

  // The race

  #race(): TemplateResult {
    const t = this.#t;
    const medium = this.#mediumShown;
    const slide = this.layout === 'slide';
    const later = this.#withLater();
    return html`<section class="panel race" data-panel="race">
      ${slide ? nothing : html`<p class="section-title">${t('raceTitle')}</p><p class="soft">${t('intro.race')}</p>`}
      ${
        this.withoutControls
          ? nothing
          : html`<div class="controls">
            ${chooseMedium(t, medium, (to) => this.#go(to))}
          </div>`
      }
      ${
        this.guess
          ? this.#openRace(later)
          : html`${gate(t, 'sx', (guess) => this.#onGuess(guess))}
            <p>${this.sources.sentence(sizeTakeaways.small, 'limit-small', 'race')}</p>`
      }
      ${this.sources.panel('race')} ${
        slide || medium === 'skin'
          ? nothing
          : this.#opens('paper', t('paperTitle'), (view, later) =>
              view.paper(later, medium, this.paper, (choice) => (this.paper = { ...this.paper, ...choice })),
            )
      }
    </section>`;
  }

  #openRace(later: Later | undefined): TemplateResult {
    const medium = this.#mediumShown;
    const slide = this.layout === 'slide';
    const step = 2 + RACE_MEDIA.indexOf(medium);
    const options = later && {
      ...later,
      picture: this.#picture('race'),
      medium,
      slide,
      runs: !this.withoutControls && this.motionLevel !== 'none',
    };
    const { guess } = this;
    const answer =
      later && guess && guess !== 'skipped' && medium === 'water'
        ? this.#later?.guessAnswer(later, this.formats, guess)
        : undefined;
    return html`${answer ? html`<p class="answer" tabindex="-1">${answer}</p>` : nothing}
      <div part="stage" class="stage drift" data-waits=${options ? nothing : ''}>${options ? this.#racePanel?.render(options) : nothing}</div>
      ${slide || medium === 'skin' ? nothing : html`<div part="clock" class="clock">${options ? this.#racePanel?.clock(options, medium) : nothing}</div>`}
      ${later ? html`<p class="soft note">${later.more(`mediumNote.${medium}`)}</p>` : nothing}
      <p class="takeaway">${this.sources.sentence(takeawayOf(step), `takeaway-${medium}`, 'race')}</p>
      ${later && slide && medium !== 'skin' ? html`<p class="formula">${later.more('paperFormula')}</p>` : nothing}
      ${later && !slide ? this.#later?.limits(later, medium) : nothing}`;
  }

  // What opens later

  #opens(part: string, title: string, content: (view: LaterModule, later: Later) => TemplateResult): TemplateResult {
    const later = this.#withLater();
    return html`<details part=${part} class="more" data-part=${part} @toggle=${() => void this.#loadLater()}>
      <summary>${title}</summary>
      ${this.#later && later ? content(this.#later, later) : html`<p>${this.say(this.#laterFailed ? 'sourcesFailed' : 'loadingSources')}</p>`}
    </details>`;
  }

  /** What the templates of the later module take, once it has been loaded. */
  #withLater(): Later | undefined {
    const words = this.#later?.sizeExplorerLater;
    return words && { t: this.#t, more: this.translator('size-explorer-later', words), sources: this.sources };
  }

  /** Loads the race and what opens, when a step needs it or the reader opens something. */
  async #loadLater(): Promise<LaterModule | undefined> {
    if (this.#later) return this.#later;
    try {
      this.#later = await import('./size-explorer.later.js');
      this.#later.bringStyles(this.renderRoot);
      this.#racePanel ??= new this.#later.RacePanel(this);
      this.#gestures ??= new this.#later.ZoomGestures({
        axis: () => this.#axis(),
        zoom: (factor, around) => this.#setView(zoomView(this.#view, factor, around, RULER_LIMITS_NM)),
        pan: (share) => this.#setView(panView(this.#view, share, RULER_LIMITS_NM)),
        engaged: () => this.#engaged,
        canZoom: (factor) => canZoom(this.#view, factor),
      });
      this.#laterFailed = false;
    } catch {
      this.#laterFailed = true;
    }
    this.requestUpdate();
    return this.#later;
  }

  // What the reader does

  /** @param follow - brings the panel of the step into sight, for buttons that lie elsewhere */
  #go(step: number, follow = false): void {
    const target = readStep(step).value;
    const before = this.#stepShown;
    this.step = target;
    this.#showStep(target);
    this.requestUpdate();
    if (target !== before) this.dispatchEvent(new StepChangeEvent(target, STEP_COUNT));
    const t = this.#t;
    announce(
      'step',
      `${t('stepSpoken', { step: target + 1, count: STEP_COUNT, title: t(`step.${target as 0}`) })} ${this.evidence(takeawayOf(target).text)}`,
    );
    if (follow) {
      void this.updateComplete.then(() =>
        this.renderRoot
          .querySelector(`[data-panel=${target < 2 ? 'sizes' : 'race'}]`)
          ?.scrollIntoView({ block: 'nearest', behavior: this.motionLevel === 'none' ? 'auto' : 'smooth' }),
      );
    }
  }

  /** The answer stands where the question was, so focus goes there. */
  #onGuess(guess: Guess): void {
    this.guess = guess;
    void this.#loadLater()
      .then(() => this.updateComplete)
      .then(() => {
        const answer =
          this.renderRoot.querySelector<HTMLElement>('.answer') ??
          this.renderRoot.querySelector<HTMLElement>('[part=media] [aria-pressed=true]');
        answer?.focus();
      });
  }

  #onPair(index: 0 | 1, id: SizeId): void {
    const pair: [SizeId, SizeId] = [...this.#pair];
    // The same thing twice would compare nothing: the two change places instead.
    if (pair[1 - index] === id) pair.reverse();
    else pair[index] = id;
    this.compare = pair.join(' ');
    const { larger, smaller } = sortPair(thing(pair[0]), thing(pair[1]));
    announce('summary', describeSum(this.#t, this.formats, larger, smaller).result);
  }

  #select(id: SizeId): void {
    if (this.#gestures?.dragged) return;
    if (this.selected === id) {
      this.#close();
      return;
    }
    this.selected = id;
    this.#tabStop = id;
    this.dispatchEvent(new SizeSelectEvent(id));
    void this.#loadLater().then(
      (view) => view && announce('summary', `${thingName(this.#t, id)}. ${this.evidence(view.sizeSentences[id].text)}`),
    );
  }

  #close(): void {
    const id = this.selected;
    this.selected = undefined;
    if (id) void this.updateComplete.then(() => this.#button(id)?.focus());
  }

  #closeOnEscape(event: KeyboardEvent): void {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    this.#close();
  }

  readonly #onEnter = (): void => void this.#loadLater();

  /** A ruler that was only clicked gives the wheel back to the page when the pointer goes. */
  readonly #onLeave = (event: PointerEvent): void => {
    if (!(event.currentTarget as Element).matches(':focus-within')) this.#engaged = false;
  };

  readonly #onPointer = (event: PointerEvent): void => {
    if (event.type === 'pointerdown') {
      this.#engaged = true;
      this.#stopGlide();
    }
    this.#gestures?.onPointer(event);
  };

  /** The click that ends a drag opens nothing. */
  readonly #onStageClick = (event: Event): void => {
    if (event instanceof PointerEvent && event.detail > 0 && this.#gestures?.dragged) event.stopPropagation();
  };

  readonly #onFocusIn = (event: FocusEvent): void => {
    this.#engaged = true;
    this.#tabStop = findThing((event.target as HTMLElement).dataset['thing'] ?? '')?.id ?? this.#tabStop;
    void this.#loadLater();
  };

  readonly #onFocusOut = (event: FocusEvent): void => {
    if (!(event.currentTarget as Element).contains(event.relatedTarget as Node | null)) this.#engaged = false;
  };

  readonly #onKeydown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const sideways = event.key === 'ArrowLeft' || event.key === 'ArrowRight';
    const by = (STEPS[event.key] ?? 0) * (sideways && this.language.direction === 'rtl' ? -1 : 1);
    const factor = FACTORS[event.key];
    if (by) this.#focusNext(by);
    else if (factor) this.#glideTo(zoomView(this.#view, factor, this.#focusPlace(), RULER_LIMITS_NM));
    else if (event.key === '0') this.#glideTo(WHOLE);
    else if (event.key === 'Escape' && this.selected) this.#close();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  /** The thing with focus stays where it is while zooming by keys. */
  #focusPlace(): number {
    const each = thing(this.#tabStop);
    const share = logPosition(Math.sqrt(each.lowNm * each.highNm), this.#view);
    return Math.min(Math.max(share, 0), 1);
  }

  #focusNext(by: number): void {
    const at = THINGS.findIndex(({ id }) => id === this.#tabStop);
    const each = THINGS[Math.min(Math.max(at + by, 0), THINGS.length - 1)];
    if (!each) return;
    this.#tabStop = each.id;
    // A thing outside the view comes into it, so that focus is always seen.
    const [low, high] = [logPosition(each.lowNm, this.#view), logPosition(each.highNm, this.#view)];
    if (high < 0.03) this.#setView(panView(this.#view, (low + high) / 2 - 0.15, RULER_LIMITS_NM));
    else if (low > 0.97) this.#setView(panView(this.#view, (low + high) / 2 - 0.85, RULER_LIMITS_NM));
    this.requestUpdate();
    void this.updateComplete.then(() => this.#button(each.id)?.focus({ preventScroll: false }));
  }

  #button(id: SizeId): HTMLElement | null {
    return this.renderRoot.querySelector<HTMLElement>(`[data-thing="${id}"]`);
  }

  #pairView(): LogView {
    const [one, other] = this.#pair.map(thing) as [Thing, Thing];
    return viewAround(Math.min(one.lowNm, other.lowNm), Math.max(one.highNm, other.highNm), RULER_LIMITS_NM);
  }

  #setView(view: LogView): void {
    this.from = view.from;
    this.to = view.to;
  }

  // Motion

  #glideTo(view: LogView): void {
    const target = fitView(view, RULER_LIMITS_NM);
    const count = THINGS.filter(({ lowNm, highNm }) => highNm >= target.from && lowNm <= target.to).length;
    announce('summary', this.#t('inView', { from: tickText(this.#t, target.from), to: tickText(this.#t, target.to), count }));
    if (this.motionLevel === 'none') {
      this.#setView(target);
      return;
    }
    this.#glide = { from: this.#view, to: target, elapsedS: 0 };
    this.#frames.run();
  }

  #stopGlide(): void {
    this.#glide = undefined;
    this.#frames.rest();
  }

  #onFrame(elapsedS: number): void {
    if (!this.#glide) return;
    this.#glide.elapsedS += elapsedS;
    const part = Math.min(this.#glide.elapsedS / ZOOM_S, 1);
    this.#setView(viewBetween(this.#glide.from, this.#glide.to, part * part * (3 - 2 * part)));
    if (part === 1) this.#stopGlide();
  }

  // Measuring

  #picture(which: 'ruler' | 'race'): { width: number; height?: number; em: number; rtl: boolean } {
    const { width, height } = this.#box[which];
    return {
      width,
      ...(this.layout === 'slide' && height ? { height } : {}),
      em: this.#box.em * (this.layout === 'slide' ? SLIDE_PICTURE : 1),
      rtl: this.language.direction === 'rtl',
    };
  }

  #axis(): { upright: boolean; reversed: boolean; start: number; length: number } {
    const { orientation, along, width } = this.#layout ?? { orientation: 'wide', along: () => 0, width: 0 };
    const [first, last] = [along(this.#view.from), along(this.#view.to)];
    return {
      upright: orientation === 'tall',
      reversed: first > last,
      start: Math.min(first, last) || 0,
      length: Math.abs(last - first) || width,
    };
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (typeof ResizeObserver === 'undefined') return; // on the server
    this.#observer = new ResizeObserver(() => this.#measure());
    if (this.hasUpdated) this.#watch();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#observer?.disconnect();
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    this.#watch();
    this.#place();
    const needed = this.guess || this.trueScale || this.selected || this.#pair.join() !== DEFAULT_PAIR.join();
    if (needed && !this.#later && !this.#laterFailed) void this.#loadLater();
  }

  /** Pictures come and go with the steps; one that is watched already is not watched twice. */
  #watch(): void {
    // An update that was under way when the widget left the page must not make the observer keep it.
    if (!this.isConnected) return;
    // The header's box changes with the width and the text size, never because of what is measured here. A slide's pictures fill
    // what is left of its height, so there they are watched themselves.
    const header = this.renderRoot.querySelector('.header');
    if (header) this.#observer?.observe(header);
    for (const stage of this.renderRoot.querySelectorAll('.stage')) {
      if (this.layout === 'slide') this.#observer?.observe(stage);
    }
    // The race's picture comes after the guess and may be as wide as the page or as a column.
    const drift = this.renderRoot.querySelector('.drift');
    if (drift && drift !== this.#drift && this.layout !== 'slide') queueMicrotask(() => this.#measure());
    this.#drift = drift;
  }

  /** Lays the buttons over the picture and the slider under the time ruler. From script: a strict policy forbids style attributes. */
  #place(): void {
    const set = (element: HTMLElement | null, values: Readonly<Record<string, number>>): void => {
      for (const [name, value] of Object.entries(values))
        element?.style.setProperty(`--_${name}`, String(Math.round(value * 10) / 10));
    };
    for (const { thing: each, hit } of this.#layout?.things ?? [])
      set(this.#button(each.id), { x: hit.x, y: hit.y, w: hit.width, h: hit.height });
    const ends = this.#racePanel?.clockEnds(this.#picture('race'));
    if (ends) set(this.renderRoot.querySelector('.slider'), ends);
  }

  /** A picture in a hidden tab has no width: what was measured before still holds. */
  #measure(): void {
    const base = this.renderRoot.querySelector('.base');
    if (!base) return;
    const boxOf = (selector: string, before: Box): Box => {
      const stage = this.renderRoot.querySelector<HTMLElement>(selector);
      return stage && stage.clientWidth > 0 ? { width: stage.clientWidth, height: stage.clientHeight } : before;
    };
    const em = Number.parseFloat(getComputedStyle(base).fontSize) || 16;
    const box = { ruler: boxOf('.sizes .stage', this.#box.ruler), race: boxOf('.race .stage', this.#box.race), em };
    const slide = this.layout === 'slide';
    const differ = (one: Box, other: Box): boolean =>
      Math.abs(one.width - other.width) >= 1 || (slide && Math.abs(one.height - other.height) >= 1);
    if (!differ(box.ruler, this.#box.ruler) && !differ(box.race, this.#box.race) && Math.abs(em - this.#box.em) < 0.01) return;
    this.#box = box;
    this.requestUpdate();
  }
}

type LaterModule = typeof import('./size-explorer.later.js');

interface Box {
  readonly width: number;
  readonly height: number;
}
