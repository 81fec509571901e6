import { particleTokens } from './particle-tokens.js';
import type { Token } from './tokens.js';

const token = (light: string, dark: string, forced = 'CanvasText'): Token => ({ light, dark, forced });

/**
 * Colours of cells and tissue. `-soft` fills, the plain name is the line, `-deep` the nucleus or the darkest part.
 * Under forced colours fills become `Canvas` and lines `CanvasText`, so that every outline stays.
 * Only widgets with such scenes carry them: they add `sceneHostTokens` to their styles.
 */
export const tissueTokens = {
  fluid: token('#f2f6fc', '#121c33', 'Canvas'),

  donor: token('#d98a76', '#e39a86'),
  'donor-light': token('#fde3d8', '#4a2a26', 'Canvas'),
  'donor-soft': token('#f6c5b4', '#5d332d', 'Canvas'),
  'donor-deep': token('#bf5f5f', '#a0544f', 'GrayText'),

  recipient: token('#4f9a7d', '#74c2a2'),
  'recipient-light': token('#dff1e9', '#17352b', 'Canvas'),
  'recipient-soft': token('#bfe0d2', '#1f4538', 'Canvas'),
  'recipient-deep': token('#4c9379', '#3a7a63', 'GrayText'),

  immune: token('#8467be', '#a78fdc'),
  'immune-light': token('#ebe3f8', '#2c2348', 'Canvas'),
  'immune-soft': token('#d6c8ee', '#3a2e5e', 'Canvas'),
  'immune-deep': token('#7d62b5', '#6a50a6', 'GrayText'),

  follicle: token('#8c8a3f', '#bdbb6c'),
  'follicle-light': token('#f2f1da', '#2e2e17', 'Canvas'),
  'follicle-soft': token('#dddcae', '#403f1f', 'Canvas'),
  'follicle-deep': token('#84823a', '#77753a', 'GrayText'),

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

  // Skin and what lies under it.
  air: token('#eef4fb', '#131d34', 'Canvas'),
  'horny-light': token('#f3dfbd', '#6a5638', 'Canvas'),
  horny: token('#e6c998', '#574629', 'Canvas'),
  'horny-deep': token('#dab982', '#4a3a20', 'Canvas'),
  'horny-line': token('#a9834a', '#a78b5c'),
  'epidermis-light': token('#f8cdb4', '#6d3f35', 'Canvas'),
  epidermis: token('#f2b898', '#5d332b', 'Canvas'),
  'epidermis-deep': token('#e89c7b', '#7d443a', 'Canvas'),
  'epidermis-line': token('#b9674a', '#c58470'),
  'epidermis-nucleus': token('#a04c45', '#d79a8c'),
  pigment: token('#6d4630', '#c39a7b'),
  'dermis-light': token('#fde6da', '#3d2526', 'Canvas'),
  dermis: token('#f7d2c2', '#331f21', 'Canvas'),
  fibre: token('#dba08b', '#7a4f4b', 'GrayText'),
  'fibre-light': token('#fbe3d6', '#4b2f2f', 'Canvas'),
  'fat-light': token('#fdf3cc', '#57492a', 'Canvas'),
  fat: token('#fae7a8', '#4b3e22', 'Canvas'),
  'fat-deep': token('#f2d486', '#3c311a', 'Canvas'),
  'fat-line': token('#bf943a', '#a98b4e'),
  'muscle-light': token('#dc8a80', '#6a2f31', 'Canvas'),
  muscle: token('#c2635f', '#4f2226', 'Canvas'),
  'muscle-line': token('#8c3a3c', '#b8686a'),
  artery: token('#b3363c', '#e0777b'),
  'artery-light': token('#e67f7c', '#a83f45', 'Canvas'),
  vein: token('#66649c', '#9d9bd2'),
  'vein-light': token('#b3afd6', '#514f88', 'Canvas'),
  hair: token('#4a2f22', '#c2a189'),
  'hair-light': token('#7b553f', '#8a6a55', 'Canvas'),

  // The figure and its organs: quiet, so that the route stands out.
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

  // Devices and what they leave.
  device: token('#8f9bb3', '#77839d', 'Canvas'),
  'device-light': token('#e3e8f1', '#b6c0d4', 'Canvas'),
  'device-line': token('#465370', '#c9d2e4'),
  serum: token('#9fc6ee', '#2f5f95', 'Canvas'),
  'serum-line': token('#3b78bb', '#8fbef2'),
  heat: token('#f0803a', '#e08a4c', 'Canvas'),
  'heat-line': token('#a8430c', '#ffbf8f'),
} as const satisfies Record<string, Token>;

/** Every colour of a drawing. */
export const sceneTokens: typeof particleTokens & typeof tissueTokens = /* @__PURE__ */ Object.assign({}, particleTokens, tissueTokens);

export type SceneToken = keyof typeof sceneTokens;
