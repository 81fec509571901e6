import type { simulation } from '@exosome-widgets/content/en/simulation.js';
import type { Translator } from '@exosome-widgets/content/translate.js';
import { EXPERIMENT_RANGES, type ExperimentSettings, type ReceptorLevel } from '@exosome-widgets/model/experiment.js';
import { MOUSE_HALF_LIFE_MIN } from '@exosome-widgets/model/clearance.js';
import type { MeshId } from '@exosome-widgets/model/hindrance.js';
import { html, nothing, type TemplateResult } from 'lit';
import { kindName, SLIDER_STEPS, sliderAt, valueAt, type NumberSetting } from './settings.js';

type Say = Translator<typeof simulation>;

/** What the controls need from the view. */
export interface ControlsHost {
  readonly t: Say;
  readonly settings: ExperimentSettings;
  /** The setting that was brought back into its range, until the next change. */
  readonly clamped: NumberSetting | undefined;
  set(changes: Partial<ExperimentSettings>): void;
  /** A number as typed, not yet in its range. */
  type(setting: NumberSetting, given: number): void;
}

const MESHES: readonly MeshId[] = ['water', 'loose', 'dense'];
const RECEPTORS: readonly ReceptorLevel[] = ['none', 'few', 'some', 'many'];
const FLOWS = [0, 1, 10] as const;
const RIVALS = [undefined, 12, 100, 2250] as const;

/** Everything the reader may set. */
export function settingsPanel(host: ControlsHost): TemplateResult {
  const { t, settings } = host;
  const blood = settings.place === 'blood';
  return html`<div class="sim-settings" role="group" aria-labelledby="sim-settings-title">
    <div class="sim-head"><div id="sim-settings-title" class="sim-title">${t('controls')}</div><p class="sim-hint">${t('restarts')}</p></div>
    <div class="sim-fields">
      ${choice(
        host,
        'place',
        ['gap', 'blood'] as const,
        settings.place,
        (place) => t(`place.${place}`),
        (place) => ({ place }),
      )}
      ${
        blood
          ? choice(
              host,
              'halfLife',
              [MOUSE_HALF_LIFE_MIN.low, MOUSE_HALF_LIFE_MIN.typical, MOUSE_HALF_LIFE_MIN.high],
              settings.halfLifeMin,
              (value) => t('minutes', { value }),
              (halfLifeMin) => ({ halfLifeMin }),
            )
          : html`${slider(host, 'diameterNm')} ${slider(host, 'distanceUm')} ${slider(host, 'releasePerMin')}
          ${choice(
            host,
            'mesh',
            MESHES,
            settings.mesh,
            (mesh) => t(`mesh.${mesh}`),
            (mesh) => ({ mesh }),
          )}
          ${choice(
            host,
            'receptors',
            RECEPTORS,
            settings.receptors,
            (level) => t(`receptors.${level}`),
            (receptors) => ({ receptors }),
          )}
          ${choice(
            host,
            'flow',
            FLOWS,
            settings.flowUmPerS,
            (flow) => t(`flow.${flow as 0 | 1 | 10}`),
            (flowUmPerS) => ({ flowUmPerS }),
          )}
          ${rival(host)}
          <label class="sim-check"><input type="checkbox" ?checked=${settings.cellsInTheWay} @change=${(event: Event) => host.set({ cellsInTheWay: (event.target as HTMLInputElement).checked })} />${t('inTheWay')}</label>`
      }
    </div>
  </div>`;
}

/** A few values as pressed buttons. */
function choice<T extends string | number>(
  host: ControlsHost,
  label: 'place' | 'mesh' | 'receptors' | 'flow' | 'halfLife',
  values: readonly T[],
  chosen: T,
  name: (value: T) => string,
  changes: (value: T) => Partial<ExperimentSettings>,
): TemplateResult {
  return html`<div class="sim-field" role="group" aria-labelledby=${`sim-${label}`}>
    <span class="sim-label" id=${`sim-${label}`}>${host.t(label)}</span>
    <span class="sim-choice">${values.map(
      (value) =>
        html`<button type="button" aria-pressed=${value === chosen} @click=${() => host.set(changes(value))}>${name(value)}</button>`,
    )}</span>
  </div>`;
}

function rival({ t, settings, set }: ControlsHost): TemplateResult {
  const onChange = (event: Event): void => {
    const value = (event.target as HTMLSelectElement).value;
    set({ rivalNm: value ? Number(value) : undefined });
  };
  return html`<label class="sim-field"><span class="sim-label">${t('rival')}</span>
    <select @change=${onChange}>${RIVALS.map(
      (nm) =>
        html`<option value=${nm ?? ''} ?selected=${nm === settings.rivalNm}>${nm ? t(`rival.${nm}`) : t('rival.none')}</option>`,
    )}</select></label>`;
}

const LABELS = { diameterNm: 'diameter', distanceUm: 'distance', releasePerMin: 'release' } as const;
const UNITS = { diameterNm: 'unitNm', distanceUm: 'unitUm', releasePerMin: 'unitPerMin' } as const;

/** A slider in equal steps of ratio, with a box for the exact number. What lies outside the range is brought back, and the range said. */
function slider(host: ControlsHost, setting: NumberSetting): TemplateResult {
  const { t, settings } = host;
  const value = settings[setting];
  const { low, high } = EXPERIMENT_RANGES[setting];
  const said =
    setting === 'diameterNm'
      ? t('diameterSaid', { nm: value, kind: t(`kind.${kindName(value)}`) })
      : setting === 'distanceUm'
        ? t('micrometres', { um: value })
        : t('perMinute', { value });
  const id = `sim-${setting}`;
  const clamped = host.clamped === setting;
  const onType = (event: Event): void => {
    const box = event.target as HTMLInputElement;
    host.type(setting, box.valueAsNumber);
    box.value = String(host.settings[setting]); // the binding does not rewrite a box whose value fell back to what it was
  };
  return html`<div class="sim-field">
    <label class="sim-label" for=${id}>${t(LABELS[setting])}</label>
    <span class="sim-slide">
      <input id=${id} type="range" min="0" max=${SLIDER_STEPS} .value=${String(sliderAt(setting, value))} aria-valuetext=${said}
        @keydown=${keepKey} @input=${(event: Event) => host.set({ [setting]: valueAt(setting, (event.target as HTMLInputElement).valueAsNumber) })} />
      <span class="sim-exact"><input type="number" inputmode="numeric" aria-label=${t('exact', { setting: t(LABELS[setting]) })} aria-describedby=${clamped ? `${id}-range` : nothing} .value=${String(value)}
        @keydown=${keepKey} @change=${onType} /> ${t(UNITS[setting])}</span>
    </span>
    ${clamped ? html`<span class="sim-range" id=${`${id}-range`}>${rangeSaid(t, setting, low, high, value)}</span>` : nothing}
  </div>`;
}

/** The sentence that says a range. */
export function rangeSaid(t: Say, setting: NumberSetting, low: number, high: number, shown: number): string {
  return t(({ diameterNm: 'clampedWidth', distanceUm: 'clampedDistance', releasePerMin: 'clampedRelease' } as const)[setting], {
    low,
    high,
    shown,
  });
}

/** Keys that move a slider must not turn a slide. */
function keepKey(event: KeyboardEvent): void {
  if (/^(?:Arrow|Page|Home$|End$)/.test(event.key)) event.stopPropagation();
}
