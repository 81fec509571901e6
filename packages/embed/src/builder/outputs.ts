import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { embedBuilder } from '@exosome-widgets/content/en/embed-builder.js';
import type { Translator } from '@exosome-widgets/content/translate.js';
import type { BuilderData } from '../data.js';
import { blockCode, frameCode, linkOf, shortcode, tagCode } from './code.js';
import { differences, pageOf, settingsFor, widgetOf, type State } from './state.js';

/** A piece of code with its own Copy button. */
export interface Copyable {
  readonly id: 'tag' | 'frame' | 'block' | 'shortcode' | 'link';
  readonly text: string;
}

/** What stands under the chosen way to embed. */
export interface Outputs {
  readonly codes: readonly Copyable[];
  /** What has to be known before it is used. */
  readonly notes: readonly string[];
  readonly switches: TemplateResult;
}

export function outputs(
  t: Translator<typeof embedBuilder>,
  data: BuilderData,
  state: State,
  base: string,
  change: (state: State) => void,
): Outputs {
  const box = (label: string, hint: string, isOn: boolean, onChange: (isOn: boolean) => void): TemplateResult =>
    html`<div class="field">
      <label class="check"><input type="checkbox" .checked=${live(isOn)} @change=${(event: Event) => onChange((event.target as HTMLInputElement).checked)} /> <span>${label}</span></label>
      ${hint ? html`<span class="hint">${hint}</span>` : ''}
    </div>`;
  const nothingToSwitch = html``;
  switch (state.output) {
    case 'tag':
      return {
        codes: [{ id: 'tag', text: tagCode(data, state, base, (title) => t('frameFallback', { title })) }],
        notes: [],
        switches: box(t('withFallback'), '', state.withFallback, (isOn) => change({ ...state, withFallback: isOn })),
      };
    case 'frame':
      return {
        codes: [{ id: 'frame', text: frameCode(data, state, base) }],
        notes: [],
        switches: box(t('openSources'), t('openSourcesHint'), state.mayOpenSources, (isOn) =>
          change({ ...state, mayOpenSources: isOn }),
        ),
      };
    case 'wordpress':
      return {
        codes: [
          { id: 'block', text: blockCode(data, state) },
          { id: 'shortcode', text: shortcode(data, state) },
        ],
        notes: [],
        switches: nothingToSwitch,
      };
    case 'link':
      return {
        codes: [{ id: 'link', text: linkOf(data, state, base) }],
        notes: linkNotes(t, data, state, base),
        switches: nothingToSwitch,
      };
  }
}

function linkNotes(t: Translator<typeof embedBuilder>, data: BuilderData, state: State, base: string): string[] {
  const widget = widgetOf(data, state);
  const added = differences(settingsFor(data, state), pageOf(widget, state), widget.options);
  return [
    ...(Object.keys(added).length > 0 ? [t('presetOnly')] : []),
    ...(base === data.base ? [] : [t('elsewhere', { base: data.base })]),
  ];
}
