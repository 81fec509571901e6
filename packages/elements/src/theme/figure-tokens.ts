import { type CSSResult, unsafeCSS } from 'lit';
import { declareTokens } from './declare-tokens.js';
import type { Token } from './tokens.js';

const token = (light: string, dark: string, forced = 'CanvasText'): Token => ({ light, dark, forced });

/** Colours of the figure and its organs, quiet so that the route stands out, and of heat. They load with the figure. */
export const figureTokens = {
  'person-light': token('#f6ebe4', '#2b2f42', 'Canvas'),
  person: token('#ecdcd2', '#242838', 'Canvas'),
  'person-line': token('#a8897a', '#8d8ea3'),
  'lung-light': token('#f9d9d6', '#5a3640', 'Canvas'),
  lung: token('#eeb9b6', '#452a34', 'Canvas'),
  'lung-line': token('#b8686b', '#c98a8f'),
  lining: token('#f3c0b6', '#57313a', 'Canvas'),
  'lining-light': token('#fdeae4', '#7c4c53', 'Canvas'),
  'lining-line': token('#b3645c', '#d0928f'),
  heart: token('#e2a09b', '#5b2b33', 'Canvas'),
  'heart-line': token('#a5524f', '#c9797c'),
  'liver-light': token('#c9806b', '#74412f', 'Canvas'),
  liver: token('#b2634f', '#5b3226', 'Canvas'),
  'liver-line': token('#7d3b2c', '#cc8a74'),
  spleen: token('#b98aa6', '#5a3a50', 'Canvas'),
  'spleen-line': token('#7d4d6b', '#bd8fae'),
  kidney: token('#c98f7c', '#66402f', 'Canvas'),
  'kidney-line': token('#8c5544', '#c89380'),
  'brain-light': token('#f6dccf', '#5c4550', 'Canvas'),
  brain: token('#f0cfc4', '#4e3a46', 'Canvas'),
  'brain-line': token('#b38578', '#b392a1'),

  heat: token('#f0803a', '#e08a4c', 'Canvas'),
  'heat-line': token('#a8430c', '#ffbf8f'),
} as const satisfies Record<string, Token>;

/** The figure and its organs, as private custom properties of the host. The route explorer loads them with the figure. */
export const figureHostTokens: CSSResult = /* @__PURE__ */ (() => unsafeCSS(declareTokens(figureTokens)))();
