import type { Token } from './tokens.js';

const token = (light: string, dark: string, forced = 'CanvasText'): Token => ({ light, dark, forced });

/** Colours of fibroblasts and collagen, which stand on the size ruler as well. */
export const fibreTokens = {
  recipient: token('#4f9a7d', '#74c2a2'),
  collagen: token('#bda781', '#5d5642'),
  'collagen-light': token('#efe6d3', '#38362d', 'Canvas'),
} as const satisfies Record<string, Token>;

/** Colours of pieces cut out of the skin's layers, as the size ruler shows them. */
export const layerTokens = {
  'horny-light': token('#f3dfbd', '#6a5638', 'Canvas'),
  horny: token('#e6c998', '#574629', 'Canvas'),
  'horny-deep': token('#dab982', '#4a3a20', 'Canvas'),
  'horny-line': token('#a9834a', '#a78b5c'),
  'epidermis-light': token('#f8cdb4', '#6d3f35', 'Canvas'),
  epidermis: token('#f2b898', '#5d332b', 'Canvas'),
  'epidermis-deep': token('#e89c7b', '#7d443a', 'Canvas'),
  'epidermis-line': token('#b9674a', '#c58470'),
  'epidermis-nucleus': token('#a04c45', '#d79a8c'),
  dermis: token('#f7d2c2', '#331f21', 'Canvas'),
  fibre: token('#dba08b', '#7a4f4b', 'GrayText'),
  'fibre-light': token('#fbe3d6', '#4b2f2f', 'Canvas'),
  'fat-line': token('#bf943a', '#a98b4e'),
  artery: token('#b3363c', '#e0777b'),
  'artery-light': token('#e67f7c', '#a83f45', 'Canvas'),
} as const satisfies Record<string, Token>;

/** What the size ruler draws: a few layers and fibres, neither a whole section of skin nor devices. */
export const rulerTokens = { ...fibreTokens, ...layerTokens } as const satisfies Record<string, Token>;
