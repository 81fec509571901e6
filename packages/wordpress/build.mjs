/**
 * Builds the WordPress plugin from the built package: packages/wordpress/dist/exo-widgets/ and exo-widgets.zip beside it.
 *
 *   plugin/              copied as it is: PHP, the editor's script, readme, words for translators
 *   data/widgets.json    the allow list: every widget with its attributes, choices, labels and icon
 *   data/words.php       the labels once more, for translators' tools
 *   fallback/<language>/ what stands inside the tag for readers without scripts
 *   assets/              exo.min.js of the package, unchanged, and the style sheet with the package's exo.css at its end
 *
 * The zip is the same, byte for byte, as long as what goes in is. On its own: node packages/wordpress/build.mjs
 */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { zipSync } from 'fflate';
import { build } from 'vite';
import { dist as elementsDist, languages, widgetList } from '../../scripts/widget-list.mjs';
import { toPhrasing } from './src/phrasing.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const root = dirname(dirname(here));
const plugin = join(here, 'dist/exo-widgets');
const zipFile = join(here, 'dist/exo-widgets.zip');

const read = (...parts) => readFileSync(join(...parts), 'utf8');
const write = (path, text) => {
  mkdirSync(dirname(join(plugin, path)), { recursive: true });
  writeFileSync(join(plugin, path), text);
};

if (!existsSync(join(elementsDist, 'exo.min.js'))) {
  console.error('packages/elements/dist is not there: run npm run build first.');
  process.exit(1);
}

/** Drawings of 24 by 24: only their paths are taken. */
function readIcons() {
  const icons = {};
  for (const file of readdirSync(join(here, 'icons'))) {
    const svg = read(here, 'icons', file);
    if (!svg.includes('viewBox="0 0 24 24"')) throw new Error(`icons/${file} is not drawn on 24 by 24`);
    icons[file.replace(/\.svg$/, '')] = [...svg.matchAll(/<path[^>]*\sd="([^"]+)"/g)].map((match) => match[1]);
  }
  return icons;
}

/** src/library.ts, compiled with the content it reads. */
async function loadLibrary() {
  const cache = join(root, 'node_modules/.cache/exosome-widgets');
  const module = join(cache, `wordpress-${process.pid}.mjs`);
  const result = await build({
    configFile: false,
    root: here,
    logLevel: 'warn',
    build: {
      write: false,
      target: 'es2022',
      minify: false,
      ssr: true,
      rolldownOptions: { input: join(here, 'src/library.ts'), output: { codeSplitting: false } },
    },
    ssr: { noExternal: true },
  });
  const [chunk] = [result].flat().flatMap(({ output }) => output);
  mkdirSync(cache, { recursive: true });
  writeFileSync(module, chunk.code);
  return import(pathToFileURL(module).href).finally(() => rmSync(module));
}

/** Each widget's title, from the catalogue among the exports of its content module. */
async function readTitles(widgets) {
  const titles = {};
  for (const { name } of widgets) {
    const module = await import(pathToFileURL(join(elementsDist, `content/en/${name}.js`)).href);
    titles[name] = Object.values(module).find((each) => typeof each?.title === 'string')?.title;
  }
  return titles;
}

/** Every file of a folder, with forward slashes, in the same order everywhere. */
function filesOf(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      relative(folder, join(entry.parentPath ?? entry.path, entry.name))
        .split(sep)
        .join('/'),
    )
    .sort();
}

// ------------------------------------------------------------------ checks

const faults = [];
const must = (holds, fault) => {
  if (!holds) faults.push(fault);
};

/** One version everywhere, or browsers keep an old script after an update. */
function checkVersions() {
  const wanted = JSON.parse(read(root, 'packages/elements/package.json')).version;
  const places = {
    'packages/wordpress/package.json': JSON.parse(read(here, 'package.json')).version,
    'exo-widgets.php, Version': /^ \* Version:\s+(\S+)$/m.exec(read(plugin, 'exo-widgets.php'))?.[1],
    'exo-widgets.php, const VERSION': /const VERSION = '([^']+)'/.exec(read(plugin, 'exo-widgets.php'))?.[1],
    'readme.txt, Stable tag': /^Stable tag: (\S+)$/m.exec(read(plugin, 'readme.txt'))?.[1],
    'readme.txt, link to the source': /exosome-widgets\/v\/(\S+)$/m.exec(read(plugin, 'readme.txt'))?.[1],
    'readme.txt, newest change': /== Changelog ==\s+= (\S+) =/.exec(read(plugin, 'readme.txt'))?.[1],
    'block.json': JSON.parse(read(plugin, 'blocks/figure/block.json')).version,
    'edit.asset.php': /'version'\s+=> '([^']+)'/.exec(read(plugin, 'blocks/figure/edit.asset.php'))?.[1],
  };
  for (const [place, version] of Object.entries(places)) {
    must(version === wanted, `${place} says version ${version}, the package is ${wanted}`);
  }
}

/** What WordPress would refuse or leave out without a word. */
function checkBlock() {
  const block = JSON.parse(read(plugin, 'blocks/figure/block.json'));
  must(block.apiVersion === 3, 'block.json: apiVersion is not 3');
  must(/^[a-z][a-z0-9-]*\/[a-z][a-z0-9-]*$/.test(block.name), `block.json: ${block.name} is no name of a block`);
  for (const field of ['title', 'category', 'description', 'textdomain']) {
    must(typeof block[field] === 'string' && block[field] !== '', `block.json: ${field} is missing`);
  }
  const types = ['null', 'boolean', 'object', 'array', 'string', 'number', 'integer'];
  for (const [name, { type }] of Object.entries(block.attributes)) {
    must(
      [type].flat().every((each) => types.includes(each)),
      `block.json: ${name} has no type that WordPress knows`,
    );
  }
  for (const field of ['editorScript', 'render']) {
    const file = /^file:\.\/(.+)$/.exec(block[field] ?? '')?.[1];
    must(file && existsSync(join(plugin, 'blocks/figure', file)), `block.json: ${field} names no file`);
  }
  // Under older settings of WordPress these would load on every page of a site.
  for (const field of ['script', 'viewScript', 'style'])
    must(!(field in block), `block.json: ${field} loads on pages without a widget`);
}

/** Mistakes in PHP, where PHP is there to find them. */
function checkPhp(files) {
  const scripts = files.filter((file) => file.endsWith('.php'));
  for (const file of scripts) {
    const text = read(plugin, file);
    const guarded = text.includes("defined( 'ABSPATH' )") || text.includes("defined( 'WP_UNINSTALL_PLUGIN' )");
    must(guarded, `${file} runs when it is opened by its address`);
  }
  if (spawnSync('php', ['-v']).status !== 0) return 'no php here, so its files were not checked for mistakes';
  for (const file of scripts) {
    const { status, stdout, stderr } = spawnSync('php', ['-l', join(plugin, file)], { encoding: 'utf8' });
    must(status === 0, `${file}: ${`${stdout}${stderr}`.trim()}`);
  }
  return `${scripts.length} PHP files without mistakes`;
}

// ------------------------------------------------------------------ build

rmSync(join(here, 'dist'), { recursive: true, force: true });
cpSync(join(here, 'plugin'), plugin, { recursive: true });

const { blockAttributes, describe, wordsFile, wordsOf } = await loadLibrary();
const widgets = widgetList();
const data = describe({ widgets, titles: await readTitles(widgets), languages, icons: readIcons() });
write('data/widgets.json', `${JSON.stringify(data, null, 1)}\n`);
write('data/words.php', wordsFile(wordsOf(data)));

const block = JSON.parse(read(plugin, 'blocks/figure/block.json'));
write('blocks/figure/block.json', `${JSON.stringify({ ...block, attributes: blockAttributes(data) }, null, 2)}\n`);

for (const { value: language } of data.languages) {
  for (const { name } of data.widgets) {
    write(
      `fallback/${language}/${name}.html`,
      `<span lang="${language}">${toPhrasing(read(elementsDist, 'fallback', language, `${name}.html`))}</span>\n`,
    );
  }
}

// The map is not in the plugin: a browser's tools would look for it in vain.
const withoutMap = (text) => text.replace(/\n\/\/# sourceMappingURL=\S+\s*$/, '\n');
const script = withoutMap(read(elementsDist, 'exo.min.js'));
write('assets/exo.min.js', script);
// And the scripts it loads from beside itself when a reader asks for something.
for (const file of readdirSync(elementsDist).filter((name) => /^exo-.+\.js$/.test(name) && script.includes(name))) {
  write(`assets/${file}`, withoutMap(read(elementsDist, file)));
}
write('assets/exo-widgets.css', `${read(plugin, 'assets/exo-widgets.css')}\n${read(elementsDist, 'exo.css')}`);
cpSync(join(root, 'packages/elements/THIRD-PARTY-NOTICES.txt'), join(plugin, 'THIRD-PARTY-NOTICES.txt'));

const files = filesOf(plugin);
checkVersions();
checkBlock();
const php = checkPhp(files);
if (faults.length > 0) {
  for (const fault of faults) console.error(fault);
  console.error(`\n${faults.length} ${faults.length === 1 ? 'fault' : 'faults'}; no zip was written.`);
  process.exit(1);
}

const contents = Object.fromEntries(
  files.map((file) => [`exo-widgets/${file}`, new Uint8Array(readFileSync(join(plugin, file)))]),
);
// The earliest date a zip can hold, a little in: other time zones must not fall below it.
const zip = zipSync(contents, { level: 9, mtime: '1980-01-02T00:00:00', os: 3, attrs: (0o100644 << 16) >>> 0 });
writeFileSync(zipFile, zip);
console.log(`built ${relative(root, zipFile)} (${(zip.length / 1024).toFixed(0)} kB, ${files.length} files; ${php})`);
