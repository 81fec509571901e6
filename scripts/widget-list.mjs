/**
 * Every widget with its attributes, read from the built package's manifest: what frames, plugins, offline pages and tests go
 * through, so that a new widget is in all of them as soon as it is registered.
 */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

/** The built package: `npm run build` writes it. */
export const dist = join(dirname(dirname(fileURLToPath(import.meta.url))), 'packages/elements/dist');

/** Languages with words of their own. */
export const languages = ['en'];

/**
 * @typedef {object} WidgetAttribute
 * @property {string} name
 * @property {string} description
 * @property {'boolean' | 'number' | 'text' | 'choice'} kind
 * @property {string[]} values - what a choice may be; empty for the other kinds
 */

/**
 * @typedef {object} Widget
 * @property {string} name - for example `prp-comparison`
 * @property {string} tag - for example `exo-prp-comparison`
 * @property {string} className
 * @property {string} modulePath - from dist, for example `elements/widgets/prp-comparison/prp-comparison.js`
 * @property {string} description
 * @property {WidgetAttribute[]} attributes
 * @property {string[]} events - names of the events a reader causes
 * @property {string[]} properties - custom properties that a page may set, for example `--exo-radius`
 */

const QUOTED = /^(['"])(.*)\1$/;

/** A choice where the type is a union of strings; otherwise by its type. */
function attributeOf({ name, description = '', type }) {
  const parts = (type?.text ?? 'string')
    .split('|')
    .map((part) => part.trim())
    .filter((part) => part && part !== 'undefined');
  if (parts.every((part) => QUOTED.test(part))) {
    return { name, description, kind: 'choice', values: parts.map((part) => part.replace(QUOTED, '$2')).filter(Boolean) };
  }
  const kind = parts.includes('boolean') ? 'boolean' : parts.includes('number') ? 'number' : 'text';
  return { name, description, kind, values: [] };
}

/** @returns {Widget[]} every widget, by name */
export function widgetList() {
  const manifest = JSON.parse(readFileSync(join(dist, 'custom-elements.json'), 'utf8'));
  return manifest.modules
    .flatMap((module) => (module.declarations ?? []).map((declaration) => ({ module, declaration })))
    .filter(({ declaration }) => declaration.tagName)
    .map(({ module, declaration }) => ({
      name: declaration.tagName.replace(/^exo-/, ''),
      tag: declaration.tagName,
      className: declaration.name,
      modulePath: module.path.replace(/^dist\//, ''),
      description: declaration.description ?? '',
      attributes: (declaration.attributes ?? []).map(attributeOf),
      events: (declaration.events ?? []).map((event) => event.name),
      properties: (declaration.cssProperties ?? []).map((property) => property.name),
    }))
    .sort((one, other) => one.name.localeCompare(other.name));
}

/** What a widget's slides module exports: `slides(options)`, and `frame(t, options)` where its picture steps. */
export const slidesOf = (name) => import(pathToFileURL(join(dist, `elements/widgets/${name}/${name}.slides.js`)).href);
