/**
 * The look, in one table. Each role has a light value, a dark value and the system colour that stands in under forced colours.
 * Text keeps at least 4.5:1 on `paper` and `wash`, meaningful marks 3:1, in both themes; a test computes it.
 */
export interface Token {
  readonly light: string;
  readonly dark: string;
  readonly forced: string;
}

const token = (light: string, dark: string, forced = 'CanvasText'): Token => ({ light, dark, forced });

/** Roles that a page may set: `--exo-color-<name>`. Inside a widget they are read as `var(--_<name>)`. */
export const roles = {
  text: token('#14213d', '#e8edf7'),
  'text-soft': token('#4a5773', '#a9b5cc'),
  paper: token('#ffffff', '#0f1729', 'Canvas'),
  wash: token('#f5f7fb', '#182238', 'Canvas'),
  line: token('#dfe4ee', '#2a3650', 'CanvasText'),
  'control-line': token('#75829a', '#7d8aa5', 'ButtonBorder'),
  focus: token('#1f5fa8', '#7db3f0', 'Highlight'),
  link: token('#174b86', '#a9cef8', 'LinkText'),

  exosome: token('#1f5fa8', '#7db3f0'),
  'exosome-soft': token('#e6effa', '#16304f', 'Canvas'),
  'exosome-text': token('#174b86', '#a9cef8'),
  prp: token('#a34a06', '#f0a45c'),
  'prp-soft': token('#fdf0df', '#3d2610', 'Canvas'),
  'prp-text': token('#8a3d03', '#f7c493'),

  protein: token('#0f766e', '#4fc7bb'),
  lipid: token('#b45309', '#f2a85c'),
  rna: token('#a21c6b', '#f08cc8'),
  'growth-factor': token('#6d4bb0', '#b79cf0'),

  supported: token('#11603a', '#7fd6a6'),
  'supported-soft': token('#e3f3ea', '#12301f', 'Canvas'),
  partly: token('#7a5200', '#f3cf6b'),
  'partly-soft': token('#fdf3d6', '#33280a', 'Canvas'),
  contested: token('#9a2f14', '#f5a28c'),
  'contested-soft': token('#fbe7e2', '#3a1710', 'Canvas'),
  unsupported: token('#7d1d54', '#f09ac6'),
  'unsupported-soft': token('#f9e6f0', '#3b1229', 'Canvas'),
  outdated: token('#47536b', '#b4bfd4'),
  'outdated-soft': token('#e9edf5', '#222d45', 'Canvas'),
} as const satisfies Record<string, Token>;

export type Role = keyof typeof roles;
