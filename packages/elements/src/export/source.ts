import { loadFacts } from '@exosome-widgets/content/evidence.js';
import type { Fact, FactReference, Source } from '@exosome-widgets/content/types.js';
import type { Slide, SlidesModule } from '../slides.js';
import type { Theme } from '../theme/host-tokens.js';
import { ExportError } from './errors.js';

/** What the export needs of a widget on a page. */
export interface ExportableElement extends HTMLElement {
  loadSlides(): Promise<SlidesModule>;
  citedFacts?(): readonly FactReference[] | Promise<readonly FactReference[]>;
  pictureSettings?(): PictureSettings;
}

/** What a widget shows now, where its attributes alone do not say it. */
export interface PictureSettings {
  /** The step that is shown; left out when the whole is. */
  readonly step?: number | undefined;
  readonly [setting: string]: unknown;
}

/** A widget on the page, the name of one that is defined (`route-explorer`), or the slides of one. */
export type ExportSource = HTMLElement | string | SlidesModule;

/** A widget as the export sees it. */
export interface Opened {
  /** For file names: `route-explorer`. */
  readonly name: string;
  readonly module: SlidesModule;
  /** Settings of the widget, handed on to its drawings. */
  readonly settings: Readonly<Record<string, unknown>>;
  readonly lang: string | undefined;
  readonly theme: Theme;
  /** The step that is shown on the page. */
  readonly step: number | undefined;
  readonly element: ExportableElement | undefined;
}

/** Attributes that mean something else to a drawing, or nothing. */
const NOT_HANDED_ON = new Set(['step', 'lang', 'theme', 'motion', 'layout', 'headingLevel', 'withoutControls', 'region']);

/**
 * @throws {TypeError} when it is no widget with pictures
 * @throws {RangeError} when no widget of that name is defined on the page
 */
export async function open(source: ExportSource): Promise<Opened> {
  if (typeof source === 'string') return openNamed(source);
  if (isExportable(source)) return openElement(source);
  if (isModule(source)) {
    return { name: 'figure', module: source, settings: {}, lang: undefined, theme: 'light', step: undefined, element: undefined };
  }
  throw new TypeError('Pictures are made of a widget, of the name of one, or of its slides; this was something else.');
}

async function openNamed(given: string): Promise<Opened> {
  const name = given.replace(/^exo-/, '');
  const tag = `exo-${name}`;
  const constructor = globalThis.customElements?.get(tag) as { readonly prototype: Partial<ExportableElement> } | undefined;
  const load = constructor?.prototype.loadSlides;
  if (!load) {
    const why = constructor ? 'has no pictures' : 'is not defined on this page; import its define module first';
    throw new RangeError(`<${tag}> ${why}.`);
  }
  const module = await loaded(() => load.call(constructor?.prototype as ExportableElement));
  return { name, module, settings: {}, lang: undefined, theme: 'light', step: undefined, element: undefined };
}

async function openElement(element: ExportableElement): Promise<Opened> {
  const module = await loaded(() => element.loadSlides());
  const { step, ...settings } = { ...attributesOf(element), ...element.pictureSettings?.() } as PictureSettings;
  const { language } = element as { readonly language?: { readonly tag: string } };
  return {
    name: element.localName.replace(/^exo-/, ''),
    module,
    settings,
    lang: language?.tag,
    theme: themeShown(element),
    step: typeof step === 'number' ? step : undefined,
    element,
  };
}

async function loaded(load: () => Promise<SlidesModule>): Promise<SlidesModule> {
  try {
    return await load();
  } catch (cause) {
    throw new ExportError('slides-failed', 'The pictures could not be loaded.', { cause });
  }
}

/** The widget's own settings, which its drawings may know as well (`claims`, `recipient`). */
function attributesOf(element: ExportableElement): Record<string, unknown> {
  const { elementProperties } = element.constructor as {
    readonly elementProperties?: ReadonlyMap<PropertyKey, { attribute?: unknown }>;
  };
  const own: Record<string, unknown> = { step: (element as { readonly step?: unknown }).step };
  for (const [name, { attribute }] of elementProperties ?? []) {
    if (typeof name !== 'string' || attribute === false || NOT_HANDED_ON.has(name)) continue;
    const value = (element as unknown as Record<string, unknown>)[name];
    if (['string', 'number', 'boolean'].includes(typeof value)) own[name] = value;
  }
  return own;
}

function themeShown(element: HTMLElement): Theme {
  const { theme } = element as { readonly theme?: unknown };
  if (theme === 'light' || theme === 'dark') return theme;
  const { colorScheme } = getComputedStyle(element);
  if (!colorScheme.includes('dark')) return 'light';
  if (!colorScheme.includes('light')) return 'dark';
  return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}

const isExportable = (source: unknown): source is ExportableElement =>
  typeof (source as Partial<ExportableElement> | null)?.loadSlides === 'function';

const isModule = (source: unknown): source is SlidesModule =>
  ['slides', 'frame', 'cover'].every((name) => typeof (source as Record<string, unknown> | null)?.[name] === 'function');

const unique = (references: readonly FactReference[]): readonly FactReference[] => [
  ...new Map(references.map((reference) => [reference.id, reference])).values(),
];

/** What the picture of a slide shows rests on these; a table beside it rests on more. */
export const factsOfPicture = ({ facts = [], table, pictureOfTable }: Slide): readonly FactReference[] =>
  unique([...facts, ...(pictureOfTable ? (table?.facts ?? []).flat(2) : [])]);

/** Everything that a slide says rests on these. */
export const factsOf = ({ facts = [], table }: Slide): readonly FactReference[] =>
  unique([...facts, ...(table?.facts ?? []).flat(2)]);

/**
 * @throws {ExportError} `sources-failed` when they cannot be loaded: a picture without its sources is not given away
 */
export async function loadSources(references: readonly FactReference[]): Promise<readonly Fact[]> {
  try {
    return await loadFacts(unique(references));
  } catch (cause) {
    throw new ExportError('sources-failed', 'The sources could not be loaded.', { cause });
  }
}

/** The works behind some facts, each once, in the order of the facts. */
export function worksOf(facts: readonly Fact[]): readonly Source[] {
  return [...new Map(facts.flatMap(({ sources }) => sources).map((source) => [source.id, source])).values()];
}
