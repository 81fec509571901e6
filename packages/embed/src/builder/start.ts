/** The script of the builder's page: the data stands in the page, the folder is the one the page lies in. */
import { registerLanguage } from '@exosome-widgets/content/languages.js';
import { pseudoLanguages } from '@exosome-widgets/content/pseudo.js';
import type { BuilderData } from '../data.js';
import { EmbedBuilder } from './embed-builder.js';

/** Written in by the build. */
declare const EXO_TEST_LANGUAGES: boolean;

if (EXO_TEST_LANGUAGES) for (const language of pseudoLanguages) registerLanguage(language);

customElements.define('exo-embed-builder', EmbedBuilder);
const builder = document.querySelector('exo-embed-builder');
const data = document.querySelector('#exo-embed-data')?.textContent;
if (builder && data) {
  builder.data = JSON.parse(data) as BuilderData;
  // …/embed/1/builder/en/ lies four folders below the one that holds `embed`.
  builder.base = new URL('../../../../', location.href.replace(/[?#].*$/, '')).href;
}
