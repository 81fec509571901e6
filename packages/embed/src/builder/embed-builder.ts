import { html, LitElement, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { ref } from 'lit/directives/ref.js';
import { embedBuilder } from '@exosome-widgets/content/en/embed-builder.js';
import { embedFrames } from '@exosome-widgets/content/en/embed-frames.js';
import { createFormats } from '@exosome-widgets/content/formats.js';
import { matchLanguage } from '@exosome-widgets/content/languages.js';
import type { Formats, Language } from '@exosome-widgets/content/messages.js';
import { createTranslator, type Translator } from '@exosome-widgets/content/translate.js';
import { announce, prepareAnnouncer } from '../../../elements/src/controllers/announcer.js';
import { frameStyles } from '../../../elements/src/theme/frame.styles.js';
import { hostTokens } from '../../../elements/src/theme/host-tokens.js';
import type { BuilderData, Option } from '../data.js';
import { control, menuItems } from './controls.js';
import { styles } from './embed-builder.styles.js';
import { formStyles } from './form.styles.js';
import { lookFields } from './look.js';
import { outputs, type Copyable } from './outputs.js';
import { HEIGHT_LIMITS } from '../protocol.js';
import { Preview } from './preview.js';
import {
  choosePage,
  chooseWidget,
  OUTPUTS,
  pageOf,
  setLook,
  setOption,
  settingsFor,
  startState,
  widgetOf,
  type State,
} from './state.js';
import { pagePath } from './code.js';

const WIDTHS = [0, 320, 560, 880] as const;
const COPIED_FOR_MS = 4000;

/** The page where a site owner puts an embed together. It keeps nothing and sends nothing. */
export class EmbedBuilder extends LitElement {
  static override styles: CSSResultGroup = [hostTokens, frameStyles, formStyles, styles];

  /** What there is to choose from: made by the build. */
  @property({ attribute: false }) data: BuilderData | undefined;
  /** Address of the folder that holds `embed`. Left out, where the build was told that it will lie. */
  @property({ attribute: false }) base = '';

  @state() private chosen: State | undefined;
  @state() private widthPx: (typeof WIDTHS)[number] = 0;
  /** Which code was copied just now; by hand where the page may not. */
  @state() private copied: { readonly id: string; readonly byHand: boolean } | undefined;

  readonly #preview = new Preview(this);
  #language: Language = matchLanguage('en');
  #formats: Formats = createFormats('en-GB');
  #t: Translator<typeof embedBuilder> = createTranslator(this.#language, this.#formats, 'embed-builder', embedBuilder);
  #timer: ReturnType<typeof setTimeout> | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    prepareAnnouncer();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#timer);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('data') || !this.data) return;
    this.#language = matchLanguage(this.data.language);
    this.#formats = createFormats(this.#language.tag === 'en' ? 'en-GB' : this.#language.tag);
    this.#t = createTranslator(this.#language, this.#formats, 'embed-builder', embedBuilder);
    this.chosen = startState(this.data);
  }

  protected override updated(): void {
    const { data, chosen } = this;
    if (!data || !chosen) return;
    const widget = widgetOf(data, chosen);
    const own = chosen.output === 'tag' && Object.keys(chosen.look).length > 0;
    const path = own ? `embed/1/builder/${data.language}/preview/${widget.name}/` : pagePath(data, chosen);
    this.#preview.show({
      // With the name of the file: on disk, and on some servers, nobody finds it in a folder.
      address: new URL(`${path}index.html`, this.#base).href,
      brings: own ? {} : pageOf(widget, chosen).attributes,
      settings: settingsFor(data, chosen),
      look: own ? chosen.look : {},
      switches: widget.options.filter((option) => option.control === 'switch').map((option) => option.name),
    });
  }

  get #base(): string {
    return this.base || (this.data?.base ?? location.href);
  }

  protected override render(): TemplateResult {
    const { data, chosen } = this;
    if (!data || !chosen) return html``;
    const t = this.#t;
    return html`<div class="base builder" lang=${this.#language.tag} dir=${this.#language.direction} @keydown=${this.#onKeydown}>
      <header class="top">
        <div>
          <h1>${t('title')}</h1>
          <p class="intro">${t('intro')}</p>
        </div>
        <button type="button" @click=${this.#startAgain}>${t('reset')}</button>
      </header>
      <main class="columns">
        <form class="choices" autocomplete="off" @submit=${(event: Event) => event.preventDefault()}>${this.#choices(data, chosen)}</form>
        <div class="results">${this.#previewPart(data, chosen)} ${this.#copyPart(data, chosen)}</div>
      </main>
    </div>`;
  }

  #choices(data: BuilderData, chosen: State): TemplateResult {
    const t = this.#t;
    const widget = widgetOf(data, chosen);
    const page = pageOf(widget, chosen);
    const in_ = (place: Option['place']): TemplateResult[] =>
      widget.options.filter((each) => each.place === place).map((each) => this.#control(each, chosen));
    const kind = createTranslator(this.#language, this.#formats, 'embed-frames', embedFrames);
    const pages = widget.pages.map(({ name, title, kind: group }) => ({
      value: name,
      label: name ? title : t('wholeWidget'),
      ...(name ? { group: kind(`presets.${group}`) } : {}),
    }));
    const main = in_('main');
    return html`<fieldset>
        <legend>${t('chooseWidget')}</legend>
        <div class="widgets">
          ${data.widgets.map(
            ({ name, title }) =>
              html`<label><input type="radio" name="widget" value=${name} .checked=${live(name === widget.name)} @change=${() => (this.chosen = chooseWidget(data, chosen, name))} /><span>${title}</span></label>`,
          )}
        </div>
        <div class="field">
          <label for="page">${t('choosePage')}</label>
          <select id="page" .value=${live(page.name)} @change=${(event: Event) => (this.chosen = choosePage(widget, chosen, (event.target as HTMLSelectElement).value))}>
            ${menuItems(pages, page.name)}
          </select>
        </div>
      </fieldset>
      <fieldset>
        <legend>${t('where')}</legend>
        ${in_('where')}
      </fieldset>
      <fieldset>
        <legend>${t('settings')}</legend>
        <p class="hint">${t('settingsHint')}</p>
        ${main}
        <details class="more">
          <summary>${t('moreSettings')}</summary>
          ${in_('more')}
        </details>
      </fieldset>
      <fieldset>
        <legend>${t('look')}</legend>
        ${in_('look')}
        <details class="more">
          <summary>${t('ownLook')}</summary>
          ${lookFields({
            t,
            formats: this.#formats,
            look: chosen.look,
            properties: widget.properties,
            theme: chosen.settings.theme,
            change: (name, value) => (this.chosen = setLook(this.chosen ?? chosen, name, value)),
          })}
        </details>
      </fieldset>`;
  }

  #control(option: Option, chosen: State): TemplateResult {
    const value = option.name === 'lang' ? (chosen.settings.lang ?? this.data?.language) : chosen.settings[option.name];
    return control(option, {
      t: this.#t,
      formats: this.#formats,
      value,
      stepCount: this.#preview.state.stepCount,
      change: (next) => (this.chosen = setOption(this.chosen ?? chosen, option, next)),
    });
  }

  #previewPart(data: BuilderData, chosen: State): TemplateResult {
    const t = this.#t;
    const preview = this.#preview;
    const { height } = preview.state;
    const widget = widgetOf(data, chosen);
    const widthPx = this.shadowRoot?.querySelector('iframe')?.clientWidth ?? 0;
    const said = preview.isMissing ? t('previewMissing') : height ? this.#heightWords(height, widthPx) : t('previewLoading');
    return html`<section class="preview" aria-labelledby="preview-title">
      <div class="bar">
        <h2 id="preview-title">${t('preview')}</h2>
        <div class="segments small" role="group" aria-label=${t('width')}>
          ${WIDTHS.map(
            (px) =>
              html`<label><input type="radio" name="width" .checked=${live(px === this.widthPx)} @change=${() => (this.widthPx = px)} /><span>${px ? t('width.px', { px }) : t('width.full')}</span></label>`,
          )}
        </div>
      </div>
      <button type="button" class="skip" @click=${() => this.shadowRoot?.querySelector<HTMLElement>('input[name=output]:checked')?.focus()}>${t('skipPreview')}</button>
      <div class="stage" tabindex="0" role="group" aria-labelledby="preview-title" data-width=${this.widthPx} ?data-waiting=${!preview.isReady}>
        <iframe ${ref(preview.attach)} data-exo-frame height="420" title=${t('previewTitle', { widget: widget.title })} sandbox="allow-scripts" referrerpolicy="no-referrer" data-width=${this.widthPx} data-theme=${chosen.settings.theme ?? 'light'}></iframe>
      </div>
      <p class=${preview.isMissing ? 'warning' : 'hint'}>${said}</p>
    </section>`;
  }

  #heightWords(height: number, width: number): string {
    const { most } = HEIGHT_LIMITS;
    return height > most ? this.#t('previewTall', { height, most }) : this.#t('previewHeight', { height, width });
  }

  #copyPart(data: BuilderData, chosen: State): TemplateResult {
    const t = this.#t;
    const { codes, notes, switches } = outputs(t, data, chosen, this.#base, (next) => (this.chosen = next));
    return html`<section class="copy" aria-labelledby="copy-title">
      <div class="bar">
        <h2 id="copy-title">${t('copyAs')}</h2>
        <div class="segments" role="radiogroup" aria-labelledby="copy-title">
          ${OUTPUTS.map(
            (output) =>
              html`<label><input type="radio" name="output" value=${output} .checked=${live(output === chosen.output)} @change=${() => (this.chosen = { ...chosen, output })} /><span>${t(`output.${output}`)}</span></label>`,
          )}
        </div>
      </div>
      <p class="about">${t(`about.${chosen.output}`)}</p>
      ${switches} ${notes.map((note) => html`<p class="warning">${note}</p>`)} ${codes.map((code) => this.#code(code))}
    </section>`;
  }

  #code(code: Copyable): TemplateResult {
    const t = this.#t;
    const isCopied = this.copied?.id === code.id;
    const rows = Math.min(Math.max(code.text.split('\n').length, Math.ceil(code.text.length / 70)), 9);
    return html`<div class="code">
      <label for=${`code-${code.id}`}>${t(`code.${code.id}`)}</label>
      <textarea id=${`code-${code.id}`} readonly rows=${rows} dir="ltr" spellcheck="false" .value=${live(code.text)} @focus=${(event: Event) => (event.target as HTMLTextAreaElement).select()}></textarea>
      <div class="after">
        <button type="button" class="primary" aria-label=${t(`copy.${code.id}`)} @click=${() => void this.#copy(code)}>${t('copy')}</button>
        <span aria-hidden="true">${isCopied ? (this.copied?.byHand ? t('copyByHand') : t('copied')) : nothing}</span>
      </div>
    </div>`;
  }

  async #copy({ id, text }: Copyable): Promise<void> {
    let byHand = false;
    try {
      await navigator.clipboard.writeText(text);
    } catch {
      byHand = true;
      const field = this.shadowRoot?.querySelector<HTMLTextAreaElement>(`#code-${id}`);
      field?.focus();
      field?.select();
    }
    this.copied = { id, byHand };
    announce('playback', this.#t(byHand ? 'copyByHand' : 'copied'));
    clearTimeout(this.#timer);
    if (!byHand) this.#timer = setTimeout(() => (this.copied = undefined), COPIED_FOR_MS);
  }

  readonly #startAgain = (): void => {
    if (!this.data) return;
    this.chosen = startState(this.data);
    this.widthPx = 0;
    this.copied = undefined;
    announce('summary', this.#t('resetDone'));
  };

  /** Enter in a field would send the form. */
  readonly #onKeydown = (event: KeyboardEvent): void => {
    const target = event.composedPath()[0];
    if (event.key === 'Enter' && target instanceof HTMLInputElement && target.type !== 'checkbox') target.blur();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'exo-embed-builder': EmbedBuilder;
  }
}
