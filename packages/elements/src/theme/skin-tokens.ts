import { fibreTokens, layerTokens } from './ruler-tokens.js';
import type { Token } from './tokens.js';

const token = (light: string, dark: string, forced = 'CanvasText'): Token => ({ light, dark, forced });

/** Colours of fluid, fibroblasts and collagen: in skin and in scenes of cells alike. */
export const sharedTissueTokens = {
  ...fibreTokens,
  fluid: token('#f2f6fc', '#121c33', 'Canvas'),
  'recipient-light': token('#dff1e9', '#17352b', 'Canvas'),
  'recipient-soft': token('#bfe0d2', '#1f4538', 'Canvas'),
  'recipient-deep': token('#4c9379', '#3a7a63', 'Canvas'),
} as const satisfies Record<string, Token>;

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
