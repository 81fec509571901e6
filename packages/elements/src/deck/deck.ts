/** What a program needs that writes the slides of a widget into a file of its own: words, colours, and the sign on the cover. */
import { common } from '@exosome-widgets/content/en/common.js';
import { deck } from '@exosome-widgets/content/en/deck.js';
import { createFormats } from '@exosome-widgets/content/formats.js';
import { matchLanguage } from '@exosome-widgets/content/languages.js';
import type { Formats } from '@exosome-widgets/content/messages.js';
import { createTranslator, type Translator } from '@exosome-widgets/content/translate.js';
import { svg } from 'lit';
import { SUBJECT_ICON_SIZE, subjectIcon } from '../primitives/subject-icon.js';
import { toSvgText } from '../primitives/svg-text.js';
import type { Theme } from '../theme/host-tokens.js';
import { resolveTokens } from '../theme/resolve-tokens.js';
import { type Role, roles } from '../theme/tokens.js';

export type { Role } from '../theme/tokens.js';
export type { Theme } from '../theme/host-tokens.js';

export interface DeckWords {
  /** The language that was found for the one asked for. */
  readonly tag: string;
  readonly direction: 'ltr' | 'rtl';
  readonly formats: Formats;
  /** Words of a deck. */
  readonly t: Translator<typeof deck>;
  /** Words that every widget uses. */
  readonly say: Translator<typeof common>;
}

/** Words in the language that fits a tag best; English when none does. */
export function deckWords(lang?: string): DeckWords {
  const language = matchLanguage(lang);
  const formats = createFormats(language.tag === 'en' ? 'en-GB' : language.tag);
  return {
    tag: language.tag,
    direction: language.direction,
    formats,
    t: createTranslator(language, formats, 'deck', deck),
    say: createTranslator(language, formats, 'common', common),
  };
}

/** The colours of a theme by their role, as `#rrggbb`. */
export function palette(theme: Theme): Readonly<Record<Role, string>> {
  return Object.fromEntries(Object.entries(roles).map(([role, token]) => [role, token[theme]])) as Record<Role, string>;
}

/** Both subjects side by side, each in a circle of its colour, as a stand-alone SVG picture. Neither looks grander. */
export function emblem(theme: Theme): string {
  const size = 200;
  const scale = (size * 0.66) / SUBJECT_ICON_SIZE;
  const inset = (size - SUBJECT_ICON_SIZE * scale) / 2;
  const sides = [
    { subject: 'prp', soft: 'prp-soft' },
    { subject: 'exosomes', soft: 'exosome-soft' },
  ] as const;
  const width = sides.length * size + 24;
  const drawing = svg`<svg xmlns="http://www.w3.org/2000/svg" viewBox="${`0 0 ${width} ${size}`}" width="${width}" height="${size}" role="img">${sides.map(
    ({ subject, soft }, index) => svg`<g transform="${`translate(${index * (size + 24)} 0)`}">
      <circle cx="${size / 2}" cy="${size / 2}" r="${size / 2}" fill="${`var(--_${soft})`}" />
      <g transform="${`translate(${inset} ${inset}) scale(${scale})`}">${subjectIcon(subject, `emblem-${subject}`)}</g></g>`,
  )}</svg>`;
  return resolveTokens(toSvgText(drawing), theme);
}
