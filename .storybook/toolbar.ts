import { html, type TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';
import type { Decorator } from '@storybook/web-components-vite';

const choice = (title: string, icon: string, items: readonly (readonly [value: string, title: string])[]) => ({
  description: title,
  toolbar: {
    title,
    icon,
    dynamicTitle: true,
    items: items.map(([value, itemTitle]) => ({ value, title: itemTitle })),
  },
});

export const globalTypes = {
  theme: choice('Theme', 'mirror', [
    ['light', 'Light page'],
    ['dark', 'Dark page'],
  ]),
  language: choice('Language', 'globe', [
    ['en', 'English'],
    ['en-XA', 'Accented and longer (en-XA)'],
    ['ar-XB', 'Right to left (ar-XB)'],
  ]),
  motion: choice('Motion', 'play', [
    ['page', 'Motion: as the reader asks'],
    ['full', 'Motion: full'],
    ['gentle', 'Motion: gentle'],
    ['none', 'Motion: none'],
  ]),
  region: choice('Region', 'location', [
    ['widget', 'Region: as the story sets'],
    ['us', 'United States'],
    ['eu', 'European Union'],
    ['uk', 'United Kingdom'],
    ['canada', 'Canada'],
    ['australia', 'Australia'],
    ['japan', 'Japan'],
    ['south-korea', 'South Korea'],
    ['south-africa', 'South Africa'],
    ['brazil', 'Brazil'],
    ['india', 'India'],
    ['taiwan', 'Taiwan'],
  ]),
  width: choice('Width', 'grow', [
    ['full', 'Full width'],
    ['280', '280 px'],
    ['360', '360 px'],
    ['560', '560 px'],
    ['720', '720 px'],
    ['880', '880 px'],
    ['1200', '1200 px'],
    ['1920', '1920 px'],
  ]),
};

/** What the toolbar put on each element, so that it can be taken off again; what a story sets itself stays. */
const applied = new WeakMap<Element, Set<string>>();

function setOnWidgets(box: Element, name: string, value: string | null): void {
  for (const widget of box.querySelectorAll('*')) {
    if (!widget.localName.startsWith('exo-')) continue;
    const ours = applied.get(widget) ?? new Set();
    applied.set(widget, ours);
    if (!ours.has(name) && widget.hasAttribute(name)) continue;
    if (value === null) {
      if (ours.delete(name)) widget.removeAttribute(name);
    } else {
      ours.add(name);
      widget.setAttribute(name, value);
    }
  }
}

/** The page behaves as a host page would: it sets `lang`, `dir` and `color-scheme`, and widgets follow. */
export const applyToolbar: Decorator = (story, { globals }): TemplateResult => {
  const language = String(globals.language ?? 'en');
  const root = document.documentElement;
  root.lang = language;
  root.dir = language.startsWith('ar') ? 'rtl' : 'ltr';
  root.style.colorScheme = globals.theme === 'dark' ? 'dark' : 'light';
  root.style.background = 'Canvas';
  // Widgets take on the font of the page; most pages have one without serifs.
  document.body.style.fontFamily = "system-ui, 'Liberation Sans', sans-serif";

  const apply = (box: Element | undefined) => {
    if (!(box instanceof HTMLElement)) return;
    box.style.inlineSize = globals.width === 'full' ? '' : `${Number(globals.width)}px`;
    setOnWidgets(box, 'motion', globals.motion === 'page' ? null : String(globals.motion));
    setOnWidgets(box, 'region', globals.region === 'widget' ? null : String(globals.region));
  };
  return html`<div class="exo-story" ${ref(apply)}>${story()}</div>`;
};
