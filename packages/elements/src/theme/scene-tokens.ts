import type { Token } from './tokens.js';

const token = (light: string, dark: string, forced = 'CanvasText'): Token => ({ light, dark, forced });

/**
 * Colours of cells and tissue. `-soft` fills, the plain name is the line, `-deep` the nucleus or the darkest part.
 * Under forced colours fills become `Canvas` and lines `CanvasText`, so that every outline stays.
 */
export const sceneTokens = {
  fluid: token('#f2f6fc', '#121c33', 'Canvas'),

  donor: token('#d98a76', '#e39a86'),
  'donor-light': token('#fde3d8', '#4a2a26', 'Canvas'),
  'donor-soft': token('#f6c5b4', '#5d332d', 'Canvas'),
  'donor-deep': token('#bf5f5f', '#c46a66', 'GrayText'),

  recipient: token('#4f9a7d', '#74c2a2'),
  'recipient-light': token('#dff1e9', '#17352b', 'Canvas'),
  'recipient-soft': token('#bfe0d2', '#1f4538', 'Canvas'),
  'recipient-deep': token('#4c9379', '#4f9d82', 'GrayText'),

  immune: token('#8467be', '#a78fdc'),
  'immune-light': token('#ebe3f8', '#2c2348', 'Canvas'),
  'immune-soft': token('#d6c8ee', '#3a2e5e', 'Canvas'),
  'immune-deep': token('#7d62b5', '#8a70c4', 'GrayText'),

  follicle: token('#8c8a3f', '#bdbb6c'),
  'follicle-light': token('#f2f1da', '#2e2e17', 'Canvas'),
  'follicle-soft': token('#dddcae', '#403f1f', 'Canvas'),
  'follicle-deep': token('#84823a', '#9a9850', 'GrayText'),

  shine: token('#ffffff', '#cfe2fa', 'Canvas'),
  shade: token('#14213d', '#000000', 'Canvas'),
  'vesicle-light': token('#f6fbff', '#2c5689', 'Canvas'),
  'vesicle-soft': token('#b3d2f3', '#193a66', 'Canvas'),
  'vesicle-deep': token('#143c70', '#b9d7fb'),

  body: token('#b98524', '#dcb765'),
  'body-light': token('#fffaeb', '#4b4023', 'Canvas'),
  'body-soft': token('#f8e4ad', '#372e17', 'Canvas'),
  mitochondrion: token('#b9622c', '#eaa069'),
  'mitochondrion-light': token('#fbd9b4', '#5c351d', 'Canvas'),
  'mitochondrion-soft': token('#efa974', '#7a4526', 'Canvas'),
  reticulum: token('#b8718a', '#d493aa'),
  'reticulum-soft': token('#f0c6d2', '#573442', 'Canvas'),
  golgi: token('#9566a8', '#c39ad4'),
  'golgi-soft': token('#e3cdeb', '#46304f', 'Canvas'),
  filament: token('#a8877c', '#8d7a78'),

  collagen: token('#bda781', '#5d5642', 'GrayText'),
  'collagen-light': token('#efe6d3', '#38362d', 'Canvas'),
  vessel: token('#c9656c', '#d98a8f'),
  'vessel-light': token('#f9dcd9', '#552b30', 'Canvas'),
  'vessel-soft': token('#eeb0ae', '#6b373c', 'Canvas'),
  blood: token('#fbe3df', '#381a20', 'Canvas'),
  'blood-deep': token('#f3c3bf', '#461f27', 'Canvas'),
  'red-cell': token('#cf4a4d', '#b5484c'),
  'red-cell-light': token('#ee8c86', '#d0686a', 'Canvas'),
  'red-cell-deep': token('#a8343b', '#7c2d35', 'Canvas'),
  plasma: token('#fbf0cf', '#2e2813', 'Canvas'),
  'platelet-light': token('#fdf0d6', '#6a4a20', 'Canvas'),
  'platelet-soft': token('#f0cd93', '#4d3416', 'Canvas'),
} as const satisfies Record<string, Token>;

export type SceneToken = keyof typeof sceneTokens;
