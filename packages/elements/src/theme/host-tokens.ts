import { type CSSResult, unsafeCSS } from 'lit';
import { sceneTokens } from './scene-tokens.js';
import { roles, type Token } from './tokens.js';

export type Theme = 'light' | 'dark';

const all: Readonly<Record<string, Token>> = { ...roles, ...sceneTokens };

const declare = (value: (name: string, token: Token) => string): string =>
  Object.entries(all)
    .map(([name, token]) => `--_${name}:${value(name, token)};`)
    .join('');

/**
 * Every token as a private custom property of the host. `auto` follows the colour scheme of the page around the widget
 * (the `color-scheme` property is inherited), so that a widget is never dark on a page that is only light.
 */
export const hostTokens: CSSResult = unsafeCSS(
  `:host{${declare((name, { light, dark }) => `var(--exo-color-${name},light-dark(${light},${dark}))`)}}` +
    `:host([theme='light']){color-scheme:light}:host([theme='dark']){color-scheme:dark}` +
    `@media print{:host{color-scheme:light!important}}` +
    `@media (forced-colors:active){:host{${declare((_, { forced }) => forced)}}}`,
);

/** Puts plain colours in the place of `var(--_name)`, for a picture that leaves the page. */
export function resolveTokens(text: string, theme: Theme): string {
  return text.replace(/var\(--_([a-z0-9-]+)\)/g, (whole, name: string) => all[name]?.[theme] ?? whole);
}
