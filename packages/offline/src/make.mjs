import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { dist } from '../../../scripts/widget-list.mjs';
import { lecturePage } from '../../reveal/write-lecture.mjs';
import { ArgumentError, LECTURE } from './arguments.mjs';
import { classicScript } from './bundle.mjs';
import { filesOf, selfContainedDeck } from './deck.mjs';
import { packagePage, selfContainedPage } from './page.mjs';
import { manifest12, manifest2004 } from './scorm-manifest.mjs';
import { zipOf } from './zip.mjs';

const elements = dirname(dist);
const root = dirname(dirname(elements));
const { version } = JSON.parse(readFileSync(join(elements, 'package.json'), 'utf8'));
const moduleOf = (path) => JSON.stringify(join(dist, path));

/** What a package shows where a page would show everything at once: a list has no steps, so nobody would ever be done with it. */
const IN_STEPS = { 'claim-check': { view: 'card' } };

let scoScript;
/** The script that speaks with the platform; the same in every package. */
function sco() {
  scoScript ??= classicScript(
    readFileSync(new URL('sco.mjs', import.meta.url), 'utf8').replace("'exosome-widgets/scorm.js'", moduleOf('connect/scorm.js')),
  );
  return scoScript;
}

/** What has to go along with every copy: our licence, and those of what is inside. */
const licenceFiles = () =>
  Object.fromEntries(['LICENSE', 'THIRD-PARTY-NOTICES.txt'].map((file) => [file, readFileSync(join(elements, file), 'utf8')]));
const licences = () => Object.values(licenceFiles());

/** The words of some HTML. */
const wordsOf = (html) =>
  html
    .replace(/<!--[\s\S]*?-->|<[^>]*>/g, '')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&amp;/g, '&')
    .replace(/\s+/g, ' ')
    .trim();

/**
 * Asks the widget itself: it is drawn as on a server, and says in words which settings it does not understand.
 *
 * @returns {Promise<string>} its title
 * @throws {ArgumentError}
 */
async function titleOf({ tag }, attributes, lang) {
  const { renderToString } = await import(pathToFileURL(join(dist, 'elements/ssr.js')).href);
  const html = await renderToString(tag, { ...attributes, lang });
  const notices = [...html.matchAll(/<p part="notice"[^>]*>([\s\S]*?)<\/p>/g)].map((match) => wordsOf(match[1]));
  if (notices.length > 0) throw new ArgumentError(`Nothing was made. <${tag}> would say: ${notices.join(' ')}`);
  const title = /part="title"[^>]*>([\s\S]*?)<\/div>/.exec(html)?.[1];
  if (!title) throw new Error(`<${tag}> has no title`);
  return wordsOf(title);
}

/** The two packages of some files. */
function packages(base, title, files) {
  const pack = { id: `exosome-widgets.${base}`, title, version, files: Object.keys(files) };
  return [
    { file: `${base}.scorm12.zip`, content: zipOf({ 'imsmanifest.xml': manifest12(pack), ...files }) },
    { file: `${base}.scorm2004.zip`, content: zipOf({ 'imsmanifest.xml': manifest2004(pack), ...files }) },
  ];
}

/**
 * @param {import('../../../scripts/widget-list.mjs').Widget} widget
 * @param {import('./arguments.mjs').Wanted} wanted
 * @returns {Promise<{ file: string, content: string | Uint8Array }[]>}
 */
export async function makeWidget(widget, { attributes, lang, base: words, name }) {
  const { name: own, tag } = widget;
  const title = await titleOf(widget, attributes, lang);
  const fallback = readFileSync(join(dist, `fallback/${words}/${own}.html`), 'utf8');
  const parts = { lang, title, tag, attributes, fallback };
  const base = `${name ?? own}.${lang}`;
  const code = await classicScript(`import ${moduleOf(`elements/widgets/${own}/${own}.define.js`)};`);
  const inSteps = { ...parts, attributes: { ...IN_STEPS[own], ...attributes } };
  return [
    { file: `${base}.html`, content: selfContainedPage(parts, code, licences()) },
    ...packages(base, title, {
      'index.html': packagePage(inSteps, ['exo.min.js', 'scorm.js']),
      'exo.min.js': readFileSync(join(dist, 'exo.min.js')),
      'scorm.js': await sco(),
      ...licenceFiles(),
    }),
  ];
}

/** A file that the deck of the lecture loads, by its name in the page. */
const deckFile = (name) =>
  name.startsWith('reveal.js/')
    ? join(root, 'node_modules/reveal.js/dist', name.slice('reveal.js/'.length))
    : join(dist, name.slice('exosome-widgets/'.length));

/** The lists of sources at the end are for looking things up: who has seen the slides before them has seen the lecture. */
function withoutCountingSources(html) {
  const marked = html.replace(/(<section id="[^"]*"[^>]*)(?=>\s*<div class="exo-words exo-sources")/g, '$1 data-exo-not-counted');
  if (marked === html) throw new Error('the lecture has no slides with sources');
  return marked;
}

/** @returns {Promise<{ file: string, content: string | Uint8Array }[]>} */
export async function makeLecture({ lang, name }) {
  const html = withoutCountingSources(await lecturePage({ reveal: 'reveal.js', exo: 'exosome-widgets' }));
  const title = wordsOf(/<title>([\s\S]*?)<\/title>/.exec(html)[1]);
  const base = `${name ?? LECTURE}.${lang}`;
  const revealLicence = readFileSync(join(root, 'node_modules/reveal.js/LICENSE'), 'utf8');
  return [
    {
      file: `${base}.html`,
      content: selfContainedDeck(html, (file) => readFileSync(deckFile(file), 'utf8'), [...licences(), revealLicence]),
    },
    ...packages(base, title, {
      'index.html': html.replace('</body>', '  <script src="scorm.js"></script>\n  </body>'),
      ...Object.fromEntries(filesOf(html).map((file) => [file, readFileSync(deckFile(file))])),
      'scorm.js': await sco(),
      ...licenceFiles(),
      'reveal.js/LICENSE': revealLicence,
    }),
  ];
}
