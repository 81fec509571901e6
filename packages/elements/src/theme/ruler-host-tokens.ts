import { type CSSResult, unsafeCSS } from 'lit';
import { declareTokens } from './declare-tokens.js';
import { rulerTokens } from './ruler-tokens.js';

/** What stands on the size ruler: pieces of skin's layers and fibres. */
export const rulerHostTokens: CSSResult = /* @__PURE__ */ (() => unsafeCSS(declareTokens(rulerTokens)))();
