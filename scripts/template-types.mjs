/**
 * Types of the tags for Vue and Svelte templates, from the custom-elements manifest: dist/vue.d.ts and dist/svelte.d.ts, reached
 * as `exosome-widgets/vue` and `exosome-widgets/svelte`. Ready-made generators wrap our event classes in `CustomEvent<…>`.
 *
 * Both offer settings by their property names (`withoutControls`): both frameworks then hand over the value itself. By the
 * attribute's name they would write `without-controls="false"`, which to HTML means true.
 */

/** Every tag with what its types are made of. */
function tagsOf(manifest) {
  return manifest.modules
    .flatMap((module) => (module.declarations ?? []).map((declaration) => ({ module, declaration })))
    .filter(({ declaration }) => declaration.tagName)
    .map(({ module, declaration }) => ({
      tag: declaration.tagName,
      className: declaration.name,
      path: module.path,
      description: declaration.description ?? '',
      settings: (declaration.attributes ?? []).map(({ name, fieldName, type }) => ({
        attribute: name,
        property: fieldName,
        kind: /\b(boolean|number)\b/.exec(type?.text ?? '')?.[1] ?? 'string',
      })),
      events: (declaration.events ?? []).map(({ name, type, description }) => ({ name, type: type?.text, description })),
    }))
    .sort((one, other) => one.tag.localeCompare(other.tag));
}

/** `import type` lines for every class and event that is named. */
function importsFor(manifest, tags) {
  const paths = new Map();
  for (const module of manifest.modules) {
    for (const each of module.declarations ?? []) paths.set(each.name, module.path);
  }
  const byPath = new Map();
  for (const name of new Set(tags.flatMap(({ className, events }) => [className, ...events.map((event) => event.type)]))) {
    const path = paths.get(name)?.replace(/^dist\//, './');
    if (!path) throw new Error(`template types: no module of the manifest exports ${name}`);
    byPath.set(path, [...(byPath.get(path) ?? []), name]);
  }
  return [...byPath].sort().map(([path, names]) => `import type { ${names.sort().join(', ')} } from '${path}';`);
}

const union = (names) => names.map((name) => `'${name}'`).join(' | ') || 'never';
const documented = (text, indent) => (text ? [`${indent}/** ${text.replaceAll('*/', '* /').replace(/\s+/g, ' ')} */`] : []);

const eventsOf = (events, indent) => [
  '{',
  ...events.flatMap(({ name, type, description }) => [
    ...documented(description, `${indent}  `),
    `${indent}  '${name}': ${type};`,
  ]),
  `${indent}}`,
];

/** One line per tag of an interface: its documentation, its name, its type. */
const entries = (tags, typeOf) =>
  tags.flatMap((each) => [...documented(each.description, '  '), `  '${each.tag}': ${typeOf(each)};`]);

function vueTypes(manifest) {
  const tags = tagsOf(manifest);
  return `// The tags of exosome-widgets in Vue templates: add "exosome-widgets/vue" to "types" in tsconfig.json.
import type { EmitFn, HTMLAttributes, PublicProps } from 'vue';
${importsFor(manifest, tags).join('\n')}

/** An element as Vue's templates see it: what can be bound, what can be listened to. */
type Tag<Widget extends HTMLElement, Setting extends keyof Widget, Events> = new () => Widget & {
  /** For templates only; the element itself has no such property. */
  $props: Omit<HTMLAttributes, Extract<Setting, keyof HTMLAttributes>> & PublicProps & { [Name in Setting]?: Widget[Name] | undefined };
  /** For templates only; the element itself has no such method. */
  $emit: EmitFn<{ [Name in keyof Events]: (event: Events[Name]) => void }>;
};

export interface ExosomeWidgets {
${entries(tags, ({ className, settings, events }) =>
  [
    'Tag<',
    `    ${className},`,
    `    ${union(settings.map((setting) => setting.property))},`,
    `    ${eventsOf(events, '    ').join('\n')}`,
    '  >',
  ].join('\n'),
).join('\n')}
}

declare module 'vue' {
  interface GlobalComponents extends ExosomeWidgets {}
}
`;
}

/** What an attribute may be where it is written by its own name, as in HTML. */
const ATTRIBUTE_TYPES = { boolean: "true | ''", number: 'number | string', string: 'string' };

function svelteTypes(manifest) {
  const tags = tagsOf(manifest);
  const hyphenated = ({ settings }) => settings.filter(({ attribute, property }) => attribute !== property);
  return `// The tags of exosome-widgets in Svelte templates: add "exosome-widgets/svelte" to "types" in tsconfig.json.
import type { HTMLAttributes } from 'svelte/elements';
${importsFor(manifest, tags).join('\n')}

/** An element as Svelte's templates see it: settings, the same as HTML attributes, and handlers. */
type Tag<Widget extends HTMLElement, Setting extends keyof Widget, Attributes, Events> = Omit<HTMLAttributes<Widget>, Setting | keyof Attributes> & {
  [Name in Setting]?: Widget[Name] | undefined | null;
} & { [Name in keyof Attributes]?: Attributes[Name] | undefined | null } & {
  [Name in keyof Events as \`on\${Name & string}\`]?: ((event: Events[Name] & { currentTarget: Widget }) => void) | undefined | null;
};

export interface ExosomeWidgets {
${entries(tags, (each) =>
  [
    'Tag<',
    `    ${each.className},`,
    `    ${union(each.settings.map((setting) => setting.property))},`,
    `    { ${hyphenated(each)
      .map(({ attribute, kind }) => `'${attribute}': ${ATTRIBUTE_TYPES[kind]}`)
      .join('; ')} },`,
    `    ${eventsOf(each.events, '    ').join('\n')}`,
    '  >',
  ].join('\n'),
).join('\n')}
}

declare module 'svelte/elements' {
  interface SvelteHTMLElements extends ExosomeWidgets {}
}
`;
}

/**
 * @param {object} manifest - the custom-elements manifest
 * @returns {Record<string, string>} file name in dist → text
 */
export const templateTypes = (manifest) => ({ 'vue.d.ts': vueTypes(manifest), 'svelte.d.ts': svelteTypes(manifest) });
