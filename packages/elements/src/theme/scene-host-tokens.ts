import { type CSSResult, unsafeCSS } from 'lit';
import { declareTokens } from './declare-tokens.js';
import { tissueTokens } from './scene-tokens.js';
import { sharedTissueTokens } from './skin-tokens.js';

/** Cells and what lies between them, for widgets that draw them: `static styles = [WidgetElement.styles, sceneHostTokens, styles]`. */
export const sceneHostTokens: CSSResult = /* @__PURE__ */ (() =>
  unsafeCSS(declareTokens({ ...sharedTissueTokens, ...tissueTokens })))();
