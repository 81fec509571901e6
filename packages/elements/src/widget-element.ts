import { html, isServer, LitElement, nothing, render, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { common } from '@exosome-widgets/content/en/common.js';
import { createFormats } from '@exosome-widgets/content/formats.js';
import { reviewDates } from '@exosome-widgets/content/generated/review.js';
import { isLanguageTag, matchLanguage } from '@exosome-widgets/content/languages.js';
import type { Catalogue, Formats, Language } from '@exosome-widgets/content/messages.js';
import { isOverdue } from '@exosome-widgets/content/review.js';
import { createTranslator, type Translator } from '@exosome-widgets/content/translate.js';
import type { FactReference, RegionId } from '@exosome-widgets/content/types.js';
import { prepareAnnouncer } from './controllers/announcer.js';
import { keepKeys } from './controllers/keep-keys.js';
import { LinkController } from './controllers/link.js';
import { MOTION_SETTINGS, MotionController, type MotionLevel, type MotionSetting } from './controllers/motion.js';
import { PageLanguageController } from './controllers/page-language.js';
import { PrintController } from './controllers/print.js';
import { SaveController } from './controllers/save.js';
import { SourcesController } from './controllers/sources.js';
import { frameStyles } from './theme/frame.styles.js';
import { hostTokens } from './theme/host-tokens.js';
import { isRegion } from './regions.js';
import type { SaveHost } from './export/panel.js';
import type { PictureSettings } from './export/source.js';
import type { SlidesModule } from './slides.js';
import { VERSION } from './version.js';

/** What {@link WidgetElement.renderFrame} puts around a widget. */
export interface FrameParts {
  readonly title: string;
  readonly intro?: string;
  /** Controls beside the title. */
  readonly tools?: unknown;
  readonly body: unknown;
  /** Controls in the foot, before Print and Copy link. */
  readonly footTools?: unknown;
}

/**
 * Writes a setting on the tag. Nothing stands there for the empty one, nor for what is neither text nor number (a symbol, an object
 * that cannot be written): the notice says that it was not understood.
 */
export const onTag = {
  toAttribute: (value: unknown): unknown => ((typeof value === 'string' && value) || typeof value === 'number' ? value : null),
};

/** Settings that stand on the tag as well. */
const setting = { reflect: true, useDefault: true, converter: onTag };

const THEMES = ['auto', 'light', 'dark'] as const;
const LAYOUTS = ['auto', 'slide'] as const;

interface Notice {
  readonly setting: string;
  readonly given: string;
  readonly shown: string;
}

/**
 * What every widget shares: settings, language, the frame with its notices and review dates, the sources view, print and
 * copy link. Subclasses call `super.willUpdate(changed)` first, then read their own settings with {@link fallBack}.
 *
 * @event {SourceOpenEvent} exo-source-open - The reader opened the sources of a sentence.
 * @csspart base - The whole figure.
 * @csspart header - Title, introduction and tools.
 * @csspart title - The title.
 * @csspart intro - The line under the title.
 * @csspart tools - Controls beside the title.
 * @csspart notice - A line that says that a setting was not understood.
 * @csspart overdue - The line that says that the content should have been checked again.
 * @csspart body - What the widget shows.
 * @csspart badge - The button that opens the sources of a sentence.
 * @csspart sources - The open sources.
 * @csspart footer - Review dates and the last controls.
 * @csspart print - The Print button.
 * @csspart copy-link - The Copy link button.
 * @csspart save - The button that opens the panel for saving.
 * @csspart save-panel - The panel for saving pictures, films and tables.
 * @csspart save-said - What came of saving.
 * @cssstate fallback - A setting was not understood; the default is showing.
 * @cssstate overdue - The content should have been checked again.
 * @cssproperty [--exo-font=inherit] - Font family. Left alone, the font of the page.
 * @cssproperty [--exo-font-size=16px] - Size of normal text; everything else follows.
 * @cssproperty [--exo-radius=14px] - Roundness of the figure's corners.
 * @cssproperty [--exo-color-text] - Words and outlines. Light #14213d, dark #e8edf7.
 * @cssproperty [--exo-color-text-soft] - Secondary words. Light #4a5773, dark #a9b5cc.
 * @cssproperty [--exo-color-paper] - Ground. Light #ffffff, dark #0f1729.
 * @cssproperty [--exo-color-wash] - Raised ground. Light #f5f7fb, dark #182238.
 * @cssproperty [--exo-color-line] - Hairlines. Light #dfe4ee, dark #2a3650.
 * @cssproperty [--exo-color-control-line] - Borders of controls. Light #75829a, dark #7d8aa5.
 * @cssproperty [--exo-color-focus] - Focus ring. Light #1f5fa8, dark #7db3f0.
 * @cssproperty [--exo-color-link] - Links and quiet buttons. Light #174b86, dark #a9cef8.
 * @cssproperty [--exo-color-exosome] - Exosomes, selection. Light #1f5fa8, dark #7db3f0.
 * @cssproperty [--exo-color-exosome-soft] - Ground for exosomes. Light #e6effa, dark #16304f.
 * @cssproperty [--exo-color-exosome-text] - Words on that ground. Light #174b86, dark #a9cef8.
 * @cssproperty [--exo-color-prp] - PRP. Light #a34a06, dark #f0a45c.
 * @cssproperty [--exo-color-prp-soft] - Ground for PRP. Light #fdf0df, dark #3d2610.
 * @cssproperty [--exo-color-prp-text] - Words on that ground. Light #8a3d03, dark #f7c493.
 * @cssproperty [--exo-color-protein] - Protein cargo. Light #0f766e, dark #4fc7bb.
 * @cssproperty [--exo-color-lipid] - Lipid cargo. Light #b45309, dark #f2a85c.
 * @cssproperty [--exo-color-rna] - RNA cargo. Light #a21c6b, dark #f08cc8.
 * @cssproperty [--exo-color-growth-factor] - Growth factors. Light #6d4bb0, dark #b79cf0.
 * @cssproperty [--exo-color-supported] - Verdict “supported”. Light #11603a, dark #7fd6a6.
 * @cssproperty [--exo-color-supported-soft] - Its ground. Light #e3f3ea, dark #12301f.
 * @cssproperty [--exo-color-partly] - Verdict “partly supported”. Light #7a5200, dark #f3cf6b.
 * @cssproperty [--exo-color-partly-soft] - Its ground. Light #fdf3d6, dark #33280a.
 * @cssproperty [--exo-color-contested] - Verdict “contested”. Light #9a2f14, dark #f5a28c.
 * @cssproperty [--exo-color-contested-soft] - Its ground. Light #fbe7e2, dark #3a1710.
 * @cssproperty [--exo-color-unsupported] - Verdict “not supported”. Light #7d1d54, dark #f09ac6.
 * @cssproperty [--exo-color-unsupported-soft] - Its ground. Light #f9e6f0, dark #3b1229.
 * @cssproperty [--exo-color-outdated] - Verdict “out of date”. Light #47536b, dark #b4bfd4.
 * @cssproperty [--exo-color-outdated-soft] - Its ground. Light #e9edf5, dark #222d45.
 */
export abstract class WidgetElement extends LitElement {
  static readonly version: string = VERSION;
  static override styles: CSSResultGroup = [hostTokens, frameStyles];

  /** Whose rules are shown first: `us`, `eu`, `uk`, `canada`, `australia`, `japan`, `south-korea`, `south-africa`, `brazil`, `india`, `taiwan`. */
  @property({ useDefault: true }) region: string = 'us';

  /** Language as a BCP 47 tag. Left out, the nearest `lang` around the widget decides. */
  @property(setting) override lang: string = '';

  /** `auto` follows the colour scheme of the page around the widget. */
  @property(setting) theme: 'auto' | 'light' | 'dark' = 'auto';

  /** How much moves. `auto` follows the wish of the device for reduced motion. */
  @property({ useDefault: true }) motion: 'auto' | 'full' | 'gentle' | 'none' = 'auto';

  /** Leaves out buttons that drive the widget, for a slide that drives it from outside. */
  @property({ type: Boolean, attribute: 'without-controls', reflect: true }) withoutControls = false;

  /** Heading level of the title, 1 to 6. Left out, the title is no heading and does not disturb the page's outline. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel: number | undefined;

  /** `slide` fills a box of fixed height (16:9) without scrolling and scales its words with the box. */
  @property(setting) layout: 'auto' | 'slide' = 'auto';

  protected readonly sources: SourcesController = new SourcesController(this);
  protected readonly motionControl: MotionController = new MotionController(this, () =>
    isOneOf(MOTION_SETTINGS, this.motion) ? this.motion : 'auto',
  );
  readonly #internals: ElementInternals = this.attachInternals();
  readonly #pageLanguage: PageLanguageController = new PageLanguageController(this);
  readonly #print: PrintController = new PrintController(this);
  readonly #link: LinkController = new LinkController(this);
  readonly #save: SaveController = new SaveController(this as this & SaveHost);
  readonly #warned = new Set<string>();
  #notices: Notice[] = [];
  /** The first picture of a server-rendered widget has to be the server's; what only the page knows comes with the second. */
  #pageKnown = false;
  #language: Language = matchLanguage('en');
  #formats: Formats = createFormats('en-GB');
  #say: Translator<typeof common> = createTranslator(this.#language, this.#formats, 'common', common);

  /** Words that every widget uses. */
  get say(): Translator<typeof common> {
    return this.#say;
  }

  /** Numbers, dates and plurals of the reader's language. */
  get formats(): Formats {
    return this.#formats;
  }

  /** The reader's language. */
  get language(): Language {
    return this.#language;
  }

  /** Evidence text in the reader's language; the English when no translation of this very wording exists. */
  evidence(english: string): string {
    const translated = this.#language.evidence?.(english);
    return translated ?? (this.#language.rewrite ? this.#language.rewrite(english) : english);
  }

  /** A translator for the widget's own catalogue. */
  protected translator<C extends Catalogue>(name: string, english: C): Translator<C> {
    return createTranslator(this.#language, this.#formats, name, english);
  }

  /** The region whose rules are shown, known to be one. */
  protected get regionShown(): RegionId {
    return isRegion(this.region) ? this.region : 'us';
  }

  /** How much moves now. `full` and `gentle` only once the page is known. */
  protected get motionLevel(): MotionLevel {
    return this.#pageKnown ? this.motionControl.level : 'none';
  }

  /** Every fact the widget may cite, for the printed page. Loaded only when the reader prints. */
  abstract citedFacts(): readonly FactReference[] | Promise<readonly FactReference[]>;

  /** Pictures and slides of the widget. A widget that has them can be saved: its class loads them here when a reader asks. */
  loadSlides?(): Promise<SlidesModule>;

  /** What is shown now, for pictures of it, where the attributes alone do not say so. */
  pictureSettings?(): PictureSettings;

  /** Loads what stands on paper only; awaited before printing. */
  preparePrint(): Promise<void> {
    return Promise.resolve();
  }

  /** Prints this widget alone, as its Print button does. */
  protected printThis(withSources = true): Promise<void> {
    return this.#print.print(withSources);
  }

  /** The part of a deep link that brings a reader back to what is shown, for example `E06`; empty for the start. */
  linkState(): string {
    return '';
  }

  /** Opens what a deep link names. Called once when the page opens with such a link, and when the link changes. */
  openLink(_state: string): void {
    // Widgets that can be deep-linked override this.
  }

  override connectedCallback(): void {
    const serverRendered = this.shadowRoot !== null && !this.hasUpdated;
    // Without `exosome-widgets/hydrate.js`, which adds an attribute to those that are watched, Lit would draw beside what the server
    // sent: it is drawn anew, before anyone sees a gap.
    const { observedAttributes } = this.constructor as typeof WidgetElement;
    if (serverRendered && !observedAttributes.includes('defer-hydration')) this.shadowRoot?.replaceChildren();
    super.connectedCallback();
    if (isServer) return;
    prepareAnnouncer();
    if (!serverRendered) this.#pageKnown = true;
    else
      void this.updateComplete.then(() => {
        this.#pageKnown = true;
        this.requestUpdate();
      });
  }

  /** Moved into another document, as a frame's: its styles have to come along. */
  adoptedCallback(): void {
    // Lit would make this root with the sheets of the first document, which any other refuses.
    const self = this as { renderRoot?: HTMLElement | DocumentFragment };
    const root = (self.renderRoot ??= this.attachShadow({ mode: 'open' }));
    const load = import('./theme/shadow-styles.js');
    load.then(
      ({ addStyles }) => addStyles(root),
      () => {}, // without a network: words and controls without their looks
    );
  }

  protected override willUpdate(_changed: PropertyValues): void {
    this.#notices = [];
    this.#chooseLanguage();
    const check = (name: string, value: unknown, known: boolean, shown: string): void => {
      if (!known && !isUnset(value)) this.fallBack(name, value, shown);
    };
    check('theme', this.theme, isOneOf(THEMES, this.theme), 'auto');
    check('motion', this.motion, isOneOf(MOTION_SETTINGS, this.motion), 'auto');
    check('layout', this.layout, isOneOf(LAYOUTS, this.layout), 'auto');
    check('region', this.region, isRegion(this.region), this.say('region.us'));
    check('heading-level', this.headingLevel, isHeadingLevel(this.headingLevel), '–');
  }

  protected override update(changed: PropertyValues): void {
    const root = this.renderRoot;
    try {
      // A browser's translator puts <font> around words. What is drawn next would go into text that nobody sees: it is drawn afresh.
      if (!root?.querySelector('font')) {
        super.update(changed);
        return;
      }
    } catch (error) {
      // Others take the marks away by which Lit finds its places.
      if (!this.hasUpdated) throw error;
    }
    const active = (root as ShadowRoot).activeElement;
    const alike = (): Element[] => [...root.querySelectorAll(active?.localName ?? '_')];
    const place = active ? alike().indexOf(active) : -1;
    render(nothing, root, this.renderOptions);
    super.update(changed);
    (alike()[place] as HTMLElement | undefined)?.focus({ preventScroll: true });
  }

  /** Notes that a setting was not understood: shown as a line in the widget, as `:state(fallback)` and once in the console. */
  protected fallBack(setting: string, given: unknown, shown: string): void {
    const notice = { setting, given: describeValue(given), shown };
    this.#notices.push(notice);
    const key = `${setting}=${notice.given}`;
    if (isServer || this.#warned.has(key)) return;
    this.#warned.add(key);
    console.warn(`<${this.localName}> does not know ${setting} "${notice.given}"; showing ${shown}.`);
  }

  protected override updated(_changed: PropertyValues): void {
    this.setState('fallback', this.#notices.length > 0);
    this.setState('overdue', isOverdue(new Date()));
  }

  /** Switches `:state(name)` on the host, for page styles. */
  protected setState(name: string, on: boolean): void {
    if (on) this.#internals.states?.add(name);
    else this.#internals.states?.delete(name);
  }

  #chooseLanguage(): void {
    const own = this.lang;
    const given = this.getAttribute('lang') === '' || (own !== '' && !isUnset(own));
    const usable = typeof own === 'string' && isLanguageTag(own);
    if (given && !usable) this.fallBack('lang', own, 'English');
    const wanted = given && usable ? own : this.#pageKnown ? this.#pageLanguage.around : '';
    const language = matchLanguage(wanted);
    // Dates and numbers follow the reader's variety of the language that is shown (en-US, en-GB).
    const tag =
      wanted.toLowerCase().startsWith(language.tag.split('-')[0] ?? 'en') && isLanguageTag(wanted) ? wanted : language.tag;
    const formats = createFormats(tag === 'en' ? 'en-GB' : tag);
    if (language === this.#language && formats === this.#formats) return;
    this.#language = language;
    this.#formats = formats;
    this.#say = createTranslator(language, formats, 'common', common);
  }

  /** The frame around a widget: title, notices, body, sources, foot. */
  protected renderFrame({ title, intro, tools, body, footTools }: FrameParts): TemplateResult {
    const { say } = this;
    const level = isHeadingLevel(this.headingLevel) ? this.headingLevel : nothing;
    return html`<figure part="base" class="base" lang=${this.#language.tag} dir=${this.#language.direction} aria-labelledby="title" @keydown=${keepKeys}>
      <div part="header" class="header">
        <div class="headline">
          <div part="title" id="title" class="title" role=${level === nothing ? nothing : 'heading'} aria-level=${level}>${title}</div>
          ${intro ? html`<p part="intro" class="intro">${intro}</p>` : nothing}
        </div>
        ${tools && !this.withoutControls ? html`<div part="tools" class="tools">${tools}</div>` : nothing}
      </div>
      ${this.#renderNotices()}
      <div part="body" class="body">${body}</div>
      ${this.sources.panel()} ${this.#print.appendix()}
      <div part="footer" class="footer">
        <p class="dates">${say('reviewed', reviewDates)} <span class="purpose">${say('purpose')}</span></p>
        ${
          this.withoutControls
            ? nothing
            : html`<div class="foot-tools">
              ${footTools ?? nothing}
              <button type="button" class="quiet" part="print" @click=${() => void this.#print.print()}>${say('print')}</button>
              ${this.#link.render()} ${this.loadSlides ? this.#save.button() : nothing}
            </div>`
        }
      </div>
      ${this.withoutControls ? nothing : this.#save.panel()}
    </figure>`;
  }

  #renderNotices(): TemplateResult | typeof nothing {
    const { say } = this;
    const overdue = this.#pageKnown && isOverdue(new Date());
    if (!overdue && !this.#notices.length) return nothing;
    return html`${overdue ? html`<p part="overdue" class="notice overdue">${say('overdue', reviewDates)}</p>` : nothing}
    ${this.#notices.map((notice) => html`<p part="notice" class="notice">${say('notice', notice)}</p>`)}`;
  }
}

/** Whether a value is one of a list of settings; narrows its type. */
export function isOneOf<T extends string>(settings: readonly T[], value: unknown): value is T {
  return settings.includes(value as T);
}

/** Frameworks hand over `null` or `undefined` for a setting that is not set; that is no mistake. */
export function isUnset(value: unknown): value is null | undefined {
  return value === null || value === undefined;
}

/** Whether a page gave a level of heading that there is. */
export function isHeadingLevel(level: unknown): level is number {
  return typeof level === 'number' && Number.isInteger(level) && level >= 1 && level <= 6;
}

/** A setting as text, nothing for one that is not set; never throws, whatever a page passed. */
export function written(value: unknown): string {
  if (isUnset(value)) return '';
  try {
    return String(value);
  } catch {
    return typeof value;
  }
}

/** A wrong value, short enough for a notice. */
function describeValue(value: unknown): string {
  const text = isUnset(value) ? String(value) : written(value);
  return text.length > 40 ? `${text.slice(0, 39)}…` : text;
}

export type { MotionLevel, MotionSetting };

// Whoever imports any widget is told by TypeScript what these events carry.
export type { RegionChangeEvent } from './region-change-event.js';
export type { SourceOpenEvent } from './source-open-event.js';
export type { StepChangeEvent } from './step-change-event.js';
