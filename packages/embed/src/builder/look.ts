import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { roles } from '../../../elements/src/theme/tokens.js';
import { contrast, NEEDED } from './contrast.js';
import type { ControlContext } from './controls.js';
import type { Settings } from './state.js';

type LookContext = Pick<ControlContext, 't' | 'formats'> & {
  readonly look: Settings;
  /** Custom properties that the widget has, from the manifest. */
  readonly properties: readonly string[];
  readonly theme: string | undefined;
  readonly change: (name: string, value: string | undefined) => void;
};

const FONTS = {
  'font.page': '',
  'font.plain': "system-ui, 'Liberation Sans', sans-serif",
  'font.serif': "Georgia, 'Liberation Serif', serif",
} as const;

/** Lengths in px: property, least, most, the widget's own. */
const LENGTHS = [
  ['--exo-font-size', 12, 28, 16],
  ['--exo-radius', 0, 32, 14],
] as const;

/** Colours a site may wish to make its own. Those that carry a verdict or a kind of cargo stay as they are. */
const COLOURS = {
  '--exo-color-paper': 'paper',
  '--exo-color-text': 'text',
  '--exo-color-link': 'link',
  '--exo-color-exosome': 'exosome',
  '--exo-color-prp': 'prp',
} as const;
type Colour = keyof typeof COLOURS;

/** Which contrast with the ground each colour needs. */
const NEEDS: Readonly<Partial<Record<Colour, number>>> = {
  '--exo-color-text': NEEDED.words,
  '--exo-color-link': NEEDED.words,
  '--exo-color-exosome': NEEDED.marks,
  '--exo-color-prp': NEEDED.marks,
};

/** Colours, type and corners that a page may set. Only properties of the manifest are offered. */
export function lookFields(context: LookContext): TemplateResult {
  const { t, properties, look, theme } = context;
  const colours = (Object.keys(COLOURS) as Colour[]).filter((name) => properties.includes(name));
  const hasColour = colours.some((name) => look[name] !== undefined);
  return html`<p class="hint">${t('ownLookHint')}</p>
    ${properties.includes('--exo-font') ? fontField(context) : nothing}
    <div class="two">${LENGTHS.filter(([name]) => properties.includes(name)).map((length) => lengthField(context, length))}</div>
    <div class="colours">${colours.map((name) => colourField(context, name))}</div>
    ${hasColour && (theme === undefined || theme === 'auto') ? html`<p class="warning">${t('ownLookTwice')}</p>` : nothing}
    ${colours.map((name) => contrastWarning(context, name))}`;
}

function fontField({ t, look, change }: LookContext): TemplateResult {
  const chosen = look['--exo-font'] ?? '';
  return html`<div class="field">
    <label for="look-font">${t('look.--exo-font')}</label>
    <select id="look-font" .value=${live(chosen)} @change=${(event: Event) => change('--exo-font', (event.target as HTMLSelectElement).value)}>
      ${(Object.keys(FONTS) as (keyof typeof FONTS)[]).map(
        (name) => html`<option value=${FONTS[name]} ?selected=${FONTS[name] === chosen}>${t(name)}</option>`,
      )}
    </select>
  </div>`;
}

function lengthField({ t, look, change }: LookContext, [name, least, most, usual]: (typeof LENGTHS)[number]): TemplateResult {
  const shown = Number.parseFloat(look[name] ?? '');
  const onChange = (event: Event): void => {
    const field = event.target as HTMLInputElement;
    const inside = Number.isFinite(field.valueAsNumber)
      ? Math.min(Math.max(Math.round(field.valueAsNumber), least), most)
      : usual;
    field.value = String(inside);
    change(name, inside === usual ? undefined : `${inside}px`);
  };
  return html`<div class="field">
    <label for=${`look${name}`}>${t(`look.${name}`)}</label>
    <input class="number" type="number" id=${`look${name}`} min=${least} max=${most} step="1" .value=${String(Number.isFinite(shown) ? shown : usual)} @change=${onChange} />
  </div>`;
}

/** The colour that stands where none was chosen. */
const usualColour = (name: Colour, theme: string | undefined): string =>
  roles[COLOURS[name]][theme === 'dark' ? 'dark' : 'light'];

function colourField({ t, look, theme, change }: LookContext, name: Colour): TemplateResult {
  const label = t(`look.${name}`);
  const own = look[name];
  return html`<div class="colour">
    <input type="color" id=${`look${name}`} aria-label=${t('changeColour', { name: label })} .value=${live(own ?? usualColour(name, theme))} @input=${(event: Event) => change(name, (event.target as HTMLInputElement).value)} />
    <label for=${`look${name}`}>${label}</label>
    <span class="value">${own ?? t('asWidget')}</span>
    ${
      own === undefined
        ? nothing
        : html`<button type="button" class="quiet" aria-label=${t('keepColour', { name: label })} @click=${() => change(name, undefined)}>${t('back')}</button>`
    }
  </div>`;
}

/** Says it when a chosen colour cannot be read on its ground. The widget's own colours have been checked. */
function contrastWarning({ t, look, theme }: LookContext, name: Colour): TemplateResult | typeof nothing {
  const needed = NEEDS[name];
  const ground = look['--exo-color-paper'];
  if (needed === undefined || (look[name] === undefined && ground === undefined)) return nothing;
  const ratio = contrast(look[name] ?? usualColour(name, theme), ground ?? usualColour('--exo-color-paper', theme));
  if (ratio === undefined || ratio >= needed) return nothing;
  // Rounded down: 4.49 is not 4.5.
  return html`<p class="warning">${t('contrast', { name: t(`look.${name}`), ratio: Math.floor(ratio * 10) / 10, needed })}</p>`;
}
