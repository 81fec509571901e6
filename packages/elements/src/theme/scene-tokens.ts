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
} as const satisfies Record<string, Token>;

export type SceneToken = keyof typeof sceneTokens;
