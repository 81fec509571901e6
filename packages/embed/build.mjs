/**
 * Writes the folder with frame pages: packages/embed/dist. Expects the built package (npm run build).
 *
 *   embed/1/<widget>/<language>/[<preset>/]index.html, oembed.json   one widget on its own page, and what WordPress asks for
 *   embed/1/resize.js, resize.d.ts, sri.json     the script of pages with frames
 *   embed/1/assets/                              scripts and styles of the pages, with their hash in the name: cached for ever
 *   embed/1/builder/<language>/                  the page where a site owner puts an embed together
 *   _headers, nginx.conf, embed/1/…/.htaccess    what servers should say with the files
 *
 * `npm run build:embed -- --help` lists the options. Wrong ones end with code 2 and change nothing.
 */
import { createHash, randomUUID } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'vite';
import { squeezeTemplates } from '../../scripts/squeeze-templates.mjs';
import { dist as built, languages, widgetList } from '../../scripts/widget-list.mjs';
import { readArguments, USAGE, UsageError } from './build/arguments.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const root = dirname(dirname(here));
const cache = join(root, 'node_modules/.cache/exosome-widgets/embed');
/** Lies in every folder this command wrote; a folder without it is somebody's own. */
const MARK = '.exo-embed';

let options;
try {
  options = readArguments(process.argv.slice(2), join(here, 'dist'));
  if (!options.help) checkOut(options.out);
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  console.error(`${error.message}\n\n${USAGE}`);
  process.exit(2);
}
if (options.help) {
  console.log(USAGE);
  process.exit(0);
}
if (!existsSync(join(built, 'custom-elements.json'))) {
  console.error('The widgets are not built yet. Run: npm run build');
  process.exit(1);
}

function checkOut(folder) {
  const isFree = !existsSync(folder) || existsSync(join(folder, MARK)) || readdirSync(folder).length === 0;
  if (!isFree) throw new UsageError(`--out ${folder} holds files that this command did not write. Name an empty folder.`);
}

/** One script or module, compiled; nothing is written. */
async function compile(entry, { format = 'iife', name, define = {}, ssr = false } = {}) {
  const result = await build({
    configFile: false,
    root: here,
    logLevel: 'warn',
    define,
    plugins: [squeezeTemplates()],
    build: {
      write: false,
      target: 'es2022',
      minify: !ssr,
      ssr,
      reportCompressedSize: false,
      ...(ssr ? {} : { lib: { entry: join(here, entry), formats: [format], name, fileName: () => 'out.js' } }),
      rolldownOptions: {
        ...(ssr ? { input: join(here, entry) } : {}),
        output: {
          codeSplitting: false,
          ...(ssr ? {} : { minify: true }),
          comments: { legal: true, annotation: false, jsdoc: false },
        },
      },
    },
    ...(ssr ? { ssr: { noExternal: true } } : {}),
  });
  const [chunk] = [result].flat().flatMap(({ output }) => output);
  return chunk.code;
}

const integrity = (text) => `sha384-${createHash('sha384').update(text).digest('base64')}`;
const short = (text) => createHash('sha256').update(text).digest('hex').slice(0, 10);

const widgets = widgetList();
const { version } = JSON.parse(readFileSync(join(root, 'packages/elements/package.json'), 'utf8'));
const shownLanguages = options.testLanguages ? [...languages, 'en-XA', 'ar-XB'] : languages;
const allowed = Object.fromEntries(
  widgets.map(({ name, attributes, events }) => [
    name,
    { attributes: Object.fromEntries(attributes.map((attribute) => [attribute.name, attribute.kind])), events },
  ]),
);

// Everything is put together in a folder of its own, which takes the place of the old one only when it is whole.
const work = join(cache, `work-${process.pid}`);
rmSync(work, { recursive: true, force: true });
const put = (path, text) => {
  mkdirSync(dirname(join(work, path)), { recursive: true });
  writeFileSync(join(work, path), text);
};
/** A file with its hash in its name: another content is another address. */
const putAsset = (name, extension, text) => {
  const path = `assets/${name}-${short(text)}.${extension}`;
  put(`embed/1/${path}`, text);
  return path;
};

/** A script of the built package, without the address of a map that is not here. */
const withoutMap = (name) => readFileSync(join(built, name), 'utf8').replace(/\n\/\/# sourceMappingURL=.*\s*$/, '\n');
/** The widgets' script, and beside it, where it looks when a film is asked for, the one that writes films. */
const putExo = (exo) => {
  const film = withoutMap('exo-film.min.js');
  const folder = `assets/exo-${version}-${short(exo + film)}`;
  put(`embed/1/${folder}/exo-film.min.js`, film);
  put(`embed/1/${folder}/exo.min.js`, exo);
  return `${folder}/exo.min.js`;
};

try {
  const [exo, frame, resize, builder, siteCode] = await Promise.all([
    options.testLanguages ? compile('src/test-languages.ts', { name: 'Exo' }) : withoutMap('exo.min.js'),
    compile('src/frame/frame.ts', { name: 'ExoFramePage', define: { EXO_WIDGETS: JSON.stringify(allowed) } }),
    compile('src/page/resize.ts', { name: 'ExoResize' }),
    compile('src/builder/start.ts', { name: 'ExoEmbedBuilder', define: { EXO_TEST_LANGUAGES: String(options.testLanguages) } }),
    compile('src/site/site.ts', { ssr: true }),
  ]);
  put('embed/1/resize.js', resize);
  put('embed/1/resize.d.ts', readFileSync(join(here, 'src/page/resize.types.d.ts'), 'utf8'));
  const assets = {
    exo: { path: putExo(exo), integrity: integrity(exo) },
    resize: { path: 'resize.js', integrity: integrity(resize) },
    frame: putAsset('frame', 'js', frame),
    frameStyles: putAsset('frame', 'css', readFileSync(join(here, 'src/frame/frame.css'), 'utf8')),
    builder: putAsset('builder', 'js', builder),
    builderStyles: putAsset('builder', 'css', readFileSync(join(here, 'src/builder/page.css'), 'utf8')),
  };
  put(
    'embed/1/sri.json',
    `${JSON.stringify({ version, files: { [assets.resize.path]: assets.resize.integrity, [assets.exo.path]: assets.exo.integrity } }, null, 2)}\n`,
  );
  for (const name of ['LICENSE', 'THIRD-PARTY-NOTICES.txt']) {
    put(`embed/1/assets/${name}`, readFileSync(join(root, 'packages/elements', name), 'utf8'));
  }

  const module = join(cache, `site-${randomUUID()}.mjs`);
  mkdirSync(cache, { recursive: true });
  writeFileSync(module, siteCode);
  const { site } = await import(pathToFileURL(module).href).finally(() => rmSync(module));
  const textsIn = (language) =>
    Object.fromEntries(
      widgets.map(({ name }) => [name, readFileSync(join(built, 'fallback', language, `${name}.html`), 'utf8')]),
    );
  const fallbacks = Object.fromEntries(languages.map((language) => [language, textsIn(language)]));
  const files = site({ base: options.base, version, widgets, languages: shownLanguages, assets, fallbacks });
  for (const { path, text } of files) put(path, text);
  put(MARK, `Written by npm run build:embed for ${options.base}\n`);

  rmSync(options.out, { recursive: true, force: true });
  mkdirSync(dirname(options.out), { recursive: true });
  try {
    renameSync(work, options.out);
  } catch {
    cpSync(work, options.out, { recursive: true }); // another disk
  }
  const pages = files.filter(({ path }) => path.endsWith('oembed.json')).length;
  console.log(`built ${relative(root, options.out) || options.out}: ${pages} pages for ${options.base}`);
  if (!options.isBaseGiven) {
    console.log('For your own address: npm run build:embed -- --base https://widgets.example.org/');
  }
} finally {
  rmSync(work, { recursive: true, force: true });
}
