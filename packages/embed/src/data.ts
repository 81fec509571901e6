/** What the embed builder knows: made by the build from the manifest, the presets and the content, and written into its page. */

export interface Choice {
  readonly value: string;
  readonly label: string;
  /** Choices under one heading. */
  readonly group?: string;
}

/** `pair` is two of the choices; `many` any number of them, in the order in which they are chosen. */
export type Control = 'switch' | 'choice' | 'many' | 'pair' | 'number' | 'text';

/** One documented attribute of a widget. */
export interface Option {
  readonly name: string;
  readonly control: Control;
  readonly label: string;
  readonly hint?: string;
  readonly choices: readonly Choice[];
  /** What the widget does when the attribute is left out, where it is one of the choices. */
  readonly usual?: string;
  readonly least?: number;
  readonly most?: number;
  /** Which part of the form it stands in. */
  readonly place: 'where' | 'main' | 'more' | 'look';
}

/** A page that opens the widget at one place; the first one of each widget is the whole widget, without a name. */
export interface PresetPage {
  readonly name: string;
  readonly title: string;
  readonly kind: 'whole' | 'part' | 'claim';
  /** Attributes as they stand on the tag. */
  readonly attributes: Readonly<Record<string, string>>;
  /** Width over height, where the page has a fixed shape. */
  readonly ratio?: number;
}

export interface BuilderWidget {
  readonly name: string;
  readonly tag: string;
  readonly title: string;
  readonly options: readonly Option[];
  readonly pages: readonly PresetPage[];
  /** Custom properties that a page may set. */
  readonly properties: readonly string[];
  /** Plain HTML: what stands inside the tag for readers without scripts. */
  readonly fallback: string;
}

/** A file that pages link to. */
export interface PinnedFile {
  /** From the folder `embed/1/`. */
  readonly path: string;
  readonly integrity: string;
}

export interface BuilderData {
  readonly version: string;
  /** Where the build was told that the folder will lie, with a slash at the end. */
  readonly base: string;
  readonly language: string;
  /** Languages with pages of their own. */
  readonly folders: readonly string[];
  /** Those, and their regional kinds, which differ in dates and numbers. */
  readonly languages: readonly Choice[];
  readonly exo: PinnedFile;
  readonly resize: PinnedFile;
  readonly widgets: readonly BuilderWidget[];
}
