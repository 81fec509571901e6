import { common } from '@exosome-widgets/content/en/common.js';
import { exportWords } from '@exosome-widgets/content/en/export.js';
import { createFormats } from '@exosome-widgets/content/formats.js';
import { matchLanguage } from '@exosome-widgets/content/languages.js';
import type { Formats } from '@exosome-widgets/content/messages.js';
import { createTranslator, type Translator } from '@exosome-widgets/content/translate.js';

/** What a saved picture or table says besides the widget's own words. */
export interface PictureWords {
  readonly t: Translator<typeof exportWords>;
  readonly say: Translator<typeof common>;
  readonly formats: Formats;
  evidence(english: string): string;
  readonly tag: string;
  readonly rtl: boolean;
}

export function wordsIn(lang: string | undefined): PictureWords {
  const language = matchLanguage(lang);
  const formats = createFormats(language.tag === 'en' ? 'en-GB' : language.tag);
  return {
    t: createTranslator(language, formats, 'export', exportWords),
    say: createTranslator(language, formats, 'common', common),
    formats,
    evidence: (english) => language.evidence?.(english) ?? language.rewrite?.(english) ?? english,
    tag: language.tag,
    rtl: language.direction === 'rtl',
  };
}
