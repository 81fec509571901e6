import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { embedBuilder } from '@exosome-widgets/content/en/embed-builder.js';
import type { Formats } from '@exosome-widgets/content/messages.js';
import type { Translator } from '@exosome-widgets/content/translate.js';
import type { Choice, Option } from '../data.js';

/** What a control needs to be drawn. */
export interface ControlContext {
  readonly t: Translator<typeof embedBuilder>;
  readonly formats: Formats;
  /** The attribute as it stands on the tag. */
  readonly value: string | undefined;
  /** How many steps the widget has, once it is known. */
  readonly stepCount: number | undefined;
  readonly change: (value: string | undefined) => void;
}

/** As many choices stand side by side; more make a menu. */
const SIDE_BY_SIDE = 4;

/** The control of one documented attribute, with its label and hint. */
export function control(option: Option, context: ControlContext): TemplateResult {
  if (option.control === 'switch') return checkbox(option, context);
  if (option.control === 'many') return many(option, context);
  if (option.control === 'pair') return pair(option, context);
  if (option.control === 'number') return numberField(option, context);
  if (option.control === 'text') return textField(option, context);
  const isShort = option.choices.length <= SIDE_BY_SIDE && option.usual !== undefined;
  return isShort ? segments(option, context) : menu(option, context);
}

const hintId = ({ name }: Option): string => `hint-${name}`;
const hint = (option: Option): TemplateResult | typeof nothing =>
  option.hint ? html`<span class="hint" id=${hintId(option)}>${option.hint}</span>` : nothing;
const describedBy = (option: Option): string | typeof nothing => (option.hint ? hintId(option) : nothing);
const valueOf = (event: Event): string => (event.target as HTMLInputElement | HTMLSelectElement).value;

function checkbox(option: Option, { value, change }: ControlContext): TemplateResult {
  const onChange = (event: Event): void => change((event.target as HTMLInputElement).checked ? '' : undefined);
  return html`<div class="field">
    <label class="check"><input type="checkbox" name=${option.name} aria-describedby=${describedBy(option)} .checked=${live(value !== undefined)} @change=${onChange} /> <span>${option.label}</span></label>
    ${hint(option)}
  </div>`;
}

/** A few choices side by side: radio buttons, drawn as one bar. */
function segments(option: Option, { value, change }: ControlContext): TemplateResult {
  const chosen = value ?? option.usual;
  return html`<fieldset class="field" aria-describedby=${describedBy(option)}>
    <legend>${option.label}</legend>
    <div class="segments">
      ${option.choices.map(
        (choice) =>
          html`<label><input type="radio" name=${option.name} value=${choice.value} .checked=${live(choice.value === chosen)} @change=${() => change(choice.value)} /><span>${choice.label}</span></label>`,
      )}
    </div>
    ${hint(option)}
  </fieldset>`;
}

function menu(option: Option, { t, value, change }: ControlContext): TemplateResult {
  const chosen = value ?? option.usual ?? '';
  const onChange = (event: Event): void => change(valueOf(event) || undefined);
  return html`<div class="field">
    <label for=${`o-${option.name}`}>${option.label}</label>
    <select id=${`o-${option.name}`} name=${option.name} aria-describedby=${describedBy(option)} .value=${live(chosen)} @change=${onChange}>
      ${option.usual === undefined ? html`<option value="" ?selected=${chosen === ''}>${t('unset')}</option>` : nothing}
      ${menuItems(option.choices, chosen)}
    </select>
    ${hint(option)}
  </div>`;
}

/** Items of a menu, under the headings of their groups. */
export function menuItems(choices: readonly Choice[], chosen: string): TemplateResult[] {
  const item = ({ value, label }: Choice): TemplateResult =>
    html`<option value=${value} ?selected=${value === chosen}>${label}</option>`;
  return grouped(choices).map(([group, all]) =>
    group ? html`<optgroup label=${group}>${all.map(item)}</optgroup>` : html`${all.map(item)}`,
  );
}

const grouped = (choices: readonly Choice[]): [group: string, choices: Choice[]][] => {
  const groups = new Map<string, Choice[]>();
  for (const choice of choices) groups.set(choice.group ?? '', [...(groups.get(choice.group ?? '') ?? []), choice]);
  return [...groups];
};

/** Any number of choices, in the order in which they are made. They open when asked for: there may be many. */
function many(option: Option, { t, value, change }: ControlContext): TemplateResult {
  const chosen = value ? value.split(' ') : [];
  const toggle = (id: string): void => {
    const next = chosen.includes(id) ? chosen.filter((each) => each !== id) : [...chosen, id];
    change(next.length ? next.join(' ') : undefined);
  };
  return html`<details class="field many">
    <summary><span>${option.label}</span> <span class="count">${chosen.length ? t('chosen', { count: chosen.length }) : t('all')}</span></summary>
    ${hint(option)}
    <div class="list" role="group" aria-label=${option.label} aria-describedby=${describedBy(option)} tabindex="-1">
      ${grouped(option.choices).map(
        ([group, all]) =>
          html`${group ? html`<p class="group">${group}</p>` : nothing}
          ${all.map(
            (choice) =>
              html`<label class="check"><input type="checkbox" name=${option.name} value=${choice.value} .checked=${live(chosen.includes(choice.value))} @change=${() => toggle(choice.value)} /> <span>${choice.label}</span></label>`,
          )}`,
      )}
    </div>
    ${chosen.length ? html`<button type="button" class="quiet" @click=${() => change(undefined)}>${t('clear')}</button>` : nothing}
  </details>`;
}

function pair(option: Option, { t, value, change }: ControlContext): TemplateResult {
  const [one = '', other = ''] = value?.split(' ') ?? [];
  const choose = (first: string, second: string): void => change(first || second ? `${first} ${second}`.trim() : undefined);
  const select = (label: string, chosen: string, without: string, onChange: (id: string) => void): TemplateResult =>
    html`<select aria-label=${`${option.label}: ${label}`} .value=${live(chosen)} @change=${(event: Event) => onChange(valueOf(event))}>
      <option value="" ?selected=${chosen === ''}>${t('unset')}</option>
      ${menuItems(
        option.choices.filter((choice) => choice.value !== without),
        chosen,
      )}
    </select>`;
  return html`<fieldset class="field" aria-describedby=${describedBy(option)}>
    <legend>${option.label}</legend>
    <div class="two">
      ${select(t('choiceFirst'), one, other, (id) => (id ? choose(id, other || firstOther(option, id)) : change(undefined)))}
      ${select(t('choiceSecond'), other, one, (id) => (id ? choose(one || firstOther(option, id), id) : change(undefined)))}
    </div>
    ${hint(option)}
  </fieldset>`;
}

/** Half a pair means nothing to the widget: the other half is filled in. */
const firstOther = ({ choices }: Option, id: string): string => choices.find((choice) => choice.value !== id)?.value ?? '';

function numberField(option: Option, { value, stepCount, change }: ControlContext): TemplateResult {
  // People count steps from 1, attributes from 0.
  const shift = option.name === 'step' ? 1 : 0;
  const most = option.name === 'step' ? stepCount : option.most;
  const onChange = (event: Event): void => {
    const field = event.target as HTMLInputElement;
    const given = field.valueAsNumber;
    if (!Number.isFinite(given)) return change(undefined);
    // The least last: a widget can have no steps at all for a while.
    const inside = Math.max(Math.min(Math.round(given), most ?? given), option.least ?? given);
    field.value = String(inside);
    change(String(inside - shift));
  };
  const shown = value === undefined ? '' : String(Number(value) + shift);
  return html`<div class="field">
    <label for=${`o-${option.name}`}>${option.label}</label>
    <input class="number" type="number" inputmode="numeric" id=${`o-${option.name}`} name=${option.name} min=${option.least ?? nothing} max=${most ?? nothing} step="1" aria-describedby=${describedBy(option)} .value=${shown} @change=${onChange} />
    ${hint(option)}
  </div>`;
}

function textField(option: Option, { value, change }: ControlContext): TemplateResult {
  return html`<div class="field">
    <label for=${`o-${option.name}`}>${option.label}</label>
    <input type="text" id=${`o-${option.name}`} name=${option.name} maxlength="200" autocomplete="off" spellcheck="false" aria-describedby=${describedBy(option)} .value=${value ?? ''} @input=${(event: Event) => change(valueOf(event).trim() || undefined)} />
    ${hint(option)}
  </div>`;
}
