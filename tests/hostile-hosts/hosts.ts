import type { Page } from 'playwright';
import { bootstrap, tailwind, WORDPRESS } from './style-sheets.ts';

/** A place on a page where a widget may stand. */
export interface Host {
  readonly name: string;
  /** The page's own style sheet. */
  readonly css?: () => string;
  /** Around the widgets. */
  readonly around?: (widgets: string) => string;
  /** Opens what is closed, before the portrait is taken. */
  readonly open?: (page: Page) => Promise<unknown>;
  /** Where the box of a widget is itself bent (scaled, turned), only its words and looks are compared. */
  readonly bent?: true;
}

/** Every inherited property that a page may set on its content, each with a value that nobody would miss. */
export const BENT_TEXT = `.bent{font-style:italic;font-weight:900;font-stretch:50%;font-variant:small-caps;font-size:31px;line-height:3;font-size-adjust:.9;font-kerning:none;
  font-feature-settings:"smcp";font-variation-settings:"wght" 900;font-optical-sizing:none;letter-spacing:.3em;word-spacing:1em;text-transform:uppercase;text-indent:4em;
  text-align:right;text-align-last:right;text-justify:inter-character;text-shadow:2px 2px red;white-space:pre;text-wrap:nowrap;word-break:break-all;line-break:anywhere;hyphens:auto;
  overflow-wrap:anywhere;tab-size:20;text-rendering:geometricPrecision;text-emphasis:filled red;text-underline-offset:8px;text-underline-position:under;text-decoration-skip-ink:none;
  -webkit-text-fill-color:red;-webkit-text-stroke:1px red;paint-order:stroke;color:red;caret-color:red;accent-color:red;
  list-style:square inside;quotes:"x" "y";border-collapse:collapse;border-spacing:20px;caption-side:bottom;empty-cells:hide;orphans:9;widows:9;
  fill:red;stroke:red;stroke-width:5;stroke-dasharray:4;stroke-linecap:square;stroke-linejoin:bevel;fill-opacity:.3;stroke-opacity:.3;text-anchor:end;dominant-baseline:hanging;
  shape-rendering:crispEdges;image-rendering:pixelated;color-interpolation:linearrgb;cursor:crosshair;writing-mode:vertical-rl;text-orientation:upright;
  ruby-position:under;-webkit-line-clamp:2;-webkit-font-smoothing:antialiased;math-style:compact}`;

const inside =
  (tag: string, attributes = '') =>
  (widgets: string) =>
    `<${tag} ${attributes}>${widgets}</${tag}>`;

export const STYLE_SHEETS: readonly Host[] = [
  {
    name: 'Bootstrap 5, in a card of a column, centred and small',
    css: bootstrap,
    around: (widgets) =>
      `<div class="container"><div class="row"><div class="col-md-8"><div class="card text-center small"><div class="card-body">${widgets}</div></div></div></div></div>`,
  },
  { name: 'Tailwind preflight', css: tailwind, around: inside('main', 'class="prose mx-auto max-w-prose"') },
  ...Object.entries(WORDPRESS).map(([name, css]) => ({
    name: `WordPress ${name}`,
    css: () => css,
    around: inside('div', 'class="wp-site-blocks"><main class="entry-content wp-block-post-content is-layout-constrained"'),
  })),
  { name: '* { all: unset }', css: () => '*{all:unset}' },
  { name: '* { all: unset !important }', css: () => '*{all:unset!important}' },
  { name: '* { all: revert }', css: () => '*{all:revert}' },
  { name: '* { transition: all 1s }', css: () => '*,::before,::after{transition:all 1s!important}' },
  { name: '* { animation }', css: () => '@keyframes spin{from{opacity:.2}}*{animation:none 3s}' },
  { name: 'a root of 40 px', css: () => 'html{font-size:40px}body{font-size:2rem}' },
  { name: 'a root of 5 px', css: () => 'html{font-size:5px}' },
  { name: 'display: none on unknown tags', css: () => 'body *:not(main,div,p,a,h1,h2){display:none}', around: inside('main') },
  { name: 'direction: rtl', css: () => 'html,body,*{direction:rtl}' },
  { name: 'dir="rtl" with English words', around: inside('div', 'dir="rtl"') },
  { name: 'every inherited property bent', css: () => BENT_TEXT, around: inside('section', 'class="bent"') },
  { name: 'borders, paddings and margins on everything', css: () => '*{padding:7px;margin:5px;border:3px dashed red}' },
  {
    name: 'capitals, floats and fixed sizes on every part',
    css: () =>
      'button,p,figure,svg,table,td,th,h2,li,section{text-transform:uppercase!important;float:right!important;width:40px!important;height:9px!important;color:red!important;background:lime!important}',
  },
];

/** Puts the content of each <page-card> into a shadow root. */
const intoShadow = (page: Page) =>
  page.evaluate(() => {
    for (const card of [...document.querySelectorAll('page-card')].toReversed()) {
      const inner = document.createElement('div');
      inner.append(...card.childNodes);
      card.attachShadow({ mode: 'open' }).append(inner);
    }
  });

export const PLACES: readonly Host[] = [
  {
    name: 'inside <details>, opened later',
    around: (widgets) => `<details><summary>More</summary>${widgets}</details>`,
    open: (page) => page.locator('summary').first().click(),
  },
  {
    name: 'inside a <dialog>, opened later',
    css: () => 'dialog{width:700px}',
    around: inside('dialog'),
    open: (page) => page.evaluate(() => document.querySelector('dialog')!.showModal()),
  },
  {
    name: 'a tab panel with display: none, shown later',
    around: inside('div', 'id="panel" hidden'),
    open: (page) => page.evaluate(() => document.querySelector('#panel')!.removeAttribute('hidden')),
  },
  {
    name: 'a tab panel with visibility: hidden and no height, shown later',
    css: () => '.away{visibility:hidden;height:0;overflow:hidden}',
    around: inside('div', 'id="panel" class="away"'),
    open: (page) => page.evaluate(() => document.querySelector('#panel')!.classList.remove('away')),
  },
  {
    name: 'hidden="until-found", shown later',
    around: inside('div', 'id="panel" hidden="until-found"'),
    open: (page) => page.evaluate(() => document.querySelector('#panel')!.removeAttribute('hidden')),
  },
  {
    name: 'a carousel that brings it in from width 0',
    css: () => '.away{width:0;overflow:hidden}',
    around: inside('div', 'id="panel" class="away"'),
    open: (page) => page.evaluate(() => document.querySelector('#panel')!.classList.remove('away')),
  },
  {
    name: 'a shadow root inside a shadow root',
    around: (widgets) => `<page-card><page-card>${widgets}</page-card></page-card>`,
    open: intoShadow,
  },
  { name: 'a table cell of a full-width table', around: (widgets) => `<table width="100%"><tr><td>${widgets}</td></tr></table>` },
  {
    name: 'cells of a table with fixed layout',
    css: () => 'table{table-layout:fixed;width:100%}',
    around: (widgets) => `<table><tr><td>${widgets}</td><td>Beside it</td></tr></table>`,
  },
  { name: 'a transformed parent', around: inside('div', 'style="transform:rotate(3deg) scale(.8)"'), bent: true },
  {
    name: 'a parent with perspective and a filter',
    around: inside('div', 'style="perspective:300px;filter:blur(0px);will-change:transform"'),
  },
  { name: 'contain: strict with a size', around: inside('div', 'style="contain:strict;width:640px;height:9000px"') },
  { name: 'content-visibility: auto', around: inside('div', 'style="content-visibility:auto"') },
  { name: 'columns', around: inside('div', 'style="columns:2"'), bent: true },
  {
    name: 'a flex row beside a picture',
    around: (widgets) =>
      `<div style="display:flex"><div style="flex:1 1 0">${widgets}</div><div style="flex:0 0 200px">Picture</div></div>`,
  },
  {
    name: 'a grid of fractions',
    around: (widgets) =>
      `<div style="display:grid;width:900px;grid-template-columns:2fr 1fr"><div>${widgets}</div><div>Side</div></div>`,
  },
  { name: 'CSS zoom of the page', around: inside('div', 'style="zoom:1.5"'), bent: true },
];

/** Places that ask the widget how wide it wants to be. It wants at least what its narrow layout needs. */
export const SHRINKING: readonly Host[] = [
  { name: 'a table cell without a width', around: (widgets) => `<table><tr><td>${widgets}</td></tr></table>` },
  { name: 'a <dialog> without a width', around: inside('dialog', 'open') },
  { name: 'an inline-block', around: inside('div', 'style="display:inline-block"') },
  { name: 'a float', around: inside('div', 'style="float:left"') },
  {
    name: 'a flex item of its own',
    around: (widgets) => `<div style="display:flex;flex-direction:column;align-items:start">${widgets}</div>`,
  },
  {
    name: 'a flex item beside words',
    around: (widgets) => `<div style="display:flex"><div>${widgets}</div><p>${'words '.repeat(80)}</p></div>`,
  },
  {
    name: 'a grid column of min-content',
    around: (widgets) =>
      `<div style="display:grid;grid-template-columns:min-content 1fr"><div>${widgets}</div><p>Beside</p></div>`,
  },
  { name: 'width: fit-content', around: inside('div', 'style="width:fit-content"') },
  { name: 'an absolutely placed box', around: inside('div', 'style="position:absolute"') },
];
