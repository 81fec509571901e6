import { type CSSResult, unsafeCSS } from 'lit';
import { particleTokens } from './particle-tokens.js';
import { figureTokens } from './figure-tokens.js';
import { tissueTokens } from './scene-tokens.js';
import { sharedTissueTokens, skinTokens } from './skin-tokens.js';
import { roles, type Token } from './tokens.js';

export type Theme = 'light' | 'dark';

type Tokens = Readonly<Record<string, Token>>;

/** Tokens as private custom properties of the host, with the colours of the system under forced colours. */
function declare(tokens: Tokens): string {
  const each = (value: (name: string, token: Token) => string): string =>
    Object.entries(tokens)
      .map(([name, token]) => `--_${name}:${value(name, token)};`)
      .join('');
  return (
    `:host{${each((name, { light, dark }) => `var(--exo-color-${name},light-dark(${light},${dark}))`)}}` +
    `@media (forced-colors:active){:host{${each((_, { forced }) => forced)}}}`
  );
}

/**
 * What every widget needs. `auto` follows the colour scheme of the page around the widget (the `color-scheme` property is
 * inherited), so that a widget is never dark on a page that is only light.
 */
export const hostTokens: CSSResult = unsafeCSS(
  declare({ ...roles, ...particleTokens }) +
    `:host([theme='light']){color-scheme:light}:host([theme='dark']){color-scheme:dark}` +
    `@media print{:host{color-scheme:light!important}}`,
);

/** Cells and what lies between them, for widgets that draw them: `static styles = [WidgetElement.styles, sceneHostTokens, styles]`. */
export const sceneHostTokens: CSSResult = /* @__PURE__ */ (() => unsafeCSS(declare({ ...sharedTissueTokens, ...tissueTokens })))();

/** Skin and devices, for widgets that draw them. */
export const skinHostTokens: CSSResult = /* @__PURE__ */ (() => unsafeCSS(declare({ ...sharedTissueTokens, ...skinTokens })))();

/** The figure and its organs; the route explorer loads them with it. */
export const figureHostTokens: CSSResult = /* @__PURE__ */ (() => unsafeCSS(declare(figureTokens)))();

/** Puts plain colours in the place of `var(--_name)`, for a picture that leaves the page. */
export function resolveTokens(text: string, theme: Theme): string {
  const all: Tokens = { ...roles, ...particleTokens, ...sharedTissueTokens, ...tissueTokens, ...skinTokens, ...figureTokens };
  return text.replace(/var\(--_([a-z0-9-]+)\)/g, (whole, name: string) => all[name]?.[theme] ?? whole);
}
