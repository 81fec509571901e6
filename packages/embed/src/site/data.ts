import { embedBuilder } from '@exosome-widgets/content/en/embed-builder.js';
import type { Widget, WidgetAttribute } from '../../../../scripts/widget-list.mjs';
import type { BuilderWidget, Choice, Control, Option, PresetPage } from '../data.js';
import { choicesIn, labelsIn, NUMBERS } from './choices.js';
import type { Words } from './words.js';

const CONTROLS: Readonly<Record<WidgetAttribute['kind'], Control>> = {
  boolean: 'switch',
  number: 'number',
  text: 'text',
  choice: 'choice',
};

const PLACES: Readonly<Record<string, Option['place']>> = {
  lang: 'where',
  region: 'where',
  theme: 'look',
  motion: 'more',
  layout: 'more',
  'without-controls': 'more',
  'heading-level': 'more',
};

/** What a widget does when one of these is left out. */
const USUAL: Readonly<Record<string, string>> = {
  // Left out, a tag follows its page and a frame is light; `auto` follows the reader's device in a frame.
  theme: '',
  motion: 'auto',
  layout: 'auto',
  'claim-check.view': 'list',
  'vesicle-messaging.view': 'story',
  'vesicle-messaging.recipient': 'fibroblast',
  'prp-comparison.first': 'prp',
  'size-explorer.medium': 'water',
  region: 'us',
};

/** What the builder knows of one widget. */
export function builderWidget(
  words: Words,
  widget: Widget,
  about: { title: string; pages: readonly PresetPage[]; fallback: string; languages: readonly Choice[] },
): BuilderWidget {
  const { title, pages, fallback, languages } = about;
  const options = widget.attributes.map((attribute) => optionOf(words, widget.name, attribute, languages)).sort(languageFirst);
  return { name: widget.name, tag: widget.tag, title, options, pages, properties: widget.properties, fallback };
}

const languageFirst = (one: Option, other: Option): number => Number(other.name === 'lang') - Number(one.name === 'lang');

function optionOf(words: Words, widget: string, attribute: WidgetAttribute, languages: readonly Choice[]): Option {
  const { name, kind } = attribute;
  const say = words.from('embed-builder', embedBuilder);
  const own = <T>(table: Readonly<Record<string, T>>): T | undefined => table[`${widget}.${name}`] ?? table[name];
  const said = (start: string): string | undefined => {
    const key = [`${start}.${widget}.${name}`, `${start}.${name}`].find((each) => Object.hasOwn(embedBuilder, each));
    return key === undefined ? undefined : say(key as 'option.lang');
  };
  const labels = labelsIn(words);
  const known = name === 'lang' ? { control: 'choice' as const, choices: languages } : own(choicesIn(words));
  const listed = attribute.values.map((value) => ({ value, label: labels[`${name}.${value}`] ?? value }));
  const choices = known?.choices ?? (name === 'theme' ? [{ value: '', label: say('choice.theme.page') }, ...listed] : listed);
  const hint = said('hint');
  const usual = own(USUAL);
  return {
    name,
    control: known?.control ?? CONTROLS[kind],
    // A new attribute is offered at once, by its name, until it has words.
    label: said('option') ?? name,
    ...(hint === undefined ? {} : { hint }),
    choices,
    ...(usual === undefined ? {} : { usual }),
    ...own(NUMBERS),
    place: PLACES[name] ?? 'main',
  };
}
