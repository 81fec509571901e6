import { html, isServer, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import {
  COMPARISON_GROUPS,
  COMPARISON_ROW_IDS,
  type ComparisonRowId,
  type ComparisonSide,
  openAnswers,
} from '@exosome-widgets/content/comparison.js';
import { prpComparison } from '@exosome-widgets/content/en/prp-comparison.js';
import type { Catalogue } from '@exosome-widgets/content/messages.js';
import { isOverdue, reviewDates } from '@exosome-widgets/content/review.js';
import type { Translator } from '@exosome-widgets/content/translate.js';
import type { ComparisonGroup, FactReference } from '@exosome-widgets/content/types.js';
import { announce } from '../../controllers/announcer.js';
import { clampStep } from '../../clamp-step.js';
import { RegionChangeEvent } from '../../region-change-event.js';
import { isRegion } from '../../regions.js';
import type { SlidesModule } from '../../slides.js';
import { StepChangeEvent } from '../../step-change-event.js';
import { isOneOf, isUnset, WidgetElement, written } from '../../widget-element.js';
import { CardController, type CardView } from './prp-comparison.card.js';
import { ClipboardController } from './prp-comparison.clipboard.js';
import { question, statusText, type Words } from './prp-comparison.describe.js';
import { DetailController } from './prp-comparison.detail.js';
import { ColumnOrderEvent, ComparisonFilterEvent, MarkChangeEvent, RowToggleEvent } from './prp-comparison.events.js';
import { FitController } from './prp-comparison.fit.js';
import {
  groupOfStep,
  isSide,
  type PageRows,
  pageRows,
  shownRows,
  type ShownRows,
  sidesFrom,
  STEP_COUNT,
  stepOfGroup,
} from './prp-comparison.layout.js';
import {
  bar,
  type BarActions,
  type Choice,
  extra,
  lines,
  regionChoice,
  sideHead,
  status,
  table,
} from './prp-comparison.parts.js';
import type { RowView } from './prp-comparison.row.js';
import { allRows, referencesOf, type Row } from './prp-comparison.rows.js';
import { RulesController } from './prp-comparison.rules.js';
import { aboutSection, agenda, neitherAnswers, neitherSection } from './prp-comparison.sections.js';
import { styles } from './prp-comparison.styles.js';

/**
 * PRP and exosomes side by side, as a patient decision aid: the questions people ask, an answer for each side with its evidence,
 * and choosing neither as the third option. It names no winner and no price.
 *
 * @tagname exo-prp-comparison
 * @slot - Text for readers without scripts; the widget takes its place.
 * @event {ComparisonFilterEvent} exo-filter-change - The reader chose another group or "Differences only".
 * @event {StepChangeEvent} exo-step-change - The reader chose another group.
 * @event {MarkChangeEvent} exo-mark-change - The reader marked a row, or took the mark away.
 * @event {RowToggleEvent} exo-row-toggle - The reader opened or closed the detail of a row.
 * @event {ColumnOrderEvent} exo-order-change - The reader swapped the columns.
 * @event {RegionChangeEvent} exo-region-change - The reader chose whose rules are shown.
 * @event {SourceOpenEvent} exo-source-open - The reader opened the sources of a sentence.
 * @csspart base - The frame around everything.
 * @csspart bar - The controls above the table.
 * @csspart shortened - The line that says that a page left rows out.
 * @csspart question - The header of a row.
 * @csspart answer - What one side answers.
 * @csspart ruler - The picture of both widths.
 * @csspart neither - The section about choosing neither.
 * @csspart card - The reader's own questions.
 * @csspart about - What the aid says about itself.
 * @cssproperty [--exo-sticky-offset=0px] - Height of a fixed header of the page, under which the column heads stop.
 * @cssstate fallback - A setting was not understood; the default is showing.
 * @cssstate overdue - The content is past its next check.
 */
export class PrpComparison extends WidgetElement {
  static override styles: CSSResultGroup = [WidgetElement.styles, styles];

  /** Which rows are shown and in which order, as ids with spaces between, for example `size dose`. Empty means all. Safety and rules are always shown. */
  @property() rows: string = '';

  /** The group shown first: `what-it-is`, `how-it-is-done`, `what-research-shows` or `safety-and-rules`. Empty means all. */
  @property() group: '' | 'what-it-is' | 'how-it-is-done' | 'what-research-shows' | 'safety-and-rules' = '';

  /** The column that comes first. Says nothing about which is better. */
  @property() first: 'prp' | 'exosomes' = 'prp';

  /** Leaves out rows where both sides say the same kind of thing; safety and rules stay. */
  @property({ type: Boolean, attribute: 'differences-only' }) differencesOnly = false;

  /** 0 shows all rows, 1 to 4 one group each. */
  // Always a change: a page that sets the right step after a wrong one takes the notice away.
  @property({ type: Number, reflect: true, useDefault: true, hasChanged: () => true }) step = 0;

  /** How many steps there are. */
  get stepCount(): number {
    return STEP_COUNT;
  }

  @state() private marks: ReadonlySet<ComparisonRowId> = new Set();
  @state() private handout = false;

  readonly #detail = new DetailController(this);
  readonly #card = new CardController(this);
  readonly #rules = new RulesController(this);
  readonly #clipboard = new ClipboardController(this);

  #oddStep: unknown;

  #page: PageRows<Row> = pageRows(allRows, '');
  #shown: ShownRows<Row> = shownRows(allRows, '', false);
  #sides: readonly [ComparisonSide, ComparisonSide] = sidesFrom('prp');
  #words: Words | undefined;

  constructor() {
    super();
    new FitController(this, () => this.sources.openId !== undefined);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    const t: Translator<typeof prpComparison> = this.translator('prp-comparison', prpComparison);
    this.#words = { t, say: this.say, formats: this.formats, evidence: (english) => this.evidence(english) };
    this.#readRows(t);
    this.#readStep(changed, t);
    const sideKnown = isSide(this.first) || isUnset(this.first);
    if (!sideKnown) this.fallBack('first', this.first, this.say('subject.prp'));
    this.#sides = sidesFrom(isSide(this.first) ? this.first : 'prp');
    this.#shown = shownRows(this.#page.rows, this.#group, this.differencesOnly);
  }

  #readRows(t: Translator<typeof prpComparison>): void {
    const wanted = written(this.rows);
    this.#page = pageRows(
      allRows.map((row) => this.#rules.row(row, this.regionShown)),
      wanted,
    );
    if (!this.#page.unknown.length) return;
    const shown =
      this.#page.shortened || this.#page.unknown.length < wanted.trim().split(/\s+/).length ? t('knownRows') : t('allRows');
    this.fallBack('rows', this.#page.unknown.join(' '), shown);
  }

  /** `group` sets the step; a step that does not exist becomes the nearest one that does. */
  #readStep(changed: PropertyValues<this>, t: Translator<typeof prpComparison>): void {
    const groupKnown = !this.group || isOneOf(COMPARISON_GROUPS, this.group);
    const stepGiven = !this.hasUpdated && this.step !== 0; // on the first picture an explicit step wins
    if (changed.has('group') && groupKnown && !stepGiven && (this.group || this.hasUpdated)) this.step = stepOfGroup(this.group);
    if (!groupKnown) this.fallBack('group', this.group, this.#groupName(t, groupOfStep(clampStep(this.step, STEP_COUNT))));
    if (changed.has('step') || this.step !== clampStep(this.step, STEP_COUNT)) {
      const step = clampStep(this.step, STEP_COUNT);
      this.#oddStep = step === this.step || isUnset(this.step) ? undefined : this.step;
      this.step = step;
    }
    if (this.#oddStep !== undefined) this.fallBack('step', this.#oddStep, this.formats.number(this.step));
  }

  get #group(): ComparisonGroup | '' {
    return groupOfStep(this.step);
  }

  #groupName(t: Translator<typeof prpComparison>, group: ComparisonGroup | ''): string {
    return group ? t(`group.${group}`) : t('allRows');
  }

  override loadSlides(): Promise<SlidesModule> {
    return import('./prp-comparison.slides.js');
  }

  override async citedFacts(): Promise<readonly FactReference[]> {
    const answers = this.#page.rows
      .map((row) => this.#rules.row(row, this.regionShown))
      .flatMap((row) => [row.prp, row.exosomes, row.note]);
    const references = await Promise.all([...answers, ...neitherAnswers].map(referencesOf));
    return [...references.flat(), ...this.#card.facts];
  }

  override linkState(): string {
    return this.#group;
  }

  override openLink(link: string): void {
    if (isOneOf(COMPARISON_GROUPS, link)) this.step = stepOfGroup(link);
    else if (this.#page.rows.some((row) => row.id === link)) {
      this.step = 0;
      this.differencesOnly = false;
      void this.updateComplete.then(() =>
        this.shadowRoot?.querySelector(`[data-row="${link}"]`)?.scrollIntoView({ block: 'center' }),
      );
    }
  }

  /** Words of a catalogue that loads late. */
  wordsOf<C extends Catalogue>(name: string, english: C): Translator<C> {
    return this.translator(name, english);
  }

  override preparePrint(): Promise<void> {
    return this.#card.load();
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    this.setState('handout', this.handout);
    this.#rules.need(this.regionShown);
  }

  protected override render(): TemplateResult {
    const words = this.#words;
    if (!words) return html``;
    const { t } = words;
    const choice = this.#choice(words);
    const onSlide = this.layout === 'slide';
    return this.renderFrame({
      title: t('title'),
      intro: onSlide && this.#group ? this.#slideIntro(words, this.#group) : t('intro'),
      body: html`${this.withoutControls ? nothing : bar(choice, this.#actions)}
      ${lines(choice, this.#rules.failed && this.regionShown !== 'us' ? this.regionShown : undefined)}
      ${onSlide && !this.#group ? this.#renderAgenda(words) : table(choice, this.#rowView(words))} ${onSlide ? nothing : this.#renderRest(words)}`,
      footTools: this.#clipboard.render({
        words,
        rows: this.#shown.rows,
        sides: this.#sides,
        caption: `${t('title')}. ${statusText(words, status(choice))}`,
        lang: this.language.tag,
      }),
    });
  }

  /** A slide has no room for the section that explains the mark; the line under the title does. */
  #slideIntro({ t }: Words, shown: ComparisonGroup): string {
    const group = t(`group.${shown}`);
    return this.#shown.rows.some(({ id }) => openAnswers[id as ComparisonRowId]) ? t('groupWithOpen', { group }) : group;
  }

  readonly #actions: BarActions = {
    onGroup: (group) => this.#onGroup(group),
    onDifferences: () => this.#onDifferences(),
    onSwap: () => this.#onSwap(),
  };

  #choice(words: Words): Choice {
    return { words, page: this.#page, shown: this.#shown, group: this.#group, differencesOnly: Boolean(this.differencesOnly) };
  }

  #renderAgenda(words: Words): TemplateResult {
    const choose = this.withoutControls ? undefined : (group: ComparisonGroup): void => this.#onGroup(group);
    return html`<div class="agenda-heads">${this.#sides.map((side) => sideHead(words, side))}</div>
      ${agenda(words, this.#shown.groups, choose)}`;
  }

  #renderRest(words: Words): TemplateResult {
    const view = { words, sources: this.sources, sides: this.#sides };
    const card: CardView = {
      ...view,
      marked: this.#page.rows.filter((row) => this.marks.has(row.id as ComparisonRowId)),
      withoutControls: this.withoutControls,
      dates: reviewDates,
      overdue: this.#card.isOpen && isOverdue(new Date()), // never on the server, whose clock is not the reader's
      question: (row) => question(words, row),
      onPrint: () => void this.#printCard(),
    };
    return html`<div class="rest">${neitherSection(view)} ${this.#card.render(card)} ${aboutSection(words)}</div>`;
  }

  #rowView(words: Words): RowView {
    return {
      words,
      sources: this.sources,
      detail: this.#detail,
      sides: this.#sides,
      withoutControls: this.withoutControls,
      compact: this.layout === 'slide',
      isMarked: (row) => this.marks.has(row.id as ComparisonRowId),
      onMark: (row) => this.#onMark(row.id as ComparisonRowId),
      onDetail: (row) => this.dispatchEvent(new RowToggleEvent(row.id as ComparisonRowId, this.#detail.toggle(row))),
      extra: (row) => extra(words, row, this.#sides, this.#rules.rules(this.regionShown)),
      underQuestion: (row) =>
        row.id === 'regulation' && !this.withoutControls ? regionChoice(words, this.regionShown, this.#onRegion) : nothing,
    };
  }

  #onGroup(group: ComparisonGroup | ''): void {
    if (group === this.#group) return;
    this.step = stepOfGroup(group);
    this.#refilter();
    this.dispatchEvent(new StepChangeEvent(this.step, this.stepCount));
  }

  #onDifferences(): void {
    this.differencesOnly = !this.differencesOnly;
    this.#refilter();
  }

  #refilter(): void {
    this.#shown = shownRows(this.#page.rows, this.#group, this.differencesOnly);
    const rows = this.#shown.rows.map((row) => row.id as ComparisonRowId);
    this.dispatchEvent(new ComparisonFilterEvent(this.#group, allRows.length, this.differencesOnly, rows));
    if (this.#words) announce('filter', statusText(this.#words, status(this.#choice(this.#words))));
  }

  #onSwap(): void {
    const [second, first] = this.#sides;
    this.first = first;
    this.dispatchEvent(new ColumnOrderEvent(first));
    if (this.#words)
      announce(
        'filter',
        this.#words.t('swapped', { first: this.say(`subject.${first}`), second: this.say(`subject.${second}`) }),
      );
  }

  #onMark(row: ComparisonRowId): void {
    const marked = !this.marks.has(row);
    const marks = new Set(this.marks);
    if (marked) marks.add(row);
    else marks.delete(row);
    this.marks = marks;
    this.dispatchEvent(
      new MarkChangeEvent(
        row,
        marked,
        COMPARISON_ROW_IDS.filter((id) => marks.has(id)),
      ),
    );
    const t = this.#words?.t;
    if (t) announce('summary', t(marked ? 'marked' : 'unmarked', { question: t(`question.${row}`), count: marks.size }));
  }

  readonly #onRegion = (event: Event): void => {
    const chosen = (event.target as HTMLSelectElement).value;
    if (!isRegion(chosen)) return;
    this.region = chosen;
    this.#rules.retry();
    this.dispatchEvent(new RegionChangeEvent(chosen));
  };

  /** The card alone, on one page. */
  async #printCard(): Promise<void> {
    if (isServer) return;
    this.handout = true;
    await this.updateComplete;
    window.addEventListener('afterprint', () => (this.handout = false), { once: true });
    await this.printThis(false);
  }
}

export * from './prp-comparison.events.js';
