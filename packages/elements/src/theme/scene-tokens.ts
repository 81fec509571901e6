import { figureTokens } from './figure-tokens.js';
import { particleTokens } from './particle-tokens.js';
import { sharedTissueTokens, skinTokens } from './skin-tokens.js';
import type { Token } from './tokens.js';

const token = (light: string, dark: string, forced = 'CanvasText'): Token => ({ light, dark, forced });

/**
 * Colours of cells and what lies between them. Skin and the figure have tables of their own. `-soft` fills, the plain name is the line, `-deep` the nucleus or the darkest part.
 * Under forced colours fills become `Canvas` and lines `CanvasText`, so that every outline stays.
 * Only widgets with such scenes carry them: they add `sceneHostTokens` to their styles.
 */
export const tissueTokens = {
  donor: token('#d98a76', '#e39a86'),
  'donor-light': token('#fde3d8', '#4a2a26', 'Canvas'),
  'donor-soft': token('#f6c5b4', '#5d332d', 'Canvas'),
  'donor-deep': token('#bf5f5f', '#a0544f', 'Canvas'),

  immune: token('#8467be', '#a78fdc'),
  'immune-light': token('#ebe3f8', '#2c2348', 'Canvas'),
  'immune-soft': token('#d6c8ee', '#3a2e5e', 'Canvas'),
  'immune-deep': token('#7d62b5', '#6a50a6', 'Canvas'),

  follicle: token('#8c8a3f', '#bdbb6c'),
  'follicle-light': token('#f2f1da', '#2e2e17', 'Canvas'),
  'follicle-soft': token('#dddcae', '#403f1f', 'Canvas'),
  'follicle-deep': token('#84823a', '#77753a', 'Canvas'),

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

  vessel: token('#c9656c', '#d98a8f'),
  'vessel-light': token('#f9dcd9', '#552b30', 'Canvas'),
  'vessel-soft': token('#eeb0ae', '#6b373c', 'Canvas'),
  blood: token('#fbe3df', '#381a20', 'Canvas'),
  'blood-deep': token('#f3c3bf', '#461f27', 'Canvas'),
} as const satisfies Record<string, Token>;

/** Every colour of a drawing. */
export const sceneTokens: typeof particleTokens &
  typeof sharedTissueTokens &
  typeof tissueTokens &
  typeof skinTokens &
  typeof figureTokens = /* @__PURE__ */ Object.assign(
  {},
  particleTokens,
  sharedTissueTokens,
  tissueTokens,
  skinTokens,
  figureTokens,
);

export type SceneToken = keyof typeof sceneTokens;
