import type { BuilderData, BuilderWidget, Option, PresetPage } from '../data.js';

export const OUTPUTS = ['tag', 'frame', 'wordpress', 'link'] as const;
export type Output = (typeof OUTPUTS)[number];

/** Attributes as they stand on a tag. */
export type Settings = Readonly<Record<string, string>>;

/** Everything that was chosen. It lives as long as the page is open. */
export interface State {
  readonly widget: string;
  /** Name of the page; empty for the whole widget. */
  readonly page: string;
  readonly settings: Settings;
  /** Custom properties, only those that were set. */
  readonly look: Settings;
  readonly output: Output;
  readonly withFallback: boolean;
  readonly mayOpenSources: boolean;
}

export const startState = (data: BuilderData): State => ({
  widget: data.widgets[0]?.name ?? '',
  page: '',
  settings: {},
  look: {},
  output: 'frame',
  withFallback: true,
  mayOpenSources: false,
});

/** @throws {RangeError} when the data has no widget at all */
export function widgetOf(data: BuilderData, state: State): BuilderWidget {
  const widget = data.widgets.find(({ name }) => name === state.widget) ?? data.widgets[0];
  if (!widget) throw new RangeError('The embed builder has no widgets');
  return widget;
}

export function pageOf(widget: BuilderWidget, state: State): PresetPage {
  const page = widget.pages.find(({ name }) => name === state.page) ?? widget.pages[0];
  if (!page) throw new RangeError(`${widget.name} has no page`);
  return page;
}

/** Settings that other widgets have too stay when another one is chosen. */
const SHARED = ['lang', 'region', 'theme', 'motion'];

const pick = (settings: Settings, names: readonly string[]): Settings =>
  Object.fromEntries(Object.entries(settings).filter(([name]) => names.includes(name)));

export function chooseWidget(data: BuilderData, state: State, name: string): State {
  if (!data.widgets.some((widget) => widget.name === name)) return state;
  return { ...state, widget: name, page: '', settings: pick(state.settings, SHARED) };
}

/** A page brings its settings; what it does not name begins anew, but for what all widgets share. */
export function choosePage(widget: BuilderWidget, state: State, name: string): State {
  const page = pageOf(widget, { ...state, page: name });
  return { ...state, page: page.name, settings: { ...pick(state.settings, SHARED), ...page.attributes } };
}

/** Sets an attribute; `undefined`, and what the widget does anyway, takes it away. */
export function setOption(state: State, { name, usual }: Option, value: string | undefined): State {
  const { [name]: _, ...rest } = state.settings;
  return { ...state, settings: value === undefined || value === usual ? rest : { ...rest, [name]: value } };
}

export function setLook(state: State, name: string, value: string | undefined): State {
  const { [name]: _, ...rest } = state.look;
  return { ...state, look: value === undefined || value === '' ? rest : { ...rest, [name]: value } };
}

/** The folder of a language: `en` for `en-GB`. */
export function folderOf(data: BuilderData, state: State): string {
  const wanted = state.settings.lang ?? data.language;
  const language = wanted.split('-')[0] ?? wanted;
  return [wanted, language].find((each) => data.folders.includes(each)) ?? data.language;
}

/** Settings without a language that the page is in anyway. */
export function settingsFor(data: BuilderData, state: State): Settings {
  const { lang, ...rest } = state.settings;
  return lang === undefined || lang === folderOf(data, state) ? rest : { ...rest, lang };
}

/** What an address has to say on top of what its page says; an empty value takes an attribute of the page away. */
export function differences(settings: Settings, page: PresetPage, options: readonly Option[]): Settings {
  const changed: Record<string, string> = {};
  const isSwitch = (name: string): boolean => options.some((option) => option.name === name && option.control === 'switch');
  for (const [name, value] of Object.entries(settings)) {
    if (page.attributes[name] !== value) changed[name] = isSwitch(name) ? 'true' : value;
  }
  for (const name of Object.keys(page.attributes)) {
    if (settings[name] !== undefined) continue;
    const usual = options.find((option) => option.name === name)?.usual;
    changed[name] = isSwitch(name) ? 'false' : (usual ?? '');
  }
  return changed;
}
