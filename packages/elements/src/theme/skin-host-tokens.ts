import { type CSSResult, unsafeCSS } from 'lit';
import { declareTokens } from './declare-tokens.js';
import { sharedTissueTokens, skinTokens } from './skin-tokens.js';

/** Skin and devices, for widgets that draw them. */
export const skinHostTokens: CSSResult = /* @__PURE__ */ (() =>
  unsafeCSS(declareTokens({ ...sharedTissueTokens, ...skinTokens })))();
