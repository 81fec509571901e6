import { html, nothing, type TemplateResult } from 'lit';
import type { Part } from './index.js';
import { DRAWN, KINDS, type Kind } from './kinds.js';
import type { SavePanel } from './panel.js';
import type { SizePreset } from './sizes.js';

/** A film longer than this is said to take its time, s. */
const LONG_FILM = 60;

const valueOf = (event: Event): string => (event.target as HTMLInputElement | HTMLSelectElement).value;

/** The whole panel. */
export function panelTemplate(panel: SavePanel): TemplateResult {
  const { t } = panel.words;
  return html`<section class="save screen-only" part="save-panel" id="save" tabindex="-1" aria-labelledby="save-title" @keydown=${panel.onKeydown}>
    <div class="save-head">
      <div>
        <div class="save-title" id="save-title">${t('title')}</div>
        <p class="save-hint">${t('about')}</p>
      </div>
      <button type="button" class="quiet" @click=${panel.close}>${t('close')}</button>
    </div>
    ${panel.failed ? failedTemplate(panel) : panel.slides.length > 0 ? formTemplate(panel) : html`<p>${t('loading')}</p>`}
  </section>`;
}

function failedTemplate(panel: SavePanel): TemplateResult {
  const { t } = panel.words;
  return html`<p>${t('loadFailed')}</p>
    <div><button type="button" @click=${() => void panel.load()}>${t('tryAgain')}</button></div>`;
}

function formTemplate(panel: SavePanel): TemplateResult {
  const { t } = panel.words;
  const busy = panel.working !== undefined;
  return html`<fieldset ?disabled=${busy}>
      <legend>${t('what')}</legend>
      <div class="save-kinds">${KINDS.map((kind) => kindTemplate(panel, kind))}</div>
    </fieldset>
    ${panel.canDraw === false ? html`<p class="save-said refused">${t('imagesRefused')}</p>` : nothing}
    <div class="save-main">
      <fieldset class="save-fields" ?disabled=${busy}>
        ${partTemplate(panel)} ${panel.isSized ? html`${sizeTemplate(panel)} ${lookTemplate(panel)}` : nothing}
        ${panel.kind === 'film' || panel.kind === 'gif' ? lengthTemplate(panel) : nothing}
      </fieldset>
      ${
        panel.preview
          ? html`<figure class="save-preview"><img src=${panel.preview.address} alt=${t('preview', { alt: panel.preview.alt })} width=${panel.width ?? 0} height=${panel.height ?? 0} /></figure>`
          : nothing
      }
    </div>
    <div class="save-work">
      <button type="button" class="primary" id="save-go" aria-disabled=${busy} @click=${() => void panel.save()}>${t('save')}</button>
      ${busy ? workTemplate(panel) : nothing}
    </div>
    ${saidTemplate(panel)}`;
}

function kindTemplate(panel: SavePanel, kind: Kind): TemplateResult {
  const { t } = panel.words;
  const disabled = panel.canDraw === false && DRAWN.includes(kind);
  return html`<label class="save-choice">
    <input type="radio" name="save-kind" value=${kind} .checked=${panel.kind === kind} ?disabled=${disabled} @change=${() => panel.choose({ kind })} />
    <span><b>${t(`what.${kind}`)}</b><span class="save-hint">${t(`what.${kind}.hint`)}</span></span>
  </label>`;
}

function partTemplate(panel: SavePanel): TemplateResult {
  const { t } = panel.words;
  const onChange = (event: Event): void => {
    const value = valueOf(event);
    const part: Part = value === 'all' || value === 'overview' ? value : Number(value);
    panel.choose({ part });
  };
  return html`<div class="save-field">
    <label for="save-part">${t('part')}</label>
    <select id="save-part" @change=${onChange}>
      ${panel.parts.map(({ value, name }) => html`<option value=${String(value)} .selected=${value === panel.part}>${name}</option>`)}
    </select>
  </div>`;
}

function sizeTemplate(panel: SavePanel): TemplateResult {
  const { t } = panel.words;
  return html`<div class="save-field">
      <label for="save-size">${t('size')}</label>
      <select id="save-size" @change=${(event: Event) => panel.choose({ preset: valueOf(event) as SizePreset['id'] })}>
        ${panel.presets.map((each) => html`<option value=${each.id} .selected=${each.id === panel.preset}>${t(`size.${each.id}`, each)}</option>`)}
        <option value="own" .selected=${panel.preset === 'own'}>${t('size.own')}</option>
      </select>
    </div>
    ${panel.preset === 'own' ? ownSizeTemplate(panel) : nothing}`;
}

function ownSizeTemplate(panel: SavePanel): TemplateResult {
  const { t } = panel.words;
  const { low, high } = panel.range;
  const field = (name: 'width' | 'height'): TemplateResult => {
    const wrong = panel.checked && panel.isWrong(panel[name]);
    const onInput = (event: Event): void => {
      const { valueAsNumber } = event.target as HTMLInputElement;
      panel.choose({ [name]: Number.isNaN(valueAsNumber) ? undefined : valueAsNumber });
    };
    return html`<label>${t(name)}
      <input type="number" id=${`save-${name}`} min=${low} max=${high} step="1" inputmode="numeric" .value=${String(panel[name] ?? '')} aria-invalid=${wrong} aria-describedby="save-range" @change=${onInput} />
    </label>`;
  };
  const faulty = panel.checked && (panel.isWrong(panel.width) || panel.isWrong(panel.height));
  return html`<div class="save-field">
    <div class="save-row">${field('width')} ${field('height')}</div>
    <p id="save-range" class=${faulty ? 'save-fault' : 'save-hint'}>
      ${t('sizeRange', panel.range)} ${panel.kind === 'film' ? t('sizeEven') : nothing}
    </p>
  </div>`;
}

function lookTemplate(panel: SavePanel): TemplateResult {
  const { t } = panel.words;
  return html`<div class="save-field" role="radiogroup" aria-labelledby="save-look">
    <span id="save-look">${t('look')}</span>
    <div class="save-row">
      ${(['light', 'dark'] as const).map(
        (theme) =>
          html`<label><input type="radio" name="save-look" value=${theme} .checked=${panel.theme === theme} @change=${() => panel.choose({ theme })} /> ${t(`look.${theme}`)}</label>`,
      )}
    </div>
  </div>`;
}

function lengthTemplate(panel: SavePanel): TemplateResult {
  const { t } = panel.words;
  const seconds = panel.filmSeconds;
  const noVideo = panel.kind === 'film' && typeof VideoEncoder === 'undefined';
  return html`<p class="save-hint">${t('filmLength', { seconds })} ${seconds > LONG_FILM ? t('filmLong') : nothing}</p>
    ${noVideo ? html`<p class="save-hint">${t('noFilm')}</p>` : nothing}`;
}

function workTemplate(panel: SavePanel): TemplateResult {
  const { t } = panel.words;
  const share = panel.working?.share;
  return html`<progress aria-label=${t('working')} max="1" value=${share ?? nothing}></progress>
    <span>${share === undefined ? t('working') : t('progress', { share: Math.floor(share * 100) / 100 })}</span>
    <button type="button" @click=${() => panel.cancel()}>${t('cancel')}</button>`;
}

function saidTemplate({ said, words: { t } }: SavePanel): TemplateResult | typeof nothing {
  if (!said) return nothing;
  return html`<div class=${said.fault ? 'save-said refused' : 'save-said'} part="save-said">
    <p>${said.text}</p>
    ${said.address ? html`<p><a href=${said.address} target="_blank" rel="noopener">${t('openPage')}</a></p>` : nothing}
    ${said.picture ? html`<p>${t('holdPicture')}</p><img src=${said.picture} alt="" />` : nothing}
  </div>`;
}
