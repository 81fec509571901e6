import { html, isServer, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import {
  COMPARISON_GROUPS,
  COMPARISON_ROW_IDS,
  type ComparisonRowId,
  type ComparisonSide,
} from '@exosome-widgets/content/comparison.js';
import { prpComparison } from '@exosome-widgets/content/en/prp-comparison.js';
import type { Catalogue } from '@exosome-widgets/content/messages.js';
import { isOverdue, reviewDates } from '@exosome-widgets/content/review.js';
import type { Translator } from '@exosome-widgets/content/translate.js';
import type { ComparisonGroup, FactReference } from '@exosome-widgets/content/types.js';
import { announce } from '../../controllers/announcer.js';
import { subjectIcon } from '../../primitives/subject-icon.js';
import { isRegion, REGIONS } from '../../regions.js';
import { StepChangeEvent } from '../../step-change-event.js';
import { isOneOf, WidgetElement } from '../../widget-element.js';
import { CardController, type CardView } from './prp-comparison.card.js';
import { question, sideName, statusText, type Words } from './prp-comparison.describe.js';
import type { Copied } from './prp-comparison.copy.js';
import { DetailController } from './prp-comparison.detail.js';
import {
  ColumnOrderEvent,
  ComparisonFilterEvent,
  ComparisonRegionEvent,
  MarkChangeEvent,
  RowToggleEvent,
} from './prp-comparison.events.js';
import {
  clampStep,
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
import { renderRow, type RowView } from './prp-comparison.row.js';
import { allRows, referencesOf, type Row } from './prp-comparison.rows.js';
import { RulesController } from './prp-comparison.rules.js';
import { aboutSection, agenda, neitherAnswers, neitherSection, sizeRuler } from './prp-comparison.sections.js';
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
 * @event {ComparisonRegionEvent} exo-region-change - The reader chose whose rules are shown.
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

  /** Which rows are shown and in which order, as ids with spaces between. Empty means all. Safety and rules are always shown. */
  @property() rows: string = '';

  /** The group shown first: `what-it-is`, `how-it-is-done`, `what-research-shows` or `safety-and-rules`. Empty means all. */
  @property() group: '' | 'what-it-is' | 'how-it-is-done' | 'what-research-shows' | 'safety-and-rules' = '';

  /** The column that comes first. Says nothing about which is better. */
  @property() first: 'prp' | 'exosomes' = 'prp';

  /** Leaves out rows where both sides say the same kind of thing; safety and rules stay. */
  @property({ type: Boolean, attribute: 'differences-only' }) differencesOnly = false;

  /** 0 shows all rows, 1 to 4 one group each. */
  @property({ type: Number, reflect: true, useDefault: true }) step = 0;

  /** How many steps there are. */
  get stepCount(): number {
    return STEP_COUNT;
  }

  @state() private marks: ReadonlySet<ComparisonRowId> = new Set();
  @state() private copied = false;
  /** The table as text, where the page forbids copying. */
  @state() private byHand = '';
  @state() private handout = false;

  readonly #detail = new DetailController(this);
  readonly #card = new CardController(this);
  readonly #rules = new RulesController(this);
  #oddStep: unknown;
  #page: PageRows<Row> = pageRows(allRows, '');
  #shown: ShownRows<Row> = shownRows(allRows, '', false);
  #sides: readonly [ComparisonSide, ComparisonSide] = sidesFrom('prp');
  #words: Words | undefined;

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    const t: Translator<typeof prpComparison> = this.translator('prp-comparison', prpComparison);
    this.#words = { t, say: this.say, formats: this.formats, evidence: (english) => this.evidence(english) };
    this.#readRows(t);
    this.#readStep(changed, t);
    const sideKnown = isSide(this.first);
    if (!sideKnown) this.fallBack('first', this.first, this.say('subject.prp'));
    this.#sides = sidesFrom(sideKnown ? this.first : 'prp');
    this.#shown = shownRows(this.#page.rows, this.#group, this.differencesOnly);
  }

  #readRows(t: Translator<typeof prpComparison>): void {
    const wanted = typeof this.rows === 'string' ? this.rows : String(this.rows ?? '');
    this.#page = pageRows(allRows, wanted);
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
    if (!groupKnown) this.fallBack('group', this.group, this.#groupName(t, groupOfStep(clampStep(this.step))));
    if (changed.has('step') || this.step !== clampStep(this.step)) {
      const step = clampStep(this.step);
      this.#oddStep = step === this.step ? undefined : this.step;
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
    return this.renderFrame({
      title: t('title'),
      intro: this.layout === 'slide' && this.#group ? t(`group.${this.#group}`) : t('intro'),
      body: html`${this.withoutControls ? nothing : this.#renderBar(words)} ${this.#renderLines(words)} ${this.#renderMain(words)}
      ${this.layout === 'slide' ? nothing : this.#renderRest(words)}`,
      footTools: this.#renderCopy(words),
    });
  }

  #renderMain(words: Words): TemplateResult {
    if (this.layout === 'slide' && !this.#group) {
      const choose = this.withoutControls ? undefined : (group: ComparisonGroup): void => this.#onGroup(group);
      return html`<div class="agenda-heads">${this.#sides.map((side) => this.#sideHead(words, side))}</div>
        ${agenda(words, this.#shown.groups, choose)}`;
    }
    return this.#renderTable(words);
  }

  #renderRest(words: Words): TemplateResult {
    const view = { words, sources: this.sources, sides: this.#sides };
    const marked = this.#page.rows
      .filter((row) => this.marks.has(row.id as ComparisonRowId))
      .map((row) => this.#rules.row(row, this.regionShown));
    const card: CardView = {
      ...view,
      marked,
      withoutControls: this.withoutControls,
      dates: reviewDates,
      overdue: this.#card.isOpen && isOverdue(new Date()), // never on the server, whose clock is not the reader's
      question: (row) => question(words, row),
      onPrint: () => void this.#printCard(),
    };
    return html`<div class="rest">${neitherSection(view)} ${this.#card.render(card)} ${aboutSection(words)}</div>`;
  }

  #renderBar(words: Words): TemplateResult {
    const { t } = words;
    const pill = (group: ComparisonGroup | '', name: string, count: number): TemplateResult =>
      html`<button type="button" class="pill" aria-pressed=${this.#group === group} @click=${() => this.#onGroup(group)}>${t('withCount', { name, count })}</button>`;
    const ofPage = shownRows(this.#page.rows, '', false).groups;
    return html`<div class="bar" part="bar">
      <div class="pills" role="group" aria-label=${t('filters')}>
        ${pill('', t('all'), this.#page.rows.length)} ${ofPage.map(({ group, rows }) => pill(group, t(`group.${group}`), rows.length))}
      </div>
      <div class="switches">
        <button type="button" aria-pressed=${this.differencesOnly} @click=${() => this.#onDifferences()}>${t('differences')}</button>
        <button type="button" title=${t('orderMeansNothing')} @click=${() => this.#onSwap()}>
          <svg class="icon" viewBox="0 0 16 16" aria-hidden="true"><path d="M2.500 5.500h10M9.800 2.800l2.700 2.700-2.700 2.700M13.500 10.500h-10M6.200 7.800l-2.700 2.700 2.700 2.700" fill="none" stroke="currentColor" stroke-width="1.500" stroke-linecap="round" stroke-linejoin="round" /></svg>
          ${t('swap')}
        </button>
      </div>
    </div>`;
  }

  /** Lines that say what is not there. */
  #renderLines(words: Words): TemplateResult {
    const { t } = words;
    const { leftOut } = this.#shown;
    return html`${
      this.#page.shortened
        ? html`<p class="line shortened" part="shortened"><span>${t('shortened', { shown: this.#page.rows.length, total: allRows.length })}</span></p>`
        : nothing
    }
    ${
      this.differencesOnly
        ? html`<p class="line"><span>
          ${statusText(words, this.#status())} ${leftOut.length ? t('leftOutAlike', { questions: leftOut.map((row) => question(words, row)) }) : nothing}
          ${t('safetyStays')}
        </span></p>`
        : nothing
    }
    ${
      this.#rules.failed && this.regionShown !== 'us'
        ? html`<p class="line"><span>${t('rulesFailed', { region: this.say(`region.${this.regionShown}`), shown: this.say('region.us') })}</span></p>`
        : nothing
    }`;
  }

  #renderTable(words: Words): TemplateResult {
    const { t } = words;
    const view = this.#rowView(words);
    const names = { first: sideName(words, this.#sides[0]), second: sideName(words, this.#sides[1]) };
    return html`<table role="table" class="compare rows-${this.#shown.rows.length}">
      <caption class="visually-hidden">
        ${t('caption', { count: this.#shown.rows.length, ...names })}
      </caption>
      <thead role="rowgroup">
        <tr role="row">
          <th role="columnheader" scope="col" class="corner"><span>${t('questionColumn')}</span></th>
          ${this.#sides.map((side) => html`<th role="columnheader" scope="col" class="head ${side}">${this.#sideHead(words, side)}</th>`)}
        </tr>
      </thead>
      ${this.#shown.groups.map(
        ({ group, rows }) => html`<tbody role="rowgroup">
          <tr role="row" class="group-row">
            <th role="rowheader" scope="rowgroup" colspan="3" aria-colspan="3">${t(`group.${group}`)}</th>
          </tr>
          ${rows.map((row) => renderRow(view, this.#rules.row(row, this.regionShown)))}
        </tbody>`,
      )}
    </table>`;
  }

  #sideHead({ t, say }: Words, side: ComparisonSide): TemplateResult {
    return html`<span class="side-head ${side}">
      <svg class="subject" viewBox="0 0 48 48" aria-hidden="true">${subjectIcon(side, `icon-${side}`)}</svg>
      <span class="side-title"><b>${say(`subject.${side}`)}</b> <span class="gloss">${t(`side.${side}.gloss`)}</span></span>
    </span>`;
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
      extra: (row) => this.#extra(words, row),
      underQuestion: (row) => (row.id === 'regulation' ? this.#renderRegion(words) : nothing),
    };
  }

  #extra(words: Words, row: Row): TemplateResult | typeof nothing {
    const { t } = words;
    if (row.id === 'size') return sizeRuler(words, this.#sides);
    if (row.id === 'dose') return html`<p class="no-bar">${t('noSharedBar')}</p>`;
    if (row.id !== 'regulation') return nothing;
    const rules = this.#rules.rules(this.regionShown);
    const region = this.say(`region.${rules ? this.regionShown : 'us'}`);
    return html`<p class="rules-shown">
      ${
        rules
          ? html`${t('rulesShown', { region, asOf: this.formats.date(rules.asOf) })} ${t('authority', { authority: this.evidence(rules.authority) })}`
          : t('rulesShownFor', { region })
      }
    </p>`;
  }

  #renderRegion(words: Words): TemplateResult | typeof nothing {
    if (this.withoutControls) return nothing;
    return html`<label class="region">
      <span>${words.say('chooseRegion')}</span>
      <select @change=${this.#onRegion}>
        ${REGIONS.map((region) => html`<option value=${region} ?selected=${region === this.regionShown}>${words.say(`region.${region}`)}</option>`)}
      </select>
    </label>`;
  }

  #renderCopy(words: Words): TemplateResult {
    const { t } = words;
    return html`<button type="button" class="quiet" part="copy-table" @click=${() => void this.#onCopy()}>${this.copied ? t('tableCopied') : t('copyTable')}</button>
      ${
        this.byHand
          ? html`<label class="copy-by-hand">${t('copyByHand')}<textarea readonly rows="6" .value=${this.byHand} @focus=${selectAll}></textarea></label>`
          : nothing
      }`;
  }

  #status(): { shown: number; total: number; group: ComparisonGroup | ''; differences: boolean } {
    return { shown: this.#shown.rows.length, total: allRows.length, group: this.#group, differences: this.differencesOnly };
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
    const { rows } = shownRows(this.#page.rows, this.#group, this.differencesOnly);
    this.dispatchEvent(
      new ComparisonFilterEvent(
        this.#group,
        this.differencesOnly,
        rows.map((row) => row.id as ComparisonRowId),
      ),
    );
    if (this.#words) announce('filter', statusText(this.#words, { ...this.#status(), shown: rows.length }));
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
    this.dispatchEvent(new ComparisonRegionEvent(chosen));
  };

  /** The clipboard is asked at once and given the table when it has loaded: a browser would take a later press as old. */
  async #onCopy(): Promise<void> {
    const words = this.#words;
    if (!words) return;
    const rows = this.#shown.rows.map((row) => this.#rules.row(row, this.regionShown));
    const caption = `${words.t('title')}. ${statusText(words, this.#status())}`;
    const copy = import('./prp-comparison.copy.js').then(({ copyOf }) =>
      copyOf(words, rows, this.#sides, caption, this.language.tag),
    );
    const blob = (type: keyof Copied): Promise<Blob> => copy.then((texts) => new Blob([texts[type]], { type: `text/${type}` }));
    try {
      await navigator.clipboard.write([new ClipboardItem({ 'text/html': blob('html'), 'text/plain': blob('plain') })]);
      this.copied = true;
      announce('playback', words.t('tableCopied'));
      setTimeout(() => (this.copied = false), 4000);
    } catch {
      this.byHand = await copy.then(
        ({ plain }) => plain,
        () => words.t('loadFailed'),
      );
    }
  }

  /** The card alone, on one page. */
  async #printCard(): Promise<void> {
    if (isServer) return;
    this.handout = true;
    await this.updateComplete;
    window.addEventListener('afterprint', () => (this.handout = false), { once: true });
    await this.printThis(false);
  }
}

const selectAll = (event: Event): void => (event.target as HTMLTextAreaElement).select();

export { frame, slides, slideFacts } from './prp-comparison.slides.js';
export * from './prp-comparison.events.js';
