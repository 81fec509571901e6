import { parseArgs } from 'node:util';

/** Something was asked for that cannot be made; the message is for the person who asked. */
export class ArgumentError extends Error {}

/** Attributes that have an argument of their own, or none at all here. */
const ELSEWHERE = { lang: 'use --lang, for example --lang en-GB' };
/** The lecture is a page of many widgets, so it takes no settings of one. */
export const LECTURE = 'lecture';
const FILE_NAME = /^(?!(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$))[a-z0-9][a-z0-9._-]{0,79}$/i;

/**
 * @typedef {object} Wanted
 * @property {string[]} names - widgets, and `lecture`
 * @property {Record<string, string>} attributes - for every widget
 * @property {string} lang - as it is written into the page
 * @property {string} base - the language that there are words in
 * @property {string | undefined} out - folder
 * @property {string | undefined} name - file name without language and ending
 * @property {boolean} help
 */

/**
 * @param {string[]} argv
 * @param {{ widgets: import('../../../scripts/widget-list.mjs').Widget[], languages: string[] }} known
 * @returns {Wanted}
 * @throws {ArgumentError}
 */
export function readArguments(argv, { widgets, languages }) {
  const { values } = parse(argv);
  const all = [...widgets.map(({ name }) => name), LECTURE];
  const names = values.widget?.length ? [...new Set(values.widget)] : all;
  for (const name of names) {
    if (!all.includes(name)) throw new ArgumentError(`There is no widget "${name}". There are: ${all.join(', ')}.`);
  }
  if (values.name !== undefined) {
    if (!values.widget || names.length !== 1) throw new ArgumentError('--name names one page: say which with one --widget.');
    if (!FILE_NAME.test(values.name)) {
      throw new ArgumentError(`"${values.name}" is no file name for every computer: use letters, digits, dots and dashes.`);
    }
  }
  const { lang, base } = readLanguage(values.lang ?? languages[0], languages);
  const attributes = readAttributes(values.attribute ?? [], names, widgets);
  return { names, attributes, lang, base, out: values.out, name: values.name, help: values.help ?? false };
}

function parse(argv) {
  try {
    return parseArgs({
      args: argv,
      options: {
        widget: { type: 'string', multiple: true },
        attribute: { type: 'string', multiple: true },
        lang: { type: 'string' },
        out: { type: 'string' },
        name: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    });
  } catch (error) {
    throw new ArgumentError(`${error.message.split('. ')[0]}.`);
  }
}

/** A language with words of its own, or a variety of one: en-GB writes dates as in Britain. */
function readLanguage(given, languages) {
  let lang;
  try {
    [lang] = Intl.getCanonicalLocales(given);
  } catch {
    throw new ArgumentError(`"${given}" is no language tag. Write it as en or en-GB.`);
  }
  const base = lang && languages.find((each) => lang === each || lang.startsWith(`${each}-`));
  if (!base) throw new ArgumentError(`There are no words in "${given}" yet. There are: ${languages.join(', ')}.`);
  return { lang, base };
}

function readAttributes(given, names, widgets) {
  const chosen = widgets.filter(({ name }) => names.includes(name));
  const attributes = {};
  for (const text of given) {
    const at = text.indexOf('=');
    const name = (at < 0 ? text : text.slice(0, at)).trim();
    const value = at < 0 ? '' : text.slice(at + 1);
    if (Object.hasOwn(ELSEWHERE, name)) throw new ArgumentError(`"${name}" is no --attribute here: ${ELSEWHERE[name]}.`);
    if (names.includes(LECTURE)) throw new ArgumentError('The lecture takes no --attribute: name the widgets with --widget.');
    for (const widget of chosen) checkAttribute(widget, name, at < 0 ? undefined : value);
    if (Object.hasOwn(attributes, name)) throw new ArgumentError(`The attribute "${name}" is given twice.`);
    attributes[name] = value;
  }
  return attributes;
}

/** What the manifest knows of an attribute; whether a widget understands the value it is asked itself, when the page is made. */
function checkAttribute(widget, name, value) {
  const attribute = widget.attributes.find((each) => each.name === name);
  if (!attribute) {
    const some = widget.attributes.map((each) => each.name).filter((each) => !Object.hasOwn(ELSEWHERE, each));
    throw new ArgumentError(`${widget.name} has no attribute "${name}". It has: ${some.join(', ')}.`);
  }
  const { kind, values } = attribute;
  if (kind === 'boolean' && value !== undefined && value !== '') {
    throw new ArgumentError(`"${name}" is on when it is there: write --attribute ${name}, without a value.`);
  }
  if (kind !== 'boolean' && value === undefined) throw new ArgumentError(`"${name}" wants a value: --attribute ${name}=…`);
  if (kind === 'number' && !(value.trim() && Number.isFinite(Number(value)))) {
    throw new ArgumentError(`"${name}" has to be a number, not "${value}".`);
  }
  if (kind === 'choice' && !values.includes(value)) {
    throw new ArgumentError(`"${name}" has to be one of ${values.join(', ')}, not "${value}".`);
  }
}

/** What `--help` prints. */
export function helpText(widgets, languages) {
  const lines = widgets.flatMap(({ name, attributes }) => [
    `  ${name}`,
    ...attributes
      .filter((each) => !Object.hasOwn(ELSEWHERE, each.name))
      .map(({ name: attribute, kind, values, description }) => {
        const value =
          kind === 'boolean' ? '' : `=${values.length ? values.join('|') : kind === 'number' ? '<number>' : '<text>'}`;
        return `    ${attribute}${value}\n        ${description.replaceAll('\n', ' ')}`;
      }),
  ]);
  return `Makes pages that work without a network, and SCORM packages for learning platforms.

  npm run build:offline                                     every widget, and the lecture
  npm run build:offline -- --widget prp-comparison          one of them
  npm run build:offline -- --widget prp-comparison --attribute region=eu --attribute theme=light

  --widget <name>             what to make; may be given more than once; "${LECTURE}" is the sample lecture
  --attribute <name>=<value>  a setting, for every page that is made; may be given more than once
  --lang <tag>                ${languages.join(', ')}, or a variety such as en-GB
  --name <name>               another file name, for one page
  --out <folder>              where to; packages/offline/dist when left out
  --help

Attributes of each widget:
${lines.join('\n')}
`;
}
