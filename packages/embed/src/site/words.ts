import { embedFrames } from '@exosome-widgets/content/en/embed-frames.js';
import { createFormats } from '@exosome-widgets/content/formats.js';
import { matchLanguage } from '@exosome-widgets/content/languages.js';
import type { Catalogue, Language } from '@exosome-widgets/content/messages.js';
import { createTranslator, type Translator } from '@exosome-widgets/content/translate.js';

/** Everything that is said in one language. */
export interface Words {
  readonly language: Language;
  /** The frame pages' own words. */
  readonly t: Translator<typeof embedFrames>;
  /** Another catalogue, by its name. */
  from<C extends Catalogue>(name: string, english: C): Translator<C>;
  /** Evidence text; the English when it is not translated. */
  evidence(english: string): string;
}

export function words(lang: string): Words {
  const language = matchLanguage(lang);
  const formats = createFormats(language.tag === 'en' ? 'en-GB' : language.tag);
  const from = <C extends Catalogue>(name: string, english: C): Translator<C> =>
    createTranslator(language, formats, name, english);
  return {
    language,
    t: from('embed-frames', embedFrames),
    from,
    evidence: (english) => language.evidence?.(english) ?? english,
  };
}
