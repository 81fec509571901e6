import { type CSSResult, unsafeCSS } from 'lit';
import { particleTokens } from './particle-tokens.js';
import { declareTokens } from './declare-tokens.js';
import { roles } from './tokens.js';

export type Theme = 'light' | 'dark';

/**
 * What every widget needs. `auto` follows the colour scheme of the page around the widget (the `color-scheme` property is
 * inherited), so that a widget is never dark on a page that is only light.
 */
export const hostTokens: CSSResult = unsafeCSS(
  declareTokens({ ...roles, ...particleTokens }) +
    // Important, because some themes reset every element. Paper is light, whatever the theme.
    `:host([theme='light']){color-scheme:light!important}:host([theme='dark']){color-scheme:dark!important}` +
    `@media print{:host,:host([theme]){color-scheme:light!important}}`,
);
