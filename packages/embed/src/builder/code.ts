import type { BuilderData } from '../data.js';
import { escape } from '../site/html.js';
import { differences, folderOf, pageOf, settingsFor, widgetOf, type Settings, type State } from './state.js';

/** Height of a frame until its first message, px. */
const FIRST_HEIGHT = 420;
const FIRST_WIDTH = 720;

/** The address of a frame page with everything that was chosen. */
export function linkOf(data: BuilderData, state: State, base: string): string {
  const widget = widgetOf(data, state);
  const page = pageOf(widget, state);
  const url = new URL(pagePath(data, state), base);
  for (const [name, value] of Object.entries(differences(settingsFor(data, state), page, widget.options))) {
    url.searchParams.set(name, value);
  }
  return url.href;
}

/** From the folder that holds `embed`. */
export function pagePath(data: BuilderData, state: State): string {
  const widget = widgetOf(data, state);
  const page = pageOf(widget, state);
  return `embed/1/${widget.name}/${folderOf(data, state)}/${page.name ? `${page.name}/` : ''}`;
}

export function frameCode(data: BuilderData, state: State, base: string): string {
  const page = pageOf(widgetOf(data, state), state);
  const height = page.ratio ? Math.round(FIRST_WIDTH / page.ratio) : FIRST_HEIGHT;
  const sandbox = state.mayOpenSources ? 'allow-scripts allow-popups allow-popups-to-escape-sandbox' : 'allow-scripts';
  const { path, integrity } = data.resize;
  return `<iframe data-exo-frame src="${escape(linkOf(data, state, base))}" title="${escape(page.title)}" height="${height}"
        style="border:0;width:100%" loading="lazy" sandbox="${sandbox}" referrerpolicy="no-referrer"></iframe>
<script src="${escape(new URL(`embed/1/${path}`, base).href)}" integrity="${integrity}" crossorigin="anonymous" defer></script>`;
}

export function tagCode(data: BuilderData, state: State, base: string, linkText: (title: string) => string): string {
  const widget = widgetOf(data, state);
  const page = pageOf(widget, state);
  const style = styleRule(widget.tag, state.look);
  const inside = state.withFallback
    ? widget.fallback
    : `  <p><a href="${escape(linkOf(data, state, base))}">${escape(linkText(page.title))}</a></p>`;
  const { path, integrity } = data.exo;
  return `<script src="${escape(new URL(`embed/1/${path}`, base).href)}" integrity="${integrity}" crossorigin="anonymous" defer></script>
${style}<${widget.tag}${written(settingsFor(data, state), widget.options)}>
${inside}
</${widget.tag}>`;
}

/** Own colours as a rule, not as a `style` attribute: pages with a strict policy can move it into their style sheet. */
function styleRule(tag: string, look: Settings): string {
  const lines = Object.entries(look).map(([name, value]) => `  ${name}: ${value};`);
  return lines.length ? `<style>\n${tag} {\n${lines.join('\n')}\n}\n</style>\n` : '';
}

type Options = readonly { readonly name: string; readonly control: string }[];

const written = (settings: Settings, options: Options): string =>
  Object.entries(settings)
    .map(([name, value]) => (isSwitch(options, name) ? ` ${name}` : ` ${name}="${escape(value)}"`))
    .join('');

const isSwitch = (options: Options, name: string): boolean =>
  options.some((option) => option.name === name && option.control === 'switch');

/** The block as WordPress writes it. Its attributes have the names that the tag has. */
export function blockCode(data: BuilderData, state: State): string {
  const widget = widgetOf(data, state);
  const values: Record<string, string | number | boolean> = { widget: widget.name };
  for (const [name, value] of Object.entries(settingsFor(data, state))) {
    const control = widget.options.find((option) => option.name === name)?.control;
    values[name] = control === 'switch' ? true : control === 'number' ? Number(value) : value;
  }
  return `<!-- wp:exo/figure ${blockJson(values)} /-->`;
}

/** JSON inside a comment, with what could end the comment or be taken for HTML written as escapes; WordPress does the same. */
const blockJson = (values: object): string =>
  JSON.stringify(values)
    .replaceAll('--', '\\u002d\\u002d')
    .replaceAll('<', '\\u003c')
    .replaceAll('>', '\\u003e')
    .replaceAll('&', '\\u0026')
    .replaceAll('\\"', '\\u0022');

export function shortcode(data: BuilderData, state: State): string {
  const widget = widgetOf(data, state);
  const settings = Object.entries(settingsFor(data, state)).map(
    ([name, value]) => ` ${name}="${isSwitch(widget.options, name) ? 'true' : shortcodeValue(value)}"`,
  );
  return `[exo widget="${widget.name}"${settings.join('')}]`;
}

/** Shortcodes know no escapes: what would end a value is left out. */
const shortcodeValue = (value: string): string => value.replaceAll(/["[\]<>]/g, '');
