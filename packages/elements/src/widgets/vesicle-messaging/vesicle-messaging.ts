import { html, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { guard } from 'lit/directives/guard.js';
import { responses, script, vesicleMessaging } from '@exosome-widgets/content/en/vesicle-messaging.js';
import type { FactReference } from '@exosome-widgets/content/types.js';
import { goTo, playOne, type PlayerState } from '@exosome-widgets/model/player.js';
import { type Recipient, recipients, storyScript, storySteps } from '@exosome-widgets/model/story.js';
import { announce } from '../../controllers/announcer.js';
import { SizeController } from '../../controllers/size.js';
import type { SlidesModule } from '../../slides.js';
import { StepChangeEvent } from '../../step-change-event.js';
import { sceneHostTokens } from '../../theme/scene-host-tokens.js';
import { isOneOf, isUnset, onTag, WidgetElement } from '../../widget-element.js';
import { renderRecipients, renderTabs, renderTransport, type TransportAction } from './vesicle-messaging.controls.js';
import { scriptOf, stepLine } from './vesicle-messaging.describe.js';
import type { Desk } from './vesicle-messaging.desk.js';
import { Later } from './vesicle-messaging.later.js';
import { RecipientChangeEvent, ViewChangeEvent } from './vesicle-messaging.events.js';
import { rove } from './vesicle-messaging.keys.js';
import { camera, shapeFor, type Stage, stages, tallSlide, timesTooLarge } from './vesicle-messaging.layout.js';
import { type Mark, marks, type PartId, type Words } from './vesicle-messaging.marks.js';
import { motionChoice } from './vesicle-messaging.motion-choice.js';
import { PaperController } from './vesicle-messaging.paper.js';
import { PartFocus } from './vesicle-messaging.part-focus.js';
import { moment } from './vesicle-messaging.picture.js';
import { Playback, type Why } from './vesicle-messaging.playback.js';
import { placeParts, renderDrawings, renderParts, type StageView } from './vesicle-messaging.stage.js';
import { styles } from './vesicle-messaging.styles.js';
import { renderSpokenTranscript, renderSummary, renderTranscript } from './vesicle-messaging.text.js';

export {
  AnswerEvent,
  PartOpenEvent,
  PlayChangeEvent,
  RecipientChangeEvent,
  ViewChangeEvent,
} from './vesicle-messaging.events.js';

const VIEWS = ['story', 'simulation'] as const;

/**
 * The story of a message between cells, step by step: packed, released, carried, taken in, and answered, with PRP beside it.
 *
 * @tagname exo-vesicle-messaging
 * @slot - Text for readers without script.
 * @event {StepChangeEvent} exo-step-change - The reader moved to another step.
 * @event {PlayChangeEvent} exo-play-change - The reader started or stopped playing.
 * @event {RecipientChangeEvent} exo-recipient-change - The reader chose another receiving cell.
 * @event {ViewChangeEvent} exo-view-change - The reader changed between story and simulation.
 * @event {AnswerEvent} exo-answer - The reader answered a question.
 * @event {PartOpenEvent} exo-part-open - The reader opened a part of the picture.
 * @csspart stage - The picture.
 * @csspart caption - What happens in this step, beside the action.
 * @csspart card - What a part of the picture is.
 * @csspart controls - Play, step, speed and the slider.
 * @csspart steps - The steps as tabs.
 * @csspart recipients - Who receives the message.
 * @csspart views - Story or simulation.
 * @csspart simulation - The simulation.
 * @csspart question - A question.
 * @csspart size - Size, worked out.
 * @csspart recap - Putting the steps in order.
 * @csspart transcript - All steps as text.
 * @csspart table - All steps as a table.
 * @csspart summary - The picture in words, for screen readers.
 * @cssstate playing - Something is moving.
 */
export class VesicleMessaging extends WidgetElement {
  static override styles: CSSResultGroup = [WidgetElement.styles, sceneHostTokens, ...styles];

  /** The open step, 0-based, 0 to 7. Setting it from the page never starts motion. */
  // Always a change: a page that sets the right step after a wrong one takes the notice away.
  @property({ type: Number, reflect: true, hasChanged: () => true }) step: number = 0;

  /** Who receives the message. */
  @property({ reflect: true, converter: onTag }) recipient: 'fibroblast' | 'hair-follicle' | 'immune' = 'fibroblast';

  /** `simulation` shows a crowd of particles in the place of the story. It loads when it is opened. */
  @property({ reflect: true, useDefault: true, converter: onTag }) view: 'story' | 'simulation' = 'story';

  /** Plays without asking for a guess first. */
  @property({ type: Boolean, attribute: 'without-gates' }) withoutGates = false;

  readonly #size: SizeController = new SizeController(this);
  readonly #playback: Playback = new Playback(this, {
    script: () => this.#script,
    still: () => this.#still,
    motionLevel: () => (this.hasUpdated ? this.motionLevel : 'none'),
    stage: () => this.#stage,
    ready: () => Boolean(this.#later.late) || this.#later.lateFailed,
    t: () => this.#t,
    onStep: (step, why) => this.#onStep(step, why),
    onAsk: (step) => this.#onAsk(step),
  });
  #stepFault: unknown;
  #roving: TransportAction = 'play';
  readonly #parts: PartFocus = new PartFocus({
    marks: () => this.#marks,
    focusNext: (selector) => (this.#focusNext = selector),
    refresh: () => this.requestUpdate(),
    send: (event) => this.dispatchEvent(event),
  });
  readonly #paper: PaperController = new PaperController(this, () => this.performUpdate());
  readonly #later: Later = new Later({
    refresh: () => this.requestUpdate(),
    makeDesk: (module) => this.#makeDesk(module),
    withoutDesk: () => {
      this.#focusNext = undefined;
      if (this.#player.asking) this.#playback.pass();
    },
    makeSimulation: ({ Simulation }) =>
      new Simulation(this, {
        sources: this.sources,
        motionLevel: () => this.motionLevel,
        withoutControls: () => this.withoutControls,
        translator: (name, english) => this.translator(name, english),
      }),
  });
  #focusNext: string | undefined;
  #marks: readonly Mark[] = [];

  /** How many steps the story has. */
  get stepCount(): number {
    return storySteps.length;
  }

  override loadSlides(): Promise<SlidesModule> {
    return import('./vesicle-messaging.slides.js');
  }

  override citedFacts(): readonly FactReference[] {
    if (this.#later.simulation && this.view === 'simulation') return this.#later.simulation.facts;
    this.#later.wantLate(); // asked for when the reader prints: the strip shows every step
    return Object.values({ ...script, ...responses }).flatMap(({ caption, more }) => [
      ...caption.facts,
      ...more.flatMap(({ facts }) => facts),
    ]);
  }

  override linkState(): string {
    if (this.view === 'simulation') return 'simulation';
    return this.step === 0 && this.#recipient === 'fibroblast' ? '' : `${this.step + 1}.${this.#recipient}`;
  }

  override openLink(state: string): void {
    this.view = state === 'simulation' ? 'simulation' : 'story';
    const [number, recipient] = state.split('.');
    if (isOneOf(recipients, recipient)) this.recipient = recipient;
    const step = Number(number) - 1;
    if (Number.isInteger(step)) this.#playback.goTo(step, 'none');
  }

  // Settings

  get #player(): PlayerState {
    return this.#playback.player;
  }

  get #recipient(): Recipient {
    return isOneOf(recipients, this.recipient) ? this.recipient : 'fibroblast';
  }

  get #script(): typeof storyScript {
    return this.withoutGates || this.withoutControls ? { ...storyScript, gates: [] } : storyScript;
  }

  get #still(): boolean {
    return this.motionLevel === 'none';
  }

  get #stage(): Stage {
    return this.layout === 'slide'
      ? this.withoutControls
        ? tallSlide
        : stages.slide
      : stages[shapeFor(this.#size.inlineSizePx)];
  }

  get #t(): Words {
    return this.translator('vesicle-messaging', this.#later.words);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    this.#readStep(changed);
    if (!isOneOf(recipients, this.recipient) && !isUnset(this.recipient))
      this.fallBack('recipient', this.recipient, this.#t('recipient.fibroblast'));
    if (!isOneOf(VIEWS, this.view) && !isUnset(this.view)) this.fallBack('view', this.view, this.#t('view.story'));
    if (changed.has('view')) {
      this.#playback.halt();
      if (this.view === 'simulation') this.#later.wantSimulation();
    }
    if (changed.has('recipient')) {
      this.#later.desk?.forgetResponse();
      this.#parts.open = undefined;
    }
    if (this.#still) this.#playback.stopGliding();
    const last = storySteps.length - 1;
    if (this.#player.step > 0 || this.#player.playing !== 'no') this.#later.wantLate();
    if (this.#parts.open || this.#player.step >= last - 1) this.#later.wantDesk();
  }

  #makeDesk({ Desk, deskWords, bringStyles }: typeof import('./vesicle-messaging.desk.js')): Desk {
    bringStyles(this.renderRoot);
    const words = { ...vesicleMessaging, ...deskWords };
    const desk = new Desk({
      recipient: () => this.#recipient,
      t: () => this.translator('vesicle-messaging', words),
      close: () => this.say('close'),
      evidence: (english) => this.evidence(english),
      sentence: (sentence, id, area) => this.sources.sentence(sentence, id, area),
      panel: (area) => this.sources.panel(area),
      refresh: () => this.requestUpdate(),
      send: (event) => this.dispatchEvent(event),
      proceed: (step, skipped) => this.#proceed(step, skipped),
    });
    if (this.#player.asking) desk.ask(storySteps[this.#player.step]!);
    return desk;
  }

  /** A step outside is brought inside, and said once. */
  #readStep(changed: PropertyValues<this>): void {
    if (!changed.has('step')) {
      if (this.#stepFault !== undefined) this.fallBack('step', this.#stepFault, this.formats.number(this.step));
      return;
    }
    const given: unknown = isUnset(this.step) ? 0 : this.step;
    const usable = typeof given === 'number' && Number.isFinite(given);
    const next = goTo(this.#player, this.#script, usable ? given : 0);
    this.#stepFault = next.step === given ? undefined : usable ? given : this.#asWritten(given);
    if (this.step !== next.step) this.step = next.step;
    if (this.#player.step !== next.step) {
      this.#playback.player = next;
      this.#parts.open = undefined;
    }
    if (this.#stepFault !== undefined) this.fallBack('step', this.#stepFault, this.formats.number(next.step));
  }

  /** What the page wrote, where that was no number. */
  #asWritten(given: unknown): unknown {
    const text = this.getAttribute('step');
    return text !== null && Number.isNaN(Number(text)) ? text : given;
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    this.setState('playing', this.#playback.playing);
    if (this.shadowRoot) placeParts(this.shadowRoot, this.#marks, this.#stage);
    this.#playback.updated();
    if (!this.#focusNext) return;
    const target = this.shadowRoot?.querySelector<HTMLElement>(this.#focusNext);
    if (!target) return; // what loads when it is opened comes a little later
    this.#focusNext = undefined;
    target.focus();
  }

  // Time

  #onStep(step: number, why: Why): void {
    this.#parts.open = undefined;
    this.step = step;
    this.dispatchEvent(new StepChangeEvent(step, this.stepCount));
    const line = stepLine(this.#t, step);
    if (why === 'auto') announce('step', line);
    if (why === 'hand')
      announce('step', this.#t('stepShown', { step: line, caption: this.evidence(this.#words(step).caption.text) }));
  }

  #onAsk(step: number): void {
    const id = storySteps[step]!;
    this.#focusNext = `#q-${id}`;
    if (this.#later.desk) this.#later.desk.ask(id);
    else this.#later.wantDesk();
  }

  #words(step: number): ReturnType<typeof scriptOf> {
    return scriptOf(storySteps[step]!, this.#recipient);
  }

  // What the reader does

  readonly #act = (action: TransportAction): void => {
    this.#roving = action;
    this.#playback.act(action);
  };

  #proceed(step: string, skipped: boolean): void {
    if (!this.#player.asking || storySteps[this.#player.step] !== step) return;
    if (skipped) this.#focusNext = '[data-action="play"]';
    this.#playback.pass();
  }

  #chooseRecipient(recipient: Recipient): void {
    if (recipient === this.recipient) return;
    this.recipient = recipient;
    announce(
      'filter',
      this.#t('recipientChosen', {
        recipient: this.#t(`recipient.${recipient}`),
        caption: this.evidence(responses[recipient].caption.text),
      }),
    );
    this.dispatchEvent(new RecipientChangeEvent(recipient));
  }

  /** The button of a bar that an arrow key leads to. */
  #rove(event: KeyboardEvent): HTMLElement | undefined {
    const items = [...(event.currentTarget as HTMLElement).querySelectorAll<HTMLElement>('button')];
    return rove(event, items, this.language.direction === 'rtl');
  }

  readonly #onToolbarKey = (event: KeyboardEvent): void => {
    const item = this.#rove(event);
    if (!item) return;
    this.#roving = item.dataset['action'] as TransportAction;
    this.requestUpdate();
  };

  readonly #onTabsKey = (event: KeyboardEvent): void => {
    const item = this.#rove(event);
    if (item) this.#playback.goTo(Number(item.id.slice(4)), 'hand');
  };

  readonly #onTable = (event: Event): void => {
    if ((event.currentTarget as HTMLDetailsElement).open) this.#later.wantDesk();
  };

  // What is drawn

  protected override render(): TemplateResult {
    const t = this.#t;
    if (this.view === 'simulation') return this.#renderSimulation(t);
    const recipient = this.#recipient;
    const stage = this.#stage;
    const { playing, gliding } = this.#playback;
    const mirrored = this.language.direction === 'rtl';
    const asking = this.#player.asking !== false;
    const { late } = this.#later;
    const state = moment(this.#player.step, this.#still ? 0 : this.#player.progress, asking || (playing && !this.#still), late);
    const goal = camera(stage, state.step);
    const cam = this.#playback.camera(goal);
    const motion = gliding ? 'gliding' : playing ? 'playing' : asking ? 'waiting' : 'resting';
    const moving = motion !== 'resting';
    // While things move, what stands still keeps its label where the still of the step has it.
    const named = moving ? moment(this.#player.step, 0, false, late) : state;
    const found = marks({ stage, cam: goal, mirrored, state: named, recipient, late }).filter((mark) => !moving || !mark.moves);
    this.#marks = gliding ? [] : found;
    const onPaper = this.#paper.printing && !this.#later.late; // printed from the menu before the strip has loaded: this step, and all as text
    const driven = this.withoutControls;
    const text = { t, recipient, evidence: (english: string) => this.evidence(english), driven };
    const body = html`
      ${guard([this.language, recipient, state.step, moving, this.#player.progress === 0, stage, this.#later.late, driven], () => renderSummary(text, state, this.#player.step, found))}
      ${this.withoutControls ? nothing : this.#renderControls()}
      <div class="panel" role=${this.withoutControls ? nothing : 'tabpanel'} id="panel" aria-labelledby=${this.withoutControls ? nothing : `tab-${this.#player.step}`}>
        ${this.#renderStage({
          t,
          stage,
          recipient,
          mirrored,
          cam,
          state,
          named,
          motion,
          progress: this.#player.progress,
          stills: this.#still,
          timeS: this.#playback.timeS,
          lively: this.#playback.lively,
          marks: this.#marks,
          guess: this.#later.desk?.guess(state.step),
          late,
        })} ${this.#renderDetail()}
      </div>
      ${
        this.layout === 'slide' || driven
          ? guard([this.language, recipient], () => renderSpokenTranscript(text))
          : html`<div class="more ${onPaper ? '' : 'screen-only'}">
            ${guard([this.language, recipient, this.#still, onPaper], () => renderTranscript(text, this.#still || onPaper))}
            <details class="as-table" part="table" @toggle=${this.#onTable}>
              <summary>${t('table')}</summary>
              ${this.#later.desk?.table((sentence, id) => this.sources.badge(sentence, id, 'table'), this.sources.panel('table')) ?? nothing}
            </details>
          </div>`
      }
      ${this.#paper.printing && this.layout !== 'slide' ? (this.#later.late?.renderStrip({ ...text, mirrored, late: this.#later.late }) ?? nothing) : nothing}
    `;
    return this.renderFrame({
      title: t('title'),
      intro: t('intro', { times: timesTooLarge(stage) }),
      tools: html`${this.#renderViews(t)}${renderRecipients(t, recipient, (each) => this.#chooseRecipient(each))}`,
      body,
      footTools: this.#renderMotion(),
    });
  }

  #renderSimulation(t: Words): TemplateResult {
    const { simulation: view, simulationFailed } = this.#later;
    return this.renderFrame({
      title: view?.title ?? t('title'),
      ...(view && this.layout !== 'slide' ? { intro: view.intro } : {}),
      tools: html`${this.#renderViews(t)}`,
      body: view
        ? view.render()
        : html`<p class="waiting">
            ${t(simulationFailed ? 'simulationFailed' : 'simulationLoading')}
            ${simulationFailed ? html`<button type="button" @click=${() => this.#later.wantSimulation()}>${this.say('tryAgain')}</button>` : nothing}
          </p>`,
      footTools: this.#renderMotion(),
    });
  }

  #renderViews(t: Words): TemplateResult {
    return html`<div class="views" part="views" role="group" aria-label=${t('view')}>
      ${VIEWS.map((each) => html`<button type="button" aria-pressed=${each === this.view} @click=${() => this.#chooseView(each)}>${t(`view.${each}`)}</button>`)}
    </div>`;
  }

  #chooseView(view: VesicleMessaging['view']): void {
    if (view === this.view) return;
    this.view = view;
    this.dispatchEvent(new ViewChangeEvent(view));
  }

  #renderControls(): TemplateResult {
    const t = this.#t;
    const player = this.#player;
    const from = this.#still ? { ...player, progress: 1 } : player;
    const next = player.playing === 'no' ? playOne(from, { ...storyScript, gates: [] }).step : player.step;
    return html`<div class="controls">
      ${guard([this.language, player.step], () => renderTabs(t, player.step, (step) => this.#playback.goTo(step, 'hand'), this.#onTabsKey))}
      ${renderTransport({
        t,
        player,
        upNext: next,
        still: this.#still,
        roving: this.#still && ['all', 'replay', 'speed'].includes(this.#roving) ? 'play' : this.#roving,
        on: this.#act,
        onScrub: (at) => this.#playback.scrub(at),
        onKeydown: this.#onToolbarKey,
      })}
    </div>`;
  }

  #renderStage(view: StageView): TemplateResult {
    const { t, state, recipient } = view;
    const { desk } = this.#later;
    const { open, tab, onKeydown, onCardKey } = this.#parts;
    const onOpen = (id: PartId | undefined): void => this.#parts.toggle(id);
    return html`<div class="stage ${view.stage.shape}" part="stage" data-prevent-swipe>
      <div class="canvas">
        ${renderDrawings(view)}
        ${this.withoutControls ? nothing : renderParts({ t, recipient, marks: view.marks, tab, open, onOpen, onKeydown })}
      </div>
      <p class="caption at-${state.step}" part="caption">
        <b>${t(`step.${state.step}`)}.</b> ${this.#player.asking ? desk?.questionText(state.step) : this.sources.sentence(this.#words(this.#player.step).caption, 'caption')}
      </p>
      ${(open && desk?.card(open, () => onOpen(undefined), onCardKey)) ?? nothing}
    </div>`;
  }

  #renderDetail(): TemplateResult {
    const { step, asking } = this.#player;
    const id = storySteps[step]!;
    const { more } = this.#words(step);
    const desk = this.#later.desk;
    return html`<div class="detail">
      ${desk?.before(id, asking !== false) ?? nothing}
      <div class="said" ?hidden=${asking !== false}>
        <ul class="sentences">
          ${more.map((sentence, index) => html`<li>${this.sources.sentence(sentence, `more-${index}`, 'more')}</li>`)}
        </ul>
        ${id === 'unpack' && this.#later.late ? html`<p class="aside">${this.#t('drawnShare')}</p>` : nothing} ${this.sources.panel('more')}
      </div>
      ${desk?.after(id, this.withoutControls) ?? nothing}
    </div>`;
  }

  #renderMotion(): TemplateResult {
    return motionChoice(this.say, this.motionControl.chosen, (motion) => {
      this.motionControl.choose(motion);
      this.#playback.halt();
      this.#playback.player = { ...this.#player, progress: 0 };
      announce('playback', this.#t('motionChosen', { motion: this.say(`motion.${motion}`) }));
    });
  }
}
