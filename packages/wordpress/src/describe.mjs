/**
 * What the plugin knows of the widgets, made from the built package: names and attributes from its manifest, titles and labels
 * from its content. Nothing here is a list of widgets.
 */

/** An attribute that takes the values of another one. */
const SAME_VALUES = { 'compare-with': 'route' };

/** Labels that no catalogue has. */
const LABELS = {
  lang: 'Language',
  layout: 'Fit',
  'auto (layout)': 'As tall as it needs',
  'slide (layout)': 'A slide, 16 to 9',
  'auto (theme)': 'As the page',
  prp: 'PRP',
};

/** `heading-level` as “Heading level”. */
const humanise = (name) => {
  const words = name.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
};

/** Doc comments mark code with backticks and break lines; a settings panel shows neither. */
export const plainWords = (text) => text.replace(/\s+/g, ' ').replace(/`([^`]*)`/g, '“$1”').trim();

/** The catalogue among the exports of a content module: the object that has a title. */
export const catalogueOf = (module) => Object.values(module).find((each) => typeof each?.title === 'string');

/** Texts of a catalogue under `prefix.`, by what follows. Texts with gaps are for the widget only. */
function textsUnder(prefix, ...catalogues) {
  const found = {};
  for (const catalogue of catalogues) {
    for (const [key, text] of Object.entries(catalogue)) {
      const value = key.startsWith(`${prefix}.`) ? key.slice(prefix.length + 1) : '';
      if (value && !value.includes('.') && typeof text === 'string') found[value] ??= text;
    }
  }
  return found;
}

function choicesOf({ name, kind, values }, catalogues, languages) {
  if (name === 'lang') return languages.map(({ value, label }) => ({ value, label }));
  if (kind !== 'choice' && kind !== 'text') return [];
  const texts = textsUnder(SAME_VALUES[name] ?? name, ...catalogues);
  const known = kind === 'choice' ? values : Object.keys(texts);
  const label = (value) => texts[value] ?? LABELS[`${value} (${name})`] ?? LABELS[value] ?? humanise(value);
  return known.map((value) => ({ value, label: label(value) }));
}

/**
 * @param {object} given
 * @param {import('../../../scripts/widget-list.mjs').Widget[]} given.widgets
 * @param {Record<string, Record<string, unknown>>} given.catalogues - words of each widget, by its name
 * @param {Record<string, unknown>} given.common - words that all widgets use
 * @param {readonly string[]} given.languages - with words of their own
 * @param {Record<string, string[]>} given.icons - paths of a 24 by 24 drawing, by widget
 * @param {Record<string, Record<string, Record<string, string>>>} [given.presets] - settings of frame pages, by widget and name
 * @returns what data/widgets.json holds
 */
export function describe({ widgets, catalogues, common, languages, icons, presets = {} }) {
  const named = languages.map((tag) => ({
    value: tag,
    label: new Intl.DisplayNames([tag], { type: 'language' }).of(tag) ?? tag,
  }));
  const everywhere = (name) => widgets.every((widget) => widget.attributes.some((attribute) => attribute.name === name));
  return {
    languages: named,
    widgets: widgets.map((widget) => {
      const words = catalogues[widget.name];
      if (!words) throw new Error(`${widget.name} has no catalogue with a title`);
      const labelOf = (name) =>
        [LABELS[name], words[name], common[name]].find((text) => typeof text === 'string') ?? humanise(name);
      return {
        name: widget.name,
        tag: widget.tag,
        title: words.title,
        description: plainWords(widget.description),
        icon: icons[widget.name] ?? icons.default,
        attributes: widget.attributes.map((attribute) => ({
          name: attribute.name,
          kind: attribute.kind,
          label: labelOf(attribute.name),
          help: plainWords(attribute.description),
          choices: choicesOf(attribute, [words, common], named),
          // A step means something else in each widget, though all have one.
          shared: attribute.name !== 'step' && everywhere(attribute.name),
        })),
        presets: presets[widget.name] ?? {},
      };
    }),
  };
}

/** Every text of data/widgets.json that a reader of the editor sees, once. */
export function wordsOf({ widgets }) {
  const words = new Set();
  for (const { title, description, attributes } of widgets) {
    for (const text of [title, description]) words.add(text);
    for (const { label, help, choices } of attributes) {
      for (const text of [label, help, ...choices.map((choice) => choice.label)]) if (text) words.add(text);
    }
  }
  return [...words].sort();
}

/** The block's attributes: `widget`, every attribute of every widget by its documented name, and where to open. */
export function blockAttributes({ widgets }) {
  const kinds = new Map();
  for (const { attributes } of widgets) {
    for (const { name, kind } of attributes) {
      const known = kinds.get(name) ?? kind;
      if ((known === 'boolean') !== (kind === 'boolean')) throw new Error(`attribute ${name} is a switch in one widget only`);
      // Two widgets may take different choices; then it is text for the block, and the widget tells.
      kinds.set(name, known === kind ? kind : 'text');
    }
  }
  const types = { boolean: 'boolean', number: ['number', 'string'], text: 'string', choice: 'string' };
  const typed = [...kinds].sort(([one], [other]) => one.localeCompare(other)).map(([name, kind]) => [name, { type: types[kind] }]);
  return { widget: { type: 'string' }, ...Object.fromEntries(typed), 'open-at': { type: 'string' } };
}

const php = (text) => `'${text.replace(/[\\']/g, '\\$&')}'`;

/** data/words.php: the same texts where translators' tools find them. */
export const wordsFile = (words) => `<?php
/**
 * Texts of data/widgets.json for translators. Written by packages/wordpress/build.mjs: do not edit.
 *
 * @package ExoWidgets
 */

if ( ! defined( 'ABSPATH' ) ) {
\texit;
}

return array(
${words.map((text) => `\t${php(text)} => __( ${php(text)}, 'exo-widgets' ),`).join('\n')}
);
`;
