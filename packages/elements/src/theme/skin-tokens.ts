import type { Token } from './tokens.js';

const token = (light: string, dark: string, forced = 'CanvasText'): Token => ({ light, dark, forced });

/** Colours of fibroblasts and collagen, which stand on the size ruler as well. */
const fibreTokens = {
  recipient: token('#4f9a7d', '#74c2a2'),
  collagen: token('#bda781', '#5d5642'),
  'collagen-light': token('#efe6d3', '#38362d', 'Canvas'),
} as const satisfies Record<string, Token>;

/** Colours of fluid, fibroblasts and collagen: in skin and in scenes of cells alike. */
export const sharedTissueTokens = {
  ...fibreTokens,
  fluid: token('#f2f6fc', '#121c33', 'Canvas'),
  'recipient-light': token('#dff1e9', '#17352b', 'Canvas'),
  'recipient-soft': token('#bfe0d2', '#1f4538', 'Canvas'),
  'recipient-deep': token('#4c9379', '#3a7a63', 'Canvas'),
} as const satisfies Record<string, Token>;

/** Colours of pieces cut out of the skin's layers, as the size ruler shows them. */
const layerTokens = {
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

/** Colours of a section of skin, of devices and of the serum they bring. */
export const skinTokens = {
  ...layerTokens,
  air: token('#eef4fb', '#131d34', 'Canvas'),
  pigment: token('#6d4630', '#c39a7b'),
  'dermis-light': token('#fde6da', '#3d2526', 'Canvas'),
  'fat-light': token('#fdf3cc', '#57492a', 'Canvas'),
  fat: token('#fae7a8', '#4b3e22', 'Canvas'),
  'fat-deep': token('#f2d486', '#3c311a', 'Canvas'),
  'muscle-light': token('#dc8a80', '#6a2f31', 'Canvas'),
  muscle: token('#c2635f', '#4f2226', 'Canvas'),
  'muscle-line': token('#8c3a3c', '#b8686a'),
  vein: token('#66649c', '#9d9bd2'),
  'vein-light': token('#b3afd6', '#514f88', 'Canvas'),
  hair: token('#4a2f22', '#c2a189'),
  'hair-light': token('#7b553f', '#8a6a55', 'Canvas'),

  // Devices and what they leave.
  device: token('#8f9bb3', '#77839d', 'Canvas'),
  'device-light': token('#e3e8f1', '#b6c0d4', 'Canvas'),
  'device-line': token('#465370', '#c9d2e4'),
  serum: token('#9fc6ee', '#2f5f95', 'Canvas'),
  'serum-line': token('#3b78bb', '#8fbef2'),
} as const satisfies Record<string, Token>;
