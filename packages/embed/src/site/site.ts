/** Every text file of the folder, worked out from the manifest, the presets and the content. Pure: build.mjs writes what comes back. */
import { embedBuilder } from '@exosome-widgets/content/en/embed-builder.js';
import { registerLanguage } from '@exosome-widgets/content/languages.js';
import type { Catalogue } from '@exosome-widgets/content/messages.js';
import { pseudoLanguages } from '@exosome-widgets/content/pseudo.js';
import type { Widget } from '../../../../scripts/widget-list.mjs';
import type { BuilderData, Choice, PresetPage } from '../data.js';
import { builderWidget } from './data.js';
import { fallbackPart } from './fallback.js';
import { builderPage, framePage, oembed, type Assets, type FramePage } from './pages.js';
import { headerRules, htaccess, netlifyHeaders, nginxRules } from './policies.js';
import { presetsIn } from './presets.js';
import { words, type Words } from './words.js';

export interface SiteInput {
  /** Absolute, with a slash at the end: where the folder `embed` will lie. */
  readonly base: string;
  readonly version: string;
  readonly widgets: readonly Widget[];
  /** Folder names, for example `en`. */
  readonly languages: readonly string[];
  readonly assets: Assets;
  /** Text for readers without scripts: whole file, by language and widget. A language without any takes the first. */
  readonly fallbacks: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** A file by its path from the folder that is published. */
export interface SiteFile {
  readonly path: string;
  readonly text: string;
}

const ROOT = 'embed/1/';
const PRESET_NAME = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
/** Regional kinds of a language, for dates and numbers. */
const VARIANTS: Readonly<Record<string, readonly string[]>> = { en: ['en-GB', 'en-US'] };

/** The catalogues of the widgets, each in the file of its name: their `title` names a widget. */
const catalogues = import.meta.glob<Record<string, Catalogue>>('../../../content/src/en/*.ts', { eager: true });

function titleOf(words: Words, widget: string): string {
  const module = catalogues[`../../../content/src/en/${widget}.ts`] ?? {};
  const own = Object.values(module).find((each) => typeof each === 'object' && 'title' in each);
  if (!own) throw new RangeError(`packages/content/src/en/${widget}.ts has no catalogue with a title for ${widget}`);
  return words.from(widget, own)('title');
}

const languageChoices = (words: Words, languages: readonly string[]): Choice[] => {
  const names = new Intl.DisplayNames([words.language.tag], { type: 'language', fallback: 'code' });
  return languages
    .flatMap((language) => [language, ...(VARIANTS[language] ?? [])])
    .map((value) => ({ value, label: names.of(value) ?? value }));
};

export function site(input: SiteInput): SiteFile[] {
  const { base, widgets, languages } = input;
  for (const language of pseudoLanguages) if (languages.includes(language.tag)) registerLanguage(language);
  const prefix = new URL(base).pathname;
  const rules = headerRules(
    base,
    widgets.map(({ name }) => name),
  );
  return [
    ...languages.flatMap((language) => inLanguage(input, language)),
    { path: '_headers', text: netlifyHeaders(rules, prefix) },
    { path: 'nginx.conf', text: nginxRules(rules, prefix) },
    ...rules.map(({ path, headers }) =>
      path.endsWith('/')
        ? { path: `${ROOT}${path}.htaccess`, text: htaccess(headers) }
        : { path: `${ROOT}.htaccess`, text: htaccess(headers, path) },
    ),
  ];
}

function inLanguage({ base, version, widgets, languages, assets, fallbacks }: SiteInput, language: string): SiteFile[] {
  const those = words(language);
  const files: SiteFile[] = [];
  const titles = Object.fromEntries(widgets.map(({ name }) => [name, titleOf(those, name)]));
  const presets = presetsIn(language, titles);
  const known = languageChoices(those, languages);
  const textLanguage = Object.hasOwn(fallbacks, language) ? language : (Object.keys(fallbacks)[0] ?? 'en');
  // The sections of that text are titled in its own language.
  const sections = new Map(presetsIn(textLanguage, titles).map(({ widget, name, only }) => [`${widget}/${name}`, only]));

  const described = widgets.map((widget) => {
    const fallback = fallbacks[textLanguage]?.[widget.name] ?? '';
    const whole: PresetPage = { name: '', title: titles[widget.name] ?? '', kind: 'whole', attributes: {} };
    const own = presets.filter((preset) => preset.widget === widget.name);
    for (const page of [whole, ...own]) {
      checkPreset(widget, page);
      const folder = `${ROOT}${widget.name}/${language}/${page.name ? `${page.name}/` : ''}`;
      const frame: FramePage = {
        widget: widget.name,
        tag: widget.tag,
        page,
        fallback: fallbackPart(fallback, sections.get(`${widget.name}/${page.name}`)),
        up: page.name ? '../../../' : '../../',
        address: `${base}${folder}`,
      };
      files.push({ path: `${folder}index.html`, text: framePage(those, base, assets, frame) });
      files.push({ path: `${folder}oembed.json`, text: oembed(those, base, frame) });
    }
    const preview = `${ROOT}builder/${language}/preview/${widget.name}/`;
    const page: FramePage = {
      widget: widget.name,
      tag: widget.tag,
      page: whole,
      fallback: fallbackPart(fallback, undefined),
      up: '../../../../',
      address: `${base}${preview}`,
      isPreview: true,
    };
    files.push({ path: `${preview}index.html`, text: framePage(those, base, assets, page) });
    const pages = [whole, ...own.map(({ widget: _widget, only: _only, ...rest }): PresetPage => rest)];
    return builderWidget(those, widget, { title: whole.title, pages, fallback, languages: known });
  });

  const data: BuilderData = {
    version,
    base,
    language,
    folders: languages,
    languages: known,
    exo: assets.exo,
    resize: assets.resize,
    widgets: described,
  };
  const title = those.from('embed-builder', embedBuilder)('title');
  files.push({
    path: `${ROOT}builder/${language}/index.html`,
    text: builderPage(those, base, assets, { title, up: '../../', data }),
  });
  // Storybook shows the builder too, and reads the same data.
  files.push({ path: `${ROOT}builder/${language}/data.json`, text: `${JSON.stringify(data)}\n` });
  return files;
}

/** @throws {RangeError} naming what is wrong with a preset */
function checkPreset(widget: Widget, { name, attributes }: PresetPage): void {
  if (name && !PRESET_NAME.test(name))
    throw new RangeError(`Preset “${name}” of ${widget.name}: use lower-case letters, digits and dashes`);
  for (const attribute of Object.keys(attributes)) {
    if (!widget.attributes.some((each) => each.name === attribute)) {
      throw new RangeError(`Preset “${name}” sets “${attribute}”, which ${widget.name} does not have`);
    }
  }
}
