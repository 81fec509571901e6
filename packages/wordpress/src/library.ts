/**
 * What the plugin knows of the widgets: names and attributes from the manifest of the built package, titles, labels, choices and
 * presets from the content, in the words of the embed builder. Nothing here is a list of widgets.
 */
import type { Widget, WidgetAttribute } from '../../../scripts/widget-list.mjs';
import type { Choice, Control } from '../../embed/src/data.js';
import { embedBuilder } from '@exosome-widgets/content/en/embed-builder.js';
import { builderWidget } from '../../embed/src/site/data.js';
import { presetsIn } from '../../embed/src/site/presets.js';
import { words } from '../../embed/src/site/words.js';

export interface PluginAttribute {
  readonly name: string;
  readonly kind: WidgetAttribute['kind'];
  readonly control: Control;
  readonly label: string;
  readonly help: string;
  readonly choices: readonly Choice[];
  /** What the widget does when the attribute is left out, where it is one of the choices. */
  readonly usual?: string;
  readonly least?: number;
  readonly most?: number;
  readonly place: 'where' | 'main' | 'more' | 'look';
  /** Means the same in every widget. */
  readonly shared: boolean;
}

export interface PluginWidget {
  readonly name: string;
  readonly tag: string;
  readonly title: string;
  readonly description: string;
  /** Paths of a drawing of 24 by 24. */
  readonly icon: readonly string[];
  readonly attributes: readonly PluginAttribute[];
  /** Settings of frame pages that have an address of their own, by the last part of it. */
  readonly presets: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** What data/widgets.json holds. */
export interface PluginData {
  readonly languages: readonly Choice[];
  readonly widgets: readonly PluginWidget[];
}

/** Doc comments mark code with backticks and break lines; a settings panel shows neither. */
export const plainWords = (text: string): string =>
  text
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/`([^`]*)`/g, '“$1”')
    .trim();

/** The builder's hints on these speak of frames. */
const OWN_HELP: Readonly<Record<string, string>> = {
  theme: '',
  'heading-level': 'Level 1 to 6. Left out, the title is no heading and does not disturb the outline of the page.',
};

/** Here `auto` follows the page; in a frame, which the builder writes as well, it follows the reader's device. */
const asOnPages = (attribute: string, choices: readonly Choice[]): readonly Choice[] =>
  choices
    .filter(({ value }) => value !== '')
    .map((choice) =>
      attribute === 'theme' && choice.value === 'auto' ? { ...choice, label: embedBuilder['choice.theme.page'] } : choice,
    );

const nameOf = (tag: string): string => new Intl.DisplayNames([tag], { type: 'language' }).of(tag) ?? tag;

export function describe(given: {
  readonly widgets: readonly Widget[];
  /** By name of the widget. */
  readonly titles: Readonly<Record<string, string>>;
  /** With words of their own. */
  readonly languages: readonly string[];
  /** By name of the widget; `default` for one without a drawing of its own. */
  readonly icons: Readonly<Record<string, readonly string[]>>;
}): PluginData {
  const { widgets, titles, icons } = given;
  const languages = given.languages.map((value) => ({ value, label: nameOf(value) }));
  const english = words('en');
  const presets = presetsIn('en', titles);
  // A step is another one in each widget, though all have steps.
  const isShared = (name: string): boolean =>
    name !== 'step' && widgets.every((widget) => widget.attributes.some((attribute) => attribute.name === name));
  return {
    languages,
    widgets: widgets.map((widget) => {
      const title = titles[widget.name];
      if (!title) throw new Error(`${widget.name} has no title in the content`);
      const { options } = builderWidget(english, widget, { title, pages: [], fallback: '', languages });
      return {
        name: widget.name,
        tag: widget.tag,
        title,
        description: plainWords(widget.description),
        icon: icons[widget.name] ?? icons.default ?? [],
        attributes: options.map(({ hint, ...option }): PluginAttribute => {
          const attribute = widget.attributes.find(({ name }) => name === option.name);
          if (!attribute) throw new Error(`${widget.name} has no attribute ${option.name}`);
          const help = OWN_HELP[option.name] ?? hint ?? (option.choices.length > 0 ? '' : plainWords(attribute.description));
          const choices = asOnPages(option.name, option.choices);
          return { ...option, choices, kind: attribute.kind, help, shared: isShared(option.name) };
        }),
        presets: Object.fromEntries(
          presets.filter((preset) => preset.widget === widget.name).map(({ name, attributes }) => [name, attributes]),
        ),
      };
    }),
  };
}

/**
 * Every text of the editor and the settings page that comes from data/widgets.json, once. What is chosen by the dozen (claims,
 * questions) is evidence, which the library translates.
 */
export function wordsOf({ widgets }: PluginData): string[] {
  const found = new Set<string>();
  for (const { title, description, attributes } of widgets) {
    found.add(title).add(description);
    for (const { label, help, choices, control } of attributes) {
      found.add(label).add(help);
      if (control !== 'many') for (const choice of choices) found.add(choice.label);
    }
  }
  found.delete('');
  return [...found].sort();
}

type BlockType = 'string' | 'boolean' | readonly ['number', 'string'];

/** The block's attributes: `widget`, every attribute of every widget by its documented name, and where to open. */
export function blockAttributes({ widgets }: PluginData): Record<string, { type: BlockType }> {
  const types: Record<WidgetAttribute['kind'], BlockType> = {
    boolean: 'boolean',
    // What is no number is handed on as well: the widget says that it does not know it.
    number: ['number', 'string'],
    text: 'string',
    choice: 'string',
  };
  const found = new Map<string, BlockType>();
  for (const { attributes } of widgets) {
    for (const { name, kind } of attributes) {
      const type = types[kind];
      if (String(found.get(name) ?? type) !== String(type)) throw new Error(`attribute ${name} has two types`);
      found.set(name, type);
    }
  }
  const sorted = [...found].sort(([one], [other]) => one.localeCompare(other)).map(([name, type]) => [name, { type }] as const);
  return { widget: { type: 'string' }, ...Object.fromEntries(sorted), 'open-at': { type: 'string' } };
}

const php = (text: string): string => `'${text.replaceAll(/[\\']/g, String.raw`\$&`)}'`;

/** data/words.php: the same texts where translators' tools find them. */
export const wordsFile = (texts: readonly string[]): string => `<?php
/**
 * Texts of data/widgets.json for translators. Written by packages/wordpress/build.mjs: do not edit.
 *
 * @package ExoWidgets
 */

if ( ! defined( 'ABSPATH' ) ) {
\texit;
}

return array(
${texts.map((text) => `\t${php(text)} => __( ${php(text)}, 'exo-widgets' ),`).join('\n')}
);
`;
