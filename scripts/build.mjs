/**
 * Builds the published package, packages/elements/dist. Expects the generated content (packages/content/scripts/generate.mjs).
 *
 *   dist/elements, dist/content, dist/model, dist/connect, dist/reveal   one ESM file and one .d.ts per source file, the packages compiled into one
 *   dist/exo.js, dist/exo.min.js              everything in one file, as a module and as a classic script
 *   dist/exo-connect.min.js                   page code for learning platforms and data layers, as a classic script
 *   dist/custom-elements.json, *.json, {jsx,vue,svelte}.d.ts   what editors, JSX and templates need
 *   dist/exo.css                              optional, for the page: keeps room until the script has run
 *   dist/fallback                             text for readers without scripts
 *   dist/exo-film.js, dist/exo-film.min.js    what makes MP4 and WebM, loaded from beside the two above when a reader makes a film
 *   dist/sri.json, THIRD-PARTY-NOTICES.txt
 */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, posix, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { writeFallbacks } from './write-fallbacks.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const elements = join(root, 'packages/elements');
const dist = join(elements, 'dist');
const types = join(root, 'node_modules/.cache/exosome-widgets/types');

function node(args) {
  return new Promise((resolve, reject) => {
    spawn(process.execPath, args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] })
      .on('error', reject)
      .on('exit', (code) => (code === 0 ? resolve() : reject(new Error(`${args[0]} ended with ${code}`))));
  });
}

/** Written by scripts/manifest.mjs, not by the compiler. */
const GENERATED = ['jsx.d.ts', 'vue.d.ts', 'svelte.d.ts'];

/** The modules a declaration file names by a relative path. */
const importsOf = (text) => [...text.matchAll(/\b(?:from|import)\s*\(?\s*(['"])(\.[^'"]+\.js)\1/g)].map((match) => match[2]);
const declarationOf = (name) => posix.normalize(name.replace(/\.js$/, '.d.ts'));

/** Puts the declarations beside the modules, with imports between the packages made relative, and only those users can reach. */
function placeDeclarations() {
  const { exports } = JSON.parse(readFileSync(join(elements, 'package.json'), 'utf8'));
  const entries = Object.values(exports).flatMap((entry) => (typeof entry === 'object' ? [entry.types] : []));
  const waiting = entries.map((path) => path.replace('./dist/', '')).filter((path) => !GENERATED.includes(path));
  for (const file of GENERATED) {
    for (const name of importsOf(readFileSync(join(dist, file), 'utf8'))) waiting.push(declarationOf(name));
  }
  const done = new Set();
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (done.has(path)) continue;
    done.add(path);
    const [own, ...inside] = path.split('/');
    const source = join(types, own, 'src', ...inside);
    if (!existsSync(source)) throw new Error(`No declarations for ${path} (${source})`);
    const folder = posix.dirname(path);
    const text = readFileSync(source, 'utf8').replace(
      /(['"])@exosome-widgets\/(content|model|connect|reveal)(?:\/([^'"]+))?\1/g,
      (_, quote, name, file) => {
        const target = posix.relative(folder, `${name}/${file ?? 'index.js'}`);
        return `${quote}${target.startsWith('.') ? target : `./${target}`}${quote}`;
      },
    );
    for (const name of importsOf(text)) waiting.push(posix.join(folder, declarationOf(name)));
    const target = join(dist, path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, text);
  }
}

/** Name, version and licence of every package that is inside the all-in-one files. */
function writeNotices(moduleIds) {
  const folders = new Set();
  for (const id of moduleIds) {
    const match = /^(.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+)[\\/]/.exec(id);
    if (match) folders.add(match[1]);
  }
  const sections = [...folders].sort().map((folder) => {
    const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    const text = ['LICENSE', 'LICENSE.md', 'LICENSE.txt'].map((file) => join(folder, file)).find(existsSync);
    if (!text) throw new Error(`${name} has no licence file`);
    return `${name} ${version} (${license})\n\n${readFileSync(text, 'utf8').trim()}\n`;
  });
  if ([...moduleIds].some((id) => id.includes('@oxc-project'))) {
    const helper = readFileSync(join(root, 'node_modules/@oxc-project/types/LICENSE'), 'utf8').trim();
    sections.push(`Helper of the oxc compiler (MIT)\n\n${helper}\n`);
  }
  const intro =
    'exosome-widgets is under the MIT licence (see LICENSE).\n' +
    'dist/exo.js, dist/exo.min.js, dist/exo-film.js, dist/exo-film.min.js and dist/elements/vendor hold the following software as\n' +
    'well, unchanged but compiled. Its source is what the package of that name and version on npm holds.\n';
  const rule = `\n${'-'.repeat(80)}\n\n`;
  writeFileSync(join(elements, 'THIRD-PARTY-NOTICES.txt'), [intro, ...sections].join(rule));
}

const configFile = join(elements, 'vite.config.ts');
rmSync(dist, { recursive: true, force: true });
rmSync(types, { recursive: true, force: true });

const declarations = node([join(root, 'node_modules/typescript/bin/tsc'), '-p', join(elements, 'tsconfig.build.json')]);
// A build that fails first must not leave this one's failure without a listener.
declarations.catch(() => {});
await build({ configFile, mode: 'modules' });
await build({ configFile, mode: 'module' });
const classic = await build({ configFile, mode: 'classic' });
await build({ configFile, mode: 'connect' });
await build({ configFile, mode: 'reveal' });
const film = await build({ configFile, mode: 'film' });
await build({ configFile, mode: 'film-module' });
const outputs = [classic, film].flat().flatMap((result) => result.output);
writeNotices(outputs.flatMap((chunk) => chunk.moduleIds ?? []));
await declarations;
await node([join(root, 'scripts/manifest.mjs')]);
placeDeclarations();

copyFileSync(join(elements, 'src/theme/exo.css'), join(dist, 'exo.css'));
await writeFallbacks(dist);

const integrity = (file) =>
  `sha384-${createHash('sha384')
    .update(readFileSync(join(dist, file)))
    .digest('base64')}`;
const { version } = JSON.parse(readFileSync(join(elements, 'package.json'), 'utf8'));
const files = Object.fromEntries(
  ['exo.js', 'exo.min.js', 'exo-film.min.js', 'exo-connect.min.js', 'exo-reveal.min.js'].map((file) => [
    `dist/${file}`,
    integrity(file),
  ]),
);
writeFileSync(join(dist, 'sri.json'), `${JSON.stringify({ version, files }, null, 2)}\n`);

copyFileSync(join(root, 'LICENSE'), join(elements, 'LICENSE'));
if (existsSync(join(root, 'README.md'))) copyFileSync(join(root, 'README.md'), join(elements, 'README.md'));

console.log(`built ${relative(root, dist)}`);
