/** The classic script with the two made-up languages, for `build.mjs --test-languages`: pages for looking and testing only. */
import { registerLanguage } from '@exosome-widgets/content/languages.js';
import { pseudoLanguages } from '@exosome-widgets/content/pseudo.js';

for (const language of pseudoLanguages) registerLanguage(language);

export * from '../../elements/src/exo.js';
