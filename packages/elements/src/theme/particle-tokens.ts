import type { Token } from './tokens.js';

const token = (light: string, dark: string, forced = 'CanvasText'): Token => ({ light, dark, forced });

/** Colours of vesicles, platelets and blood: small drawings that stand in tables and texts, too, so every widget has them. */
export const particleTokens = {
  shine: token('#ffffff', '#cfe2fa', 'Canvas'),
  shade: token('#3a1c2c', '#000000', 'Canvas'),
  'vesicle-light': token('#f6fbff', '#2c5689', 'Canvas'),
  'vesicle-soft': token('#b3d2f3', '#193a66', 'Canvas'),
  'vesicle-deep': token('#143c70', '#b9d7fb'),
  'red-cell': token('#cf4a4d', '#b5484c'),
  'red-cell-light': token('#ee8c86', '#d0686a', 'Canvas'),
  'red-cell-deep': token('#a8343b', '#7c2d35', 'Canvas'),
  plasma: token('#fbf0cf', '#2e2813', 'Canvas'),
  'platelet-light': token('#fdf0d6', '#6a4a20', 'Canvas'),
  'platelet-soft': token('#f0cd93', '#4d3416', 'Canvas'),
} as const satisfies Record<string, Token>;
