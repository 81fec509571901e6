/**
 * Widgets as HTML, for pages made on a server or at build time: the words and pictures are on the page before any script runs.
 * Needs `@lit-labs/ssr`, which this package does not install by itself.
 */
import './define.js';
import type { LitElement } from 'lit';

/** The tags of this package. */
export type WidgetTag = Extract<keyof HTMLElementTagNameMap, `exo-${string}`>;

type Plain = string | number | boolean | null | undefined;

/** Names of what a page may set on a widget: what is its own, plain and not read-only. */
type SettingOf<Widget> = {
  [Name in keyof Widget]: Name extends Exclude<keyof LitElement, 'lang'> | 'stepCount'
    ? never
    : Widget[Name] extends Plain
      ? Name
      : never;
}[keyof Widget];

/** Settings by the names of the properties, and any HTML attribute by its own: `{ step: 2, withoutGates: true, id: 'story' }`. */
export type WidgetSettings<Tag extends WidgetTag> = {
  readonly [Name in SettingOf<HTMLElementTagNameMap[Tag]>]?: HTMLElementTagNameMap[Tag][Name] | null | undefined;
} & Readonly<Partial<Record<'class' | 'dir' | 'hidden' | 'id' | 'part' | 'slot' | 'title' | `${string}-${string}`, Plain>>>;

/** What the class of a Lit element knows of its properties. */
type Properties = ReadonlyMap<string, { readonly attribute?: boolean | string }>;

/** Settings as attributes with their text; those that are off or not set are left out. */
function attributesOf(tag: string, settings: Readonly<Record<string, unknown>>): [name: string, value: string][] {
  const widget = customElements.get(tag) as unknown as { elementProperties: Properties } | undefined;
  if (!/^exo-[a-z-]+$/.test(tag) || !widget) throw new TypeError(`exosome-widgets has no <${tag}>`);
  return Object.entries(settings).flatMap(([setting, value]): [string, string][] => {
    const declared = widget.elementProperties.get(setting)?.attribute;
    const name = typeof declared === 'string' ? declared : setting;
    if (!/^[a-z][a-z0-9-]*$/.test(name) || name.startsWith('on')) throw new TypeError(`<${tag}> has no setting "${setting}"`);
    if (value === null || value === undefined || value === false) return [];
    if (value === true) return [[name, '']];
    if (typeof value === 'string' || typeof value === 'number') return [[name, String(value)]];
    throw new TypeError(`"${setting}" of <${tag}> has to be text, a number or a boolean`);
  });
}

async function loadRenderer() {
  try {
    const [ssr, { collectResult }] = await Promise.all([import('@lit-labs/ssr'), import('@lit-labs/ssr/lib/render-result.js')]);
    return { ...ssr, collectResult };
  } catch (cause) {
    throw new Error('exosome-widgets/ssr.js needs another package: npm install @lit-labs/ssr', { cause });
  }
}

const templates = new Map<string, TemplateStringsArray>();

/** `<tag></tag>` as a template; one for each tag, because the renderer keeps all that it has seen. */
function templateOf(tag: string): TemplateStringsArray {
  const text = [`<${tag}></${tag}>`];
  const template = templates.get(tag) ?? Object.assign(text, { raw: text });
  templates.set(tag, template);
  return template;
}

/**
 * A widget as HTML: the tag with its attributes, and in it the picture as declarative shadow DOM.
 *
 * Only what is in `settings` counts: the language is that of `lang`, not of the page around it.
 *
 * @throws {TypeError} when there is no such tag or setting
 */
export async function renderToString<Tag extends WidgetTag>(tag: Tag, settings: WidgetSettings<Tag> = {}): Promise<string> {
  const attributes = attributesOf(tag, settings);
  const { LitElementRenderer, collectResult, html, render } = await loadRenderer();
  class Renderer extends LitElementRenderer {
    constructor(name: string) {
      super(name);
      if (name === tag) for (const [attribute, value] of attributes) this.setAttribute(attribute, value);
    }
  }
  return collectResult(render(html(templateOf(tag)), { elementRenderers: [Renderer] }));
}

/**
 * The picture alone, `<template shadowrootmode="open">…</template>`, for frameworks that write the tag themselves. Put it first
 * inside a tag with the same settings.
 *
 * @throws {TypeError} when there is no such tag or setting
 */
export async function renderShadow<Tag extends WidgetTag>(tag: Tag, settings: WidgetSettings<Tag> = {}): Promise<string> {
  const whole = await renderToString(tag, settings);
  return whole.slice(whole.indexOf('<template'), -`</${tag}>`.length);
}
