import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig, type LibraryOptions, type Plugin } from 'vite';
import { deckStyles } from '../../scripts/deck-styles.mjs';
import { plainProperties } from '../../scripts/plain-properties.mjs';
import { squeezeTemplates } from '../../scripts/squeeze-templates.mjs';
import { roles } from './src/theme/tokens.ts';

// Run by scripts/build.mjs:
//   --mode modules   one ESM file per source file, Lit outside: what bundlers take
//   --mode module    exo.js, everything in one ESM file
//   --mode classic   exo.min.js, everything in one classic script, global `Exo`: works from disk and in opaque frames
//   --mode connect   exo-connect.min.js, page code for learning platforms and data layers as a classic script, global `ExoConnect`
//   --mode reveal    exo-reveal.min.js, the reveal.js plugin as a classic script, global `ExoReveal`; and exo-reveal.css, the look of a deck
const here = dirname(fileURLToPath(import.meta.url));
const { version, dependencies, peerDependencies } = JSON.parse(readFileSync(resolve(here, 'package.json'), 'utf8')) as {
  version: string;
  dependencies: Record<string, string>;
  peerDependencies: Record<string, string>;
};
const external = [...Object.keys(dependencies), ...Object.keys(peerDependencies)];
const widgets = readdirSync(resolve(here, 'src/widgets')).filter((name) =>
  existsSync(resolve(here, `src/widgets/${name}/${name}.define.ts`)),
);

/** Class name and tag of every widget: `prp-comparison` → `PrpComparison`, `exo-prp-comparison`. */
const tags = widgets.map((name) => [name.replace(/(?:^|-)(.)/g, (_, letter: string) => letter.toUpperCase()), `exo-${name}`]);

/**
 * Runs before anything else of the classic script. Where every tag is taken it stops before Lit is evaluated, because a second
 * Lit cannot make its Trusted Types policy and would throw. What `register.ts` says of another version is said here.
 */
const guard = `
var tags = ${JSON.stringify(tags)}, version = ${JSON.stringify(version)}, classes = {};
if (tags.every(function (t) { return (classes[t[0]] = customElements.get(t[1])); })) {
  var shown = classes[tags[0][0]].version || 'unknown', key = Symbol.for('exosome-widgets.refused'), refused = (globalThis[key] = globalThis[key] || {});
  if (shown !== version && !refused[version]) {
    refused[version] = true;
    console.warn('The exosome-widgets are already defined by version ' + shown + '; version ' + version + ' is not used.');
    tags.forEach(function (t) {
      document.dispatchEvent(Object.assign(new Event('exo-version-conflict'), { tag: t[1], shown: shown, refused: version }));
    });
  }
  return globalThis.Exo || classes;
}
globalThis[Symbol.for('exosome-widgets.script')] = document.currentScript;`;

/** Classic scripts beside exo.min.js, by mode. */
const besides: Readonly<Record<string, { entry: string; name: string; file: string }>> = {
  connect: { entry: '../connect/src/index.ts', name: 'ExoConnect', file: 'exo-connect.min.js' },
  reveal: { entry: '../reveal/src/classic.ts', name: 'ExoReveal', file: 'exo-reveal.min.js' },
  film: { entry: 'src/export/film-video.ts', name: 'ExoFilm', file: 'exo-film.min.js' },
  'film-module': { entry: 'src/export/film-video.ts', name: 'ExoFilm', file: 'exo-film.js' },
};

/** What makes MP4 and WebM stays out of the all-in-one files and is loaded from beside them when a reader makes a film. */
const filmBeside = (mode: string): Plugin => ({
  name: 'film-beside',
  enforce: 'pre',
  resolveId(source) {
    if (source !== './film-video.js') return null;
    if (mode === 'module') return { id: './exo-film.js', external: true };
    return mode === 'classic' ? resolve(here, 'src/export/film-beside.ts') : null;
  },
});

const lib = (entry: LibraryOptions['entry'], rest: Omit<LibraryOptions, 'entry'>) => ({ entry, ...rest });

export default defineConfig(({ mode }) => ({
  root: here,
  logLevel: 'warn',
  // Its browser field names a CommonJS file.
  resolve: { alias: { gifenc: resolve(here, '../../node_modules/gifenc/dist/gifenc.esm.js') } },
  plugins: [
    filmBeside(mode),
    squeezeTemplates(),
    plainProperties(),
    ...(mode === 'reveal' ? [deckStyles(resolve(here, '../reveal/deck.css'), roles)] : []),
  ],
  build: {
    outDir: 'dist',
    emptyOutDir: false,
    sourcemap: true,
    target: 'es2022',
    reportCompressedSize: false,
    ...(mode === 'modules'
      ? {
          minify: false,
          lib: lib(
            [
              'src/index.ts',
              'src/define.ts',
              'src/hydrate.ts',
              'src/ssr.ts',
              'src/lecture/lecture.ts',
              'src/deck/deck.ts',
              'src/export/index.ts',
              ...widgets.flatMap((name) => [
                `src/widgets/${name}/${name}.entry.ts`,
                `src/widgets/${name}/${name}.ts`,
                `src/widgets/${name}/${name}.define.ts`,
                `src/widgets/${name}/${name}.slides.ts`,
              ]),
              '../content/src/index.ts',
              '../model/src/index.ts',
              '../connect/src/index.ts',
              '../reveal/src/index.ts',
            ]
              .map((path) => resolve(here, path))
              .filter((path) => existsSync(path)),
            { formats: ['es'] },
          ),
          rolldownOptions: {
            external: (id: string) => external.some((name) => id === name || id.startsWith(`${name}/`)),
            output: {
              preserveModules: true,
              preserveModulesRoot: dirname(here),
              // dist/<package>/<path in src>.js; the decorator helper would otherwise lie in a folder named after its version.
              entryFileNames: ({ name }: { name: string }) =>
                `${name.includes('_virtual/') ? `elements/internal/${name.split('/').pop()}` : name.replace(/^.*node_modules\//, 'elements/vendor/').replace(/^(\w+)\/src\//, '$1/')}.js`,
            },
          },
        }
      : {
          lib: lib(resolve(here, besides[mode]?.entry ?? 'src/exo.ts'), {
            name: besides[mode]?.name ?? 'Exo',
            formats: [mode.endsWith('module') ? 'es' : 'iife'],
            fileName: () => besides[mode]?.file ?? (mode === 'classic' ? 'exo.min.js' : 'exo.js'),
          }),
          rolldownOptions: {
            // What only one page in a hundred needs is imported by name, if at all.
            external: (id: string) => id in peerDependencies,
            output: {
              minify: true,
              codeSplitting: false,
              comments: { legal: true, annotation: false, jsdoc: false },
              ...(mode === 'classic' ? { intro: guard } : {}),
            },
          },
        }),
  },
}));
