import { html, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { sizeExplorer, sizeTakeaways } from '@exosome-widgets/content/en/size-explorer.js';
import type { FactReference, Sentence } from '@exosome-widgets/content/types.js';
import type { LogView } from '@exosome-widgets/model/log-scale.js';
import { RACE_MEDIA, type RaceMedium } from '@exosome-widgets/model/race-media.js';
import type { SizeId } from '@exosome-widgets/model/sizes.js';
import { announce } from '../../controllers/announcer.js';
import { rulerHostTokens } from '../../theme/ruler-host-tokens.js';
import type { SlidesModule } from '../../slides.js';
import { StepChangeEvent } from '../../step-change-event.js';
import { isHeadingLevel, onTag, WidgetElement } from '../../widget-element.js';
import { chooseMedium, choosePair, chooseView, flag, gate, type Guess, tour } from './size-explorer.controls.js';
import { describeSum, thingLine } from './size-explorer.describe.js';
import { SizeSelectEvent } from './size-explorer.events.js';
import { type LaterModule, LateParts } from './size-explorer.late.js';
import type { Later, PaperChoice } from './size-explorer.later.js';
import { Pictures } from './size-explorer.pictures.js';
import { Ruler, setPx } from './size-explorer.ruler.js';
import { DEFAULT_PAIR, mediumOf, readSettings, readStep, STEP_COUNT, takeawayOf, WHOLE } from './size-explorer.settings.js';
import { styles } from './size-explorer.styles.js';
import { sortPair } from './size-explorer.sum.js';
import { sumPanel } from './size-explorer.sum-panel.js';
import { THINGS, type Thing, thing, thingName, type Words } from './size-explorer.things.js';

export { SizeSelectEvent } from './size-explorer.events.js';

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

  /** Where the race is run: `water`, `tissue` or `skin`. */
  @property({ useDefault: true }) medium: RaceMedium = 'water';

  /** Step of the tour, 0 to 4: ruler, same scale, drifting in water, in dense tissue, whole skin. */
  @property({ type: Number, reflect: true, useDefault: true, converter: onTag }) step = 0;

  @state() private selected: SizeId | undefined;
  /** What the reader guessed; the race is closed until then. */
  @state() private guess: Guess | undefined;
  @state() private paper: PaperChoice = { racer: 'exosome', distanceUm: 100 };

  readonly #pictures = new Pictures(this);
  readonly #ruler = new Ruler(this, {
    approach: () => void this.#late.load(),
    select: (id) => this.#select(id),
    close: () => this.#close(),
  });
  #view: LogView = WHOLE;
  #pair: readonly [SizeId, SizeId] = DEFAULT_PAIR;
  #mediumShown: RaceMedium = 'water';
  #stepShown = 0;
  #t: Words = this.translator('size-explorer', sizeExplorer);
  /** What the templates of the later module take, once it has been loaded. */
  #later: Opened | undefined;
  #racePanel: InstanceType<LaterModule['RacePanel']> | undefined;
  readonly #late = new LateParts(this, ({ RacePanel, ZoomGestures }) => {
    this.#racePanel = new RacePanel(this);
    this.#ruler.gestures = new ZoomGestures(this.#ruler);
  });

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
    await this.#late.load();
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
      void this.#late.load();
    }
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    const t = (this.#t = this.translator('size-explorer', sizeExplorer));
    const view = this.#late.module;
    this.#later = view && {
      view,
      t,
      more: this.translator('size-explorer-later', view.sizeExplorerLater),
      sources: this.sources,
    };
    this.#readSettings(changed);
  }

  #readSettings(changed: PropertyValues<this>): void {
    this.trueScale = Boolean(this.trueScale); // a script may set anything
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
    const later = this.#later;
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
              ${this.#late.details('sizes-table', t('sizesTable'), later?.view.sizesTable(later))} ${this.#late.details('race-table', t('raceTable'), later?.view.raceTable(later))}
            </div>`
        }`,
    });
  }

  // Sizes

  #sizes(): TemplateResult {
    const t = this.#t;
    const [larger, smaller] = this.#sorted();
    return html`<section class="panel sizes" data-panel="sizes">
      ${
        this.withoutControls
          ? nothing
          : html`<div class="controls">
            ${chooseView(t, this.trueScale, (to) => this.#go(to))} ${choosePair(t, this.#pair, (index, id) => this.#onPair(index, id))}
          </div>`
      }
      ${this.trueScale ? this.#samePicture(larger, smaller) : this.#rulerPicture(larger, smaller)}
      ${
        this.layout === 'slide' && !this.trueScale
          ? html`<p class="takeaway">${this.sources.sentence(sizeTakeaways.ruler, 'takeaway-ruler', 'sizes')}</p>`
          : sumPanel(t, this.formats, this.sources, larger, smaller, this.#late.module?.sizeSentences)
      }
      ${this.sources.panel('sizes')}
    </section>`;
  }

  #rulerPicture(larger: Thing, smaller: Thing): TemplateResult {
    const ruler = this.#ruler.render({
      t: this.#t,
      view: this.#view,
      larger,
      smaller,
      selected: this.selected,
      picture: this.#pictures.of('ruler'),
      glides: this.motionLevel !== 'none',
    });
    return html`${ruler} ${this.#thingCard()}`;
  }

  #thingCard(): TemplateResult | typeof nothing {
    if (!this.selected) return nothing;
    const each = thing(this.selected);
    const later = this.#later;
    return html`<div part="thing" class="card" @keydown=${this.#closeOnEscape}>
        <div class="card-head">
          <p class="card-title">${thingLine(this.#t, each)}</p>
          <button type="button" class="quiet" @click=${() => this.#close()}>${this.say('close')}</button>
        </div>
        ${later?.view.thingCard(later, each)}
      </div>
      ${this.sources.panel('thing')}`;
  }

  #samePicture(larger: Thing, smaller: Thing): TemplateResult {
    const later = this.#later;
    const same = later?.view.samePicture(later, { ...this.#pictures.of('ruler'), larger, smaller });
    return html`<div part="stage" class="stage same" data-waits=${same ? nothing : ''}>${same?.picture ?? nothing}</div>
      <div class="under">${same ? flag(same.bent, same.remark) : nothing}</div>`;
  }

  /** The two that are compared, the larger one first. */
  #sorted(): readonly [Thing, Thing] {
    const { larger, smaller } = sortPair(thing(this.#pair[0]), thing(this.#pair[1]));
    return [larger, smaller];
  }

  // The race

  #race(): TemplateResult {
    const t = this.#t;
    const medium = this.#mediumShown;
    const slide = this.layout === 'slide';
    const later = this.#later;
    const level = isHeadingLevel(this.headingLevel) ? Math.min(6, this.headingLevel + 1) : nothing;
    return html`<section class="panel race" data-panel="race">
      ${slide ? nothing : html`<div class="section-title" role=${level === nothing ? nothing : 'heading'} aria-level=${level}>${t('raceTitle')}</div><p class="soft">${t('intro.race')}</p>`}
      ${
        this.withoutControls
          ? nothing
          : html`<div class="controls">
            ${chooseMedium(t, medium, (to) => this.#go(to))}
          </div>`
      }
      ${
        this.guess
          ? this.#openRace()
          : html`${gate(t, 'sx', (guess) => this.#onGuess(guess))}
            <p>${this.sources.sentence(sizeTakeaways.small, 'limit-small', 'race')}</p>`
      }
      ${this.sources.panel('race')}
      ${
        slide || medium === 'skin'
          ? nothing
          : this.#late.details(
              'paper',
              t('paperTitle'),
              later?.view.paper(later, medium, this.paper, (choice) => (this.paper = { ...this.paper, ...choice })),
            )
      }
    </section>`;
  }

  #openRace(): TemplateResult {
    const later = this.#later;
    const medium = this.#mediumShown;
    const slide = this.layout === 'slide';
    const step = 2 + RACE_MEDIA.indexOf(medium);
    const options = later && {
      ...later,
      picture: this.#pictures.of('race'),
      medium,
      slide,
      runs: !this.withoutControls && this.motionLevel !== 'none',
    };
    const { guess } = this;
    const answer =
      later && guess && guess !== 'skipped' && medium === 'water'
        ? later.view.guessAnswer(later, this.formats, guess)
        : undefined;
    return html`${answer ? html`<p class="answer" tabindex="-1">${answer}</p>` : nothing}
      <div part="stage" class="stage drift" data-waits=${options ? nothing : ''}>${options ? this.#racePanel?.render(options) : nothing}</div>
      ${slide || medium === 'skin' ? nothing : html`<div part="clock" class="clock">${options ? this.#racePanel?.clock(options, medium) : nothing}</div>`}
      ${later ? html`<p class="soft note">${later.more(`mediumNote.${medium}`)}</p>` : nothing}
      <p class="takeaway">${this.sources.sentence(takeawayOf(step), `takeaway-${medium}`, 'race')}</p>
      ${later && slide && medium !== 'skin' ? html`<p class="formula">${later.more('paperFormula')}</p>` : nothing}
      ${later && !slide ? later.view.limits(later, medium) : nothing}`;
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
    void this.#late
      .load()
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
    this.#pair = pair;
    announce('summary', describeSum(this.#t, this.formats, ...this.#sorted()).result);
  }

  #select(id: SizeId): void {
    if (this.selected === id) {
      this.#close();
      return;
    }
    this.selected = id;
    this.dispatchEvent(new SizeSelectEvent(id));
    void this.#late
      .load()
      .then((view) => view && announce('summary', `${thingName(this.#t, id)}. ${this.evidence(view.sizeSentences[id].text)}`));
  }

  #close(): void {
    const id = this.selected;
    this.selected = undefined;
    if (id) void this.updateComplete.then(() => this.#ruler.button(id)?.focus());
  }

  readonly #closeOnEscape = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    this.#close();
  };

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    this.#ruler.place();
    // The slider lies under its time ruler.
    const ends = this.#racePanel?.clockEnds(this.#pictures.of('race'));
    if (ends) setPx(this.renderRoot.querySelector('.slider'), ends);
    const needed = this.guess || this.trueScale || this.selected || this.#pair.join() !== DEFAULT_PAIR.join();
    if (needed && this.#late.untried) void this.#late.load();
  }
}

/** The later module with what its templates take. */
interface Opened extends Later {
  readonly view: LaterModule;
}
